using AfghanWatch.News.Ingest.Fetching;
using AfghanWatch.News.Sources;
using AfghanWatch.News.Store;

namespace AfghanWatch.News.Ingest;

/// <summary>How a fetch of one source ended.</summary>
public sealed record SourceFetch(string Source, SourceState State, string? Message, IngestReport Report);

/// <summary>Fetching on a person's word: sources now, or a single page by its address.</summary>
public sealed class FetchDesk
{
    private readonly SourceStore _sources;
    private readonly SourceFetcher _fetcher;
    private readonly WebFetcher _web;
    private readonly IngestPipeline _pipeline;
    private readonly TimeProvider _clock;

    internal FetchDesk(SourceStore sources, SourceFetcher fetcher, WebFetcher web, IngestPipeline pipeline, TimeProvider clock)
    {
        _sources = sources;
        _fetcher = fetcher;
        _web = web;
        _pipeline = pipeline;
        _clock = clock;
    }

    /// <summary>Fetches one source now, due or not; null when there is none of this id.</summary>
    public async Task<SourceFetch?> FetchNowAsync(int sourceId, CancellationToken cancellation) =>
        await _sources.FindAsync(sourceId, cancellation) is { } source ? await FetchAsync(source, cancellation) : null;

    /// <summary>Fetches a source by its name; null when there is none.</summary>
    public async Task<SourceFetch?> FetchNowAsync(string name, CancellationToken cancellation) =>
        await _sources.FindAsync(name, cancellation) is { } source ? await FetchAsync(source, cancellation) : null;

    /// <summary>Fetches every enabled source whose time has come, four at a time.</summary>
    public async Task<IReadOnlyList<SourceFetch>> FetchDueAsync(CancellationToken cancellation)
    {
        var due = await _sources.DueAsync(_clock.GetUtcNow().UtcDateTime, cancellation);
        var results = new SourceFetch[due.Count];
        await Parallel.ForAsync(0, due.Count, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = cancellation }, async (i, token) => results[i] = await FetchAsync(due[i], token));
        return results;
    }

    /// <summary>Fetches one page and takes it through the pipeline.</summary>
    public async Task<IngestReport> FetchPageAsync(string url, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(url.Trim(), UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            return IngestReport.Nothing.Plus(new IngestResult.Rejected(url, "This is no web address; it must begin with http:// or https://."));
        }

        FetchResult result = await _web.GetAsync(address, null, null, cancellation) switch
        {
            WebAnswer.Content page => new FetchResult.Fetched(new FetchedDocument(url, DocumentKind.Page, page.Body, page.ContentType, page.Url)),
            WebAnswer.Failed failed => new FetchResult.Fault(url, failed.Reason),
            _ => new FetchResult.Fault(url, "The server answered that nothing changed, to a first question."),
        };
        return await _pipeline.RunAsync(url, null, [result], null, cancellation);
    }

    /// <summary>Switches a source on or off; a source without a feed stays off.</summary>
    public async Task<bool> EnableAsync(int sourceId, bool enabled, CancellationToken cancellation) => await _sources.EnableAsync(sourceId, enabled, cancellation) > 0;

    private async Task<SourceFetch> FetchAsync(Store.Rows.SourceRow source, CancellationToken cancellation)
    {
        var (report, health) = await _fetcher.FetchAsync(source, cancellation);
        return new SourceFetch(source.Name, health.State, health.Message, report);
    }
}
