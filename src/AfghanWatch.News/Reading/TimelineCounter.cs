using AfghanWatch.News.Articles;
using AfghanWatch.News.Tagging;

namespace AfghanWatch.News.Reading;

internal sealed record TimelineAnswer(ListTotals Totals, Facets Facets, Histogram Histogram)
{
    public static TimelineAnswer Nothing { get; } = new(new ListTotals(0, 0, 0), new Facets([], [], [], [], [], [], [], []), new Histogram([], false, null, null));
}

/// <summary>Counts everything the Timeline shows around its list, from sets of rows: a value's count is the size of its rows within the set of the other fields.</summary>
internal static class TimelineCounter
{
    private const int MostValues = 400;

    public static TimelineAnswer Count(ListingIndex index, FilterSets sets, TimeAxis axis, int mostDayBars)
    {
        var all = sets.All;
        var outlets = Counts(index.OutletRows, sets.Except(FilterFields.Outlets));
        var listedOutlets = Enumerable.Range(1, Math.Max(0, index.OutletRows.Count - 1)).Count(outlet => index.OutletRows.Of(outlet)?.CountIn(all) > 0);
        return new TimelineAnswer(
            new ListTotals(all.Count, listedOutlets, DaysOf(index, sets, axis)),
            new Facets(
                Values(index.TopicNames.Names.Zip(Padded(Counts(index.TopicRows, sets.Except(FilterFields.Topics)), index.TopicNames.Names.Count), (name, count) => new FacetValue(name, name, count))),
                Values(Present(Counts(index.ActorRows, sets.Except(FilterFields.Actors)), number => new FacetValue(index.ActorNames[number].Key, index.ActorNames[number].Name, 0))),
                Values(Present(outlets, number => new FacetValue(index.OutletNames[number], index.OutletNames[number], 0), first: 1)),
                Values(index.LanguageNames.Names.Zip(Padded(Counts(index.LanguageRows, sets.Except(FilterFields.Languages)), index.LanguageNames.Names.Count), (name, count) => new FacetValue(name, name, count)).Where(value => value.Value.Length > 0)),
                Values(Named<ArticleKind>(Counts(index.KindRows, sets.Except(FilterFields.Kinds)))),
                Values(Named<ReviewState>(Counts(index.ReviewRows, sets.Except(FilterFields.Reviews)))),
                Values(Present(Counts(index.PlaceRows, sets.Except(FilterFields.Places)), number => new FacetValue(index.PlaceNames.Names[number], index.PlaceNames.Names[number], 0))),
                Values(Named<DayCertainty>(Certainties(index, sets, axis)))),
            Bars(index, sets, axis, mostDayBars));
    }

    private static int[] Counts(Postings postings, RowSet set)
    {
        var counts = new int[postings.Count];
        for (var value = 0; value < counts.Length; value++)
        {
            counts[value] = postings.Of(value)?.CountIn(set) ?? 0;
        }

        return counts;
    }

    private static int[] Certainties(ListingIndex index, FilterSets sets, TimeAxis axis)
    {
        var counts = new int[Enum.GetValues<DayCertainty>().Length];
        var set = sets.Except(FilterFields.Certainties);
        if (axis == TimeAxis.Published)
        {
            var dated = index.DatedRows.CountIn(set);
            counts[(int)DayCertainty.Exact] = dated;
            counts[(int)DayCertainty.Unknown] = set.Count - dated;
            return counts;
        }

        foreach (var row in set)
        {
            for (var bits = sets.Filter.CertaintiesOf(row); bits != 0; bits &= bits - 1)
            {
                counts[System.Numerics.BitOperations.TrailingZeroCount(bits)]++;
            }
        }

        return counts;
    }

    // How many days have a row in the list.
    private static int DaysOf(ListingIndex index, FilterSets sets, TimeAxis axis)
    {
        var days = new DayCounts(index.FirstDay, index.LastDay, 0);
        if (axis == TimeAxis.Published)
        {
            foreach (var row in sets.All)
            {
                days.Add(index.Days[row], 0);
            }
        }
        else
        {
            foreach (ref readonly var happening in index.Happenings.AsSpan())
            {
                if (sets.All.Contains(happening.Row) && sets.Filter.Lists(happening.Span))
                {
                    days.Add(happening.Span.From, 0);
                }
            }
        }

        return days.Days().Count();
    }

    private static Histogram Bars(ListingIndex index, FilterSets sets, TimeAxis axis, int mostDayBars)
    {
        var names = index.TopicNames.Names;
        var counts = new DayCounts(index.FirstDay, index.LastDay, names.Count);
        var set = sets.Except(FilterFields.Range);
        if (axis == TimeAxis.Published)
        {
            foreach (var row in set)
            {
                if (index.Dated[row])
                {
                    counts.Add(index.Days[row], index.Topics[row]);
                }
            }
        }
        else
        {
            var (lastRow, lastDay) = (-1, 0);
            foreach (ref readonly var happening in index.Happenings.AsSpan())
            {
                // Two happenings of one article that begin on one day count once in its bar; they stand side by side.
                if (set.Contains(happening.Row) && happening.Span.Certainty != Certainty.Unknown && (happening.Row, happening.Span.From) != (lastRow, lastDay))
                {
                    counts.Add(happening.Span.From, index.Topics[happening.Row]);
                    (lastRow, lastDay) = (happening.Row, happening.Span.From);
                }
            }
        }

        var days = counts.Days().ToList();
        if (days.Count == 0)
        {
            return new Histogram([], false, null, null);
        }

        var byMonth = days[^1].Day - days[0].Day > mostDayBars;
        var bars = days.GroupBy(day => byMonth ? MonthOf(day.Day) : day.Day).OrderBy(group => group.Key).Select(group => new HistogramBar(
            DateOnly.FromDayNumber(group.Key),
            names.Select((name, i) => (name, count: group.Sum(day => day.Counts[i + 1]))).Where(topic => topic.count > 0).ToDictionary(topic => topic.name, topic => topic.count),
            group.Sum(day => day.Counts[0])));
        return new Histogram([.. bars], byMonth, DateOnly.FromDayNumber(days[0].Day), DateOnly.FromDayNumber(days[^1].Day));
    }

    private static int MonthOf(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return new DateOnly(date.Year, date.Month, 1).DayNumber;
    }

    private static IEnumerable<FacetValue> Present(int[] counts, Func<int, FacetValue> value, int first = 0)
    {
        for (var number = first; number < counts.Length; number++)
        {
            if (counts[number] > 0)
            {
                yield return value(number) with { Count = counts[number] };
            }
        }
    }

    private static IEnumerable<FacetValue> Named<T>(int[] counts)
        where T : struct, Enum =>
        Enum.GetValues<T>().Zip(Padded(counts, Enum.GetValues<T>().Length), (value, count) => new FacetValue(value.ToString().ToLowerInvariant(), value.ToString(), count));

    private static IEnumerable<int> Padded(int[] counts, int length) => Enumerable.Range(0, length).Select(value => value < counts.Length ? counts[value] : 0);

    private static List<FacetValue> Values(IEnumerable<FacetValue> values) =>
        [.. values.OrderByDescending(value => value.Count).ThenBy(value => value.Name, StringComparer.Ordinal).Take(MostValues)];
}
