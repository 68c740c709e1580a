using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Deduplicating;

namespace AfghanWatch.News.Store;

/// <summary>An article that passed all stages, on its way into the store.</summary>
/// <param name="Key">See <see cref="Ingest.Deduplicating.ArticleIdentity"/>.</param>
/// <param name="VersionOf">The stored article it is a new version of; null for a new one.</param>
internal sealed record Arrival(
    string Item,
    string Key,
    string ContentHash,
    ExtractedArticle Article,
    Enrichment Enrichment,
    byte[] Fingerprint,
    IReadOnlyList<long> Bands,
    AgencyFinding? Agency,
    string? ExternalId,
    int? SourceId,
    long? VersionOf)
{
    /// <summary>When it was taken from the web, where that was before now (UTC).</summary>
    public DateTime? RetrievedAt { get; init; }
}
