namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Reads one RSS item.</summary>
internal sealed class RssItemReader(FeedSource source)
{
    public FeedItem Read(MarkupNode node)
    {
        var fields = new FieldSet(node);
        var (id, idIsLink) = Identity(node, fields);
        var link = Link(node, fields, id, idIsLink);
        var title = source.Title(Markup(fields, ("", "title"), ("dc", "title"), ("atom", "title"), ("media", "title"), ("itunes", "title")));
        var published = source.Date(
            source.Line(fields.First("", "pubdate")), source.Line(fields.First("dc", "date")), source.Line(fields.First("atom", "published")), source.Line(fields.First("dcterms", "created")),
            source.Line(fields.First("dcterms", "issued")), source.Line(fields.First("", "published")), source.Line(fields.First("", "date")), source.Line(fields.First("", "pubtime")));
        var updated = source.Date(
            source.Line(fields.First("dcterms", "modified")), source.Line(fields.First("atom", "updated")), source.Line(fields.First("dc", "date")), source.Line(fields.First("", "updated")),
            source.Line(fields.First("", "lastbuilddate")));
        var summary = Markup(fields, ("", "description"), ("dc", "description"), ("itunes", "summary"), ("atom", "summary"), ("excerpt", "encoded"), ("", "summary"), ("media", "description"));
        var content = Markup(fields, ("content", "encoded"), ("atom", "content"), ("xhtml", "body"), ("", "body"), ("", "content"), ("", "fullitem"), ("yandex", "full-text"), ("turbo", "content"), ("", "full-text"));
        summary = source.Links.Markup(node, summary, link);
        content = source.Links.Markup(node, content, link);
        var enclosures = ItemMedia.Enclosures(source, fields);
        var from = fields.First("", "source");
        return new FeedItem(id, title, link, Author(fields), published?.Instant, updated?.Instant, summary, content, ItemCategories.Rss(source, fields))
        {
            TitleText = title is null ? null : PlainText.FromMarkup(title),
            PublishedHasZone = published?.HasZone ?? false,
            PublishedHasTime = published?.HasTime ?? false,
            UpdatedHasZone = updated?.HasZone ?? false,
            OriginalLink = source.Link(fields.First("feedburner", "origlink")),
            ImageUrl = ItemMedia.Image(source, fields, enclosures) ?? MarkupLinks.FirstImage(content) ?? MarkupLinks.FirstImage(summary),
            SourceTitle = source.Line(from),
            SourceLink = from is null ? null : source.Links.Link(from, from.Attribute("url")),
            Language = source.Line(fields.First("dc", "language")) ?? node.Attribute("xml:lang"),
            Enclosures = enclosures,
        };
    }

    private (string? Id, bool IsLink) Identity(MarkupNode node, FieldSet fields)
    {
        if (fields.First("", "guid") is { } guid && source.Line(guid) is { } text)
        {
            return (text, !string.Equals(guid.Attribute("isPermaLink")?.Trim(), "false", StringComparison.OrdinalIgnoreCase));
        }

        if ((fields.First("atom", "id") ?? fields.First("", "id")) is { } atom && source.Line(atom) is { } name)
        {
            return (name, false);
        }

        return node.Attribute("rdf:about")?.Trim() is { Length: > 0 } about ? (about, true)
            : source.Line(fields.First("dc", "identifier")) is { } identifier ? (identifier, false) : (null, false);
    }

    private string? Link(MarkupNode node, FieldSet fields, string? id, bool idIsLink)
    {
        if (RssLinks.Find(source, node, fields) is { } link)
        {
            return link;
        }

        if (idIsLink && LinkResolver.Web(id) is not null)
        {
            source.Warnings.Add("link-from-id", "an item without a link was given its identifier, an address, as one");
            return source.Links.Link(node, id);
        }

        return source.Link(fields.First("feedburner", "origlink"));
    }

    private string? Author(FieldSet fields)
    {
        foreach (var (prefix, local) in ((string, string)[])[("", "author"), ("dc", "author"), ("dc", "creator"), ("itunes", "author"), ("atom", "author"), ("media", "credit")])
        {
            var names = new NameList();
            foreach (var node in fields.All(prefix, local))
            {
                var text = node.Children().FirstOrDefault(child => child.Local == "name") ?? node.Children().FirstOrDefault(child => child.Local == "email") ?? node;
                if (prefix != "media" || node.Attribute("role") is "author" or "reporter")
                {
                    names.Add(PersonText.Name(source.Text(text)));
                }
            }

            if (names.Joined() is { } joined)
            {
                return joined;
            }
        }

        return null;
    }

    private string? Markup(FieldSet fields, params ReadOnlySpan<(string Prefix, string Local)> names)
    {
        foreach (var (prefix, local) in names)
        {
            if (source.Markup(fields.First(prefix, local)) is { } markup)
            {
                return markup;
            }
        }

        return null;
    }
}
