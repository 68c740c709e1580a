namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>Finds the few pairs of a batch that are worth a full comparison.</summary>
internal static class StoryCandidates
{
    // A concept that stands in more texts than this is the batch's topic or an outlet's boilerplate, and parts nothing.
    private const int MostPostings = 80;
    private const int MostCandidates = 16;
    private const int MostConcepts = 100;

    public static IEnumerable<(int First, int Second)> Of(StoryText[] stories)
    {
        var pairs = new HashSet<(int, int)>();
        AddByConcepts(Array.ConvertAll(stories, Telling), pairs);
        AddByBands(stories, pairs);
        return pairs.Order();
    }

    private static Dictionary<ulong, float> Telling(StoryText story)
    {
        var telling = new Dictionary<ulong, float>();
        foreach (var concept in story.Concepts)
        {
            if (concept.Weight >= 0.5f && telling.Count < MostConcepts)
            {
                telling.TryAdd(concept.Id, concept.Weight);
            }
        }

        return telling;
    }

    private static void AddByConcepts(Dictionary<ulong, float>[] concepts, HashSet<(int, int)> pairs)
    {
        var postings = Postings(concepts);
        var scores = new float[concepts.Length];
        var touched = new List<int>();
        for (var i = 0; i < concepts.Length; i++)
        {
            foreach (var (id, weight) in concepts[i])
            {
                var list = postings[id];
                if (list.Count > MostPostings)
                {
                    continue;
                }

                // The rarer in this batch, the more a shared concept tells.
                var worth = weight * MathF.Log((float)concepts.Length / list.Count + 1);
                foreach (var other in list)
                {
                    if (other != i)
                    {
                        if (scores[other] == 0)
                        {
                            touched.Add(other);
                        }

                        scores[other] += worth;
                    }
                }
            }

            AddBest(i, concepts, scores, touched, pairs);
        }
    }

    private static Dictionary<ulong, List<int>> Postings(Dictionary<ulong, float>[] concepts)
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

        return postings;
    }

    private static void AddBest(int story, Dictionary<ulong, float>[] concepts, float[] scores, List<int> touched, HashSet<(int, int)> pairs)
    {
        // Against the size of the smaller text, or long articles would take every place.
        foreach (var other in touched)
        {
            scores[other] /= MathF.Sqrt(Math.Min(concepts[story].Count, concepts[other].Count) + 5);
        }

        touched.Sort((x, y) => scores[y].CompareTo(scores[x]) is var order && order != 0 ? order : x.CompareTo(y));
        for (var i = 0; i < touched.Count && i < MostCandidates; i++)
        {
            pairs.Add((Math.Min(story, touched[i]), Math.Max(story, touched[i])));
        }

        foreach (var other in touched)
        {
            scores[other] = 0;
        }

        touched.Clear();
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
