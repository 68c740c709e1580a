namespace AfghanWatch.News.Reading;

/// <summary>A short list of values for each row, all in one array: a million arrays of their own would be a million objects for the collector to visit.</summary>
internal sealed class ValueLists<T>
    where T : struct
{
    private (int Start, int Count)[] _places = [];
    private T[] _values = [];
    private int _used;
    private int _left;

    public ReadOnlySpan<T> this[int row] => row < _places.Length ? _values.AsSpan(_places[row].Start, _places[row].Count) : [];

    public void Set(int row, ReadOnlySpan<T> values)
    {
        if (row >= _places.Length)
        {
            Array.Resize(ref _places, Math.Max(row + 1, _places.Length + (_places.Length / 2)));
        }

        var (start, count) = _places[row];
        if (values.Length > count)
        {
            _left += count;
            start = Room(row, values.Length);
        }
        else
        {
            _left += count - values.Length;
        }

        values.CopyTo(_values.AsSpan(start));
        _places[row] = (start, values.Length);
    }

    // Lists that grew left holes behind; when those are a third of all, the lists move together.
    private int Room(int row, int length)
    {
        _places[row] = default;
        if (_left > 4096 && _left > _used / 3)
        {
            var kept = new T[_used - _left + length + ((_used - _left) / 8)];
            var at = 0;
            for (var i = 0; i < _places.Length; i++)
            {
                _values.AsSpan(_places[i].Start, _places[i].Count).CopyTo(kept.AsSpan(at));
                _places[i].Start = at;
                at += _places[i].Count;
            }

            (_values, _used, _left) = (kept, at, 0);
        }

        if (_used + length > _values.Length)
        {
            Array.Resize(ref _values, Math.Max(_used + length, _values.Length + (_values.Length / 2)));
        }

        _used += length;
        return _used - length;
    }
}
