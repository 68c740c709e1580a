using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Extracting;

/// <summary>What a page turned out to be.</summary>
public abstract record PageResult
{
    private PageResult()
    {
    }

    /// <summary>A page that holds an article.</summary>
    public sealed record Extracted(ExtractedArticle Article) : PageResult;

    /// <summary>A page that holds none.</summary>
    /// <param name="Reason">In words for the operator, such as "the page holds no text".</param>
    /// <param name="BestAttempt">What could be read all the same; its text may be empty.</param>
    public sealed record NotAnArticle(string Reason, ExtractedArticle BestAttempt) : PageResult;
}
