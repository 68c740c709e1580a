using AfghanWatch.News.Reading;
using AfghanWatch.News.Sources;

namespace AfghanWatch.Web.Features.Sources;

/// <summary>The faces of a source, in the order of the attention they need.</summary>
public enum SourceHealth
{
    Failed,
    Silent,
    Empty,
    Never,
    Ok,
    Unchanged,
    Disabled,
}

/// <summary>How a source's face is found and drawn.</summary>
public static class SourceFaces
{
    public static IReadOnlyList<SourceHealth> All { get; } = Enum.GetValues<SourceHealth>();

    public static SourceHealth Of(SourceView source) => source switch
    {
        { Enabled: false } => SourceHealth.Disabled,
        { State: SourceState.Failed } => SourceHealth.Failed,
        { Silent: true } => SourceHealth.Silent,
        { State: SourceState.Empty } => SourceHealth.Empty,
        { State: SourceState.NeverTried } => SourceHealth.Never,
        { State: SourceState.Unchanged } => SourceHealth.Unchanged,
        _ => SourceHealth.Ok,
    };

    // So many sources that fail to be reached, and not one that answers, are no accident of their own.
    private const int ManyUnreachable = 3;

    /// <summary>How many sources there are, when at their last try not one of all could be reached: then it is not theirs to mend.</summary>
    public static int? Unreachable(IReadOnlyList<SourceView> sources)
    {
        var tried = sources.Where(source => source is { Enabled: true, LastTry: not null }).ToList();
        return tried.Count >= ManyUnreachable && tried.TrueForAll(source => source.State == SourceState.Failed && source.Problem is SourceProblem.NameUnknown or SourceProblem.NoConnection) ? tried.Count : null;
    }

    public static bool NeedsAttention(SourceHealth health) => health is SourceHealth.Failed or SourceHealth.Silent or SourceHealth.Empty;

    public static string Name(SourceHealth health) => health.ToString().ToLowerInvariant();

    public static string Icon(SourceHealth health) => health switch
    {
        SourceHealth.Failed => "error",
        SourceHealth.Silent => "schedule",
        SourceHealth.Empty => "inbox",
        SourceHealth.Never => "hourglass_empty",
        SourceHealth.Ok => "check",
        SourceHealth.Unchanged => "done_all",
        _ => "pause",
    };

    public static string Look(SourceHealth health) => health switch
    {
        SourceHealth.Failed => "bad",
        SourceHealth.Silent or SourceHealth.Empty => "warn",
        SourceHealth.Ok or SourceHealth.Unchanged => "ok",
        _ => "",
    };
}
