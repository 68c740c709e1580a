using AfghanWatch.News.Ingest.Extracting.Feeds;

namespace AfghanWatch.News.Ingest.Extracting;

/// <summary>Reads RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0 and JSON Feed, whole or broken. It never throws; every repair is a warning of the feed.
/// Nothing in a document type declaration is read, and time and memory grow with the length of the document alone.</summary>
public static class FeedParser
{
    /// <summary>Longer documents are cut, in bytes or characters.</summary>
    public const int LongestDocument = 32 * 1024 * 1024;

    /// <param name="contentType">The header the document came with; its charset is one witness among several.</param>
    /// <param name="baseUrl">Where the document came from.</param>
    public static FeedResult Parse(ReadOnlyMemory<byte> bytes, string? contentType = null, Uri? baseUrl = null)
    {
        var warnings = new FeedWarnings();
        var span = bytes.Span;
        if (span.Length > LongestDocument)
        {
            TellTooLong(warnings);
            span = span[..LongestDocument];
        }

        var decoded = TextDecoding.Decode(span, contentType);
        foreach (var warning in decoded.Warnings)
        {
            var colon = warning.IndexOf(':');
            warnings.Add(warning[..colon], warning[(colon + 2)..]);
        }

        return Parse(decoded.Text, baseUrl, warnings);
    }

    /// <param name="baseUrl">Where the document came from.</param>
    public static FeedResult Parse(string text, Uri? baseUrl = null)
    {
        var warnings = new FeedWarnings();
        if (text.Length > LongestDocument)
        {
            TellTooLong(warnings);
            text = text[..LongestDocument];
        }

        return Parse(text, baseUrl, warnings);
    }

    private static FeedResult Parse(string text, Uri? baseUrl, FeedWarnings warnings)
    {
        text = CharacterCleaner.Clean(text, warnings);
        var source = new FeedSource(WithoutGuard(text), warnings, baseUrl);
        var feed = source.Document.AsSpan().TrimStart() is ['{' or '[', ..] ? new JsonFeedReader(source).Read() : null;
        if (feed is null)
        {
            var document = MarkupReader.Read(source.Document, warnings);
            if (FeedRoot.Find(document) is not { } root)
            {
                return OtherDocument.Describe(document, source);
            }

            root.Check(document, source);
            feed = root.Format == "atom" ? new AtomReader(source).Read(root) : new RssReader(source).Read(root);
        }

        var items = ItemKeys.Give(feed.Items, warnings);
        return new FeedResult.Parsed(feed with { Items = items, Warnings = warnings.ToList() });
    }

    // Some servers put this before JSON so that no script can run it.
    private static string WithoutGuard(string text) =>
        text.StartsWith(")]}'", StringComparison.Ordinal) ? text[4..] : text;

    private static void TellTooLong(FeedWarnings warnings) =>
        warnings.Add("too-long", $"what lies behind the first {LongestDocument / 1024 / 1024} MB was left out");
}
