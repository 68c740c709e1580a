using AfghanWatch.News.Ingest.Deduplicating;
using AfghanWatch.News.Ingest.Fetching;
using AfghanWatch.News.Sources;
using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;

namespace AfghanWatch.News.Ingest;

/// <summary>How a fetch of one source ended.</summary>
public sealed record SourceFetch(string Source, SourceState State, string? Message, IngestReport Report);

/// <summary>Fetching: sources when they are due or on a person's word, or a single page by its address.</summary>
public sealed class FetchDesk
{
    private readonly SourceStore _sources;
    private readonly LinkStore _links;
    private readonly SourceMoveStore _moves;
    private readonly SourceFetcher _fetcher;
    private readonly WebFetcher _web;
    private readonly IngestPipeline _pipeline;
    private readonly FetchOptions _options;
    private readonly TimeProvider _clock;

    internal FetchDesk(
        SourceStore sources, LinkStore links, SourceMoveStore moves, SourceFetcher fetcher, WebFetcher web, IngestPipeline pipeline, FetchOptions options, TimeProvider clock)
    {
        _sources = sources;
        _links = links;
        _moves = moves;
        _fetcher = fetcher;
        _web = web;
        _pipeline = pipeline;
        _options = options;
        _clock = clock;
        Schedule = new FetchSchedule(sources, options, clock);
    }

    internal FetchSchedule Schedule { get; }

    /// <summary>Fetches one source now, due or not; null when there is none of this id.</summary>
    public async Task<SourceFetch?> FetchNowAsync(int sourceId, CancellationToken cancellation) =>
        await _sources.FindAsync(sourceId, cancellation) is { } source ? await FetchAsync(source, isAsked: true, cancellation) : null;

    /// <summary>Fetches a source by its name; null when there is none.</summary>
    public async Task<SourceFetch?> FetchNowAsync(string name, CancellationToken cancellation) =>
        await _sources.FindAsync(name, cancellation) is { } source ? await FetchAsync(source, isAsked: true, cancellation) : null;

    /// <summary>Fetches every enabled source whose time has come, several hosts at a time.</summary>
    public async Task<IReadOnlyList<SourceFetch>> FetchDueAsync(CancellationToken cancellation)
    {
        var results = new List<SourceFetch>();
        await new FetchSchedule(_sources, _options, _clock).RunOnceAsync(
            async (source, token) =>
            {
                var fetch = await FetchAsync(source, isAsked: true, token);
                lock (results)
                {
                    results.Add(fetch);
                }
            },
            cancellation);
        return results;
    }

    /// <summary>Fetches sources as they come due, until cancelled.</summary>
    /// <param name="fetched">Told of each fetch as it ends.</param>
    /// <param name="failed">Told of a source whose fetch ended by an unforeseen fault; it is left alone for an interval.</param>
    public Task RunAsync(Action<SourceFetch> fetched, Action<string, Exception> failed, CancellationToken cancellation) => Schedule.RunAsync(
        async (source, token) =>
        {
            try
            {
                fetched(await FetchAsync(source, isAsked: false, token));
            }
            catch (Exception fault) when (fault is not OperationCanceledException and not OutOfMemoryException)
            {
                // One bad source must neither end fetching for good nor be asked again at once.
                failed(source.Name, fault);
                await _sources.PostponeAsync(source.Id, _clock.GetUtcNow().UtcDateTime.AddMinutes(_options.IntervalMinutes), token);
            }
        },
        cancellation);

    /// <summary>Fetches one page and takes it through the pipeline. A stored article whose page is gone is marked so.</summary>
    public async Task<IngestReport> FetchPageAsync(string url, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(url.Trim(), UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            return IngestReport.Nothing.Plus(new IngestResult.Rejected(url, "This is no web address; it must begin with http:// or https://."));
        }

        var answer = await _web.GetAsync(address, null, null, cancellation);
        var known = CanonicalUrl.Of(address.AbsoluteUri) is { } key ? await _links.ArticleOfAsync(key, cancellation) : null;
        var goneStatus = answer is WebAnswer.Failed { IsGone: true } gone ? gone.Status : null;
        if (known is { } article && (goneStatus is not null || answer is WebAnswer.Content))
        {
            await _links.MarkAsync(article, goneStatus, _clock.GetUtcNow().UtcDateTime, cancellation);
        }

        FetchResult result = answer switch
        {
            WebAnswer.Content page => new FetchResult.Fetched(new FetchedDocument(url, DocumentKind.Page, page.Body, page.ContentType, page.Url)),
            WebAnswer.Failed { IsGone: true } failed when known is not null => new FetchResult.Fault(url, $"{failed.Reason} The article is stored, its text is kept, and it is marked as gone from the web."),
            WebAnswer.Failed failed => new FetchResult.Fault(url, failed.Reason),
            _ => new FetchResult.Fault(url, "The server answered that nothing changed, to a first question."),
        };
        return await _pipeline.RunAsync(url, null, [result], null, cancellation);
    }

    /// <summary>Switches a source on or off; a source without a feed stays off.</summary>
    public async Task<bool> EnableAsync(int sourceId, bool enabled, CancellationToken cancellation) => await _sources.EnableAsync(sourceId, enabled, cancellation) > 0;

    /// <summary>Takes back that a source's address was changed; the same change is not made by itself again. False when it is no longer the source's last one.</summary>
    /// <param name="who">The person, for the trace.</param>
    public Task<bool> UndoMoveAsync(long moveId, string who, CancellationToken cancellation) => _moves.UndoAsync(moveId, who, cancellation);

    private async Task<SourceFetch> FetchAsync(SourceRow source, bool isAsked, CancellationToken cancellation)
    {
        var (report, health) = await _fetcher.FetchAsync(source, isAsked, cancellation);
        return new SourceFetch(source.Name, health.State, health.Message, report);
    }
}
