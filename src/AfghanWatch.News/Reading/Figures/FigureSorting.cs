namespace AfghanWatch.News.Reading;

/// <summary>Finds a page of matching figures in the list's order, without putting the others in order.</summary>
internal static class FigureSorting
{
    /// <summary>Call while nothing changes the index.</summary>
    public static List<FigureCell> Page(FigureIndex index, RowSet matches, FigureOrder order, int skip, int limit)
    {
        var page = new List<FigureCell>();
        if (order is FigureOrder.Newest or FigureOrder.Oldest)
        {
            var (at, step) = order == FigureOrder.Newest ? (index.Count - 1, -1) : (0, 1);
            for (; at >= 0 && at < index.Count && page.Count < limit; at += step)
            {
                if (matches.Contains(at) && --skip < 0)
                {
                    page.Add(index.CellAt(at));
                }
            }

            return page;
        }

        // The place as second key keeps equal ones newest first and the order the same on every page. What stands last among the kept is thrown out first.
        var kept = new PriorityQueue<int, (double Key, int Place)>(Comparer<(double Key, int Place)>.Create((one, other) => other.CompareTo(one)));
        var most = (int)Math.Min(int.MaxValue / 2, (long)skip + limit);
        var keyOf = Key(index, order);
        foreach (var at in matches)
        {
            var key = (keyOf(at), -at);
            if (kept.Count < most)
            {
                kept.Enqueue(at, key);
            }
            else if (kept.TryPeek(out _, out var last) && key.CompareTo(last) < 0)
            {
                kept.EnqueueDequeue(at, key);
            }
        }

        while (kept.Count > skip)
        {
            page.Add(index.CellAt(kept.Dequeue()));
        }

        page.Reverse();
        return page;
    }

    private static Func<int, double> Key(FigureIndex index, FigureOrder order)
    {
        if (order is FigureOrder.Largest or FigureOrder.Smallest)
        {
            return order == FigureOrder.Largest ? at => -index.Values[at] : at => index.Values[at];
        }

        var names = order == FigureOrder.Claimant ? index.Claimants : index.Words;
        var ordered = Enumerable.Range(0, names.Names.Count).OrderBy(number => names.Names[number].Length == 0).ThenBy(number => names.Names[number], StringComparer.OrdinalIgnoreCase).ToArray();
        var ranks = new int[ordered.Length];
        for (var rank = 0; rank < ordered.Length; rank++)
        {
            ranks[ordered[rank]] = rank;
        }

        return order == FigureOrder.Claimant ? at => ranks[index.ClaimantOf[at]] : at => ranks[index.WhatOf[at]];
    }
}
