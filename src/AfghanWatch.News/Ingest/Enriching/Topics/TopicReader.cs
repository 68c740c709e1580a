using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching.Topics;

/// <summary>One sentence that names a topic's terms: the cues that tell whether it gives the topic news, and the hits they rest on.</summary>
/// <param name="Sentence">Index of the sentence; -1 for a headline outside the text.</param>
internal sealed record TopicRow(int Topic, bool IsHeadline, double[] Cues, IReadOnlyList<TermHit> Hits, int Sentence);

/// <param name="Past">Sentences that date what they tell weeks before the article or earlier.</param>
/// <param name="Published">The day of publication, where it is known.</param>
internal sealed record TopicInput(NewsText Text, ArticleZones Zones, string? Title, IReadOnlySet<int> Past, DateOnly? Published)
{
    /// <summary>The words of a headline that the text does not repeat: it weighs, though nothing in it can be shown. Null where there is none.</summary>
    public WordView? Headline { get; } =
        string.IsNullOrWhiteSpace(Title) || Zones.BodyStart > 0 || Text.Text.AsSpan().TrimStart().StartsWith(Title.AsSpan().Trim(), StringComparison.Ordinal) ? null : NewsText.Cut(Title, Text.Language).Words;
}

/// <summary>Reads the sentences of an article that name terms of a topic, each with the cues that tell whether it is news of it.</summary>
internal sealed class TopicReader
{
    private const double LeastPoints = 0.5;
    private const double StrongPoints = 3.5;

    // Beyond these lengths, in sentences, a text says no more about its sentences.
    private const int ShortText = 5;
    private const int LongText = 16;

    private readonly TopicTerm[] _terms;
    private readonly string[] _topics;
    private readonly int[] _topicOf;
    private readonly bool[] _needy;
    private readonly TermMatcher _matcher;
    private readonly TopicPoints _points;
    private readonly TopicSurroundings _surroundings;

    public TopicReader(IReadOnlyList<TopicTerm> terms, string language)
    {
        _terms = [.. terms.Where(term => IsMatched(term) && (term.Language == language || term.Language is not ("en" or "tr")))];
        _topics = [.. _terms.Select(term => term.Topic).Where(topic => topic[0] != '_').Distinct(StringComparer.Ordinal)];
        _topicOf = [.. _terms.Select(term => Array.IndexOf(_topics, term.Topic))];
        _needy = [.. _topics.Select(topic => Array.Exists(_terms, term => term.Topic == topic && term.Kind == "needs"))];
        var classes = new TermClasses(terms);
        _matcher = new TermMatcher([.. _terms.Select(term => classes.Expand(term.Term))]);
        _points = new TopicPoints(_terms, _topicOf);
        _surroundings = new TopicSurroundings(terms, _topics);
    }

    public IReadOnlyList<string> Topics => _topics;

    public string TermOf(TermHit hit) => _terms[hit.Term].Term;

    // Turkey's strong names are looked for beside the topics' own terms.
    private static bool IsMatched(TopicTerm term) => term.Topic[0] != '_' ? term.Kind is not (TopicCompanion.Kind or TopicPeriods.Kind) : term is { Topic: "_dossier", Kind: "turkey", Weight: >= 3 };

    /// <summary>The sentences that name terms of a topic, with their cues; all headline lines make one row.</summary>
    public List<TopicRow> Rows(TopicInput input) => Rows(input, out _);

    /// <param name="input">The article.</param>
    /// <param name="isOurs">For each topic whether the text may tell of it at all: it names what the topic needs, and the thing by no other's name.</param>
    public List<TopicRow> Rows(TopicInput input, out bool[] isOurs)
    {
        isOurs = new bool[_topics.Length];
        var (zones, words, outside) = (input.Zones, input.Text.Words, input.Headline);
        var hits = _matcher.Find(words);
        hits.RemoveAll(hit => zones.IsOutside(words.SentenceOf(hit.First)));
        var titleHits = outside is null ? [] : _matcher.Find(outside);
        var rows = new List<TopicRow>();
        var points = new double[_topics.Length][];
        for (var t = 0; t < _topics.Length; t++)
        {
            points[t] = new double[2];
        }

        for (var t = 0; t < _topics.Length; t++)
        {
            isOurs[t] = !_needy[t] || Has(hits, t, "needs");
            if (isOurs[t] && hits.Count + titleHits.Count > 0)
            {
                AddRows(words, hits, titleHits, input, t, points[t], rows);
            }
        }

        var named = new bool[_topics.Length];
        for (var t = 0; t < named.Length; t++)
        {
            named[t] = Has(hits, t, "names") || Has(titleHits, t, "names");
            if (!named[t] && NamesAnother(words, hits, t))
            {
                isOurs[t] = false;
                rows.RemoveAll(row => row.Topic == t);
            }
        }

        _surroundings.Tell(rows, points, named, input.Published);
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

    private bool Has(List<TermHit> hits, int topic, string kind) => hits.Exists(hit => _topicOf[hit.Term] == topic && _terms[hit.Term].Kind == kind);

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

            counted.Clear();
            var (points, best) = _points.Of(hits, i, end, topic, counted);
            body[0] += zones.IsHeadline(sentence) ? 0 : points;
            body[1] += zones.IsHeadline(sentence) || points < StrongPoints ? 0 : 1;
            if (points < LeastPoints || best < 0)
            {
                continue;
            }

            var row = new TopicRow(topic, zones.IsHeadline(sentence), Cues(topic, points, zones), [.. counted], sentence);
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
        cues[(int)TopicCue.Aside] = TopicCues.IsAside(words, hits[best]) ? 1 : 0;
        cues[(int)TopicCue.Spread] = TopicCues.IsSpread(words, hits[best]) ? 1 : 0;
        cues[(int)TopicCue.Old] = input.Past.Contains(sentence) ? 1 : 0;
        cues[(int)TopicCue.Tail] = zones.IsTail(sentence) ? 1 : 0;
    }
}
