namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>Finds, sentence by sentence, how much of one text has a counterpart in another.</summary>
/// <param name="Cover">Share of the weight of the first text found in the sentences that answer its own.</param>
/// <param name="Lead">The same for its first two sentences.</param>
/// <param name="Numbers">Share of its figures that stand in the answering sentences; 1 when it has none.</param>
/// <param name="NumberWeight">Weight of its figures.</param>
/// <param name="Swapped">Weight of figures and names in well answered sentences for which the answer has others: the mark of a template filled anew.</param>
/// <param name="Kept">Weight of figures and names in well answered sentences that the answer repeats.</param>
/// <param name="OtherDay">Whether a well answered sentence names another day of the week than its answer.</param>
/// <param name="Weak">Share of its weight in sentences of which less than a quarter is answered.</param>
/// <param name="Novel">Share of its figures and names that stand nowhere in the other text; a rewriter adds none.</param>
/// <param name="News">Weight of the well answered sentences with speech or a day of the week in them: what was said that day, and no background.</param>
/// <param name="Opening">Share of its first sentence that is answered: a follow-up opens with what is new and goes on with the old.</param>
internal readonly record struct StoryAlignment(double Cover, double Lead, double Numbers, double NumberWeight, double Swapped, double Kept, bool OtherDay, double Weak, double Novel, double News, double Opening)
{
    // A first sentence of less is a place, a date or a credit.
    private const double LeastOpening = 4;
    private const int MostPostings = 16;

    public static StoryAlignment Of(StoryText from, StoryText to)
    {
        var index = to.Index;
        var scores = new float[to.SentenceCount + 1];
        var touched = new List<int>();
        double covered = 0, total = 0, lead = 0, leadTotal = 0, numbers = 0, numberTotal = 0, swapped = 0, kept = 0, weak = 0, novel = 0, facts = 0, news = 0, opening = -1;
        var otherDay = false;
        for (var s = 0; s < from.SentenceCount; s++)
        {
            var (start, end) = from.Sentence(s);
            var best = Best(from, start, end, index, scores, touched);
            double mine = 0, shared = 0;
            var isNews = false;
            for (var i = start; i < end; i++)
            {
                var concept = from.Concepts[i];
                var weight = concept.IsQuoted ? concept.Weight * 0.5 : concept.Weight;
                var isShared = best >= 0 && index.StandsIn(concept.Id, best, best + 1);
                mine += weight;
                isNews |= concept.IsQuoted || concept.Kind == ConceptKind.Day;
                if (concept.IsFact && concept.Weight >= 1)
                {
                    facts += weight;
                    novel += isShared || index.First(concept.Id) >= 0 ? 0 : weight;
                }

                shared += isShared ? weight : 0;
                if (concept.Kind == ConceptKind.Number && concept.Weight >= 1)
                {
                    numberTotal += weight;
                    numbers += isShared ? weight : 0;
                }
            }

            total += mine;
            covered += shared;
            weak += shared < 0.25 * mine ? mine : 0;
            opening = opening < 0 && mine >= LeastOpening ? shared / mine : opening;
            if (s < 2)
            {
                leadTotal += mine;
                lead += shared;
            }

            if (shared > 0.5 * mine)
            {
                news += isNews ? mine : 0;
                var held = Facts(from, start, end, index, best);
                swapped += Math.Min(held.Mine, held.Theirs);
                kept += held.Shared;
                otherDay |= held.MyDay && held.TheirDay;
            }
        }

        return new StoryAlignment(
            Ratio(covered, total, 0), Ratio(lead, leadTotal, 0), Ratio(numbers, numberTotal, 1), numberTotal, swapped, kept, otherDay,
            Ratio(weak, total, 1), novel / (facts + 1), Ratio(news, total, 0), Math.Max(0, opening));
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

    /// <summary>Figures and names of a sentence and its answer: those only here, only there (in all of the other text), and in both.</summary>
    private static (double Mine, double Theirs, double Shared, bool MyDay, bool TheirDay) Facts(StoryText from, int start, int end, SentenceIndex index, int best)
    {
        double mine = 0, theirs = 0, shared = 0;
        bool myDay = false, theirDay = false;
        for (var i = start; i < end; i++)
        {
            var concept = from.Concepts[i];
            if (concept.IsFact)
            {
                if (index.First(concept.Id) < 0)
                {
                    mine += concept.Weight;
                    myDay |= concept.Kind == ConceptKind.Day;
                }
                else if (index.StandsIn(concept.Id, best, best + 1))
                {
                    shared += concept.Weight;
                }
            }
        }

        var to = index.Text;
        for (var s = best; s < Math.Min(best + 2, to.SentenceCount); s++)
        {
            var (first, last) = to.Sentence(s);
            for (var i = first; i < last; i++)
            {
                if (to.Concepts[i].IsFact && from.Index.First(to.Concepts[i].Id) < 0)
                {
                    theirs += to.Concepts[i].Weight;
                    theirDay |= to.Concepts[i].Kind == ConceptKind.Day;
                }
            }
        }

        return (mine, theirs, shared, myDay, theirDay);
    }

    private static double Ratio(double part, double whole, double otherwise) => whole > 0 ? part / whole : otherwise;
}
