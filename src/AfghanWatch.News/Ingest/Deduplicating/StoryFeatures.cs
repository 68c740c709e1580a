namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>What two texts have in common, in numbers from 0 to 1.</summary>
/// <param name="Shingles">Weighted runs of four words of the one with fewer that stand in the other.</param>
/// <param name="Skips">Pairs of telling words close to each other, likewise: they outlive swapped synonyms.</param>
/// <param name="Cover">Coverage by sentences of the better covered text.</param>
/// <param name="OtherCover">Coverage of the other text.</param>
/// <param name="Lead">Coverage of the better covered opening.</param>
/// <param name="Strong">Share of well answered sentences in the better covered text.</param>
/// <param name="Order">Share of the answered sentences in the same order.</param>
/// <param name="Numbers">Share of figures found, the text with fewer first.</param>
/// <param name="Names">Share of names found in the better covered text.</param>
internal readonly record struct StoryFeatures(
    double Shingles, double Skips, double Cover, double OtherCover, double Lead, double OtherLead, double Strong, double Order, double Numbers, double OtherNumbers, double NumberWeight, double Names, double OtherNames, double Size)
{
    private const int SkipReach = 4;

    public static StoryFeatures Of(StoryText a, StoryText b)
    {
        var forth = StoryAlignment.Of(a, b);
        var back = StoryAlignment.Of(b, a);
        var (first, second) = forth.Cover >= back.Cover ? (forth, back) : (back, forth);
        return new StoryFeatures(
            Shared(a.ShingleSet, b.ShingleSet), Shared(SkipPairs(a), SkipPairs(b)), first.Cover, second.Cover,
            Math.Max(first.Lead, second.Lead), Math.Min(first.Lead, second.Lead), first.Strong, Math.Max(first.Order, second.Order),
            first.Numbers, second.Numbers, Math.Min(first.NumberWeight, second.NumberWeight), first.Names, second.Names, Math.Min(a.TotalWeight, b.TotalWeight));
    }

    /// <summary>Share of the lighter set's weight found in the other.</summary>
    public static double Shared(IReadOnlyDictionary<ulong, float> a, IReadOnlyDictionary<ulong, float> b)
    {
        double weightA = 0, weightB = 0, shared = 0;
        foreach (var (id, weight) in a)
        {
            weightA += weight;
            shared += b.ContainsKey(id) ? weight : 0;
        }

        foreach (var weight in b.Values)
        {
            weightB += weight;
        }

        var least = Math.Min(weightA, weightB);
        return least > 0 ? Math.Min(1, shared / least) : 0;
    }

    private static Dictionary<ulong, float> SkipPairs(StoryText text)
    {
        var pairs = new Dictionary<ulong, float>(text.Concepts.Count * SkipReach);
        for (var s = 0; s < text.SentenceCount; s++)
        {
            var (start, end) = text.Sentence(s);
            for (var i = start; i < end; i++)
            {
                for (var j = i + 1; j < end && j <= i + SkipReach; j++)
                {
                    var (x, y) = (text.Concepts[i], text.Concepts[j]);
                    if (x.Id != y.Id)
                    {
                        var weight = x.Weight * y.Weight * (x.IsQuoted && y.IsQuoted ? 0.3f : 1f);

                        // Unordered: a clause turned round keeps its pairs.
                        pairs.TryAdd(StableHash.Mix(Math.Min(x.Id, y.Id), Math.Max(x.Id, y.Id)), weight);
                    }
                }
            }
        }

        return pairs;
    }
}
