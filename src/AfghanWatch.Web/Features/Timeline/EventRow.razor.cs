using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Timeline;

/// <summary>One row: a dated happening of an article, or an article on the day it was published.</summary>
public sealed partial class EventRow
{
    private const int ShownTopics = 2;
    private const int ShownActors = 3;

    [Parameter, EditorRequired]
    public required ArticleListRow Row { get; set; }

    [Parameter, EditorRequired]
    public required TimelineState State { get; set; }

    [Parameter]
    public int Position { get; set; }

    [Parameter]
    public int Total { get; set; }

    /// <summary>The list's one tab stop.</summary>
    [Parameter]
    public bool First { get; set; }

    /// <summary>The articles of the row's story, when it lies open.</summary>
    [Parameter]
    public IReadOnlyList<StoryMember> Story { get; set; } = [];

    private IReadOnlyList<string> Topics { get; set; } = [];

    /// <summary>The row, or an article folded into it, is in the reading pane.</summary>
    [Parameter]
    public bool Selected { get; set; }

    /// <summary>Its story lies open beneath it.</summary>
    [Parameter]
    public bool IsOpen { get; set; }

    /// <summary>It came in since the reader's last sitting.</summary>
    [Parameter]
    public bool New { get; set; }

    private string Outlet => Row.Outlet ?? L["Row.NoOutlet"];

    private string Css => (Selected ? "ev cur" : "ev") + (Row.StorySize > 1 ? " many" : "");

    private string? Expanded => Row.StorySize > 1 ? (IsOpen ? "true" : "false") : null;

    // Once keys walk the rows their links leave the tab order; without a circuit they are the only way in.
    private string? LinkStop => RendererInfo.IsInteractive ? "-1" : null;

    private string Date => DayGroup.IsUndated(Row) ? L["Row.NoDate"] : Row.Precision switch
    {
        DatePrecision.Year => Row.Day.Year.ToString(System.Globalization.CultureInfo.CurrentCulture),
        DatePrecision.Month => DayText.ShortMonth(Row.Day),
        _ => DayText.NarrowRange(Row.Day, Row.DayTo),
    };

    private string? DateNote
    {
        get
        {
            if (DayGroup.IsUndated(Row))
            {
                return L["Row.Seen", DayText.NoYear(Row.Day)];
            }

            if (Row.Certainty == Certainty.Unknown)
            {
                return L[State.Axis == TimeAxis.Event ? "Row.NoEvent" : "Row.Unknown"];
            }

            if (Row.Precision is DatePrecision.Range or DatePrecision.Week && Row.Day != Row.DayTo)
            {
                return L["Row.Range"];
            }

            return Row.Certainty == Certainty.Inferred ? T["Precision.inferred"].Value : null;
        }
    }

    // A sentence that only repeats the headline says nothing new.
    private string? Happening => Row.Happening is { } sentence && !Folding.Fold(sentence).Contains(Folding.Fold(Row.Title), StringComparison.Ordinal) ? sentence : null;

    private DateOnly? PublishedApart => State.Axis == TimeAxis.Event && Row.PublishedOn is { } day && day != Row.Day ? day : null;

    private string Label => string.Join(". ", new[]
    {
        DayGroup.IsUndated(Row) ? L["Day.Undated"].Value : $"{DayText.Long(Row.Day)}, {T[Row.Precision == DatePrecision.Day ? "Precision.day" : Row.Precision is DatePrecision.Month or DatePrecision.Year ? "Precision.month" : "Precision.range"]}",
        string.Join(", ", Topics.Select(topic => TopicMark.Name(topic, T))),
        Row.Title,
        $"{Row.Outlet}{(Row.StorySize > 1 ? ", " + L.Counted("Articles", Row.StorySize) : null)}",
    }.Where(part => part.Length > 0));

    protected override void OnParametersSet() => Topics = [.. Row.Topics.OrderBy(TopicMark.Rank)];
}
