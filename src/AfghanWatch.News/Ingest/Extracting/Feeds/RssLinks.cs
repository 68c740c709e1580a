namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Finds where a channel or an item leads.</summary>
internal static class RssLinks
{
    /// <summary>The link of RSS, else the alternate one of an Atom link; null where there is none.</summary>
    public static string? Find(FeedSource source, MarkupNode holder, FieldSet fields) =>
        Last(source, fields.All("", "link")) ?? Alternate(source, fields.All("atom", "link")) ?? Beside(source, holder);

    // Where several links stand the last one counts, as readers have always done it; one with another relation leads elsewhere.
    private static string? Last(FeedSource source, IReadOnlyList<MarkupNode> nodes)
    {
        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            var address = source.Text(nodes[i]) ?? (IsAlternate(nodes[i]) ? nodes[i].Attribute("href") : null);
            if (source.Links.Link(nodes[i], address) is { } link)
            {
                return link;
            }
        }

        return null;
    }

    private static string? Alternate(FeedSource source, IReadOnlyList<MarkupNode> nodes) =>
        nodes.FirstOrDefault(IsAlternate) is { } node ? source.Links.Link(node, node.Attribute("href")) : null;

    // A feed that went through an HTML program has <link/>http://… where the address stood inside.
    private static string? Beside(FeedSource source, MarkupNode holder)
    {
        for (var i = 0; i + 1 < holder.Pieces.Count; i++)
        {
            if (holder.Pieces[i].Node is not { Local: "link", Prefix: "", Pieces.Count: 0 } node || holder.Pieces[i + 1] is not { Kind: PieceKind.Text } text)
            {
                continue;
            }

            var address = EntityText.Decode(source.Document.AsSpan(text.Start, text.End - text.Start).Trim(), null);
            if (LinkResolver.Web(address) is not null)
            {
                source.Warnings.Add("link-beside", "an address behind an empty link was taken as its content", address);
                return source.Links.Link(node, address);
            }
        }

        return null;
    }

    private static bool IsAlternate(MarkupNode node) => node.Attribute("rel") is null or "" or "alternate";
}
