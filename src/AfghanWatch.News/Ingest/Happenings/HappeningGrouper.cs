namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>Two reports that people hold apart or together, whatever the words say.</summary>
internal sealed record HappeningBond((long ArticleId, int Ordinal) One, (long ArticleId, int Ordinal) Other, bool Apart);

/// <summary>
/// Parts reports into events: joins the two groups that are most alike on average until none are alike enough. The outcome depends on the set of
/// reports alone, not on the order in which they came.
/// </summary>
internal static class HappeningGrouper
{
    private const float MostOdds = 4;
    private const float OfBest = 0.5f;

    /// <summary>Indexes of the reports of each event; every report stands in one. Takes time quadratic to their number, so callers keep it bounded.</summary>
    public static List<List<int>> Group(IReadOnlyList<ComparedHappening> reports, IReadOnlyList<HappeningBond> bonds)
    {
        var order = Enumerable.Range(0, reports.Count).OrderBy(i => reports[i].Order).ThenBy(i => reports[i].Ordinal).ToArray();
        var (scores, goesOn) = Scores(reports, order);
        var place = order.Select((report, i) => (Key: (reports[report].ArticleId, reports[report].Ordinal), i)).ToDictionary(pair => pair.Key, pair => pair.i);
        var apart = new HashSet<(int, int)>();
        foreach (var bond in bonds)
        {
            if (bond.Apart && place.TryGetValue(bond.One, out var one) && place.TryGetValue(bond.Other, out var other) && one != other)
            {
                apart.Add((one, other));
                apart.Add((other, one));
            }
        }

        var groups = Merge(scores, goesOn, [.. order.Select(report => reports[report].ArticleId)], apart);
        foreach (var bond in bonds)
        {
            if (!bond.Apart && place.TryGetValue(bond.One, out var one) && place.TryGetValue(bond.Other, out var other))
            {
                Join(groups, one, other);
            }
        }

        return groups.ConvertAll(group => group.Order().Select(i => order[i]).ToList());
    }

    private static (float[,] Scores, List<(int, int)> GoesOn) Scores(IReadOnlyList<ComparedHappening> reports, int[] order)
    {
        var goesOn = new List<(int, int)>();
        var scores = new float[order.Length, order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            for (var k = i + 1; k < order.Length; k++)
            {
                var match = HappeningMatcher.Compare(reports[order[i]], reports[order[k]]);
                scores[i, k] = scores[k, i] = match.Score;
                if (match.Rule == HappeningMatcher.SameArticle)
                {
                    goesOn.Add((i, k));
                }
            }
        }

        return (scores, goesOn);
    }

    private static List<List<int>> Merge(float[,] scores, List<(int, int)> goesOn, long[] articles, HashSet<(int, int)> apart)
    {
        var groups = Enumerable.Range(0, articles.Length).Select(i => (List<int>?)[i]).ToArray();
        foreach (var (one, other) in goesOn)
        {
            // What one article says on, it says of what it told before, whatever others report.
            var first = Array.FindIndex(groups, group => group is not null && group.Contains(one));
            var second = Array.FindIndex(groups, group => group is not null && group.Contains(other));
            if (first != second && !Apart(groups[first]!, groups[second]!, apart))
            {
                groups[first]!.AddRange(groups[second]!);
                groups[second] = null;
            }
        }

        var alike = new float[groups.Length, groups.Length];
        for (var i = 0; i < groups.Length; i++)
        {
            for (var k = groups[i] is null ? groups.Length : i + 1; k < groups.Length; k++)
            {
                alike[i, k] = groups[k] is null ? 0 : Alike(scores, groups[i]!, groups[k]!, articles, apart);
            }
        }

        while (Best(alike, groups) is var (best, first, second) && best >= HappeningMatcher.Same)
        {
            groups[first]!.AddRange(groups[second]!);
            groups[second] = null;

            // Only what the joined group is part of has changed: asking all pairs anew each time made this step cubic.
            for (var i = 0; i < groups.Length; i++)
            {
                if (i != first && groups[i] is { } other)
                {
                    alike[Math.Min(i, first), Math.Max(i, first)] = Alike(scores, i < first ? other : groups[first]!, i < first ? groups[first]! : other, articles, apart);
                }
            }
        }

        return [.. groups.OfType<List<int>>()];
    }

    private static (float Best, int First, int Second) Best(float[,] alike, List<int>?[] groups)
    {
        var (best, first, second) = (0f, -1, -1);
        for (var i = 0; i < groups.Length; i++)
        {
            for (var k = groups[i] is null ? groups.Length : i + 1; k < groups.Length; k++)
            {
                if (groups[k] is not null && alike[i, k] > best)
                {
                    (best, first, second) = (alike[i, k], i, k);
                }
            }
        }

        return (best, first, second);
    }

    private static bool Apart(List<int> one, List<int> other, HashSet<(int, int)> apart) => apart.Count > 0 && one.Exists(i => other.Exists(k => apart.Contains((i, k))));

    // More of the best pair, less of the mean: one good link does not chain two matters together, one odd report does not hold two apart.
    // An article counts by its best sentence, so that what it adds further down does not thin the likeness out.
    private static float Alike(float[,] scores, List<int> one, List<int> other, long[] articles, HashSet<(int, int)> apart)
    {
        if (Apart(one, other, apart))
        {
            return 0;
        }

        if (one.Count == 1 && other.Count == 1)
        {
            return scores[one[0], other[0]];
        }

        var best = new Dictionary<(long, long), float>();
        var most = -MostOdds;
        foreach (var i in one)
        {
            foreach (var k in other)
            {
                var pair = (articles[i], articles[k]);
                var odds = Odds(scores[i, k]);
                best[pair] = Math.Max(best.GetValueOrDefault(pair, -MostOdds), odds);
                most = Math.Max(most, odds);
            }
        }

        return 1 / (1 + MathF.Exp(-((most * OfBest) + (best.Values.Sum() / best.Count * (1 - OfBest)))));
    }

    // Bounded: one pair that is sure, or cannot be, has no more to say than that.
    private static float Odds(float score) => score <= 0 ? -MostOdds : score >= 1 ? MostOdds : Math.Clamp(MathF.Log(score / (1 - score)), -MostOdds, MostOdds);

    // A person who joins two events has seen both: no likeness and no earlier word stands against it.
    private static void Join(List<List<int>> groups, int one, int other)
    {
        var first = groups.Find(group => group.Contains(one))!;
        var second = groups.Find(group => group.Contains(other))!;
        if (first != second)
        {
            first.AddRange(second);
            groups.Remove(second);
        }
    }
}
