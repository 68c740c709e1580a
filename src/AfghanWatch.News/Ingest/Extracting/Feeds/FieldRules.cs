using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>What a feed looks like: which elements hold items, which hold text, and which therefore end one another.</summary>
internal static class FieldRules
{
    private static readonly FrozenSet<string> Short = FrozenSet.ToFrozenSet(
        ["title", "link", "guid", "pubdate", "category", "comments", "language", "id", "published", "updated", "modified", "issued", "lastbuilddate", "date", "creator", "subject", "author", "enclosure"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Long = FrozenSet.ToFrozenSet(
        ["description", "summary", "content", "encoded", "subtitle", "tagline", "full-text", "body"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> EndShort = FrozenSet.ToFrozenSet(
        ["item", "entry", "title", "link", "description", "pubdate", "guid", "category", "comments", "enclosure", "source", "id", "published", "updated", "summary", "content", "encoded", "creator", "author"],
        StringComparer.Ordinal);

    // No element of HTML is among these: long fields may carry a whole page.
    private static readonly FrozenSet<string> EndLong = FrozenSet.ToFrozenSet(
        ["item", "entry", "pubdate", "guid", "enclosure", "published", "updated", "encoded", "creator", "description", "lastbuilddate", "managingeditor"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Void = FrozenSet.ToFrozenSet(
        ["br", "img", "hr", "input", "wbr", "meta", "link", "area", "base", "col", "embed", "source", "track", "param", "p", "li", "td", "tr", "th", "dd", "dt", "option"], StringComparer.Ordinal);

    public static bool IsRootName(ReadOnlySpan<char> local) =>
        local.Equals("rss", StringComparison.OrdinalIgnoreCase) || local.Equals("rdf", StringComparison.OrdinalIgnoreCase)
        || local.Equals("feed", StringComparison.OrdinalIgnoreCase) || local.Equals("entry", StringComparison.OrdinalIgnoreCase) || local.Equals("channel", StringComparison.OrdinalIgnoreCase);

    public static bool IsItemName(string prefix, string local) => prefix is "" or "atom" && local is "item" or "entry";

    public static bool IsItem(MarkupNode node) => IsItemName(node.Prefix, node.Local);

    public static bool IsField(MarkupNode parent, MarkupNode node) =>
        parent.Local is "item" or "entry" or "channel" or "feed" && (Short.Contains(node.Local) || Long.Contains(node.Local) || node.Prefix == "media") && !IsPerson(node);

    /// <summary>Whether the start of an element shows that an open field has lost its end tag.</summary>
    public static bool Ends(MarkupNode field, string prefix, string local)
    {
        if (prefix is not ("" or "atom" or "dc" or "content"))
        {
            return false;
        }

        // An author made of elements is a person, whose title is no headline.
        if (field.Local == "author" && field.HasElements)
        {
            return false;
        }

        // Atom may carry another document, with items of its own.
        if (field.Attribute("type") is { } type && type.Contains("xml", StringComparison.OrdinalIgnoreCase) && !type.Contains("xhtml", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return Short.Contains(field.Local) || field.Prefix == "media" ? EndShort.Contains(local) : EndLong.Contains(local);
    }

    /// <summary>Whether a feed's own element is written in another case than its format says.</summary>
    public static bool IsWrongCase(ReadOnlySpan<char> written, string local) => local switch
    {
        "pubdate" => !written.SequenceEqual("pubDate"),
        "lastbuilddate" => !written.SequenceEqual("lastBuildDate"),
        "rss" or "feed" or "channel" or "item" or "entry" => !written.SequenceEqual(local),
        _ => (Short.Contains(local) || Long.Contains(local)) && !written.SequenceEqual(local),
    };

    /// <summary>Elements that HTML leaves open; inside a field their missing end is no fault.</summary>
    public static bool EndsAlone(MarkupNode node) => Void.Contains(node.Local);

    // An Atom author holds elements; only in RSS is it text.
    private static bool IsPerson(MarkupNode node) => node.Local == "author" && (node.Prefix == "atom" || node.Parent?.Local is "entry" or "feed");
}
