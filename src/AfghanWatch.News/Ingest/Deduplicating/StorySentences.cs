namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>How near each sentence of a text comes to the nearest one, or two neighbours, of another: what both have against what either has alone.</summary>
internal static class StorySentences
{
    private const int MostPostings = 16;

    // A shorter sentence is a place, a date or a credit.
    private const float LeastWeight = 2.5f;

    public static double Of(StoryText from, StoryText to)
    {
        var index = to.Index;
        var norms = to.Phrases.Norms;
        var scores = new float[to.SentenceCount + 1];
        var touched = new List<int>();
        double sum = 0, total = 0.01;
        for (var s = 0; s < from.SentenceCount; s++)
        {
            var weight = from.Phrases.Weights[s];
            if (weight < LeastWeight)
            {
                continue;
            }

            Score(from, s, index, scores, touched);
            var nearest = 0f;
            foreach (var sentence in touched)
            {
                nearest = Math.Max(nearest, scores[sentence] / MathF.Sqrt(from.Phrases.Norms[s] * norms[sentence]));
                if (sentence + 1 < norms.Length && scores[sentence + 1] > 0)
                {
                    nearest = Math.Max(nearest, Math.Min(1, (scores[sentence] + scores[sentence + 1]) / MathF.Sqrt(from.Phrases.Norms[s] * (norms[sentence] + norms[sentence + 1]))));
                }
            }

            foreach (var sentence in touched)
            {
                scores[sentence] = 0;
            }

            sum += nearest * weight;
            total += weight;
        }

        return sum / total;
    }

    private static void Score(StoryText from, int sentence, SentenceIndex index, float[] scores, List<int> touched)
    {
        touched.Clear();
        var (start, end) = from.Sentence(sentence);
        for (var i = start; i < end; i++)
        {
            var concept = from.Concepts[i];
            if (from.Phrases.IsRepeated(i))
            {
                continue;
            }

            var seen = 0;
            for (var at = index.First(concept.Id); at >= 0 && seen < MostPostings; at = index.Next(at), seen++)
            {
                var other = index.SentenceAt(at);
                if (scores[other] == 0)
                {
                    touched.Add(other);
                }

                scores[other] += concept.Weight * concept.Weight;
            }
        }
    }
}
