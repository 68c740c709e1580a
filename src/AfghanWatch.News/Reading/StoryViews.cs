using AfghanWatch.News.Tagging;

namespace AfghanWatch.News.Reading;

/// <summary>An article of a story, beside the one at hand.</summary>
/// <param name="Share">Share of equal text of the shorter one, 0 to 1; null where the story is too large to compare all.</param>
/// <param name="Difference">Facts that stand in one of both only; null where not compared.</param>
/// <param name="Versions">How often its page was stored; 1 for one that never changed.</param>
public sealed record StoryArticle(
    long Id, string Title, string? Outlet, string? Language, DateOnly? PublishedOn, DateTime? PublishedAt, string? Agency, int Versions, double? Share, StoryDifference? Difference);

/// <summary>Another story that looks like this one, offered for merging.</summary>
/// <param name="Id">Its article that comes nearest.</param>
/// <param name="Size">Articles in it.</param>
public sealed record NearStory(long Id, string Title, string? Outlet, DateOnly? PublishedOn, double Share, int Size);

/// <summary>A decision on stories, as the history shows it.</summary>
/// <param name="Standing">Whether it can be taken back now: no later decision rests on it.</param>
public sealed record StoryDecisionView(
    long Id, StoryAct Act, long ArticleId, string ArticleName, long? OtherId, string? OtherName, string Who, DateTime At, bool Undone, bool IsUndo, bool Standing);

/// <summary>An agency the story's articles name as their origin.</summary>
public sealed record StorySource(string Agency, int Articles);

/// <summary>The story of one article.</summary>
/// <param name="Size">Articles in it, also where not all are listed.</param>
/// <param name="First">The one published first; null when two share the first day and no time tells them apart.</param>
public sealed record StoryView(
    long Id,
    int Size,
    IReadOnlyList<StoryArticle> Articles,
    StoryArticle? First,
    IReadOnlyList<StorySource> Sources,
    IReadOnlyList<NearStory> Near,
    IReadOnlyList<StoryDecisionView> History)
{
    /// <summary>The newest decision on it, whether or not it is listed; 0 for none. What a form was shown with.</summary>
    public long LastDecision { get; init; }
}
