using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;
using AfghanWatch.News.Tagging;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>What the Queue page asks.</summary>
public sealed class QueueQuery
{
    private const int LastShown = 12;

    private readonly NewsDatabase _database;
    private readonly ArticleQuery _articles;
    private readonly ListingIndex _index;

    internal QueueQuery(NewsDatabase database, ArticleQuery articles, ListingIndex index)
    {
        _database = database;
        _articles = articles;
        _index = index;
    }

    /// <summary>The article to decide next, or the named one, with where the queue stands.</summary>
    /// <param name="who">Who asks: what this editor flagged waits for another.</param>
    /// <param name="flagged">Only articles with tags that wait for a second editor, whoever flagged them.</param>
    public async Task<QueueView> NextAsync(QueueOrder order, long? articleId, string who, bool flagged, CancellationToken cancellation)
    {
        using var db = _database.Open();
        var waiting = flagged ? Flagged(db) : Waiting(db, who);
        var ordered = order switch
        {
            QueueOrder.NewestFirst => waiting.OrderByDescending(row => row.Day).ThenByDescending(row => row.ArticleId),
            QueueOrder.WeakestFirst => waiting.Join(db.Readings, row => row.ArticleId, reading => reading.ArticleId, (row, reading) => new { row, reading.OnTopicScore })
                .OrderBy(pair => pair.OnTopicScore > 0.5 ? pair.OnTopicScore - 0.5 : 0.5 - pair.OnTopicScore).ThenBy(pair => pair.row.ArticleId).Select(pair => pair.row),
            _ => waiting.OrderBy(row => row.Day).ThenBy(row => row.ArticleId),
        };
        var current = articleId ?? await ordered.Select(row => (long?)row.ArticleId).FirstOrDefaultAsync(cancellation);
        var next = await ordered.Where(row => row.ArticleId != current).Select(row => (long?)row.ArticleId).FirstOrDefaultAsync(cancellation);
        var left = await WaitingAsync(who, cancellation);
        var total = _index.Read(() => _index.Count);
        return new QueueView(
            current is { } id ? await _articles.FindAsync(id, null, cancellation) : null,
            left,
            total - left,
            next,
            await LastAsync(db, cancellation))
        {
            Flagged = await Flagged(db).Join(db.Reviews.Where(row => row.Verdict == Verdict.Flagged), row => row.ArticleId, review => review.ArticleId, (row, review) => review).CountAsync(cancellation),
        };
    }

    /// <summary>How many articles wait for this editor.</summary>
    public async Task<int> WaitingAsync(string who, CancellationToken cancellation)
    {
        await _index.RefreshAsync(cancellation);
        var (waiting, pending) = _index.Read(() => (_index.Count - CountOf(ReviewState.Done), CountOf(ReviewState.Pending)));
        if (pending == 0)
        {
            return waiting;
        }

        using var db = _database.Open();
        return waiting - pending + await ForOthers(db, who).CountAsync(cancellation);
    }

    private int CountOf(ReviewState state) => _index.ReviewRows.Of((int)state)?.Count ?? 0;

    private static IQueryable<ListingRow> Waiting(NewsDbContext db, string who) =>
        db.Listings.Where(row => row.Review != ReviewState.Done && (row.Review != ReviewState.Pending || ForOthers(db, who).Any(pending => pending.ArticleId == row.ArticleId)));

    private static IQueryable<ListingRow> Flagged(NewsDbContext db) => db.Listings.Where(row => row.Review == ReviewState.Flagged || row.Review == ReviewState.Pending);

    // Articles with nothing left but flags, one of them put there by somebody else.
    private static IQueryable<ListingRow> ForOthers(NewsDbContext db, string who) =>
        from row in db.Listings
        where row.Review == ReviewState.Pending && (
            from review in db.Reviews
            where review.ArticleId == row.ArticleId && review.Verdict == Verdict.Flagged
            join decision in db.Decisions on review.DecisionId equals decision.Id
            where decision.Who != who
            select review).Any()
        select row;

    private static async Task<List<QueueDecision>> LastAsync(NewsDbContext db, CancellationToken cancellation)
    {
        var rows = await (
            from decision in db.Decisions.Where(row => row.Undoes == null && !db.Decisions.Any(other => other.Undoes == row.Id))
            join listing in db.Listings on decision.ArticleId equals listing.ArticleId
            join article in db.Articles on decision.ArticleId equals article.Id
            join outlet in db.Outlets on listing.OutletId equals outlet.Id into outlets
            from outlet in outlets.DefaultIfEmpty()
            orderby decision.Id descending
            select new { decision, listing.Title, article.PublishedOn, Outlet = outlet == null ? null : outlet.Name }).Take(LastShown).ToListAsync(cancellation);
        var log = rows.ConvertAll(row => row.decision);
        return [.. rows.Select(row => new QueueDecision(ArticleQuery.View(row.decision, log), row.decision.ArticleId, row.Outlet, row.PublishedOn, row.Title))];
    }
}
