namespace AfghanWatch.News.Sources;

/// <summary>When a new address of a feed is believed: seen at three tries or more, over a day or more, always the same, and a feed was read there each time.</summary>
public static class MoveRule
{
    private const int LeastSeen = 3;
    private static readonly TimeSpan LeastTime = TimeSpan.FromHours(24);

    /// <param name="seen">How often in a row.</param>
    /// <param name="since">When it was seen first.</param>
    public static bool IsBelieved(int seen, DateTime since, DateTime now) => seen >= LeastSeen && now - since >= LeastTime;

    /// <summary>Whether the address may be taken over at all: one of the web, and none that gives up encryption.</summary>
    public static bool MayFollow(Uri before, Uri after) =>
        after.Scheme is "http" or "https" && !(before.Scheme == "https" && after.Scheme == "http") && after.UserInfo.Length == 0 && after.AbsoluteUri != before.AbsoluteUri;
}
