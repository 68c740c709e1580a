using AfghanWatch.News.Articles;
using AfghanWatch.News.Tagging;

namespace AfghanWatch.News.Reading;

public enum TagType
{
    OnTopic,
    Topic,
    Date,
    Actor,
    Quote,
    Figure,
    Place,
    Position,
    Kind,
}

/// <summary>One thing said of an article, by the machine or a person, with its evidence and where it stands.</summary>
/// <param name="Key">Stable name for decisions: <see cref="TagKey"/>.</param>
/// <param name="Value">What it says: topic id, actor's name, the quoted words, the day, the figure as written, …</param>
/// <param name="Subject">Actor key for actors, positions and quotes' speakers; topic id for topics and positions.</param>
/// <param name="Detail">Second line: speaker, claimant, resolved date range, question and level.</param>
/// <param name="Evidence">Where it stands in the text and by which rule; empty only for what a person said of the whole article.</param>
/// <param name="Verdict">What a person decided; null while it is only suggested.</param>
/// <param name="RightOf">How many of this rule's reviewed tags people accepted, and how many were reviewed; null when none was.</param>
public sealed record ArticleTag(
    string Key,
    TagType Type,
    string Value,
    string? Subject,
    string? Detail,
    IReadOnlyList<Evidence> Evidence,
    double? Score,
    Verdict? Verdict,
    string? DecidedBy,
    DateTime? DecidedAt,
    (int Accepted, int Reviewed)? RightOf)
{
    /// <summary>Whether only people say so: no rule of the machine found it.</summary>
    public bool ByHand => Type != TagType.OnTopic && Evidence.All(evidence => evidence.Rule == Addition.Rule);
}

/// <summary>What changed from one stored version of an article to another.</summary>
public sealed record VersionChanges(int From, int To, IReadOnlyList<DiffRun> Title, IReadOnlyList<DiffParagraph> Paragraphs);

public sealed record VersionView(int Number, string Title, DateTime SeenAt, DateTime? ModifiedAt);

/// <param name="Share">Share of equal text with the story, 0 to 1.</param>
public sealed record StoryMember(long Id, string Title, string? Outlet, DateOnly? PublishedOn, double Share, string? Agency);

/// <summary>A decision as the article's history shows it.</summary>
/// <param name="Undone">Taken back by a later decision.</param>
public sealed record DecisionView(long Id, string TagKey, string Label, Verdict? Before, Verdict? After, string Who, DateTime At, bool Undone, bool IsUndo);

/// <summary>All of an article page.</summary>
public sealed record ArticleView
{
    public required long Id { get; init; }
    public required string Title { get; init; }
    public required TitleBasis TitleBasis { get; init; }
    public string? Byline { get; init; }
    public string? Outlet { get; init; }

    /// <summary>The dateline that tells another day than the page, or null.</summary>
    public DateMention? OtherDay { get; init; }
    public string? Agency { get; init; }

    /// <summary>The words that name the agency, and the rule that read them.</summary>
    public string? AgencyEvidence { get; init; }
    public string? AgencyRule { get; init; }
    public string? Url { get; init; }
    public string? Language { get; init; }
    public required PublicationDate Published { get; init; }
    public required DateTime FirstSeenAt { get; init; }
    public required ArticleKind Kind { get; init; }
    public required bool OnTopic { get; init; }
    public required ReviewState Review { get; init; }
    public required int Version { get; init; }

    /// <summary>The version that lists and tags go by.</summary>
    public required int CurrentVersion { get; init; }
    public required string Text { get; init; }

    /// <summary>In order of the text's paragraphs: spans of <see cref="Text"/>.</summary>
    public required IReadOnlyList<TextSpan> Paragraphs { get; init; }
    public required IReadOnlyList<ArticleTag> Tags { get; init; }
    public required IReadOnlyList<VersionView> Versions { get; init; }
    public required IReadOnlyList<StoryMember> Story { get; init; }
    public required IReadOnlyList<DecisionView> History { get; init; }
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>When the page behind it was first seen to be gone, UTC; null while it is there, or was not asked for again.</summary>
    public DateTime? GoneAt { get; init; }

    /// <summary>What the server answered then: 404 or 410.</summary>
    public int? GoneStatus { get; init; }
}
