namespace AfghanWatch.News.Ingest.Fetching;

/// <summary>What came of asking for one item: the item, or why not.</summary>
public abstract record FetchResult
{
    public sealed record Fetched(FetchedDocument Document) : FetchResult;

    /// <summary>An item of a feed that is taken as the feed carries it.</summary>
    public sealed record Entry(Extracting.FeedItem FeedItem, Extracting.Feed Feed, FetchedDocument Document) : FetchResult;

    /// <summary>An item of a feed whose article is stored and need not be looked at again.</summary>
    public sealed record Known(string Item, long ArticleId) : FetchResult;

    /// <param name="Item">Path or address.</param>
    /// <param name="Reason">In the reader's words, a full sentence.</param>
    public sealed record Fault(string Item, string Reason) : FetchResult;
}
