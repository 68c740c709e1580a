using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Reading.Figures;

public sealed class FigureQueryTests
{
    private const string Airport = "KABUL, Aug 27 - Turkey follows the attack on Kabul airport in Afghanistan, where Turkish troops stood.\n\n";

    private static readonly string[] Lines =
    [
        ArticleJson.Line("f-1", "https://one.example/a", "First Post", "Sixty die at Kabul airport where Turkish soldiers stood", "2021-08-26", text: Airport + "A total of 60 people were killed in the attack on the airport, Turkish officials said."),
        ArticleJson.Line("f-2", "https://two.example/b", "Second Post", "Erdogan counts the dead of the Kabul airport attack", "2021-08-27", text: "SARAJEVO, Aug 27 - Turkish President Recep Tayyip Erdogan spoke of Afghanistan on Friday. Erdogan said 170 people were killed at Kabul airport. Turkey had 500 soldiers in Afghanistan."),
        ArticleJson.Line("f-3", "https://three.example/c", "Third Post", "Wall grows on Turkey's border as Afghans arrive", "2021-08-20", text: "VAN, Aug 20 - Turkey is building a concrete wall 63 kilometers long against refugees from Afghanistan, officials said in Turkey."),
    ];

    [Fact]
    public async Task Run_WithoutFilter_GivesEveryFigureWithItsSentenceAndSeries()
    {
        await using var store = await FilledAsync();
        var view = await store.Get<FigureQuery>().RunAsync(new FigureFilter(), FigureOrder.Newest, 0, 50, TestContext.Current.CancellationToken);
        Assert.Equal(view.Total, view.Rows.Count);
        Assert.All(view.Rows, row => Assert.Contains(row.Words, row.Sentence, StringComparison.Ordinal));
        Assert.Equal(view.Rows.OrderByDescending(row => row.AsOf).Select(row => row.AsOf), view.Rows.Select(row => row.AsOf));
        Assert.Contains(view.Rows, row => row is { Series: "wall-length", Value: 63, Unit: "km" });
        Assert.Contains(view.Rows, row => row is { Series: "soldiers", Value: 500 });
        Assert.Equal(3, view.Articles);
    }

    [Fact]
    public async Task Run_OnASubject_ShowsBothClaimsAndThatTheyDisagree()
    {
        await using var store = await FilledAsync();
        var view = await store.Get<FigureQuery>().RunAsync(new FigureFilter { Subject = "killed" }, FigureOrder.Smallest, 0, 50, TestContext.Current.CancellationToken);
        Assert.Equal([60, 170], view.Rows.Select(row => row.Value));
        Assert.Equal("Recep Tayyip Erdoğan", view.Rows[1].Claimant);
        var series = Assert.Single(view.Series);
        Assert.Equal(FigureSubject.Killed, series.Subject);
        var disagreement = Assert.Single(series.Disagreements);
        Assert.Equal([60, 170], disagreement.Claims.Select(claim => claim.Value));
    }

    [Theory]
    [InlineData("topic", "refugees", 1)]
    [InlineData("topic", "nonsense", 0)]
    [InlineData("unit", "km", 1)]
    [InlineData("unit", "parsecs", 0)]
    [InlineData("subject", "nothing-counted", 0)]
    [InlineData("claimant", "Recep Tayyip Erdoğan", 1)]
    [InlineData("q", "erdogan killed", 1)]
    [InlineData("q", "SOLDIERS", 1)]
    [InlineData("q", "zebras \0\uD800", 0)]
    public async Task Run_WithOneFilter_GivesWhatItNames(string field, string value, int least)
    {
        await using var store = await FilledAsync();
        var filter = field switch
        {
            "topic" => new FigureFilter { Topic = value },
            "unit" => new FigureFilter { Unit = value },
            "subject" => new FigureFilter { Subject = value },
            "claimant" => new FigureFilter { Claimant = value },
            _ => new FigureFilter { Search = value },
        };
        var view = await store.Get<FigureQuery>().RunAsync(filter, FigureOrder.Largest, 0, 50, TestContext.Current.CancellationToken);
        Assert.Equal(least > 0, view.Total > 0);
    }

    [Fact]
    public async Task Run_WithARange_GoesByTheAsOfDay()
    {
        await using var store = await FilledAsync();
        var filter = new FigureFilter { From = new DateOnly(2021, 8, 26), To = new DateOnly(2021, 8, 26) };
        var view = await store.Get<FigureQuery>().RunAsync(filter, FigureOrder.Newest, 0, 50, TestContext.Current.CancellationToken);
        Assert.Equal([60], view.Rows.Select(row => row.Value));
    }

    [Fact]
    public async Task Run_CountsOfAField_FollowTheOtherFilters()
    {
        await using var store = await FilledAsync();
        var view = await store.Get<FigureQuery>().RunAsync(new FigureFilter { Unit = "km" }, FigureOrder.Newest, 0, 50, TestContext.Current.CancellationToken);
        Assert.Contains(view.Facets.Units, unit => unit.Value == "people");
        Assert.DoesNotContain(view.Facets.Subjects, subject => subject.Value == "killed");
        Assert.Equal(view.Total, view.Facets.Units.Single(unit => unit.Value == "km").Count);
    }

    [Fact]
    public async Task Run_AfterAnEditorRejectedAFigure_LeavesItOut()
    {
        await using var store = await FilledAsync();
        var cancellation = TestContext.Current.CancellationToken;
        var query = store.Get<FigureQuery>();
        var row = (await query.RunAsync(new FigureFilter { Unit = "km" }, FigureOrder.Newest, 0, 50, cancellation)).Rows.Single(figure => figure.Value == 63);
        await store.Get<TaggingDesk>().DecideAsync(row.ArticleId, TagKey.Figure(row.Words, row.Value), row.Words, Verdict.Rejected, null, "test", null, cancellation);
        var after = await query.RunAsync(new FigureFilter { Unit = "km" }, FigureOrder.Newest, 0, 50, cancellation);
        Assert.DoesNotContain(after.Rows, figure => figure.Value == 63);
    }

    [Fact]
    public async Task Run_AfterMoreCameIn_KnowsThem()
    {
        await using var store = await FilledAsync();
        var cancellation = TestContext.Current.CancellationToken;
        var query = store.Get<FigureQuery>();
        var before = (await query.RunAsync(new FigureFilter(), FigureOrder.Newest, 0, 50, cancellation)).Total;
        var more = store.Write("more.jsonl", ArticleJson.Line("f-4", "https://four.example/d", "Fourth Post", "Turkey flies people out of Kabul", "2021-08-28", text: "ANKARA, Aug 28 - Turkey evacuated 1,404 people from Kabul airport in Afghanistan, Turkish Foreign Minister Mevlut Cavusoglu said."));
        await store.Get<Importer>().ImportAsync([more], null, cancellation);
        var after = await query.RunAsync(new FigureFilter(), FigureOrder.Newest, 0, 50, cancellation);
        Assert.True(after.Total > before);
        Assert.Contains(after.Rows, row => row is { Series: "evacuated", Value: 1404 });
    }

    [Theory]
    [InlineData(FigureOrder.Newest)]
    [InlineData(FigureOrder.Oldest)]
    [InlineData(FigureOrder.Largest)]
    [InlineData(FigureOrder.Smallest)]
    [InlineData(FigureOrder.Claimant)]
    [InlineData(FigureOrder.Counted)]
    public async Task Run_PageByPage_GivesEachFigureOnce(FigureOrder order)
    {
        await using var store = await FilledAsync();
        var cancellation = TestContext.Current.CancellationToken;
        var query = store.Get<FigureQuery>();
        var whole = await query.RunAsync(new FigureFilter(), order, 0, 200, cancellation);
        var pages = new List<(long, int)>();
        for (var skip = 0; skip < whole.Total; skip++)
        {
            pages.AddRange((await query.RunAsync(new FigureFilter(), order, skip, 1, cancellation)).Rows.Select(row => (row.ArticleId, row.Ordinal)));
        }

        Assert.Equal(whole.Rows.Select(row => (row.ArticleId, row.Ordinal)), pages);
        var exported = new List<(long, int)>();
        await foreach (var row in query.AllAsync(new FigureFilter(), order, cancellation))
        {
            exported.Add((row.ArticleId, row.Ordinal));
        }

        Assert.Equal(pages, exported);
    }

    private static async Task<NewsTestStore> FilledAsync()
    {
        var store = await NewsTestStore.CreateAsync();
        var file = store.Write("figures.jsonl", string.Join('\n', Lines));
        await store.Get<Importer>().ImportAsync([file], null, TestContext.Current.CancellationToken);
        return store;
    }
}
