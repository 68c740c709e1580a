using AfghanWatch.News.Ingest.Extracting;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Pages;

/// <summary>What stands beside and below an article goes; what looks like it and is the article's own stays.</summary>
public sealed class FurnitureTests
{
    private const string Report = "<p>The delegation arrived in the morning, officials said, and went straight to the ministry, where it was awaited.</p><p>It will stay for two days, and then travel on to the south, where more talks are planned, the spokesman said.</p><p>The airport stays open, and the technical team will go on with its work, as both sides said in a statement.</p><p>No date was given for the return of the soldiers, whose mandate ends at the close of the year, officials said.</p>";
    private const string Teaser = "The minister of the interior spoke of other matters altogether, and his remarks fill a long paragraph that is shown in full below the linked headline of the teaser, with many more words than it would take elsewhere, so that the link is but a small part of it all. And then it goes on, and on.";

    [Fact]
    public void StreamOfStories_WithLongSnippetsAndTools_IsLeftOut()
    {
        var items = string.Concat(Enumerable.Range(1, 4).Select(i => $"<li><div><h3><a href=\"/{i}\">Another headline of the day, number {i}</a></h3><p>{Teaser}</p><div>Agency</div><div>2 hours ago</div><ul><li>Like</li><li>Hide</li><li>Save</li><li>Reply</li><li>More like it</li></ul></div></li>"));

        Assert.DoesNotContain("other matters", Text($"<h1>Talks go on</h1><div>{Report}{Report.Replace("The", "This", StringComparison.Ordinal)}</div><div><ul>{items}</ul></div>"), StringComparison.Ordinal);
    }

    [Fact]
    public void RowOfParts_WithALinkBelowEach_Stays()
    {
        var items = string.Concat(Enumerable.Range(1, 3).Select(i => $"<li><h3>Part {i}</h3><p>Team number {i} guards its own side of the airport, and answers to the commander, officials said.</p><p><a href=\"/{i}\">Learn more about team number {i}</a></p></li>"));

        Assert.Contains("Team number 2 guards", Text($"<h1>Talks go on</h1><div>{Report}<ul>{items}</ul></div>"), StringComparison.Ordinal);
    }

    [Fact]
    public void FootOfPage_BeforeALastLine_IsLeftOut()
    {
        var foot = string.Concat(Enumerable.Repeat("All prices are shown in real time, except where they are delayed by two minutes, as the law of the market asks. ", 5));

        Assert.DoesNotContain("real time", Text($"<h1>Talks go on</h1>{Report}<footer><p>{foot}</p></footer><div><p>This page was made with care in the harbour, by the editors.</p></div>"), StringComparison.Ordinal);
    }

    [Fact]
    public void Aside_BelowAWholeReport_IsLeftOut()
    {
        var ticker = string.Concat(Enumerable.Range(1, 12).Select(i => $"<li><p>At {i} o'clock the ticker told of something else again, in words enough to look like an article's own.</p></li>"));
        var report = string.Concat(Enumerable.Range(1, 4).Select(i => Report.Replace("The ", $"The {i}th ", StringComparison.Ordinal)));

        Assert.DoesNotContain("ticker", Text($"<div><h1>Talks go on at the ministry</h1><div>{report}</div><aside><ul>{ticker}{ticker.Replace("again", "anew", StringComparison.Ordinal)}</ul></aside></div>"), StringComparison.Ordinal);
    }

    [Fact]
    public void Table_InsideTheNamedText_DoesNotStandForAllOfIt()
    {
        var rows = string.Concat(Enumerable.Range(1, 20).Select(i => $"<tr><td>Day {i}</td><td>On day {i} of the talks both sides spoke of the airport, of the consulates and of those who wait at the border.</td></tr>"));

        var text = Text($"<h1>Talks go on</h1><div class=\"article-body\"><p>The days in short, officials said, are these.</p><table><tbody>{rows}</tbody></table><h2>Sources</h2><ul><li>Minutes of the ministry, in two volumes</li></ul></div>");

        Assert.Contains("The days in short", text, StringComparison.Ordinal);
        Assert.Contains("Minutes of the ministry", text, StringComparison.Ordinal);
    }

    [Fact]
    public void SubHeading_ThatSharesTheTitlesWords_Stays()
    {
        var text = Text($"<h1>Kabul airport: talks go on</h1>{Report}<h2>Kabul airport</h2>{Report.Replace("The", "This", StringComparison.Ordinal)}<h2>Kabul airport: talks go on</h2><p>The title again heads the last part of it, which is no part of its own, as readers will have seen.</p>");

        Assert.Contains("\n\nKabul airport\n\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kabul airport: talks", text, StringComparison.Ordinal);
    }

    [Fact]
    public void LinesBeforeTheFirstParagraph_StayButForDatelinesAndBylines()
    {
        var text = Text($"<h1>Talks go on</h1><div><p>25 August 2021, 13:10</p><p>By Zehra Aksoy and Kemal Duran</p><p>Our view of the talks</p>{Report}</div>");

        Assert.StartsWith("Our view of the talks", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<div><div class=a>{0}</div><div class=b><p>{1}</p></div></div>", true)]
    [InlineData("<div><div><div><div class=a>{0}</div></div></div></div><div><div class=b><p>{1}</p></div></div>", false)]
    public void TextBesideTheCore_IsJoined_FartherOutItIsNot(string frame, bool isJoined)
    {
        const string Other = "The second part of the day's news goes on here, with what the ministers said of the consulates and of the visas, at length and in whole sentences, as an article would. It has one more sentence, so that it is long enough to be a part of its own.";
        var report = string.Concat(Enumerable.Range(1, 4).Select(i => Report.Replace("The ", $"The {i}th ", StringComparison.Ordinal)));

        Assert.Equal(isJoined, Text($"<h1>Talks go on</h1>" + frame.Replace("{0}", report, StringComparison.Ordinal).Replace("{1}", Other, StringComparison.Ordinal)).Contains("day's news", StringComparison.Ordinal));
    }

    private static string Text(string body)
    {
        var result = PageExtractor.Extract($"<html><body>{body}</body></html>", new Uri("https://news.example/a"));
        return (result is PageResult.Extracted extracted ? extracted.Article : ((PageResult.NotAnArticle)result).BestAttempt).Text;
    }
}
