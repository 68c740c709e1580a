using System.Runtime.InteropServices;

namespace AfghanWatch.News.Reading;

/// <summary>A happening with the row of its article.</summary>
internal readonly record struct Happened(int Row, EventSpan Span);

/// <summary>The rows of the listings and their happenings in the order of days. Rows that change leave, all of one reading, before any enters.</summary>
internal sealed class ListingOrder
{
    private readonly List<int> _gone = [];
    private readonly List<int> _goneHappenings = [];
    private long[] _dayKeys = [];
    private int[] _dayRows = [];
    private long[] _happeningKeys = [];
    private Happened[] _happenings = [];
    private int _count;
    private int _happeningCount;

    /// <summary>Days and ids of the rows in <see cref="ByDay"/>, as <see cref="ListingIndex.KeyOf"/> joins them.</summary>
    public ReadOnlySpan<long> DayKeys => _dayKeys.AsSpan(0, _count);

    /// <summary>Rows by publication day, oldest first, then by id.</summary>
    public ReadOnlySpan<int> ByDay => _dayRows.AsSpan(0, _count);

    public ReadOnlySpan<long> HappeningKeys => _happeningKeys.AsSpan(0, _happeningCount);

    /// <summary>All happenings by first day, oldest first, then by article; those of one article and day in the reverse order of its text.</summary>
    public ReadOnlySpan<Happened> Happenings => _happenings.AsSpan(0, _happeningCount);

    /// <summary>The most days between first and last of any happening.</summary>
    public int LongestSpan { get; private set; }

    /// <summary>The earliest and the last day of any listing or happening.</summary>
    public int FirstDay { get; private set; }

    public int LastDay { get; private set; } = -1;

    /// <summary>Takes a row and its happenings out of their places, with the days they have so far.</summary>
    public void Leave(long id, int day, ReadOnlySpan<EventSpan> happenings)
    {
        _gone.Add(OrderedColumns.Below(DayKeys, ListingIndex.KeyOf(day, id)));
        var last = -1;
        foreach (var happening in happenings)
        {
            var key = ListingIndex.KeyOf(happening.From, id);
            for (var at = OrderedColumns.Below(HappeningKeys, key); happening.From != last && at < _happeningCount && _happeningKeys[at] == key; at++)
            {
                _goneHappenings.Add(at);
            }

            last = happening.From;
        }
    }

    /// <summary>Puts rows and their happenings in their places: new ones, and those that left.</summary>
    public void Enter(ListingIndex index, List<int> changed)
    {
        EnterRows(index, changed);
        EnterHappenings(index, changed);
        FirstDay = _count == 0 ? 0 : Math.Min(index.Days[_dayRows[0]], _happeningCount == 0 ? int.MaxValue : _happenings[0].Span.From);
        LastDay = _count == 0 ? -1 : Math.Max(index.Days[_dayRows[_count - 1]], _happeningCount == 0 ? int.MinValue : _happenings[_happeningCount - 1].Span.From);
    }

    private void EnterRows(ListingIndex index, List<int> changed)
    {
        _gone.Sort();
        OrderedColumns.Remove(_dayKeys, _count, CollectionsMarshal.AsSpan(_gone));
        OrderedColumns.Remove(_dayRows, _count, CollectionsMarshal.AsSpan(_gone));
        _count -= _gone.Count;
        _gone.Clear();
        var keys = changed.Select(row => ListingIndex.KeyOf(index.Days[row], index.Ids[row])).ToArray();
        var rows = changed.ToArray();
        Array.Sort(keys, rows);
        var places = Array.ConvertAll(keys, key => OrderedColumns.Below(DayKeys, key));
        OrderedColumns.Insert(ref _dayKeys, _count, places, keys);
        OrderedColumns.Insert(ref _dayRows, _count, places, rows);
        _count += changed.Count;
    }

    private void EnterHappenings(ListingIndex index, List<int> changed)
    {
        int[] leaving = [.. _goneHappenings.Distinct().Order()];
        OrderedColumns.Remove(_happeningKeys, _happeningCount, leaving);
        OrderedColumns.Remove(_happenings, _happeningCount, leaving);
        _happeningCount -= leaving.Length;
        _goneHappenings.Clear();
        var fresh = new List<Happened>(changed.Count);
        foreach (var row in changed)
        {
            // The last of the text first: read from the end, the list then goes by the text.
            var happenings = index.Events[row];
            for (var i = happenings.Length - 1; i >= 0; i--)
            {
                fresh.Add(new Happened(row, happenings[i]));
                LongestSpan = Math.Max(LongestSpan, happenings[i].To - happenings[i].From);
            }
        }

        // Sorted by key and place among the fresh, so that equal keys stay as they were added.
        var order = Enumerable.Range(0, fresh.Count).Select(i => (Key: ListingIndex.KeyOf(fresh[i].Span.From, index.Ids[fresh[i].Row]), Place: i)).ToArray();
        Array.Sort(order);
        var keys = Array.ConvertAll(order, one => one.Key);
        var places = Array.ConvertAll(keys, key => OrderedColumns.Below(HappeningKeys, key));
        OrderedColumns.Insert(ref _happeningKeys, _happeningCount, places, keys);
        OrderedColumns.Insert(ref _happenings, _happeningCount, places, Array.ConvertAll(order, one => fresh[one.Place]));
        _happeningCount += fresh.Count;
    }
}
