namespace AfghanWatch.News.Ingest.Fetching;

/// <summary>What came of asking for one item: the item, or why not.</summary>
public abstract record FetchResult
{
    public sealed record Fetched(FetchedDocument Document) : FetchResult;

    /// <param name="Item">Path or address.</param>
    /// <param name="Reason">In the reader's words, a full sentence.</param>
    public sealed record Fault(string Item, string Reason) : FetchResult;
}
