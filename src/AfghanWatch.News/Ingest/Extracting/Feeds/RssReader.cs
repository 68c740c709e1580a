namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Reads RSS 0.9x, 1.0 (RDF) and 2.0 with the extensions news sites use.</summary>
internal sealed class RssReader(FeedSource source)
{
    public Feed Read(FeedRoot root)
    {
        var channel = root.Node.Local == "channel" ? root.Node : root.Node.Children().FirstOrDefault(node => node.Is("", "channel")) ?? root.Node;
        var fields = new FieldSet(channel);
        var language = source.Line(fields.First("", "language")) ?? source.Line(fields.First("dc", "language")) ?? channel.Attribute("xml:lang") ?? root.Node.Attribute("xml:lang");
        source.Speak(language);
        var link = SiteLink(fields);
        source.Links.Site = LinkResolver.Web(link);
        var title = source.Title(source.Markup(fields.First("", "title")) ?? source.Markup(fields.First("dc", "title")));
        var updated = source.Date(
            source.Line(fields.First("", "lastbuilddate")), source.Line(fields.First("dc", "date")), source.Line(fields.First("dcterms", "modified")),
            source.Line(fields.First("atom", "updated")), source.Line(fields.First("", "pubdate")), source.Line(fields.First("dcterms", "issued")));
        var items = Items(root, channel);
        return new Feed(root.Format, title, link, language, updated?.Instant, [], items)
        {
            TitleText = title is null ? null : PlainText.FromMarkup(title),
            Description = source.Markup(fields.First("", "description")) ?? source.Markup(fields.First("itunes", "summary")),
            Author = PersonText.Name(source.Text(fields.First("", "managingeditor"))) ?? PersonText.Name(source.Text(fields.First("dc", "creator")))
                ?? PersonText.Name(source.Text(fields.First("itunes", "author"))),
            SelfLink = fields.All("atom", "link").FirstOrDefault(node => node.Attribute("rel") == "self") is { } self ? source.Links.Link(self, self.Attribute("href")) : null,
            ImageUrl = ChannelImage(root, fields),
            UpdatedHasZone = updated?.HasZone ?? false,
        };
    }

    private string? SiteLink(FieldSet fields) =>
        LastLink(fields) ?? AtomLink(fields);

    // Where several links stand the last one counts, as readers have always done it; one with another relation leads elsewhere.
    private string? LastLink(FieldSet fields)
    {
        var nodes = fields.All("", "link");
        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            var node = nodes[i];
            var address = source.Text(node) ?? (node.Attribute("rel") is null or "alternate" ? node.Attribute("href") : null);
            if (source.Links.Link(node, address) is { } link)
            {
                return link;
            }
        }

        return null;
    }

    private string? AtomLink(FieldSet fields) =>
        fields.All("atom", "link").FirstOrDefault(node => node.Attribute("rel") is null or "" or "alternate") is { } node
            ? source.Links.Link(node, node.Attribute("href"))
            : null;

    private string? ChannelImage(FeedRoot root, FieldSet fields)
    {
        var image = fields.All("", "image").Concat(root.Node.Children().Where(node => node.Is("", "image")))
            .Select(node => node.Children().FirstOrDefault(child => child.Local == "url")).FirstOrDefault(node => node is not null);
        return source.Link(image) ?? (fields.First("itunes", "image") is { } itunes ? source.Links.Link(itunes, itunes.Attribute("href")) : null);
    }

    private List<FeedItem> Items(FeedRoot root, MarkupNode channel)
    {
        var items = new List<FeedItem>();
        var reader = new RssItemReader(source);
        var outside = root.Node == channel ? [] : root.Node.Children();
        foreach (var node in channel.Children().Concat(outside).Concat(root.After))
        {
            if (!FieldRules.IsItem(node))
            {
                continue;
            }

            if (node.End == NodeEnd.EndOfDocument)
            {
                source.Warnings.Add("truncated", "the document ends inside an item, which was left out");
                continue;
            }

            if (items.Count == FeedSource.MostItems)
            {
                source.Warnings.Add("too-many-items", $"items after the first {FeedSource.MostItems} were left out");
                break;
            }

            items.Add(reader.Read(node));
        }

        return items;
    }
}
