namespace AfghanWatch.News.Tagging;

/// <summary>What a person did to stories.</summary>
public enum StoryAct
{
    /// <summary>Took an article out of its story; it stands alone.</summary>
    TakeOut,

    /// <summary>Took an article out of its story and put it into another.</summary>
    Move,

    /// <summary>Made two stories one.</summary>
    Join,
}

/// <summary>A story as an editor saw it.</summary>
/// <param name="Story">Its number, which it keeps while other articles leave it or come.</param>
/// <param name="LastDecision">The newest decision on it then, 0 for none; null where only the number was seen.</param>
public sealed record StorySeen(long Story, long? LastDecision = null);

/// <summary>What came of a decision on stories.</summary>
public abstract record StoryResult
{
    public sealed record Saved(long DecisionId) : StoryResult;

    /// <summary>The article stood in another story than the editor saw; nothing was changed.</summary>
    public sealed record Conflict(long StoryNow) : StoryResult;

    public sealed record Refused(string Reason) : StoryResult;
}
