using AfghanWatch.News.Reading;
using AfghanWatch.Web.Shared;

namespace AfghanWatch.Web.Features.Timeline;

/// <summary>Asks the store what the timeline's state needs, and no more than changed since the last answer.</summary>
public sealed class TimelineReader(TimelineQuery timeline, EventQuery events, ArticleQuery articles, TimeProvider clock, ReaderTime times)
{
    private const int PageSize = 50;
    private const int MostRemovals = 10;

    /// <param name="before">The answer on the screen; parts that still hold are taken from it.</param>
    /// <param name="fresh">Reads everything again, because the store has changed.</param>
    public async Task<TimelineResult> RunAsync(TimelineState state, TimelineResult? before, bool fresh, CancellationToken cancellation)
    {
        var key = state.ListKey();
        var result = !fresh && before is not null && before.Key == key ? before : await ListAsync(state, key, before, cancellation);
        if (result.Facets.Asked != RailFacets.AskedBy(state))
        {
            result = result with { Facets = await FacetsAsync(state, key.ToFilter(result.Last), cancellation) };
        }

        return result with
        {
            Article = state.Article is not { } id ? null
                : !fresh && before?.Article?.Id == id ? before.Article
                : await articles.FindAsync(id, null, cancellation),
            OpenEvent = state.OpenEvent is not { } opened ? null : !fresh && before?.OpenEvent is { } open1 && before.Key == key && before.OpenEvent.Row.Key == opened ? open1 : await events.FindAsync(opened, cancellation),
            OpenStory = state.Open is { } open ? await StoryAsync(open, cancellation) : [],
        };
    }

    /// <summary>The articles before and after one in the list of an address; null when that list does not hold it.</summary>
    public async Task<ArticleNeighbours?> NeighboursAsync(TimelineState state, long article, CancellationToken cancellation) =>
        await timeline.NeighboursAsync(state.ToFilter(await LastAsync(cancellation)), state.Axis, state.RanksSearch, article, cancellation);

    /// <summary>How many articles the list would hold now.</summary>
    public async Task<int> CountAsync(TimelineResult shown, CancellationToken cancellation) =>
        (await TotalsAsync(shown.Key, shown.Key.ToFilter(shown.Last), cancellation)).Articles;

    /// <summary>How many of the list came in after an article.</summary>
    public async Task<int> CountAsync(TimelineResult shown, long newer, CancellationToken cancellation) =>
        (await timeline.TotalsAsync(shown.Key.ToFilter(shown.Last) with { NewerThan = Math.Max(newer, shown.Key.Newer ?? 0) }, shown.Key.Axis, cancellation)).Articles;

    private async Task<TimelineResult> ListAsync(TimelineState state, TimelineState key, TimelineResult? before, CancellationToken cancellation)
    {
        var last = await LastAsync(cancellation);
        var filter = key.ToFilter(last);

        // "Show more" on the list it belongs to goes on below it; the same address opened anew begins there.
        if (before is not null && key.After is not null && before.Next == key.After && before.Key with { After = null } == key with { After = null })
        {
            var more = await RowsAsync(key, filter, cancellation);
            return before with { Key = key, Rows = [.. before.Rows, .. more.Rows], Next = more.Next };
        }

        // None of the parts waits for another's answer: side by side they take as long as the longest.
        await timeline.LookUpAsync(filter, cancellation);
        var listing = Task.Run(() => RowsAsync(key, filter, cancellation), cancellation);
        var choosing = Task.Run(() => FacetsAsync(state, filter, cancellation), cancellation);
        var counting = Task.Run(() => CountsAsync(key, filter, last, cancellation), cancellation);
        await Task.WhenAll(listing, choosing, counting);
        var (page, (totals, bars, everything)) = (await listing, await counting);
        var (from, to) = key.Days(last);
        var result = new TimelineResult
        {
            Key = key,
            Last = last,
            From = from,
            To = to,
            Rows = page.Rows,
            Next = page.Next,
            Total = key.ListsEvents ? totals.Events : page.Total,
            Totals = totals,
            Facets = await choosing,
            Histogram = bars,
            Everything = everything,
            SearchFault = SearchText.Parse(key.Search).Fault,
        };
        return result.Total > 0 ? result : result with
        {
            Removals = await RemovalsAsync(key, last, cancellation),
            Unfiltered = (await TotalsAsync(key with { Scope = EventScope.All }, new ArticleFilter { From = from, To = to, OffTopicToo = key.OffTopicToo }, cancellation)).Articles,
        };
    }

    private async Task<RailFacets> FacetsAsync(TimelineState state, ArticleFilter filter, CancellationToken cancellation) => new(await timeline.FacetsAsync(filter, state.Axis, cancellation), state);

    private async Task<ResultPage<ArticleListRow>> RowsAsync(TimelineState key, ArticleFilter filter, CancellationToken cancellation)
    {
        if (key.ListsEvents)
        {
            var page = await events.RowsAsync(filter, key.Scope, key.After, PageSize, cancellation);
            return new ResultPage<ArticleListRow>([.. page.Rows.Select(EventRows.ToRow)], page.Next, page.Total);
        }

        return key.RanksSearch ? await timeline.BestAsync(filter, key.Axis, key.After, PageSize, cancellation) : await timeline.RowsAsync(filter, key.Axis, key.After, PageSize, cancellation);
    }

    // The totals, the bars, and the bars of everything the filter leaves out.
    private async Task<(ListTotals Totals, Histogram Bars, Histogram Everything)> CountsAsync(TimelineState key, ArticleFilter filter, DateOnly last, CancellationToken cancellation)
    {
        var (from, to) = key.Days(last);
        var filtered = key.HasFilters || key.Search is not null || key.Newer is not null;
        return (
            await TotalsAsync(key, filter, cancellation),
            await HistogramAsync(key, filter, cancellation),
            filtered ? await HistogramAsync(key with { Scope = EventScope.All }, new ArticleFilter { From = from, To = to, OffTopicToo = key.OffTopicToo }, cancellation) : Nothing);
    }

    private async Task<ListTotals> TotalsAsync(TimelineState key, ArticleFilter filter, CancellationToken cancellation) =>
        key.ListsEvents ? await events.TotalsAsync(filter, key.Scope, cancellation) : await timeline.TotalsAsync(filter, key.Axis, cancellation);

    private async Task<Histogram> HistogramAsync(TimelineState key, ArticleFilter filter, CancellationToken cancellation) =>
        key.ListsEvents ? await events.HistogramAsync(filter, key.Scope, cancellation) : await timeline.HistogramAsync(filter, key.Axis, cancellation);

    // Articles without a date stand at the day they came in, which says nothing of when there was news.
    private async Task<DateOnly> LastAsync(CancellationToken cancellation)
    {
        var today = times.Today(clock);
        return await timeline.LastDayAsync(cancellation) is { } day && day < today ? day : today;
    }

    private static Histogram Nothing { get; } = new([], false, null, null);

    private async Task<IReadOnlyList<StoryMember>> StoryAsync(long id, CancellationToken cancellation) =>
        (await articles.FindAsync(id, null, cancellation))?.Story ?? [];

    private async Task<IReadOnlyList<Removal>> RemovalsAsync(TimelineState state, DateOnly last, CancellationToken cancellation)
    {
        var candidates = new List<(FilterField? Field, string? Value, bool Excluded, TimelineState State)>();
        foreach (var field in FilterFields.All)
        {
            candidates.AddRange(state.Of(field).Include.Select(value => ((FilterField?)field, (string?)value, false, state.Without(field, value))));
            candidates.AddRange(state.Of(field).Exclude.Select(value => ((FilterField?)field, (string?)value, true, state.Without(field, value))));
        }

        if (state.Search is { } search)
        {
            candidates.Add((null, search, false, state.WithSearch(null)));
        }

        if (state.Newer is not null)
        {
            candidates.Add((null, null, true, state.WithNewer(null)));
        }

        if (state.HasRange)
        {
            candidates.Add((null, null, false, state.WithRange(null, null)));
        }

        var removals = new List<Removal>();
        foreach (var (field, value, excluded, next) in candidates.Take(MostRemovals))
        {
            var totals = await TotalsAsync(next, next.ToFilter(last), cancellation);
            removals.Add(new Removal(field, value, excluded, next, totals.Articles));
        }

        return [.. removals.OrderByDescending(removal => removal.Articles)];
    }
}
