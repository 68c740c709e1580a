using System.Numerics;
using System.Runtime.CompilerServices;

namespace AfghanWatch.News.Reading;

/// <summary>Counts the events of a filter, and the articles per event day: which events the wanted articles report is asked event by event, all else is counting bits.</summary>
internal static class EventCounter
{
    private const int MostTopics = 64;

    // Up to here bars are days.
    private const int MostDays = 20_000;

    /// <summary>Events, articles, outlets and days within the range.</summary>
    public static ListTotals Totals(EventIndex events, ListingIndex listings, EventFilter filter, EventScope scope)
    {
        var bits = events.Bits();
        var passing = bits.Passing(events, listings.Count, scope, filter.Own);
        var (from, to) = filter.Own.Span(events.LongestSpan);
        var (start, end) = (OrderedColumns.Below(events.Places, from), OrderedColumns.Below(events.Places, to));
        var reported = new Reported(events, bits, filter.Articles, passing.Events, start, end);
        Shorten(events, reported.Any, filter.Own.From, start);
        var seen = Seen(events, bits, filter.Articles, passing, reported, start, end, filter.Own.HasRange);
        return new ListTotals(seen.Count, OutletsOf(listings, seen), DaysOf(bits, reported.Any)) { Events = BitSets.Count(reported.Any, [], start, end) };
    }

    /// <summary>Articles per day over the whole filter, its range left aside, and the totals of the whole filter, for which the same pass does.</summary>
    // The day an article came in says nothing of when something happened: it belongs in no bar.
    public static (Histogram Bars, ListTotals Totals) Bars(EventIndex events, ListingIndex listings, EventFilter filter, EventScope scope)
    {
        var bits = events.Bits();
        var passing = bits.Passing(events, listings.Count, scope, filter.Own);
        var reported = new Reported(events, bits, filter.Articles, passing.Events, 0, events.Count);
        var seen = Seen(events, bits, filter.Articles, passing, reported, 0, events.Count, hasRange: false);
        var totals = new ListTotals(seen.Count, OutletsOf(listings, seen), DaysOf(bits, reported.Any)) { Events = BitSets.Count(reported.Any, [], 0, events.Count) };
        return (Draw(Days(events, bits, reported), listings.TopicNames.Names), totals);
    }

    // An event counts once for each of its reports.
    private static List<(int Day, int Total, int[] Topics)> Days(EventIndex events, EventBits bits, Reported reported)
    {
        BitSets.TakeFrom(reported.First, bits.Undated);
        int[] used = [.. Enumerable.Range(0, MostTopics).Where(topic => bits.OfTopic(topic) is not null)];
        var (days, more) = (new List<(int, int, int[])>(), 0);
        for (var i = 0; i < bits.Days.Length; i++)
        {
            var (from, end) = (bits.Starts[i], bits.Starts[i + 1]);
            var counts = new int[MostTopics];
            var total = BitSets.Count(reported.First, [], from, end);
            if (total > 0)
            {
                foreach (var topic in used)
                {
                    counts[topic] = BitSets.Count(reported.First, bits.OfTopic(topic), from, end);
                }
            }

            for (; more < reported.Further.Count && reported.Further[more].At < end; more++)
            {
                var (at, further) = reported.Further[more];
                if ((bits.Undated[at >> 6] & (1UL << at)) == 0)
                {
                    total += further;
                    for (var mask = events.Topics[at]; mask != 0; mask &= mask - 1)
                    {
                        counts[BitOperations.TrailingZeroCount(mask)] += further;
                    }
                }
            }

            if (total > 0)
            {
                days.Add((bits.Days[i], total, counts));
            }
        }

        return days;
    }

    // Without a range the articles of all passing events are known; within one they are put together.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static RowSet Seen(EventIndex events, EventBits bits, RowSet articles, Candidates passing, Reported reported, int start, int end, bool hasRange)
    {
        if (!hasRange)
        {
            var all = articles.Copy();
            all.Keep(passing.Reported);
            return all;
        }

        var seen = new RowSet(articles.Rows);
        var first = events.First;
        for (var word = start >> 6; word << 6 < end; word++)
        {
            for (var left = reported.First[word] & reported.Any[word]; left != 0; left &= left - 1)
            {
                seen.Add(first[(word << 6) + BitOperations.TrailingZeroCount(left)]);
            }
        }

        for (var i = Math.Max(0, Below(bits.More, start)); i < bits.More.Length && bits.More[i] < end; i++)
        {
            var at = bits.More[i];
            if ((reported.Any[at >> 6] & (1UL << at)) != 0)
            {
                for (var j = bits.MoreStarts[i]; j < bits.MoreStarts[i + 1]; j++)
                {
                    if (articles.Contains(bits.MoreRows[j]))
                    {
                        seen.Add(bits.MoreRows[j]);
                    }
                }
            }
        }

        return seen;
    }

    // Those that began before the range and ended before it too are not in it.
    private static void Shorten(EventIndex events, ulong[] any, int firstDay, int start)
    {
        if (firstDay == int.MinValue)
        {
            return;
        }

        var lastDays = events.LastDays;
        var inside = OrderedColumns.Below(events.Places, EventIndex.PlaceOf(firstDay));
        for (var at = start; at < inside; at++)
        {
            if (lastDays[at] < firstDay)
            {
                any[at >> 6] &= ~(1UL << at);
            }
        }
    }

    private static int DaysOf(EventBits bits, ulong[] any)
    {
        var days = 0;
        for (var i = 0; i < bits.Days.Length; i++)
        {
            days += BitSets.Count(any, [], bits.Starts[i], bits.Starts[i + 1]) > 0 ? 1 : 0;
        }

        return days;
    }

    private static int OutletsOf(ListingIndex listings, RowSet seen)
    {
        var outlets = 0;
        for (var outlet = 1; outlet < listings.OutletRows.Count; outlet++)
        {
            outlets += listings.OutletRows.Of(outlet)?.AnyIn(seen) == true ? 1 : 0;
        }

        return outlets;
    }

    private static int Below(int[] places, int place) => Array.BinarySearch(places, place) is var at && at < 0 ? ~at : at;

    private static Histogram Draw(List<(int Day, int Total, int[] Topics)> bars, IReadOnlyList<string> topics)
    {
        if (bars.Count == 0)
        {
            return new Histogram([], false, null, null);
        }

        var (first, last) = (bars[0].Day, bars[^1].Day);
        var byMonth = last - first > MostDays;
        var drawn = byMonth ? bars.GroupBy(bar => MonthOf(bar.Day)).Select(group => Bar(group.Key, topics, i => group.Sum(bar => bar.Topics[i]), group.Sum(bar => bar.Total)))
            : bars.Select(bar => Bar(bar.Day, topics, i => bar.Topics[i], bar.Total));
        return new Histogram([.. drawn], byMonth, DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last));
    }

    private static HistogramBar Bar(int day, IReadOnlyList<string> topics, Func<int, int> countOf, int total)
    {
        var counts = new Dictionary<string, int>();
        for (var i = 0; i < topics.Count; i++)
        {
            if (countOf(i) is > 0 and var count)
            {
                counts[topics[i]] = count;
            }
        }

        return new HistogramBar(DateOnly.FromDayNumber(day), counts, total);
    }

    private static int MonthOf(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return new DateOnly(date.Year, date.Month, 1).DayNumber;
    }

    /// <summary>Which of the passing events the wanted articles report, by their first report and by any, between two places.</summary>
    private sealed class Reported
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public Reported(EventIndex events, EventBits bits, RowSet articles, ulong[] passing, int start, int end)
        {
            var first = events.First;
            var wanted = articles.Words;
            First = new ulong[bits.Words];
            for (var word = start >> 6; word << 6 < end; word++)
            {
                var mask = BitSets.Within(word, start, end) & passing[word];
                var found = 0UL;
                for (var left = mask; left != 0; left &= left - 1)
                {
                    var bit = BitOperations.TrailingZeroCount(left);
                    var row = first[(word << 6) + bit];
                    found |= ((wanted[row >> 6] >> row) & 1) << bit;
                }

                First[word] = found;
            }

            Any = [.. First];
            for (var i = Below(bits.More, start); i < bits.More.Length && bits.More[i] < end; i++)
            {
                var at = bits.More[i];
                if ((passing[at >> 6] & (1UL << at)) == 0)
                {
                    continue;
                }

                var further = 0;
                for (var j = bits.MoreStarts[i]; j < bits.MoreStarts[i + 1]; j++)
                {
                    var row = bits.MoreRows[j];
                    further += (int)(wanted[row >> 6] >> row) & 1;
                }

                if (further > 0)
                {
                    Any[at >> 6] |= 1UL << at;
                    Further.Add((at, further));
                }
            }
        }

        public ulong[] First { get; }

        public ulong[] Any { get; }

        /// <summary>Events with wanted reports beside the first, and how many.</summary>
        public List<(int At, int Reports)> Further { get; } = [];
    }
}
