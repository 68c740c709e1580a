using System.Numerics;
using System.Runtime.CompilerServices;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Reading;

/// <summary>Counts the events of a filter, and the articles per event day, in one pass in the order of days.</summary>
internal static class EventCounter
{
    private const int MostTopics = 64;

    // Up to here bars are days.
    private const int MostDays = 20_000;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static EventAnswer Count(EventIndex events, ListingIndex listings, EventFilter filter, EventScope scope)
    {
        var seen = new bool[listings.Count];
        var outlets = new HashSet<int>();
        var bars = new List<(int Day, int Total, int[] Topics)>();
        var (count, articles, days, lastListed) = (0, 0, 0, int.MinValue);
        var listed = false;
        foreach (var row in events.ByDay)
        {
            ref readonly var span = ref events.Spans[row];
            if (!EventQuery.InScope(events.Flags[row], scope) || !filter.Own.TopicsPass(events.Topics[row]) || !filter.Own.CertaintyPasses(span))
            {
                continue;
            }

            listed = filter.Own.InRange(span);
            var reported = Take(events.First[row]);
            foreach (var article in events.More[row] ?? [])
            {
                reported += Take(article);
            }

            if (reported == 0)
            {
                continue;
            }

            // The day an article came in says nothing of when something happened: it belongs in no bar.
            if (span.Certainty != Certainty.Unknown)
            {
                Add(bars, span.From, reported, events.Topics[row]);
            }

            if (listed)
            {
                count++;
                days += span.From == lastListed ? 0 : 1;
                lastListed = span.From;
            }
        }

        int Take(int article)
        {
            if (article < 0 || !filter.Articles.Contains(article))
            {
                return 0;
            }

            if (listed && !seen[article])
            {
                seen[article] = true;
                articles++;
                outlets.Add(listings.Outlets[article]);
            }

            return 1;
        }

        outlets.Remove(0);
        return new EventAnswer(new ListTotals(articles, outlets.Count, days) { Events = count }, Draw(bars, listings.TopicNames.Names));
    }

    private static void Add(List<(int Day, int Total, int[] Topics)> bars, int day, int reported, ulong topics)
    {
        if (bars.Count == 0 || bars[^1].Day != day)
        {
            bars.Add((day, 0, new int[MostTopics]));
        }

        bars[^1] = bars[^1] with { Total = bars[^1].Total + reported };
        for (var mask = topics; mask != 0; mask &= mask - 1)
        {
            bars[^1].Topics[BitOperations.TrailingZeroCount(mask)] += reported;
        }
    }

    private static Histogram Draw(List<(int Day, int Total, int[] Topics)> bars, IReadOnlyList<string> topics)
    {
        if (bars.Count == 0)
        {
            return new Histogram([], false, null, null);
        }

        var (first, last) = (bars[^1].Day, bars[0].Day);
        var byMonth = last - first > MostDays;
        var drawn = bars.AsEnumerable().Reverse().GroupBy(bar => byMonth ? MonthOf(bar.Day) : bar.Day).Select(group => new HistogramBar(
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
