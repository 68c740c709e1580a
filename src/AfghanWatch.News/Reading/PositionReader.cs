using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;
using AfghanWatch.News.Tagging;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>Reads positions with their sentences, oldest first; those that editors rejected are left out.</summary>
internal static class PositionReader
{
    private const int Most = 2000;

    public static async Task<List<PositionView>> ReadAsync(NewsDbContext db, IQueryable<PositionRow> positions, CancellationToken cancellation, IReadOnlyDictionary<long, string>? known = null)
    {
        var rows = await (
            from position in positions
            join listing in db.Listings.Where(row => row.OnTopic) on position.ArticleId equals listing.ArticleId
            join actor in db.Actors on position.ActorId equals actor.Id
            join outlet in db.Outlets on listing.OutletId equals outlet.Id into outlets
            from outlet in outlets.DefaultIfEmpty()
            orderby position.Date ?? listing.Day, position.ArticleId, position.Ordinal
            select new { position, actor.Key, actor.Name, listing.Day, listing.Title, listing.Language, Outlet = outlet == null ? null : outlet.Name }).Take(Most).ToListAsync(cancellation);
        return await ViewsAsync(db, rows.ConvertAll(row => new Found(row.position, row.Key, row.Name, row.Day, row.Title, row.Language, row.Outlet)), known, cancellation);
    }

    /// <summary>The newest of one actor. Few rows are put in order here: SQLite would carry them through its sorting with all that belongs to them.</summary>
    public static async Task<List<PositionView>> NewestAsync(NewsDbContext db, ActorRow actor, int most, CancellationToken cancellation)
    {
        var rows = await db.Positions.Where(row => row.ActorId == actor.Id).OrderByDescending(row => row.ArticleId).ThenBy(row => row.Ordinal).Take(most).ToListAsync(cancellation);
        var ids = rows.Select(row => row.ArticleId).Distinct().ToList();
        var heads = await (
            from listing in db.Listings.Where(row => EF.Parameter(ids).Contains(row.ArticleId) && row.OnTopic)
            join outlet in db.Outlets on listing.OutletId equals outlet.Id into outlets
            from outlet in outlets.DefaultIfEmpty()
            select new { listing.ArticleId, listing.Day, listing.Title, listing.Language, Outlet = outlet == null ? null : outlet.Name }).ToDictionaryAsync(row => row.ArticleId, cancellation);
        var found = rows.Where(row => heads.ContainsKey(row.ArticleId))
            .Select(row => (Row: row, Head: heads[row.ArticleId]))
            .OrderBy(pair => pair.Row.Date ?? pair.Head.Day).ThenBy(pair => pair.Row.ArticleId).ThenBy(pair => pair.Row.Ordinal)
            .Select(pair => new Found(pair.Row, actor.Key, actor.Name, pair.Head.Day, pair.Head.Title, pair.Head.Language, pair.Head.Outlet));
        return await ViewsAsync(db, [.. found], null, cancellation);
    }

    private static async Task<List<PositionView>> ViewsAsync(NewsDbContext db, List<Found> rows, IReadOnlyDictionary<long, string>? known, CancellationToken cancellation)
    {
        var ids = rows.Select(row => row.Position.ArticleId).Distinct().ToList();
        var texts = await CurrentTexts.ReadAsync(db, ids, known, cancellation);
        var reviews = (await db.Reviews.Where(row => EF.Parameter(ids).Contains(row.ArticleId)).ToListAsync(cancellation)).ToDictionary(row => (row.ArticleId, row.TagKey), row => row.Verdict);
        var views = new List<PositionView>(rows.Count);
        foreach (var row in rows.Where(row => texts.TryGetValue(row.Position.ArticleId, out var text) && row.Position.SentenceEnd <= text.Length))
        {
            var sentence = new TextSpan(row.Position.SentenceStart, row.Position.SentenceEnd).Cut(texts[row.Position.ArticleId]);
            var key = TagKey.Position(row.Key, row.Position.Question, row.Position.Level, sentence);
            Verdict? verdict = reviews.TryGetValue((row.Position.ArticleId, key), out var found) ? found : null;
            if (verdict != Verdict.Rejected)
            {
                views.Add(new PositionView(
                    row.Position.ArticleId, row.Position.Question, row.Position.Topic, row.Position.Level, row.Position.Act, row.Position.Date ?? row.Day,
                    sentence, row.Outlet, row.Title, key, verdict, row.Position.Rule)
                {
                    ActorKey = row.Key,
                    ActorName = row.Name,
                    Start = row.Position.SentenceStart,
                    Language = row.Language,
                });
            }
        }

        return views;
    }

    private sealed record Found(PositionRow Position, string Key, string Name, DateOnly Day, string Title, string? Language, string? Outlet);
}
