namespace AfghanWatch.News.Ingest.Deduplicating;

/// <param name="Probability">How sure the pair is one story.</param>
internal readonly record struct StoryLink(int First, int Second, double Probability, bool IsSame);

/// <summary>Joins pairs into groups without letting one doubtful pair glue two groups together.</summary>
internal static class StoryClusters
{
    // A rewrite comes alone and joins a report and its copies; two reports with copies of their own are rather two agencies' of one event.
    private const double Enough = 0.5;
    private const double EnoughForGroups = 0.6;

    public static int?[] Of(int count, List<StoryLink> links)
    {
        var group = new int[count];
        var members = new List<int>?[count];
        for (var i = 0; i < count; i++)
        {
            group[i] = i;
            members[i] = [i];
        }

        var known = new Dictionary<(int, int), double>(links.Count);
        foreach (var link in links)
        {
            known[(link.First, link.Second)] = link.Probability;
        }

        foreach (var link in links.Where(link => link.IsSame).OrderByDescending(link => link.Probability).ThenBy(link => link.First).ThenBy(link => link.Second))
        {
            var (a, b) = (group[link.First], group[link.Second]);
            if (a == b || !Agree(members[a]!, members[b]!, known))
            {
                continue;
            }

            if (members[a]!.Count < members[b]!.Count)
            {
                (a, b) = (b, a);
            }

            foreach (var member in members[b]!)
            {
                group[member] = a;
            }

            members[a]!.AddRange(members[b]!);
            members[b] = null;
        }

        return Number(group, members);
    }

    /// <summary>Whether the compared pairs between two groups speak for joining on the whole.</summary>
    private static bool Agree(List<int> a, List<int> b, Dictionary<(int, int), double> known)
    {
        double sum = 0;
        var compared = 0;
        foreach (var x in a.Take(12))
        {
            foreach (var y in b.Take(12))
            {
                if (known.TryGetValue((Math.Min(x, y), Math.Max(x, y)), out var probability))
                {
                    sum += probability;
                    compared++;
                }
            }
        }

        return compared == 0 || sum / compared >= (a.Count > 1 && b.Count > 1 ? EnoughForGroups : Enough);
    }

    private static int?[] Number(int[] group, List<int>?[] members)
    {
        var numbers = new Dictionary<int, int>();
        var result = new int?[group.Length];
        for (var i = 0; i < group.Length; i++)
        {
            if (members[group[i]]!.Count > 1)
            {
                if (!numbers.TryGetValue(group[i], out var number))
                {
                    number = numbers.Count;
                    numbers[group[i]] = number;
                }

                result[i] = number;
            }
        }

        return result;
    }
}
