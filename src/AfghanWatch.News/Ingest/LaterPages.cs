using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Extracting;
using AfghanWatch.News.Ingest.Fetching;

namespace AfghanWatch.News.Ingest;

/// <summary>Fetches the later pages of an article that its outlet cut into several, one after the other.</summary>
internal static class LaterPages
{
    private const int Most = 12;

    /// <summary>The page's article, or null where it holds none.</summary>
    public static ExtractedArticle? ArticleIn(WebAnswer.Content page, Uri link) =>
        (page.ContentType ?? "text/html").Contains("html", StringComparison.OrdinalIgnoreCase)
        && PageExtractor.Extract(TextDecoding.Decode(page.Body.Span, page.ContentType).Text, link) is PageResult.Extracted(var article) ? article : null;

    /// <summary>The pages behind the first, as far as they can be had.</summary>
    public static async Task<IReadOnlyList<FetchedDocument>> ReadAsync(ExtractedArticle first, FetchedDocument document, WebFetcher web, CancellationToken cancellation)
    {
        var pages = new List<FetchedDocument>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { document.Name };
        for (var next = first.NextPage; next is not null && pages.Count < Most && seen.Add(next) && Uri.TryCreate(next, UriKind.Absolute, out var address);)
        {
            if (await web.GetAsync(new WebQuestion(address, WebPurpose.Linked), cancellation) is not WebAnswer.Content page || ArticleIn(page, address) is not { } article)
            {
                break;
            }

            pages.Add(document with { Name = next, Content = page.Body, ContentType = page.ContentType, Url = address });
            next = article.NextPage;
        }

        return pages;
    }
}
