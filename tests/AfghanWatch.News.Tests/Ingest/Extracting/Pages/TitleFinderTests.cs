using AfghanWatch.News.Ingest.Extracting;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Pages;

/// <summary>The headline that readers saw, without kickers and without the site's name.</summary>
public sealed class TitleFinderTests
{
    private const string Paragraphs = "<p>The ministry in Ankara said on Wednesday that the technical team would stay at the airport, and that talks with the other side went on.</p><p>No date was given for the return of the soldiers, whose mandate ends at the close of the year, officials said.</p>";

    [Theory]
    [InlineData("<span class=\"overline\">The airport</span>Technical team stays in Kabul")]
    [InlineData("<div class=\"topic\">Diplomacy</div> Technical team stays in Kabul")]
    [InlineData("<span class=\"dachzeile\">Diplomacy</span> <span class=\"headline\">Technical team stays in Kabul</span>")]
    [InlineData("<span class=\"kicker\">Diplomacy</span> <span>-</span> Technical team stays in Kabul")]
    [InlineData("Technical team stays in Kabul <time>25 August 2021</time><span class=\"post-date\">25.08.2021</span>")]
    [InlineData("Technical team stays in Kabul | Harbour Post")]
    [InlineData("Technical team stays in Kabul<span class=\"visually-hidden\"> | The other house</span>")]
    [InlineData("<a href=\"/story\"><span class=\"label label--blue\">Diplomacy</span>&nbsp;Technical team stays in Kabul</a>")]
    public void Heading_LosesWhatIsNotTheHeadline(string heading) =>
        Assert.Equal("Technical team stays in Kabul", Title("<meta property=\"og:title\" content=\"Diplomacy - Technical team stays in Kabul\">", $"<h1>{heading}</h1>"));

    [Fact]
    public void Colon_ForTheEarsAlone_IsTheHeadlines() =>
        Assert.Equal("Airport: technical team stays in Kabul", Title(string.Empty, "<h1>Airport<span class=\"visually-hidden\">:</span> technical team stays in Kabul</h1>"));

    [Theory]
    [InlineData("Technical team stays", "Technical team stays in Kabul, says ministry", "Technical team stays in Kabul, says ministry")]
    [InlineData("Ministry: team stays &quot;for now", "Ministry: team stays &quot;for now&quot;, no date given", "Ministry: team stays \"for now\", no date given")]
    [InlineData("Technical team stays in Kabul", "Diplomacy Technical team stays in Kabul", "Technical team stays in Kabul")]
    [InlineData("Diplomacy: Technical team stays in Kabul", "Diplomacy : Technical team stays in Kabul", "Diplomacy: Technical team stays in Kabul")]
    public void TitleForSharing_CutShort_GivesWayToTheHeading(string shared, string heading, string expected) =>
        Assert.Equal(expected, Title($"<meta property=\"og:title\" content=\"{shared}\">", $"<h1>{heading}</h1>"));

    [Fact]
    public void LoneMainHeadingBeforeTheText_BeatsAnotherTitleForSearch() =>
        Assert.Equal("No end to the mission in sight", Title("<title>Kabul airport: everything on the deployment</title><meta property=\"og:title\" content=\"Kabul airport: everything on the deployment\">", "<h1>No end to the mission in sight</h1>"));

    [Fact]
    public void TwoMainHeadings_DoNotBeatTheMetadata() =>
        Assert.Equal("Kabul airport: everything on the deployment", Title("<meta property=\"og:title\" content=\"Kabul airport: everything on the deployment\">", "<h1>Daily news of the harbour</h1><h1>No end to the mission in sight</h1>"));

    [Fact]
    public void LoneHeadingThatLinksHome_DoesNotBeatTheMetadata() =>
        Assert.Equal("Kabul airport: everything on the deployment", Title("<meta property=\"og:title\" content=\"Kabul airport: everything on the deployment\">", "<h1><a href=\"/\">Daily news of the whole harbour</a></h1>"));

    [Fact]
    public void LoneHeadingThatNamesTheSite_DoesNotBeatTheMetadata() =>
        Assert.Equal("Kabul airport: everything on the deployment", Title("<meta property=\"og:title\" content=\"Kabul airport: everything on the deployment\">", "<h1>The Harbour Post of Izmir</h1>", "The Harbour Post of Izmir"));

    [Fact]
    public void DeclaredTitle_BeatsTheLoneHeading() =>
        Assert.Equal("Kabul airport: everything on the deployment", Title("<meta name=\"dc.title\" content=\"Kabul airport: everything on the deployment\">", "<h1>No end to the mission in sight</h1>"));

    private static string Title(string head, string body, string site = "Harbour Post")
    {
        var result = PageExtractor.Extract($"<html><head><meta property=\"og:site_name\" content=\"{site}\">{head}</head><body><article>{body}{Paragraphs}</article></body></html>", new Uri("https://news.example/a"));
        return (result is PageResult.Extracted extracted ? extracted.Article : ((PageResult.NotAnArticle)result).BestAttempt).Title;
    }
}
