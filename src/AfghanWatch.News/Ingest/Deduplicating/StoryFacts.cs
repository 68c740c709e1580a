namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>
/// What happens to the facts of one report in the other. A rewriter drops facts and adds hardly any; a second reporter has facts of his own, and what he shares
/// with the first is what was said to both, word for word.
/// </summary>
/// <param name="Shared">Weight of the names and figures that both have, each once.</param>
/// <param name="Added">Weight of the names and figures of one text that the other lacks: of the text that has fewer such.</param>
/// <param name="Order">How far what both have comes in the same order: 1 the same, -1 turned about; near 0 also where too little is shared to tell.</param>
/// <param name="Speech">Of the runs of words in both, the share that stands in quotation marks; 0 where hardly any are.</param>
internal readonly record struct StoryFacts(double Shared, double Added, double Order, double Speech)
{
    private const int MostOrdered = 60;
    private const float Telling = 0.75f;
    private const double OrderDoubt = 12;
    private const double SpeechDoubt = 1.5;

    public static StoryFacts Of(StoryText a, StoryText b)
    {
        var (shared, mine) = Side(a, b.Index);
        var (other, theirs) = Side(b, a.Index);
        return new StoryFacts(Math.Min(shared, other), Math.Min(mine, theirs), InOrder(a, b), SpeechShare(a, b));
    }

    private static (double Shared, double Only) Side(StoryText from, SentenceIndex to)
    {
        double shared = 0, only = 0;
        for (var i = 0; i < from.Concepts.Count; i++)
        {
            var concept = from.Concepts[i];
            if (concept.IsFact && concept.Kind != ConceptKind.Day && from.Index.First(concept.Id) == i)
            {
                if (to.First(concept.Id) >= 0)
                {
                    shared += concept.Weight;
                }
                else
                {
                    only += concept.Weight;
                }
            }
        }

        return (shared, only);
    }

    /// <summary>Pairs of shared concepts that come in the same order in both, less those that do not, by their first places.</summary>
    private static double InOrder(StoryText a, StoryText b)
    {
        Span<int> places = stackalloc int[MostOrdered];
        var count = 0;
        for (var i = 0; i < a.Concepts.Count && count < MostOrdered; i++)
        {
            var concept = a.Concepts[i];
            if (concept.Weight >= Telling && a.Index.First(concept.Id) == i && b.Index.First(concept.Id) is >= 0 and var place)
            {
                places[count++] = b.Index.SentenceAt(place);
            }
        }

        int same = 0, turned = 0;
        for (var i = 0; i < count; i++)
        {
            for (var j = i + 1; j < count; j++)
            {
                same += places[i] < places[j] ? 1 : 0;
                turned += places[i] > places[j] ? 1 : 0;
            }
        }

        return (same - turned) / (same + turned + OrderDoubt);
    }

    private static double SpeechShare(StoryText a, StoryText b)
    {
        var (few, many) = a.ShingleSet.Count <= b.ShingleSet.Count ? (a.ShingleSet, b.ShingleSet) : (b.ShingleSet, a.ShingleSet);
        int speech = 0, plain = 0;
        foreach (var (hash, weight) in few)
        {
            if (many.TryGetValue(hash, out var other))
            {
                speech += Math.Min(weight, other) < 1 ? 1 : 0;
                plain += Math.Min(weight, other) < 1 ? 0 : 1;
            }
        }

        return speech / (speech + plain + SpeechDoubt);
    }
}
