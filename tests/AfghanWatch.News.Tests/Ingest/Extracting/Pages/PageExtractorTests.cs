using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Extracting;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Pages;

public sealed class PageExtractorTests
{
    private const string Paragraphs = "<p>The delegation arrived in the morning, officials said, and went straight to the ministry.</p><p>It will stay for two days, and then travel on to the south, where more talks are planned.</p>";

    [Fact]
    public void Page_Empty_IsNoArticle() => Assert.IsType<PageResult.NotAnArticle>(PageExtractor.Extract(string.Empty, null));

    [Fact]
    public void Page_SayingNotFound_IsNoArticle()
    {
        var result = PageExtractor.Extract("<title>404 - Page not found</title><h1>Page not found</h1><p>Sorry, the page you were looking for is not here any more.</p>", new Uri("https://example.org/x"));

        Assert.Contains("nothing at this address", Assert.IsType<PageResult.NotAnArticle>(result).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_OfCookieNotice_IsNoArticle()
    {
        var result = PageExtractor.Extract("<title>Example</title><div><p>We use cookies and ask for your consent to tracking, see our privacy and cookie policy.</p><p>With your consent, cookies are stored, and we and our partners process data.</p></div>", new Uri("https://example.org/x"));

        Assert.IsType<PageResult.NotAnArticle>(result);
    }

    [Fact]
    public void Page_WithTextOnlyInLinkedData_TakesItFromThere()
    {
        var body = string.Join("\\n", Enumerable.Repeat("A sentence of the story that is only given in the metadata, and nowhere else.", 12));

        var article = Article("<title>T</title><script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"The headline of it\",\"articleBody\":\"" + body + "\"}</script><p>Loading</p>");

        Assert.StartsWith("A sentence of the story", article.Text, StringComparison.Ordinal);
        Assert.Contains(article.Warnings, warning => warning.Contains("JSON-LD", StringComparison.Ordinal));
    }

    [Fact]
    public void Page_BehindPaywall_IsWarnedOf()
    {
        var article = Article("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"The headline of it\",\"isAccessibleForFree\":\"False\"}</script><h1>The headline of it</h1>" + Paragraphs);

        Assert.Contains(article.Warnings, warning => warning.Contains("paywall", StringComparison.Ordinal));
    }

    [Fact]
    public void Page_InAmp_KeepsCanonicalAddress()
    {
        var article = Article("<html amp><head><link rel=canonical href=\"https://example.org/story\"></head><body><h1>The headline of it</h1>" + Paragraphs + "</body></html>");

        Assert.Equal("https://example.org/story", article.CanonicalUrl);
        Assert.Contains(article.Warnings, warning => warning.Contains("AMP", StringComparison.Ordinal));
    }

    [Fact]
    public void Dates_PublishedAndModified_AreKeptApart()
    {
        var article = Article("<meta property=\"article:published_time\" content=\"2021-08-25T10:00:00+03:00\"><meta property=\"article:modified_time\" content=\"2021-08-27T10:00:00+03:00\">" + Paragraphs);

        Assert.Equal(new DateOnly(2021, 8, 25), article.Published.Date);
        Assert.Equal(DateBasis.Markup, article.Published.Basis);
        Assert.Equal(new DateTimeOffset(2021, 8, 25, 7, 0, 0, TimeSpan.Zero), article.Published.Instant);
        Assert.Equal(27, article.Modified?.Day);
    }

    [Fact]
    public void Date_OnlyInAddress_HasBasisUrl()
    {
        var result = PageExtractor.Extract("<h1>The headline of it</h1>" + Paragraphs, new Uri("https://example.org/2021/08/25/headline"));

        Assert.Equal(DateBasis.Url, Assert.IsType<PageResult.Extracted>(result).Article.Published.Basis);
    }

    [Fact]
    public void Date_ModifiedOnly_IsInferred()
    {
        var article = Article("<meta property=\"article:modified_time\" content=\"2021-08-27T10:00:00+03:00\">" + Paragraphs);

        Assert.Equal(Certainty.Inferred, article.Published.Certainty);
    }

    [Theory]
    [InlineData("By Anna Smith", "Anna Smith")]
    [InlineData("ByAnna Smith", "Anna Smith")]
    [InlineData("Anna Smith, 25 August 2021", "Anna Smith")]
    [InlineData("Haber: Ayşe Yılmaz", "Ayşe Yılmaz")]
    [InlineData("admin", null)]
    [InlineData("https://example.org/author/1", null)]
    public void Byline_InMarkup_IsCleaned(string written, string? expected) =>
        Assert.Equal(expected, Article($"<meta name=author content=\"{written}\"><h1>The headline of it</h1>{Paragraphs}").Byline);

    [Theory]
    [InlineData("Talks go on | Harbour Post", "Talks go on")]
    [InlineData("Harbour Post - Talks go on", "Talks go on")]
    [InlineData("Talks go on: what now? - Harbour Post", "Talks go on: what now?")]
    [InlineData("Talks &amp;amp; tea", "Talks & tea")]
    public void Title_WithSiteName_LosesIt(string written, string expected) =>
        Assert.Equal(expected, Article($"<title>{written}</title><meta property=\"og:site_name\" content=\"Harbour Post\">{Paragraphs}").Title);

    [Fact]
    public void Title_Missing_IsMarkedAsFirstSentence() => Assert.Equal(TitleBasis.FirstSentence, Article(Paragraphs).TitleBasis);

    private static ExtractedArticle Article(string html) => Assert.IsType<PageResult.Extracted>(PageExtractor.Extract(html, new Uri("https://news.example.org/story"))).Article;
}
