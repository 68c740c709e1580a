using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Actors;

/// <summary>Where the actor stood on each question, over time.</summary>
public sealed partial class PositionLanes
{
    private static readonly PositionLevel[] Levels = Enum.GetValues<PositionLevel>();

    private LaneScale _wide = default!;
    private LaneScale _narrow = default!;
    private IReadOnlyList<int> _years = [];
    private int? _year;

    [Parameter, EditorRequired]
    public required ActorState State { get; set; }

    /// <summary>At least one, each with a statement.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Lane> Lanes { get; set; }

    /// <summary>The words of those that are shown with them.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyDictionary<PositionPoint, PositionView> Statements { get; set; }

    protected override void OnParametersSet()
    {
        var days = Lanes.SelectMany(lane => lane.Statements).Select(statement => statement.Day).ToList();
        _years = [.. days.Select(day => day.Year).Distinct().Order()];

        // A mark named in the address is shown, whatever year the lanes would begin with.
        _year = State.WholeTime ? null : State.Year is { } asked && _years.Contains(asked) ? asked
            : LaneScale.BusiestYear(days) is { } busiest ? State.Mark is { } mark && _years.Contains(mark.Day.Year) ? mark.Day.Year : busiest
            : null;
        _wide = LaneScale.Of(days, _year, 96, 844);
        _narrow = LaneScale.Of(days, _year, 56, 318);
    }
}
