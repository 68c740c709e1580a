using System.IO.Compression;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Sources;
using AfghanWatch.News.Store;
using AfghanWatch.Tests;
using Microsoft.AspNetCore.Http;

namespace AfghanWatch.News.Tests.Ingest.Fetching;

/// <summary>A live feed and a page by its address, from a real server.</summary>
public sealed class FetchDeskTests
{
    private const string Page = """
        <!doctype html><html lang="en"><head><title>Turkey shuts its consulate | Example</title><meta property="article:published_time" content="2021-07-06T09:00:00+03:00"></head>
        <body><nav><a href="/">Home</a></nav><article><h1>Turkey shuts its consulate in Mazar-i-Sharif</h1>
        <p>Turkey has closed its consulate in Mazar-i-Sharif as the Taliban advance in the north of Afghanistan, the governor's spokesman said on Tuesday.</p>
        <p>The diplomats have left the city for Kabul, he said, adding that Russia had done the same. The Turkish Foreign Ministry in Ankara did not comment.</p>
        <p>Fighting was reported from several districts of Balkh province, while the provincial capital itself stayed calm, according to residents.</p></article></body></html>
        """;

    [Fact]
    public async Task FetchNow_FeedWithSummaries_StoresThePagesBehindThem()
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var store = await StoreAsync(server);
        server.Answer("/rss", Feed(("Turkey shuts its consulate", "/page", "Short summary.")), "application/rss+xml");
        server.Answer("/page", Page, "text/html; charset=utf-8");
        var fetch = await FetchAsync(store);
        Assert.Equal((SourceState.Ok, 1, 0), (fetch.State, fetch.Report.Stored, fetch.Report.Rejected));
        var article = await store.Get<ArticleQuery>().FindAsync(1, null, TestContext.Current.CancellationToken);
        Assert.Equal("Turkey shuts its consulate in Mazar-i-Sharif", article!.Title);
        Assert.Equal(("Example", new DateOnly(2021, 7, 6)), (article.Outlet, article.Published.Date!.Value));
        Assert.DoesNotContain("Home", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FetchNow_ArticleCutIntoPages_StoresOneArticle()
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var store = await StoreAsync(server);
        server.Answer("/rss", Feed(("Turkey shuts its consulate", "/page", "Short summary.")), "application/rss+xml");
        server.Answer("/page", Page.Replace("</article>", "</article><a href=\"/page/2\">2</a>", StringComparison.Ordinal), "text/html; charset=utf-8");
        server.Answer("/page/2", Page.Replace("<p>Turkey has closed", "<p>On the second page it is told that Turkey has closed", StringComparison.Ordinal), "text/html; charset=utf-8");
        Assert.Equal(1, (await FetchAsync(store)).Report.Stored);
        var article = await store.Get<ArticleQuery>().FindAsync(1, null, TestContext.Current.CancellationToken);
        Assert.Contains("On the second page it is told", article!.Text, StringComparison.Ordinal);
        Assert.Contains("joined from 2 pages", article.Warnings);
    }

    [Fact]
    public async Task FetchNow_Twice_AsksConditionallyAndStoresNothingNew()
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var store = await StoreAsync(server);
        server.Answer("/rss", context =>
        {
            if (context.Request.Headers.IfNoneMatch == "\"one\"")
            {
                context.Response.StatusCode = 304;
                return Task.CompletedTask;
            }

            context.Response.Headers.ETag = "\"one\"";
            return context.Response.WriteAsync(Feed(("Turkey shuts its consulate", "/page", "Turkey shut its consulate in Mazar-i-Sharif on Tuesday.")));
        });
        Assert.Equal(1, (await FetchAsync(store)).Report.Stored);
        Assert.Equal(SourceState.Unchanged, (await FetchAsync(store)).State);
        Assert.Equal(SourceState.Unchanged, Assert.Single((await store.Get<SourcesQuery>().RunAsync(TestContext.Current.CancellationToken)).Sources).State);
    }

    [Fact]
    public async Task FetchNow_PageThatFails_TakesTheFeedsOwnText()
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var store = await StoreAsync(server);
        server.Answer("/rss", Feed(("Turkey shuts its consulate", "/gone", "Turkey shut its consulate in Mazar-i-Sharif on Tuesday.")), "text/xml");
        Assert.Equal(1, (await FetchAsync(store)).Report.Stored);
    }

    [Theory]
    [InlineData("<!doctype html><html><head><title>Hello</title></head><body><p>No feed</p></body></html>", SourceState.Failed)]
    [InlineData("<rss version='2.0'><channel><title>Empty</title></channel></rss>", SourceState.Empty)]
    public async Task FetchNow_NoArticles_TellsFailedFromEmpty(string body, SourceState expected)
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var store = await StoreAsync(server);
        server.Answer("/rss", body, "text/html");
        var fetch = await FetchAsync(store);
        Assert.Equal(expected, fetch.State);
        Assert.False(string.IsNullOrEmpty(fetch.Message));
    }

    [Theory]
    [InlineData(500, "500")]
    [InlineData(429, "429")]
    public async Task FetchNow_ServerError_IsFailedAndTriedLater(int status, string words)
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var store = await StoreAsync(server);
        server.Answer("/rss", context =>
        {
            context.Response.StatusCode = status;
            context.Response.Headers.RetryAfter = "7200";
            return Task.CompletedTask;
        });
        var fetch = await FetchAsync(store);
        Assert.Equal(SourceState.Failed, fetch.State);
        Assert.Contains(words, fetch.Message, StringComparison.Ordinal);
        var source = Assert.Single((await store.Get<SourcesQuery>().RunAsync(TestContext.Current.CancellationToken)).Sources);
        Assert.True(source.NextTry - source.LastTry >= TimeSpan.FromHours(2));
    }

    [Fact]
    public async Task FetchPage_PrivateAddress_IsRefusedAndNeverAsked()
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var store = await NewsTestStore.CreateAsync();
        server.Answer("/page", Page, "text/html");
        foreach (var url in new[] { server.Url + "/page", server.Url.Replace("127.0.0.1", "[::ffff:127.0.0.1]", StringComparison.Ordinal) + "/page", server.Url.Replace("127.0.0.1", "0x7f.1", StringComparison.Ordinal) + "/page", "http://169.254.169.254/latest" })
        {
            var report = await store.Get<FetchDesk>().FetchPageAsync(url, TestContext.Current.CancellationToken);
            Assert.Contains("private network", Assert.Single(report.Rejections).Reason, StringComparison.Ordinal);
        }

        Assert.Empty(server.Asked);
    }

    [Fact]
    public async Task FetchPage_RedirectToAPrivateAddress_IsRefused()
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var store = await StoreAsync(server);
        server.Answer("/page", context =>
        {
            context.Response.Redirect("http://169.254.169.254/latest/meta-data");
            return Task.CompletedTask;
        });
        var report = await store.Get<FetchDesk>().FetchPageAsync(server.Url + "/page", TestContext.Current.CancellationToken);
        Assert.Contains("private network", Assert.Single(report.Rejections).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FetchPage_RedirectLoop_Ends()
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var store = await StoreAsync(server);
        server.Answer("/page", context =>
        {
            context.Response.Redirect("/page");
            return Task.CompletedTask;
        });
        var report = await store.Get<FetchDesk>().FetchPageAsync(server.Url + "/page", TestContext.Current.CancellationToken);
        Assert.Contains("redirects", Assert.Single(report.Rejections).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FetchPage_CompressionBomb_IsCutOffAtTheLimit()
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var store = await StoreAsync(server);
        server.Answer("/page", async context =>
        {
            context.Response.ContentType = "text/html";
            context.Response.Headers.ContentEncoding = "gzip";
            using var bomb = new GZipStream(context.Response.Body, CompressionLevel.Fastest);
            var zeros = new byte[65536];
            for (var i = 0; i < 1000; i++)
            {
                await bomb.WriteAsync(zeros);
            }
        });
        var report = await store.Get<FetchDesk>().FetchPageAsync(server.Url + "/page", TestContext.Current.CancellationToken);
        Assert.Contains("larger than 2 MB", Assert.Single(report.Rejections).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FetchPage_DrippingBody_EndsAtTheTimeLimit()
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var store = await StoreAsync(server);
        server.Answer("/page", async context =>
        {
            await context.Response.WriteAsync("<html>", context.RequestAborted);
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        var report = await store.Get<FetchDesk>().FetchPageAsync(server.Url + "/page", TestContext.Current.CancellationToken);
        Assert.Contains("No complete answer within", Assert.Single(report.Rejections).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://news.example/x")]
    [InlineData("no address")]
    [InlineData("file:///etc/passwd")]
    public async Task FetchPage_NoWebAddress_SaysSo(string url)
    {
        await using var store = await NewsTestStore.CreateAsync();
        var report = await store.Get<FetchDesk>().FetchPageAsync(url, TestContext.Current.CancellationToken);
        Assert.Contains("no web address", Assert.Single(report.Rejections).Reason, StringComparison.Ordinal);
    }

    private static async Task<NewsTestStore> StoreAsync(LoopbackServer server)
    {
        var store = await NewsTestStore.CreateAsync(options =>
        {
            options.Fetch.AllowPrivateHosts = "127.0.0.1";
            options.Fetch.HostGapSeconds = 0;
            options.Fetch.TimeoutSeconds = 3;
            options.Fetch.LargestAnswerMegabytes = 2;
        });
        await store.Get<SourceStore>().AddAsync([new Source("Example", null, "en", null, null, server.Url + "/rss", true, null)], TestContext.Current.CancellationToken);
        return store;
    }

    private static async Task<SourceFetch> FetchAsync(NewsTestStore store) => (await store.Get<FetchDesk>().FetchNowAsync("Example", TestContext.Current.CancellationToken))!;

    private static string Feed((string Title, string Link, string Summary) item) =>
        $"<rss version='2.0'><channel><title>Example</title><link>/</link><item><title>{item.Title}</title><link>{item.Link}</link><description>{item.Summary}</description><pubDate>Tue, 06 Jul 2021 06:00:00 GMT</pubDate></item></channel></rss>";
}
