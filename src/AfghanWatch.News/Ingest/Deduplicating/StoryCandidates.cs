namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>Finds the few pairs of a batch that are worth a full comparison.</summary>
internal static class StoryCandidates
{
    // A concept that stands in more texts than this is the batch's topic or an outlet's boilerplate, and parts nothing.
    private const int MostPostings = 40;
    private const int MostCandidates = 16;
    private const int MostConcepts = 80;

    public static IEnumerable<(int First, int Second)> Of(StoryText[] stories)
    {
        var concepts = Array.ConvertAll(stories, Telling);
        var pairs = new HashSet<(int, int)>();
        AddByConcepts(concepts, pairs);
        AddByBands(stories, pairs);
        return pairs.Order();
    }

    private static Dictionary<ulong, float> Telling(StoryText story)
    {
        var telling = new Dictionary<ulong, float>();
        foreach (var concept in story.Concepts)
        {
            if (concept.Weight >= 0.9f && telling.Count < MostConcepts)
            {
                telling.TryAdd(concept.Id, concept.Weight);
            }
        }

        return telling;
    }

    private static void AddByConcepts(Dictionary<ulong, float>[] concepts, HashSet<(int, int)> pairs)
    {
        var postings = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < concepts.Length; i++)
        {
            foreach (var id in concepts[i].Keys)
            {
                if (!postings.TryGetValue(id, out var list))
                {
                    postings[id] = list = [];
                }

                if (list.Count <= MostPostings)
                {
                    list.Add(i);
                }
            }
        }

        var scores = new Dictionary<int, double>();
        for (var i = 0; i < concepts.Length; i++)
        {
            scores.Clear();
            foreach (var (id, weight) in concepts[i])
            {
                var list = postings[id];
                if (list.Count > MostPostings)
                {
                    continue;
                }

                foreach (var other in list)
                {
                    if (other != i)
                    {
                        scores[other] = scores.GetValueOrDefault(other) + (weight / (1 + Math.Log(list.Count)));
                    }
                }
            }

            foreach (var (other, _) in scores.Where(entry => entry.Value > 1.2).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key).Take(MostCandidates))
            {
                pairs.Add((Math.Min(i, other), Math.Max(i, other)));
            }
        }
    }

    /// <summary>Equal runs of text join what the first step passes over: large groups of copies, where every word is in many texts.</summary>
    private static void AddByBands(StoryText[] stories, HashSet<(int, int)> pairs)
    {
        var first = new Dictionary<long, int>();
        var last = new Dictionary<long, int>();
        for (var i = 0; i < stories.Length; i++)
        {
            foreach (var band in StoryFingerprint.Of(stories[i]).Bands)
            {
                if (last.TryGetValue(band, out var before))
                {
                    pairs.Add((before, i));
                    pairs.Add((first[band], i));
                }
                else
                {
                    first[band] = i;
                }

                last[band] = i;
            }
        }
    }
}
