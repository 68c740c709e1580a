using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching.Topics;

/// <summary>One sentence that names a topic's terms: the cues that tell whether it gives the topic news, and the hits they rest on.</summary>
/// <param name="Sentence">Index of the sentence; -1 for a headline outside the text.</param>
internal sealed record TopicRow(int Topic, bool IsHeadline, double[] Cues, IReadOnlyList<TermHit> Hits, int Sentence);

/// <param name="Past">Sentences that date what they tell weeks before the article or earlier.</param>
internal sealed record TopicInput(NewsText Text, ArticleZones Zones, string? Title, IReadOnlySet<int> Past);

/// <summary>
/// Scores topics sentence by sentence: weighted terms, where the sentence stands and how it is told give the likelihood that it is news of the topic;
/// the article's score is the likelihood that at least one of its sentences is.
/// </summary>
internal sealed class TopicScorer
{
    private const double LeastPoints = 0.5;
    private const double StrongPoints = 3.5;
    private const double LeastShown = 0.1;
    private const int MostEvidence = 40;

    // Beyond these lengths, in sentences, a text says no more about its sentences.
    private const int ShortText = 5;
    private const int LongText = 16;

    // A single weak mention does not fill a text, though it be the only one.
    private const double LoneTerm = 4;

    private readonly TopicTerm[] _terms;
    private readonly string[] _topics;
    private readonly int[] _topicOf;
    private readonly bool[] _needy;
    private readonly int[] _companions;
    private readonly TermMatcher _matcher;
    private readonly TopicPoints _points;
    private readonly TopicWeights _weights;

    public TopicScorer(IReadOnlyList<TopicTerm> terms, string language)
    {
        _terms = [.. terms.Where(term => (term.Topic[0] != '_' || term is { Topic: "_dossier", Kind: "turkey", Weight: >= 3 }) && (term.Language == language || term.Language is not ("en" or "tr")))];
        _topics = [.. _terms.Select(term => term.Topic).Where(topic => topic[0] != '_').Distinct(StringComparer.Ordinal)];
        _topicOf = [.. _terms.Select(term => Array.IndexOf(_topics, term.Topic))];
        // Who guards the airport does it with soldiers: where an article is about the one, the other is seldom background.
        _companions = Array.ConvertAll(_topics, topic => Array.IndexOf(_topics, topic switch { "troops" => "airport", _ => "" }));
        _needy = [.. _topics.Select(topic => Array.Exists(_terms, term => term.Topic == topic && term.Kind == "needs"))];
        var classes = new TermClasses(terms);
        _matcher = new TermMatcher([.. _terms.Select(term => classes.Expand(term.Term))]);
        _points = new TopicPoints(_terms, _topicOf);
        _weights = new TopicWeights(terms);
    }

    public IReadOnlyList<string> Topics => _topics;

    public IReadOnlyList<TopicTag> Score(TopicInput input)
    {
        var rows = Rows(input);
        var tags = new List<TopicTag>();
        for (var t = 0; t < _topics.Length; t++)
        {
            var none = 1.0;
            var evidence = new List<Evidence>();
            foreach (var row in rows)
            {
                if (row.Topic == t)
                {
                    var likelihood = _weights.Likelihood(row.Cues);
                    none *= 1 - likelihood;
                    AddEvidence(input.Text.Words, row, likelihood, evidence);
                }
            }

            if (1 - none >= 0.5 && evidence.Count > 0)
            {
                evidence.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
                tags.Add(new TopicTag(_topics[t], Math.Round(1 - none, 3), evidence));
            }
        }

        tags.Sort((a, b) => b.Score.CompareTo(a.Score));
        return tags;
    }

    /// <summary>The sentences that name terms of a topic, with their cues; all headline lines make one row.</summary>
    public List<TopicRow> Rows(TopicInput input)
    {
        var (text, zones, title, _) = input;
        var words = text.Words;
        var hits = _matcher.Find(words);
        hits.RemoveAll(hit => zones.IsOutside(words.SentenceOf(hit.First)));
        var outside = TitleWords(title, text, zones);
        var titleHits = outside is null ? [] : _matcher.Find(outside);
        var rows = new List<TopicRow>();
        var points = new double[_topics.Length][];
        for (var t = 0; t < _topics.Length; t++)
        {
            points[t] = new double[2];
        }

        for (var t = 0; t < _topics.Length && hits.Count + titleHits.Count > 0; t++)
        {
            if (!_needy[t] || Has(hits, t, "needs"))
            {
                AddRows(words, hits, titleHits, input, t, points[t], rows);
            }
        }

        var sum = LoneTerm + points.Sum(pair => pair[0]);
        var named = Array.ConvertAll(_topics, topic => Array.IndexOf(_topics, topic) is var t && (Has(hits, t, "names") || Has(titleHits, t, "names")) ? 1 : 0);
        var isAnothers = Array.ConvertAll(_topics, topic => Array.IndexOf(_topics, topic) is var t && named[t] == 0 && NamesAnother(words, hits, t));
        rows.RemoveAll(row => isAnothers[row.Topic]);
        TellOthers(rows);
        foreach (var row in rows)
        {
            row.Cues[(int)TopicCue.Share] = points[row.Topic][0] / sum;
            row.Cues[(int)TopicCue.Strong] = Math.Log(1 + points[row.Topic][1]);
            row.Cues[(int)TopicCue.Object] = named[row.Topic];
            row.Cues[(int)TopicCue.Companion] = _companions[row.Topic] is var other and >= 0 ? Math.Log(1 + points[other][1]) : 0;
        }

        return rows;
    }

    // The thing by another's name ("Heathrow Airport"): a capitalised word right before it that is no place of the dossier.
    private bool NamesAnother(WordView words, List<TermHit> hits, int topic)
    {
        foreach (var hit in hits)
        {
            if (_topicOf[hit.Term] == topic && _terms[hit.Term].Kind == "thing" && OtherThings.HasForeignName(words, hit))
            {
                return true;
            }
        }

        return false;
    }

    // A sentence that names several topics is rather an agenda than news of each.
    private static void TellOthers(List<TopicRow> rows)
    {
        var sums = new Dictionary<int, double>();
        foreach (var row in rows)
        {
            sums[row.Sentence] = sums.GetValueOrDefault(row.Sentence) + row.Cues[(int)TopicCue.Points];
        }

        foreach (var row in rows)
        {
            row.Cues[(int)TopicCue.Others] = row.Sentence >= 0 ? sums[row.Sentence] - row.Cues[(int)TopicCue.Points] : 0;
        }
    }

    private bool Has(List<TermHit> hits, int topic, string kind) => hits.Exists(hit => _topicOf[hit.Term] == topic && _terms[hit.Term].Kind == kind);

    // A headline that the text does not repeat still weighs, though nothing in it can be shown.
    private static WordView? TitleWords(string? title, NewsText text, ArticleZones zones) =>
        string.IsNullOrWhiteSpace(title) || zones.BodyStart > 0 || text.Text.AsSpan().TrimStart().StartsWith(title.AsSpan().Trim(), StringComparison.Ordinal) ? null : NewsText.Cut(title, text.Language).Words;

    // Sums up the points of the body (total and strong sentences) while it goes.
    private void AddRows(WordView words, List<TermHit> hits, List<TermHit> titleHits, TopicInput input, int topic, double[] body, List<TopicRow> rows)
    {
        var zones = input.Zones;
        var counted = new List<TermHit>();
        TopicRow? headline = titleHits.Count > 0 && _points.Of(titleHits, 0, int.MaxValue, topic, counted) is { Points: >= LeastPoints } outside
            ? new TopicRow(topic, IsHeadline: true, Cues(topic, outside.Points, zones), [], -1)
            : null;
        for (int i = 0, end; i < hits.Count; i = end)
        {
            var sentence = words.SentenceOf(hits[i].First);
            for (end = i; end < hits.Count && words.SentenceOf(hits[end].First) == sentence;)
            {
                end++;
            }

            counted = [];
            var (points, best) = _points.Of(hits, i, end, topic, counted);
            body[0] += zones.IsHeadline(sentence) ? 0 : points;
            body[1] += zones.IsHeadline(sentence) || points < StrongPoints ? 0 : 1;
            if (points < LeastPoints || best < 0)
            {
                continue;
            }

            var row = new TopicRow(topic, zones.IsHeadline(sentence), Cues(topic, points, zones), counted, sentence);
            Tell(row.Cues, input, hits, i, end, best, sentence);
            if (!row.IsHeadline)
            {
                rows.Add(row);
            }
            else if (headline is null || headline.Cues[(int)TopicCue.Points] < row.Cues[(int)TopicCue.Points])
            {
                headline = row;
            }
        }

        if (headline is not null)
        {
            headline.Cues[(int)TopicCue.Headline] = 1;
            rows.Add(headline);
        }
    }

    private double[] Cues(int topic, double points, ArticleZones zones)
    {
        var cues = new double[TopicWeights.Names.Length];
        cues[(int)TopicCue.Base] = 1;
        cues[(int)TopicCue.Points] = points / 5;
        cues[(int)TopicCue.Length] = Math.Log(Math.Clamp(zones.BodyLength, ShortText, LongText)) / 2 - 1;
        if (Array.IndexOf(TopicWeights.Names, _topics[topic]) is var own and >= 0)
        {
            cues[own] = 1;
        }

        return cues;
    }

    private void Tell(double[] cues, TopicInput input, List<TermHit> hits, int first, int end, int best, int sentence)
    {
        var (words, zones) = (input.Text.Words, input.Zones);
        cues[(int)TopicCue.First] = sentence == zones.BodyStart ? 1 : 0;
        cues[(int)TopicCue.Background] = TopicCues.IsSubordinate(words, hits[best]) ? 1 : 0;
        cues[(int)TopicCue.Perfect] = words.Text.Language == "tr" && TopicCues.IsTurkishPastPerfect(words.Text, words.Text.Sentences[sentence]) ? 1 : 0;
        cues[(int)TopicCue.Relative] = TopicCues.IsRelativePast(words, hits[best]) ? 1 : 0;
        cues[(int)TopicCue.Turkey] = hits.FindIndex(first, end - first, hit => _topicOf[hit.Term] < 0) >= 0 ? 1 : 0;
        cues[(int)TopicCue.Question] = words.Text.Text.AsSpan(words.Text.Sentences[sentence].Start, words.Text.Sentences[sentence].Length).Contains('?') ? 1 : 0;
        cues[(int)TopicCue.Spread] = TopicCues.IsSpread(words, hits[best]) ? 1 : 0;
        cues[(int)TopicCue.Old] = input.Past.Contains(sentence) ? 1 : 0;
        cues[(int)TopicCue.Tail] = zones.IsTail(sentence) ? 1 : 0;
    }

    private void AddEvidence(WordView words, TopicRow row, double likelihood, List<Evidence> evidence)
    {
        foreach (var hit in row.Hits)
        {
            if (likelihood >= LeastShown && evidence.Count < MostEvidence)
            {
                evidence.Add(new Evidence(words.SpanOf(hit.First, hit.End), _topics[row.Topic] + ".term", _terms[hit.Term].Term));
            }
        }
    }
}
