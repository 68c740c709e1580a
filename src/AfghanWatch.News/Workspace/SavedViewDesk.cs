using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Workspace;

/// <summary>Saves views, and keeps who changed them, when, from what and to what; a removed one can be brought back.</summary>
public sealed class SavedViewDesk
{
    /// <summary>Letters of a name, at most.</summary>
    public const int LongestName = 80;

    private const int LongestQuery = 4_000;
    private const int MostOfOne = 200;
    private const int KeyBytes = 15;

    private readonly NewsDatabase _database;
    private readonly StoreChanges _changes;
    private readonly TimeProvider _clock;

    internal SavedViewDesk(NewsDatabase database, StoreChanges changes, TimeProvider clock)
    {
        _database = database;
        _changes = changes;
        _clock = clock;
    }

    /// <summary>A person's own views and those shared by others, by name.</summary>
    public async Task<IReadOnlyList<SavedView>> ListAsync(string who, CancellationToken cancellation)
    {
        using var db = _database.Open();
        var rows = await db.SavedViews.Where(row => row.RemovedAt == null && (row.Shared || row.Owner == who)).ToListAsync(cancellation);
        return [.. rows.Select(View).OrderBy(view => view.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(view => view.Key, StringComparer.Ordinal)];
    }

    /// <summary>The view of a key; null when there is none, or it was removed. The key alone opens it: feed readers have no account.</summary>
    public async Task<SavedView?> FindAsync(string key, CancellationToken cancellation)
    {
        using var db = _database.Open();
        return await db.SavedViews.FirstOrDefaultAsync(row => row.Key == key && row.RemovedAt == null, cancellation) is { } row ? View(row) : null;
    }

    public Task<SavedViewResult> SaveAsync(string name, string query, bool shared, string who, CancellationToken cancellation) => WriteAsync(
        async db =>
        {
            name = name.Trim();
            if (await FaultAsync(db, name, query, who, null, cancellation) is { } fault)
            {
                return new SavedViewResult.Refused(fault);
            }

            if (await db.SavedViews.CountAsync(row => row.Owner == who && row.RemovedAt == null, cancellation) >= MostOfOne)
            {
                return new SavedViewResult.Refused(SavedViewFault.TooMany);
            }

            var row = new SavedViewRow { Key = NewKey(), Owner = who, Name = name, Query = query, Shared = shared, ChangedAt = Now };
            db.SavedViews.Add(row);
            await db.SaveChangesAsync(cancellation);
            return await LogAsync(db, row, null, View(row), who, cancellation);
        },
        cancellation);

    /// <summary>Gives a view another name, other filters or other readers; what is null stays.</summary>
    public Task<SavedViewResult> ChangeAsync(string key, string? name, string? query, bool? shared, string who, CancellationToken cancellation) => WriteAsync(
        async db =>
        {
            var (row, refused) = await OwnAsync(db, key, who, removed: false, cancellation);
            if (row is null)
            {
                return refused!;
            }

            var before = View(row);
            row.Name = name?.Trim() ?? row.Name;
            row.Query = query ?? row.Query;
            row.Shared = shared ?? row.Shared;
            row.ChangedAt = Now;
            return await FaultAsync(db, row.Name, row.Query, who, row.Id, cancellation) is { } fault
                ? new SavedViewResult.Refused(fault)
                : await LogAsync(db, row, before, View(row), who, cancellation);
        },
        cancellation);

    public Task<SavedViewResult> RemoveAsync(string key, string who, CancellationToken cancellation) => WriteAsync(
        async db =>
        {
            var (row, refused) = await OwnAsync(db, key, who, removed: false, cancellation);
            if (row is null)
            {
                return refused!;
            }

            row.RemovedAt = Now;
            return await LogAsync(db, row, View(row), null, who, cancellation);
        },
        cancellation);

    /// <summary>Brings a removed view back, as it was.</summary>
    public Task<SavedViewResult> RestoreAsync(string key, string who, CancellationToken cancellation) => WriteAsync(
        async db =>
        {
            var (row, refused) = await OwnAsync(db, key, who, removed: true, cancellation);
            if (row is null)
            {
                return refused!;
            }

            row.RemovedAt = null;
            return await FaultAsync(db, row.Name, row.Query, who, row.Id, cancellation) is { } fault
                ? new SavedViewResult.Refused(fault)
                : await LogAsync(db, row, null, View(row), who, cancellation);
        },
        cancellation);

    /// <summary>All that happened to a view, newest first.</summary>
    public async Task<IReadOnlyList<SavedViewChange>> HistoryAsync(string key, CancellationToken cancellation)
    {
        using var db = _database.Open();
        var rows = await (
            from view in db.SavedViews.Where(row => row.Key == key)
            join change in db.SavedViewChanges on view.Id equals change.ViewId
            orderby change.Id descending
            select change).ToListAsync(cancellation);
        return [.. rows.Select(row => new SavedViewChange(row.Who, row.At, Read(row.Before), Read(row.After)))];
    }

    private DateTime Now => _clock.GetUtcNow().UtcDateTime;

    private static async Task<SavedViewFault?> FaultAsync(NewsDbContext db, string name, string query, string who, long? self, CancellationToken cancellation)
    {
        if (name.Length == 0)
        {
            return SavedViewFault.NoName;
        }

        if (name.Length > LongestName || query.Length > LongestQuery)
        {
            return SavedViewFault.LongName;
        }

        return await db.SavedViews.AnyAsync(row => row.Owner == who && row.Name == name && row.RemovedAt == null && row.Id != self, cancellation) ? SavedViewFault.NameTaken : null;
    }

    private static async Task<(SavedViewRow? Row, SavedViewResult? Refused)> OwnAsync(NewsDbContext db, string key, string who, bool removed, CancellationToken cancellation)
    {
        var row = await db.SavedViews.AsTracking().FirstOrDefaultAsync(row => row.Key == key && row.RemovedAt != null == removed, cancellation);
        return row is null ? (null, new SavedViewResult.Refused(SavedViewFault.NotThere))
            : row.Owner != who ? (null, new SavedViewResult.Refused(SavedViewFault.NotYours))
            : (row, null);
    }

    private static async Task<SavedViewResult> LogAsync(NewsDbContext db, SavedViewRow row, SavedView? before, SavedView? after, string who, CancellationToken cancellation)
    {
        db.SavedViewChanges.Add(new SavedViewChangeRow { ViewId = row.Id, Who = who, At = row.RemovedAt ?? row.ChangedAt, Before = Write(before), After = Write(after) });
        await db.SaveChangesAsync(cancellation);
        return new SavedViewResult.Saved(View(row));
    }

    private async Task<SavedViewResult> WriteAsync(Func<NewsDbContext, Task<SavedViewResult>> work, CancellationToken cancellation)
    {
        var result = await _database.WriteAsync(work, cancellation, durable: true);
        if (result is SavedViewResult.Saved)
        {
            _changes.Signal();
        }

        return result;
    }

    private static SavedView View(SavedViewRow row) => new(row.Key, row.Owner, row.Name, row.Query, row.Shared, row.ChangedAt);

    private static string? Write(SavedView? view) => view is null ? null : JsonSerializer.Serialize(view);

    private static SavedView? Read(string? json) => json is null ? null : JsonSerializer.Deserialize<SavedView>(json);

    private static string NewKey() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(KeyBytes));
}
