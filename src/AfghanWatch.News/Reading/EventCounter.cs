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

        return new ListTotals(seen.Count, OutletsOf(listings, seen), days) { Events = count };
    }

    /// <summary>Articles per day over the whole filter, its range left aside, and the totals of the whole filter, for which the same pass does.</summary>
    // The day an article came in says nothing of when something happened: it belongs in no bar.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static (Histogram Bars, ListTotals Totals) Bars(EventIndex events, ListingIndex listings, EventFilter filter, EventScope scope)
    {
        var kinds = EventIndex.KindsOf(scope, filter.Own);
        var places = events.Places;
        var topics = events.Topics;
        var kindOf = events.Kinds;
        var first = events.First;
        var articles = filter.Articles.Words;
        var seen = new RowSet(listings.Count);
        var bars = new List<(int Day, int Total, int[] Topics)>();
        Span<int> counts = stackalloc int[MostTopics];
        counts.Clear();
        var (day, total, count, days, listedDay) = (int.MinValue, 0, 0, 0, int.MinValue);
        for (var at = 0; at < places.Length; at++)
        {
            // Most events fail by their one article: that is asked first, and nothing else of them.
            var kind = kindOf[at];
            var row = first[at];
            var has = (articles[row >> 6] & (1UL << row)) != 0;
            if ((!has && !EventIndex.HasMore(kind)) || !kinds[kind] || !filter.Own.TopicsPass(topics[at]))
            {
                continue;
            }

            var reported = 0;
            if (has)
            {
                seen.Add(first[at]);
                reported = 1;
            }

            if (EventIndex.HasMore(kind))
            {
                foreach (var article in events.MoreOf(at))
                {
                    if (filter.Articles.Contains(article))
                    {
                        seen.Add(article);
                        reported++;
                    }
                }
            }

            if (reported == 0)
            {
                continue;
            }

            count++;
            var itsDay = EventIndex.DayOf(places[at]);
            if (itsDay != listedDay)
            {
                (days, listedDay) = (days + 1, itsDay);
            }

            if (EventIndex.CertaintyOf(kind) == DayCertainty.Unknown)
            {
                continue;
            }

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
        return (Draw(bars, listings.TopicNames.Names), new ListTotals(seen.Count, OutletsOf(listings, seen), days) { Events = count });
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
}
