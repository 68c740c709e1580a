namespace AfghanWatch.News.Tagging;

/// <summary>Why nothing was added.</summary>
public enum AdditionFault
{
    NoArticle,

    /// <summary>No words were chosen, or none that stand in the text as it is now.</summary>
    NoWords,
    TooLong,
    NoName,
    UnknownTopic,
    NoDays,
    NoNumber,

    /// <summary>The same stands at these words already.</summary>
    Already,
}

/// <summary>What came of adding something.</summary>
public abstract record AdditionResult
{
    /// <param name="DecisionIds">In the order they were made: what is replaced first, then what was added.</param>
    public sealed record Saved(IReadOnlyList<long> DecisionIds, string TagKey) : AdditionResult;

    /// <summary>What was to be replaced stood otherwise than the editor saw; nothing was changed.</summary>
    public sealed record Conflict(Verdict? Now) : AdditionResult;

    public sealed record Refused(AdditionFault Fault) : AdditionResult;
}

/// <summary>A tag that an addition stands in for: it is rejected in the same transaction.</summary>
/// <param name="Seen">The verdict the editor saw on it.</param>
public sealed record Replacement(string TagKey, string Label, string? Rule, Verdict? Seen);
