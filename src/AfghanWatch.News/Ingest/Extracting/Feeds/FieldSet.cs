namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>The fields of an item or a channel by name. Where a field stands several times, the first that says something counts.</summary>
internal sealed class FieldSet
{
    private readonly Dictionary<(string Prefix, string Local), List<MarkupNode>> _fields = [];

    public FieldSet(MarkupNode holder)
    {
        foreach (var child in holder.Children())
        {
            Add(child);
            if (child.Is("media", "group") || child.Is("media", "content"))
            {
                foreach (var part in child.Children())
                {
                    if (child.Local == "group" || part.Is("media", "thumbnail"))
                    {
                        Add(part);
                    }
                }
            }
        }
    }

    public IReadOnlyList<MarkupNode> All(string prefix, string local) =>
        _fields.TryGetValue((prefix, local), out var nodes) ? nodes : [];

    public MarkupNode? First(string prefix, string local)
    {
        var all = All(prefix, local);
        foreach (var node in all)
        {
            if (node.Pieces.Count > 0)
            {
                return node;
            }
        }

        return all.Count > 0 ? all[0] : null;
    }

    private void Add(MarkupNode node)
    {
        var key = (node.Prefix, node.Local);
        if (!_fields.TryGetValue(key, out var nodes))
        {
            _fields.Add(key, nodes = []);
        }

        nodes.Add(node);
    }
}
