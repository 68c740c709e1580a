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

    /// <summary>What a person marked in the text, packed by <see cref="AdditionText"/>; null for verdicts on what the machine found. Verdicts on an addition repeat it.</summary>
    public string? Addition { get; set; }

    /// <summary>Where it stands: the words and the version they were marked in.</summary>
    public string? Places { get; set; }
}

/// <summary>One decision of one person on which articles are one story. Undone by a later row that names it.</summary>
internal sealed class StoryDecisionRow
{
    public long Id { get; set; }
    public StoryAct Act { get; set; }

    /// <summary>The article it was decided on.</summary>
    public long ArticleId { get; set; }

    /// <summary>An article of the other story; null for one that was taken out.</summary>
    public long? OtherId { get; set; }

    /// <summary>The story of <see cref="ArticleId"/> before and after.</summary>
    public long Before { get; set; }
    public long After { get; set; }
    public required string Who { get; set; }
    public DateTime At { get; set; }

    /// <summary>The decision that this one takes back.</summary>
    public long? Undoes { get; set; }
}

/// <summary>What a story decision did to one article: which article it hangs on, before and after. Null is where the machine puts it, its own id alone.</summary>
internal sealed class StoryMoveRow
{
    public long DecisionId { get; set; }
    public long ArticleId { get; set; }
    public long? Before { get; set; }

    /// <summary>The decision that <see cref="Before"/> stood by.</summary>
    public long? BeforeDecisionId { get; set; }
    public long? After { get; set; }
}

/// <summary>Where people put an article, after all decisions; stands before what the machine says in <see cref="StoryMemberRow.NearestId"/>.</summary>
internal sealed class StoryPlaceRow
{
    public long ArticleId { get; set; }

    /// <summary>The article of its story that it hangs on; its own id when it opens a story.</summary>
    public long NearestId { get; set; }
    public long DecisionId { get; set; }
}

/// <summary>Where a tag stands now after all decisions: the last word per tag, kept in the transaction that adds the decision.</summary>
internal sealed class ReviewRow
{
    public long ArticleId { get; set; }
    public required string TagKey { get; set; }
    public Verdict Verdict { get; set; }
    public long DecisionId { get; set; }
}
