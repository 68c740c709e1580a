using AfghanWatch.News.Ingest.Extracting;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Pages;

/// <summary>Who wrote it: persons before houses, metadata before what is seen, the site itself last.</summary>
public sealed class BylineFinderTests
{
    private const string Paragraphs = "<p>The ministry in Ankara said on Wednesday that the technical team would stay at the airport, and that talks with the other side went on.</p><p>No date was given for the return of the soldiers, whose mandate ends at the close of the year, officials said.</p>";
    private const string Headline = "<h1>Technical team stays at the airport</h1>";

    [Theory]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"h\",\"author\":[{\"@type\":\"Person\",\"name\":\"Zehra Aksoy\"},{\"@type\":\"Person\",\"name\":\"Kemal Duran\"}]}", "Zehra Aksoy, Kemal Duran")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"h\",\"author\":{\"@type\":\"Person\",\"name\":\"Zehra Aksoy\"},\"creator\":[\"Zehra Aksoy\",\"Kemal Duran\"]}", "Zehra Aksoy, Kemal Duran")]
    [InlineData("{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"h\",\"author\":{\"@id\":\"#p\"}},{\"@type\":\"Person\",\"@id\":\"#p\",\"name\":\"Zehra Aksoy\"}]}", "Zehra Aksoy")]
    [InlineData("{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"h\",\"author\":\"https://news.example/#p\"},{\"@type\":\"Person\",\"@id\":\"https://news.example/#p\",\"name\":\"Zehra Aksoy\"}]}", "Zehra Aksoy")]
    [InlineData("{\"@graph\":[{\"@type\":\"WebPage\",\"author\":{\"@id\":\"#p\"}},{\"@type\":\"Person\",\"@id\":\"#p\",\"name\":\"Zehra Aksoy\"}]}", "Zehra Aksoy")]
    public void LinkedData_GivesItsPersons(string linked, string expected) => Assert.Equal(expected, Byline($"<script type=\"application/ld+json\">{linked}</script>", Headline));

    [Theory]
    [InlineData("<meta name=\"author\" content=\"Zehra Aksoy\"><meta name=\"parsely-author\" content=\"Zehra Aksoy\"><meta name=\"parsely-author\" content=\"Kemal Duran\">", "Zehra Aksoy, Kemal Duran")]
    [InlineData("<meta name=\"author\" content=\"Zehra Aksoy\"><meta property=\"article:author\" content=\"Zehra Aksoy, Foreign Desk Staff\">", "Zehra Aksoy, Foreign Desk Staff")]
    [InlineData("<meta name=\"author\" content=\"Zehra Aksoy\"><meta property=\"article:author\" content=\"Zehra Aksoy, za\">", "Zehra Aksoy")]
    [InlineData("<meta name=\"author\" content=\"Zehra Aksoy\"><meta name=\"parsely-author\" content=\"Kemal Duran\">", "Zehra Aksoy")]
    public void SeveralFields_TheOneThatNamesTheSameAndMoreIsTaken(string meta, string expected) => Assert.Equal(expected, Byline(meta, Headline));

    [Fact]
    public void LabelOfSharingSites_NamesTheAuthor() =>
        Assert.Equal("Zehra Aksoy", Byline("<meta name=\"twitter:label1\" content=\"Verfasst von\"><meta name=\"twitter:data1\" content=\"Zehra Aksoy\">", Headline));

    [Fact]
    public void LabelOfReadingTime_NamesNobody() =>
        Assert.Null(Byline("<meta name=\"twitter:label1\" content=\"Est. reading time\"><meta name=\"twitter:data1\" content=\"Four Minutes\">", Headline));

    [Theory]
    [InlineData("Harbour Post", "Harbour Post")]
    [InlineData("Zehra Aksoy, Harbour Post", "Zehra Aksoy")]
    [InlineData("Redacci&amp;oacute;n Norte", "Redacción Norte")]
    [InlineData("Zehra Aksoy →", "Zehra Aksoy")]
    [InlineData("Zehra Aksoy,Kemal Duran", "Zehra Aksoy, Kemal Duran")]
    public void NameAsWritten_IsCleaned(string written, string expected) =>
        Assert.Equal(expected, Byline($"<meta property=\"og:site_name\" content=\"Harbour Post\"><meta name=\"author\" content=\"{written}\">", Headline));

    [Fact]
    public void Site_GivesWayToPersonAndToHouse()
    {
        const string Site = "<meta property=\"og:site_name\" content=\"Harbour Post\"><meta name=\"author\" content=\"Harbour Post\">";

        Assert.Equal("Zehra Aksoy", Byline(Site, Headline + "<p>By Zehra Aksoy</p>"));
        Assert.Equal("Northern News Agency", Byline(Site + "<meta name=\"byl\" content=\"Northern News Agency\">", Headline));
    }

    [Fact]
    public void LoginName_GivesWayToTheNameShown()
    {
        Assert.Equal("Zehra Aksoy", Byline("<meta name=\"author\" content=\"z_aksoy\">", Headline + "<span class=\"author\">Zehra Aksoy</span>"));
        Assert.Equal("z_aksoy", Byline("<meta name=\"author\" content=\"z_aksoy\">", Headline));
    }

    [Theory]
    [InlineData("<div class=\"submitted\">Submitted by <span class=\"username\">zaksoy</span> on 25 August 2021</div>", "zaksoy")]
    [InlineData("<footer class=\"entry-meta\"><span class=\"byline\"><span class=\"author vcard\"><a href=\"/author/za\">Zehra Aksoy</a></span></span></footer>", "Zehra Aksoy")]
    [InlineData("<footer><p>Published by <a rel=\"author\" href=\"/x\">Zehra Aksoy</a></p></footer>", "Zehra Aksoy")]
    public void BelowTheText_InTheArticlesFoot_IsRead(string foot, string expected) => Assert.Equal(expected, Byline(string.Empty, Headline, foot));

    [Fact]
    public void SecondName_BehindAnotherHeading_IsAnotherArticles()
    {
        var teaser = "<div><h3><a href=\"/b\">Another report of the day</a></h3><p class=\"byline\">Kemal Duran</p></div>";

        Assert.Equal("Zehra Aksoy", Byline(string.Empty, Headline + "<p class=\"byline\">Zehra Aksoy</p>" + teaser));
    }

    [Theory]
    [InlineData("<p class=\"byline\">Written by Zehra Aksoy<br>Edited by Kemal Duran</p>", "Zehra Aksoy")]
    [InlineData("<p class=\"byline\">By<br>Zehra Aksoy</p>", "Zehra Aksoy")]
    [InlineData("<p class=\"byline\"><a href=\"/a\">Zehra Aksoy</a> and <a href=\"/b\">Kemal Duran</a></p>", "Zehra Aksoy, Kemal Duran")]
    [InlineData("<span class=\"muhabir\">Muhabir: Zehra Aksoy</span>", "Zehra Aksoy")]
    [InlineData("<p>Haber: Zehra Aksoy</p>", "Zehra Aksoy")]
    [InlineData("<p>Editör: Zehra Aksoy</p>", "Zehra Aksoy")]
    [InlineData("<p class=\"dateline\">ANKARA</p>", null)]
    public void MarkedOrOpenedLine_GivesTheName(string line, string? expected) => Assert.Equal(expected, Byline(string.Empty, Headline + line));

    [Theory]
    [InlineData("<div><p>The first report tells of the airport and of the soldiers who guard it, day and night.</p><p><b>Zehra Aksoy</b></p></div><div><p>The second report tells of the consulate and of the visas that it gives, week by week.</p></div>", "Zehra Aksoy")]
    [InlineData("<div><p>The first report tells of the airport and of the soldiers who guard it, day and night.</p><p><b>Kemal Duran</b></p><p>The minister tells of the consulate and of the visas that it gives, week by week.</p></div>", null)]
    [InlineData("<div><p>The first report tells of the airport and of the soldiers who guard it, day and night.</p><p>Auteur : Zehra Aksoy</p></div>", "Zehra Aksoy")]
    public void NameThatEndsAPart_SignsIt(string body, string? expected) => Assert.Equal(expected, Byline(string.Empty, Headline + body));

    [Theory]
    [InlineData("<p>Kaynak: AA</p>", "AA")]
    [InlineData("<p style=\"text-align:right\">Quelle: <a href=\"/a\">kathpress</a></p>", "kathpress")]
    [InlineData("<p>Source: officials in the ministry, who spoke on the airport and the soldiers at length</p>", null)]
    public void SourceBelowTheText_StandsInForAnAuthor(string foot, string? expected)
    {
        Assert.Equal(expected, Byline(string.Empty, Headline, foot));
        Assert.Equal("Zehra Aksoy", Byline("<meta name=\"author\" content=\"Zehra Aksoy\">", Headline, foot));
    }

    private static string? Byline(string head, string body, string foot = "")
    {
        var result = PageExtractor.Extract($"<html><head>{head}</head><body><article>{body}{Paragraphs}{foot}</article></body></html>", new Uri("https://news.example/a"));
        return (result is PageResult.Extracted extracted ? extracted.Article : ((PageResult.NotAnArticle)result).BestAttempt)?.Byline;
    }
}
