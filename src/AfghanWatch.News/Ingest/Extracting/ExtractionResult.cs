using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Extracting;

/// <summary>What extraction made of one document.</summary>
public abstract record ExtractionResult(string Item)
{
    /// <param name="ExternalId">The sender's own id of the item, kept for exports.</param>
    public sealed record Found(string Item, ExtractedArticle Article, string? ExternalId = null) : ExtractionResult(Item);

    public sealed record Rejected(string Item, string Reason) : ExtractionResult(Item);
}
