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
            var rows = new CompiledFilter(index, filter, axis, null);
            var sets = new FilterSets(index, filter, axis, null);
            for (var row = 0; row < index.Count; row++)
            {
                var fails = rows.Fails(row);

                // Where both the range and the certainty are asked, one happening must meet both: the sets are stricter, and right.
                if (!(filter.Certainties.IsAny || (filter.From is null && filter.To is null)))
                {
                    continue;
                }

                Assert.Equal(fails == FilterFields.None, sets.All.Contains(row));
                Assert.Equal((fails & ~FilterFields.Actors) == 0, sets.Except(FilterFields.Actors).Contains(row));
                Assert.Equal((fails & ~FilterFields.Range) == 0, sets.Except(FilterFields.Range).Contains(row));
            }
        }
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
