using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Timeline;

/// <summary>One row: a dated happening of an article, or an article on the day it was published.</summary>
public sealed partial class EventRow
{
    private const int ShownActors = 3;

    private bool _changed;
    private RowPlace? _drawn;

    [Parameter, EditorRequired]
    public required RowPlace Place { get; set; }

    private ArticleListRow Row => Place.Row;

    private TimelineState State => Place.List.State;

    private IReadOnlyList<StoryMember> Story => Place.Story;

    private IReadOnlyList<string> Topics => [.. Row.Topics.OrderBy(TopicMark.Rank)];

    private string Outlet => Row.Outlet ?? L["Row.NoOutlet"];

    private string Css => (Place.Selected ? "ev cur" : "ev") + (Row.StorySize > 1 ? " many" : "");

    private string? Expanded => Row.StorySize > 1 ? (Place.IsOpen ? "true" : "false") : null;

    private bool IsLive => RendererInfo.IsInteractive;

    // Once keys walk the rows their links leave the tab order; without a circuit they are the only way in.
    private string? LinkStop => IsLive ? "-1" : null;

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

    // Drawn again only when something it shows has changed.
    protected override bool ShouldRender() => _changed;

    protected override void OnParametersSet()
    {
        _changed = !Place.LooksLike(_drawn);
        _drawn = Place;
    }

    private MarkupString RightCell()
    {
        var cell = new RowMarkup().Rest(Topics, T);
        return (Row.StorySize > 1 ? cell.Span(L.Counted("Articles", Row.StorySize)) : cell).Cell(AppUrls.Article(Row.Id));
    }

    private MarkupString LastLine()
    {
        var line = new RowMarkup();
        if (Row.Actors.Count > 0)
        {
            line.Span(string.Join(", ", Row.Actors.Take(ShownActors).Select(actor => actor.Name)) + (Row.Actors.Count > ShownActors ? $" +{Row.Actors.Count - ShownActors}" : null), "cut");
        }

        line.Span(Row.StorySize > 1 ? $"{Outlet} {L.Counted("Row.More", Row.StorySize - 1)}" : Outlet);
        if (PublishedApart is { } published)
        {
            line.Span(L["Row.Published", DayText.NarrowRange(published, published)]);
        }

        if (Row.Kind != ArticleKind.Report)
        {
            line.Span(T[$"Kind.{Row.Kind}"]);
        }

        if (Row.Language is { } language and not "en")
        {
            line.Span(language, "lang", T[$"LanguageName.{language}"]);
        }

        if (Row.Review == AfghanWatch.News.Tagging.ReviewState.Done)
        {
            line.Mark(Marks.Icon("check", small: true), T["Review.Done"], "okmark");
        }

        if (!Row.OnTopic)
        {
            line.Span(L["Row.OffTopic"], "st");
        }

        return line.Line();
    }
}
