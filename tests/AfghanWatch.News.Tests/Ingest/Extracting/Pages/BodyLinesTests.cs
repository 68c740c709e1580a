using AfghanWatch.News.Ingest.Extracting;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Pages;

public sealed class BodyLinesTests
{
    private const string Sentence = "The delegation arrived in the morning, officials said, and went straight to the ministry.";
    private const string Second = "It will stay for two days, and then travel on to the south, where more talks are planned.";

    [Fact]
    public void ShortLine_BetweenBreaksOfOneText_Stays() =>
        Assert.Contains("Two days of talks", Text($"<div>{Sentence}<br><br>Two days of talks<br><br>{Second}</div>"), StringComparison.Ordinal);

    [Fact]
    public void ShortLink_BetweenBreaksOfOneText_IsLeftOut() =>
        Assert.DoesNotContain("Harbour in pictures", Text($"<div>{Sentence}<br><br><a href=\"/p\">Harbour in pictures</a><br><br>{Second}</div>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("<strong>Day two</strong>", true)]
    [InlineData("<span class=\"step-title\">Day two</span>", true)]
    [InlineData("<span>Day two</span>", false)]
    public void ShortLine_BeforeParagraph_StaysAsItsLabel(string line, bool isKept) =>
        Assert.Equal(isKept, Text($"<div><div><p>{Sentence}</p></div><div>{line}<p>{Second}</p></div></div>").Contains("Day two", StringComparison.Ordinal));

    [Fact]
    public void BoldLine_BeforeScraps_IsLeftOut() =>
        Assert.DoesNotContain("Day two", Text($"<div><div><p>{Sentence}</p><p>{Second}</p></div><div><strong>Day two</strong><p>At sea</p></div><p>{Second}</p></div>"), StringComparison.Ordinal);

    [Fact]
    public void LabelsOfChart_BetweenParagraphs_AreLeftOut()
    {
        var text = Text($"<div><p>{Sentence}</p><div><p>$915</p><p>600</p><p>’17</p><p>’18</p><p>’19</p></div><p>{Second}</p></div>");

        Assert.DoesNotContain("600", text, StringComparison.Ordinal);
        Assert.Contains(Second, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_InTableOrFew_Stay()
    {
        var text = Text($"<div><p>{Sentence}</p><table><tr><td>2017</td><td>61</td></tr><tr><td>2018</td><td>62</td></tr><tr><td>2019</td><td>63</td></tr></table><p>{Second}</p><p>1</p><p>{Sentence}</p></div>");

        Assert.Contains("62", text, StringComparison.Ordinal);
        Assert.Contains("\n\n1\n\n", text, StringComparison.Ordinal);
    }

    private static string Text(string html) => Assert.IsType<PageResult.Extracted>(PageExtractor.Extract($"<h1>Talks go on</h1>{html}", new Uri("https://news.example.org/story"))).Article.Text;
}
