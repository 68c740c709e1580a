using System.Runtime.CompilerServices;
using AfghanWatch.News.Ingest.Deduplicating;
using AfghanWatch.News.Ingest.Fetching;
using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;

namespace AfghanWatch.News.Ingest;

/// <summary>How a fetch of an outlet's past ended.</summary>
/// <param name="InRange">Pages of the range that the sitemaps name.</param>
/// <param name="Known">Of those, stored before.</param>
/// <param name="Left">Of those, not asked for because the outlet stopped answering; the same command goes on with them.</param>
/// <param name="Undated">Addresses without a day, left out.</param>
public sealed record HistoryFetch(string Source, int Sitemaps, int InRange, int Known, int Left, int Undated, IngestReport Report)
{
    public override string ToString() =>
        $"{Source}: {Sitemaps} sitemaps, {InRange} pages in range, {Known} stored before, {InRange - Known - Left} asked for, {Left} left for another time, {Undated} without a day left out";
}

/// <summary>
/// Fetches what an outlet published in a range of days, by its sitemaps. Pages that are stored are not asked for again, so that a run that was stopped goes on
/// where it ended; one page after the other, as politely as every fetch.
/// </summary>
internal sealed class HistoryFetcher(WebFetcher web, LinkStore links, IngestPipeline pipeline, TimeProvider clock)
{
    private const int Chunk = 32;

    // An outlet that fails so often in a row does not want to be asked, or is down.
    private const int MostFailures = 8;

    public async Task<HistoryFetch> RunAsync(SourceRow source, DateOnly from, DateOnly to, IProgress<string>? progress, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(source.HomePage ?? source.FeedUrl, UriKind.Absolute, out var home) || home.Scheme is not ("http" or "https"))
        {
            return new HistoryFetch(source.Name, 0, 0, 0, 0, 0, IngestReport.Nothing.Plus(new IngestResult.Rejected(source.Name, "The source has no address to look for sitemaps.")));
        }

        var found = await new SitemapWalk(AskAsync).RunAsync(home, from, to, progress, cancellation);
        var report = found.Faults.Aggregate(IngestReport.Nothing, (sum, fault) => sum.Plus(fault));
        var fresh = await FreshAsync(found.Pages, cancellation);
        var pages = new Pages(fresh, source, progress);
        report = report.Plus(await pipeline.RunAsync($"{source.Name} {from:yyyy-MM-dd}..{to:yyyy-MM-dd}", source.Id, FetchAsync(pages, cancellation), pages.Told, pages, cancellation));
        await links.NoteAsync(pages.Links(clock.GetUtcNow().UtcDateTime), cancellation);
        return new HistoryFetch(source.Name, found.Sitemaps, found.Pages.Count, found.Pages.Count - fresh.Count, fresh.Count - pages.Asked, found.Undated, report);
    }

    // In batches: what was fetched is stored before more is asked for, and a run that is stopped loses little.
    private async IAsyncEnumerable<FetchResult[]> FetchAsync(Pages pages, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var failures = 0;
        foreach (var chunk in pages.Urls.Chunk(Chunk))
        {
            var batch = new List<FetchResult>();
            foreach (var url in chunk.TakeWhile(_ => failures < MostFailures))
            {
                var result = await PageAsync(url, pages.Source, cancellation);
                failures = result is FetchResult.Fault ? failures + 1 : 0;
                batch.Add(result);
                pages.Next();
            }

            yield return [.. batch];
            await links.NoteAsync(pages.Links(clock.GetUtcNow().UtcDateTime), cancellation);
            if (failures >= MostFailures)
            {
                yield break;
            }
        }
    }

    // A document named these addresses, not a person: robots.txt is obeyed.
    private Task<WebAnswer> AskAsync(Uri url, CancellationToken cancellation) => web.GetAsync(new WebQuestion(url, WebPurpose.Linked), cancellation);

    private async Task<List<Uri>> FreshAsync(IReadOnlyList<(Uri Url, DateOnly Day)> pages, CancellationToken cancellation)
    {
        var fresh = new List<Uri>();
        foreach (var chunk in pages.Chunk(500))
        {
            var known = await links.KnownAsync([.. chunk.Select(page => CanonicalUrl.Of(page.Url.AbsoluteUri)!)], cancellation);
            fresh.AddRange(chunk.Where(page => !known.ContainsKey(CanonicalUrl.Of(page.Url.AbsoluteUri)!)).Select(page => page.Url));
        }

        return fresh;
    }

    private async Task<FetchResult> PageAsync(Uri url, SourceRow source, CancellationToken cancellation) => await AskAsync(url, cancellation) switch
    {
        WebAnswer.Content page when (page.ContentType ?? "text/html").Contains("html", StringComparison.OrdinalIgnoreCase) =>
            new FetchResult.Fetched(new FetchedDocument(url.AbsoluteUri, DocumentKind.Page, page.Body, page.ContentType, page.Url, source.Name) { SourceId = source.Id, Language = source.Language }),
        WebAnswer.Content other => new FetchResult.Fault(url.AbsoluteUri, $"The address holds no page but {other.ContentType}."),
        WebAnswer.Failed failed => new FetchResult.Fault(url.AbsoluteUri, failed.Reason),
        _ => new FetchResult.Fault(url.AbsoluteUri, "The server answered that nothing changed, to a first question."),
    };

    /// <summary>The pages to ask for, and how far it has come.</summary>
    private sealed class Pages(IReadOnlyList<Uri> urls, SourceRow source, IProgress<string>? progress) : IProgress<IngestReport>
    {
        private IngestReport _stored = IngestReport.Nothing;

        private readonly Dictionary<string, long> _led = new(StringComparer.Ordinal);

        public IReadOnlyList<Uri> Urls => urls;
        public SourceRow Source => source;
        public int Asked { get; private set; }

        public void Next()
        {
            Asked++;
            progress?.Report($"{source.Name}: {Asked} of {urls.Count} pages, {_stored}");
        }

        public void Report(IngestReport value) => _stored = value;

        public void Told(IngestResult result)
        {
            var article = result switch { IngestResult.Stored(_, var id) => id, IngestResult.NewVersion(_, var id, _) => id, IngestResult.Duplicate(_, var id) => id, _ => 0 };
            if (article > 0 && CanonicalUrl.Of(result.Item) is { } key)
            {
                _led[key] = article;
            }
        }

        /// <summary>Which addresses led to which articles since the last call: a page whose own address is another is not asked for again.</summary>
        public List<FeedLinkRow> Links(DateTime now)
        {
            var rows = _led.Select(pair => new FeedLinkRow { Key = pair.Key, ArticleId = pair.Value, SeenAt = now }).ToList();
            _led.Clear();
            return rows;
        }
    }
}
