using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Extracting;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Pages;

public sealed class PageBodyTests
{
    private const string Sentence = "The delegation arrived in the morning, officials said, and went straight to the ministry.";
    private const string Second = "It will stay for two days, and then travel on to the south, where more talks are planned.";

    [Fact]
    public void Name_MadeByBuildTool_SaysNothing()
    {
        var article = Article($"<p>{Sentence}</p><p id=\"e1ad\">{Second}</p>");

        Assert.Contains(Second, article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Name_OfWhatIsLeftAway_SaysNothing()
    {
        var rest = string.Concat(Enumerable.Range(1, 12).Select(i => $"<p>{i}: {Sentence}</p>"));

        var article = Article($"<article>{rest}<div class=\"item no_caption\"><p>{Second}</p></div></article>");

        Assert.Contains(Second, article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Identifier_OfHeadingWords_SaysNothing()
    {
        var article = Article($"<p>{Sentence}</p><section id=\"what-the-ministry-said-in-its-comments-on-the-talks\"><h2>What the ministry said</h2><p>{Second}</p></section>");

        Assert.Contains(Second, article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void SlidesOfGallery_LeftOut_DatedListStays()
    {
        var slides = Article($"<p>{Sentence}</p><ul><li><h2>1/3 A gate</h2><p>{Sentence.Replace("delegation", "crowd", StringComparison.Ordinal)}</p></li><li><h2>2/3 A plane</h2><p>The plane waits at the gate, and nobody is let in.</p></li></ul><p>{Second}</p>");
        var dated = Article($"<p>{Sentence}</p><ul><li>1/8/2021 The talks begin, in the capital, with all sides.</li><li>2/8/2021 The talks end, with no result to be told.</li></ul><p>{Second}</p>");

        Assert.DoesNotContain("The plane waits", slides.Text, StringComparison.Ordinal);
        Assert.Contains(Second, slides.Text, StringComparison.Ordinal);
        Assert.Contains("The talks end", dated.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_ThatOpenNote_StayInSentence()
    {
        var article = Article($"<p>{Sentence}</p><p>It will stay, <a class=popup href=\"javascript:void(0)\">as the minister said</a>, for two days, and travel on to the south.</p>");

        Assert.Contains("as the minister said", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void LinkedHeading_AmongParagraphs_Stays()
    {
        var article = Article($"<h1>Films of the week</h1><article><p>{Sentence} {Second}</p><h3><a href=\"/film\">The harbour at night</a></h3><p>{Second} {Sentence}</p></article>");

        Assert.Contains("The harbour at night", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void LinkedSentence_AmongParagraphs_Stays()
    {
        var article = Article($"<h1>Films of the week</h1><article><p>{Sentence} {Second}</p><p><a href=\"/other\">The ministry had refused to receive the delegation a month before, saying that it was too early.</a></p><p>{Second} {Sentence}</p></article>");

        Assert.Contains("a month before", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void FootOfPage_LongerThanReport_IsLeftOut()
    {
        var foot = string.Concat(Enumerable.Repeat("Our service centre can be reached with any questions or requests, by telephone and by post, on all days. ", 6));

        var article = Article($"<h1>Talks go on</h1><div><p>{Sentence}</p><p>{Second}</p><p>{Sentence.Replace("morning", "evening", StringComparison.Ordinal)}</p></div><div class=\"footer-bottom-text\">{foot}</div>");

        Assert.DoesNotContain("service centre", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ShortParagraphs_InChinese_AreText()
    {
        var article = Article("<div><p>代表团上午抵达后直接前往外交部举行会谈并将停留两天</p><p>官员表示双方讨论了机场安全和难民问题以及领事馆重新开放</p><p>会谈将在南部城市继续进行预计周五结束后发表联合声明</p></div>");

        Assert.Contains("官员表示双方讨论了机场安全", article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void LinkedData_InCData_IsRead()
    {
        var article = Article($"<script type=\"application/ld+json\">\n<![CDATA[\n{{\"@type\":\"NewsArticle\",\"headline\":\"Talks go on\",\"datePublished\":\"2021-08-25T10:00:00+03:00\",\"author\":[{{\"@type\":\"Person\",\"name\":\"Anna Smith\"}}]}}\n]]></script><h1>Talks go on</h1><p>{Sentence}</p><p>{Second}</p>");

        Assert.Equal("Anna Smith", article.Byline);
        Assert.Equal(new DateOnly(2021, 8, 25), article.Published.Date);
    }

    [Fact]
    public void Byline_OfBloggerWhoseSiteBearsTheName_IsGiven()
    {
        var article = Article($"<meta property=\"og:site_name\" content=\"Anna Smith\"><script type=\"application/ld+json\">{{\"@type\":\"BlogPosting\",\"headline\":\"Talks go on\",\"author\":{{\"@type\":\"Person\",\"name\":\"Anna Smith\"}}}}</script><h1>Talks go on</h1><p>{Sentence}</p><p>{Second}</p>");

        Assert.Equal("Anna Smith", article.Byline);
    }

    [Theory]
    [InlineData("Ben Silver, Games Editor", "Ben Silver")]
    [InlineData("Ben Silver (http://example.org/ben)", "Ben Silver")]
    [InlineData("Chief Political Correspondent", null)]
    public void Byline_WithRole_IsTheNameAlone(string written, string? expected) =>
        Assert.Equal(expected, Article($"<meta name=author content=\"{written}\"><h1>The headline of it</h1><p>{Sentence}</p><p>{Second}</p>").Byline);

    [Fact]
    public void Title_OnlyInTitleElement_LosesUnknownSitesName() =>
        Assert.Equal("The delegation went on to the south", Article($"<title>The delegation went on to the south – My paper</title><p>{Sentence}</p><p>{Second}</p>").Title);

    private static ExtractedArticle Article(string html) => Assert.IsType<PageResult.Extracted>(PageExtractor.Extract(html, new Uri("https://news.example.org/story"))).Article;
}
