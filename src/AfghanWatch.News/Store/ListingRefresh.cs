using AfghanWatch.News.Articles;
using AfghanWatch.News.Store.Rows;
using AfghanWatch.News.Tagging;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store;

/// <summary>Works an article's listing out again from the store, after a decision or for a check.</summary>
internal static class ListingRefresh
{
    private const int Chunk = 200;

    /// <param name="marked">Whether what people marked in the text changed, so that its rows are written too.</param>
    public static Task WriteAsync(NewsDbContext db, long articleId, bool marked, CancellationToken cancellation) => WriteAsync(db, [articleId], marked, cancellation);

    /// <summary>The same for several articles, whose events are settled once.</summary>
    public static Task WriteAsync(NewsDbContext db, IReadOnlyCollection<long> articles, CancellationToken cancellation) => WriteAsync(db, articles, false, cancellation);

    private static async Task WriteAsync(NewsDbContext db, IReadOnlyCollection<long> articles, bool marked, CancellationToken cancellation)
    {
        using var rows = new RowInserter(db);
        var names = new NameNumbers(db, rows);
        using var events = new EventAssigner(db, rows);
        foreach (var chunk in articles.Chunk(Chunk))
        {
            await WriteAsync(db, rows, names, events, chunk, marked, cancellation);
        }

        events.Settle();
    }

    private static async Task WriteAsync(NewsDbContext db, RowInserter rows, NameNumbers names, EventAssigner events, long[] chunk, bool marked, CancellationToken cancellation)
    {
        foreach (var (articleId, input) in (await InputsAsync(db, chunk, cancellation)).OrderBy(pair => pair.Key))
        {
            if (marked)
            {
                await AdditionWriter.WriteAsync(db, rows, names, articleId, input, cancellation);
            }

            ListingWriter.Clear(db, names, articleId);
            ListingWriter.Insert(db, rows, names, articleId, input);
            events.Remove(articleId);
            events.Add(articleId, input);
        }
    }

    /// <summary>What the listings of these articles are made of.</summary>
    public static async Task<Dictionary<long, ListingInput>> InputsAsync(NewsDbContext db, IReadOnlyCollection<long> ids, CancellationToken cancellation)
    {
        var articles = await (
            from article in db.Articles.Where(row => ids.Contains(row.Id))
            join version in db.ArticleVersions on new { ArticleId = article.Id, Number = article.CurrentVersion } equals new { version.ArticleId, version.Number }
            join member in db.StoryMembers on article.Id equals member.ArticleId
            select new { article, version.Title, version.Text, member.StoryId }).ToListAsync(cancellation);
        var readings = await EnrichmentReader.ReadAsync(db, ids, cancellation);
        var reviews = (await db.Reviews.Where(row => ids.Contains(row.ArticleId)).ToListAsync(cancellation)).ToLookup(row => row.ArticleId);
        var additions = (await Additions(db, ids).ToListAsync(cancellation)).ToLookup(row => row.ArticleId);
        return articles.Where(row => readings.ContainsKey(row.article.Id)).ToDictionary(row => row.article.Id, row => new ListingInput(
            row.article.Key,
            row.article.PublishedOn ?? DateOnly.FromDateTime(row.article.FirstSeenAt),
            row.article.PublishedOn,
            row.Title,
            row.article.OutletId,
            row.article.Language,
            row.StoryId,
            row.Text,
            readings[row.article.Id],
            reviews[row.article.Id].ToDictionary(review => review.TagKey, review => review.Verdict))
        {
            Additions = StandingAddition.Of(additions[row.article.Id]),
        });
    }

    /// <summary>The decisions by which people's additions to these articles stand.</summary>
    public static IQueryable<DecisionRow> Additions(NewsDbContext db, IReadOnlyCollection<long> ids) =>
        from review in db.Reviews.Where(row => ids.Contains(row.ArticleId))
        join decision in db.Decisions.Where(row => row.Addition != null) on review.DecisionId equals decision.Id
        select decision;
}
