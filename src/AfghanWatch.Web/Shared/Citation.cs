using AfghanWatch.News.Reading;

namespace AfghanWatch.Web.Shared;

/// <summary>An article named so that it can be found again.</summary>
public static class Citation
{
    /// <summary>Outlet, “Title”, day, original address, address here.</summary>
    public static string Of(ArticleView article, Uri here)
    {
        var parts = new[]
        {
            article.Byline,
            article.Outlet,
            $"“{article.Title}”",
            article.Published.Date is { } day ? DayText.Short(day) : null,
            WebAddress.OfArticle(article.Url),
        };
        return $"{string.Join(", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)))} ({here.AbsoluteUri})";
    }
}
