namespace AfghanWatch.News.Reading;

/// <summary>Puts matching figures into the list's order; the index's own order is newest first.</summary>
internal static class FigureSorting
{
    public static IEnumerable<FigureCell> Sorted(FigureCell[] cells, List<int> matches, FigureOrder order, FigureIndex index)
    {
        if (order == FigureOrder.Newest)
        {
            return matches.Select(at => cells[at]);
        }

        var places = matches.ToArray();
        if (order == FigureOrder.Oldest)
        {
            Array.Reverse(places);
            return places.Select(at => cells[at]);
        }

        var keys = order is FigureOrder.Claimant or FigureOrder.Counted
            ? Array.ConvertAll(places, RankOf(cells, order == FigureOrder.Claimant ? index.Claimants : index.Words, order == FigureOrder.Claimant))
            : Array.ConvertAll(places, at => order == FigureOrder.Largest ? -cells[at].Value : cells[at].Value);

        // The place as second key keeps equal ones newest first and the order the same on every page.
        var sorted = places.Select((place, i) => (keys[i], place)).ToArray();
        Array.Sort(sorted, places);
        return places.Select(at => cells[at]);
    }

    private static Converter<int, double> RankOf(FigureCell[] cells, NumberedNames names, bool byClaimant)
    {
        var order = Enumerable.Range(0, names.Names.Count).OrderBy(number => names.Names[number].Length == 0).ThenBy(number => names.Names[number], StringComparer.OrdinalIgnoreCase).ToArray();
        var ranks = new int[order.Length];
        for (var rank = 0; rank < order.Length; rank++)
        {
            ranks[order[rank]] = rank;
        }

        return at => ranks[byClaimant ? cells[at].Claimant : cells[at].What];
    }
}
