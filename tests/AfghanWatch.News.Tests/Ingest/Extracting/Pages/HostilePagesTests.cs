using System.Text;
using AfghanWatch.News.Ingest.Extracting;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Pages;

public sealed class HostilePagesTests
{
    private static readonly Uri Address = new("https://example.org/2020/01/02/story");

    [Theory]
    [InlineData("", "<div>", "")]
    [InlineData("", "<ul><li>", "")]
    [InlineData("", "<blockquote>x", "")]
    [InlineData("", "<b><i><u><s><em>x</b>", "")]
    [InlineData("", "<font color=1><p>", "")]
    [InlineData("", "<table><tr><td>", "")]
    [InlineData("<p>", "a", "")]
    [InlineData("<p>", "1 ", "")]
    [InlineData("<table>", "<a>x", "")]
    [InlineData("", "</p>", "")]
    [InlineData("", "<", "")]
    [InlineData("", "&", "")]
    [InlineData("", "<!--", "")]
    [InlineData("", "<p class=date>12.13.14.15 ", "")]
    [InlineData("", "<script type=application/ld+json>{", "")]
    [InlineData("<script type=application/ld+json>", "{\"@graph\":[", "</script>")]
    [InlineData("<p class='", "a b-c ", "'>x")]
    [InlineData("<p ", "a", ">x")]
    [InlineData("<title>", "a - ", "</title>")]
    [InlineData("<meta name=author content='", ",a", "'>x")]
    [InlineData("<meta name=description content='", "&amp;lt;p&amp;gt;", "'>x")]
    [InlineData("<h1>The only heading of it</h1>", "<p><b>Zehra Aksoy</b></p><p>A paragraph that is long enough to be a real one, yes indeed.</p>", "")]
    [InlineData("<h1>", "<span class=kicker>a</span>", "</h1>")]
    [InlineData("<div class=article-body>", "<table><tr><td>Some text that is long enough, to be a sentence.</td></tr></table>", "")]
    public void Page_OfHostileMarkup_ReadsInBoundedTime(string before, string piece, string after)
    {
        var html = new StringBuilder(before).Insert(before.Length, piece, 200_000 / piece.Length).Append(after).ToString();
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.NotNull(PageExtractor.Extract(html, Address));
        Assert.NotNull(HtmlSanitizer.Sanitize(html, Address));

        // A bound against hangs only: far above the fraction of a second this takes, also on a machine that is busy with other things.
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 120);
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("\ud800")]
    [InlineData("<p>\udc00\ud800 text")]
    [InlineData("<a href='http://\ud800/'>x</a>")]
    [InlineData("<a href='http://[::1'>x</a><a href='http://'>y</a><a href='https:///'>z</a>")]
    [InlineData("<base href='javascript:x'><a href='y'>z</a>")]
    [InlineData("<html lang=''><title></title><h1></h1>")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"\\ud800\",\"author\":[null,1,{\"name\":{}}],\"image\":[]}</script>")]
    [InlineData("<script type='application/ld+json'>[[],{},null,1,\"x\"]</script>")]
    [InlineData("<frameset><frame src=x></frameset>")]
    [InlineData("<time datetime='9999-99-99T99:99:99+99:99'>")]
    [InlineData("<meta property='article:published_time' content='2021-08-25T00:00:00+14:00'>")]
    public void Page_Malformed_IsReadWithoutException(string html)
    {
        Assert.NotNull(PageExtractor.Extract(html, Address));
        Assert.NotNull(PageExtractor.Extract(html, null));
        Assert.NotNull(HtmlSanitizer.Sanitize(html, null));
        Assert.NotNull(HtmlText.ToText(html));
    }
}
