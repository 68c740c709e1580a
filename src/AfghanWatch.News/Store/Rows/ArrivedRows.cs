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
    public Sources.SourceProblem Problem { get; set; }
    public string? Message { get; set; }
    public DateTime? LastTry { get; set; }
    public DateTime? LastSuccess { get; set; }
    public DateTime? LastNewArticle { get; set; }
    public DateTime? NextTry { get; set; }
    public int Failures { get; set; }
    public string? ETag { get; set; }
    public string? LastModified { get; set; }

    /// <summary>Of the last answer that was read to its end: servers that cannot say "unchanged" send it again.</summary>
    public string? BodyHash { get; set; }

    /// <summary>Longest usual wait between two new articles, in hours; null while it is not known.</summary>
    public double? UsualGapHours { get; set; }

    /// <summary>Where the feed seems to have moved; learnt when that was seen often enough.</summary>
    public string? MovedTo { get; set; }
    public int MovedSeen { get; set; }
    public DateTime? MovedSince { get; set; }
}

/// <summary>A source's address was changed, and why; kept when it is undone.</summary>
internal sealed class SourceMoveRow
{
    public long Id { get; set; }
    public int SourceId { get; set; }
    public DateTime At { get; set; }
    public required string Who { get; set; }
    public required string Before { get; set; }
    public required string After { get; set; }
    public Sources.MoveReason Reason { get; set; }
    public DateTime? UndoneAt { get; set; }
    public string? UndoneBy { get; set; }
}

/// <summary>A link that a feed named, and the article it led to: its page is not fetched at every visit.</summary>
internal sealed class FeedLinkRow
{
    /// <summary>The link as the feed has it, in canonical form.</summary>
    public required string Key { get; set; }
    public long ArticleId { get; set; }
    public DateTime SeenAt { get; set; }

    /// <summary>When the feed said that the item was changed; a later moment makes the page be fetched again.</summary>
    public DateTime? ItemUpdatedAt { get; set; }

    /// <summary>The article's text is the feed's own, not its page's.</summary>
    public bool FromFeed { get; set; }

    /// <summary>How often the page is still asked for, where it could not be had.</summary>
    public int TriesLeft { get; set; }
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

    /// <summary>When the page behind it was first seen to be gone; its text stays.</summary>
    public DateTime? GoneAt { get; set; }

    /// <summary>What the server answered then: 404 or 410.</summary>
    public int? GoneStatus { get; set; }
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
