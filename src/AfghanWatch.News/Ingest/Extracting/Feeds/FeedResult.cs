namespace AfghanWatch.News.Ingest.Extracting;

/// <summary>What a document turned out to be.</summary>
public abstract record FeedResult
{
    private FeedResult()
    {
    }

    /// <summary>A feed; its warnings name what had to be mended.</summary>
    public sealed record Parsed(Feed Feed) : FeedResult;

    /// <summary>No feed.</summary>
    /// <param name="Reason">What it is instead, in words for the operator.</param>
    /// <param name="LinkedFeeds">Feeds an HTML page names as its own, in order.</param>
    public sealed record NotAFeed(string Reason, IReadOnlyList<Uri> LinkedFeeds) : FeedResult;
}
