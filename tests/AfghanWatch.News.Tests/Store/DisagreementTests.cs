using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Store;
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
    [InlineData("aw-093", "people:crossings", 200, 1500)]
    public async Task Figures_OfOneThing_StandSideBySide(string article, string thing, double one, double other)
    {
        var group = (await EventsAsync(article)).SelectMany(view => view.Figures).First(group => group.Thing == thing);
        Assert.True(group.Differ);
        Assert.Contains(group.Figures, figure => figure.Value == one);
        Assert.Contains(group.Figures, figure => figure.Value == other);
        Assert.All(group.Figures, figure => Assert.NotEmpty(figure.Claimant));
        Assert.All(group.Figures, figure => Assert.NotEmpty(figure.Sentence));
    }

    [Fact]
    public async Task Consulate_ReportedOnThreeDays_ShowsTheDatesGiven()
    {
        var view = await EventAsync("aw-022");
        Assert.True(view.Row.Days > 1);
        Assert.Contains(view.Days, day => day.From == new DateOnly(2021, 7, 5));
        Assert.Contains(view.Days, day => day.From == new DateOnly(2021, 7, 6));
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
