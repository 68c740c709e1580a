using System.Diagnostics;
using System.Text;
using AfghanWatch.News.Ingest.Extracting;
using static AfghanWatch.News.Tests.Ingest.Extracting.Feeds.FeedReading;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Feeds;

public sealed class HostileFeedTests
{
    private const int Size = 500_000;

    [Fact]
    public void Doctype_EntityBomb_IsNeverExpanded()
    {
        var feed = Read(
            """
            <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;]>"><!ENTITY x SYSTEM "file:///etc/passwd">]>
            <rss><channel><title>&c;&x;</title><item><title>Bir</title></item></channel></rss>
            """);
        Assert.Equal("&c;&x;", feed.Title);
        Assert.Single(feed.Items);
        AssertWarned(feed, "unknown-entity");
    }

    /// <summary>Each of these made one parser or another run in squares, or fall off its stack.</summary>
    [Theory]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("&a")]
    [InlineData("<a>")]
    [InlineData("</a>")]
    [InlineData("<item>")]
    [InlineData("<item></item>")]
    [InlineData("<![CDATA[")]
    [InlineData("<title><![CDATA[a</title>")]
    [InlineData("<!--")]
    [InlineData("<?a>")]
    [InlineData("<a b=\"")]
    [InlineData("<a b=\"<")]
    [InlineData("<a b='<x>")]
    [InlineData("<item><dc:creator>a</dc:creator>")]
    [InlineData("<enclosure url='http://a/b?c'/>")]
    [InlineData("<description>&lt;img src=/a &lt;a href='")]
    [InlineData("\u202E\u0627 ")]
    [InlineData("                ")]
    public void Document_Repetition_TakesLinearTime(string part)
    {
        var text = Rss("").Replace("</channel></rss>", "<item><title>", StringComparison.Ordinal) + new StringBuilder().Insert(0, part, Size / part.Length);
        var watch = Stopwatch.StartNew();
        FeedParser.Parse(text, new Uri("https://example.com/"));

        // Linear is under a second even in a debug build; a square of half a million is not.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(120), $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"")]
    public void Json_Repetition_TakesLinearTime(string part)
    {
        var watch = Stopwatch.StartNew();
        FeedParser.Parse(new StringBuilder().Insert(0, part, Size / part.Length).ToString());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(120), $"{watch.Elapsed}");
    }

    [Fact]
    public void Description_HeapOfOpenTags_DoesNotSwallowTheNextItem()
    {
        var feed = Read(Rss($"<item><title>Bir</title><description>{new StringBuilder().Insert(0, "<b>", 10_000)}</description></item><item><title>İki</title></item>"));
        Assert.Equal(["Bir", "İki"], feed.Items.Select(item => item.Title));
        AssertWarned(feed, "too-deep");
    }

    [Fact]
    public void Bytes_AnyDamage_NeverThrows()
    {
        var whole = Encoding.UTF8.GetBytes(Rss("<item xml:base='http://['><title>Çankaya &amp; Kâbil &#8217;</title><link>http://[::1</link><guid>//</guid><pubDate>31 Feb 2021 25:61:61 +9999</pubDate><description><![CDATA[<p>a<a href='http://a:b:c/'>]]></description></item>"));
        var random = new Random(20210825);
        for (var round = 0; round < 3000; round++)
        {
            var bytes = whole[..random.Next(1, whole.Length + 1)];
            for (var fault = random.Next(8); fault > 0; fault--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            if (FeedParser.Parse(bytes, round % 2 == 0 ? null : "text/xml; charset=gbk", new Uri("https://example.com/f")) is FeedResult.Parsed parsed)
            {
                FeedJson.Write(Stream.Null, parsed.Feed);
            }
        }
    }

    [Fact]
    public void Text_OnlyHalvesOfCharacters_IsNoFeed() => Assert.IsType<FeedResult.NotAFeed>(FeedParser.Parse(new string('\uD800', Size)));

    [Fact]
    public void Document_TooLong_IsCutAndTold()
    {
        var text = Rss("<item><title>Bir</title></item>" + new string(' ', FeedParser.LongestDocument));
        var feed = Read(text);
        Assert.Single(feed.Items);
        AssertWarned(feed, "too-long");
    }
}
