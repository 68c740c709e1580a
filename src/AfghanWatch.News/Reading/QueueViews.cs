namespace AfghanWatch.News.Reading;

public enum QueueOrder
{
    OldestFirst,
    NewestFirst,
    WeakestFirst,
}

/// <summary>The article at hand and where the queue stands.</summary>
/// <param name="Article">Null when all is done.</param>
public sealed record QueueView(ArticleView? Article, int Waiting, int Done, long? NextId, IReadOnlyList<QueueDecision> Last)
{
    /// <summary>How many tags wait for a second editor, in all articles.</summary>
    public int Flagged { get; init; }
}

public sealed record QueueDecision(DecisionView Decision, long ArticleId, string? Outlet, DateOnly? PublishedOn, string ArticleTitle);
