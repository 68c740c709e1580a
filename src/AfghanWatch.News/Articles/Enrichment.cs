namespace AfghanWatch.News.Articles;

/// <summary>Everything the machine read out of one article. Labels are defined in docs/command-line.md.</summary>
public sealed record Enrichment
{
    public required OnTopic OnTopic { get; init; }
    public IReadOnlyList<TopicTag> Topics { get; init; } = [];
    public IReadOnlyList<ActorMention> Actors { get; init; } = [];
    public IReadOnlyList<Quote> Quotes { get; init; } = [];
    public IReadOnlyList<DateMention> Dates { get; init; } = [];
    public IReadOnlyList<Figure> Figures { get; init; } = [];
    public IReadOnlyList<PlaceMention> Places { get; init; } = [];
    public IReadOnlyList<Position> Positions { get; init; } = [];
    public ArticleKind Kind { get; init; }
}

/// <summary>Whether the article tells of Turkey's own dealings with Afghanistan; <paramref name="Score"/> from 0 to 1.</summary>
public sealed record OnTopic(bool Value, double Score, IReadOnlyList<Evidence> Evidence);

/// <param name="Topic">Id in the vocabulary: <c>troops</c>, <c>airport</c>, <c>refugees</c>, <c>consulates</c>.</param>
/// <param name="Score">0 to 1.</param>
/// <param name="Evidence">Never empty.</param>
public sealed record TopicTag(string Topic, double Score, IReadOnlyList<Evidence> Evidence);

/// <param name="Name">Canonical name of a known actor, else the fullest name in the document.</param>
/// <param name="ActorId">Vocabulary id of a known actor; null for one the vocabulary does not know.</param>
/// <param name="Evidence">One item per mention in the text, in order; never empty.</param>
public sealed record ActorMention(string Name, string? ActorId, IReadOnlyList<Evidence> Evidence)
{
    public bool Known => ActorId is not null;
}

public enum QuoteKind
{
    Direct,
    Indirect,
}

/// <summary>Speech and its speaker.</summary>
/// <param name="Kind">Direct: in quotation marks, marks left out of the span. Indirect: the clause that reports, or a turn without marks.</param>
/// <param name="Speaker">Canonical name, else fullest name in the document, else the description used, else null.</param>
/// <param name="SpeakerText">The words that name the speaker here.</param>
/// <param name="SpeakerSpan">Where those words stand.</param>
/// <param name="Span">The speech.</param>
/// <param name="Cue">The verb or preposition of saying.</param>
/// <param name="Sentence">The sentence that attributes it.</param>
/// <param name="Rule">Dotted rule name, such as <c>quote.said-verb</c>.</param>
public sealed record Quote(QuoteKind Kind, string? Speaker, string? SpeakerText, TextSpan? SpeakerSpan, TextSpan Span, string? Cue, TextSpan Sentence, string Rule)
{
    /// <summary>The rule of a turn that a transcript or an interview prints without marks: by the labels' definition (command-line.md) no direct quote, though in its speaker's words.</summary>
    public const string Turn = "quote.turn";

    /// <summary>Whether the span holds the speaker's words as spoken, in marks or as a turn; "I" and "today" in it are the speaker's.</summary>
    public bool IsVerbatim => Kind == QuoteKind.Direct || Rule == Turn;
}

public enum DatePrecision
{
    Day,
    Week,
    Month,
    Year,
    Range,
}

/// <summary>A date expression in the text, resolved against the publication date.</summary>
/// <param name="Main">Whether the sentence tells a happening this date gives the day of; such dates make the timeline by event.</param>
public sealed record DateMention(TextSpan Span, DateOnly From, DateOnly To, DatePrecision Precision, Certainty Certainty, TextSpan Sentence, string Rule, bool Main = false);

/// <summary>A count or amount with what it counts and who claims it.</summary>
/// <param name="Max">Upper bound of a range, else null.</param>
/// <param name="Qualifier">about, more than, at least, up to, … as written, else null.</param>
/// <param name="Unit"><c>people</c>, <c>km</c>, <c>USD</c>, <c>percent</c>, …</param>
/// <param name="What">What is counted, as written.</param>
/// <param name="Claimant">Canonical name or words of who says so, null when the article itself does.</param>
public sealed record Figure(TextSpan Span, double Value, double? Max, string? Qualifier, string? Unit, string? What, string? Claimant, TextSpan Sentence, string Rule);

public sealed record PlaceMention(string Name, TextSpan Span, string Rule);

public enum PositionLevel
{
    For,
    Conditional,
    Open,
    Against,
}

public enum PositionAct
{
    Offers,
    Agrees,
    Demands,
    Refuses,
    Warns,
    Announces,
    Denies,
    Reports,
}

/// <summary>Where an actor stands on a standing question, read from one sentence; a suggestion until an editor accepts it.</summary>
public sealed record Position(string Actor, string? ActorId, string Topic, string Question, PositionLevel Level, PositionAct Act, TextSpan Sentence, DateOnly? Date, string Rule);

public enum ArticleKind
{
    Report,
    Statement,
    Opinion,
    Interview,
    Live,
    Brief,
}
