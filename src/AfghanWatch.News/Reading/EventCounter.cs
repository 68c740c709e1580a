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
    /// <param name="reported">Over all days.</param>
    public static ListTotals Totals(EventIndex events, ListingIndex listings, EventFilter filter, EventScope scope, ReportedEvents reported)
    {
        var bits = events.Bits();
        var (from, to) = filter.Own.Span(events.LongestSpan);
        var (start, end) = (OrderedColumns.Below(events.Places, from), OrderedColumns.Below(events.Places, to));
        var any = BitSets.Between(reported.Any, start, end);
        Shorten(events, any, filter.Own.From, start);
        var seen = filter.Own.HasRange ? Seen(events, bits, filter.Articles, reported.First, any, start, end) : Seen(events, listings, filter, scope);
        return new ListTotals(seen.Count, TimelineCounter.OutletsOf(listings, seen), DaysOf(bits, any)) { Events = BitSets.Count(any, [], start, end) };
    }

    /// <summary>Articles per day over the whole filter, its range left aside, and the totals of the whole filter, for which the same pass does.</summary>
    // The day an article came in says nothing of when something happened: it belongs in no bar.
    public static (Histogram Bars, ListTotals Totals) Bars(EventIndex events, ListingIndex listings, EventFilter filter, EventScope scope, ReportedEvents reported)
    {
        var bits = events.Bits();
        var seen = Seen(events, listings, filter, scope);
        var totals = new ListTotals(seen.Count, TimelineCounter.OutletsOf(listings, seen), DaysOf(bits, reported.Any)) { Events = BitSets.Count(reported.Any, [], 0, events.Count) };
        return (Draw(Days(events, bits, filter.Articles.Words, reported), listings.TopicNames.Names), totals);
    }

    // An event counts once for each of its reports.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static List<(int Day, int Total, int[] Topics)> Days(EventIndex events, EventBits bits, ReadOnlySpan<ulong> wanted, ReportedEvents reported)
    {
        ulong[] firsts = [.. reported.First];
        BitSets.TakeFrom(firsts, bits.Undated);
        int[] used = [.. Enumerable.Range(0, MostTopics).Where(topic => bits.OfTopic(topic) is not null)];
        var (days, more) = (new List<(int, int, int[])>(), 0);
        for (var i = 0; i < bits.Days.Length; i++)
        {
            var (from, end) = (bits.Starts[i], bits.Starts[i + 1]);
            var counts = new int[MostTopics];
            var total = BitSets.Count(firsts, [], from, end);
            if (total > 0)
            {
                foreach (var topic in used)
                {
                    counts[topic] = BitSets.Count(firsts, bits.OfTopic(topic), from, end);
                }
            }

            for (; more < bits.More.Length && bits.More[more] < end; more++)
            {
                var at = bits.More[more];
                if (((reported.Any[at >> 6] & ~bits.Undated[at >> 6]) & (1UL << at)) == 0)
                {
                    continue;
                }

                var further = 0;
                for (var j = bits.MoreStarts[more]; j < bits.MoreStarts[more + 1]; j++)
                {
                    further += (int)(wanted[bits.MoreRows[j] >> 6] >> bits.MoreRows[j]) & 1;
                }

                total += further;
                for (var mask = events.Topics[at]; mask != 0; mask &= mask - 1)
                {
                    counts[BitOperations.TrailingZeroCount(mask)] += further;
                }
            }

            if (total > 0)
            {
                days.Add((bits.Days[i], total, counts));
            }
        }

        return days;
    }

    // Without a range the articles of all passing events are known.
    private static RowSet Seen(EventIndex events, ListingIndex listings, EventFilter filter, EventScope scope)
    {
        var all = filter.Articles.Copy();
        all.Keep(events.Bits().Passing(events, listings.Count, scope, filter.Own).Reported);
        return all;
    }

    // Within one they are put together.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static RowSet Seen(EventIndex events, EventBits bits, RowSet articles, ulong[] firsts, ulong[] any, int start, int end)
    {
        var seen = new RowSet(articles.Rows);
        var first = events.First;
        for (var word = start >> 6; word << 6 < end; word++)
        {
            for (var left = firsts[word] & any[word]; left != 0; left &= left - 1)
            {
                seen.Add(first[(word << 6) + BitOperations.TrailingZeroCount(left)]);
            }
        }

        for (var i = Below(bits.More, start); i < bits.More.Length && bits.More[i] < end; i++)
        {
            var at = bits.More[i];
            if ((any[at >> 6] & (1UL << at)) == 0)
            {
                continue;
            }

            for (var j = bits.MoreStarts[i]; j < bits.MoreStarts[i + 1]; j++)
            {
                if (articles.Contains(bits.MoreRows[j]))
                {
                    seen.Add(bits.MoreRows[j]);
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

    private static int Below(int[] places, int place) => Array.BinarySearch(places, place) is var at && at < 0 ? ~at : at;

    private static Histogram Draw(List<(int Day, int Total, int[] Topics)> bars, IReadOnlyList<string> topics)
    {
        if (bars.Count == 0)
        {
            return new Histogram([], false, null, null);
        }

        var (first, last) = (bars[0].Day, bars[^1].Day);
        var byMonth = last - first > MostDays;
        var drawn = byMonth ? bars.GroupBy(bar => MonthOf(bar.Day)).Select(group => (Day: group.Key, Total: group.Sum(bar => bar.Total), Topics: Sum(group.Select(bar => bar.Topics), topics.Count))) : bars;
        return new Histogram([.. drawn.Select(bar => new HistogramBar(DateOnly.FromDayNumber(bar.Day), new TopicCounts(topics, bar.Topics[..Math.Min(bar.Topics.Length, topics.Count)]), bar.Total))], byMonth, DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last));
    }

    private static int[] Sum(IEnumerable<int[]> days, int topics)
    {
        var sums = new int[topics];
        foreach (var day in days)
        {
            for (var i = 0; i < Math.Min(topics, day.Length); i++)
            {
                sums[i] += day[i];
            }
        }

        return sums;
    }

    private static int MonthOf(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return new DateOnly(date.Year, date.Month, 1).DayNumber;
    }
}
