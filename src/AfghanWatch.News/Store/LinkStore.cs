using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store;

/// <summary>A stored article as a feed's link to it knows it.</summary>
/// <param name="ItemUpdatedAt">What the feed said of its last change, or when it was stored.</param>
/// <param name="FromFeed">Its text is the feed's own.</param>
internal sealed record KnownLink(long ArticleId, DateTime ItemUpdatedAt, bool FromFeed, int TriesLeft, bool IsGone);

/// <summary>What fetching asks of the store about links and the pages behind them.</summary>
internal sealed class LinkStore(NewsDatabase database, StoreChanges changes)
{
    /// <summary>Those of the links that led to a stored article before, or are an article's own address.</summary>
    public async Task<Dictionary<string, KnownLink>> KnownAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        using var db = database.Open();
        var known = await db.Articles.Where(row => keys.Contains(row.Key))
            .Select(row => new { row.Key, Link = new KnownLink(row.Id, row.FirstSeenAt, false, 0, row.GoneAt != null) }).ToDictionaryAsync(row => row.Key, row => row.Link, cancellation);
        var links = await (
            from link in db.FeedLinks.Where(row => keys.Contains(row.Key))
            join article in db.Articles on link.ArticleId equals article.Id
            select new { link.Key, Link = new KnownLink(link.ArticleId, link.ItemUpdatedAt ?? link.SeenAt, link.FromFeed, link.TriesLeft, article.GoneAt != null) }).ToListAsync(cancellation);
        foreach (var row in links)
        {
            known[row.Key] = row.Link;
        }

        return known;
    }

    /// <summary>The article of an address that a person gave; null when none is stored.</summary>
    public async Task<long?> ArticleOfAsync(string key, CancellationToken cancellation) =>
        (await KnownAsync([key], cancellation)).TryGetValue(key, out var known) ? known.ArticleId : null;

    /// <summary>Notes which links lead to which articles, in one transaction.</summary>
    public Task NoteAsync(IReadOnlyCollection<FeedLinkRow> links, CancellationToken cancellation) => links.Count == 0 ? Task.CompletedTask : database.WriteAsync(
        async db =>
        {
            var keys = links.Select(link => link.Key).ToList();
            await db.FeedLinks.Where(row => keys.Contains(row.Key)).ExecuteDeleteAsync(cancellation);
            db.FeedLinks.AddRange(links);
            return await db.SaveChangesAsync(cancellation);
        },
        cancellation);

    /// <summary>Marks that a page is gone (with the status that said so), or there again (null). The text stays as it is.</summary>
    public async Task MarkAsync(long articleId, int? goneStatus, DateTime now, CancellationToken cancellation)
    {
        var marked = await database.WriteAsync(
            db => goneStatus is { } status
                ? db.Articles.Where(row => row.Id == articleId && row.GoneAt == null).ExecuteUpdateAsync(change => change.SetProperty(row => row.GoneAt, now).SetProperty(row => row.GoneStatus, status), cancellation)
                : db.Articles.Where(row => row.Id == articleId && row.GoneAt != null).ExecuteUpdateAsync(change => change.SetProperty(row => row.GoneAt, (DateTime?)null).SetProperty(row => row.GoneStatus, (int?)null), cancellation),
            cancellation);
        if (marked > 0)
        {
            changes.Signal();
        }
    }
}
