namespace AfghanWatch.News.Tagging;

/// <summary>What came of a decision.</summary>
public abstract record DecisionResult
{
    public sealed record Saved(long DecisionId) : DecisionResult;

    /// <summary>The tag stood otherwise than the editor saw; nothing was changed.</summary>
    public sealed record Conflict(Verdict? Now, string Who, DateTime At) : DecisionResult;

    public sealed record Refused(string Reason) : DecisionResult;
}
