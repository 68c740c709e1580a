using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>What tells one article from another.</summary>
/// <param name="Key">The canonical URL, else the content's hash: one stored article a key.</param>
/// <param name="ContentHash">Equal for equal title and text, whatever the spacing.</param>
public sealed record ArticleIdentity(string Key, string ContentHash)
{
    public static ArticleIdentity Of(ExtractedArticle article)
    {
        var hash = Deduplicating.ContentHash.Of(article.Title, article.Text);
        return new ArticleIdentity(CanonicalUrl.Of(article.CanonicalUrl ?? article.Url) ?? "text:" + hash, hash);
    }
}

/// <summary>A stored article, as far as the question "is this one new" needs it.</summary>
public sealed record KnownArticle(long Id, string Key, string ContentHash, string? Outlet);

/// <summary>The stored articles that share a key or a hash with the batch at hand; loaded once a batch and handed over.</summary>
public sealed class KnownArticles(IEnumerable<KnownArticle> articles)
{
    private readonly Dictionary<string, KnownArticle> _byKey = articles.GroupBy(article => article.Key).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    private readonly ILookup<string, KnownArticle> _byHash = articles.ToLookup(article => article.ContentHash, StringComparer.Ordinal);

    /// <summary>Says whether an article is new, an exact copy, or a new version of a stored one.</summary>
    public Novelty Judge(ArticleIdentity identity, string? outlet)
    {
        if (_byKey.TryGetValue(identity.Key, out var same))
        {
            return same.ContentHash == identity.ContentHash ? new Novelty.Duplicate(same.Id) : new Novelty.Version(same.Id);
        }

        // The same words in another outlet are evidence of their own, and meet in a story; in the same outlet, or in a file that names none, they are a copy.
        var copy = _byHash[identity.ContentHash].OrderBy(article => article.Id)
            .FirstOrDefault(article => article.Outlet is null || outlet is null || string.Equals(article.Outlet, outlet, StringComparison.Ordinal));
        return copy is null ? new Novelty.New() : new Novelty.Duplicate(copy.Id);
    }
}

/// <summary>The answer of deduplication.</summary>
public abstract record Novelty
{
    public sealed record New : Novelty;

    public sealed record Duplicate(long ArticleId) : Novelty;

    public sealed record Version(long ArticleId) : Novelty;
}
