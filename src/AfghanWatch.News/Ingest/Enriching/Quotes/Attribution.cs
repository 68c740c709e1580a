using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>One place where the text says that somebody said something. Indexes of pieces; -1 for none.</summary>
internal sealed class Attribution
{
    public required int Unit { get; init; }

    /// <summary>The words of saying.</summary>
    public required TextSpan Cue { get; init; }

    public required int CueFirst { get; init; }

    public required int CueEnd { get; init; }

    /// <summary>The words that name the speaker here; null when they stand elsewhere.</summary>
    public TextSpan? Subject { get; init; }

    /// <summary>Where subject and cue begin and end together: neither is speech.</summary>
    public required int First { get; init; }

    public required int End { get; init; }

    /// <summary>First piece of what was said after the cue; -1 when it stands before.</summary>
    public int Content { get; init; } = -1;

    /// <summary>Where a clause that begins at <see cref="Content"/> ends, where that is known from the start; else -1.</summary>
    public int ContentEnd { get; init; } = -1;

    /// <summary>The content before (<c>…, he said</c>) begins here; -1 if there is none.</summary>
    public int Before { get; init; } = -1;

    /// <summary>Whether its content, where not in quotation marks, is a reported clause.</summary>
    public bool ReportsClause { get; init; }

    /// <summary>Stands in the middle of the clause it reports, which begins at <see cref="Before"/> and runs to the end of the sentence.</summary>
    public bool IsEmbedded { get; init; }

    /// <summary>A colon stands between the cue and what was said.</summary>
    public bool EndsInColon { get; init; }

    /// <summary>Attributes quoted words, but is no verb of saying.</summary>
    public bool IsWeak { get; init; }

    /// <summary>Takes the speaker of the attribution before it (saying, and added).</summary>
    public bool Inherits { get; init; }

    /// <summary>Whose speaker it takes when it inherits; null for the attribution before it.</summary>
    public Attribution? From { get; init; }

    /// <summary>A passive verb ("belirtildi", "it was stated that") whose sentence names no source; its speaker is the paper's that the text is reading from, or nobody.</summary>
    public bool IsImpersonal { get; init; }

    /// <summary>Reports nothing: nobody's words, found so only when speakers are resolved.</summary>
    public bool IsIdle { get; set; }

    public required string Rule { get; init; }

    /// <summary>Filled when speakers are resolved, in the order of the text.</summary>
    public Speaker? Speaker { get; set; }
}
