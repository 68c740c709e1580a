using AfghanWatch.News.Sources;
using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store;

/// <summary>What fetching asks of the store about sources.</summary>
internal sealed class SourceStore(NewsDatabase database, StoreChanges changes)
{
    // A first visit brings what the feed held already, page by page.
    private static readonly TimeSpan FirstVisit = TimeSpan.FromHours(1);

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

    /// <summary>Enabled sources with a feed whose next try has come, those that waited longest first.</summary>
    public async Task<List<SourceRow>> DueAsync(DateTime now, CancellationToken cancellation)
    {
        using var db = database.Open();
        return await (
            from source in db.Sources.Where(row => row.Enabled && row.FeedUrl != null)
            join health in db.SourceHealth on source.Id equals health.SourceId into healths
            from health in healths.DefaultIfEmpty()
            where health == null || health.NextTry == null || health.NextTry <= now
            orderby health.NextTry, source.Id
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

    /// <summary>Leaves a source alone until then; nothing else of its health changes.</summary>
    public async Task PostponeAsync(int sourceId, DateTime until, CancellationToken cancellation)
    {
        var health = await HealthAsync(sourceId, cancellation);
        health.NextTry = until;
        await SaveHealthAsync(health, cancellation);
    }

    public Task<int> EnableAsync(int sourceId, bool enabled, CancellationToken cancellation) => database.WriteAsync(
        db => db.Sources.Where(row => row.Id == sourceId && (!enabled || row.FeedUrl != null)).ExecuteUpdateAsync(change => change.SetProperty(row => row.Enabled, enabled), cancellation),
        cancellation);

    /// <summary>When the last articles of a source came: as a visit brought them, and for those of its first visit, as they were published.</summary>
    public async Task<IReadOnlyList<DateTime>> ArrivalsAsync(int sourceId, CancellationToken cancellation)
    {
        using var db = database.Open();
        if (await db.Articles.Where(row => row.SourceId == sourceId).OrderBy(row => row.Id).Select(row => (DateTime?)row.FirstSeenAt).FirstOrDefaultAsync(cancellation) is not { } first)
        {
            return [];
        }

        var last = await db.Articles.Where(row => row.SourceId == sourceId).OrderByDescending(row => row.Id).Take(Habit.Articles)
            .Select(row => new { row.FirstSeenAt, row.PublishedAt }).ToListAsync(cancellation);
        return last.ConvertAll(row => row.FirstSeenAt - first < FirstVisit && row.PublishedAt < row.FirstSeenAt ? row.PublishedAt.Value : row.FirstSeenAt);
    }
}
