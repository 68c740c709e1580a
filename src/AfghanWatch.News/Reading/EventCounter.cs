using System.Numerics;
using System.Runtime.CompilerServices;

namespace AfghanWatch.News.Reading;

/// <summary>Counts the events of a filter, and the articles per event day, each in one pass in the order of days.</summary>
internal static class EventCounter
{
    private const int MostTopics = 64;

    // Up to here bars are days.
    private const int MostDays = 20_000;

    /// <summary>Events, articles, outlets and days within the range.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ListTotals Totals(EventIndex events, ListingIndex listings, EventFilter filter, EventScope scope)
    {
        var (from, to) = filter.Own.Span(events.LongestSpan);
        var kinds = EventIndex.KindsOf(scope, filter.Own);
        var places = events.Places;
        var lastDays = events.LastDays;
        var topics = events.Topics;
        var kind = events.Kinds;
        var first = events.First;
        var seen = new RowSet(listings.Count);
        var (count, days, lastDay) = (0, 0, int.MinValue);
        var end = OrderedColumns.Below(places, to);
        for (var at = OrderedColumns.Below(places, from); at < end; at++)
        {
            if (!kinds[kind[at]] || lastDays[at] < filter.Own.From || !filter.Own.TopicsPass(topics[at]))
            {
                continue;
            }

            var reported = filter.Articles.Contains(first[at]);
            if (reported)
            {
                seen.Add(first[at]);
            }

            if (EventIndex.HasMore(kind[at]))
            {
                foreach (var article in events.MoreOf(at))
                {
                    if (filter.Articles.Contains(article))
                    {
                        seen.Add(article);
                        reported = true;
                    }
                }
            }

            if (reported)
            {
                count++;
                var day = EventIndex.DayOf(places[at]);
                days += day == lastDay ? 0 : 1;
                lastDay = day;
            }
        }

        var outlets = 0;
        for (var outlet = 1; outlet < listings.OutletRows.Count; outlet++)
        {
            outlets += listings.OutletRows.Of(outlet)?.AnyIn(seen) == true ? 1 : 0;
        }

        return new ListTotals(seen.Count, outlets, days) { Events = count };
    }

    /// <summary>Articles per day over the whole filter, its range left aside.</summary>
    // The day an article came in says nothing of when something happened: it belongs in no bar.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Histogram Bars(EventIndex events, ListingIndex listings, EventFilter filter, EventScope scope)
    {
        var kinds = EventIndex.KindsOf(scope, filter.Own);
        for (var kind = 0; kind < kinds.Length; kind++)
        {
            kinds[kind] &= EventIndex.CertaintyOf((byte)kind) != DayCertainty.Unknown;
        }

        var places = events.Places;
        var topics = events.Topics;
        var kindOf = events.Kinds;
        var first = events.First;
        var bars = new List<(int Day, int Total, int[] Topics)>();
        Span<int> counts = stackalloc int[MostTopics];
        counts.Clear();
        var (day, total) = (int.MinValue, 0);
        for (var at = 0; at < places.Length; at++)
        {
            if (!kinds[kindOf[at]] || !filter.Own.TopicsPass(topics[at]))
            {
                continue;
            }

            var reported = filter.Articles.Contains(first[at]) ? 1 : 0;
            if (EventIndex.HasMore(kindOf[at]))
            {
                foreach (var article in events.MoreOf(at))
                {
                    reported += filter.Articles.Contains(article) ? 1 : 0;
                }
            }

            if (reported == 0)
            {
                continue;
            }

            var itsDay = EventIndex.DayOf(places[at]);
            if (itsDay != day)
            {
                Flush(bars, day, total, counts);
                (day, total) = (itsDay, 0);
            }

            total += reported;
            for (var mask = topics[at]; mask != 0; mask &= mask - 1)
            {
                counts[BitOperations.TrailingZeroCount(mask)] += reported;
            }
        }

        Flush(bars, day, total, counts);
        return Draw(bars, listings.TopicNames.Names);
    }

    private static void Flush(List<(int Day, int Total, int[] Topics)> bars, int day, int total, Span<int> counts)
    {
        if (total > 0)
        {
            bars.Add((day, total, counts.ToArray()));
            counts.Clear();
        }
    }

    private static Histogram Draw(List<(int Day, int Total, int[] Topics)> bars, IReadOnlyList<string> topics)
    {
        if (bars.Count == 0)
        {
            return new Histogram([], false, null, null);
        }

        var (first, last) = (bars[0].Day, bars[^1].Day);
        var byMonth = last - first > MostDays;
        var drawn = bars.GroupBy(bar => byMonth ? MonthOf(bar.Day) : bar.Day).Select(group => new HistogramBar(
            DateOnly.FromDayNumber(group.Key),
            topics.Select((name, i) => (name, count: group.Sum(bar => bar.Topics[i]))).Where(topic => topic.count > 0).ToDictionary(topic => topic.name, topic => topic.count),
            group.Sum(bar => bar.Total)));
        return new Histogram([.. drawn], byMonth, DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last));
    }

    private static int MonthOf(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return new DateOnly(date.Year, date.Month, 1).DayNumber;
    }
}
