using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching.Topics;

/// <summary>
/// Scores topics sentence by sentence: weighted terms, where the sentence stands and how it is told give the likelihood that it is news of the topic;
/// the article's score is the likelihood that at least one of its sentences is.
/// </summary>
internal sealed class TopicScorer
{
    private const double LeastShown = 0.1;
    private const int MostEvidence = 40;

    // Words that are shown where a text tells of a topic in no term.
    private const int WordsShown = 5;

    private readonly TopicReader _reader;
    private readonly TopicWeights _weights;
    private readonly TopicWords _words;
    private readonly double[][] _wholeCues;

    public TopicScorer(IReadOnlyList<TopicTerm> terms, string language)
    {
        _reader = new TopicReader(terms, language);
        _weights = new TopicWeights(terms);
        _words = new TopicWords(_reader.Topics, language);
        Periods = new TopicPeriods(terms, _reader.Topics);
        _wholeCues = [.. _reader.Topics.Select(topic => TopicWeights.WholeCues(topic, language))];
    }

    public IReadOnlyList<string> Topics => _reader.Topics;

    public TopicPeriods Periods { get; }

    /// <summary>The sentences that name terms of a topic, with their cues; all headline lines make one row.</summary>
    public List<TopicRow> Rows(TopicInput input) => _reader.Rows(input);

    /// <param name="input">The article.</param>
    /// <param name="isWhole">For each topic whether the text as a whole may tell of it.</param>
    public List<TopicRow> Rows(TopicInput input, out bool[] isWhole)
    {
        var rows = _reader.Rows(input, out isWhole);
        for (var t = 0; t < isWhole.Length; t++)
        {
            isWhole[t] &= _words.Knows[t];
        }

        return rows;
    }

    public IReadOnlyList<TopicTag> Score(TopicInput input)
    {
        var rows = Rows(input, out var isWhole);
        var before = _weights.HasWhole ? _words.Of(input) : new double[Topics.Count];
        var tags = new List<TopicTag>();
        for (var t = 0; t < Topics.Count; t++)
        {
            before[t] += Periods.Of(t, input.Published);
            var none = _weights.HasWhole && isWhole[t] ? 1 - _weights.Likelihood(_wholeCues[t], before[t]) : 1.0;
            var evidence = new List<Evidence>();
            var (strongest, most) = (default(TopicRow), -1.0);
            foreach (var row in rows)
            {
                if (row.Topic != t)
                {
                    continue;
                }

                var likelihood = _weights.Likelihood(row.Cues, before[t]);
                none *= 1 - likelihood;
                (strongest, most) = likelihood > most && row.Hits.Count > 0 ? (row, likelihood) : (strongest, most);
                if (likelihood >= LeastShown)
                {
                    AddEvidence(input.Text.Words, row, evidence);
                }
            }

            if (1 - none < 0.5)
            {
                continue;
            }

            if (evidence.Count == 0)
            {
                AddFaint(input, t, strongest, evidence);
            }

            if (evidence.Count > 0)
            {
                evidence.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
                tags.Add(new TopicTag(Topics[t], Math.Round(1 - none, 3), evidence));
            }
        }

        tags.Sort((a, b) => b.Score.CompareTo(a.Score));
        return tags;
    }

    // What tells of the topic by its words as a whole shows its best term all the same, and where it has none the words of the sentence that speaks most for it.
    private void AddFaint(TopicInput input, int topic, TopicRow? strongest, List<Evidence> evidence)
    {
        if (strongest is not null)
        {
            AddEvidence(input.Text.Words, strongest, evidence);
            return;
        }

        evidence.AddRange(_words.Strongest(input, topic, WordsShown).Select(span => new Evidence(span, Topics[topic] + ".words", span.Cut(input.Text.Text))));
    }

    private void AddEvidence(WordView words, TopicRow row, List<Evidence> evidence)
    {
        foreach (var hit in row.Hits.Take(MostEvidence - evidence.Count))
        {
            evidence.Add(new Evidence(words.SpanOf(hit.First, hit.End), Topics[row.Topic] + ".term", _reader.TermOf(hit)));
        }
    }
}
