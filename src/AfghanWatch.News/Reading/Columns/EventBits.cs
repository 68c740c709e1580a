using System.Collections.Concurrent;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace AfghanWatch.News.Reading;

/// <summary>
/// The events of one version of <see cref="EventIndex"/> as sets, a bit each in the order of days: those of a topic, those that a scope takes, and where each day begins. Counting a day is then
/// counting bits, and a topic's share of it one step more. Made when the first question of a version asks; under four bytes an event.
/// </summary>
internal sealed class EventBits
{
    private const int MostKept = 32;
    private const int MostTopics = 64;

    private readonly ulong[]?[] _topics = new ulong[MostTopics][];
    private readonly Lock _ofRowsGate = new();
    private EventsOfRows? _ofRows;
    private readonly ConcurrentDictionary<(EventScope, int Certainties, bool WantsTopic, ulong TopicsIn, ulong TopicsOut), Candidates> _candidates = new();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public EventBits(EventIndex events)
    {
        var places = events.Places;
        var topics = events.Topics;
        var kinds = events.Kinds;
        Words = (places.Length + 63) / 64;
        Undated = new ulong[Words];
        var (days, starts, more, moreStarts, moreRows) = (new List<int>(), new List<int>(), new List<int>(), new List<int>(), new List<int>());
        var last = int.MinValue;
        for (var at = 0; at < places.Length; at++)
        {
            if (EventIndex.DayOf(places[at]) is var day && day != last)
            {
                days.Add(day);
                starts.Add(at);
                last = day;
            }

            var bit = 1UL << at;
            for (var mask = topics[at]; mask != 0; mask &= mask - 1)
            {
                (_topics[BitOperations.TrailingZeroCount(mask)] ??= new ulong[Words])[at >> 6] |= bit;
            }

            if (EventIndex.CertaintyOf(kinds[at]) == DayCertainty.Unknown)
            {
                Undated[at >> 6] |= bit;
            }

            if (EventIndex.HasMore(kinds[at]))
            {
                more.Add(at);
                moreStarts.Add(moreRows.Count);
                moreRows.AddRange(events.MoreOf(at));
            }
        }

        starts.Add(places.Length);
        moreStarts.Add(moreRows.Count);
        (Days, Starts, More, MoreStarts, MoreRows) = ([.. days], [.. starts], [.. more], [.. moreStarts], [.. moreRows]);
    }

    /// <summary>Words of each set.</summary>
    public int Words { get; }

    /// <summary>Days with events, oldest first.</summary>
    public int[] Days { get; }

    /// <summary>The first event of each day; one more at the end.</summary>
    public int[] Starts { get; }

    /// <summary>Events of which nothing is known of when: they belong in no bar.</summary>
    public ulong[] Undated { get; }

    /// <summary>Events with more than one report.</summary>
    public int[] More { get; }

    /// <summary>Where the rows of each of those begin in <see cref="MoreRows"/>; one more at the end.</summary>
    public int[] MoreStarts { get; }

    /// <summary>Rows of their reports but the first.</summary>
    public int[] MoreRows { get; }

    /// <summary>Events of a topic by its number; null when there is none.</summary>
    public ulong[]? OfTopic(int topic) => _topics[topic];

    /// <summary>The events of each article.</summary>
    /// <param name="rows">How many articles there are.</param>
    public EventsOfRows OfRows(EventIndex events, int rows)
    {
        lock (_ofRowsGate)
        {
            return _ofRows ??= new EventsOfRows(events, this, rows);
        }
    }

    /// <summary>The events that scope, certainty and topics let pass.</summary>
    public Candidates Passing(EventIndex events, int rows, EventScope scope, HappeningFilter filter)
    {
        var key = (scope, filter.CertaintyBits, filter.WantsTopic, filter.TopicsIn, filter.TopicsOut);
        if (_candidates.TryGetValue(key, out var kept))
        {
            return kept;
        }

        if (_candidates.Count >= MostKept)
        {
            _candidates.Clear();
        }

        return _candidates[key] = new Candidates(Pass(events, scope, filter), events, this, rows);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ulong[] Pass(EventIndex events, EventScope scope, HappeningFilter filter)
    {
        var pass = new ulong[Words];
        var kinds = EventIndex.KindsOf(scope, filter);
        var kindOf = events.Kinds;
        for (var at = 0; at < kindOf.Length; at++)
        {
            pass[at >> 6] |= (kinds[kindOf[at]] ? 1UL : 0) << at;
        }

        if (filter.WantsTopic)
        {
            var wanted = new ulong[Words];
            for (var mask = filter.TopicsIn; mask != 0; mask &= mask - 1)
            {
                BitSets.Join(wanted, _topics[BitOperations.TrailingZeroCount(mask)]);
            }

            BitSets.Keep(pass, wanted);
        }

        for (var mask = filter.TopicsOut; mask != 0; mask &= mask - 1)
        {
            BitSets.TakeFrom(pass, _topics[BitOperations.TrailingZeroCount(mask)]);
        }

        return pass;
    }
}

/// <summary>Events that may be in a list, and the articles that report any of them.</summary>
internal sealed class Candidates
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Candidates(ulong[] events, EventIndex index, EventBits bits, int rows)
    {
        Events = events;
        Reported = new RowSet(rows);
        var first = index.First;
        for (var word = 0; word < events.Length; word++)
        {
            for (var left = events[word]; left != 0; left &= left - 1)
            {
                Reported.Add(first[(word << 6) + BitOperations.TrailingZeroCount(left)]);
            }
        }

        for (var i = 0; i < bits.More.Length; i++)
        {
            var at = bits.More[i];
            if ((events[at >> 6] & (1UL << at)) != 0)
            {
                for (var j = bits.MoreStarts[i]; j < bits.MoreStarts[i + 1]; j++)
                {
                    Reported.Add(bits.MoreRows[j]);
                }
            }
        }
    }

    public ulong[] Events { get; }

    public RowSet Reported { get; }
}
