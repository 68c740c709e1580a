namespace AfghanWatch.News.Reading;

/// <summary>A value for each of the store's numbers, in pages of 4,096: numbers are given one after the other, so this takes a fifth of a dictionary. What was never set is zero.</summary>
internal sealed class NumberMap<T>
    where T : struct
{
    private const int PageBits = 12;

    private readonly Dictionary<long, T[]> _pages = [];

    public T this[long number]
    {
        get => _pages.TryGetValue(number >> PageBits, out var page) ? page[number & ((1 << PageBits) - 1)] : default;
        set => Ref(number) = value;
    }

    /// <summary>The place of a number's value, to be changed there.</summary>
    public ref T Ref(long number)
    {
        if (!_pages.TryGetValue(number >> PageBits, out var page))
        {
            _pages[number >> PageBits] = page = new T[1 << PageBits];
        }

        return ref page[number & ((1 << PageBits) - 1)];
    }
}
