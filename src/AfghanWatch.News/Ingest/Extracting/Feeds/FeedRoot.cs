namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Where a feed begins in a document.</summary>
/// <param name="After">Elements behind its end, where items stray that the feed closed too early.</param>
internal sealed record FeedRoot(string Format, MarkupNode Node, IReadOnlyList<MarkupNode> After)
{
    private const int DeepestRoot = 8;
    private const int MostLooked = 10_000;

    /// <summary>Looks for the feed from the outside in; what stands around it is an error message or a page.</summary>
    public static FeedRoot? Find(MarkupNode document)
    {
        var looked = 0;
        var level = new List<MarkupNode> { document };
        for (var depth = 0; depth < DeepestRoot && level.Count > 0 && looked < MostLooked; depth++)
        {
            var next = new List<MarkupNode>();
            foreach (var holder in level)
            {
                var children = holder.Children().ToList();
                for (var i = 0; i < children.Count; i++)
                {
                    if (FormatOf(children[i]) is { } format)
                    {
                        return new FeedRoot(format, children[i], children[(i + 1)..]);
                    }
                }

                looked += children.Count;
                next.AddRange(children);
            }

            level = next;
        }

        return null;
    }

    /// <summary>Tells what is wrong around and about the feed.</summary>
    public void Check(MarkupNode document, FeedSource source)
    {
        var before = source.Document.AsSpan(0, Node.OuterStart);
        var declaration = before.IndexOf("<?xml", StringComparison.OrdinalIgnoreCase);
        if (Node.Parent != document)
        {
            source.Warnings.Add("wrapped-feed", "the feed was found inside other markup", $"<{Node.Parent?.Name}>");
        }
        else if (before.TrimStart() is { IsEmpty: false } junk && (declaration < 0 ? junk[0] != '<' : !before[..declaration].IsWhiteSpace()))
        {
            source.Warnings.Add("leading-junk", "what stands before the feed was skipped");
        }
        else if (declaration > 0)
        {
            source.Warnings.Add("leading-space", "the XML declaration is not at the very beginning");
        }

        if (Node.End == NodeEnd.EndOfDocument)
        {
            source.Warnings.Add("truncated", $"the document ends before </{Node.Name}>");
        }

        if (After.Any(FieldRules.IsItem))
        {
            source.Warnings.Add("items-after-end", "items behind the end of the feed were kept");
        }
        else if (After.Count > 0)
        {
            source.Warnings.Add("trailing-junk", "what stands behind the feed was skipped", $"<{After[0].Name}>");
        }
    }

    /// <summary>The complete items, wherever in the feed they stand: in the channel, beside it, behind its end, or wrapped in something of the generator's own.</summary>
    public IEnumerable<MarkupNode> Items(FeedSource source)
    {
        if (FieldRules.IsItem(Node))
        {
            return [Node];
        }

        var channels = Node.Children().Where(node => node.Is("", "channel"));
        var usual = channels.SelectMany(channel => channel.Children()).Concat(Node.Children()).Concat(After).Where(FieldRules.IsItem);
        return Complete(usual.Any() ? usual : Wrapped(), source);
    }

    private IEnumerable<MarkupNode> Wrapped()
    {
        var pending = new Stack<MarkupNode>([Node]);
        while (pending.Count > 0)
        {
            var node = pending.Pop();
            if (FieldRules.IsItem(node))
            {
                yield return node;
                continue;
            }

            for (var i = node.Pieces.Count - 1; i >= 0; i--)
            {
                if (node.Pieces[i].Node is { } child)
                {
                    pending.Push(child);
                }
            }
        }
    }

    private static IEnumerable<MarkupNode> Complete(IEnumerable<MarkupNode> items, FeedSource source)
    {
        var count = 0;
        foreach (var item in items)
        {
            if (item.End == NodeEnd.EndOfDocument)
            {
                source.Warnings.Add("truncated", "the document ends inside an item, which was left out");
            }
            else if (++count > FeedSource.MostItems)
            {
                source.Warnings.Add("too-many-items", $"items after the first {FeedSource.MostItems} were left out");
                yield break;
            }
            else
            {
                yield return item;
            }
        }
    }

    private static string? FormatOf(MarkupNode node) => node.Local switch
    {
        "rss" => "rss",
        "rdf" when node.Children().Any(child => child.Local is "channel" or "item") || DeclaresRss(node) => "rdf",
        "feed" when IsAtom(node) => "atom",
        "entry" when Declares(node, "atom") => "atom",
        "channel" when node.Prefix.Length == 0 && node.Children().Any(child => child.Local is "item" or "title") => "rss",
        _ => null,
    };

    private static bool DeclaresRss(MarkupNode node) => !node.Children().Any() && Declares(node, "");

    private static bool IsAtom(MarkupNode node) =>
        Declares(node, "atom") || node.Children().Any(child => child.Local is "entry" or "title" or "id" or "updated");

    private static bool Declares(MarkupNode node, string vocabulary) =>
        node.Attributes.Any(attribute => attribute.Name.StartsWith("xmlns", StringComparison.OrdinalIgnoreCase) && FeedNamespaces.PrefixOf(attribute.Value) == vocabulary);
}
