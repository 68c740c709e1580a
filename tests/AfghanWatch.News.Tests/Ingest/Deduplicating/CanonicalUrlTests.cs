using AfghanWatch.News.Ingest.Deduplicating;

namespace AfghanWatch.News.Tests.Ingest.Deduplicating;

public sealed class CanonicalUrlTests
{
    [Theory]
    [InlineData("http://www.Example.com:80/News/a-b/?utm_source=x&id=123#top", "https://example.com/News/a-b?id=123")]
    [InlineData("https://example.com/?p=3669&fbclid=abc", "https://example.com/?p=3669")]
    [InlineData("https://example.com/a?b=2&a=1&at_medium=RSS&share=twitter", "https://example.com/a?a=1&b=2")]
    [InlineData("https://m.example.com/story/amp/", "https://example.com/story")]
    [InlineData("https://example.com/amp/erdogan-says-58463", "https://example.com/erdogan-says-58463")]
    [InlineData("https://example.com/story?amp", "https://example.com/story")]
    [InlineData("https://example.com/story?output=amp&page=2", "https://example.com/story?page=2")]
    [InlineData("https://example.com/story.amp.html", "https://example.com/story.html")]
    [InlineData("https://example.com/news/index.php?id=7", "https://example.com/news?id=7")]
    [InlineData("https://example.com//news///a", "https://example.com/news/a")]
    [InlineData("https://example.com", "https://example.com/")]
    [InlineData("https://example.com./", "https://example.com/")]
    [InlineData("https://example.com/t%c3%bcrk%7eiye", "https://example.com/t%C3%BCrk~iye")]
    [InlineData("https://example.com/türk~iye", "https://example.com/t%C3%BCrk~iye")]
    [InlineData("https://örnek.com.tr/a", "https://xn--rnek-4qa.com.tr/a")]
    [InlineData("https://example.com/app#!/news/5", "https://example.com/app#!/news/5")]
    [InlineData("https://www.google.com/amp/s/www.example.com/a/b", "https://example.com/a/b")]
    [InlineData("https://example-com.cdn.ampproject.org/c/s/example.com/a", "https://example.com/a")]
    [InlineData("https://m.com.tr/a", "https://m.com.tr/a")]
    [InlineData("https://en.example.com/a", "https://en.example.com/a")]
    [InlineData("https://example.com:8443/a", "https://example.com:8443/a")]
    [InlineData("  https://example.com/a?x=1&amp;utm_medium=y ", "https://example.com/a?x=1")]
    [InlineData("https://example.com/a?source=rss", "https://example.com/a")]
    [InlineData("https://example.com/a?source=mfa", "https://example.com/a?source=mfa")]
    public void Of_AddressesOfOnePage_OneForm(string url, string expected) => Assert.Equal(expected, CanonicalUrl.Of(url));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("/news/1")]
    [InlineData("example.com/a")]
    [InlineData("mailto:a@example.com")]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://example.com/a")]
    [InlineData("http://")]
    [InlineData("http://[::1")]
    public void Of_NoWebAddress_Null(string? url) => Assert.Null(CanonicalUrl.Of(url));

    [Fact]
    public void Of_ItsOwnResult_Unchanged()
    {
        foreach (var url in new[] { "http://www.example.com/a/?b=%20c&a=1", "https://amp.example.co.uk/x/amp", "https://example.com/%e2%82%ac?q=ş#!a b" })
        {
            var once = CanonicalUrl.Of(url);
            Assert.Equal(once, CanonicalUrl.Of(once));
        }
    }

    [Fact]
    public void Of_Nonsense_NeverThrows()
    {
        var random = new Random(7);
        for (var i = 0; i < 5_000; i++)
        {
            var tail = new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => (char)random.Next(0x10000))]);
            CanonicalUrl.Of("https://" + tail);
            CanonicalUrl.Of("http://example.com/" + tail);
            CanonicalUrl.Of("http://example.com/?" + tail);
        }

        CanonicalUrl.Of("https://example.com/" + new string('%', 100_000));
    }
}
