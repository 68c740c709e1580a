namespace AfghanWatch.News.Ingest;

/// <summary>Fetching on a person's word: a source now, or a single page by its address.</summary>
public sealed class FetchDesk
{
    /// <summary>Fetches one source now, due or not.</summary>
    public Task<IngestReport> FetchNowAsync(int sourceId, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>Fetches one page and takes it through the pipeline.</summary>
    public Task<IngestReport> FetchPageAsync(string url, CancellationToken cancellation) => throw new NotImplementedException();
}
