namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Reads Atom 0.3 and 1.0.</summary>
internal sealed class AtomReader(FeedSource source)
{
    public Feed Read(FeedRoot root)
    {
        var node = root.Node;
        var fields = new FieldSet(node);
        var language = node.Attribute("xml:lang") ?? node.Attribute("lang") ?? source.Line(fields.First("dc", "language"));
        source.Speak(language);
        var link = Alternate(fields);
        source.Links.Site = LinkResolver.Web(link);
        var (title, titleText) = Title(fields.First("", "title"));
        var updated = source.Date(source.Line(fields.First("", "updated")), source.Line(fields.First("", "modified")), source.Line(fields.First("dc", "date")), source.Line(fields.First("", "published")));
        var image = fields.First("", "logo") ?? fields.First("", "icon");
        return new Feed("atom", title, link, language, updated?.Instant, [], [.. root.Items(source).Select(Entry)])
        {
            TitleText = titleText,
            Description = Markup(fields.First("", "subtitle") ?? fields.First("", "tagline"), null),
            Author = Persons(fields),
            SelfLink = WithRelation(fields, "self") is { } self ? source.Links.Link(self, self.Attribute("href")) : null,
            ImageUrl = source.Link(image),
            UpdatedHasZone = updated?.HasZone ?? false,
        };
    }

    private FeedItem Entry(MarkupNode node)
    {
        var fields = new FieldSet(node);
        var content = fields.First("", "content");
        var id = fields.First("", "id");
        var link = Alternate(fields) ?? (content?.Attribute("src") is { } outside ? source.Links.Link(content, outside) : null) ?? FromId(id);
        var (title, titleText) = Title(fields.First("", "title"));
        var updated = source.Date(source.Line(fields.First("", "updated")), source.Line(fields.First("", "modified")), source.Line(fields.First("dcterms", "modified")));
        var published = source.Date(
            source.Line(fields.First("", "published")), source.Line(fields.First("", "issued")), source.Line(fields.First("", "created")), source.Line(fields.First("dc", "date")),
            source.Line(fields.First("", "pubdate"))) ?? updated;
        var contentHtml = Markup(content, link);
        var summary = Markup(fields.First("", "summary") ?? fields.First("", "description") ?? fields.First("media", "description"), link);
        var enclosures = ItemMedia.Enclosures(source, fields);
        var from = fields.First("", "source") is { } origin ? new FieldSet(origin) : null;
        var author = Persons(fields) ?? (from is null ? null : Persons(from));
        return new FeedItem(
            id is null ? null : source.Links.Identifier(id, source.Line(id)), title, link, author, published?.Instant, updated?.Instant, summary, contentHtml,
            ItemCategories.Atom(source, fields))
        {
            TitleText = titleText,
            PublishedHasZone = published?.HasZone ?? false,
            PublishedHasTime = published?.HasTime ?? false,
            UpdatedHasZone = updated?.HasZone ?? false,
            OriginalLink = source.Link(fields.First("feedburner", "origlink")),
            ImageUrl = ItemMedia.Image(source, fields, enclosures) ?? MarkupLinks.FirstImage(contentHtml) ?? MarkupLinks.FirstImage(summary),
            SourceTitle = from is null ? null : Title(from.First("", "title")).Text,
            SourceLink = from is null ? null : Alternate(from),
            Language = node.Attribute("xml:lang") ?? source.Line(fields.First("dc", "language")),
            Enclosures = enclosures,
        };
    }

    private string? FromId(MarkupNode? id)
    {
        if (id is null || LinkResolver.Web(source.Line(id)) is null)
        {
            return null;
        }

        source.Warnings.Add("link-from-id", "an item without a link was given its identifier, an address, as one");
        return source.Link(id);
    }

    private string? Markup(MarkupNode? node, string? link) =>
        source.Links.Markup(node, AtomText.Read(source, node, asMarkup: true), link);

    private (string? Markup, string? Text) Title(MarkupNode? node)
    {
        var markup = AtomText.Read(source, node, asMarkup: false);
        if (markup is null)
        {
            return (null, null);
        }

        markup = FieldText.NullIfEmpty(PlainText.OneLine(source.Links.Markup(node, markup, null)!));
        if (markup is not null && !HtmlNames.HasTags(markup))
        {
            markup = FieldText.NullIfEmpty(EntityText.Decode(markup, null, keepMarkup: true));
        }

        var isText = node!.Attribute("type") is "text" or "text/plain" && !node.HasElements;
        return (markup, markup is null || isText ? markup : PlainText.FromMarkup(markup));
    }

    // A link without a relation is the alternate one; of several the page is meant, not its printed or spoken form.
    private string? Alternate(FieldSet fields)
    {
        MarkupNode? best = null;
        foreach (var node in fields.All("", "link").Concat(fields.All("atom", "link")))
        {
            if (node.Attribute("rel")?.Trim() is null or "" or "alternate" or "http://www.iana.org/assignments/relation/alternate"
                && (best is null || (IsPage(node) && !IsPage(best))))
            {
                best = node;
            }
        }

        return best is null ? null : source.Links.Link(best, best.Attribute("href") ?? source.Text(best));
    }

    private static bool IsPage(MarkupNode link) => link.Attribute("type") is null or "" or "text/html" or "application/xhtml+xml";

    private static MarkupNode? WithRelation(FieldSet fields, string relation) =>
        fields.All("", "link").FirstOrDefault(node => node.Attribute("rel") == relation);

    private string? Persons(FieldSet fields)
    {
        var names = new NameList();
        foreach (var node in fields.All("", "author").Concat(fields.All("dc", "creator")))
        {
            var text = Child(node, "name") ?? Child(node, "email") ?? (node.HasElements ? null : source.Text(node));
            names.Add(PersonText.Name(text));
        }

        return names.Joined();
    }

    private string? Child(MarkupNode node, string local) => source.Line(node.Children().FirstOrDefault(child => child.Local == local));
}
