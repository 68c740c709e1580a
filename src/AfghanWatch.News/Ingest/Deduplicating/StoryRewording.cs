namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>
/// Which words of one text stand for which of another: of the words that only one of both has, those that are each other's nearest in meaning, nearer than chance has it. What
/// stands in sentences that share other words may be less near. So a rewriter's own words meet the report's without anybody having listed them.
/// </summary>
internal static class StoryRewording
{
    // The opening of a report holds what it is known by, and the bound keeps long texts cheap.
    private const int MostWords = 96;
    private const int MostSentences = 48;
    private const int MostPostings = 16;
    private const float LeastWeight = 0.2f;

    // In the units of nearness: a chance of one in e to the fifth, or to the third and a half where the sentences have three words' weight in common.
    private const int Enough = 5 * WordVectors.Unit;
    private const int LeastNear = 5 * WordVectors.Unit / 2;
    private const int MostContext = 3 * WordVectors.Unit;

    private readonly record struct Unmet(ulong Id, int Vector, int Sentence);

    /// <summary>For concepts of the second text those of the first that they stand for; null where nothing can be looked for, as in Turkish, since either text has no such word of its own.</summary>
    public static Dictionary<ulong, ulong>? Of(StoryText a, StoryText b)
    {
        var mine = Words(a, b.Index);
        var theirs = Words(b, a.Index);
        if (mine.Count == 0 || theirs.Count == 0)
        {
            return null;
        }

        var found = new Dictionary<ulong, ulong>();
        var context = Context(a, b);
        var (nearest, best) = (new int[mine.Count], new int[mine.Count]);
        var (nearestBack, bestBack) = (new int[theirs.Count], new int[theirs.Count]);
        for (var i = 0; i < mine.Count; i++)
        {
            for (var j = 0; j < theirs.Count; j++)
            {
                var near = WordVectors.BuiltIn.Nearness(mine[i].Vector, theirs[j].Vector);
                if (near <= LeastNear)
                {
                    continue;
                }

                near += Math.Min(MostContext, Shared(context, mine[i].Sentence, theirs[j].Sentence)) / 2;
                if (near > best[i])
                {
                    (best[i], nearest[i]) = (near, j);
                }

                if (near > bestBack[j])
                {
                    (bestBack[j], nearestBack[j]) = (near, i);
                }
            }
        }

        for (var i = 0; i < mine.Count; i++)
        {
            if (best[i] >= Enough && nearestBack[nearest[i]] == i)
            {
                found.Add(theirs[nearest[i]].Id, mine[i].Id);
            }
        }

        return found;
    }

    /// <summary>Words with a meaning in the table that the other text lacks, each once, from the front.</summary>
    private static List<Unmet> Words(StoryText text, SentenceIndex other)
    {
        var words = new List<Unmet>();
        for (var i = 0; i < text.Concepts.Count && words.Count < MostWords; i++)
        {
            var concept = text.Concepts[i];
            if (concept.Vector >= 0 && concept.Weight > LeastWeight && text.Index.First(concept.Id) == i && other.First(concept.Id) < 0)
            {
                words.Add(new Unmet(concept.Id, concept.Vector, text.Index.SentenceAt(i)));
            }
        }

        return words;
    }

    /// <summary>The weight of what each sentence shares with each of the other text.</summary>
    private static int[] Context(StoryText a, StoryText b)
    {
        var shared = new int[MostSentences * MostSentences];
        for (var i = 0; i < a.Concepts.Count; i++)
        {
            var concept = a.Concepts[i];
            if (a.Index.First(concept.Id) != i || b.Index.First(concept.Id) < 0)
            {
                continue;
            }

            var weight = (int)(concept.Weight * WordVectors.Unit);
            for (var (at, seen) = (i, 0); at >= 0 && seen < MostPostings && a.Index.SentenceAt(at) < MostSentences; at = a.Index.Next(at), seen++)
            {
                for (var (other, met) = (b.Index.First(concept.Id), 0); other >= 0 && met < MostPostings && b.Index.SentenceAt(other) < MostSentences; other = b.Index.Next(other), met++)
                {
                    shared[(a.Index.SentenceAt(at) * MostSentences) + b.Index.SentenceAt(other)] += weight;
                }
            }
        }

        return shared;
    }

    private static int Shared(int[] context, int sentence, int other) => sentence < MostSentences && other < MostSentences ? context[(sentence * MostSentences) + other] : 0;
}
