using System.Runtime.CompilerServices;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Tagging;

namespace AfghanWatch.News.Reading;

/// <summary>Counts what the Timeline shows around its list, from sets of rows: a value's count is the size of its rows within the set of the other fields.</summary>
internal static class TimelineCounter
{
    private const int MostValues = 400;

    public static Facets NoFacets { get; } = new([], [], [], [], [], [], [], []);

    public static Histogram NoBars { get; } = new([], false, null, null);

    public static ListTotals Totals(ListingIndex index, FilterSets sets, TimeAxis axis)
    {
        var all = sets.All;
        return new ListTotals(all.Count, OutletsOf(index, all), DaysOf(index, sets, axis));
    }

    /// <summary>How many outlets have an article among the rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int OutletsOf(ListingIndex index, RowSet rows)
    {
        var outlets = index.Outlets;
        var seen = new bool[index.OutletRows.Count];
        var count = 0;
        foreach (var row in rows)
        {
            ref var isSeen = ref seen[outlets[row]];
            if (isSeen || outlets[row] == 0)
            {
                continue;
            }

            isSeen = true;
            if (++count == seen.Length - 1)
            {
                break;
            }
        }

        return count;
    }

    public static Facets Facets(ListingIndex index, FilterSets sets, TimeAxis axis) => new(
        Values(index.TopicNames.Names.Zip(Padded(Counts(index.TopicRows, sets.Except(FilterFields.Topics)), index.TopicNames.Names.Count), (name, count) => new FacetValue(name, name, count))),
        Values(Most(ActorCounts(index, sets.Except(FilterFields.Actors)), number => new FacetValue(index.ActorNames[number].Key, index.ActorNames[number].Name, 0))),
        Values(Most(OutletCounts(index, sets.Except(FilterFields.Outlets)), number => new FacetValue(index.OutletNames[number], index.OutletNames[number], 0), first: 1)),
        Values(index.LanguageNames.Names.Zip(Padded(Counts(index.LanguageRows, sets.Except(FilterFields.Languages)), index.LanguageNames.Names.Count), (name, count) => new FacetValue(name, name, count)).Where(value => value.Value.Length > 0)),
        Values(Named<ArticleKind>(Counts(index.KindRows, sets.Except(FilterFields.Kinds)))),
        Values(Named<ReviewState>(Counts(index.ReviewRows, sets.Except(FilterFields.Reviews)))),
        Values(Most(PlaceCounts(index, sets.Except(FilterFields.Places)), number => new FacetValue(index.PlaceNames.Names[number], index.PlaceNames.Names[number], 0))),
        Values(Named<DayCertainty>(Certainties(index, sets, axis))));

    // Of few rows the values are counted row by row, of many the rows value by value: at about a quarter of the archive both cost the same.
    private static bool AreFew(ListingIndex index, RowSet set) => set.Count < index.Count / 4;

    private static int[] ActorCounts(ListingIndex index, RowSet set)
    {
        if (!AreFew(index, set))
        {
            return Counts(index.ActorRows, set);
        }

        var counts = new int[index.ActorRows.Count];
        foreach (var row in set)
        {
            foreach (var actor in index.Actors[row])
            {
                counts[actor.Number]++;
            }
        }

        return counts;
    }

    // An article has one outlet.
    private static int[] OutletCounts(ListingIndex index, RowSet set)
    {
        var counts = new int[index.OutletRows.Count];
        foreach (var row in set)
        {
            counts[index.Outlets[row]]++;
        }

        return counts;
    }

    private static int[] PlaceCounts(ListingIndex index, RowSet set)
    {
        if (!AreFew(index, set))
        {
            return Counts(index.PlaceRows, set);
        }

        var counts = new int[index.PlaceRows.Count];
        foreach (var row in set)
        {
            foreach (var place in index.Places[row])
            {
                counts[place]++;
            }
        }

        return counts;
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

        // An article counts once for each certainty that its happenings in the range have.
        return Array.ConvertAll(sets.ByCertainty, rows => rows.CountIn(set));
    }

    // How many days have a row in the list.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int DaysOf(ListingIndex index, FilterSets sets, TimeAxis axis)
    {
        var (days, last) = (0, int.MinValue);
        if (axis == TimeAxis.Published)
        {
            var rows = index.ByDay;
            var keys = index.DayKeys;
            var (start, end) = sets.Filter.Published(index);
            for (var at = start; at < end; at++)
            {
                if (ListingIndex.DayOf(keys[at]) is var day && day != last && sets.All.Contains(rows[at]))
                {
                    (days, last) = (days + 1, day);
                }
            }
        }
        else
        {
            foreach (ref readonly var happening in sets.Filter.Within(index))
            {
                if (happening.Span.From != last && sets.All.Contains(happening.Row) && sets.Filter.Lists(happening.Span))
                {
                    (days, last) = (days + 1, happening.Span.From);
                }
            }
        }

        return days;
    }

    public static Histogram Bars(ListingIndex index, FilterSets sets, TimeAxis axis, int mostDayBars)
    {
        var names = index.TopicNames.Names;
        var topics = names.Count;
        var counts = new DayCounts(index.FirstDay, index.LastDay, topics);
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
            foreach (ref readonly var happening in index.Happenings)
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
            new TopicCounts(names, [.. Enumerable.Range(1, topics).Select(topic => group.Sum(day => day.Counts[topic]))]),
            group.Sum(day => day.Counts[0])));
        return new Histogram([.. bars], byMonth, DateOnly.FromDayNumber(days[0].Day), DateOnly.FromDayNumber(days[^1].Day));
    }

    private static int MonthOf(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return new DateOnly(date.Year, date.Month, 1).DayNumber;
    }

    // The values that can be among the first: names are asked for no more than that.
    private static IEnumerable<FacetValue> Most(int[] counts, Func<int, FacetValue> value, int first = 0)
    {
        var least = 1;
        if (counts.Length > MostValues)
        {
            var ordered = counts.AsSpan(Math.Min(first, counts.Length)).ToArray();
            Array.Sort(ordered);
            least = ordered.Length >= MostValues ? Math.Max(1, ordered[^MostValues]) : 1;
        }

        for (var number = first; number < counts.Length; number++)
        {
            if (counts[number] >= least)
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
