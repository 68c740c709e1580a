using AfghanWatch.News.Sources;

namespace AfghanWatch.News.Reading;

/// <param name="Items">Articles the source brought in per day for the last 14 days, oldest first.</param>
/// <param name="Silent">Nothing new for much longer than this source usually takes.</param>
public sealed record SourceView(
    int Id, string Name, string? HomePage, string? Language, string? Kind, string? FeedUrl, bool Enabled, string? Note,
    SourceState State, bool Silent, string? Message, DateTime? LastTry, DateTime? LastSuccess, DateTime? LastNewArticle, DateTime? NextTry, int Failures,
    int Articles, int Stored, int Versions, int Duplicates, int Rejected, IReadOnlyList<int> Items)
{
    /// <summary>What was wrong at the last try.</summary>
    public SourceProblem Problem { get; init; }

    /// <summary>Nine of ten waits between two new articles were no longer; null while too few are known.</summary>
    public TimeSpan? UsualGap { get; init; }

    /// <summary>Where the feed seems to have moved; not believed yet.</summary>
    public string? MovedTo { get; init; }

    /// <summary>Changes of its address, the last first.</summary>
    public IReadOnlyList<MoveView> Moves { get; init; } = [];
}

/// <param name="CanUndo">It is the last word on the source's address.</param>
public sealed record MoveView(long Id, DateTime At, string Who, string Before, string After, MoveReason Reason, DateTime? UndoneAt, string? UndoneBy, bool CanUndo);

public sealed record RunView(long Id, string What, DateTime StartedAt, DateTime? EndedAt, int Stored, int Versions, int Duplicates, int Rejected, IReadOnlyList<(string Item, string Reason)> Rejections);

/// <summary>Imports that found all they were given in the archive already.</summary>
/// <param name="Last">When the last of them began, UTC.</param>
public sealed record QuietRuns(int Count, DateTime Last);

/// <param name="Imports">The newest one, and those before it that brought something.</param>
public sealed record SourcesView(IReadOnlyList<SourceView> Sources, IReadOnlyList<RunView> Imports)
{
    /// <summary>Those between them that brought nothing; null when there are none.</summary>
    public QuietRuns? Quiet { get; init; }
}
