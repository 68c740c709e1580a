using AfghanWatch.News.Articles;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>
/// Scores topics by their weighted terms: a sentence counts once by its strongest terms, more in headline and lead,
/// less the longer the text is around it; terms against a topic take away from their sentence.
/// </summary>
internal sealed class TopicScorer
{
    /// <summary>Points at which an article gives a topic news of its own as likely as not.</summary>
    public const double Even = 4.1;
    private const double Steepness = 0.7;
    private const double MostPerSentence = 7;
    private const double HeadlineShare = 1.2;
    private const double LeadShare = 1.1;

    // Reports end in what was known before.
    private const double TailShare = 0.8;
    private const double AgainstShare = 0.5;

    // More hits than this in one sentence are no prose.
    private const int MostHits = 150;
    private const int MostEvidence = 40;
    private static readonly double[] Shares = [1, 0.35, 0.2];

    // A text of this many sentences counts as it stands; in longer ones each sentence says less about the whole.
    private const double PlainLength = 10;

    private readonly TopicTerm[] _terms;
    private readonly string[] _topics;
    private readonly int[] _topicOf;
    private readonly bool[] _needy;
    private readonly TermMatcher _matcher;

    public TopicScorer(IReadOnlyList<TopicTerm> terms, string language)
    {
        _terms = [.. terms.Where(term => term.Topic != "_dossier" && (term.Language == language || term.Language is not ("en" or "tr")))];
        _topics = [.. _terms.Select(term => term.Topic).Distinct(StringComparer.Ordinal)];
        _topicOf = [.. _terms.Select(term => Array.IndexOf(_topics, term.Topic))];
        _needy = [.. _topics.Select(topic => Array.Exists(_terms, term => term.Topic == topic && term.Kind == "needs"))];
        _matcher = new TermMatcher([.. _terms.Select(term => term.Term)]);
    }

    public IReadOnlyList<TopicTag> Score(NewsText text, string? title)
    {
        var words = text.Words;
        var hits = _matcher.Find(words);
        if (hits.Count == 0)
        {
            return [];
        }

        var zones = ArticleZones.Of(text, title);
        var points = new double[_topics.Length];
        var counted = new List<TermHit>();
        AddTitle(title, text, zones, points);
        AddSentences(words, hits, zones, points, counted);
        var tags = new List<TopicTag>();
        for (var t = 0; t < _topics.Length; t++)
        {
            var score = 1 / (1 + Math.Exp(-Steepness * (points[t] - Even)));
            if (score >= 0.5 && HasItsNeeds(hits, t) && Evidence(words, counted, t) is { Count: > 0 } evidence)
            {
                tags.Add(new TopicTag(_topics[t], Math.Round(score, 3), evidence));
            }
        }

        tags.Sort((a, b) => b.Score.CompareTo(a.Score));
        return tags;
    }

    // Some topics ask for company: an airport's business is only ours where Afghanistan is named.
    private bool HasItsNeeds(List<TermHit> hits, int topic) =>
        !_needy[topic] || hits.Exists(hit => _topicOf[hit.Term] == topic && _terms[hit.Term].Kind == "needs");

    // A headline that the text does not repeat still weighs, though nothing in it can be shown.
    private void AddTitle(string? title, NewsText text, ArticleZones zones, double[] points)
    {
        if (string.IsNullOrWhiteSpace(title) || zones.BodyStart > 0 || text.Text.AsSpan().TrimStart().StartsWith(title.AsSpan().Trim(), StringComparison.Ordinal))
        {
            return;
        }

        var words = NewsText.Cut(title, text.Language).Words;
        var sentence = new double[_topics.Length];
        SentencePoints(_matcher.Find(words), 0, int.MaxValue, sentence, []);
        for (var t = 0; t < points.Length; t++)
        {
            points[t] += HeadlineShare * sentence[t];
        }
    }

    private void AddSentences(WordView words, List<TermHit> hits, ArticleZones zones, double[] points, List<TermHit> counted)
    {
        var headline = new double[_topics.Length];
        var body = new double[_topics.Length];
        var sentence = new double[_topics.Length];
        var i = 0;
        while (i < hits.Count)
        {
            var index = words.SentenceOf(hits[i].First);
            var end = i;
            while (end < hits.Count && words.SentenceOf(hits[end].First) == index)
            {
                end++;
            }

            SentencePoints(hits, i, end, sentence, counted);
            for (var t = 0; t < points.Length; t++)
            {
                if (zones.IsHeadline(index))
                {
                    headline[t] = Math.Max(headline[t], sentence[t]);
                }
                else if (zones.IsLead(index))
                {
                    points[t] += LeadShare * sentence[t];
                }
                else
                {
                    body[t] += zones.IsTail(index) ? TailShare * sentence[t] : sentence[t];
                }
            }

            i = end;
        }

        var dilution = Math.Sqrt(Math.Max(1, zones.BodyLength / PlainLength));
        for (var t = 0; t < points.Length; t++)
        {
            points[t] += HeadlineShare * headline[t] + body[t] / dilution;
        }
    }

    // The strongest term counts whole, each further one that stands apart from it less; a term inside another is the same words again.
    private void SentencePoints(List<TermHit> hits, int first, int end, double[] points, List<TermHit> counted)
    {
        Array.Clear(points);
        end = Math.Min(Math.Min(end, hits.Count), first + MostHits);
        Span<int> chosen = stackalloc int[3];
        for (var t = 0; t < points.Length; t++)
        {
            var against = 0.0;
            var count = 0;
            while (count < chosen.Length && Strongest(hits, first, end, t, chosen[..count]) is var best and >= 0)
            {
                chosen[count] = best;
                points[t] += Shares[count++] * _terms[hits[best].Term].Weight;
            }

            for (var i = first; i < end; i++)
            {
                against = _topicOf[hits[i].Term] == t && IsAgainst(hits[i]) ? Math.Max(against, Math.Abs(_terms[hits[i].Term].Weight)) : against;
            }

            points[t] = Math.Max(0, Math.Min(MostPerSentence, points[t]) - AgainstShare * against);
            for (var i = 0; i < count && points[t] > 0; i++)
            {
                counted.Add(hits[chosen[i]]);
            }
        }
    }

    private int Strongest(List<TermHit> hits, int first, int end, int topic, ReadOnlySpan<int> chosen)
    {
        var best = -1;
        for (var i = first; i < end; i++)
        {
            if (_topicOf[hits[i].Term] == topic && _terms[hits[i].Term].Kind == "term" && (best < 0 || _terms[hits[i].Term].Weight > _terms[hits[best].Term].Weight)
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
            if (hits[hit].First < hits[other].End && hits[other].First < hits[hit].End)
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
            if (IsAgainst(hits[i]) && _topicOf[hits[i].Term] == _topicOf[hits[hit].Term] && hits[i].First < hits[hit].End && hits[hit].First < hits[i].End)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsAgainst(TermHit hit) => _terms[hit.Term].Kind == "against";

    private List<Evidence> Evidence(WordView words, List<TermHit> counted, int topic)
    {
        var evidence = new List<Evidence>();
        foreach (var hit in counted)
        {
            if (_topicOf[hit.Term] == topic && evidence.Count < MostEvidence)
            {
                evidence.Add(new Evidence(words.SpanOf(hit.First, hit.End), _topics[topic] + ".term", _terms[hit.Term].Term));
            }
        }

        evidence.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return evidence;
    }
}
