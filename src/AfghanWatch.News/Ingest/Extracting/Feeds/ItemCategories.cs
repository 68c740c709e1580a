namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>What an item is filed under, each name once.</summary>
internal static class ItemCategories
{
    public static IReadOnlyList<string> Rss(FeedSource source, FieldSet fields)
    {
        var found = new List<string>();
        foreach (var node in fields.All("", "category"))
        {
            Add(found, source.Line(node) ?? node.Attribute("term") ?? node.Attribute("text"));
        }

        foreach (var node in fields.All("itunes", "keywords"))
        {
            foreach (var word in (source.Line(node) ?? "").Split(','))
            {
                Add(found, word);
            }
        }

        foreach (var node in fields.All("dc", "subject"))
        {
            Add(found, source.Line(node));
        }

        foreach (var node in fields.All("atom", "category"))
        {
            Add(found, node.Attribute("term"));
        }

        return found;
    }

    public static IReadOnlyList<string> Atom(FeedSource source, FieldSet fields)
    {
        var found = new List<string>();
        foreach (var node in fields.All("", "category"))
        {
            Add(found, node.Attribute("label") is { Length: > 0 } label ? label : node.Attribute("term") ?? source.Line(node));
        }

        foreach (var node in fields.All("dc", "subject"))
        {
            Add(found, source.Line(node));
        }

        return found;
    }

    public static void Add(List<string> found, string? name)
    {
        // A linear look is fine for the few an item has; a hostile list is cut.
        const int Most = 200;
        if (PlainText.OneLine(name ?? "") is { Length: > 0 } clean && found.Count < Most && !found.Contains(clean))
        {
            found.Add(clean);
        }
    }
}
