using AfghanWatch.News.Ingest.Extracting;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Feeds;

public sealed class NotAFeedTests
{
    [Fact]
    public void Html_InPlaceOfAFeed_NamesItsFeeds()
    {
        var result = FeedParser.Parse(
            """
            <!DOCTYPE html><html><head><title>Haber Sitesi</title><base href="https://example.com/tr/">
            <link rel="stylesheet" href="x.css"><link rel="alternate" hreflang="en" href="/en">
            <link rel="alternate" type="application/rss+xml" title="RSS" href="rss.xml">
            <LINK TYPE='application/atom+xml; charset=utf-8' REL='Alternate' HREF='/atom.xml'>
            <link rel="alternate" type="application/json" href="https://example.com/wp-json/wp/v2/pages/2"><link rel="alternate" type="application/json+oembed" href="/oembed">
            <link rel=alternate type=application/feed+json href=https://example.com/feed.json>
            </head><body><p>a<br>b</body></html>
            """,
            new Uri("https://example.com/feed"));

        var page = Assert.IsType<FeedResult.NotAFeed>(result);
        Assert.Contains("Haber Sitesi", page.Reason, StringComparison.Ordinal);
        Assert.Equal(["https://example.com/tr/rss.xml", "https://example.com/atom.xml", "https://example.com/feed.json"], page.LinkedFeeds.Select(uri => uri.AbsoluteUri));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("   \n", "empty")]
    [InlineData("Not found", "plain text")]
    [InlineData("{\"error\": 404}", "JSON")]
    [InlineData("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url/></urlset>", "sitemap")]
    [InlineData("<opml version='2.0'><body/></opml>", "OPML")]
    [InlineData("<note><to>x</to></note>", "<note>")]
    [InlineData("\u001F\uFFFD\b\0\0", "plain text")]
    public void Document_OfAnotherKind_IsNamed(string text, string expected) =>
        Assert.Contains(expected, Assert.IsType<FeedResult.NotAFeed>(FeedParser.Parse(text)).Reason, StringComparison.Ordinal);
}
