using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store;

/// <summary>Sees whether the store was changed over another connection since it last looked, and signals it.</summary>
public sealed class ForeignChanges : IDisposable
{
    private readonly StoreChanges _changes;
    private readonly NewsDbContext _db;
    private long? _seen;

    internal ForeignChanges(NewsDatabase database, StoreChanges changes)
    {
        _changes = changes;

        // SQLite's data_version tells of others' changes on one and the same connection only, so this one is kept.
        _db = database.Open();
    }

    public async Task LookAsync(CancellationToken cancellation)
    {
        await _db.Database.OpenConnectionAsync(cancellation);
        var version = (await _db.Database.SqlQueryRaw<long>("PRAGMA data_version").ToListAsync(cancellation))[0];
        if (_seen is not null && _seen != version)
        {
            _changes.Signal();
        }

        _seen = version;
    }

    public void Dispose() => _db.Dispose();
}
