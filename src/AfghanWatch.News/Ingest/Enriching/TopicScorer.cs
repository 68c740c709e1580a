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
    public const double Even = 3.2;
    private const double Steepness = 0.9;
    private const double MostPerSentence = 3;
    private const double HeadlineShare = 1.2;
    private const double LeadShare = 1.1;
    private const double BodyShare = 0.7;

    // A text of this many sentences counts as it stands; in longer ones each sentence says less about the whole.
    private const double PlainLength = 8;

    private readonly TopicTerm[] _terms;
    private readonly string[] _topics;
    private readonly int[] _topicOf;
    private readonly TermMatcher _matcher;

    public TopicScorer(IReadOnlyList<TopicTerm> terms, string language)
    {
        _terms = [.. terms.Where(term => term.Topic != "_dossier" && (term.Language == language || term.Language is not ("en" or "tr")))];
        _topics = [.. _terms.Select(term => term.Topic).Distinct(StringComparer.Ordinal)];
        _topicOf = [.. _terms.Select(term => Array.IndexOf(_topics, term.Topic))];
        _matcher = new TermMatcher([.. _terms.Select(term => term.Term)]);
    }

    public IReadOnlyList<TopicTag> Score(NewsText text, string? title)
    {
        var words = new WordView(text);
        var hits = _matcher.Find(words);
        if (hits.Count == 0)
        {
            return [];
        }

        var zones = ArticleZones.Of(text, title);
        var points = new double[_topics.Length];
        AddTitle(title, text, zones, points);
        AddSentences(words, hits, zones, points);
        var tags = new List<TopicTag>();
        for (var t = 0; t < _topics.Length; t++)
        {
            var score = 1 / (1 + Math.Exp(-Steepness * (points[t] - Even)));
            if (score >= 0.5 && Evidence(words, hits, t) is { Count: > 0 } evidence)
            {
                tags.Add(new TopicTag(_topics[t], Math.Round(score, 3), evidence));
            }
        }

        tags.Sort((a, b) => b.Score.CompareTo(a.Score));
        return tags;
    }

    // A headline that the text does not repeat still weighs, though nothing in it can be shown.
    private void AddTitle(string? title, NewsText text, ArticleZones zones, double[] points)
    {
        if (string.IsNullOrWhiteSpace(title) || zones.BodyStart > 0 || text.Text.AsSpan().TrimStart().StartsWith(title.AsSpan().Trim(), StringComparison.Ordinal))
        {
            return;
        }

        var words = new WordView(NewsText.Cut(title, text.Language));
        var sentence = new double[_topics.Length];
        SentencePoints(_matcher.Find(words), 0, int.MaxValue, sentence);
        for (var t = 0; t < points.Length; t++)
        {
            points[t] += HeadlineShare * sentence[t];
        }
    }

    private void AddSentences(WordView words, List<TermHit> hits, ArticleZones zones, double[] points)
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

            SentencePoints(hits, i, end, sentence);
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
                    body[t] += BodyShare * sentence[t];
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

    private void SentencePoints(List<TermHit> hits, int first, int end, double[] points)
    {
        Array.Clear(points);
        Span<double> rest = stackalloc double[_topics.Length];
        Span<double> against = stackalloc double[_topics.Length];
        for (var i = first; i < end && i < hits.Count; i++)
        {
            var topic = _topicOf[hits[i].Term];
            var weight = _terms[hits[i].Term].Weight;
            if (_terms[hits[i].Term].Kind == "against")
            {
                against[topic] = Math.Max(against[topic], Math.Abs(weight));
            }
            else if (weight > points[topic])
            {
                rest[topic] += points[topic];
                points[topic] = weight;
            }
            else
            {
                rest[topic] += weight;
            }
        }

        for (var t = 0; t < points.Length; t++)
        {
            points[t] = Math.Max(0, Math.Min(MostPerSentence, points[t] + 0.4 * rest[t]) - against[t]);
        }
    }

    private List<Evidence> Evidence(WordView words, List<TermHit> hits, int topic)
    {
        var evidence = new List<Evidence>();
        var end = -1;
        foreach (var hit in hits)
        {
            var term = _terms[hit.Term];
            if (_topicOf[hit.Term] != topic || term.Kind == "against" || hit.First < end)
            {
                continue;
            }

            end = hit.End;
            evidence.Add(new Evidence(words.SpanOf(hit.First, hit.End), topic switch { _ => term.Topic + ".term" }, term.Term));
            if (evidence.Count == 40)
            {
                break;
            }
        }

        evidence.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return evidence;
    }
}
