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
    private const int MostRanked = 20_000;

    private readonly ListingIndex _index;
    private readonly RowReader _rows;
    private readonly SearchIndex _search;
    private readonly AnswerCache _answers = new();

    internal TimelineQuery(ListingIndex index, SearchIndex search, RowReader rows)
    {
        _index = index;
        _search = search;
        _rows = rows;
    }

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
    /// like six of the text), how new the article is against the newest answer, and how many articles its story has. Of very many answers the newest 20,000 are ranked.
    /// </summary>
    /// <param name="after">Token of the page before; null or unknown for the first.</param>
    public async Task<ResultPage<ArticleListRow>> BestAsync(ArticleFilter filter, TimeAxis axis, string? after, int limit, CancellationToken cancellation)
    {
        var search = SearchText.Parse(filter.Search);
        if (search.Root is null)
        {
            return new ResultPage<ArticleListRow>([], null, 0);
        }

        await _index.RefreshAsync(cancellation);
        var found = await _search.FindAsync(search, cancellation);
        filter = found?.Within(filter) ?? filter;
        var answers = _index.Read(() => Answers(new FilterSets(_index, filter, axis, found?.Rows(_index, axis)), axis));
        var ranked = answers.OrderByDescending(answer => answer.Place.ArticleId).Take(MostRanked).ToList();
        var ranks = ranked.Count > 0 && SearchPlan.Ranking(search.Root) is { } match ? await _search.RanksAsync(match, ranked[^1].Place.ArticleId, cancellation) : [];
        var newest = ranked.Count == 0 ? 0 : ranked.Max(answer => answer.Day);
        var start = int.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var offset) ? offset : 0;
        limit = Math.Clamp(limit, 1, MostRows);
        var page = ranked
            .OrderByDescending(answer => SearchRank.Of(ranks.GetValueOrDefault(answer.Place.ArticleId), newest - answer.Day, answer.StorySize))
            .ThenByDescending(answer => answer.Day).ThenByDescending(answer => answer.Place.ArticleId)
            .Skip(start).Take(limit).Select(answer => answer.Place).ToList();
        var next = start + limit < ranked.Count ? (start + limit).ToString(CultureInfo.InvariantCulture) : null;
        return new ResultPage<ArticleListRow>(await _rows.ReadAsync(page, axis, search, LongestHappening, cancellation), next, answers.Count);
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
        var places = _index.Read(() => Answers(new FilterSets(_index, filter, TimeAxis.Event, found?.Rows(_index, TimeAxis.Event)), TimeAxis.Event)
            .Select(answer => answer.Place).OrderByDescending(place => place.ArticleId).Take(Math.Clamp(limit, 1, MostRows)).ToList());
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
            return ArticleNeighbours.Of((await BestAsync(filter, axis, null, MostRows, cancellation)).Rows.Select(row => row.Id), articleId);
        }

        await _index.RefreshAsync(cancellation);
        var found = await _search.FindAsync(search, cancellation);
        filter = found?.Within(filter) ?? filter;
        return _index.Read(() =>
        {
            var sets = new FilterSets(_index, filter, axis, found?.Rows(_index, axis));
            var rows = axis == TimeAxis.Event ? _index.Happenings.Where(one => sets.Filter.Lists(one.Span)).Select(one => one.Row) : _index.ByDay;
            var seen = new RowSet(_index.Count);
            return ArticleNeighbours.Of(rows.Where(row => !seen.Contains(row) && Passes(row)).Select(row => _index.Ids[row]), articleId);

            bool Passes(int row)
            {
                seen.Add(row);
                return sets.All.Contains(row);
            }
        });
    }

    /// <summary>How many articles, outlets and days the filter holds.</summary>
    public async Task<ListTotals> TotalsAsync(ArticleFilter filter, TimeAxis axis, CancellationToken cancellation) => (await AnswerAsync(filter, axis, cancellation)).Totals;

    /// <summary>Counts per value of each field, given the other fields.</summary>
    public async Task<Facets> FacetsAsync(ArticleFilter filter, TimeAxis axis, CancellationToken cancellation) => (await AnswerAsync(filter, axis, cancellation)).Facets;

    /// <summary>Articles per day over the whole filter, its range left aside.</summary>
    public async Task<Histogram> HistogramAsync(ArticleFilter filter, TimeAxis axis, CancellationToken cancellation) => (await AnswerAsync(filter, axis, cancellation)).Histogram;

    private async Task<TimelineAnswer> AnswerAsync(ArticleFilter filter, TimeAxis axis, CancellationToken cancellation)
    {
        var search = SearchText.Parse(filter.Search);
        if (search.Error is not null)
        {
            return TimelineAnswer.Nothing;
        }

        await _index.RefreshAsync(cancellation);
        if (_answers.Find(filter, axis, _index.Version) is { } kept)
        {
            return kept;
        }

        var found = await _search.FindAsync(search, cancellation);
        var (answer, version) = _index.Read(() =>
            (TimelineCounter.Count(_index, new FilterSets(_index, found?.Within(filter) ?? filter, axis, found?.Rows(_index, axis)), axis, MostDayBars), _index.Version));
        _answers.Keep(filter, axis, version, answer);
        return answer;
    }

    private List<(RowPlace Place, int Day, int StorySize)> Answers(FilterSets sets, TimeAxis axis)
    {
        var answers = new List<(RowPlace, int, int)>();
        foreach (var row in sets.All)
        {
            var happening = axis == TimeAxis.Event ? Array.Find(_index.Events[row], one => sets.Filter.Lists(one)) : DayOf(row);
            answers.Add((new RowPlace(_index.Ids[row], happening), _index.Days[row], _index.StorySizes.GetValueOrDefault(_index.Stories[row], 1)));
        }

        return answers;
    }

    private EventSpan DayOf(int row) => new(_index.Days[row], _index.Days[row], Listing.NoMention, DatePrecision.Day, Certainty.Stated);

    private (List<RowPlace> Places, int Total) DayPlaces(FilterSets sets, Cursor? start, int limit)
    {
        var places = new List<RowPlace>(limit + 1);
        for (var at = start is { } cursor ? FirstAfter(_index.ByDay.Length, i => PlaceOf(_index.ByDay[i]).Cursor, cursor) : 0; at < _index.ByDay.Length && places.Count <= limit; at++)
        {
            if (sets.All.Contains(_index.ByDay[at]))
            {
                places.Add(PlaceOf(_index.ByDay[at]));
            }
        }

        return (places, sets.All.Count);
    }

    private RowPlace PlaceOf(int row) => new(_index.Ids[row], DayOf(row));

    // All are counted, a page is kept. Asked for every happening of the archive with each list: too often to wait for the runtime to notice.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (List<RowPlace> Places, int Total) EventPlaces(FilterSets sets, Cursor? start, int limit)
    {
        var places = new List<RowPlace>(limit + 1);
        var total = 0;
        foreach (ref readonly var happening in _index.Happenings.AsSpan())
        {
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

    // The list is in the order of its cursors: the first place behind one is found by halving.
    private static int FirstAfter(int count, Func<int, Cursor> cursorAt, Cursor cursor)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (cursorAt(middle).IsAfter(cursor))
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
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
