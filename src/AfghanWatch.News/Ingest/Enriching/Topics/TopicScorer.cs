using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching.Topics;

/// <summary>
/// Scores topics sentence by sentence: weighted terms, where the sentence stands and how it is told give the likelihood that it is news of the topic;
/// the article's score is the likelihood that at least one of its sentences is.
/// </summary>
internal sealed class TopicScorer(IReadOnlyList<TopicTerm> terms, string language)
{
    private const double LeastShown = 0.1;
    private const int MostEvidence = 40;

    private readonly TopicReader _reader = new(terms, language);
    private readonly TopicWeights _weights = new(terms);

    public IReadOnlyList<string> Topics => _reader.Topics;

    /// <summary>The sentences that name terms of a topic, with their cues; all headline lines make one row.</summary>
    public List<TopicRow> Rows(TopicInput input) => _reader.Rows(input);

    public IReadOnlyList<TopicTag> Score(TopicInput input)
    {
        var rows = _reader.Rows(input);
        var tags = new List<TopicTag>();
        for (var t = 0; t < Topics.Count; t++)
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
                tags.Add(new TopicTag(Topics[t], Math.Round(1 - none, 3), evidence));
            }
        }

        tags.Sort((a, b) => b.Score.CompareTo(a.Score));
        return tags;
    }

    private void AddEvidence(WordView words, TopicRow row, double likelihood, List<Evidence> evidence)
    {
        foreach (var hit in row.Hits)
        {
            if (likelihood >= LeastShown && evidence.Count < MostEvidence)
            {
                evidence.Add(new Evidence(words.SpanOf(hit.First, hit.End), Topics[row.Topic] + ".term", _reader.TermOf(hit)));
            }
        }
    }
}
