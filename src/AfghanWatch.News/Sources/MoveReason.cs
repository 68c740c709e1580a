namespace AfghanWatch.News.Sources;

/// <summary>Why a source's address was changed.</summary>
public enum MoveReason
{
    /// <summary>The server redirected there for good (301, 308).</summary>
    Redirect,

    /// <summary>A page stood in the feed's place and named this feed.</summary>
    LinkedFeed,
}
