using AfghanWatch.News.Tagging;

namespace AfghanWatch.News.Store.Rows;

// What people decided. Only ever added to; no machine run touches it.

/// <summary>One decision of one person, with what stood before and after it. Undone by a later row that names it.</summary>
internal sealed class DecisionRow
{
    public long Id { get; set; }
    public long ArticleId { get; set; }

    /// <summary>Names the tag in a way that survives a re-run: <c>topic:troops</c>, <c>actor:hulusi-akar</c>, …</summary>
    public required string TagKey { get; set; }
    public Verdict? Before { get; set; }
    public Verdict? After { get; set; }
    public required string Who { get; set; }
    public DateTime At { get; set; }

    /// <summary>The decision that this one takes back.</summary>
    public long? Undoes { get; set; }

    /// <summary>Shown to a reader of the log: what the tag said when it was decided.</summary>
    public required string Label { get; set; }

    /// <summary>The machine's rule that was judged; null for what people added.</summary>
    public string? Rule { get; set; }
}

/// <summary>Where a tag stands now after all decisions: the last word per tag, kept in the transaction that adds the decision.</summary>
internal sealed class ReviewRow
{
    public long ArticleId { get; set; }
    public required string TagKey { get; set; }
    public Verdict Verdict { get; set; }
    public long DecisionId { get; set; }
}
