using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Store.Rows;

// What arrived. Never changed by the machine's reading or by people.

internal sealed class OutletRow
{
    public int Id { get; set; }
    public required string Name { get; set; }
}

internal sealed class SourceRow
{
    public int Id { get; set; }
    public required string Name { get; set; }
    public string? HomePage { get; set; }
    public string? Language { get; set; }
    public string? Country { get; set; }
    public string? Kind { get; set; }
    public string? FeedUrl { get; set; }
    public bool Enabled { get; set; }
    public string? Note { get; set; }
}

/// <summary>What the fetcher learnt of a source; rewritten on every try.</summary>
internal sealed class SourceHealthRow
{
    public int SourceId { get; set; }
    public Sources.SourceState State { get; set; }
    public string? Message { get; set; }
    public DateTime? LastTry { get; set; }
    public DateTime? LastSuccess { get; set; }
    public DateTime? LastNewArticle { get; set; }
    public DateTime? NextTry { get; set; }
    public int Failures { get; set; }
    public string? ETag { get; set; }
    public string? LastModified { get; set; }
}

/// <summary>One import, or one fetch of one source, with its counts.</summary>
internal sealed class RunRow
{
    public long Id { get; set; }
    public int? SourceId { get; set; }
    public required string What { get; set; }
    public DateTime StartedAt { get; set; }
    public DateTime? EndedAt { get; set; }
    public int Stored { get; set; }
    public int Versions { get; set; }
    public int Duplicates { get; set; }
    public int Rejected { get; set; }
    public string? Message { get; set; }
}

/// <summary>Why something that came in was not stored; shown on the Sources page.</summary>
internal sealed class RejectionRow
{
    public long Id { get; set; }
    public long RunId { get; set; }
    public required string Item { get; set; }
    public required string Reason { get; set; }
}

internal sealed class ArticleRow
{
    public long Id { get; set; }

    /// <summary>What makes it this article: its canonical URL, else its content's hash.</summary>
    public required string Key { get; set; }
    public required string ContentHash { get; set; }
    public string? ExternalId { get; set; }
    public string? Url { get; set; }
    public string? CanonicalUrl { get; set; }
    public int? OutletId { get; set; }
    public int? SourceId { get; set; }
    public DateOnly? PublishedOn { get; set; }
    public DateTime? PublishedAt { get; set; }
    public DateBasis PublishedBasis { get; set; }
    public Certainty PublishedCertainty { get; set; }
    public string? PublishedEvidence { get; set; }
    public DateTime FirstSeenAt { get; set; }
    public string? Language { get; set; }
    public string? Agency { get; set; }

    /// <summary>The words the agency was read from, and by which rule.</summary>
    public string? AgencyEvidence { get; set; }
    public string? AgencyRule { get; set; }
    public int CurrentVersion { get; set; }
}

internal sealed class ArticleVersionRow
{
    public long ArticleId { get; set; }
    public int Number { get; set; }
    public required string Title { get; set; }
    public TitleBasis TitleBasis { get; set; }
    public string? Byline { get; set; }
    public required string Text { get; set; }
    public string? Html { get; set; }
    public string? Excerpt { get; set; }
    public string? Section { get; set; }
    public string? ImageUrl { get; set; }
    public DateTime? ModifiedAt { get; set; }
    public DateTime SeenAt { get; set; }
    public required string ContentHash { get; set; }
    public string? Warnings { get; set; }
}
