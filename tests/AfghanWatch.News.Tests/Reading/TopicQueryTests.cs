using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Reading;

public sealed class TopicQueryTests
{
    [Fact]
    public async Task Find_ATopic_GivesItsCourseItsSpeakersAndWhoWritesOfIt()
    {
        await using var store = await FilledAsync();
        var view = await store.Get<TopicQuery>().FindAsync("troops", null, null, TestContext.Current.CancellationToken);
        Assert.NotNull(view);
        Assert.Equal(2, view.Totals.Articles);
        Assert.Equal([2021, 2022], view.Years);
        Assert.Contains(view.Course, month => month.Month == new DateOnly(2021, 8, 1) && month.Events.Any(happening => happening.From == new DateOnly(2021, 8, 25)));
        Assert.Contains(view.Speakers, speaker => speaker.Key == "hulusi-akar" && speaker.Newest.Count > 0);
        Assert.Contains(view.Outlets, outlet => outlet.Name == "Example Times");
        Assert.Contains(view.Newest, row => row.Title.Contains("withdraw", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Find_WithinAYear_LeavesTheOthersOut()
    {
        await using var store = await FilledAsync();
        var view = await store.Get<TopicQuery>().FindAsync("troops", new DateOnly(2022, 1, 1), new DateOnly(2022, 12, 31), TestContext.Current.CancellationToken);
        Assert.NotNull(view);
        Assert.Equal(1, view.Totals.Articles);
        Assert.Equal([2021, 2022], view.Years);
        Assert.All(view.Days, day => Assert.Equal(2022, day.Day.Year));
        Assert.All(view.Questions.SelectMany(question => question.Stands).SelectMany(stand => stand.Steps), step => Assert.Equal(2022, step.Day.Year));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("_dossier")]
    [InlineData("")]
    public async Task Find_NoTopic_IsNull(string topic)
    {
        await using var store = await NewsTestStore.CreateAsync();
        Assert.Null(await store.Get<TopicQuery>().FindAsync(topic, null, null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task List_OfAnEmptyStore_HasEveryTopicOfTheVocabulary()
    {
        await using var store = await NewsTestStore.CreateAsync();
        var rows = await store.Get<TopicQuery>().ListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["troops", "airport", "refugees", "consulates"], rows.Select(row => row.Topic).OrderBy(topic => Array.IndexOf(["troops", "airport", "refugees", "consulates"], topic)));
        Assert.All(rows, row => Assert.Equal(0, row.Articles));
    }

    [Fact]
    public async Task Neighbours_InAFilter_AreTheArticlesAboveAndBelow()
    {
        await using var store = await FilledAsync();
        var cancellation = TestContext.Current.CancellationToken;
        var timeline = store.Get<TimelineQuery>();
        var filter = new ArticleFilter { Topics = new Choice(["troops"], []) };
        var rows = (await timeline.RowsAsync(filter, TimeAxis.Published, null, 10, cancellation)).Rows;
        var first = await timeline.NeighboursAsync(filter, TimeAxis.Published, false, rows[0].Id, cancellation);
        var last = await timeline.NeighboursAsync(filter, TimeAxis.Published, false, rows[1].Id, cancellation);
        Assert.Equal(new ArticleNeighbours(null, rows[1].Id, 1, 2), first);
        Assert.Equal(new ArticleNeighbours(rows[0].Id, null, 2, 2), last);
        Assert.Null(await timeline.NeighboursAsync(filter with { Search = "zebras" }, TimeAxis.Published, false, rows[0].Id, cancellation));
        Assert.Null(await timeline.NeighboursAsync(filter, TimeAxis.Event, false, 999_999, cancellation));
    }

    [Fact]
    public async Task Actor_InASentenceWithAnother_IsNamedTogetherWithIt()
    {
        await using var store = await FilledAsync();
        var cancellation = TestContext.Current.CancellationToken;
        var actor = await store.Get<ActorQuery>().FindAsync("hulusi-akar", cancellation);
        Assert.NotNull(actor);
        Assert.Contains(actor.Together, other => other.Key == "lloyd-austin" && other.Count == 1);
        Assert.DoesNotContain(actor.Together, other => other.Key == "mevlut-cavusoglu");
        var alias = actor.Aliases.First(alias => alias.Alias == "Akar");
        Assert.True(alias.InVocabulary);
        Assert.Equal("Example Times", alias.Outlet);
    }

    private static async Task<NewsTestStore> FilledAsync()
    {
        var store = await NewsTestStore.CreateAsync();
        var file = store.Write("topics.jsonl", string.Join('\n',
            ArticleJson.Line(),
            ArticleJson.Line(
                "t-2", "https://other.example/later", "Other Post", "Turkish soldiers may return to Kabul, Akar tells Austin", "2022-03-02",
                text: "ANKARA, March 2 - Turkish soldiers will not return to Afghanistan, Defence Minister Hulusi Akar told US Defense Secretary Lloyd Austin on Wednesday.\n\nForeign Minister Mevlut Cavusoglu was not in the room. Turkish troops left Kabul airport in Afghanistan last year.")));
        await store.Get<Importer>().ImportAsync([file], null, TestContext.Current.CancellationToken);
        return store;
    }
}
