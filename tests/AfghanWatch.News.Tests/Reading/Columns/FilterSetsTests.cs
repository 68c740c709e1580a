using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Reading.Columns;

/// <summary>Sets of rows answer as a look at each row does, on the starting archive, for filters of every kind.</summary>
public sealed class FilterSetsTests
{
    [Fact]
    public async Task All_AnyFilter_EqualsTheLookAtEachRow()
    {
        await using var store = await NewsTestStore.CreateAsync();
        await store.Get<StartingArchive>().LoadAsync(Path.Combine(NewsTestStore.RepositoryRoot, "seeds"), null, TestContext.Current.CancellationToken);
        await store.Get<TimelineQuery>().TotalsAsync(ArticleFilter.All, TimeAxis.Event, TestContext.Current.CancellationToken);
        var index = store.Get<ListingIndex>();
        var random = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            var axis = random.Next(2) == 0 ? TimeAxis.Event : TimeAxis.Published;
            var filter = Filter(random, index);
            var sets = new FilterSets(index, filter, axis, null);
            for (var row = 0; row < index.Count; row++)
            {
                var passes = Passes(index, filter, axis, row);
                Assert.Equal(passes.Values.All(pass => pass), sets.All.Contains(row));
                foreach (var field in (FilterFields[])[FilterFields.Actors, FilterFields.Topics, FilterFields.Places, FilterFields.Outlets])
                {
                    Assert.Equal(passes.Where(one => one.Key != field).All(one => one.Value), sets.Except(field).Contains(row));
                }
            }
        }
    }

    // Each field by itself, in the plainest words; where range and certainty are both asked, one happening must meet both.
    private static Dictionary<FilterFields, bool> Passes(ListingIndex index, ArticleFilter filter, TimeAxis axis, int row)
    {
        var topics = index.TopicNames.Names.Where((_, number) => (index.Topics[row] >> number & 1) != 0);
        var days = axis == TimeAxis.Published
            ? [(From: index.Days[row], To: index.Days[row], Certainty: index.Dated[row] ? DayCertainty.Exact : DayCertainty.Unknown)]
            : index.Events[row].ToArray().Select(one => (one.From, one.To, Certainty: HappeningFilter.CertaintyOf(one))).ToList();
        var inRange = days.Where(day => day.From <= (filter.To?.DayNumber ?? int.MaxValue) && day.To >= (filter.From?.DayNumber ?? int.MinValue)).ToList();
        return new Dictionary<FilterFields, bool>
        {
            [FilterFields.None] = (filter.OffTopicToo || index.OnTopic[row]) && !(index.Ids[row] <= filter.NewerThan),
            [FilterFields.Range] = inRange.Count > 0,
            [FilterFields.Topics] = Pass(filter.Topics, topics),
            [FilterFields.Actors] = Pass(filter.Actors, index.Actors[row].ToArray().Select(actor => index.ActorNames[actor.Number].Key)),
            [FilterFields.Outlets] = Pass(filter.Outlets, [index.OutletNames.GetValueOrDefault(index.Outlets[row], "")]),
            [FilterFields.Languages] = Pass(filter.Languages, [index.LanguageNames.Names[index.Languages[row]]]),
            [FilterFields.Kinds] = Pass(filter.Kinds, [((ArticleKind)index.Kinds[row]).ToString().ToLowerInvariant()]),
            [FilterFields.Places] = Pass(filter.Places, index.Places[row].ToArray().Select(place => index.PlaceNames.Names[place])),
            [FilterFields.Certainties] = filter.Certainties.IsAny || inRange.Exists(day => Pass(filter.Certainties, [day.Certainty.ToString().ToLowerInvariant()])),
        };
    }

    private static bool Pass(Choice choice, IEnumerable<string> values)
    {
        var all = values.ToList();
        return (choice.Include.Count == 0 || all.Exists(choice.Include.Contains)) && !all.Exists(choice.Exclude.Contains);
    }

    private static ArticleFilter Filter(Random random, ListingIndex index)
    {
        var from = random.Next(3) == 0 ? new DateOnly(2021, 8, 1).AddDays(random.Next(-60, 60)) : (DateOnly?)null;
        return new ArticleFilter
        {
            From = from,
            To = from?.AddDays(random.Next(90)),
            OffTopicToo = random.Next(2) == 0,
            NewerThan = random.Next(4) == 0 ? random.Next(100) : null,
            Topics = Some(random, index.TopicNames.Names),
            Actors = Some(random, [.. index.ActorNumbers.Keys]),
            Outlets = Some(random, [.. index.OutletNumbers.Keys]),
            Languages = Some(random, ["en", "tr", "xx"]),
            Kinds = Some(random, ["report", "opinion", "nothing"]),
            Places = Some(random, index.PlaceNames.Names),
            Certainties = Some(random, ["exact", "inferred", "month"]),
        };
    }

    private static Choice Some(Random random, IReadOnlyList<string> values) => random.Next(3) > 0 ? Choice.Any
        : new Choice([.. Enumerable.Range(0, random.Next(3)).Select(_ => values[random.Next(values.Count)])], [.. Enumerable.Range(0, random.Next(2)).Select(_ => values[random.Next(values.Count)])]);
}
