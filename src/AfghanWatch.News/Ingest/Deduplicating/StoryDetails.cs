namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>What two texts share anywhere, whatever sentence it stands in: a heavy rewriter deals the facts of a report out anew.</summary>
/// <param name="Cover">Share of the lighter text's weight, each concept once, that stands in the other.</param>
/// <param name="OtherCover">The same for the heavier text.</param>
/// <param name="Shared">Weight of the names, figures and telling words that both have.</param>
/// <param name="Words">Of the telling words that are neither name nor figure, in the text with fewer: the share found in the other.</param>
internal readonly record struct StoryDetails(double Cover, double OtherCover, double Shared, double Words)
{
    public static StoryDetails Of(StoryText a, StoryText b)
    {
        var first = Side(a, b.Index);
        var second = Side(b, a.Index);
        var (light, heavy) = a.TotalWeight <= b.TotalWeight ? (first, second) : (second, first);
        return new StoryDetails(light.Cover, heavy.Cover, Math.Min(first.Shared, second.Shared), first.WordWeight <= second.WordWeight ? first.Words : second.Words);
    }

    private static (double Cover, double Shared, double Words, double WordWeight) Side(StoryText from, SentenceIndex to)
    {
        double total = 0.01, covered = 0, shared = 0, words = 0, wordWeight = 0.01;
        var index = from.Index;
        for (var i = 0; i < from.Concepts.Count; i++)
        {
            var concept = from.Concepts[i];
            if (index.First(concept.Id) != i)
            {
                continue;
            }

            var weight = to.First(concept.Id) >= 0 ? concept.Weight : 0;
            total += concept.Weight;
            covered += weight;
            if (concept.Weight >= 1)
            {
                shared += weight;
                wordWeight += concept.Kind == ConceptKind.Word ? concept.Weight : 0;
                words += concept.Kind == ConceptKind.Word ? weight : 0;
            }
        }

        return (covered / total, shared, words / wordWeight, wordWeight);
    }
}
