namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Says what a document is that is no feed.</summary>
internal static class OtherDocument
{
    private const int MostLinks = 50;

    public static FeedResult.NotAFeed Describe(MarkupNode document, FeedSource source)
    {
        var text = source.Document.AsSpan().Trim();
        if (text.IsEmpty)
        {
            return new FeedResult.NotAFeed("The document is empty.", []);
        }

        var first = document.Children().FirstOrDefault();
        if (first is null || text[0] is '{' or '[')
        {
            return new FeedResult.NotAFeed(text[0] is '{' or '[' ? "It is JSON, but no JSON Feed." : "It is plain text or a binary file, not a feed.", []);
        }

        var reason = first.Local switch
        {
            "urlset" or "sitemapindex" => "It is a sitemap, not a feed.",
            "opml" => "It is a list of feeds (OPML), not a feed.",
            "rdf" => "It is RDF without a channel or items.",
            _ => null,
        };
        if (reason is not null)
        {
            return new FeedResult.NotAFeed(reason, []);
        }

        return IsPage(document, text)
            ? Page(document, source)
            : new FeedResult.NotAFeed($"It is XML, but no feed: its outermost element is <{(first.Name.Length > 40 ? first.Name[..40] : first.Name)}>.", []);
    }

    private static bool IsPage(MarkupNode document, ReadOnlySpan<char> text) =>
        document.Children().Any(node => HtmlNames.IsElement(node.Local)) || text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase);

    private static FeedResult.NotAFeed Page(MarkupNode document, FeedSource source)
    {
        var links = new List<Uri>();
        var anchors = new List<Uri>();
        string? title = null;
        string? stated = null;
        var pending = new Stack<MarkupNode>([document]);
        while (pending.Count > 0 && links.Count < MostLinks)
        {
            var node = pending.Pop();
            if (node.Local == "title" && title is null)
            {
                title = source.Line(node);
            }
            else if (node.Local == "base" && stated is null)
            {
                stated = source.Links.Link(null, node.Attribute("href"));
            }
            else if (node.Local == "link" && IsFeedLink(node) && Address(node, source, stated) is { } address && !links.Contains(address))
            {
                links.Add(address);
            }
            else if (node.Local == "a" && anchors.Count < MostLinks && IsFeedAddress(node.Attribute("href")) && Address(node, source, stated) is { } pointed && !anchors.Contains(pointed))
            {
                anchors.Add(pointed);
            }

            for (var i = node.Pieces.Count - 1; i >= 0; i--)
            {
                if (node.Pieces[i].Node is { } child)
                {
                    pending.Push(child);
                }
            }
        }

        // Pages that announce no feed often link one from their foot.
        links = links.Count > 0 ? links : anchors;
        var named = title is null ? "" : $" titled '{(title.Length > 80 ? string.Concat(title.AsSpan(0, 79).TrimEnd(), "…") : title)}'";
        var linked = links.Count switch
        {
            0 => " It links to no feed.",
            1 => " It links to a feed.",
            var count => $" It links to {count} feeds.",
        };
        return new FeedResult.NotAFeed($"It is an HTML page{named}, not a feed.{linked}", links);
    }

    private static Uri? Address(MarkupNode node, FeedSource source, string? stated)
    {
        var href = node.Attribute("href")?.Trim();
        var start = LinkResolver.Web(stated);
        return LinkResolver.Web(start is null || href is null ? source.Links.Link(null, href) : LinkResolver.Resolve(start, href));
    }

    private static bool IsFeedAddress(string? address)
    {
        if (address is not { Length: > 3 and < 1000 })
        {
            return false;
        }

        var path = address.Split('?', '#')[0].TrimEnd('/');
        foreach (var ending in (ReadOnlySpan<string>)["/feed", "/rss", "/atom", ".rss", ".atom", "rss.xml", "atom.xml", "feed.xml", "feed.json", "/index.rdf", "rss.php", "rss2"])
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFeedLink(MarkupNode node)
    {
        var relations = (node.Attribute("rel") ?? "").Split(' ', '\t', '\n');
        var type = node.Attribute("type")?.Split(';')[0].Trim() ?? "";
        // Under plain JSON most sites link their interface for programs, not a feed.
        if (type.Equals("application/json", StringComparison.OrdinalIgnoreCase) && node.Attribute("href")?.Contains("feed", StringComparison.OrdinalIgnoreCase) != true)
        {
            return false;
        }

        return (relations.Contains("alternate", StringComparer.OrdinalIgnoreCase) || relations.Contains("feed", StringComparer.OrdinalIgnoreCase))
            && (type.ToLowerInvariant() is "application/rss+xml" or "application/atom+xml" or "application/feed+json" or "application/json" or "application/rdf+xml" or "text/xml" or "application/xml"
                || (type.Length == 0 && relations.Contains("feed", StringComparer.OrdinalIgnoreCase)));
    }
}
