using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using AfghanWatch.News.Store;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>What lists and pages of events ask.</summary>
public sealed class EventQuery
{
    private const int MostRows = 500;
    private const int MostKept = 256;
    private const int MostBars = 64;

    // Open pages that show the same rows share them.
    private const int MostPages = 100;

    // Seven hundred kilobytes each at a million articles, for the questions of one page.
    private const int MostReported = 12;

    // Events looked at for a page before all of the filter are found at once, which its totals need anyway.
    private const int MostLookedAt = 100_000;

    private readonly EventIndex _index;
    private readonly ListingIndex _listings;
    private readonly SearchIndex _search;
    private readonly NewsDatabase _database;
    private readonly EventReader _reader;
    private readonly AnswerCache<(ArticleFilter, EventScope), ListTotals> _totals = new(MostKept);
    private readonly AnswerCache<(ArticleFilter, EventScope), Histogram> _bars = new(MostBars);
    private readonly AnswerCache<(ArticleFilter, EventScope, string?, int), ResultPage<EventListRow>> _pages = new(MostPages);
    private readonly AnswerCache<(ArticleFilter, EventScope), ReportedEvents> _reported = new(MostReported);

    internal EventQuery(EventIndex index, ListingIndex listings, SearchIndex search, NewsDatabase database)
    {
        _index = index;
        _listings = listings;
        _search = search;
        _database = database;
        _reader = new EventReader(listings);
    }

    /// <summary>Events, articles, outlets and days of a filter, and the articles per day over it, its range left aside.</summary>
    public async Task<EventAnswer> AnswerAsync(ArticleFilter filter, EventScope scope, CancellationToken cancellation) =>
        new(await TotalsAsync(filter, scope, cancellation), await HistogramAsync(filter, scope, cancellation));

    /// <summary>Events, articles, outlets and days of a filter.</summary>
    public async Task<ListTotals> TotalsAsync(ArticleFilter filter, EventScope scope, CancellationToken cancellation)
    {
        var (found, understood) = await PrepareAsync(filter, cancellation);
        if (!understood)
        {
            return new ListTotals(0, 0, 0);
        }

        if (_totals.Find((filter, scope), Version, out var kept))
        {
            return kept;
        }

        // Without a range one pass answers for both.
        if ((found?.Within(filter) ?? filter) is { From: null, To: null })
        {
            return Bars(filter, scope, found).Totals;
        }

        var (totals, version) = _index.Read(() =>
        {
            var compiled = Compile(filter, found);
            return (EventCounter.Totals(_index, _listings, compiled, scope, Reports(filter, scope, compiled)), Version);
        });
        return _totals.Keep((filter, scope), version, totals);
    }

    /// <summary>The articles per day over a filter, its range left aside.</summary>
    public async Task<Histogram> HistogramAsync(ArticleFilter filter, EventScope scope, CancellationToken cancellation)
    {
        filter = filter with { From = null, To = null };
        var (found, understood) = await PrepareAsync(filter, cancellation);
        if (!understood)
        {
            return new Histogram([], false, null, null);
        }

        return _bars.Find((filter, scope), Version, out var kept) ? kept : Bars(filter, scope, found).Bars;
    }

    // A search's own days are part of its range: what the pass counts over all of it is then no total.
    private (Histogram Bars, ListTotals Totals) Bars(ArticleFilter filter, EventScope scope, SearchHits? found)
    {
        var (counted, version) = _index.Read(() =>
        {
            var compiled = Compile(filter, found);
            return (EventCounter.Bars(_index, _listings, compiled, scope, Reports(filter, scope, compiled)), Version);
        });
        if (found is null or { From: null, To: null })
        {
            _totals.Keep((filter, scope), version, counted.Totals);
        }

        _bars.Keep((filter, scope), version, counted.Bars);
        return counted;
    }

    // Of all days: the range is not part of it.
    private ReportedEvents Reports(ArticleFilter filter, EventScope scope, EventFilter compiled)
    {
        var key = (filter with { From = null, To = null }, scope);
        return _reported.Find(key, Version, out var kept) ? kept : _reported.Keep(key, Version, new ReportedEvents(_index, _listings, compiled, scope));
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
        var page = await RowsAsync(new ArticleFilter { From = row.From.AddDays(-Days), To = row.To.AddDays(Days), OffTopicToo = true }, row.Planned ? EventScope.Planned : EventScope.Happened, null, 200, cancellation);
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

    /// <summary>One page of events, newest day first, in a stable order. An event is in the list when one of its articles passes the filter and its own days, topics and certainty do.</summary>
    /// <param name="after">Token of the page before; null or unknown for the first.</param>
    /// <returns>Its total is 0: a page is found at its place and read no further than its end, and <see cref="TotalsAsync"/> counts.</returns>
    public async Task<ResultPage<EventListRow>> RowsAsync(ArticleFilter filter, EventScope scope, string? after, int limit, CancellationToken cancellation)
    {
        var (found, understood) = await PrepareAsync(filter, cancellation);
        if (!understood)
        {
            return new ResultPage<EventListRow>([], null, 0);
        }

        limit = Math.Clamp(limit, 1, MostRows);
        var version = Version;
        if (_pages.Find((filter, scope, after, limit), version, out var kept))
        {
            return kept;
        }

        long? below = long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var token) ? token : null;
        var (page, next) = _index.Read(() => Rows(filter, Compile(filter, found), scope, below, limit));
        using var db = _database.Open();
        var rows = await _reader.RowsAsync(db, page.ConvertAll(place => place.Id), cancellation);
        var reported = page.ToDictionary(place => place.Id);
        var snippets = await SnippetsAsync(db, filter, [.. page.Select(place => place.Oldest)], cancellation);
        return _pages.Keep((filter, scope, after, limit), version, new ResultPage<EventListRow>(
            [.. rows.Select(row => row with { NewestArticleId = reported[row.Id].Newest, Snippet = snippets.GetValueOrDefault(reported[row.Id].Oldest) })], next, 0));
    }

    /// <summary>Takes in what the store wrote since the last time.</summary>
    internal Task RefreshAsync(CancellationToken cancellation) => _index.RefreshAsync(cancellation);

    /// <summary>Grows with every change of events or lists.</summary>
    internal long Version => _index.Version + _listings.Version;

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

    // Newest first: from the end of the range, or from the last row of the page before.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (List<EventPlace> Page, string? Next) Rows(ArticleFilter asked, EventFilter filter, EventScope scope, long? below, int limit)
    {
        var page = new List<EventPlace>(limit);
        var (from, to) = filter.Own.Span(_index.LongestSpan);
        var key = (asked with { From = null, To = null }, scope);
        var known = _reported.Find(key, Version, out _) || ReportedEvents.AreFew(_listings, filter);
        var passing = known ? Reports(asked, scope, filter).Any : _index.Bits().Passing(_index, _listings.Count, scope, filter.Own).Events;
        var looked = 0;
        var wanted = filter.Articles.Words;
        var places = _index.Places;
        var lastDays = _index.LastDays;
        var first = _index.First;
        var kinds = _index.Kinds;
        var last = 0L;
        var (start, end) = (OrderedColumns.Below(places, from), OrderedColumns.Below(places, Math.Min(to, below ?? long.MaxValue)));
        for (var word = (end - 1) >> 6; word >= start >> 6 && end > start; word--)
        {
            looked += 64;
            if (!known && looked > MostLookedAt)
            {
                (passing, known) = (Reports(asked, scope, filter).Any, true);
            }

            for (var left = passing[word] & BitSets.Within(word, start, end); left != 0;)
            {
                var bit = 63 - BitOperations.LeadingZeroCount(left);
                left &= ~(1UL << bit);

                // Most events fail by their one article: that is asked first.
                var at = (word << 6) + bit;
                if (((wanted[first[at] >> 6] >> first[at]) & 1) == 0 && !EventIndex.HasMore(kinds[at]))
                {
                    continue;
                }

                if (lastDays[at] < filter.Own.From || Reported(filter.Articles, at) is not var (oldest, newest))
                {
                    continue;
                }

                if (page.Count == limit)
                {
                    return (page, last.ToString(CultureInfo.InvariantCulture));
                }

                page.Add(new EventPlace(EventIndex.IdOf(places[at]), oldest, newest));
                last = places[at];
            }
        }

        return (page, null);
    }

    // The first and the last to come in of the articles that pass; null when none does.
    private (long Oldest, long Newest)? Reported(RowSet articles, int at)
    {
        var (oldest, newest) = (long.MaxValue, 0L);
        Take(_index.First[at]);
        if (EventIndex.HasMore(_index.Kinds[at]))
        {
            foreach (var article in _index.MoreOf(at))
            {
                Take(article);
            }
        }

        return newest == 0 ? null : (oldest, newest);

        void Take(int article)
        {
            if (articles.Contains(article))
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
            from article in db.Articles.Where(row => EF.Parameter(articles).Contains(row.Id))
            join version in db.ArticleVersions on new { ArticleId = article.Id, Number = article.CurrentVersion } equals new { version.ArticleId, version.Number }
            select new { article.Id, version.Text }).ToListAsync(cancellation);
        return texts.ToDictionary(row => row.Id, row => Snippets.Cut(row.Text, words));
    }
}

/// <summary>An event on a page, with the first and the last of its articles that pass the filter.</summary>
internal readonly record struct EventPlace(long Id, long Oldest, long Newest);

/// <summary>A filter on events: what the event answers for itself, and which articles may report it.</summary>
internal sealed record EventFilter(HappeningFilter Own, RowSet Articles);
