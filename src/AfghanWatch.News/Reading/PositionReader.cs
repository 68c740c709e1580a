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

    public static async Task<List<PositionView>> ReadAsync(NewsDbContext db, IQueryable<PositionRow> positions, CancellationToken cancellation)
    {
        var rows = await (
            from position in positions
            join listing in db.Listings.Where(row => row.OnTopic) on position.ArticleId equals listing.ArticleId
            join actor in db.Actors on position.ActorId equals actor.Id
            join outlet in db.Outlets on listing.OutletId equals outlet.Id into outlets
            from outlet in outlets.DefaultIfEmpty()
            orderby position.Date ?? listing.Day, position.ArticleId, position.Ordinal
            select new { position, actor.Key, actor.Name, listing.Day, listing.Title, listing.Language, Outlet = outlet == null ? null : outlet.Name }).Take(Most).ToListAsync(cancellation);
        return await ViewsAsync(db, rows.ConvertAll(row => new Found(row.position, row.Key, row.Name, row.Day, row.Title, row.Language, row.Outlet)), cancellation);
    }

    private static async Task<List<PositionView>> ViewsAsync(NewsDbContext db, List<Found> rows, CancellationToken cancellation)
    {
        var ids = rows.Select(row => row.Position.ArticleId).Distinct().ToList();
        var texts = await CurrentTexts.ReadAsync(db, ids, null, cancellation);
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
                    Ordinal = row.Position.Ordinal,
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
