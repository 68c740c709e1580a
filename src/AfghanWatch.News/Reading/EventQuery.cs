using System.Globalization;
using System.Runtime.CompilerServices;
using AfghanWatch.News.Store;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>What lists and pages of events ask.</summary>
public sealed class EventQuery
{
    private const int MostRows = 500;
    private const int MostKept = 64;

    private readonly EventIndex _index;
    private readonly ListingIndex _listings;
    private readonly SearchIndex _search;
    private readonly NewsDatabase _database;
    private readonly EventReader _reader;
    private readonly Lock _gate = new();
    private readonly Dictionary<(ArticleFilter, EventScope), (EventAnswer Answer, long Version)> _answers = [];

    internal EventQuery(EventIndex index, ListingIndex listings, SearchIndex search, NewsDatabase database)
    {
        _index = index;
        _listings = listings;
        _search = search;
        _database = database;
        _reader = new EventReader(listings);
    }

    /// <summary>One page of events, newest day first, in a stable order. An event is in the list when one of its articles passes the filter and its own days, topics and certainty do.</summary>
    /// <param name="after">Token of the page before; null or unknown for the first.</param>
    public async Task<ResultPage<EventListRow>> PageAsync(ArticleFilter filter, EventScope scope, string? after, int limit, CancellationToken cancellation)
    {
        var (found, understood) = await PrepareAsync(filter, cancellation);
        if (!understood)
        {
            return new ResultPage<EventListRow>([], null, 0);
        }

        limit = Math.Clamp(limit, 1, MostRows);
        long? below = long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var token) ? token : null;

        // The total is counted once a filter and kept; the page itself is found at its place and read no further than its end.
        var total = (await AnswerAsync(filter, scope, cancellation)).Totals.Events;
        var (page, next) = _index.Read(() => Rows(Compile(filter, found), scope, below, limit));
        using var db = _database.Open();
        var rows = await _reader.RowsAsync(db, page.ConvertAll(place => place.Id), cancellation);
        var reported = page.ToDictionary(place => place.Id);
        var snippets = await SnippetsAsync(db, filter, [.. page.Select(place => place.Oldest)], cancellation);
        return new ResultPage<EventListRow>(
            [.. rows.Select(row => row with { NewestArticleId = reported[row.Id].Newest, Snippet = snippets.GetValueOrDefault(reported[row.Id].Oldest) })], next, total);
    }

    /// <summary>Events, articles, outlets and days of a filter, and the articles per day over it, its range left aside.</summary>
    public async Task<EventAnswer> AnswerAsync(ArticleFilter filter, EventScope scope, CancellationToken cancellation)
    {
        var (found, understood) = await PrepareAsync(filter, cancellation);
        if (!understood)
        {
            return new EventAnswer(new ListTotals(0, 0, 0), new Histogram([], false, null, null));
        }

        lock (_gate)
        {
            if (_answers.TryGetValue((filter, scope), out var kept) && kept.Version == _index.Version + _listings.Version)
            {
                return kept.Answer;
            }
        }

        var (answer, version) = _index.Read(() => (EventCounter.Count(_index, _listings, Compile(filter, found), scope), _index.Version + _listings.Version));
        lock (_gate)
        {
            if (_answers.Count >= MostKept)
            {
                _answers.Clear();
            }

            _answers[(filter, scope)] = (answer, version);
        }

        return answer;
    }

    /// <summary>The event that a report's key belongs to now; null for a key nobody has.</summary>
    public async Task<EventView?> FindAsync(string key, CancellationToken cancellation)
    {
        await _index.RefreshAsync(cancellation);
        using var db = _database.Open();
        return EventReports.ParseKey(key) is { } number ? await _reader.FindAsync(db, number, cancellation) : null;
    }

    /// <summary>Events that lie near another's days and share a word with it or an actor: what it could be merged with.</summary>
    public async Task<IReadOnlyList<EventListRow>> NeighboursAsync(EventListRow row, CancellationToken cancellation)
    {
        const int Days = 3;
        const int Most = 12;
        var page = await PageAsync(new ArticleFilter { From = row.From.AddDays(-Days), To = row.To.AddDays(Days), OffTopicToo = true }, row.Planned ? EventScope.Planned : EventScope.Happened, null, 200, cancellation);
        var topics = row.Topics.ToHashSet(StringComparer.Ordinal);
        var actors = row.Actors.Select(actor => actor.Key).ToHashSet(StringComparer.Ordinal);
        return [.. page.Rows.Where(other => other.Id != row.Id)
            .OrderByDescending(other => other.Actors.Count(actor => actors.Contains(actor.Key)) + other.Topics.Count(topics.Contains)).ThenBy(other => Math.Abs(other.From.DayNumber - row.From.DayNumber)).ThenBy(other => other.Id).Take(Most)];
    }

    internal static bool InScope(EventFlags flags, EventScope scope) => scope switch
    {
        EventScope.Hidden => (flags & EventFlags.Hidden) != 0,
        _ when (flags & EventFlags.Hidden) != 0 => false,
        EventScope.Happened => (flags & EventFlags.Planned) == 0,
        EventScope.Planned => (flags & EventFlags.Planned) != 0,
        EventScope.Disputed => (flags & EventFlags.Disputed) != 0,
        _ => true,
    };

    private async Task<(SearchHits? Found, bool Understood)> PrepareAsync(ArticleFilter filter, CancellationToken cancellation)
    {
        var search = SearchText.Parse(filter.Search);
        await _index.RefreshAsync(cancellation);
        return search.Error is null ? (await _search.FindAsync(search, cancellation), true) : (null, false);
    }

    // The articles' part of the filter is a set made once; days, topics and certainty are asked of the event itself.
    private EventFilter Compile(ArticleFilter filter, SearchHits? found)
    {
        filter = found?.Within(filter) ?? filter;
        var articles = new FilterSets(_listings, filter with { From = null, To = null, Topics = Choice.Any, Certainties = Choice.Any }, TimeAxis.Published, found?.Rows(_listings, TimeAxis.Event));
        return new EventFilter(new HappeningFilter(_listings, filter, TimeAxis.Event), articles.All);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (List<EventPlace> Page, string? Next) Rows(EventFilter filter, EventScope scope, long? below, int limit)
    {
        var page = new List<EventPlace>(limit);
        var last = 0L;
        for (var i = below is null ? 0 : FirstBelow(below.Value); i < _index.ByDay.Length; i++)
        {
            var row = _index.ByDay[i];
            if (!InScope(_index.Flags[row], scope) || !filter.Own.Lists(_index.Spans[row]) || !filter.Own.TopicsPass(_index.Topics[row]) || Reported(filter.Articles, row) is not var (oldest, newest))
            {
                continue;
            }

            if (page.Count == limit)
            {
                return (page, last.ToString(CultureInfo.InvariantCulture));
            }

            page.Add(new EventPlace(_index.Ids[row], oldest, newest));
            last = _index.PlaceOf(row);
        }

        return (page, null);
    }

    // Places fall along the list.
    private int FirstBelow(long place)
    {
        int low = 0, high = _index.ByDay.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_index.PlaceOf(_index.ByDay[middle]) >= place)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    // The first and the last to come in of the articles that pass; null when none does.
    private (long Oldest, long Newest)? Reported(RowSet articles, int row)
    {
        var (oldest, newest) = (long.MaxValue, 0L);
        Take(_index.First[row]);
        foreach (var article in _index.More[row] ?? [])
        {
            Take(article);
        }

        return newest == 0 ? null : (oldest, newest);

        void Take(int article)
        {
            if (article >= 0 && articles.Contains(article))
            {
                oldest = Math.Min(oldest, _listings.Ids[article]);
                newest = Math.Max(newest, _listings.Ids[article]);
            }
        }
    }

    private static async Task<Dictionary<long, IReadOnlyList<SnippetPart>>> SnippetsAsync(NewsDbContext db, ArticleFilter filter, List<long> articles, CancellationToken cancellation)
    {
        var words = SearchText.Parse(filter.Search).Words;
        if (words.Count == 0)
        {
            return [];
        }

        var texts = await (
            from article in db.Articles.Where(row => articles.Contains(row.Id))
            join version in db.ArticleVersions on new { ArticleId = article.Id, Number = article.CurrentVersion } equals new { version.ArticleId, version.Number }
            select new { article.Id, version.Text }).ToListAsync(cancellation);
        return texts.ToDictionary(row => row.Id, row => Snippets.Cut(row.Text, words));
    }
}

/// <summary>An event on a page, with the first and the last of its articles that pass the filter.</summary>
internal readonly record struct EventPlace(long Id, long Oldest, long Newest);

/// <summary>A filter on events: what the event answers for itself, and which articles may report it.</summary>
internal sealed record EventFilter(HappeningFilter Own, RowSet Articles);
