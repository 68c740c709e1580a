namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>Finds, sentence by sentence, how much of one text has a counterpart in another.</summary>
/// <param name="Cover">Share of the weight of the first text found in the sentences that answer its own.</param>
/// <param name="Lead">The same for its first two sentences.</param>
/// <param name="Strong">Share of its weight in sentences of which more than half is answered.</param>
/// <param name="Order">Share of the answered sentences that come in the same order.</param>
/// <param name="Numbers">Share of its figures that stand in the answering sentences; 1 when it has none.</param>
/// <param name="NumberWeight">Weight of its figures.</param>
/// <param name="Names">Share of its names; 1 when it has none.</param>
internal readonly record struct StoryAlignment(double Cover, double Lead, double Strong, double Order, double Numbers, double NumberWeight, double Names)
{
    private const int MostPostings = 16;

    public static StoryAlignment Of(StoryText from, StoryText to)
    {
        var index = to.Index;
        var scores = new float[to.SentenceCount + 1];
        var touched = new List<int>();
        var answers = new List<int>();
        double covered = 0, total = 0, lead = 0, leadTotal = 0, strong = 0, numbers = 0, numberTotal = 0, names = 0, nameTotal = 0;
        for (var s = 0; s < from.SentenceCount; s++)
        {
            var (start, end) = from.Sentence(s);
            var best = Best(from, start, end, index, scores, touched);
            double mine = 0, shared = 0;
            for (var i = start; i < end; i++)
            {
                var concept = from.Concepts[i];
                var weight = concept.IsQuoted ? concept.Weight * 0.5 : concept.Weight;
                var isShared = best >= 0 && index.StandsIn(concept.Id, best, best + 1);
                mine += weight;
                shared += isShared ? weight : 0;
                if (concept.Kind == ConceptKind.Number && concept.Weight >= 1)
                {
                    numberTotal += weight;
                    numbers += isShared ? weight : 0;
                }
                else if (concept.Kind == ConceptKind.Name)
                {
                    nameTotal += weight;
                    names += isShared ? weight : 0;
                }
            }

            total += mine;
            covered += shared;
            if (s < 2)
            {
                leadTotal += mine;
                lead += shared;
            }

            if (shared > 0.5 * mine)
            {
                strong += mine;
                if (mine > 2)
                {
                    answers.Add(best);
                }
            }
        }

        return new StoryAlignment(
            Ratio(covered, total, 0), Ratio(lead, leadTotal, 0), Ratio(strong, total, 0), LongestRise(answers),
            Ratio(numbers, numberTotal, 1), numberTotal, Ratio(names, nameTotal, 1));
    }

    /// <summary>The first of the two neighbouring sentences of the other text that answer best; -1 when none does.</summary>
    private static int Best(StoryText from, int start, int end, SentenceIndex index, float[] scores, List<int> touched)
    {
        touched.Clear();
        for (var i = start; i < end; i++)
        {
            var concept = from.Concepts[i];
            var seen = 0;
            for (var at = index.First(concept.Id); at >= 0 && seen < MostPostings; at = index.Next(at), seen++)
            {
                var sentence = index.SentenceAt(at);
                if (scores[sentence] == 0)
                {
                    touched.Add(sentence);
                }

                scores[sentence] += concept.Weight;
            }
        }

        var best = -1;
        var bestScore = 0f;
        foreach (var sentence in touched)
        {
            var score = scores[sentence] + (0.7f * scores[sentence + 1]);
            if (score > bestScore || (score == bestScore && sentence < best))
            {
                best = sentence;
                bestScore = score;
            }

            if (sentence > 0 && scores[sentence - 1] == 0 && 0.7f * scores[sentence] > bestScore)
            {
                best = sentence - 1;
                bestScore = 0.7f * scores[sentence];
            }
        }

        foreach (var sentence in touched)
        {
            scores[sentence] = 0;
        }

        return best;
    }

    private static double Ratio(double part, double whole, double otherwise) => whole > 0 ? part / whole : otherwise;

    private static double LongestRise(List<int> answers)
    {
        if (answers.Count == 0)
        {
            return 0;
        }

        var tails = new List<int>();
        foreach (var answer in answers)
        {
            // First tail greater than the answer: equal answers (a split sentence) count as in order.
            int low = 0, high = tails.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (tails[middle] <= answer)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            if (low == tails.Count)
            {
                tails.Add(answer);
            }
            else
            {
                tails[low] = answer;
            }
        }

        return (double)tails.Count / answers.Count;
    }
}
