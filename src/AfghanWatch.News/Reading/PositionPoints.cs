using System.Globalization;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using AfghanWatch.News.Tagging;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>Reads where an actor stands without the sentences that say it: a page draws hundreds of statements and shows the words of a few.</summary>
internal static class PositionPoints
{
    private const string Newest = """
        SELECT ArticleId, Ordinal, Question, Topic, Level, Date, SentenceStart, SentenceEnd FROM Positions
        WHERE ActorId = $actor ORDER BY ArticleId DESC, Ordinal LIMIT $most
        """;

    /// <summary>The newest of one actor in relevant articles, oldest first; those that editors rejected are left out.</summary>
    /// <param name="key">The actor's, which its tags are named by.</param>
    public static async Task<List<PositionPoint>> ReadAsync(NewsDbContext db, ListingIndex index, int actor, string key, int most, CancellationToken cancellation)
    {
        var rows = await RowsAsync(db, actor, most, cancellation);
        var heads = index.Read(() => rows.Select(row => row.ArticleId).Distinct().Select(index.RowOf).OfType<int>().Where(row => index.OnTopic[row])
            .ToDictionary(row => index.Ids[row], row => (Day: DateOnly.FromDayNumber(index.Days[row]), Outlet: index.OutletNames.GetValueOrDefault(index.Outlets[row]), IsReviewed: index.Reviews[row] != (byte)ReviewState.New)));
        rows.RemoveAll(row => !heads.ContainsKey(row.ArticleId));
        var verdicts = await VerdictsAsync(db, key, rows.FindAll(row => heads[row.ArticleId].IsReviewed), cancellation);
        return [.. rows
            .Select(row => (Row: row, Head: heads[row.ArticleId], Verdict: verdicts.TryGetValue((row.ArticleId, row.Ordinal), out var verdict) ? verdict : (Verdict?)null))
            .Where(found => found.Verdict != Verdict.Rejected)
            .Select(found => new PositionPoint(found.Row.ArticleId, found.Row.Ordinal, found.Row.Question, found.Row.Topic, found.Row.Level, found.Row.Date ?? found.Head.Day, found.Head.Outlet, found.Verdict))
            .OrderBy(point => point.Day).ThenBy(point => point.ArticleId).ThenBy(point => point.Ordinal)];
    }

    private static async Task<List<Row>> RowsAsync(NewsDbContext db, int actor, int most, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        using var reader = new StoreReader((SqliteConnection)db.Database.GetDbConnection(), Newest, 0);
        reader.Bind("$actor", actor);
        reader.Bind("$most", most);
        var (rows, names) = (new List<Row>(), new NumberedNames());
        while (reader.Read())
        {
            rows.Add(new Row(
                reader.Number(0), reader.Small(1), names.Names[names.Number(reader.Text(2))], names.Names[names.Number(reader.Text(3))], (PositionLevel)reader.Small(4),
                reader.IsNull(5) ? null : DateOnly.FromDayNumber(reader.Day(5)), new TextSpan(reader.Small(6), reader.Small(7))));
        }

        return rows;
    }

    // A verdict hangs on the words of the sentence, so those of reviewed articles are read after all.
    private static async Task<Dictionary<(long Article, int Ordinal), Verdict>> VerdictsAsync(NewsDbContext db, string key, List<Row> rows, CancellationToken cancellation)
    {
        var verdicts = new Dictionary<(long, int), Verdict>();
        if (rows.Count == 0)
        {
            return verdicts;
        }

        var ids = rows.Select(row => row.ArticleId).Distinct().ToList();
        var prefix = TagKey.Positions(key);
        var reviews = (await db.Reviews.Where(row => EF.Parameter(ids).Contains(row.ArticleId) && row.TagKey.StartsWith(prefix)).ToListAsync(cancellation)).ToDictionary(row => (row.ArticleId, row.TagKey), row => row.Verdict);
        var texts = await CurrentTexts.ReadAsync(db, reviews.Keys.Select(review => review.ArticleId), null, cancellation);
        foreach (var row in rows)
        {
            if (texts.TryGetValue(row.ArticleId, out var text) && row.Sentence.End <= text.Length
                && reviews.TryGetValue((row.ArticleId, TagKey.Position(key, row.Question, row.Level, row.Sentence.Cut(text))), out var verdict))
            {
                verdicts[(row.ArticleId, row.Ordinal)] = verdict;
            }
        }

        return verdicts;
    }

    private readonly record struct Row(long ArticleId, int Ordinal, string Question, string Topic, PositionLevel Level, DateOnly? Date, TextSpan Sentence);
}
