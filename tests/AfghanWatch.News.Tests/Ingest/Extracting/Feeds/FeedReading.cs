using System.Text;
using AfghanWatch.News.Ingest.Extracting;

namespace AfghanWatch.News.Tests.Ingest.Extracting.Feeds;

/// <summary>Short ways into the parser, shared by the tests of this folder.</summary>
internal static class FeedReading
{
    static FeedReading() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static Feed Read(string text, string? baseUrl = null)
    {
        var result = FeedParser.Parse(text, baseUrl is null ? null : new Uri(baseUrl));
        return Assert.IsType<FeedResult.Parsed>(result).Feed;
    }

    public static Feed ReadBytes(byte[] bytes, string? contentType = null) =>
        Assert.IsType<FeedResult.Parsed>(FeedParser.Parse(bytes, contentType)).Feed;

    /// <summary>An RSS document around some items.</summary>
    public static string Rss(string items, string channel = "<title>Haberler</title><link>https://example.com/</link>") =>
        $"<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"2.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
        + $"xmlns:atom=\"http://www.w3.org/2005/Atom\" xmlns:media=\"http://search.yahoo.com/mrss/\"><channel>{channel}{items}</channel></rss>";

    public static FeedItem Item(string fields, string? baseUrl = null) => Assert.Single(Read(Rss($"<item>{fields}</item>"), baseUrl).Items);

    public static string Atom(string inner) => $"<feed xmlns=\"http://www.w3.org/2005/Atom\">{inner}</feed>";

    public static FeedItem Entry(string fields) => Assert.Single(Read(Atom($"<entry>{fields}</entry>")).Items);

    public static void AssertWarned(Feed feed, string name) => Assert.Contains(feed.Warnings, warning => warning.StartsWith($"{name}:", StringComparison.Ordinal));
}
