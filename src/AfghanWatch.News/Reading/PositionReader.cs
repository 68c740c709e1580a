using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;
using AfghanWatch.News.Tagging;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>Reads positions with their sentences, oldest first; those that editors rejected are left out.</summary>
internal static class PositionReader
{
    public static async Task<List<PositionView>> ReadAsync(NewsDbContext db, IQueryable<PositionRow> positions, CancellationToken cancellation, IReadOnlyDictionary<long, string>? known = null)
    {
        var rows = await (
            from position in positions
            join listing in db.Listings.Where(row => row.OnTopic) on position.ArticleId equals listing.ArticleId
            join actor in db.Actors on position.ActorId equals actor.Id
            join outlet in db.Outlets on listing.OutletId equals outlet.Id into outlets
            from outlet in outlets.DefaultIfEmpty()
            orderby position.Date ?? listing.Day, position.ArticleId, position.Ordinal
            select new { position, actor.Key, actor.Name, listing.Day, listing.Title, listing.Language, Outlet = outlet == null ? null : outlet.Name }).Take(2000).ToListAsync(cancellation);
        var ids = rows.Select(row => row.position.ArticleId).Distinct().ToList();
        var texts = await CurrentTexts.ReadAsync(db, ids, known, cancellation);
        var reviews = (await db.Reviews.Where(row => EF.Parameter(ids).Contains(row.ArticleId)).ToListAsync(cancellation)).ToDictionary(row => (row.ArticleId, row.TagKey), row => row.Verdict);
        var views = new List<PositionView>(rows.Count);
        foreach (var row in rows.Where(row => texts.TryGetValue(row.position.ArticleId, out var text) && row.position.SentenceEnd <= text.Length))
        {
            var sentence = new TextSpan(row.position.SentenceStart, row.position.SentenceEnd).Cut(texts[row.position.ArticleId]);
            var key = TagKey.Position(row.Key, row.position.Question, row.position.Level, sentence);
            Verdict? verdict = reviews.TryGetValue((row.position.ArticleId, key), out var found) ? found : null;
            if (verdict != Verdict.Rejected)
            {
                views.Add(new PositionView(
                    row.position.ArticleId, row.position.Question, row.position.Topic, row.position.Level, row.position.Act, row.position.Date ?? row.Day,
                    sentence, row.Outlet, row.Title, key, verdict, row.position.Rule)
                {
                    ActorKey = row.Key,
                    ActorName = row.Name,
                    Start = row.position.SentenceStart,
                    Language = row.Language,
                });
            }
        }

        return views;
    }
}
