namespace AfghanWatch.News.Reading;

/// <summary>Brings a search into the form that asks the full-text index least often: words that stand together become one expression.</summary>
internal static class SearchPlan
{
    public static SearchNode Joined(SearchNode node)
    {
        switch (node)
        {
            case SearchNode.Not(var inner):
                return Joined(inner) is SearchNode.Not(var twice) ? twice : new SearchNode.Not(Joined(inner));
            case SearchNode.Any(var parts):
                return Either([.. parts.Select(Joined)]);
            case SearchNode.All(var parts):
                return Both([.. parts.Select(Joined)]);
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

    /// <summary>All words wanted, as one expression to rank by; null when a search has none.</summary>
    public static string? Ranking(SearchNode node)
    {
        var words = Wanted(node).Distinct().ToList();
        return words.Count == 0 ? null : string.Join(" OR ", words.Select(Bracketed));
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

    private static IEnumerable<string> Wanted(SearchNode node) => node switch
    {
        SearchNode.Words(var match) => [match],
        SearchNode.Said(var match) => [match],
        SearchNode.All(var parts) => parts.SelectMany(Wanted),
        SearchNode.Any(var parts) => parts.SelectMany(Wanted),
        _ => [],
    };

    private static SearchNode Either(List<SearchNode> parts)
    {
        var words = parts.OfType<SearchNode.Words>().Select(part => part.Match).ToList();
        var rest = parts.Where(part => part is not SearchNode.Words).ToList();
        if (words.Count > 0)
        {
            rest.Insert(0, new SearchNode.Words(words.Count == 1 ? words[0] : $"({string.Join(" OR ", words.Select(Bracketed))})"));
        }

        return rest.Count == 1 ? rest[0] : new SearchNode.Any(rest);
    }

    private static SearchNode Both(List<SearchNode> parts)
    {
        var wanted = parts.OfType<SearchNode.Words>().Select(part => part.Match).ToList();
        var unwanted = parts.Where(part => part is SearchNode.Not(SearchNode.Words)).Select(part => ((SearchNode.Words)((SearchNode.Not)part).Inner).Match).ToList();
        var said = parts.OfType<SearchNode.Said>().Select(part => part.Match).ToList();
        var rest = parts.Where(part => part is not SearchNode.Words and not SearchNode.Said && (wanted.Count == 0 || part is not SearchNode.Not(SearchNode.Words))).ToList();
        if (said.Count > 0)
        {
            rest.Insert(0, new SearchNode.Said(string.Join(" AND ", said.Select(Bracketed))));
        }

        if (wanted.Count > 0)
        {
            var match = string.Join(" AND ", wanted.Select(Bracketed));
            rest.Insert(0, new SearchNode.Words(unwanted.Count == 0 ? match : $"({match}) NOT ({string.Join(" OR ", unwanted.Select(Bracketed))})"));
        }

        return rest.Count == 1 ? rest[0] : new SearchNode.All(rest);
    }

    private static string Bracketed(string match) => match[0] == '"' ? match : $"({match})";
}
