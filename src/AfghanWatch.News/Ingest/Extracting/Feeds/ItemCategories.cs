namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>What an item is filed under, each name once.</summary>
internal static class ItemCategories
{
    public static IReadOnlyList<string> Rss(FeedSource source, FieldSet fields)
    {
        var found = new NameList();
        foreach (var node in fields.All("", "category"))
        {
            found.Add(source.Line(node) ?? node.Attribute("term") ?? node.Attribute("text"));
        }

        foreach (var node in fields.All("", "categories").SelectMany(holder => holder.Children()))
        {
            found.Add(source.Line(node));
        }

        foreach (var node in fields.All("itunes", "keywords"))
        {
            foreach (var word in (source.Line(node) ?? "").Split(','))
            {
                found.Add(word);
            }
        }

        foreach (var node in fields.All("dc", "subject"))
        {
            found.Add(source.Line(node));
        }

        foreach (var node in fields.All("atom", "category"))
        {
            found.Add(node.Attribute("term"));
        }

        return found.Names;
    }

    public static IReadOnlyList<string> Atom(FeedSource source, FieldSet fields)
    {
        var found = new NameList();
        foreach (var node in fields.All("", "category"))
        {
            found.Add(node.Attribute("label") is { Length: > 0 } label ? label : node.Attribute("term") ?? source.Line(node));
        }

        foreach (var node in fields.All("dc", "subject"))
        {
            found.Add(source.Line(node));
        }

        return found.Names;
    }
}
