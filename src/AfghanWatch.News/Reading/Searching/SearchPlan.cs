namespace AfghanWatch.News.Reading;

/// <summary>Brings a search into the form in which it is looked up.</summary>
internal static class SearchPlan
{
    /// <summary>The same search without doubled negations and needless brackets. Each word stays a question of its own: what it finds is kept, and sets are joined faster than indexes are read.</summary>
    public static SearchNode Simple(SearchNode node)
    {
        switch (node)
        {
            case SearchNode.Not(var inner):
                return Simple(inner) is SearchNode.Not(var twice) ? twice : new SearchNode.Not(Simple(inner));
            case SearchNode.Any(var parts):
                return parts.Count == 1 ? Simple(parts[0]) : new SearchNode.Any([.. parts.Select(Simple)]);
            case SearchNode.All(var parts):
                return parts.Count == 1 ? Simple(parts[0]) : new SearchNode.All([.. parts.Select(Simple)]);
            default:
                return node;
        }
    }

    /// <summary>The days that the search as a whole is bound to, and what is left of it; a list then shows them as its range.</summary>
    public static (SearchNode? Left, DateOnly? From, DateOnly? To) Ranged(SearchNode? node)
    {
        DateOnly? from = null, to = null;
        var rest = new List<SearchNode>();
        foreach (var part in node is SearchNode.All(var parts) ? parts : node is null ? [] : [node])
        {
            if (part is not SearchNode.Days days)
            {
                rest.Add(part);
                continue;
            }

            from = from > days.From || days.From == DateOnly.MinValue ? from : days.From;
            to = to < days.To || days.To == DateOnly.MaxValue ? to : days.To;
        }

        return (rest.Count switch { 0 => null, 1 => rest[0], _ => new SearchNode.All(rest) }, from, to);
    }

    /// <summary>The expressions that must be looked up.</summary>
    public static IEnumerable<SearchNode> Lookups(SearchNode node) => node switch
    {
        SearchNode.Words or SearchNode.Said => [node],
        SearchNode.Not(var inner) => Lookups(inner),
        SearchNode.All(var parts) => parts.SelectMany(Lookups),
        SearchNode.Any(var parts) => parts.SelectMany(Lookups),
        _ => [],
    };

    /// <summary>The words wanted, as the index understands them.</summary>
    public static IEnumerable<string> Wanted(SearchNode node) => node switch
    {
        SearchNode.Words(var match) => [match],
        SearchNode.All(var parts) => parts.SelectMany(Wanted),
        SearchNode.Any(var parts) => parts.SelectMany(Wanted),
        _ => [],
    };
}
