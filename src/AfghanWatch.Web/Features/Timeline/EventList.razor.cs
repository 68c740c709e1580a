using AfghanWatch.News.Reading;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Timeline;

/// <summary>The list by days, with one tab stop: the selected row, or the first.</summary>
public sealed partial class EventList
{
    private IReadOnlyList<DayGroup> _groups = [];
    private TimelineResult? _grouped;
    private RowList? _list;
    private bool _appended;
    private bool _changed;
    private (TimelineState?, long?) _drawn;

    [Parameter, EditorRequired]
    public required TimelineState State { get; set; }

    [Parameter, EditorRequired]
    public required TimelineResult Result { get; set; }

    /// <summary>Articles with a higher number came in since the reader's last sitting; null marks none.</summary>
    [Parameter]
    public long? SeenId { get; set; }

    private bool ShowSilence => Result.From is not null && Result.To is not null;

    private int FirstStop { get; set; }

    protected override bool ShouldRender() => _changed;

    protected override void OnParametersSet()
    {
        _changed = !ReferenceEquals(_grouped, Result) || _drawn != (State, SeenId);
        _drawn = (State, SeenId);
        if (!_changed)
        {
            return;
        }

        if (!ReferenceEquals(_grouped, Result))
        {
            // Rows that came below others were appended; a page opened by its address stands alone.
            _appended = _grouped is not null && Result.Key.After is not null && Result.Rows.Count > _grouped.Rows.Count || (_appended && _grouped?.Key == Result.Key);
            _grouped = Result;
            _groups = DayGroup.Of(Result);
        }

        if (_list is null || _list.State != State || !ReferenceEquals(_list.Open, Result.OpenEvent) || _list.Total != Total)
        {
            var (show, hide) = State.ListsEvents ? ("Row.ShowReports", "Row.HideReports") : ("Row.Show", "Row.Hide");
            _list = new RowList(State, State.ToUrl(), Total, Keys.Title(L[show], "List.Unfold"), Keys.Title(L[hide], "List.Unfold"), Result.OpenEvent);
        }

        FirstStop = _groups
            .SelectMany(group => group.Rows.Select((row, index) => (Row: row, Position: group.Position + index)))
            .FirstOrDefault(place => place.Row.Holds(State.Article), (Row: null!, Position: 1)).Position;
    }

    private string Total => Result.Total.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private IEnumerable<RowPlace> PlacesOf(DayGroup group)
    {
        for (var i = 0; i < group.Rows.Count; i++)
        {
            var (row, position) = (group.Rows[i], group.Position + i);
            var happening = row.Row.Event;
            var isOpen = happening is null ? row.Holds(State.Open) : Result.OpenEvent?.Row.Id == happening.Id;
            yield return new RowPlace(
                _list!,
                row.Row,
                position,
                position == FirstStop,
                happening is null ? row.Holds(State.Article) : row.Row.Id == State.Article || (isOpen && Result.OpenEvent!.Reports.Any(report => report.ArticleId == State.Article)),
                (happening?.NewestArticleId ?? row.Row.Id) > SeenId,
                isOpen,
                happening is null && isOpen ? Result.OpenStory : []);
        }
    }

    private MarkupString Head(DayGroup group) => new(
        $"<b role=\"rowheader\">{Marks.Encoded(group.Ranked ? L["Order.Best"] : group.Undated ? L["Day.Undated"] : DayText.WithWeekday(group.Day))}</b><span class=\"c\" role=\"gridcell\">{Marks.Encoded(Counts(group))}</span>");

    private string Counts(DayGroup group)
    {
        var articles = L.Counted("Articles", group.Articles);
        if (State.Axis == TimeAxis.Published)
        {
            return articles;
        }

        return group.Whole ? $"{L.Counted("Events", group.Rows.Count)} · {articles}" : articles;
    }
}
