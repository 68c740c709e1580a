using System.Globalization;

namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Reads JSON Feed 1.0 and 1.1 (jsonfeed.org), forgiving about the kind of each value.</summary>
internal sealed class JsonFeedReader(FeedSource source)
{
    /// <summary>The feed, or null where the document is another kind of JSON.</summary>
    public Feed? Read()
    {
        if (LooseJson.Read(source.Document, source.Warnings) is not Dictionary<string, object?> root || !IsFeed(root))
        {
            return null;
        }

        var language = Text(root, "language");
        source.Speak(language);
        var link = source.Links.Link(null, Text(root, "home_page_url"));
        source.Links.Site = LinkResolver.Web(link);
        var items = new List<FeedItem>();
        FeedDate? updated = null;
        foreach (var entry in List(root, "items"))
        {
            if (entry is not Dictionary<string, object?> item)
            {
                source.Warnings.Add("not-an-item", "an entry that is no object was left out");
                continue;
            }

            if (item.ContainsKey(LooseJson.Cut))
            {
                source.Warnings.Add("truncated", "the document ends inside an item, which was left out");
                continue;
            }

            if (items.Count == FeedSource.MostItems)
            {
                source.Warnings.Add("too-many-items", $"items after the first {FeedSource.MostItems} were left out");
                break;
            }

            // JSON Feed has no date of its own; its newest item stands first.
            updated = items.Count == 0 ? source.Date(Text(item, "date_modified")) : updated;
            items.Add(Item(item));
        }

        var title = source.Title(Text(root, "title"));
        return new Feed("json", title, link, language, updated?.Instant, [], items)
        {
            TitleText = title is null ? null : PlainText.FromMarkup(title),
            Description = Text(root, "description"),
            Author = Authors(root),
            SelfLink = source.Links.Link(null, Text(root, "feed_url")),
            ImageUrl = source.Links.Link(null, Text(root, "icon") ?? Text(root, "favicon")),
            UpdatedHasZone = updated?.HasZone ?? false,
        };
    }

    private FeedItem Item(Dictionary<string, object?> item)
    {
        var external = source.Links.Link(null, Text(item, "external_url"));
        var link = source.Links.Link(null, Text(item, "url")) ?? external;
        var id = Text(item, "id");
        if (link is null && LinkResolver.Web(id) is not null)
        {
            source.Warnings.Add("link-from-id", "an item without a link was given its identifier, an address, as one");
            link = id;
        }

        var content = source.Links.Markup(null, Text(item, "content_html"), link) ?? (Text(item, "content_text") is { } plain ? PlainText.ToMarkup(plain) : null);
        var summary = Text(item, "summary");
        summary = summary is null || HtmlNames.HasTags(summary) ? summary : PlainText.ToMarkup(summary);
        var title = source.Title(Text(item, "title"));
        var published = source.Date(Text(item, "date_published"));
        var updated = source.Date(Text(item, "date_modified"));
        var categories = new NameList();
        foreach (var tag in List(item, "tags"))
        {
            categories.Add(tag as string);
        }

        return new FeedItem(id, title, link, Authors(item), published?.Instant, updated?.Instant, summary, content, categories.Names)
        {
            TitleText = title is null ? null : PlainText.FromMarkup(title),
            PublishedHasZone = published?.HasZone ?? false,
            PublishedHasTime = published?.HasTime ?? false,
            UpdatedHasZone = updated?.HasZone ?? false,
            OriginalLink = external == link ? null : external,
            ImageUrl = source.Links.Link(null, Text(item, "image") ?? Text(item, "banner_image")) ?? MarkupLinks.FirstImage(content),
            Language = Text(item, "language"),
            Enclosures = Attachments(item),
        };
    }

    private List<FeedEnclosure> Attachments(Dictionary<string, object?> item)
    {
        var found = new List<FeedEnclosure>();
        foreach (var entry in List(item, "attachments"))
        {
            if (entry is Dictionary<string, object?> attachment && source.Links.Link(null, Text(attachment, "url")) is { } url)
            {
                var size = long.TryParse(Text(attachment, "size_in_bytes"), NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) && bytes > 0 ? bytes : (long?)null;
                found.Add(new FeedEnclosure(url, Text(attachment, "mime_type"), size));
            }
        }

        return found;
    }

    // Version 1.1 has a list, 1.0 one author; generators mix both and write bare names.
    private static string? Authors(Dictionary<string, object?> holder)
    {
        var names = new NameList();
        foreach (var author in List(holder, "authors").Append(holder.GetValueOrDefault("author")))
        {
            var name = author switch
            {
                Dictionary<string, object?> person => Text(person, "name") ?? Text(person, "email") ?? (names.Names.Count == 0 ? Text(person, "url") : null),
                string text => text,
                _ => null,
            };
            names.Add(PersonText.Name(name));
        }

        return names.Joined();
    }

    private static bool IsFeed(Dictionary<string, object?> root) =>
        Text(root, "version")?.Contains("jsonfeed.org/version", StringComparison.OrdinalIgnoreCase) == true
        || (root.GetValueOrDefault("items") is List<object?> items && (items.Count == 0 ? root.ContainsKey("home_page_url") || root.ContainsKey("feed_url") : items.Exists(IsItem)));

    private static bool IsItem(object? entry) =>
        entry is Dictionary<string, object?> item && (item.ContainsKey("content_html") || item.ContainsKey("content_text") || item.ContainsKey("date_published") || (item.ContainsKey("id") && item.ContainsKey("url")));

    private static string? Text(Dictionary<string, object?> holder, string key) =>
        holder.GetValueOrDefault(key) is string text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private static List<object?> List(Dictionary<string, object?> holder, string key) => holder.GetValueOrDefault(key) switch
    {
        List<object?> list => list,
        string single when key == "tags" => [.. single.Split(',').Cast<object?>()],
        Dictionary<string, object?> one => [one],
        _ => [],
    };
}
