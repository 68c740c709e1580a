using AfghanWatch.News.Ingest;
using AfghanWatch.News.Ingest.Deduplicating;
using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store;

/// <summary>What the pipeline asks of the store.</summary>
internal sealed class ArticleStore(NewsDatabase database, StoreChanges changes, TimeProvider clock)
{
    // The Sources page shows the first reasons; a rubbish import of a million lines is no reason to fill the disk with them.
    private const int RejectionsKept = 100;

    private readonly StoryTexts _texts = new();

    public Task<long> BeginRunAsync(string what, int? sourceId, CancellationToken cancellation) => database.WriteAsync(
        async db =>
        {
            var run = new RunRow { What = what, SourceId = sourceId, StartedAt = Now };
            db.Runs.Add(run);
            await db.SaveChangesAsync(cancellation);
            return run.Id;
        },
        cancellation);

    public Task EndRunAsync(long run, IngestReport report, CancellationToken cancellation) => database.WriteAsync(
        async db =>
        {
            await db.Runs.Where(row => row.Id == run).ExecuteUpdateAsync(
                change => change.SetProperty(row => row.EndedAt, Now)
                    .SetProperty(row => row.Stored, report.Stored)
                    .SetProperty(row => row.Versions, report.Versions)
                    .SetProperty(row => row.Duplicates, report.Duplicates)
                    .SetProperty(row => row.Rejected, report.Rejected),
                cancellation);
            db.Rejections.AddRange(report.Rejections.Take(RejectionsKept).Select(rejection => new RejectionRow { RunId = run, Item = rejection.Item, Reason = rejection.Reason }));
            return await db.SaveChangesAsync(cancellation);
        },
        cancellation);

    public async Task<KnownArticles> LoadKnownAsync(IReadOnlyList<ArticleIdentity> identities, CancellationToken cancellation)
    {
        using var db = database.Open();
        var keys = identities.Select(identity => identity.Key).ToList();
        var hashes = identities.Select(identity => identity.ContentHash).ToList();
        var byKey = await Known(db, db.Articles.Where(article => keys.Contains(article.Key))).ToListAsync(cancellation);
        var byHash = await Known(db, db.Articles.Where(article => hashes.Contains(article.ContentHash))).ToListAsync(cancellation);
        return new KnownArticles(byKey.UnionBy(byHash, article => article.Id));
    }

    /// <summary>Stores a batch in one transaction: all of it, or, when the process dies, none of it.</summary>
    public async Task<IReadOnlyList<IngestResult>> StoreAsync(IReadOnlyList<Arrival> arrivals, CancellationToken cancellation)
    {
        if (arrivals.Count == 0)
        {
            return [];
        }

        try
        {
            var results = await database.WriteAsync(
                db =>
                {
                    using var writer = new ArticleWriter(db, Now, _texts);
                    var written = arrivals.Select(writer.Write).ToList();
                    writer.Finish();
                    return Task.FromResult(written);
                },
                cancellation);
            changes.Signal();
            return results;
        }
        catch
        {
            _texts.Clear();
            throw;
        }
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private static IQueryable<KnownArticle> Known(NewsDbContext db, IQueryable<ArticleRow> articles) =>
        from article in articles
        join outlet in db.Outlets on article.OutletId equals outlet.Id into outlets
        from outlet in outlets.DefaultIfEmpty()
        select new KnownArticle(article.Id, article.Key, article.ContentHash, outlet == null ? null : outlet.Name);
}
