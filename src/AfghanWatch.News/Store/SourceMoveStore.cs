using AfghanWatch.News.Sources;
using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store;

/// <summary>Changes of sources' addresses, each with its trace.</summary>
internal sealed class SourceMoveStore(NewsDatabase database, StoreChanges changes, TimeProvider clock)
{
    /// <summary>Gives the source its new address, unless it was changed meanwhile, another source has it, or a person undid this very change before.</summary>
    public async Task<bool> MoveAsync(int sourceId, string before, string after, MoveReason reason, string who, CancellationToken cancellation)
    {
        var moved = await database.WriteAsync(
            async db =>
            {
                if (await db.Sources.AnyAsync(row => row.FeedUrl == after, cancellation)
                    || await db.SourceMoves.AnyAsync(row => row.SourceId == sourceId && row.Before == before && row.After == after && row.UndoneAt != null, cancellation)
                    || await db.Sources.Where(row => row.Id == sourceId && row.FeedUrl == before).ExecuteUpdateAsync(change => change.SetProperty(row => row.FeedUrl, after), cancellation) == 0)
                {
                    return false;
                }

                db.SourceMoves.Add(new SourceMoveRow { SourceId = sourceId, At = Now, Who = who, Before = before, After = after, Reason = reason });
                await db.SaveChangesAsync(cancellation);
                return true;
            },
            cancellation);
        changes.Signal();
        return moved;
    }

    /// <summary>Gives the source its former address back, and has it asked there at once; false when the change is no longer the last word.</summary>
    public async Task<bool> UndoAsync(long moveId, string who, CancellationToken cancellation)
    {
        var undone = await database.WriteAsync(
            async db =>
            {
                var move = await db.SourceMoves.FirstOrDefaultAsync(row => row.Id == moveId && row.UndoneAt == null, cancellation);
                if (move is null || await db.Sources.Where(row => row.Id == move.SourceId && row.FeedUrl == move.After).ExecuteUpdateAsync(change => change.SetProperty(row => row.FeedUrl, move.Before), cancellation) == 0)
                {
                    return false;
                }

                await db.SourceMoves.Where(row => row.Id == moveId).ExecuteUpdateAsync(change => change.SetProperty(row => row.UndoneAt, Now).SetProperty(row => row.UndoneBy, who), cancellation);
                await db.SourceHealth.Where(row => row.SourceId == move.SourceId).ExecuteUpdateAsync(
                    change => change.SetProperty(row => row.NextTry, (DateTime?)null).SetProperty(row => row.ETag, (string?)null).SetProperty(row => row.LastModified, (string?)null)
                        .SetProperty(row => row.BodyHash, (string?)null).SetProperty(row => row.MovedTo, (string?)null).SetProperty(row => row.MovedSeen, 0),
                    cancellation);
                return true;
            },
            cancellation);
        changes.Signal();
        return undone;
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
