using AfghanWatch.News.Ingest.Extracting.Pages;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Pages;

public sealed class MarkupGuardTests
{
    [Theory]
    [InlineData("<p>Talks go on.</p>")]
    [InlineData("<script>document.write('<b>'); if (a < b) { }</script><p>Text</p>")]
    [InlineData("<title>Talks <b>go</b> on</title><textarea><p></textarea>")]
    [InlineData("<p title=\"<script>a</script>\">Text</p>")]
    [InlineData("<a href=x\"y>Text</a>")]
    [InlineData("<p class=\"open")]
    public void Source_Harmless_IsItself(string html) => Assert.Same(html, MarkupGuard.Limit(html));

    [Fact]
    public void Tag_OfTooManyAttributes_IsLeftAway_LongValueIsNone()
    {
        var many = $"<b {string.Join(' ', Enumerable.Range(0, 500).Select(i => $"a{i}"))}>Text";
        var longValue = $"<p title=\"{string.Join(' ', Enumerable.Range(0, 500))}\">Text</p>";

        Assert.Equal("Text", MarkupGuard.Limit(many));
        Assert.Same(longValue, MarkupGuard.Limit(longValue));
    }

    [Fact]
    public void Tags_DeeperThanAnyPage_AreLeftAway() =>
        Assert.Equal(string.Concat(Enumerable.Repeat("<div>", 200)) + "Text", MarkupGuard.Limit(string.Concat(Enumerable.Repeat("<div>", 300)) + "Text"));
}
