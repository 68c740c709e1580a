using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching.Topics;

/// <summary>What one sentence says of one topic.</summary>
/// <param name="Points">By its strongest terms, what speaks against taken away; zero to seven.</param>
/// <param name="Best">Index of its strongest term among the hits; -1 without one.</param>
internal readonly record struct SentencePoints(double Points, int Best);

/// <summary>Weighs the terms of a sentence: the strongest counts whole, each further one that stands apart from it less; terms against the topic take away.</summary>
internal sealed class TopicPoints(TopicTerm[] terms, int[] topicOf)
{
    private const double Most = 7;
    private const double AgainstShare = 0.5;

    // More hits than this in one sentence are no prose.
    private const int MostHits = 150;
    private static readonly double[] Shares = [1, 0.35, 0.2];

    /// <summary>Reads the hits from <paramref name="first"/> up to, not including, <paramref name="end"/>, all of one sentence; adds those that count to <paramref name="counted"/>.</summary>
    public SentencePoints Of(List<TermHit> hits, int first, int end, int topic, List<TermHit> counted)
    {
        end = Math.Min(Math.Min(end, hits.Count), first + MostHits);
        Span<int> chosen = stackalloc int[Shares.Length];
        double points = 0, against = 0;
        var count = 0;
        while (count < chosen.Length && Strongest(hits, first, end, topic, chosen[..count]) is var best and >= 0)
        {
            chosen[count] = best;
            points += Shares[count++] * terms[hits[best].Term].Weight;
        }

        for (var i = first; i < end; i++)
        {
            against = topicOf[hits[i].Term] == topic && IsAgainst(hits[i]) ? Math.Max(against, Math.Abs(terms[hits[i].Term].Weight)) : against;
        }

        points = Math.Max(0, Math.Min(Most, points) - AgainstShare * against);
        for (var i = 0; i < count && points > 0; i++)
        {
            counted.Add(hits[chosen[i]]);
        }

        return new SentencePoints(points, count > 0 ? chosen[0] : -1);
    }

    // A term inside another is the same words again.
    private int Strongest(List<TermHit> hits, int first, int end, int topic, ReadOnlySpan<int> chosen)
    {
        var best = -1;
        for (var i = first; i < end; i++)
        {
            if (topicOf[hits[i].Term] == topic && terms[hits[i].Term].Kind == "term" && (best < 0 || terms[hits[i].Term].Weight > terms[hits[best].Term].Weight)
                && !OverlapsAny(hits, i, chosen) && !IsDenied(hits, first, end, i))
            {
                best = i;
            }
        }

        return best;
    }

    private static bool OverlapsAny(List<TermHit> hits, int hit, ReadOnlySpan<int> chosen)
    {
        foreach (var other in chosen)
        {
            if (Overlap(hits[hit], hits[other]))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsDenied(List<TermHit> hits, int first, int end, int hit)
    {
        for (var i = first; i < end; i++)
        {
            if (IsAgainst(hits[i]) && topicOf[hits[i].Term] == topicOf[hits[hit].Term] && Overlap(hits[i], hits[hit]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Overlap(TermHit a, TermHit b) => a.First < b.End && b.First < a.End;

    private bool IsAgainst(TermHit hit) => terms[hit.Term].Kind == "against";
}
