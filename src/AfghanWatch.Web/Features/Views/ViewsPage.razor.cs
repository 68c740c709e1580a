using AfghanWatch.News.Reading;
using AfghanWatch.News.Workspace;
using AfghanWatch.Web.Features.Timeline;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Views;

/// <summary>The saved views with what each holds now.</summary>
public sealed partial class ViewsPage
{
    [Inject]
    private SavedViewDesk Desk { get; set; } = default!;

    [Inject]
    private TimelineQuery Timeline { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    protected override ViewsState ReadState() => ViewsState.FromQuery(Navigation.Uri);

    protected override async Task<ViewsResult> RunAsync(ViewsState state, CancellationToken cancellation)
    {
        var rows = new List<ViewRow>();
        var last = Times.Today(Clock);
        foreach (var view in await Desk.ListAsync(Reader.Name, cancellation))
        {
            var shown = TimelineState.FromQuery(AppUrls.View(view.Query));
            var totals = await Timeline.TotalsAsync(shown.ToFilter(last), shown.Axis, cancellation);
            rows.Add(new ViewRow(view, shown, totals.Articles, await Desk.HistoryAsync(view.Key, cancellation)));
        }

        var facets = await Timeline.FacetsAsync(ArticleFilter.All with { OffTopicToo = true }, TimeAxis.Published, cancellation);
        return new ViewsResult([.. rows.Where(row => row.View.Owner == Reader.Name)], [.. rows.Where(row => row.View.Owner != Reader.Name)], facets);
    }
}

/// <summary>All that the address of the page says: what came of the last form.</summary>
public sealed record ViewsState(SavedViewFault? Fault, string? Removed, string? Name)
{
    public static ViewsState FromQuery(string address)
    {
        var query = new QueryReader(address);
        return new ViewsState(Enum.TryParse<SavedViewFault>(query.Text("fault"), out var fault) && Enum.IsDefined(fault) ? fault : null, query.Text("removed"), query.Text("name"));
    }

    public string ToUrl() => AppUrls.Views(("fault", Fault?.ToString()), ("removed", Removed), ("name", Name));
}

/// <param name="Facets">Names for the filters' values.</param>
public sealed record ViewsResult(IReadOnlyList<ViewRow> Own, IReadOnlyList<ViewRow> Others, Facets Facets);

/// <param name="Articles">How many it holds now.</param>
public sealed record ViewRow(SavedView View, TimelineState Shown, int Articles, IReadOnlyList<SavedViewChange> History);
