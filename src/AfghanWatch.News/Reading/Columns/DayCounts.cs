using System.Numerics;

namespace AfghanWatch.News.Reading;

/// <summary>Articles by day and topic. An array over the archive's days; an archive with days of other centuries falls back to a table.</summary>
internal sealed class DayCounts
{
    // 164 years: beyond that an array a question would be mostly empty.
    private const int LongestArray = 60_000;

    private readonly int _first;
    private readonly int _topics;
    private readonly int[]? _array;
    private readonly Dictionary<int, int[]>? _table;

    public DayCounts(int firstDay, int lastDay, int topics)
    {
        _first = firstDay;
        _topics = topics;
        var days = (long)lastDay - firstDay + 1;
        if (days is >= 0 and <= LongestArray)
        {
            _array = new int[days * (topics + 1)];
        }
        else
        {
            _table = [];
        }
    }

    public void Add(int day, ulong topics)
    {
        var counts = _array is not null ? _array.AsSpan((day - _first) * (_topics + 1), _topics + 1) : Row(day);
        counts[0]++;
        for (; topics != 0; topics &= topics - 1)
        {
            counts[BitOperations.TrailingZeroCount(topics) + 1]++;
        }
    }

    /// <summary>Each day with articles, oldest first: all of them, then those of each topic by its number.</summary>
    public IEnumerable<(int Day, int[] Counts)> Days()
    {
        if (_table is not null)
        {
            foreach (var (day, counts) in _table.OrderBy(pair => pair.Key))
            {
                yield return (day, counts);
            }

            yield break;
        }

        for (var at = 0; at < _array!.Length; at += _topics + 1)
        {
            if (_array[at] > 0)
            {
                yield return (_first + (at / (_topics + 1)), _array.AsSpan(at, _topics + 1).ToArray());
            }
        }
    }

    private Span<int> Row(int day)
    {
        if (!_table!.TryGetValue(day, out var counts))
        {
            _table[day] = counts = new int[_topics + 1];
        }

        return counts;
    }
}
