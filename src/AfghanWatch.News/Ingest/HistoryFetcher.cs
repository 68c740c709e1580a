using AfghanWatch.News.Ingest.Deduplicating;
using AfghanWatch.News.Ingest.Extracting;
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
internal sealed class HistoryFetcher(WebFetcher web, SourceStore sources, IngestPipeline pipeline)
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
        var failures = 0;
        var asked = 0;
        foreach (var chunk in fresh.Chunk(Chunk))
        {
            var documents = new List<FetchResult>();
            foreach (var url in chunk)
            {
                if (failures >= MostFailures)
                {
                    break;
                }

                var result = await PageAsync(url, source, cancellation);
                failures = result is FetchResult.Fault ? failures + 1 : 0;
                documents.Add(result);
                asked++;
                progress?.Report($"{source.Name}: {asked} of {fresh.Count} pages, {report}");
            }

            report = report.Plus(await pipeline.RunAsync($"{source.Name} {from:yyyy-MM-dd}..{to:yyyy-MM-dd}", source.Id, documents, null, cancellation));
            if (failures >= MostFailures)
            {
                break;
            }
        }

        return new HistoryFetch(source.Name, found.Sitemaps, found.Pages.Count, found.Pages.Count - fresh.Count, fresh.Count - asked, found.Undated, report);
    }

    private Task<WebAnswer> AskAsync(Uri url, CancellationToken cancellation) => web.GetAsync(url, null, null, cancellation);

    private async Task<List<Uri>> FreshAsync(IReadOnlyList<(Uri Url, DateOnly Day)> pages, CancellationToken cancellation)
    {
        var fresh = new List<Uri>();
        foreach (var chunk in pages.Chunk(500))
        {
            var known = await sources.KnownKeysAsync([.. chunk.Select(page => CanonicalUrl.Of(page.Url.AbsoluteUri)!)], cancellation);
            fresh.AddRange(chunk.Where(page => !known.Contains(CanonicalUrl.Of(page.Url.AbsoluteUri)!)).Select(page => page.Url));
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
}
