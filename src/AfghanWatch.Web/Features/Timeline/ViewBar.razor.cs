using AfghanWatch.News.Reading;
using AfghanWatch.Web.Layout;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Timeline;

public sealed partial class ViewBar
{
    internal static readonly (string Name, MovingRange? Range)[] Quick =
    [
        ("Quick.24h", new MovingRange(24, 'h')),
        ("Quick.7d", new MovingRange(7, 'd')),
        ("Quick.30d", new MovingRange(30, 'd')),
        ("Quick.All", null),
    ];

    [Parameter, EditorRequired]
    public required TimelineState State { get; set; }

    [Parameter, EditorRequired]
    public required TimelineResult Result { get; set; }

    [Parameter]
    public RangeReading? RangeFault { get; set; }

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [CascadingParameter]
    public required Look CurrentLook { get; set; }

    private (TimelineState?, TimelineResult?, RangeReading?) _drawn;
    private bool _changed;

    protected override bool ShouldRender() => _changed;

    protected override void OnParametersSet()
    {
        _changed = _drawn.Item1 != State || !ReferenceEquals(_drawn.Item2, Result) || _drawn.Item3 != RangeFault;
        _drawn = (State, Result, RangeFault);
    }

    /// <summary>The range as drawn: open ends are the archive's.</summary>
    private (DateOnly From, DateOnly To)? Shown =>
        (Result.From ?? Result.Histogram.First) is { } from && (Result.To ?? Result.Histogram.Last) is { } to && from <= to ? (from, to) : null;

    private (string Back, string Forward)? Steps => State.HasRange && Shown is var (from, to) ? (Step(from, to, -1), Step(from, to, 1)) : null;

    private (string In, string Out)? Zooms => Shown is var (from, to) ? (Zoom(from, to, false), Zoom(from, to, true)) : null;

    // Fixed: the days on the screen, also where the range moves or is open. Moving: as the address has it.
    private TimelineState Fixed => Shown is var (from, to) ? State with { From = from, To = to, Moving = null } : State;

    private TimelineState Moving => State;

    private string Absolute(TimelineState state) => Navigation.ToAbsoluteUri(state.ToUrl()).AbsoluteUri;

    // A menu of buttons that change nothing on the page.
    private MarkupString CopySheet()
    {
        string Button(string name, TimelineState state) =>
            $"<button type=\"button\" class=\"rz-button rz-button-sm b-q\" data-copy=\"{Marks.Encoded(Absolute(state))}\" data-copied=\"{Marks.Encoded(T["Copied"])}\">{Marks.Encoded(L[name])}</button>";
        return new MarkupString(
            $"<details class=\"wide js-only drop\" data-menu><summary class=\"rz-button rz-button-sm b-q\">{Marks.Named("link", L["CopyLink"]).Value}</summary><div class=\"drop-sheet\">{Button("CopyLink.Moving", Moving)}{Button("CopyLink.Fixed", Fixed)}</div></details>");
    }

    private static string? Mark(bool current) => current ? "true" : null;

    private string Step(DateOnly from, DateOnly to, int direction)
    {
        var (start, end) = TimelineMoves.Step(from, to, direction);
        return State.WithRange(start, end).ToUrl();
    }

    private string Zoom(DateOnly from, DateOnly to, bool outwards)
    {
        var (start, end) = TimelineMoves.Zoom(from, to, outwards);
        return State.WithRange(start, end).ToUrl();
    }
}
