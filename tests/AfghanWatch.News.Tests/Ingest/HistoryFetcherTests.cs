using System.IO.Compression;
using System.Text;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Ingest.Extracting.Sitemaps;
using AfghanWatch.News.Sources;
using AfghanWatch.News.Store;
using AfghanWatch.News.Tests.Ingest.Fetching;
using AfghanWatch.Tests;
using Microsoft.AspNetCore.Http;

namespace AfghanWatch.News.Tests.Ingest;

/// <summary>An outlet's past by its sitemaps, from a real server.</summary>
public sealed class HistoryFetcherTests
{
    private static readonly DateOnly From = new(2021, 8, 1);
    private static readonly DateOnly To = new(2021, 8, 31);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Fetch_IndexNamedInRobots_TakesThePagesOfTheRangeOnly()
    {
        await using var server = await ServerAsync();
        await using var store = await StoreAsync(server);
        var fetch = (await store.Get<HistoryDesk>().FetchAsync("Example", From, To, null, Token))!;
        Assert.Equal((4, 0, 0), (fetch.InRange, fetch.Known, fetch.Left));
        Assert.Equal((4, 0), (fetch.Report.Stored, fetch.Report.Rejected));
        Assert.DoesNotContain("/sitemap-2019-03.xml", server.Asked);
        Assert.DoesNotContain("/news/2021/09/02/later", server.Asked);
        Assert.DoesNotContain("/old", server.Asked);
    }

    [Fact]
    public async Task Fetch_Again_AsksForNoStoredPage()
    {
        await using var server = await ServerAsync();
        await using var store = await StoreAsync(server);
        server.Answer("/dated", context => Fail(context, 503));
        var first = (await store.Get<HistoryDesk>().FetchAsync("Example", From, To, null, Token))!;
        Assert.Equal((3, 1), (first.Report.Stored, first.Report.Rejected));
        server.Answer("/dated", Page("dated"), "text/html; charset=utf-8");
        server.Asked.Clear();
        var second = (await store.Get<HistoryDesk>().FetchAsync("Example", From, To, null, Token))!;
        Assert.Equal((3, 1, 0), (second.Known, second.Report.Stored, second.Report.Rejected));
        Assert.Equal(["/dated"], server.Asked.Where(path => !path.Contains("sitemap", StringComparison.Ordinal) && !path.Contains("robots", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Fetch_PageWithAnotherAddressOfItsOwn_IsNotAskedForAgain()
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var store = await StoreAsync(server);
        server.Answer("/robots.txt", "User-agent: *\nDisallow: /closed\nSitemap: /sitemap.xml", "text/plain");
        server.Answer("/sitemap.xml", Urls(($"{server.Url}/2021/08/25/short", null), ($"{server.Url}/closed/2021/08/25/page", null)), "application/xml");
        server.Answer("/2021/08/25/short", Page("short").Replace("<head>", "<head><link rel=\"canonical\" href=\"https://example.example/long\">", StringComparison.Ordinal), "text/html; charset=utf-8");
        Assert.Equal((1, 1), ((await store.Get<HistoryDesk>().FetchAsync("Example", From, To, null, Token))!.Report) is var report ? (report.Stored, report.Rejected) : default);
        Assert.Equal(1, (await store.Get<HistoryDesk>().FetchAsync("Example", From, To, null, Token))!.Known);
        Assert.Single(server.Asked, "/2021/08/25/short");
        Assert.DoesNotContain("/closed/2021/08/25/page", server.Asked);
    }

    [Fact]
    public async Task Fetch_OutletThatStopsAnswering_LeavesTheRestForAnotherTime()
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var store = await StoreAsync(server);
        server.Answer("/robots.txt", "Sitemap: /sitemap.xml", "text/plain");
        server.Answer("/sitemap.xml", Urls([.. Enumerable.Range(1, 30).Select(i => ($"{server.Url}/2021/08/{i:00}/page", (string?)null))]), "application/xml");
        var fetch = (await store.Get<HistoryDesk>().FetchAsync("Example", From, To, null, Token))!;
        Assert.Equal((30, 22, 8), (fetch.InRange, fetch.Left, fetch.Report.Rejected));
    }

    [Fact]
    public async Task Fetch_NoSitemapAnywhere_SaysSo()
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var store = await StoreAsync(server);
        var fetch = (await store.Get<HistoryDesk>().FetchAsync("Example", From, To, null, Token))!;
        Assert.Equal((0, 1), (fetch.InRange, fetch.Report.Rejected));
        Assert.Contains("names no sitemap", fetch.Report.Rejections[0].Reason, StringComparison.Ordinal);
        Assert.Null(await store.Get<HistoryDesk>().FetchAsync("Nobody", From, To, null, Token));
    }

    [Fact]
    public async Task Fetch_IndexThatNamesItself_Ends()
    {
        await using var server = await LoopbackServer.StartAsync();
        await using var store = await StoreAsync(server);
        server.Answer("/sitemap.xml", Index($"{server.Url}/sitemap.xml", $"{server.Url}/a.xml"), "application/xml");
        server.Answer("/a.xml", Index($"{server.Url}/b.xml"), "application/xml");
        server.Answer("/b.xml", Index($"{server.Url}/c.xml"), "application/xml");
        var fetch = (await store.Get<HistoryDesk>().FetchAsync("Example", From, To, null, Token))!;
        Assert.Equal((3, 0), (fetch.Sitemaps, fetch.InRange));
        Assert.DoesNotContain("/c.xml", server.Asked);
    }

    [Theory]
    [InlineData("/sitemap-2021-08.xml", "2021-08-01..2021-08-31")]
    [InlineData("/sitemap_202108.xml.gz", "2021-08-01..2021-08-31")]
    [InlineData("/sitemap.xml?yyyy=2021&mm=08", "2021-08-01..2021-08-31")]
    [InlineData("/sitemaps/2021/8/posts.xml", "2021-08-01..2021-08-31")]
    [InlineData("/sitemap-2021.xml", "2021-01-01..2021-12-31")]
    [InlineData("/sitemap/2021/08/25.xml", "2021-08-25..2021-08-25")]
    [InlineData("/post-sitemap12.xml", null)]
    [InlineData("/sitemap-9999.xml", null)]
    public void Named_AddressOfASitemap_GivesItsDays(string address, string? days) =>
        Assert.Equal(days, SitemapPeriod.Named(address) is { } named ? $"{named.From:yyyy-MM-dd}..{named.To:yyyy-MM-dd}" : null);

    [Theory]
    [InlineData("<urlset><url><loc>https://a.example/1</loc></url><url><loc>https://a.example/2</loc", 1, true)]
    [InlineData("<!DOCTYPE urlset [<!ENTITY x \"y\">]><urlset><url><loc>https://a.example/&x;</loc></url></urlset>", 0, true)]
    [InlineData("<html><body>no sitemap</body></html>", 0, true)]
    [InlineData("", 0, true)]
    [InlineData("https://a.example/1\nhttps://a.example/2\njunk\n", 2, false)]
    [InlineData("<urlset><url><loc> /relative </loc></url><url><loc>javascript:alert(1)</loc></url></urlset>", 1, false)]
    [InlineData("\ufeff<urlset xmlns:image='i'><url><loc>https://a.example/1</loc><image:image><image:loc>https://a.example/p.png</image:loc></image:image></url></urlset>", 1, false)]
    public void Read_AnySitemap_GivesWhatCanBeRead(string text, int entries, bool warned)
    {
        var sitemap = SitemapReader.Read(Encoding.UTF8.GetBytes(text), new Uri("https://a.example/sitemap.xml"));
        Assert.Equal((entries, warned), (sitemap.Entries.Count, sitemap.Warning is not null));
    }

    [Fact]
    public void Read_PackedBombAndDamage_EndsWithAWarning()
    {
        var bomb = Gzip(new byte[80 * 1024 * 1024]);
        Assert.NotNull(SitemapReader.Read(bomb, new Uri("https://a.example/sitemap.xml.gz")).Warning);
        var random = new Random(3);
        var good = Gzip(Encoding.UTF8.GetBytes(Urls([.. Enumerable.Range(1, 300).Select(i => ($"https://a.example/{i}", (string?)"2021-08-25"))])));
        for (var round = 0; round < 200; round++)
        {
            var bytes = good.ToArray();
            bytes[random.Next(bytes.Length)] ^= (byte)random.Next(1, 256);
            Assert.NotNull(SitemapReader.Read(bytes.AsMemory(0, random.Next(1, bytes.Length)), new Uri("https://a.example/sitemap.xml.gz")));
        }
    }

    private static async Task<LoopbackServer> ServerAsync()
    {
        var server = await LoopbackServer.StartAsync();
        server.Answer("/robots.txt", $"User-agent: *\nDisallow: /private\n\nsitemap: {server.Url}/sitemap_index.xml\nSitemap: /sitemap-news.xml\n", "text/plain");
        server.Answer("/sitemap_index.xml", Index($"{server.Url}/sitemap-2019-03.xml", $"{server.Url}/sitemap-2021-08.xml.gz", $"{server.Url}/sitemap-all.xml"), "application/xml");
        var august = Gzip(Encoding.UTF8.GetBytes(Urls(($"{server.Url}/news/2021/08/25/troops", null), ($"{server.Url}/undated-but-of-august", null), ($"{server.Url}/news/2021/09/02/later", null), ("https://elsewhere.example/2021/08/25/other", null))));
        server.Answer("/sitemap-2021-08.xml.gz", context =>
        {
            context.Response.ContentType = "application/x-gzip";
            return context.Response.Body.WriteAsync(august).AsTask();
        });
        server.Answer("/sitemap-all.xml", Urls(($"{server.Url}/dated", "2021-08-12T10:00:00+03:00"), ($"{server.Url}/old", "2019-01-01"), ($"{server.Url}/nobody-knows", null)), "application/xml");
        server.Answer(
            "/sitemap-news.xml",
            $"""<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>{server.Url}/wire?utm_source=sitemap</loc><lastmod>2022-01-01</lastmod><news:news><news:publication_date>2021-08-30T08:00:00Z</news:publication_date></news:news></url></urlset>""",
            "application/xml");
        foreach (var (path, name) in (ReadOnlySpan<(string, string)>)[("/news/2021/08/25/troops", "troops"), ("/undated-but-of-august", "august"), ("/dated", "dated"), ("/wire", "wire")])
        {
            server.Answer(path, Page(name), "text/html; charset=utf-8");
        }

        return server;
    }

    private static async Task<NewsTestStore> StoreAsync(LoopbackServer server)
    {
        var store = await NewsTestStore.CreateAsync(options =>
        {
            options.Fetch.AllowPrivateHosts = "127.0.0.1";
            options.Fetch.HostGapSeconds = 0;
        });
        await store.Get<SourceStore>().AddAsync([new Source("Example", $"{server.Url}/", "en", null, null, $"{server.Url}/rss", true, null)], Token);
        return store;
    }

    private static Task Fail(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static string Index(params string[] sitemaps) =>
        "<?xml version=\"1.0\"?><sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">" + string.Concat(sitemaps.Select(url => $"<sitemap><loc>{url}</loc></sitemap>")) + "</sitemapindex>";

    private static string Urls(params (string Url, string? Modified)[] pages) =>
        "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">" + string.Concat(pages.Select(page => $"<url><loc>{page.Url}</loc>{(page.Modified is null ? "" : $"<lastmod>{page.Modified}</lastmod>")}</url>")) + "</urlset>";

    private static byte[] Gzip(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var packing = new GZipStream(packed, CompressionLevel.Fastest))
        {
            packing.Write(content);
        }

        return packed.ToArray();
    }

    private static string Page(string name) => $"""
        <!doctype html><html lang="en"><head><title>Turkey shuts its consulate in {name}</title></head><body><article><h1>Turkey shuts its consulate in {name}</h1>
        <p>Turkey has closed its consulate in {name} as the Taliban advance in the north of Afghanistan, the governor's spokesman said on Tuesday, after talks in {name}.</p>
        <p>The diplomats have left {name} for Kabul, he said, adding that Russia had done the same. The Turkish Foreign Ministry in Ankara did not comment.</p>
        <p>Fighting was reported from several districts around {name}, while the provincial capital itself stayed calm, according to residents.</p></article></body></html>
        """;
}
