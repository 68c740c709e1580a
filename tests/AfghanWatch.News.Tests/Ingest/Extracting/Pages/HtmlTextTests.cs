using AfghanWatch.News.Ingest.Extracting;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Pages;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("plain  words", "plain words")]
    [InlineData("a &amp; b", "a & b")]
    [InlineData("<p>a</p><p>b</p>", "a\n\nb")]
    [InlineData("<p>a<br>b</p>", "a\nb")]
    [InlineData("<ul><li>a</li><li>b</li></ul><p>c</p>", "a\nb\n\nc")]
    [InlineData("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "a\nb\nc")]
    [InlineData("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "a b\nc d")]
    [InlineData("<p>soft&shy;hyphen</p>", "softhyphen")]
    [InlineData("<p>a</p><script>x</script><style>y</style>", "a")]
    public void Markup_Written_HasOneBlankLineBetweenBlocks(string? html, string expected) => Assert.Equal(expected, HtmlText.ToText(html));
}
