using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching.Topics;

/// <summary>What the rest of the article says of whether a sentence gives its topic news: how much of it is the topic's, what headline and opening are about, what else the sentence names.</summary>
internal sealed class TopicSurroundings
{
    // A single weak mention does not fill a text, though it be the only one.
    private const double LoneTerm = 4;

    // From so many fifths of points on, headline or first sentence are about a topic.
    private const double Opens = 0.5;

    private readonly string[] _topics;
    private readonly TopicCompanion?[] _companions;

    public TopicSurroundings(IReadOnlyList<TopicTerm> terms, string[] topics)
    {
        _topics = topics;
        _companions = Array.ConvertAll(topics, topic => TopicCompanion.Of(terms, topic));
    }

    /// <summary>Writes the cues that need the whole article into its rows.</summary>
    /// <param name="rows">The sentences of all topics.</param>
    /// <param name="points">For each topic its points in the body and how many of its sentences are strong.</param>
    /// <param name="named">For each topic whether the text names the very thing.</param>
    /// <param name="published">The day of publication, where it is known.</param>
    public void Tell(List<TopicRow> rows, double[][] points, bool[] named, DateOnly? published)
    {
        var sum = LoneTerm;
        Span<bool> opens = stackalloc bool[_topics.Length];
        Span<bool> isOpened = stackalloc bool[_topics.Length];
        foreach (var pair in points)
        {
            sum += pair[0];
        }

        var sentences = new Dictionary<int, double>();
        foreach (var row in rows)
        {
            sentences[row.Sentence] = sentences.GetValueOrDefault(row.Sentence) + Points(row);
            var isOpening = row.IsHeadline || row.Cues[(int)TopicCue.First] > 0;
            isOpened[row.Topic] |= isOpening;
            opens[row.Topic] |= isOpening && Points(row) > Opens;
        }

        foreach (var row in rows)
        {
            row.Cues[(int)TopicCue.Share] = points[row.Topic][0] / sum;
            row.Cues[(int)TopicCue.Strong] = Math.Log(1 + points[row.Topic][1]);
            row.Cues[(int)TopicCue.Object] = named[row.Topic] ? 1 : 0;
            row.Cues[(int)TopicCue.Companion] = _companions[row.Topic] is { } companion && Array.IndexOf(_topics, companion.Topic) is var other and >= 0 ? companion.Likelihood(Strongest(rows, other), published) : 0;
            row.Cues[(int)TopicCue.Elsewhere] = !isOpened[row.Topic] && opens.Contains(true) ? 1 : 0;

            // A sentence that names several topics is rather an agenda than news of each.
            row.Cues[(int)TopicCue.Others] = row.Sentence >= 0 ? sentences[row.Sentence] - Points(row) : 0;
        }
    }

    private static double Points(TopicRow row) => row.Cues[(int)TopicCue.Points];

    private static double Strongest(List<TopicRow> rows, int topic)
    {
        var strongest = 0.0;
        foreach (var row in rows)
        {
            strongest = row.Topic == topic ? Math.Max(strongest, Points(row)) : strongest;
        }

        return strongest;
    }
}
