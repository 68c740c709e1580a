using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Deduplicating;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Extracting;
using AfghanWatch.News.Ingest.Fetching;
using AfghanWatch.News.Store;

namespace AfghanWatch.News.Ingest;

/// <summary>The stages in their order: fetched → extracted → deduplicated → enriched → stored. Only this file knows it.</summary>
public sealed class IngestPipeline
{
    // As many documents as two cores read in about a fifth of a second: a crash costs one batch, a reader waits no longer for the writer.
    private const int BatchSize = 64;

    private readonly ArticleStore _store;

    // Built with the first article that needs it: a start that only shows pages does without.
    private readonly Lazy<Enricher> _enricher;
    private readonly SiteRules _rules;

    internal IngestPipeline(ArticleStore store, Lazy<Enricher> enricher, SiteRules rules)
    {
        _store = store;
        _enricher = enricher;
        _rules = rules;
    }

    /// <summary>Takes documents through all stages. A cancelled run keeps what was stored before and leaves nothing half done.</summary>
    /// <param name="what">What the run is called on the Sources page.</param>
    /// <param name="progress">Told after every batch.</param>
    public Task<IngestReport> RunAsync(string what, int? sourceId, IEnumerable<FetchResult> documents, IProgress<IngestReport>? progress, CancellationToken cancellation) =>
        RunAsync(what, sourceId, documents.Chunk(BatchSize).ToAsyncEnumerable(), null, progress, cancellation);

    /// <summary>Takes documents through all stages as they come.</summary>
    /// <param name="batches">Each is stored before the next is asked for.</param>
    /// <param name="told">Told of each item's end, except of rejected ones.</param>
    internal async Task<IngestReport> RunAsync(
        string what, int? sourceId, IAsyncEnumerable<FetchResult[]> batches, Action<IngestResult>? told, IProgress<IngestReport>? progress, CancellationToken cancellation)
    {
        var run = await _store.BeginRunAsync(what, sourceId, cancellation);
        var report = IngestReport.Nothing;
        try
        {
            var waiting = new List<Candidate>();
            await foreach (var batch in batches.WithCancellation(cancellation))
            {
                cancellation.ThrowIfCancellationRequested();
                var (found, done) = Extract(batch);
                report = done.Aggregate(report, (sum, result) => sum.Plus(result));
                waiting.AddRange(found);
                report = await StoreAsync(waiting, report, told, cancellation);
                progress?.Report(report);
            }

            while (waiting.Count > 0)
            {
                report = await StoreAsync(waiting, report, told, cancellation);
                progress?.Report(report);
            }
        }
        finally
        {
            // Also when cancelled: the counts of what was stored belong to the run.
            await _store.EndRunAsync(run, report, CancellationToken.None);
        }

        return report;
    }

    private (List<Candidate> Found, List<IngestResult> Done) Extract(FetchResult[] batch)
    {
        var results = new IReadOnlyList<ExtractionResult>[batch.Length];
        Parallel.For(0, batch.Length, i => results[i] = batch[i] switch
        {
            FetchResult.Fetched(var document) => DocumentExtractor.Extract(document, _rules),
            FetchResult.Entry(var item, var feed, var document) => [FeedItemExtractor.Extract(item, feed, document, 0)],
            FetchResult.Fault(var item, var reason) => [new ExtractionResult.Rejected(item, reason)],
            _ => [],
        });

        var found = new List<Candidate>();
        var done = new List<IngestResult>();
        for (var i = 0; i < batch.Length; i++)
        {
            if (batch[i] is FetchResult.Known(var known, var articleId))
            {
                done.Add(new IngestResult.Duplicate(known, articleId));
            }

            foreach (var result in results[i])
            {
                switch (result)
                {
                    case ExtractionResult.Found(var item, var article, var externalId):
                        found.Add(new Candidate(item, ArticleIdentity.Of(article), article, externalId, DocumentOf(batch[i])));
                        break;
                    case ExtractionResult.Rejected(var item, var reason):
                        done.Add(new IngestResult.Rejected(item, reason));
                        break;
                }
            }
        }

        return (found, done);
    }

    private static FetchedDocument? DocumentOf(FetchResult result) => result switch
    {
        FetchResult.Fetched(var document) => document,
        FetchResult.Entry(_, _, var document) => document,
        _ => null,
    };

    /// <summary>Stores what of the waiting articles can be judged now; two of one key or text wait for each other, in order.</summary>
    private async Task<IngestReport> StoreAsync(List<Candidate> waiting, IngestReport report, Action<IngestResult>? told, CancellationToken cancellation)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var now = new List<Candidate>();
        var later = new List<Candidate>();
        foreach (var candidate in waiting)
        {
            var fresh = keys.Add(candidate.Identity.Key) & keys.Add(candidate.Identity.ContentHash);
            (fresh ? now : later).Add(candidate);
        }

        var known = await _store.LoadKnownAsync([.. now.Select(candidate => candidate.Identity)], cancellation);
        var judged = now.ConvertAll(candidate => (candidate, novelty: known.Judge(candidate.Identity, candidate.Article.Outlet)));
        var arrivals = judged.Where(pair => pair.novelty is not Novelty.Duplicate).ToList();
        var enriched = new Arrival[arrivals.Count];
        Parallel.For(0, arrivals.Count, new ParallelOptions { CancellationToken = cancellation }, i => enriched[i] = Enrich(arrivals[i].candidate, arrivals[i].novelty));
        var stored = await _store.StoreAsync(enriched, cancellation);

        waiting.Clear();
        waiting.AddRange(later);
        foreach (var (candidate, novelty) in judged)
        {
            if (novelty is Novelty.Duplicate(var id))
            {
                var copy = new IngestResult.Duplicate(candidate.Item, id);
                told?.Invoke(copy);
                report = report.Plus(copy);
            }
        }

        foreach (var result in stored)
        {
            told?.Invoke(result);
        }

        return stored.Aggregate(report, (sum, result) => sum.Plus(result));
    }

    private Arrival Enrich(Candidate candidate, Novelty novelty)
    {
        var enrichment = _enricher.Value.Enrich(ArticleInput.From(candidate.Article));
        var article = candidate.Article with { Published = PublicationDoubt.Weigh(candidate.Article.Published, candidate.Article.Text, enrichment.Dates) };
        var fingerprint = StoryFingerprint.Of(article.Text, _enricher.Value.Stories);
        return new Arrival(
            candidate.Item,
            candidate.Identity.Key,
            candidate.Identity.ContentHash,
            article,
            enrichment,
            fingerprint.ToBytes(),
            fingerprint.Bands,
            AgencyCredit.Find(article.Text, article.Byline, article.Outlet),
            candidate.ExternalId,
            candidate.Document?.SourceId,
            (novelty as Novelty.Version)?.ArticleId)
        {
            RetrievedAt = candidate.Document?.RetrievedAt?.UtcDateTime,
        };
    }

    private sealed record Candidate(string Item, ArticleIdentity Identity, ExtractedArticle Article, string? ExternalId, FetchedDocument? Document);
}
