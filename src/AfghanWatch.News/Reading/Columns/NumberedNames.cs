using System.Text;

namespace AfghanWatch.News.Reading;

/// <summary>Small numbers for names, in the order they were first seen.</summary>
internal sealed class NumberedNames
{
    private const int Longest = 256;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    public IReadOnlyList<string> Names => _names;

    public int Number(string name)
    {
        if (!_numbers.TryGetValue(name, out var number))
        {
            _numbers[name] = number = _names.Count;
            _names.Add(name);
        }

        return number;
    }

    /// <summary>The same for a name in UTF-8, without a string for one that is known.</summary>
    public int Number(ReadOnlySpan<byte> name)
    {
        if (name.Length > Longest)
        {
            return Number(Encoding.UTF8.GetString(name));
        }

        Span<char> letters = stackalloc char[Longest];
        letters = letters[..Encoding.UTF8.GetChars(name, letters)];
        return _numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out var number) ? number : Number(letters.ToString());
    }

    public int? Find(string name) => _numbers.TryGetValue(name, out var number) ? number : null;
}
