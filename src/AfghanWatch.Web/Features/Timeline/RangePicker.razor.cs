using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Timeline;

public sealed partial class RangePicker
{
    [Parameter, EditorRequired]
    public required TimelineState State { get; set; }

    [Parameter, EditorRequired]
    public required TimelineResult Result { get; set; }

    /// <summary>Set when what was typed could not be read.</summary>
    [Parameter]
    public RangeReading? Fault { get; set; }

    private (TimelineState?, TimelineResult?, RangeReading?) _drawn;
    private bool _changed;

    protected override bool ShouldRender() => _changed;

    protected override void OnParametersSet()
    {
        _changed = _drawn.Item1 != State || !ReferenceEquals(_drawn.Item2, Result) || _drawn.Item3 != Fault;
        _drawn = (State, Result, Fault);
    }

    private string Label => (Result.From, Result.To) switch
    {
        ({ } from, { } to) => DayText.Range(from, to),
        ({ } from, null) => L["Range.Since", DayText.Short(from)],
        (null, { } to) => L["Range.Until", DayText.Short(to)],
        _ => L["Quick.All.Long"],
    };

    private int? Length => Result.From is { } from && Result.To is { } to ? to.DayNumber - from.DayNumber + 1 : null;

    // Two months are drawn; the range's end should be in sight, and its beginning where they fit both.
    private DateOnly FirstMonth
    {
        get
        {
            var end = Result.To ?? Result.Histogram.Last ?? Result.Last;
            var start = Result.From ?? end;
            var month = new DateOnly(end.Year, end.Month, 1);
            return start >= month ? month : month.AddMonths(-1);
        }
    }

    private string FaultText => Fault switch
    {
        RangeReading.Backwards backwards => L["Range.Backwards", DayText.Short(backwards.From), DayText.Short(backwards.To)],
        RangeReading.NotUnderstood unclear => L["Range.NotUnderstood", unclear.Part],
        _ => "",
    };

    private string MonthUrl(DateOnly day)
    {
        var start = new DateOnly(day.Year, day.Month, 1);
        return State.WithRange(start, start.AddMonths(1).AddDays(-1)).ToUrl();
    }
}
