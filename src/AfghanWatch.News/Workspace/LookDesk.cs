using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Workspace;

/// <summary>What a person has seen when they come back.</summary>
/// <param name="SeenId">Articles with a higher number came in since the last sitting.</param>
/// <param name="SeenAt">When that sitting ended; null on a first visit, when nothing is new.</param>
public sealed record LastLook(long SeenId, DateTime? SeenAt);

/// <summary>Remembers how far a person has read. A sitting ends with half an hour without a look: what came in since its last look is new in the next one.</summary>
public sealed class LookDesk
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(30);

    // Each look is a write; within a minute nothing worth one happens.
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    private readonly NewsDatabase _database;
    private readonly TimeProvider _clock;

    internal LookDesk(NewsDatabase database, TimeProvider clock)
    {
        _database = database;
        _clock = clock;
    }

    /// <summary>Notes that a person looks at the list now, and says what they had seen before this sitting.</summary>
    public async Task<LastLook> LookAsync(string who, CancellationToken cancellation)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        using (var db = _database.Open())
        {
            var row = await db.Looks.FirstOrDefaultAsync(look => look.Who == who, cancellation);
            if (row is not null && now - row.LastAt < Fresh)
            {
                return new LastLook(row.SeenId, row.SeenAt);
            }
        }

        return await WriteAsync(
            who,
            (row, newest) =>
            {
                if (row.LastAt == default)
                {
                    row.SeenId = newest;
                }
                else if (now - row.LastAt >= Pause)
                {
                    (row.SeenId, row.SeenAt) = (row.LastId, row.LastAt);
                }
            },
            cancellation);
    }

    /// <summary>Nothing that is there now is new any longer.</summary>
    public Task<LastLook> SeenAsync(string who, CancellationToken cancellation) =>
        WriteAsync(who, (row, newest) => (row.SeenId, row.SeenAt) = (newest, _clock.GetUtcNow().UtcDateTime), cancellation);

    private Task<LastLook> WriteAsync(string who, Action<LookRow, long> change, CancellationToken cancellation) => _database.WriteAsync(
        async db =>
        {
            var newest = await db.Articles.MaxAsync(row => (long?)row.Id, cancellation) ?? 0;
            var row = await db.Looks.AsTracking().FirstOrDefaultAsync(look => look.Who == who, cancellation);
            if (row is null)
            {
                row = new LookRow { Who = who };
                db.Looks.Add(row);
            }

            change(row, newest);
            (row.LastId, row.LastAt) = (newest, _clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync(cancellation);
            return new LastLook(row.SeenId, row.SeenAt);
        },
        cancellation);
}
