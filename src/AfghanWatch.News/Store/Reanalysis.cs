using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Deduplicating;
using AfghanWatch.News.Ingest.Enriching;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store;

/// <summary>
/// Reads stored texts anew with the rules and the vocabulary of now: says what would change, applies it, takes the last run back.
/// What people decided stays: it stands in tables of its own, and lists are made of both.
/// </summary>
public sealed class Reanalysis
{
    private const int Chunk = 100;

    private readonly NewsDatabase _database;
    private readonly Enricher _enricher;
    private readonly StoreChanges _changes;
    private readonly TimeProvider _clock;

    internal Reanalysis(NewsDatabase database, Enricher enricher, StoreChanges changes, TimeProvider clock)
    {
        _database = database;
        _enricher = enricher;
        _changes = changes;
        _clock = clock;
    }

    /// <summary>Reads and reports; stores the new readings only when told to.</summary>
    /// <param name="all">Every article; else those the machine read before the vocabulary or the program last changed.</param>
    /// <param name="apply">Whether the new readings replace the stored ones. The replaced ones of changed articles are kept until the next run that applies.</param>
    public async Task<ReanalysisReport> RunAsync(bool all, DateTime vocabularyChanged, bool apply, IProgress<int>? progress, CancellationToken cancellation)
    {
        List<long> ids;
        using (var db = _database.Open())
        {
            ids = await db.Readings.Where(row => all || row.ReadAt < vocabularyChanged).OrderBy(row => row.ArticleId).Select(row => row.ArticleId).ToListAsync(cancellation);
        }

        var now = _clock.GetUtcNow().UtcDateTime;
        var tally = new ChangeTally();
        int changed = 0, done = 0;
        foreach (var chunk in ids.Chunk(Chunk))
        {
            cancellation.ThrowIfCancellationRequested();
            var isFirst = done == 0;
            if (apply)
            {
                changed += await _database.WriteAsync(db => ReadAsync(db, chunk, tally, now, new Application(isFirst), cancellation), cancellation);
            }
            else
            {
                using var db = _database.Open();
                changed += await ReadAsync(db, chunk, tally, now, null, cancellation);
            }

            done += chunk.Length;
            progress?.Report(done);
        }

        if (apply)
        {
            _changes.Signal();
        }

        return new ReanalysisReport(done, changed, apply, tally.Kinds);
    }

    /// <summary>Puts back what the machine said before the last run that applied. Articles that got a new version or a new reading since keep theirs.</summary>
    /// <returns>How many readings were put back, and how many had changed since and were left.</returns>
    public async Task<(int Restored, int Left)> UndoAsync(IProgress<int>? progress, CancellationToken cancellation)
    {
        List<long> ids;
        using (var db = _database.Open())
        {
            ids = await db.EarlierReadings.OrderBy(row => row.ArticleId).Select(row => row.ArticleId).ToListAsync(cancellation);
        }

        int restored = 0, done = 0;
        foreach (var chunk in ids.Chunk(Chunk))
        {
            cancellation.ThrowIfCancellationRequested();
            restored += await _database.WriteAsync(db => UndoAsync(db, chunk, cancellation), cancellation);
            done += chunk.Length;
            progress?.Report(done);
        }

        _changes.Signal();
        return (restored, done - restored);
    }

    private async Task<int> UndoAsync(NewsDbContext db, long[] ids, CancellationToken cancellation)
    {
        var earlier = await db.EarlierReadings.Where(row => ids.Contains(row.ArticleId)).OrderBy(row => row.ArticleId).ToListAsync(cancellation);
        var inputs = await ListingRefresh.InputsAsync(db, ids, cancellation);
        var standing = await db.Readings.Where(row => ids.Contains(row.ArticleId)).ToDictionaryAsync(row => row.ArticleId, cancellation);
        using var writer = new ArticleWriter(db, _clock.GetUtcNow().UtcDateTime, new StoryTexts());
        var restored = 0;
        foreach (var row in earlier)
        {
            if (standing.TryGetValue(row.ArticleId, out var now) && now.Version == row.Version && now.ReadAt == row.ReplacedAt && inputs.TryGetValue(row.ArticleId, out var input))
            {
                var reading = EarlierReadings.Read(row);
                var before = input with { Enrichment = reading };
                writer.WriteReading(row.ArticleId, row.Version, before);
                if (EarlierReadings.Keys(row) is { } keys)
                {
                    writer.WriteAgency(row.ArticleId, keys.Agency is null ? null : new AgencyFinding(keys.Agency, keys.AgencyEvidence ?? "", keys.AgencyRule ?? ""));
                    writer.ForgetBands(row.ArticleId, keys.Bands);
                }

                writer.WriteListing(row.ArticleId, before);
                restored++;
            }
        }

        await db.EarlierReadings.Where(row => ids.Contains(row.ArticleId)).ExecuteDeleteAsync(cancellation);
        writer.Finish();
        return restored;
    }

    private async Task<int> ReadAsync(NewsDbContext db, long[] ids, ChangeTally tally, DateTime now, Application? application, CancellationToken cancellation)
    {
        var inputs = await ListingRefresh.InputsAsync(db, ids, cancellation);
        var outlets = await db.Outlets.ToDictionaryAsync(row => row.Id, row => row.Name, cancellation);
        var versions = await (
            from article in db.Articles.Where(row => ids.Contains(row.Id))
            join version in db.ArticleVersions on new { ArticleId = article.Id, Number = article.CurrentVersion } equals new { version.ArticleId, version.Number }
            select new { article.Id, version.Number, version.Byline, article.Agency, article.AgencyEvidence, article.AgencyRule }).ToDictionaryAsync(row => row.Id, cancellation);
        var fresh = new Dictionary<long, Enrichment>();
        Parallel.ForEach(inputs, new ParallelOptions { CancellationToken = cancellation }, pair =>
        {
            var input = pair.Value;
            var outlet = input.OutletId is { } number ? outlets.GetValueOrDefault(number) : null;
            var enrichment = _enricher.Enrich(new ArticleInput(input.Title, input.Text, input.Language, input.PublishedOn, outlet, versions[pair.Key].Byline));
            lock (fresh)
            {
                fresh[pair.Key] = enrichment;
            }
        });

        var differing = inputs.Where(pair => ReadingChanges.Signature(pair.Value.Text, pair.Value.Enrichment) != ReadingChanges.Signature(pair.Value.Text, fresh[pair.Key])).Select(pair => pair.Key).Order().ToList();
        var changed = await EventChanges.TallyAsync(db, inputs, fresh, tally, cancellation);
        foreach (var id in differing)
        {
            var input = inputs[id];
            if (tally.Add(id, input.Title, input.Text, input.Enrichment, fresh[id]))
            {
                changed.Add(id);
            }
        }

        if (application is null)
        {
            return changed.Count;
        }

        // One run back and no further: the first articles of a run make room for its own.
        if (application.IsFirst)
        {
            await db.EarlierReadings.ExecuteDeleteAsync(cancellation);
        }

        var unlike = differing.ToHashSet();
        using var writer = new ArticleWriter(db, now, new StoryTexts());
        foreach (var (id, input) in inputs.OrderBy(pair => pair.Key))
        {
            var anew = input with { Enrichment = fresh[id] };
            writer.WriteReading(id, versions[id].Number, anew);
            var agency = AgencyCredit.Find(input.Text, versions[id].Byline, input.OutletId is { } outlet ? outlets.GetValueOrDefault(outlet) : null);
            writer.WriteAgency(id, agency);
            writer.WriteListing(id, anew);
            var keys = new EarlierKeys(writer.RenewBands(id, input.Text), versions[id].Agency, versions[id].AgencyEvidence, versions[id].AgencyRule);
            if (unlike.Contains(id) || keys.Bands.Count > 0 || (keys.Agency, keys.AgencyRule) != (agency?.Agency, agency?.Rule))
            {
                db.EarlierReadings.Add(EarlierReadings.Of(id, versions[id].Number, now, input.Enrichment, keys));
            }
        }

        await db.SaveChangesAsync(cancellation);

        writer.Finish();
        return changed.Count;
    }

    private sealed record Application(bool IsFirst);
}
