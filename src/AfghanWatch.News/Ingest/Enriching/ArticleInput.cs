using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>What enrichment reads of an article, whether it comes from extraction or from the store.</summary>
/// <param name="PublishedOn">The day relative dates are counted from; null when unknown.</param>
public sealed record ArticleInput(string Title, string Text, string? Language, DateOnly? PublishedOn, string? Outlet = null, string? Byline = null)
{
    public static ArticleInput From(ExtractedArticle article) =>
        new(article.Title, article.Text, article.Language, article.Published.Date, article.Outlet, article.Byline);
}
