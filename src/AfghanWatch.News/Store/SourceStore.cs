using AfghanWatch.News.Sources;
using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store;

/// <summary>What fetching asks of the store about sources.</summary>
internal sealed class SourceStore(NewsDatabase database, StoreChanges changes)
{
    /// <summary>Adds the sources whose name and feed are not there yet; those that are stay as people left them. Gives how many were new.</summary>
    public async Task<int> AddAsync(IReadOnlyList<Source> sources, CancellationToken cancellation)
    {
        var added = await database.WriteAsync(
            async db =>
            {
                var names = (await db.Sources.Select(row => row.Name).ToListAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
                var feeds = (await db.Sources.Where(row => row.FeedUrl != null).Select(row => row.FeedUrl!).ToListAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
                var fresh = sources.Where(source => source.Name.Length > 0 && names.Add(source.Name) && (source.FeedUrl is null || feeds.Add(source.FeedUrl))).ToList();
                db.Sources.AddRange(fresh.Select(source => new SourceRow
                {
                    Name = source.Name,
                    HomePage = source.HomePage,
                    Language = source.Language,
                    Country = source.Country,
                    Kind = source.Kind,
                    FeedUrl = source.FeedUrl,
                    Enabled = source.Enabled,
                    Note = source.Note,
                }));
                await db.SaveChangesAsync(cancellation);
                return fresh.Count;
            },
            cancellation);
        changes.Signal();
        return added;
    }

    public async Task<SourceRow?> FindAsync(int id, CancellationToken cancellation)
    {
        using var db = database.Open();
        return await db.Sources.FirstOrDefaultAsync(row => row.Id == id, cancellation);
    }

    public async Task<SourceRow?> FindAsync(string name, CancellationToken cancellation)
    {
        using var db = database.Open();
        return await db.Sources.FirstOrDefaultAsync(row => row.Name == name, cancellation);
    }

    /// <summary>Enabled sources with a feed whose next try has come.</summary>
    public async Task<List<SourceRow>> DueAsync(DateTime now, CancellationToken cancellation)
    {
        using var db = database.Open();
        return await (
            from source in db.Sources.Where(row => row.Enabled && row.FeedUrl != null)
            join health in db.SourceHealth on source.Id equals health.SourceId into healths
            from health in healths.DefaultIfEmpty()
            where health == null || health.NextTry == null || health.NextTry <= now
            orderby source.Id
            select source).ToListAsync(cancellation);
    }

    public async Task<SourceHealthRow> HealthAsync(int sourceId, CancellationToken cancellation)
    {
        using var db = database.Open();
        return await db.SourceHealth.FirstOrDefaultAsync(row => row.SourceId == sourceId, cancellation) ?? new SourceHealthRow { SourceId = sourceId };
    }

    public async Task SaveHealthAsync(SourceHealthRow health, CancellationToken cancellation)
    {
        await database.WriteAsync(
            async db =>
            {
                await db.SourceHealth.Where(row => row.SourceId == health.SourceId).ExecuteDeleteAsync(cancellation);
                db.SourceHealth.Add(health);
                return await db.SaveChangesAsync(cancellation);
            },
            cancellation);
        changes.Signal();
    }

    public Task<int> EnableAsync(int sourceId, bool enabled, CancellationToken cancellation) => database.WriteAsync(
        db => db.Sources.Where(row => row.Id == sourceId && (!enabled || row.FeedUrl != null)).ExecuteUpdateAsync(change => change.SetProperty(row => row.Enabled, enabled), cancellation),
        cancellation);

    /// <summary>Which of the addresses are keys of stored articles: their pages need not be fetched again.</summary>
    public async Task<HashSet<string>> KnownKeysAsync(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        using var db = database.Open();
        return [.. await db.Articles.Where(row => keys.Contains(row.Key)).Select(row => row.Key).ToListAsync(cancellation)];
    }
}
