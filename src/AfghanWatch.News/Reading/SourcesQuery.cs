using AfghanWatch.News.Sources;
using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>What the Sources page asks.</summary>
public sealed class SourcesQuery
{
    private const int Days = 14;
    private const int ImportsShown = 12;
    private const int RejectionsShown = 20;

    private readonly NewsDatabase _database;
    private readonly TimeProvider _clock;

    internal SourcesQuery(NewsDatabase database, TimeProvider clock)
    {
        _database = database;
        _clock = clock;
    }

    public async Task<SourcesView> RunAsync(CancellationToken cancellation)
    {
        using var db = _database.Open();
        var now = _clock.GetUtcNow().UtcDateTime;
        var since = now.Date.AddDays(1 - Days);
        var sources = await db.Sources.OrderBy(row => row.Name).ToListAsync(cancellation);
        var health = await db.SourceHealth.ToDictionaryAsync(row => row.SourceId, cancellation);
        var totals = await db.Runs.Where(row => row.SourceId != null).GroupBy(row => row.SourceId!.Value)
            .Select(group => new { group.Key, Stored = group.Sum(row => row.Stored), Versions = group.Sum(row => row.Versions), Duplicates = group.Sum(row => row.Duplicates), Rejected = group.Sum(row => row.Rejected) })
            .ToDictionaryAsync(row => row.Key, cancellation);
        var articles = await db.Articles.Where(row => row.SourceId != null).GroupBy(row => row.SourceId!.Value)
            .Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(row => row.Key, row => row.Count, cancellation);
        var moves = (await db.SourceMoves.OrderByDescending(row => row.Id).ToListAsync(cancellation)).ToLookup(row => row.SourceId);
        var recent = (await db.Runs.Where(row => row.SourceId != null && row.StartedAt >= since && row.Stored > 0)
            .Select(row => new { row.SourceId, row.StartedAt, row.Stored }).ToListAsync(cancellation)).ToLookup(row => row.SourceId!.Value);

        var views = sources.ConvertAll(source =>
        {
            var state = health.GetValueOrDefault(source.Id) ?? new SourceHealthRow { SourceId = source.Id };
            var total = totals.GetValueOrDefault(source.Id);
            var usualGap = state.UsualGapHours is { } hours ? TimeSpan.FromHours(hours) : (TimeSpan?)null;
            var perDay = new int[Days];
            foreach (var run in recent[source.Id])
            {
                perDay[Math.Clamp((run.StartedAt.Date - since).Days, 0, Days - 1)] += run.Stored;
            }

            var silent = state.State is SourceState.Ok or SourceState.Unchanged && Habit.IsSilent(state.LastNewArticle, usualGap, now);
            return new SourceView(
                source.Id, source.Name, source.HomePage, source.Language, source.Kind, source.FeedUrl, source.Enabled, source.Note,
                state.State, silent, state.Message, state.LastTry, state.LastSuccess, state.LastNewArticle, state.NextTry, state.Failures,
                articles.GetValueOrDefault(source.Id), total?.Stored ?? 0, total?.Versions ?? 0, total?.Duplicates ?? 0, total?.Rejected ?? 0, perDay)
            {
                Problem = state.Problem,
                UsualGap = usualGap,
                MovedTo = state.MovedTo,
                Moves = [.. moves[source.Id].Select(move => new MoveView(
                    move.Id, move.At, move.Who, move.Before, move.After, move.Reason, move.UndoneAt, move.UndoneBy, move.UndoneAt is null && move.After == source.FeedUrl))],
            };
        });
        var imports = await ImportsAsync(db, cancellation);
        return new SourcesView(views, imports) { Quiet = await QuietAsync(db, imports, cancellation) };
    }

    private static async Task<List<RunView>> ImportsAsync(NewsDbContext db, CancellationToken cancellation)
    {
        // The newest is what somebody has just asked for: it is told whatever came of it.
        var newest = await db.Runs.Where(row => row.SourceId == null).MaxAsync(row => (long?)row.Id, cancellation);
        var runs = await db.Runs.Where(row => row.SourceId == null && (row.Id == newest || row.EndedAt == null || row.Stored > 0 || row.Versions > 0 || row.Rejected > 0))
            .OrderByDescending(row => row.Id).Take(ImportsShown).ToListAsync(cancellation);
        var ids = runs.ConvertAll(run => run.Id);
        var rejections = (await db.Rejections.Where(row => ids.Contains(row.RunId)).OrderBy(row => row.Id).ToListAsync(cancellation)).ToLookup(row => row.RunId);
        return runs.ConvertAll(run => new RunView(
            run.Id, run.What, run.StartedAt, run.EndedAt, run.Stored, run.Versions, run.Duplicates, run.Rejected,
            [.. rejections[run.Id].Take(RejectionsShown).Select(rejection => (rejection.Item, rejection.Reason))]));
    }

    private static async Task<QuietRuns?> QuietAsync(NewsDbContext db, List<RunView> shown, CancellationToken cancellation)
    {
        if (shown.Count == 0)
        {
            return null;
        }

        var (newest, oldest) = (shown[0].Id, shown.Count < ImportsShown ? 0 : shown[^1].Id);
        var quiet = db.Runs.Where(row => row.SourceId == null && row.Id > oldest && row.Id < newest && row.EndedAt != null && row.Stored == 0 && row.Versions == 0 && row.Rejected == 0);
        var count = await quiet.CountAsync(cancellation);
        return count == 0 ? null : new QuietRuns(count, await quiet.MaxAsync(row => row.StartedAt, cancellation));
    }
}
