using System.Text;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Ingest.Extracting;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Pages;

public sealed class PageSeriesTests
{
    private const string First = "<h1>The headline of it</h1><p>The delegation arrived in the morning, officials said, and went straight to the ministry.</p>";
    private const string Later = "<h1>The headline of it</h1><p>The delegation arrived in the morning, officials said, and went straight to the ministry.</p><p>It will stay for two days, and then travel on to the south, where more talks are planned.</p>";

    [Theory]
    [InlineData("https://example.org/story", "/story?page=2")]
    [InlineData("https://example.org/story", "/story/2")]
    [InlineData("https://example.org/story", "/story/2/")]
    [InlineData("https://example.org/story", "/story/page/2")]
    [InlineData("https://example.org/story.html", "/story-p2.html")]
    [InlineData("https://example.org/story", "/story/seite-2")]
    [InlineData("https://example.org/story?id=7", "/story?id=7&sayfa=2")]
    [InlineData("https://example.org/story?page=2", "/story?page=3")]
    [InlineData("https://example.org/story/2", "/story/3")]
    [InlineData("https://example.org/page", "/page/2")]
    public void Address_ThatDiffersByPageNumber_IsTheNextPage(string url, string link) =>
        Assert.Equal(new Uri(new Uri(url), link).AbsoluteUri, Article($"{First}<a href=\"{link}\">2</a>", url).NextPage);

    [Theory]
    [InlineData("https://example.org/story", "/other/2")]
    [InlineData("https://example.org/story", "/story?page=3")]
    [InlineData("https://example.org/story?page=2", "/story?page=1")]
    [InlineData("https://example.org/story", "https://example.net/story/2")]
    [InlineData("https://example.org/story", "/story?comments=2")]
    [InlineData("https://example.org/story-1", "/story-2")]
    [InlineData("https://example.org/story", "javascript:page(2)")]
    public void Address_OfSomethingElse_IsNone(string url, string link) => Assert.Null(Article($"{First}<a href=\"{link}\">2</a><link rel=next href=\"{link}\">", url).NextPage);

    [Fact]
    public void LinkElement_WithSeveralRelations_IsRead() =>
        Assert.Equal("https://example.org/story?page=2", Article($"<head><link rel=\"next nofollow\" href=\"?page=2\"></head>{First}", "https://example.org/story").NextPage);

    [Fact]
    public void Pages_FetchedTogether_AreOneArticle()
    {
        var later = new FetchedDocument("2", DocumentKind.Page, Encoding.UTF8.GetBytes(Later), null, new Uri("https://example.org/story?page=2"));
        var document = new FetchedDocument("1", DocumentKind.Page, Encoding.UTF8.GetBytes($"{First}<a href=\"?page=2\">2</a>"), null, new Uri("https://example.org/story")) { LaterPages = [later] };

        var article = Assert.IsType<ExtractionResult.Found>(Assert.Single(DocumentExtractor.Extract(document))).Article;

        Assert.Equal("The delegation arrived in the morning, officials said, and went straight to the ministry.\n\nIt will stay for two days, and then travel on to the south, where more talks are planned.", article.Text);
        Assert.Equal(HtmlText.ToText(article.Html), article.Text);
        Assert.Contains("joined from 2 pages", article.Warnings);
        Assert.DoesNotContain(article.Warnings, warning => warning.StartsWith("one page of several", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Subscribe to continue reading this story.")]
    [InlineData("Haberin devamını okumak için abone olun.")]
    [InlineData("Already a subscriber? Log in")]
    public void Appeal_ToSubscribeInOrderToReadOn_IsWarnedOf(string appeal) =>
        Assert.Contains(Article($"{First}<div class=box>{appeal}</div>", "https://example.org/story").Warnings, warning => warning.Contains("paywall", StringComparison.Ordinal) && warning.Contains(appeal, StringComparison.Ordinal));

    [Fact]
    public void Part_NotFreeInLinkedData_IsWarnedOf() =>
        Assert.Contains(Article($"<script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"headline\":\"The headline of it\",\"hasPart\":[{{\"@type\":\"WebPageElement\",\"isAccessibleForFree\":false}}]}}</script>{First}", "https://example.org/story").Warnings, warning => warning.Contains("isAccessibleForFree", StringComparison.Ordinal));

    [Fact]
    public void Text_ThatEndsInDots_IsWarnedOf() =>
        Assert.Contains(Article($"{First}<p>It will stay for two days, and then travel on to the south, where...</p>", "https://example.org/story").Warnings, warning => warning.StartsWith("the text breaks off", StringComparison.Ordinal));

    [Fact]
    public void Page_InFull_HasNoWarning() => Assert.Empty(Article($"{Later}<p>The two sides spoke of the airport, of the consulates, and of those who want to leave the country.</p><div>Subscribe to our paper</div>", "https://example.org/story").Warnings);

    private static ExtractedArticle Article(string html, string url) => PageExtractor.Extract(html, new Uri(url)) switch
    {
        PageResult.Extracted extracted => extracted.Article,
        PageResult.NotAnArticle poor => poor.BestAttempt,
        _ => throw new InvalidOperationException("No such result."),
    };
}
