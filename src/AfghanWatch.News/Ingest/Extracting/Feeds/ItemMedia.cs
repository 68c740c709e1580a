using System.Globalization;

namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Pictures and files of an item.</summary>
internal static class ItemMedia
{
    private const int MostEnclosures = 100;

    public static IReadOnlyList<FeedEnclosure> Enclosures(FeedSource source, FieldSet fields)
    {
        var found = new List<FeedEnclosure>();
        foreach (var node in fields.All("", "enclosure"))
        {
            Add(source, found, node, node.Attribute("url") ?? source.Text(node));
        }

        foreach (var node in fields.All("media", "content"))
        {
            Add(source, found, node, node.Attribute("url"));
        }

        foreach (var node in fields.All("", "link").Concat(fields.All("atom", "link")))
        {
            if (node.Attribute("rel") == "enclosure")
            {
                Add(source, found, node, node.Attribute("href"));
            }
        }

        return found;
    }

    /// <summary>The picture an item names; null where it names none.</summary>
    public static string? Image(FeedSource source, FieldSet fields, IReadOnlyList<FeedEnclosure> enclosures)
    {
        if (Address(source, fields.First("itunes", "image"), "href") is { } itunes)
        {
            return itunes;
        }

        foreach (var node in fields.All("media", "content"))
        {
            if ((node.Attribute("medium") == "image" || (node.Attribute("type") ?? "").StartsWith("image", StringComparison.OrdinalIgnoreCase)) && Address(source, node, "url") is { } media)
            {
                return media;
            }
        }

        foreach (var enclosure in enclosures)
        {
            if (enclosure.Type?.StartsWith("image", StringComparison.OrdinalIgnoreCase) == true)
            {
                return enclosure.Url;
            }
        }

        // Turkish news feeds write the picture as an element of its own.
        return Address(source, fields.First("media", "thumbnail"), "url") ?? Picture(source, fields.First("", "image")) ?? Picture(source, fields.First("", "img"))
            ?? Picture(source, fields.First("", "ipimage")) ?? Picture(source, fields.First("", "thumbnail"));
    }

    private static string? Picture(FeedSource source, MarkupNode? node)
    {
        var url = node?.Children().FirstOrDefault(child => child.Local is "url" or "src") ?? node;
        return Address(source, node, "url") ?? Address(source, node, "src") ?? Address(source, node, "href") ?? (url is { HasElements: false } ? source.Link(url) : null);
    }

    private static string? Address(FeedSource source, MarkupNode? node, string attribute) =>
        node?.Attribute(attribute) is { } address ? source.Links.Link(node, address) : null;

    private static void Add(FeedSource source, List<FeedEnclosure> found, MarkupNode node, string? address)
    {
        if (found.Count < MostEnclosures && source.Links.Link(node, address) is { } url && !found.Exists(other => other.Url == url))
        {
            var length = node.Attribute("length") ?? node.Attribute("fileSize");
            found.Add(new FeedEnclosure(
                url, node.Attribute("type"), long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) && bytes > 0 ? bytes : null));
        }
    }
}
