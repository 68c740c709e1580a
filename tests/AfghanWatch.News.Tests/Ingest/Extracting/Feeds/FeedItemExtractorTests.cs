using System.Text;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Ingest.Extracting;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Feeds;

public sealed class FeedItemExtractorTests
{
    [Theory]
    [InlineData("<title>Talks &amp;amp; tea</title>", "Talks & tea")]
    [InlineData("<title>Talks &lt;b&gt;go&lt;/b&gt; on</title>", "Talks go on")]
    [InlineData("<title><![CDATA[Talks <i>go</i> on]]></title>", "Talks go on")]
    [InlineData("<title>Fewer than 5 &lt; 6 left</title>", "Fewer than 5 < 6 left")]
    [InlineData("<title>T&#252;rkiye&#8217;s answer</title>", "Türkiye’s answer")]
    public void Title_OfRss_IsPlainText(string title, string expected) => Assert.Equal(expected, Rss(title).Title);

    [Theory]
    [InlineData("<title type=\"text\">5 &lt; 6 &amp; more</title>", "5 < 6 & more")]
    [InlineData("<title type=\"html\">Talks &lt;b&gt;go&lt;/b&gt; on</title>", "Talks go on")]
    [InlineData("<title type=\"html\">AT&amp;amp;T</title>", "AT&T")]
    [InlineData("<title type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\">Talks <b>go</b> on</div></title>", "Talks go on")]
    [InlineData("<title>Talks go on</title>", "Talks go on")]
    public void Title_OfAtom_IsPlainText(string title, string expected) =>
        Assert.Equal(expected, Article($"<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>x</title><entry><id>1</id>{title}<updated>2021-08-25T10:00:00Z</updated><summary>The delegation arrived.</summary></entry></feed>").Title);

    [Fact]
    public void Date_InUtcBesideTheDayInTheAddress_IsTheDayReadersWereShown()
    {
        var article = Rss("<title>T</title><link>https://example.org/2021/08/25/talks</link><pubDate>Tue, 24 Aug 2021 22:10:00 GMT</pubDate>");

        Assert.Equal(new DateOnly(2021, 8, 25), article.Published.Date);
        Assert.Equal(new DateTimeOffset(2021, 8, 24, 22, 10, 0, TimeSpan.Zero), article.Published.Instant);
    }

    [Fact]
    public void Date_WithoutZone_IsNamed()
    {
        var article = Rss("<title>T</title><pubDate>25 Aug 2021 10:00</pubDate>");

        Assert.Contains("without a zone", article.Published.Evidence, StringComparison.Ordinal);
        Assert.Contains(article.Warnings, warning => warning.StartsWith("date-without-zone", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("htps://example.org/1")]
    [InlineData("intent:open")]
    [InlineData("javascript:x()")]
    public void Link_OfNoWebAddress_IsNone(string link) => Assert.Null(Rss($"<title>T</title><link>{link}</link>").Url);

    [Fact]
    public void Item_WithSummaryAndContent_KeepsBoth()
    {
        var article = Rss("<title>T</title><description>In short.</description><content:encoded><![CDATA[<p>The delegation arrived in the morning.</p><img src=\"/a.jpg\">]]></content:encoded>");

        Assert.Equal("In short.", article.Excerpt);
        Assert.Equal("The delegation arrived in the morning.", article.Text);
        Assert.Equal("https://example.org/a.jpg", article.ImageUrl);
    }

    [Fact]
    public void Page_ThatAnnouncesNoFeedButLinksOne_NamesIt()
    {
        var refused = Assert.IsType<FeedResult.NotAFeed>(FeedParser.Parse("<!DOCTYPE html><html><head><title>x</title></head><body><a href=\"/feeding\">y</a><a href=\"/turkey/rss.xml?x=1\">RSS</a></body></html>", new Uri("https://example.org/")));

        Assert.Equal(new Uri("https://example.org/turkey/rss.xml?x=1"), Assert.Single(refused.LinkedFeeds));
    }

    private static ExtractedArticle Rss(string item) =>
        Article($"<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>x</title><link>https://example.org/</link><item>{item}{(item.Contains("description", StringComparison.Ordinal) ? string.Empty : "<description>The delegation arrived.</description>")}</item></channel></rss>");

    private static ExtractedArticle Article(string feed) =>
        Assert.IsType<ExtractionResult.Found>(Assert.Single(DocumentExtractor.Extract(new FetchedDocument("feed", DocumentKind.Feed, Encoding.UTF8.GetBytes(feed), null, new Uri("https://example.org/feed"))))).Article;
}
