using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Sources;
using AfghanWatch.News.Store;
using AfghanWatch.Tests;
using Microsoft.AspNetCore.Http;

namespace AfghanWatch.News.Tests.Ingest.Fetching;

/// <summary>Pages that are seen again: not without reason, changed, or gone.</summary>
public sealed class PageVisitTests
{
    [Fact]
    public async Task FetchNow_KnownItemsAgain_AsksForNoPageAndMakesNoVersions()
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var store = await StoreAsync(server);
        server.Answer("/page", FeedSamples.Page("The troops at the airport"), "text/html");
        for (var visit = 0; visit < 3; visit++)
        {
            server.Answer("/rss", FeedSamples.Rss("2.0", "The troops at the airport", "/page?utm_source=rss" + visit, $"<!-- {visit} -->"), "text/xml");
            await FetchAsync(store);
        }

        Assert.Single(server.Asked, asked => asked.StartsWith("/page", StringComparison.Ordinal));
        Assert.Equal((1, 1), Counts(store));
    }

    [Fact]
    public async Task FetchNow_PageThatCouldNotBeHad_IsTriedAgainAndTakesThePlaceOfTheFeedsText()
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var store = await StoreAsync(server);
        server.Answer("/rss", FeedSamples.Rss("2.0", "The troops at the airport", "/page"), "text/xml");
        server.Answer("/page", context =>
        {
            context.Response.StatusCode = 503;
            return Task.CompletedTask;
        });
        Assert.Equal(1, (await FetchAsync(store)).Report.Stored);
        server.Answer("/page", FeedSamples.Page("The troops at the airport"), "text/html");
        server.Answer("/rss", FeedSamples.Rss("2.0", "The troops at the airport", "/page", "<!-- changed -->"), "text/xml");
        Assert.Equal(1, (await FetchAsync(store)).Report.Versions);
        Assert.Contains("guarded the airport", (await ArticleAsync(store)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    public async Task FetchPage_StoredArticleThatIsGone_IsMarkedAndKeepsItsTextUntilItIsBack(int status)
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var store = await StoreAsync(server);
        var page = FeedSamples.Page("The troops at the airport");
        server.Answer("/page", page, "text/html");
        var desk = store.Get<FetchDesk>();
        Assert.Equal(1, (await desk.FetchPageAsync(server.Url + "/page", TestContext.Current.CancellationToken)).Stored);

        server.Answer("/page", context =>
        {
            context.Response.StatusCode = status;
            return Task.CompletedTask;
        });
        var report = await desk.FetchPageAsync(server.Url + "/page", TestContext.Current.CancellationToken);
        Assert.Contains("marked as gone", Assert.Single(report.Rejections).Reason, StringComparison.Ordinal);
        var gone = await ArticleAsync(store);
        Assert.Equal(status, gone.GoneStatus);
        Assert.NotNull(gone.GoneAt);
        Assert.Contains("guarded the airport", gone.Text, StringComparison.Ordinal);

        server.Answer("/page", page, "text/html");
        await desk.FetchPageAsync(server.Url + "/page", TestContext.Current.CancellationToken);
        Assert.Null((await ArticleAsync(store)).GoneAt);
    }

    [Fact]
    public async Task FetchNow_ServerFaultOnAKnownPage_MarksNothing()
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var store = await StoreAsync(server);
        server.Answer("/page", FeedSamples.Page("The troops at the airport"), "text/html");
        server.Answer("/rss", FeedSamples.Atom("The troops at the airport", "/page"), "text/xml");
        await FetchAsync(store);
        server.Answer("/page", context =>
        {
            context.Response.StatusCode = 500;
            return Task.CompletedTask;
        });
        server.Answer("/rss", FeedSamples.Atom("The troops at the airport", "/page", "2031-08-15T09:00:00Z"), "text/xml");
        await FetchAsync(store);
        Assert.Null((await ArticleAsync(store)).GoneAt);
        Assert.Equal((1, 1), Counts(store));
    }

    [Fact]
    public async Task FetchNow_HeadersAndFeedWishMoreTime_AreAskedLater()
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var store = await StoreAsync(server);
        server.Answer("/page", FeedSamples.Page("The troops at the airport"), "text/html");
        server.Answer("/rss", context =>
        {
            context.Response.Headers.CacheControl = "max-age=5400";
            return context.Response.WriteAsync(FeedSamples.Rss("2.0", "The troops at the airport", "/page", "<ttl>120</ttl>"));
        });
        await FetchAsync(store);
        var source = Assert.Single((await store.Get<SourcesQuery>().RunAsync(TestContext.Current.CancellationToken)).Sources);
        Assert.Equal(120, (source.NextTry - source.LastTry)!.Value.TotalMinutes, 1.0);
    }

    [Fact]
    public async Task FetchNow_SourceThatStopsByItsOwnHabit_IsSilent()
    {
        var clock = new TestClock();
        await using var server = await LoopbackServer.StartAsync();
        await using var store = await StoreAsync(server, clock);
        for (var day = 0; day < 12; day++)
        {
            server.Answer($"/page{day}", FeedSamples.Page($"Report {day} on the airport"), "text/html");
            server.Answer("/rss", FeedSamples.Rss("2.0", $"Report {day} on the airport", $"/page{day}"), "text/xml");
            await FetchAsync(store);
            clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.False((await SourceAsync(store)).Silent);
        clock.Advance(TimeSpan.FromDays(1.5));
        Assert.Equal(SourceState.Unchanged, (await FetchAsync(store)).State);
        var silent = await SourceAsync(store);
        Assert.True(silent.Silent);
        Assert.Equal(TimeSpan.FromDays(1), silent.UsualGap);
    }

    private static async Task<SourceView> SourceAsync(NewsTestStore store) => Assert.Single((await store.Get<SourcesQuery>().RunAsync(TestContext.Current.CancellationToken)).Sources);

    private static async Task<ArticleView> ArticleAsync(NewsTestStore store) => (await store.Get<ArticleQuery>().FindAsync(1, null, TestContext.Current.CancellationToken))!;

    private static (int Articles, int Versions) Counts(NewsTestStore store)
    {
        using var db = store.Get<NewsDatabase>().Open();
        return (db.Articles.Count(), db.ArticleVersions.Count());
    }

    private static async Task<NewsTestStore> StoreAsync(LoopbackServer server, TimeProvider? clock = null)
    {
        var store = await NewsTestStore.CreateAsync(
            options =>
            {
                options.Fetch.AllowPrivateHosts = new Uri(server.Url).Authority;
                options.Fetch.HostGapSeconds = 0;
            },
            clock);
        await store.Get<SourceStore>().AddAsync([new Source("Example", null, "en", null, null, server.Url + "/rss", true, null)], TestContext.Current.CancellationToken);
        return store;
    }

    private static async Task<SourceFetch> FetchAsync(NewsTestStore store) => (await store.Get<FetchDesk>().FetchNowAsync("Example", TestContext.Current.CancellationToken))!;
}
