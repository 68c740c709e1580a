using System.Text;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Ingest.Extracting;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Fuzz;

/// <summary>Structure-aware, seeded damage to valid feeds of each kind; what comes of them goes to the store only sanitised.</summary>
public sealed class FeedFuzzTests
{
    /// <summary>Rounds a seed; more with AFGHANWATCH_FUZZ=5000 and the like.</summary>
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("AFGHANWATCH_FUZZ"), out var rounds) ? rounds : 250;
    private static readonly Uri Address = new("https://example.org/feed");

    private static readonly string[] Feeds =
    [
        """
        <?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Post</title><link>https://example.org</link>
        <item><title>Talks &amp; tea</title><link>https://example.org/1</link><guid isPermaLink="false">1</guid><pubDate>Wed, 25 Aug 2021 10:00:00 +0300</pubDate><dc:creator>Anna Smith</dc:creator><description>&lt;p&gt;The delegation arrived.&lt;/p&gt;</description><content:encoded><![CDATA[<p>The delegation <b>arrived</b> in the morning, <a href="/x">officials said</a>.</p><img src="/a.jpg">]]></content:encoded></item>
        <item><title>Türkiye’nin açıklaması</title><link>/2</link><description><![CDATA[İkinci haber.]]></description><category>Dünya</category></item></channel></rss>
        """,
        """
        <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/"><title type="html">Harbour &lt;i&gt;Post&lt;/i&gt;</title><updated>2021-08-25T10:00:00Z</updated><link rel="alternate" href="/"/>
        <entry><id>tag:example.org,2021:1</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Talks <b>go on</b></div></title><link href="1"/><published>2021-08-25T10:00:00Z</published><summary>Plain &lt; text.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The delegation arrived.</p></div></content><author><name>Anna</name></author></entry></feed>
        """,
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://example.org"><title>Harbour Post</title><link>https://example.org</link></channel><item rdf:about="https://example.org/1"><title>Talks</title><link>https://example.org/1</link><description>The delegation arrived.</description></item></rdf:RDF>
        """,
        """
        {"version":"https://jsonfeed.org/version/1.1","title":"Harbour Post","home_page_url":"https://example.org","items":[{"id":"1","url":"https://example.org/1","title":"Talks","content_html":"<p>The delegation <a href=\"/x\">arrived</a>.</p>","date_published":"2021-08-25T10:00:00+03:00","authors":[{"name":"Anna"}],"tags":["a"]},{"id":2,"content_text":"Plain <b> text"}]}
        """,
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 8)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Feed_Damaged_IsReadAndItsOutputIsSafe(int seed)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var number = (seed * 100_000) + round;
            var feed = new Mutation(number).Damage(Feeds[round % Feeds.Length]);
            Check(Encoded(feed, round), $"seed {number}: {feed}");
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Feed_WithFlippedBytes_IsReadAndItsOutputIsSafe(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = Encoding.UTF8.GetBytes(Feeds[round % Feeds.Length]);
            for (var flips = random.Next(1, 20); flips > 0; flips--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            Check(bytes, $"seed {seed}, round {round}");
        }
    }

    [Fact]
    public void Payload_InTitleAndBody_DoesNotRun()
    {
        foreach (var payload in Mutation.Payloads)
        {
            var escaped = payload.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
            foreach (var feed in Feeds[..3])
            {
                Check(Encoding.UTF8.GetBytes(feed.Replace("The delegation", escaped + "The delegation", StringComparison.Ordinal).Replace("Talks", escaped, StringComparison.Ordinal)), payload);
                Check(Encoding.UTF8.GetBytes(feed.Replace("The delegation", payload + "The delegation", StringComparison.Ordinal)), payload);
            }
        }
    }

    [Theory]
    [InlineData("<rss><channel><item>", "<description>")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='xhtml'>", "<div>")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":", "[")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[", "{\"a\":")]
    public void Feed_NestedTenThousandDeep_IsReadWithoutHarm(string opening, string piece) =>
        Check(Encoding.UTF8.GetBytes(new StringBuilder(opening).Insert(opening.Length, piece, 10_000).ToString()), opening);

    private static byte[] Encoded(string feed, int round) => (round % 7) switch
    {
        0 => Encoding.Latin1.GetBytes(feed),
        1 => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(feed)],
        2 => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(feed)],
        3 => Encoding.UTF32.GetBytes(feed),
        _ => Encoding.UTF8.GetBytes(feed),
    };

    private static void Check(byte[] feed, string told)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        IReadOnlyList<ExtractionResult> results;
        try
        {
            results = DocumentExtractor.Extract(new FetchedDocument("feed", DocumentKind.Feed, feed, null, Address));
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException(told, fault);
        }

        Assert.NotEmpty(results);
        foreach (var result in results)
        {
            if (result is ExtractionResult.Found { Article: ExtractedArticle article })
            {
                SafeOutput.Check(article.Html, told);
                Assert.True(article.Url is null || article.Url.StartsWith("http", StringComparison.OrdinalIgnoreCase), $"{article.Url} in {told}");
            }
            else
            {
                Assert.NotEmpty(Assert.IsType<ExtractionResult.Rejected>(result).Reason);
            }
        }

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 120);
    }
}
