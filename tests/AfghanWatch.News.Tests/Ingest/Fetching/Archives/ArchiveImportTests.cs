using System.Globalization;
using System.IO.Compression;
using System.Text;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Store;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Ingest.Fetching.Archives;

/// <summary>WARC files, whole and broken, and pages as browsers save them, through the real import.</summary>
public sealed class ArchiveImportTests
{
    private const string FirstDate = "2021-08-26T07:00:00Z";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Import_WarcOfTwoPages_StoresThemWithAddressAndTimeOfRetrieval()
    {
        await using var store = await NewsTestStore.CreateAsync();
        var report = await ImportAsync(store, "a.warc", Join(Info(), Response("https://news.example/one", Page("one")), Response("https://news.example/two", Page("two"), "2021-08-27T10:00:00Z")));
        Assert.Equal((2, 0), (report.Stored, report.Rejected));
        var article = (await store.Get<ArticleQuery>().FindAsync(1, null, Token))!;
        Assert.Equal(("https://news.example/one", new DateTime(2021, 8, 26, 7, 0, 0, DateTimeKind.Utc)), (article.Url, article.FirstSeenAt));
        Assert.Equal(article.FirstSeenAt, Assert.Single(article.Versions).SeenAt);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Import_PackedWarcWithChunkedAndPackedBodies_StoresThePages(string encoding)
    {
        await using var store = await NewsTestStore.CreateAsync();
        var body = Chunked(Pack(encoding, Encoding.UTF8.GetBytes(Page("one"))));
        var warc = Join(Gzip(Info()), Gzip(Response("https://news.example/one", body, FirstDate, $"Content-Encoding: {encoding}\r\nTransfer-Encoding: chunked\r\n")), Gzip(Response("https://news.example/two", Page("two"))));
        var report = await ImportAsync(store, "a.warc.gz", warc);
        Assert.Equal((2, 0), (report.Stored, report.Rejected));
        Assert.Contains("consulate in one", (await store.Get<ArticleQuery>().FindAsync(1, null, Token))!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_RecordsThatHoldNoPage_PassesThemOver()
    {
        await using var store = await NewsTestStore.CreateAsync();
        var report = await ImportAsync(store, "a.warc", Join(
            Record("request", "https://news.example/one", "GET / HTTP/1.1\r\n\r\n"u8.ToArray(), FirstDate),
            Response("https://news.example/logo", Encoding.UTF8.GetBytes("binary"), FirstDate, "", "image/png"),
            Record("response", "https://news.example/gone", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<html>gone</html>"u8.ToArray(), FirstDate),
            Record("response", "dns:news.example", "20210826 news.example. A 192.0.2.1"u8.ToArray(), FirstDate),
            Record("revisit", "https://news.example/one", "HTTP/1.1 200 OK\r\n\r\n"u8.ToArray(), FirstDate),
            Record("resource", "https://news.example/two", Encoding.UTF8.GetBytes(Page("two")), FirstDate, "text/html; charset=utf-8")));
        Assert.Equal((1, 0), (report.Stored, report.Rejected));
    }

    [Fact]
    public async Task Import_TruncatedWarc_NamesTheLastRecordAndStoresTheRest()
    {
        await using var store = await NewsTestStore.CreateAsync();
        var warc = Join(Response("https://news.example/one", Page("one")), Response("https://news.example/two", Page("two")));
        var report = await ImportAsync(store, "a.warc", warc[..^200]);
        Assert.Equal((1, 1), (report.Stored, report.Rejected));
        Assert.Contains("https://news.example/two", report.Rejections[0].Item, StringComparison.Ordinal);
        Assert.Contains("ends in the middle", report.Rejections[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_BrokenRecords_AreNamedAndTheRestIsStored()
    {
        await using var store = await NewsTestStore.CreateAsync();
        var wrongLength = Encoding.Latin1.GetString(Response("https://news.example/wrong", Page("wrong"))).Replace("Content-Length: ", "Content-Length: 1", StringComparison.Ordinal);
        var warc = Join(
            Response("https://news.example/one", Page("one")),
            "rubbish between\r\nthe records\r\n\r\n"u8.ToArray(),
            Response("https://news.example/two", Page("two")),
            Encoding.Latin1.GetBytes(wrongLength),
            Response("https://news.example/three", Page("three")),
            "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\n"u8.ToArray(),
            Response("https://news.example/four", Chunked(Encoding.UTF8.GetBytes(Page("cut")))[..300], FirstDate, "Transfer-Encoding: chunked\r\n"),
            Response("https://news.example/five", Page("five")));
        var report = await ImportAsync(store, "a.warc", warc);
        Assert.Equal(["one", "two", "three", "five"], await SlugsAsync(store));
        Assert.Contains(report.Rejections, rejection => rejection.Item.EndsWith("/wrong", StringComparison.Ordinal) && rejection.Reason == "The record is not as long as it says.");
        Assert.Contains(report.Rejections, rejection => rejection.Item.EndsWith("/four", StringComparison.Ordinal) && rejection.Reason == "The answer ends in the middle of a chunk.");
        Assert.Contains(report.Rejections, rejection => rejection.Reason == "The record does not say how long it is.");
    }

    [Fact]
    public async Task Import_PackedWarcWithABrokenRecord_GoesOnAfterIt()
    {
        await using var store = await NewsTestStore.CreateAsync();
        var broken = Gzip(Response("https://news.example/broken", Page("broken")));
        broken.AsSpan(broken.Length / 2, 40).Fill(0xA5);
        var report = await ImportAsync(store, "a.warc.gz", Join(Gzip(Response("https://news.example/one", Page("one"))), broken, Gzip(Response("https://news.example/two", Page("two"))), Gzip(Response("https://news.example/three", Page("three")))));
        Assert.Equal(["one", "two", "three"], await SlugsAsync(store));
        Assert.NotEmpty(report.Rejections);
    }

    [Fact]
    public async Task Import_RecordBeyondTheLimit_IsNamedAndPassedOver()
    {
        await using var store = await NewsTestStore.CreateAsync(options => options.Import.LargestFileMegabytes = 0.05);
        var bomb = Response("https://news.example/bomb", Pack("gzip", new byte[4_000_000]), FirstDate, "Content-Encoding: gzip\r\n");
        var report = await ImportAsync(store, "a.warc", Join(Response("https://news.example/large", Page(new string('x', 60_000))), bomb, Response("https://news.example/one", Page("one"))));
        Assert.Equal((1, 2), (report.Stored, report.Rejected));
        Assert.All(report.Rejections, rejection => Assert.Contains("Import:LargestFileMegabytes", rejection.Reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("this is no archive")]
    public async Task Import_FileThatIsNoWarc_SaysSo(string content)
    {
        await using var store = await NewsTestStore.CreateAsync();
        var report = await ImportAsync(store, "a.warc", Encoding.UTF8.GetBytes(content));
        Assert.Equal((0, 1), (report.Stored, report.Rejected));
    }

    [Fact]
    public async Task Import_DamagedAnywhere_NeverThrows()
    {
        var random = new Random(11);
        var plain = Join(Info(), Response("https://news.example/one", Page("one")), Response("https://news.example/two", Page("two")));
        var packed = Join(Gzip(Info()), Gzip(Response("https://news.example/one", Page("one"))), Gzip(Response("https://news.example/two", Page("two"))));
        await using var store = await NewsTestStore.CreateAsync();
        for (var round = 0; round < 60; round++)
        {
            var bytes = (round % 2 == 0 ? plain : packed).ToArray();
            for (var i = random.Next(1, 30); i > 0; i--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var path = store.Write($"{round}.warc", bytes[..random.Next(1, bytes.Length)]);
            Assert.NotNull(new News.Ingest.Fetching.FileReader(1 << 20).Read([path]).ToList());
        }
    }

    [Fact]
    public async Task Import_OlderCaptureOfAStoredPage_IsAVersionBehindTheCurrentOne()
    {
        await using var store = await NewsTestStore.CreateAsync();
        await ImportAsync(store, "new.warc", Response("https://news.example/one", Page("one"), "2021-09-01T00:00:00Z"));
        var older = Response("https://news.example/one", Page("one").Replace("did not comment", "declined to comment", StringComparison.Ordinal), "2021-08-20T00:00:00Z");
        Assert.Equal(1, (await ImportAsync(store, "old.warc", older)).Versions);
        Assert.Equal(1, (await ImportAsync(store, "again.warc", older)).Duplicates);
        var article = (await store.Get<ArticleQuery>().FindAsync(1, null, Token))!;
        Assert.Contains("did not comment", article.Text, StringComparison.Ordinal);
        Assert.Equal([1, 2], article.Versions.Select(version => version.Number));
        Assert.Equal((1, 1), (article.Version, article.CurrentVersion));
        Assert.Empty((await store.Get<StoreCheck>().RunAsync(null, Token)).Faults);
    }

    [Fact]
    public async Task Import_Mhtml_StoresThePageWithItsAddressAndTime()
    {
        await using var store = await NewsTestStore.CreateAsync();
        var report = await ImportAsync(store, "a.mhtml", Encoding.ASCII.GetBytes(
            "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example/one\r\nSubject: One\r\nDate: Thu, 26 Aug 2021 07:00:00 -0000\r\nMIME-Version: 1.0\r\n" +
            "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://news.example/one\r\n\r\n" +
            Convert.ToBase64String(Encoding.UTF8.GetBytes(Page("Türkiye one")), Base64FormattingOptions.InsertLineBreaks) +
            "\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--b--\r\n"));
        Assert.Equal((1, 0), (report.Stored, report.Rejected));
        var article = (await store.Get<ArticleQuery>().FindAsync(1, null, Token))!;
        Assert.Equal(("https://news.example/one", new DateTime(2021, 8, 26, 7, 0, 0, DateTimeKind.Utc)), (article.Url, article.FirstSeenAt));
        Assert.Contains("Türkiye one", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--")]
    [InlineData("\u0001\u0002 nothing of the kind")]
    public async Task Import_MhtmlWithoutAPage_SaysSo(string content)
    {
        await using var store = await NewsTestStore.CreateAsync();
        Assert.Equal((0, 1), await ImportAsync(store, "a.mht", Encoding.UTF8.GetBytes(content)) is var report ? (report.Stored, report.Rejected) : default);
    }

    [Theory]
    [InlineData("<!-- saved from url=(0024)https://news.example/one -->\n", "https://news.example/one", null)]
    [InlineData("<!--\n Page saved with SingleFile \n url: https://news.example/one \n saved date: Thu Aug 26 2021 10:00:00 GMT+0300 (GMT+03:00)\n-->", "https://news.example/one", FirstDate)]
    [InlineData("<!-- saved from url=(0014)about:internet -->", null, null)]
    [InlineData("", null, null)]
    public async Task Import_PageSavedByABrowser_KnowsItsAddress(string note, string? url, string? seen)
    {
        await using var store = await NewsTestStore.CreateAsync();
        store.Write("page_files/style.css", "body{}");
        store.Write("page.html", "<!doctype html>" + note + Page("one")["<!doctype html>".Length..]);
        var (report, _) = await store.Get<Importer>().ImportAsync([Path.Combine(store.Folder, "in")], null, Token);
        Assert.Equal((1, 0), (report.Stored, report.Rejected));
        var article = (await store.Get<ArticleQuery>().FindAsync(1, null, Token))!;
        Assert.Equal(url, article.Url);
        if (seen is not null)
        {
            Assert.Equal(DateTime.Parse(seen, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal), article.FirstSeenAt);
        }
    }

    private static async Task<IngestReport> ImportAsync(NewsTestStore store, string name, byte[] content) => (await store.Get<Importer>().ImportAsync([store.Write(name, content)], null, Token)).Report;

    private static async Task<List<string>> SlugsAsync(NewsTestStore store)
    {
        var slugs = new List<string>();
        await foreach (var article in store.Get<Archive>().ReadAsync(null, Token))
        {
            slugs.Add(article.Url!.Split('/')[^1]);
        }

        return slugs;
    }

    private static string Page(string name) => $"""
        <!doctype html><html lang="en"><head><title>Turkey shuts its consulate in {name}</title><meta property="article:published_time" content="2021-07-06T09:00:00+03:00"></head>
        <body><article><h1>Turkey shuts its consulate in {name}</h1>
        <p>Turkey has closed its consulate in {name} as the Taliban advance in the north of Afghanistan, the governor's spokesman said on Tuesday, after talks in {name}.</p>
        <p>The diplomats have left {name} for Kabul, he said, adding that Russia had done the same. The Turkish Foreign Ministry in Ankara did not comment.</p>
        <p>Fighting was reported from several districts around {name}, while the provincial capital itself stayed calm, according to residents.</p></article></body></html>
        """;

    private static byte[] Info() => Record("warcinfo", null, "software: test\r\n"u8.ToArray(), FirstDate, "application/warc-fields");

    private static byte[] Response(string url, string body, string date = FirstDate) => Response(url, Encoding.UTF8.GetBytes(body), date);

    private static byte[] Response(string url, byte[] body, string date = FirstDate, string fields = "", string contentType = "text/html; charset=utf-8") =>
        Record("response", url, Join(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: {contentType}\r\n{fields}\r\n"), body), date);

    private static byte[] Record(string type, string? url, byte[] block, string date, string contentType = "application/http; msgtype=response") => Join(
        Encoding.ASCII.GetBytes(
            $"WARC/1.0\r\nWARC-Type: {type}\r\n" + (url is null ? "" : $"WARC-Target-URI: {url}\r\n") +
            $"WARC-Date: {date}\r\nWARC-Record-ID: <urn:uuid:{Guid.NewGuid()}>\r\nContent-Type: {contentType}\r\nContent-Length: {block.Length}\r\n\r\n"),
        block,
        "\r\n\r\n"u8.ToArray());

    private static byte[] Join(params byte[][] parts) => [.. parts.SelectMany(part => part)];

    private static byte[] Chunked(byte[] body) => Join([.. body.Chunk(100).Select(chunk => Join(Encoding.ASCII.GetBytes($"{chunk.Length:x}\r\n"), chunk, "\r\n"u8.ToArray())), "0\r\n\r\n"u8.ToArray()]);

    private static byte[] Gzip(byte[] content) => Pack("gzip", content);

    private static byte[] Pack(string encoding, byte[] content)
    {
        using var packed = new MemoryStream();
        using (Stream packing = encoding switch { "br" => new BrotliStream(packed, CompressionLevel.Fastest), "deflate" => new ZLibStream(packed, CompressionLevel.Fastest), _ => new GZipStream(packed, CompressionLevel.Fastest) })
        {
            packing.Write(content);
        }

        return packed.ToArray();
    }
}
