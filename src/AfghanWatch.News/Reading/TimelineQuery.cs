using System.Globalization;
using System.Runtime.CompilerServices;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using AfghanWatch.News.Tagging;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>What the Timeline asks: rows, totals, counts per filter value, and the histogram.</summary>
public sealed class TimelineQuery
{
    // Up to here bars are days, and the page joins them to months as it draws a long stretch; only days with articles have one.
    private const int MostDayBars = 20_000;
    private const int MostRows = 500;
    private const int LongestHappening = 300;
    private const int MostKept = 128;

    // Beyond any list of ranked answers.
    private const int MostOffset = 1_000_000;
    private const int NewestLooked = 50;

    private readonly ListingIndex _index;
    private readonly RowReader _rows;
    private readonly SearchIndex _search;
    private readonly BestAnswers _best;
    private readonly AnswerCache<(ArticleFilter, TimeAxis), ListTotals> _totals = new(MostKept);
    private readonly AnswerCache<(ArticleFilter, TimeAxis), Facets> _facets = new(MostKept);
    private readonly AnswerCache<(ArticleFilter, TimeAxis), Histogram> _bars = new(MostKept);

    internal TimelineQuery(ListingIndex index, SearchIndex search, BestAnswers best, RowReader rows)
    {
        _index = index;
        _search = search;
        _best = best;
        _rows = rows;
    }

    /// <summary>Looks up the words of a filter's search, which questions asked side by side would each do.</summary>
    public Task LookUpAsync(ArticleFilter filter, CancellationToken cancellation) =>
        SearchText.Parse(filter.Search) is { Error: null } search ? _search.FindAsync(search, cancellation) : Task.CompletedTask;

    /// <summary>One page of the list, newest first, in a stable order.</summary>
    /// <param name="after">Token of the page before; null or unknown for the first.</param>
    /// <param name="limit">Rows wanted; at most 500 are given.</param>
    public async Task<ResultPage<ArticleListRow>> RowsAsync(ArticleFilter filter, TimeAxis axis, string? after, int limit, CancellationToken cancellation)
    {
        var search = SearchText.Parse(filter.Search);
        if (search.Error is not null)
        {
            return new ResultPage<ArticleListRow>([], null, 0);
        }

        await _index.RefreshAsync(cancellation);
        var found = await _search.FindAsync(search, cancellation);
        filter = found?.Within(filter) ?? filter;
        limit = Math.Clamp(limit, 1, MostRows);
        var start = Cursor.Parse(after);
        var (places, total) = _index.Read(() =>
        {
            var sets = new FilterSets(_index, filter, axis, found?.Rows(_index, axis));
            return axis == TimeAxis.Event ? EventPlaces(sets, start, limit) : DayPlaces(sets, start, limit);
        });

        var next = places.Count > limit ? places[limit - 1].Cursor.ToString() : null;
        var rows = await _rows.ReadAsync([.. places.Take(limit)], axis, search, LongestHappening, cancellation);
        return new ResultPage<ArticleListRow>(rows, next, total);
    }

    /// <summary>
    /// One page of what answers a search best, articles not happenings. The order knows how rare and frequent the words are (bm25, a word of the headline
    /// like six of the text), how new the article is against the newest answer, and how many articles its story has. Of very many answers the newest are ranked,
    /// and the newest of those with a word in the headline.
    /// </summary>
    /// <param name="after">Token of the page before; null or unknown for the first.</param>
    public async Task<ResultPage<ArticleListRow>> BestAsync(ArticleFilter filter, TimeAxis axis, string? after, int limit, CancellationToken cancellation)
    {
        var search = SearchText.Parse(filter.Search);
        if (search.Root is null)
        {
            return new ResultPage<ArticleListRow>([], null, 0);
        }

        var start = int.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? Math.Min(offset, MostOffset) : 0;
        limit = Math.Clamp(limit, 1, MostRows);
        var (ranked, total) = await _best.RankAsync(search, filter, axis, start + limit, cancellation);
        var next = start + limit < ranked.Count ? (start + limit).ToString(CultureInfo.InvariantCulture) : null;
        return new ResultPage<ArticleListRow>(await _rows.ReadAsync([.. ranked.Skip(start).Take(limit)], axis, search, LongestHappening, cancellation), next, total);
    }

    /// <summary>Ids of the newest articles of a filter by day of publication.</summary>
    internal async Task<List<long>> NewestAsync(ArticleFilter filter, int most, CancellationToken cancellation)
    {
        await _index.RefreshAsync(cancellation);
        return _index.Read(() => DayPlaces(new FilterSets(_index, filter, TimeAxis.Published, null), null, most - 1).Places.ConvertAll(place => place.ArticleId));
    }

    /// <summary>What came in last, newest arrival first: what a feed of the filter holds. Each row bears its first happening in the range.</summary>
    public async Task<IReadOnlyList<ArticleListRow>> ArrivalsAsync(ArticleFilter filter, int limit, CancellationToken cancellation)
    {
        var search = SearchText.Parse(filter.Search);
        if (search.Error is not null)
        {
            return [];
        }

        await _index.RefreshAsync(cancellation);
        var found = await _search.FindAsync(search, cancellation);
        filter = found?.Within(filter) ?? filter;
        var places = _index.Read(() =>
        {
            var sets = new FilterSets(_index, filter, TimeAxis.Event, found?.Rows(_index, TimeAxis.Event));
            return sets.All.Last(Math.Clamp(limit, 1, MostRows)).ConvertAll(row => ListedAnswer.Of(_index, sets, TimeAxis.Event, row).Place);
        });
        return await _rows.ReadAsync(places, TimeAxis.Event, search, LongestHappening, cancellation);
    }

    /// <summary>The articles before and after one in the list's order, each article once at its first row; null when the list does not hold it.</summary>
    /// <param name="ranked">The list goes by how well it answers the search, not by days; its first 500 are looked at.</param>
    public async Task<ArticleNeighbours?> NeighboursAsync(ArticleFilter filter, TimeAxis axis, bool ranked, long articleId, CancellationToken cancellation)
    {
        var search = SearchText.Parse(filter.Search);
        if (search.Error is not null)
        {
            return null;
        }

        if (ranked && search.Root is not null)
        {
            return ArticleNeighbours.Of((await _best.RankAsync(search, filter, axis, MostRows, cancellation)).Ranked.Take(MostRows).Select(place => place.ArticleId), articleId);
        }

        await _index.RefreshAsync(cancellation);
        var found = await _search.FindAsync(search, cancellation);
        filter = found?.Within(filter) ?? filter;
        return _index.Read(() => ListWalk.Neighbours(_index, new FilterSets(_index, filter, axis, found?.Rows(_index, axis)), axis, articleId));
    }

    /// <summary>The newest publication day of a relevant article; of those with the newest fifty days in the list, dated or not. Null when none is dated.</summary>
    public async Task<DateOnly?> LastDayAsync(CancellationToken cancellation)
    {
        await _index.RefreshAsync(cancellation);
        return _index.Read(() =>
        {
            for (var (at, looked) = (_index.Count - 1, 0); at >= 0 && looked < NewestLooked; at--)
            {
                var row = _index.ByDay[at];
                if (_index.OnTopic[row])
                {
                    looked++;
                    if (_index.Dated[row])
                    {
                        return (DateOnly?)DateOnly.FromDayNumber(_index.Days[row]);
                    }
                }
            }

            return null;
        });
    }

    /// <summary>How many articles, outlets and days the filter holds.</summary>
    public Task<ListTotals> TotalsAsync(ArticleFilter filter, TimeAxis axis, CancellationToken cancellation) =>
        AnswerAsync(_totals, filter, axis, new ListTotals(0, 0, 0), sets => TimelineCounter.Totals(_index, sets, axis), cancellation);

    /// <summary>Counts per value of each field, given the other fields.</summary>
    public Task<Facets> FacetsAsync(ArticleFilter filter, TimeAxis axis, CancellationToken cancellation) =>
        AnswerAsync(_facets, filter, axis, TimelineCounter.NoFacets, sets => TimelineCounter.Facets(_index, sets, axis), cancellation);

    /// <summary>Articles per day over the whole filter, its range left aside.</summary>
    public Task<Histogram> HistogramAsync(ArticleFilter filter, TimeAxis axis, CancellationToken cancellation) =>
        AnswerAsync(_bars, filter, axis, TimelineCounter.NoBars, sets => TimelineCounter.Bars(_index, sets, axis, MostDayBars), cancellation);

    private async Task<T> AnswerAsync<T>(AnswerCache<(ArticleFilter, TimeAxis), T> answers, ArticleFilter filter, TimeAxis axis, T nothing, Func<FilterSets, T> count, CancellationToken cancellation)
    {
        var search = SearchText.Parse(filter.Search);
        if (search.Error is not null)
        {
            return nothing;
        }

        await _index.RefreshAsync(cancellation);
        if (answers.Find((filter, axis), _index.Version, out var kept))
        {
            return kept;
        }

        var found = await _search.FindAsync(search, cancellation);
        var (answer, version) = _index.Read(() => (count(new FilterSets(_index, found?.Within(filter) ?? filter, axis, found?.Rows(_index, axis))), _index.Version));
        return answers.Keep((filter, axis), version, answer);
    }

    private (List<RowPlace> Places, int Total) DayPlaces(FilterSets sets, Cursor? start, int limit)
    {
        var places = new List<RowPlace>(limit + 1);
        var keys = _index.DayKeys;
        var rows = _index.ByDay;
        for (var at = (start is { } cursor ? OrderedColumns.Below(keys, ListingIndex.KeyOf(cursor.Day, cursor.ArticleId)) : keys.Length) - 1; at >= 0 && places.Count <= limit; at--)
        {
            if (sets.All.Contains(rows[at]))
            {
                places.Add(new RowPlace(_index.Ids[rows[at]], ListedAnswer.DayOf(_index, rows[at])));
            }
        }

        return (places, sets.All.Count);
    }

    // All are counted, a page is kept. Asked for every happening of the range with each list: too often to wait for the runtime to notice.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (List<RowPlace> Places, int Total) EventPlaces(FilterSets sets, Cursor? start, int limit)
    {
        var places = new List<RowPlace>(limit + 1);
        var happenings = sets.Filter.Within(_index);
        var total = 0;
        for (var at = happenings.Length - 1; at >= 0; at--)
        {
            ref readonly var happening = ref happenings[at];
            if (!sets.All.Contains(happening.Row) || !sets.Filter.Lists(happening.Span))
            {
                continue;
            }

            total++;
            if (places.Count > limit)
            {
                continue;
            }

            var place = new RowPlace(_index.Ids[happening.Row], happening.Span);
            if (start is null || place.Cursor.IsAfter(start.Value))
            {
                places.Add(place);
            }
        }

        return (places, total);
    }
}

/// <summary>A row of the list before its words are read.</summary>
internal readonly record struct RowPlace(long ArticleId, EventSpan Happening)
{
    public Cursor Cursor => new(Happening.From, ArticleId, Happening.Ordinal);
}

/// <summary>A place in a list: what follows it is the next page, also when rows came in above meanwhile.</summary>
internal readonly record struct Cursor(int Day, long ArticleId, int Ordinal)
{
    public static Cursor? Parse(string? text)
    {
        var parts = text?.Split('.');
        return parts is [var day, var id, var ordinal]
            && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var d)
            && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var a)
            && int.TryParse(ordinal, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var o)
            ? new Cursor(d, a, o)
            : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day}.{ArticleId}.{Ordinal}");

    // Newest first; two happenings of one article on one day in the order of the text.
    public bool IsAfter(Cursor other) =>
        Day != other.Day ? Day < other.Day : ArticleId != other.ArticleId ? ArticleId < other.ArticleId : Ordinal > other.Ordinal;
}
