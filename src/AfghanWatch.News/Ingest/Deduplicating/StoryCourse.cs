namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>
/// How much two texts tell in the same course: the best pairing of their sentences that keeps the order and uses each once. A rewriter goes through the report
/// from top to bottom; a second reporter of the same event shares words with it here and there.
/// </summary>
internal static class StoryCourse
{
    private const int MostSentences = 48;

    // A sentence split in two, or two made one, is the same course; a sentence that answers everything is not.
    private const float Shared = 0.5f;

    /// <summary>Shared weight along the course, as a share of the lighter text.</summary>
    public static double Of(StoryText a, StoryText b)
    {
        var rows = Math.Min(a.SentenceCount, MostSentences);
        var columns = Math.Min(b.SentenceCount, MostSentences);
        if (rows == 0 || columns == 0)
        {
            return 0;
        }

        var shared = Matrix(a, b.Index, rows, columns);
        var best = new float[columns + 1];
        var before = new float[columns + 1];
        for (var i = 0; i < rows; i++)
        {
            (best, before) = (before, best);
            best[0] = 0;
            for (var j = 0; j < columns; j++)
            {
                var weight = shared[(i * columns) + j];
                best[j + 1] = Math.Max(before[j] + weight, Math.Max(before[j + 1] + (Shared * weight * (i > 0 ? 1 : 0)), best[j] + (Shared * weight * (j > 0 ? 1 : 0))));
            }
        }

        return best[columns] / Math.Min(Total(a, rows), Total(b, columns));
    }

    private static float[] Matrix(StoryText a, SentenceIndex index, int rows, int columns)
    {
        var shared = new float[rows * columns];
        var seen = new HashSet<ulong>();
        for (var i = 0; i < rows; i++)
        {
            seen.Clear();
            var (start, end) = a.Sentence(i);
            for (var at = start; at < end; at++)
            {
                var concept = a.Concepts[at];
                if (!seen.Add(concept.Id))
                {
                    continue;
                }

                var last = -1;
                for (var other = index.First(concept.Id); other >= 0; other = index.Next(other))
                {
                    var sentence = index.SentenceAt(other);
                    if (sentence < columns && sentence != last)
                    {
                        shared[(i * columns) + sentence] += concept.Weight;
                        last = sentence;
                    }
                }
            }
        }

        return shared;
    }

    private static float Total(StoryText text, int sentences)
    {
        var total = 0.01f;
        var seen = new HashSet<ulong>();
        for (var i = 0; i < sentences; i++)
        {
            seen.Clear();
            var (start, end) = text.Sentence(i);
            for (var at = start; at < end; at++)
            {
                total += seen.Add(text.Concepts[at].Id) ? text.Concepts[at].Weight : 0;
            }
        }

        return total;
    }
}
