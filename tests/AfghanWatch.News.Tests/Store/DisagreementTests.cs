using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Store;
using AfghanWatch.News.Tagging;
using AfghanWatch.Tests;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Tests.Store;

/// <summary>The starting archive's known disagreements stand side by side on the page of an event. What is not shown is named in docs/technotes/events.md.</summary>
public sealed class DisagreementTests(DisagreementTests.ArchiveFixture archive) : IClassFixture<DisagreementTests.ArchiveFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Consulate_ClosedOrOpen_IsGainsaid()
    {
        var view = await EventAsync("aw-022");
        Assert.True(view.Row.Disputes > 0);
        Assert.Contains(view.Disputes, dispute => dispute.OtherOutlet!.Contains("Pajhwok", StringComparison.Ordinal) || dispute.OtherOutlet.Contains("ETV", StringComparison.Ordinal));
        Assert.Contains((await EventAsync("aw-024")).Disputes, dispute => dispute.Other.Contains("closed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AirportPlan_DroppedOrNot_IsGainsaid() =>
        Assert.Contains((await EventAsync("aw-050")).Disputes, dispute => dispute.OtherOutlet == "Reuters");

    [Theory]
    [InlineData("aw-049", "soldiers", 500, 600)]
    [InlineData("aw-064", "people:evacuated", 1129, 1404)]
    [InlineData("aw-075", "people:killed", 60, 170)]
    [InlineData("aw-070", "km:wall", 150, 220)]
    [InlineData("aw-060", "km:border", 300, 560)]
    [InlineData("aw-093", "people:crossings", 200, 2000)]
    [InlineData("aw-105", "people:crossings", 2000, 200)]
    [InlineData("aw-109", "airports", 5, 4)]
    [InlineData("aw-116", "airports", 4, 5)]
    [InlineData("aw-055", "people:in-afghanistan", 1500, 4500)]
    [InlineData("aw-064", "people:in-afghanistan", 4500, 1500)]
    [InlineData("aw-044", "people:in-turkey:afghans", 100000, 300000)]
    [InlineData("aw-127", "people:in-turkey:afghans", 120000, 300000)]
    public async Task Figures_OfOneThing_StandSideBySide(string article, string thing, double one, double other)
    {
        var group = (await EventsAsync(article)).SelectMany(view => view.Figures).First(group => group.Thing == thing);
        Assert.True(group.Differ);
        Assert.Contains(group.Figures, figure => figure.Value == one);
        Assert.Contains(group.Figures, figure => figure.Value == other);
        Assert.All(group.Figures, figure => Assert.NotEmpty(figure.Claimant));
        Assert.All(group.Figures, figure => Assert.NotEmpty(figure.Sentence));
    }

    [Theory]
    [InlineData("aw-049", "soldiers")]
    [InlineData("aw-046", "km:border")]
    [InlineData("aw-070", "km:wall")]
    [InlineData("aw-109", "airports")]
    [InlineData("aw-116", "airports")]
    [InlineData("aw-055", "people:in-afghanistan")]
    [InlineData("aw-057", "people:in-turkey:afghans")]
    [InlineData("aw-105", "people:crossings")]
    public async Task Row_CountThatOthersGiveOtherwise_IsMarked(string article, string thing) =>
        Assert.Contains(await EventsAsync(article), view => view.Row.HasDisagreement && (view.Row.Counts?.Thing == thing || view.Row.CountsElsewhere?.Thing == thing));

    [Theory]
    [InlineData("aw-022")]
    [InlineData("aw-024")]
    [InlineData("aw-050")]
    public async Task Row_GainsaidAccount_IsMarked(string article) => Assert.True((await EventAsync(article)).Row.Disputes > 0);

    // The archive holds the Saturday alone; another day for the same move must stand beside it.
    [Fact]
    public async Task EmbassyReturn_AnotherOutletGivesTheDayBefore_ShowsBothDays()
    {
        await using var store = await NewsTestStore.CreateAsync();
        await ImportAsync(store, "2021-08.jsonl", "aw-082", ArticleJson.Line("b-1", "https://news.example/embassy", "Far Press", "Turkish embassy back in the center of Kabul", "2021-08-29", text: "KABUL, Aug 29 - Turkey's embassy moved back from the airport into its own building in the center of Kabul on Friday, President Recep Tayyip Erdogan said."));
        var row = Assert.Single((await store.Get<EventQuery>().RowsAsync(new ArticleFilter { OffTopicToo = true }, EventScope.Disputed, null, 50, Cancellation)).Rows);
        Assert.Equal(2, row.Days);
        var view = (await store.Get<EventQuery>().FindAsync(row.Key, Cancellation))!;
        Assert.Equal([new DateOnly(2021, 8, 27), new DateOnly(2021, 8, 28)], view.Days.Select(day => day.From));
    }

    // Two outlets date one interview a week apart. No likeness joins what is a week apart, or weekly flights would be one; a person who does sees both days.
    [Fact]
    public async Task NaeemInterview_AWeekApart_ShowsBothDaysOnceAPersonJoinsThem()
    {
        await using var store = await NewsTestStore.CreateAsync();
        await ImportAsync(store, "2021-08.jsonl", "aw-065", ArticleJson.Line("b-2", "https://news.example/naeem", "Far Press", "Taliban ask Turkey and the world for assistance", "2021-08-20", text: "DOHA, Aug 20 - Mohammad Naeem, spokesman of the Taliban's political office, asked all countries and Turkey above all for assistance in an interview with Anadolu Agency on Wednesday."));
        var rows = (await store.Get<EventQuery>().RowsAsync(new ArticleFilter { OffTopicToo = true }, EventScope.All, null, 50, Cancellation)).Rows;
        var first = rows.Single(row => row.From == new DateOnly(2021, 8, 18));
        var second = rows.Single(row => row.Sentence.Contains("Naeem", StringComparison.Ordinal) && row.From == new DateOnly(2021, 8, 25));
        Assert.Null((await store.Get<EventDesk>().MergeAsync(first.Key, second.Key, "Editor (test)", Cancellation)).Refusal);
        var view = (await store.Get<EventQuery>().FindAsync(first.Key, Cancellation))!;
        Assert.True(view.Row.HasDisagreement);
        Assert.Equal([new DateOnly(2021, 8, 18), new DateOnly(2021, 8, 25)], view.Days.Select(day => day.From));
    }

    [Fact]
    public async Task Consulate_ReportedOnThreeDays_ShowsTheDatesGiven()
    {
        var view = await EventAsync("aw-022");
        Assert.True(view.Row.Days > 1);
        Assert.Contains(view.Days, day => day.From == new DateOnly(2021, 7, 5));
        Assert.Contains(view.Days, day => day.From == new DateOnly(2021, 7, 6));
    }

    private static async Task ImportAsync(NewsTestStore store, string month, string externalId, string other)
    {
        var line = (await File.ReadAllLinesAsync(Path.Combine(NewsTestStore.RepositoryRoot, "seeds", "articles", month), Cancellation)).Single(line => line.Contains($"\"{externalId}\"", StringComparison.Ordinal));
        await store.Get<Importer>().ImportAsync([store.Write("two.jsonl", line + "\n" + other)], null, Cancellation);
    }

    private async Task<EventView> EventAsync(string externalId) => (await EventsAsync(externalId))[0];

    // The events an article reports, its main one first.
    private async Task<List<EventView>> EventsAsync(string externalId)
    {
        using var db = archive.Store.Get<NewsDatabase>().Open();
        var keys = await (
            from report in db.EventReports
            join article in db.Articles on report.ArticleId equals article.Id
            where article.ExternalId == externalId
            orderby report.Lead descending, report.Ordinal
            select report.Key).ToListAsync(Cancellation);
        var views = new List<EventView>();
        foreach (var key in keys)
        {
            views.Add((await archive.Store.Get<EventQuery>().FindAsync(EventReports.KeyText(key), Cancellation))!);
        }

        return views;
    }

    public sealed class ArchiveFixture : IAsyncLifetime
    {
        internal NewsTestStore Store { get; private set; } = default!;

        public async ValueTask InitializeAsync()
        {
            Store = await NewsTestStore.CreateAsync();
            await Store.Get<Importer>().ImportAsync([.. Directory.GetFiles(Path.Combine(NewsTestStore.RepositoryRoot, "seeds", "articles"), "*.jsonl")], null, CancellationToken.None);
        }

        public ValueTask DisposeAsync() => Store.DisposeAsync();
    }
}
