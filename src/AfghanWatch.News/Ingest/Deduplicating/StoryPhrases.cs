namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>
/// How things are said, between single words and whole runs of them: which words stand near each other, how far single sentences answer one another, what was quoted and
/// what was counted. Two reporters in one room share names and figures; a rewriter also keeps what is said of them.
/// </summary>
/// <param name="Pairs">Share of the pairs of neighbouring telling words of the text with fewer that stand near each other in the other too.</param>
/// <param name="OtherPairs">The same for the text with more.</param>
/// <param name="Words">Share of the telling words that are neither name nor figure, in the lighter text, which the other has.</param>
/// <param name="OtherWords">The same for the heavier text.</param>
/// <param name="Sentences">How near the sentences of one text come to their nearest in the other, on average: of the text where it is more.</param>
/// <param name="OtherSentences">The same for the other text.</param>
/// <param name="Speech">Share of the quoted runs of words of the text with fewer that the other has; 0 where hardly anything is quoted.</param>
/// <param name="SpeechApart">Quoted runs of words that only one text has: of the text with fewer such.</param>
/// <param name="Agreed">Things counted in both, with the same figure.</param>
/// <param name="Contradicted">Things counted in both, with other figures.</param>
internal readonly record struct StoryPhrases(
    double Pairs, double OtherPairs, double Words, double OtherWords, double Sentences, double OtherSentences, double Speech, double SpeechApart, double Agreed, double Contradicted)
{
    private const double SpeechDoubt = 3;
    private const double PairDoubt = 2;

    public static StoryPhrases Of(StoryText a, StoryText b)
    {
        var (few, many) = a.Phrases.PairWeight <= b.Phrases.PairWeight ? (a.Phrases, b.Phrases) : (b.Phrases, a.Phrases);
        var shared = few.SharedPairs(many);
        var (light, heavy) = a.TotalWeight <= b.TotalWeight ? (a, b) : (b, a);
        var (forth, back) = (StorySentences.Of(a, b), StorySentences.Of(b, a));
        var (speech, apart) = SharedSpeech(a, b);
        var (agreed, contradicted) = a.Phrases.Counted(b.Phrases);
        return new StoryPhrases(
            shared / (few.PairWeight + PairDoubt), shared / (many.PairWeight + PairDoubt), WordShare(light, heavy.Index), WordShare(heavy, light.Index),
            Math.Max(forth, back), Math.Min(forth, back), speech, apart, agreed, contradicted);
    }

    private static double WordShare(StoryText from, SentenceIndex to)
    {
        double total = 0.5, found = 0;
        var index = from.Index;
        for (var i = 0; i < from.Concepts.Count; i++)
        {
            var concept = from.Concepts[i];
            if (concept.Kind == ConceptKind.Word && concept.Weight >= 0.5f && index.First(concept.Id) == i)
            {
                total += concept.Weight;
                found += to.First(concept.Id) >= 0 ? concept.Weight : 0;
            }
        }

        return found / total;
    }

    private static (double Found, double Apart) SharedSpeech(StoryText a, StoryText b)
    {
        var (mine, mineFound) = QuotedRuns(a.ShingleSet, b.ShingleSet);
        var (theirs, theirsFound) = QuotedRuns(b.ShingleSet, a.ShingleSet);
        var (least, found) = mine <= theirs ? (mine, mineFound) : (theirs, theirsFound);
        return (found / (least + SpeechDoubt), Math.Min(mine - mineFound, theirs - theirsFound));
    }

    private static (int All, int Found) QuotedRuns(Dictionary<ulong, float> from, Dictionary<ulong, float> to)
    {
        int all = 0, found = 0;
        foreach (var (hash, weight) in from)
        {
            if (weight is > 0 and < 1)
            {
                all++;
                found += to.ContainsKey(hash) ? 1 : 0;
            }
        }

        return (all, found);
    }
}
