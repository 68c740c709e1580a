using AfghanWatch.News.Reading;
using AfghanWatch.News.Sources;

namespace AfghanWatch.Web.Features.Sources;

/// <summary>The faces of a source, in the order of the attention they need. "Unchanged" is OK.</summary>
public enum SourceHealth
{
    Failed,
    Silent,
    Empty,
    Never,
    Ok,
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
        _ => SourceHealth.Ok,
    };

    public static bool NeedsAttention(SourceHealth health) => health is SourceHealth.Failed or SourceHealth.Silent or SourceHealth.Empty;

    public static string Name(SourceHealth health) => health.ToString().ToLowerInvariant();

    public static string Icon(SourceHealth health) => health switch
    {
        SourceHealth.Failed => "error",
        SourceHealth.Silent => "schedule",
        SourceHealth.Empty => "inbox",
        SourceHealth.Never => "hourglass_empty",
        SourceHealth.Ok => "check",
        _ => "pause",
    };

    public static string Look(SourceHealth health) => health switch
    {
        SourceHealth.Failed => "bad",
        SourceHealth.Silent or SourceHealth.Empty => "warn",
        SourceHealth.Ok => "ok",
        _ => "",
    };
}
