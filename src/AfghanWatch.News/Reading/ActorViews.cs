using AfghanWatch.News.Articles;
using AfghanWatch.News.Tagging;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Reading;

/// <param name="Known">In the vocabulary.</param>
public sealed record ActorListRow(string Key, string Name, bool Known, string? Side, ActorKind? Kind, string? Title, int Articles, int Quotes, DateOnly? First, DateOnly? Last)
{
    /// <summary>The Turkish form of the title.</summary>
    public string? TitleTr { get; init; }
}

/// <param name="Level">A reading, a suggestion until an editor accepts it.</param>
public sealed record PositionView(long ArticleId, string Question, string Topic, PositionLevel Level, PositionAct Act, DateOnly Day, string Sentence, string? Outlet, string ArticleTitle, string TagKey, Verdict? Verdict, string Rule)
{
    /// <summary>Its number within the article.</summary>
    public int Ordinal { get; init; }

    /// <summary>Who takes the position, for lists of several actors.</summary>
    public string ActorKey { get; init; } = "";
    public string ActorName { get; init; } = "";

    /// <summary>Where the sentence begins in the article's text, for the link to its evidence.</summary>
    public int Start { get; init; }

    /// <summary>The article's language, two letters.</summary>
    public string? Language { get; init; }
}

/// <summary>A position as a mark is drawn of it, without its words.</summary>
/// <param name="Level">A reading, a suggestion until an editor accepts it.</param>
public sealed record PositionPoint(long ArticleId, int Ordinal, string Question, string Topic, PositionLevel Level, DateOnly Day, string? Outlet, Verdict? Verdict)
{
    /// <summary>A person accepted or added it.</summary>
    public bool IsDecided => Verdict is Tagging.Verdict.Accepted or Tagging.Verdict.Added;
}

/// <param name="Day">Publication day of the article.</param>
/// <param name="Start">Where the quote stands in the article's text, for the link to its evidence.</param>
public sealed record QuoteView(long ArticleId, string Words, QuoteKind Kind, string? Speaker, string? SpeakerText, DateOnly Day, string? Outlet, string ArticleTitle, int Start, IReadOnlyList<string> Topics, string Rule)
{
    /// <summary>The article's language, two letters.</summary>
    public string? Language { get; init; }
}

/// <param name="Speaks">Articles of the week with a quote by the actor.</param>
/// <param name="Mentioned">Articles of the week that only mention the actor.</param>
public sealed record WeekCount(DateOnly Monday, int Speaks, int Mentioned);

/// <summary>A name the actor goes by in the archive, and where it came from.</summary>
/// <param name="Count">Mentions in the articles that were read, the newest 200.</param>
/// <param name="Rule">The rule that read it first, such as <c>actor.full-name</c> or <c>actor.office</c>.</param>
/// <param name="InVocabulary">The vocabulary has this form; else a rule read it out of the text.</param>
public sealed record AliasCount(string Alias, int Count, string Rule, bool InVocabulary)
{
    /// <summary>The office that the words name without the name; they mean this actor only while it was held.</summary>
    public Role? Office { get; init; }

    /// <summary>The earliest of the articles that were read, and where the name stands in it.</summary>
    public long ArticleId { get; init; }
    public int Start { get; init; }
    public DateOnly Day { get; init; }
    public string? Outlet { get; init; }
}

public sealed record ActorView
{
    public required string Key { get; init; }
    public required string Name { get; init; }

    /// <summary>The vocabulary's entry; null for an actor only named in articles.</summary>
    public Actor? Entry { get; init; }
    public required int Articles { get; init; }

    /// <summary>First and last publication day of the articles; null when none has one.</summary>
    public DateOnly? First { get; init; }
    public DateOnly? Last { get; init; }

    /// <summary>The newest 400 statements, oldest first; their words are asked for apart.</summary>
    public required IReadOnlyList<PositionPoint> Positions { get; init; }
    public required IReadOnlyList<StandingQuestion> Questions { get; init; }
    public required IReadOnlyList<QuoteView> QuotesBy { get; init; }
    public required int QuotesByTotal { get; init; }

    /// <summary>Others' quotes whose words name the actor.</summary>
    public required IReadOnlyList<QuoteView> QuotesAbout { get; init; }
    public required IReadOnlyList<AliasCount> Aliases { get; init; }
    public required IReadOnlyList<WeekCount> Weeks { get; init; }

    /// <summary>Actors named in the same sentences, most often first; of the newest 200 articles.</summary>
    public required IReadOnlyList<(string Key, string Name, int Count)> Together { get; init; }
    public required IReadOnlyList<(string Outlet, int Count)> Outlets { get; init; }
}
