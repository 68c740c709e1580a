using AfghanWatch.News.Store;

namespace AfghanWatch.News.Ingest;

/// <summary>Fetching an outlet's past on a person's word.</summary>
public sealed class HistoryDesk
{
    private readonly SourceStore _sources;
    private readonly HistoryFetcher _fetcher;

    internal HistoryDesk(SourceStore sources, HistoryFetcher fetcher)
    {
        _sources = sources;
        _fetcher = fetcher;
    }

    /// <summary>Fetches what a source published from one day to another, by its sitemaps; null when there is no source of this name.</summary>
    /// <param name="progress">Told in words, now and then.</param>
    public async Task<HistoryFetch?> FetchAsync(string name, DateOnly from, DateOnly to, IProgress<string>? progress, CancellationToken cancellation) =>
        await _sources.FindAsync(name, cancellation) is { } source ? await _fetcher.RunAsync(source, from, to, progress, cancellation) : null;
}
