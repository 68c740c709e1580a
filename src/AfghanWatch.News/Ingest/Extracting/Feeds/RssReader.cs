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
        var link = RssLinks.Find(source, channel, fields);
        source.Links.Site = LinkResolver.Web(link);
        var title = source.Title(source.Markup(fields.First("", "title")) ?? source.Markup(fields.First("dc", "title")));
        var updated = source.Date(
            source.Line(fields.First("", "lastbuilddate")), source.Line(fields.First("dc", "date")), source.Line(fields.First("dcterms", "modified")),
            source.Line(fields.First("atom", "updated")), source.Line(fields.First("", "pubdate")), source.Line(fields.First("dcterms", "issued")));
        if (channel == root.Node && channel.Local != "channel")
        {
            source.Warnings.Add("missing-channel", "the feed has no channel element");
        }

        var reader = new RssItemReader(source);
        var items = root.Items(source).Select(reader.Read).ToList();
        return new Feed(root.Format, title, link, language, updated?.Instant, [], items)
        {
            TitleText = title is null ? null : PlainText.FromMarkup(title),
            Description = source.Markup(fields.First("", "description")) ?? source.Markup(fields.First("itunes", "summary")),
            Author = PersonText.Name(source.Text(fields.First("", "managingeditor"))) ?? PersonText.Name(source.Text(fields.First("dc", "creator")))
                ?? PersonText.Name(source.Text(fields.First("itunes", "author"))),
            SelfLink = fields.All("atom", "link").FirstOrDefault(node => node.Attribute("rel") == "self") is { } self ? source.Links.Link(self, self.Attribute("href")) : null,
            ImageUrl = ChannelImage(root, fields),
            UpdatedHasZone = updated?.HasZone ?? false,
            Schedule = new ScheduleReader(source).Read(fields),
        };
    }

    private string? ChannelImage(FeedRoot root, FieldSet fields)
    {
        var image = fields.All("", "image").Concat(root.Node.Children().Where(node => node.Is("", "image")))
            .Select(node => node.Children().FirstOrDefault(child => child.Local == "url")).FirstOrDefault(node => node is not null);
        return source.Link(image) ?? (fields.First("itunes", "image") is { } itunes ? source.Links.Link(itunes, itunes.Attribute("href")) : null);
    }
}
