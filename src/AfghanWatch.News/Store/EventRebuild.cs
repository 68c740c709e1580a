using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store;

/// <summary>Builds the events of articles that have none yet: a store from before there were events. Goes on where it was broken off.</summary>
public sealed class EventRebuild
{
    private const int Chunk = 100;

    private readonly NewsDatabase _database;
    private readonly StoreChanges _changes;

    internal EventRebuild(NewsDatabase database, StoreChanges changes)
    {
        _database = database;
        _changes = changes;
    }

    /// <summary>How many articles were taken in.</summary>
    public async Task<int> RunAsync(IProgress<int>? progress, CancellationToken cancellation)
    {
        var (done, last) = (0, 0L);
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            List<long> ids;
            using (var db = _database.Open())
            {
                ids = await db.Listings.Where(row => row.ArticleId > last && !db.EventReports.Any(report => report.ArticleId == row.ArticleId)).OrderBy(row => row.ArticleId).Select(row => row.ArticleId).Take(Chunk).ToListAsync(cancellation);
            }

            if (ids.Count == 0)
            {
                return done;
            }

            await _database.WriteAsync(db => BuildAsync(db, ids, cancellation), cancellation);
            last = ids[^1];
            done += ids.Count;
            progress?.Report(done);
            _changes.Signal();
        }
    }

    private static async Task<int> BuildAsync(NewsDbContext db, List<long> ids, CancellationToken cancellation)
    {
        using var rows = new RowInserter(db);
        using var events = new EventAssigner(db, rows);
        foreach (var (id, input) in (await ListingRefresh.InputsAsync(db, ids, cancellation)).OrderBy(pair => pair.Key))
        {
            events.Remove(id);
            events.Add(id, input);
        }

        events.Settle();
        return ids.Count;
    }
}
