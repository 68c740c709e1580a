using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Timeline;

/// <summary>One row: a thing that happened, with the articles that report it beneath it when it lies open.</summary>
public sealed partial class HappeningRow
{
    private const int ShownActors = 3;

    private bool _changed;
    private RowPlace? _drawn;

    [Parameter, EditorRequired]
    public required RowPlace Place { get; set; }

    private ArticleListRow Row => Place.Row;

    private TimelineState State => Place.List.State;

    private EventListRow Event => Row.Event!;

    private IReadOnlyList<string> Topics => [.. Event.Topics.OrderBy(TopicMark.Rank)];

    // Copies of one wire text stand behind the first of them.
    private List<EventReportView> Shown => [.. Place.List.Open!.Reports.Where(report => !report.CopyOfAnother)];

    private string Css => (Place.Selected ? "ev cur many" : "ev many") + (Event.Planned ? " planned" : "");

    private bool IsLive => RendererInfo.IsInteractive;

    // Once keys walk the rows their links leave the tab order; without a circuit they are the only way in.
    private string? LinkStop => IsLive ? "-1" : null;

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

    // In a circuit rows.js adds the list it came from when a link is used: every row would hold that address.
    private string EventUrl => AppUrls.Event(Event.Key, ("back", IsLive ? null : Place.List.Url));

    private MarkupString Lead => RowMarkup.Lead(Date, DateNote, Marks.Precision(Event.Precision, Event.Certainty, Event.Days > 1, T));

    // Drawn again only when something it shows has changed: a page of rows is most of what an open page costs.
    protected override bool ShouldRender() => _changed;

    protected override void OnParametersSet()
    {
        _changed = !Place.LooksLike(_drawn);
        _drawn = Place;
    }

    private MarkupString RightCell()
    {
        var cell = new RowMarkup();
        cell.Rest(Topics, T).Span(L.Counted("Articles", Event.Articles)).IconLink(EventUrl, LinkStop, "arrow_outward", "x evlink", L["Row.Event"]);
        return cell.Cell(null);
    }

    private MarkupString LastLine()
    {
        var names = new RowMarkup();
        var address = EventUrl;
        if (Event.Planned)
        {
            names.Span(L["Row.Planned"], "st");
        }

        if (Event.Pinned)
        {
            names.Mark(Marks.Icon("keep", small: true), L["Row.Pinned"]);
        }

        if (Event.Actors.Count > 0)
        {
            names.Span(string.Join(", ", Event.Actors.Take(ShownActors).Select(actor => actor.Name)) + (Event.Actors.Count > ShownActors ? $" +{Event.Actors.Count - ShownActors}" : null), "cut");
        }

        foreach (var (where, words, title) in Flags())
        {
            names.Flag($"{address}#{where}", LinkStop, words, title);
        }

        names.Span((Event.Outlet ?? L["Row.NoOutlet"]) + (Event.Outlets > 1 ? " " + L.Counted("Row.Outlets", Event.Outlets - 1) : null));
        return (Event.Language is { } language and not "en" ? names.Span(language, "lang", T[$"LanguageName.{language}"]) : names).Line();
    }

    // Where its reports, or those of other events, do not agree.
    private IEnumerable<(string Where, string Words, string? Title)> Flags()
    {
        if (Event.Days > 1)
        {
            yield return ("dates", L.Counted("Row.Days", Event.Days), null);
        }

        if (Event.Counts is { } counts)
        {
            yield return ("figures", Differing(counts), null);
        }
        else if (Event.CountsElsewhere is { } others)
        {
            yield return ("figures", Differing(others), L["Row.Elsewhere"]);
        }

        if (Event.Disputes > 0)
        {
            yield return ("disputes", L["Row.Disputed"], null);
        }
    }

    private string Differing(EventCounts counts) => L["Row.Count", ThingName.Of(counts.Thing, L), counts.Values, Amount(counts.Low), Amount(counts.High)];

    private string Mark(EventReportView report, int place) => string.Join(" · ", new[]
    {
        place == 0 ? L["Row.First"].Value : "",
        report.Copies > 0 ? L.Counted("Row.Copies", report.Copies) : "",
        report.Language is not null and not "en" ? report.Language : "",
    }.Where(part => part.Length > 0));
}
