using System.Runtime.CompilerServices;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Tagging;

namespace AfghanWatch.News.Reading;

internal sealed record TimelineAnswer(ListTotals Totals, Facets Facets, Histogram Histogram)
{
    public static TimelineAnswer Nothing { get; } = new(new ListTotals(0, 0, 0), new Facets([], [], [], [], [], [], [], []), new Histogram([], false, null, null));
}

/// <summary>Counts everything the Timeline shows around its list in one pass over the index.</summary>
internal static class TimelineCounter
{
    private const int MostValues = 400;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static TimelineAnswer Count(ListingIndex index, CompiledFilter filter, TimeAxis axis, int mostDayBars)
    {
        var topics = new int[64];
        var actors = new Dictionary<int, int>();
        var outlets = new Dictionary<int, int>();
        var languages = new int[256];
        var kinds = new int[256];
        var reviews = new int[256];
        var places = new int[index.PlaceNames.Names.Count];
        var certainties = new int[5];
        var days = new Dictionary<int, DayCount>();
        var listedOutlets = new HashSet<int>();
        var listedDays = new HashSet<int>();
        var articles = 0;
        for (var row = 0; row < index.Count; row++)
        {
            var fails = filter.Fails(row);
            if (fails is FilterFields.None)
            {
                articles++;
                listedOutlets.Add(index.Outlets[row]);
            }

            // A row that fails in more than one field would be in nobody's list.
            if ((fails & (fails - 1)) != 0 || fails == FilterFields.Hard)
            {
                continue;
            }

            if (fails is FilterFields.None or FilterFields.Topics)
            {
                for (var mask = index.Topics[row]; mask != 0; mask &= mask - 1)
                {
                    topics[System.Numerics.BitOperations.TrailingZeroCount(mask)]++;
                }
            }

            if (fails is FilterFields.None or FilterFields.Actors)
            {
                foreach (var actor in index.Actors[row])
                {
                    System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(actors, actor, out _)++;
                }
            }

            if (fails is FilterFields.None or FilterFields.Outlets)
            {
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(outlets, index.Outlets[row], out _)++;
            }

            languages[index.Languages[row]] += fails is FilterFields.None or FilterFields.Languages ? 1 : 0;
            kinds[index.Kinds[row]] += fails is FilterFields.None or FilterFields.Kinds ? 1 : 0;
            reviews[index.Reviews[row]] += fails is FilterFields.None or FilterFields.Reviews ? 1 : 0;
            if (fails is FilterFields.None or FilterFields.Places)
            {
                foreach (var place in index.Places[row])
                {
                    places[place]++;
                }
            }

            if (fails is FilterFields.None or FilterFields.Certainties)
            {
                for (var bits = filter.CertaintiesOf(row); bits != 0; bits &= bits - 1)
                {
                    certainties[System.Numerics.BitOperations.TrailingZeroCount(bits)]++;
                }
            }

            if (fails is FilterFields.None or FilterFields.Range)
            {
                CountDays(index, filter, axis, row, fails, days, listedDays);
            }
        }

        return new TimelineAnswer(
            new ListTotals(articles, listedOutlets.Count(outlet => outlet != 0), listedDays.Count),
            new Facets(
                Values(index.TopicNames.Names.Select((name, i) => new FacetValue(name, name, topics[i]))),
                Values(actors.Select(pair => new FacetValue(index.ActorNames[pair.Key].Key, index.ActorNames[pair.Key].Name, pair.Value))),
                Values(outlets.Where(pair => pair.Key != 0).Select(pair => new FacetValue(index.OutletNames[pair.Key], index.OutletNames[pair.Key], pair.Value))),
                Values(index.LanguageNames.Names.Select((name, i) => new FacetValue(name, name, languages[i])).Where(value => value.Value.Length > 0)),
                Values(Enum.GetValues<ArticleKind>().Select(kind => Named(kind.ToString(), kinds[(int)kind]))),
                Values(Enum.GetValues<ReviewState>().Select(review => Named(review.ToString(), reviews[(int)review]))),
                Values(index.PlaceNames.Names.Select((name, i) => new FacetValue(name, name, places[i])).Where(value => value.Count > 0)),
                Values(Enum.GetValues<DayCertainty>().Select(certainty => Named(certainty.ToString(), certainties[(int)certainty])))),
            Bars(index, days, mostDayBars));
    }

    private static void CountDays(ListingIndex index, CompiledFilter filter, TimeAxis axis, int row, FilterFields fails, Dictionary<int, DayCount> days, HashSet<int> listedDays)
    {
        if (axis == TimeAxis.Published)
        {
            if (index.Dated[row])
            {
                Add(days, index.Days[row], index.Topics[row]);
            }

            if (fails is FilterFields.None)
            {
                listedDays.Add(index.Days[row]);
            }

            return;
        }

        var last = int.MinValue;
        foreach (var happening in index.Events[row])
        {
            // Two happenings of one article that begin on one day count once in its bar.
            if (happening.From != last && happening.Certainty != Certainty.Unknown)
            {
                Add(days, happening.From, index.Topics[row]);
                last = happening.From;
            }

            if (fails is FilterFields.None && filter.Lists(happening))
            {
                listedDays.Add(happening.From);
            }
        }
    }

    private static void Add(Dictionary<int, DayCount> days, int day, ulong topics)
    {
        ref var count = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(days, day, out _);
        count ??= new DayCount();
        count.Total++;
        for (var mask = topics; mask != 0; mask &= mask - 1)
        {
            count.Topics[System.Numerics.BitOperations.TrailingZeroCount(mask)]++;
        }
    }

    private static Histogram Bars(ListingIndex index, Dictionary<int, DayCount> days, int mostDayBars)
    {
        if (days.Count == 0)
        {
            return new Histogram([], false, null, null);
        }

        int first = days.Keys.Min(), last = days.Keys.Max();
        var byMonth = last - first > mostDayBars;
        var bars = days.GroupBy(day => byMonth ? MonthOf(day.Key) : day.Key).OrderBy(group => group.Key).Select(group => new HistogramBar(
            DateOnly.FromDayNumber(group.Key),
            index.TopicNames.Names.Select((name, i) => (name, count: group.Sum(day => day.Value.Topics[i]))).Where(topic => topic.count > 0).ToDictionary(topic => topic.name, topic => topic.count),
            group.Sum(day => day.Value.Total)));
        return new Histogram([.. bars], byMonth, DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last));
    }

    private static int MonthOf(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return new DateOnly(date.Year, date.Month, 1).DayNumber;
    }

    private static FacetValue Named(string name, int count) => new(name.ToLowerInvariant(), name, count);

    private static List<FacetValue> Values(IEnumerable<FacetValue> values) =>
        [.. values.OrderByDescending(value => value.Count).ThenBy(value => value.Name, StringComparer.Ordinal).Take(MostValues)];

    private sealed class DayCount
    {
        public int Total { get; set; }

        public int[] Topics { get; } = new int[64];
    }
}
