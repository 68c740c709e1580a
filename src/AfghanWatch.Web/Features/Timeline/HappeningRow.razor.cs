using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Timeline;

/// <summary>One row: a thing that happened, with the articles that report it beneath it when it lies open.</summary>
public sealed partial class HappeningRow
{
    private const int ShownTopics = 2;
    private const int ShownActors = 3;

    private bool _changed;
    private ArticleListRow? _row;
    private EventView? _open;
    private (TimelineState?, bool, bool, bool, int, int) _drawn;

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

    [Parameter]
    public bool Selected { get; set; }

    /// <summary>A report of it came in since the reader's last sitting.</summary>
    [Parameter]
    public bool New { get; set; }

    /// <summary>The event that lies open in the list, whichever it is.</summary>
    [Parameter]
    public EventView? Open { get; set; }

    private EventListRow Event => Row.Event!;

    private bool IsOpen => Open?.Row.Id == Event.Id;

    private IReadOnlyList<string> Topics { get; set; } = [];

    // Copies of one wire text stand behind the first of them.
    private List<EventReportView> Shown => [.. Open!.Reports.Where(report => !report.CopyOfAnother)];

    private string Css => (Selected ? "ev cur many" : "ev many") + (Event.Planned ? " planned" : "");

    // Once keys walk the rows their links leave the tab order; without a circuit they are the only way in.
    private string? LinkStop => RendererInfo.IsInteractive ? "-1" : null;

    private string Date => Event.Precision switch
    {
        _ when Event.Certainty == Certainty.Unknown => L["Row.NoDate"],
        DatePrecision.Month => DayText.ShortMonth(Event.From),
        _ => DayText.NarrowRange(Event.From, Event.To),
    };

    private string? DateNote => Event.Certainty == Certainty.Unknown ? L["Row.Seen", DayText.NoYear(Event.From)]
        : Event.From != Event.To && Event.Precision != DatePrecision.Month ? L["Row.Range"]
        : Event.Certainty == Certainty.Inferred ? T["Precision.inferred"].Value : null;

    // A sentence that only repeats the title says nothing new.
    private string? Sentence => Folding.Fold(Event.Sentence).StartsWith(Folding.Fold(Event.Title.TrimEnd('…')), StringComparison.Ordinal) ? null : Event.Sentence;

    private string Label => string.Join(". ", new[]
    {
        $"{DayText.Long(Event.From)}, {T[Event.Precision == DatePrecision.Day ? "Precision.day" : Event.Precision is DatePrecision.Month or DatePrecision.Year ? "Precision.month" : "Precision.range"]}",
        Event.Planned ? L["Label.Planned"].Value : "",
        string.Join(", ", Topics.Select(topic => TopicMark.Name(topic, T))),
        Event.Title,
        L.Counted("Articles", Event.Articles) + (Event.HasDisagreement ? ", " + L["Label.Disagree"] : null),
    }.Where(part => part.Length > 0));

    private static string Amount(double value) => value.ToString(value < 1000 ? "0.##" : "N0", System.Globalization.CultureInfo.CurrentCulture);

    // Named several times in the markup, kept once.
    private string EventUrl { get; set; } = "";

    // Drawn again only when something it shows has changed: a page of rows is most of what an open page costs.
    protected override bool ShouldRender() => _changed;

    protected override void OnParametersSet()
    {
        var now = (State, Selected, First, New, Position, Total);
        _changed = !ReferenceEquals(_row, Row) || !ReferenceEquals(_open, Open) || _drawn != now;
        if (!_changed)
        {
            return;
        }

        (_row, _open, _drawn) = (Row, Open, now);
        Topics = [.. Event.Topics.OrderBy(TopicMark.Rank)];
        EventUrl = AppUrls.Event(Event.Key, ("back", State.ToUrl()));
    }

    private string Mark(EventReportView report, int place) => string.Join(" · ", new[]
    {
        place == 0 ? L["Row.First"].Value : "",
        report.Copies > 0 ? L.Counted("Row.Copies", report.Copies) : "",
        report.Language is not null and not "en" ? report.Language : "",
    }.Where(part => part.Length > 0));
}
