using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Ingest.Enriching.Topics;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.Evaluation;

/// <summary>A document and a topic: what the likelihood that it tells of the topic is weighed from.</summary>
/// <param name="Rows">Cues of its sentences, and of the text as a whole.</param>
/// <param name="Before">Places among the weights, and values, of what speaks for all rows alike: the words of the text and its day.</param>
internal sealed record TopicBag(GoldDocument Document, string Topic, bool IsGiven, IReadOnlyList<double[]> Rows, IReadOnlyList<(int Weight, double Value)> Before)
{
    public static List<TopicBag> Of(DossierVocabulary vocabulary, IReadOnlyList<GoldDocument> documents, out TopicModel model)
    {
        var english = new TopicScorer(vocabulary.TopicTerms, "en");
        var turkish = new TopicScorer(vocabulary.TopicTerms, "tr");
        var finder = new TopicFinder(vocabulary);
        var enricher = new Enricher(vocabulary);
        var inputs = documents.Select(document => finder.Read(NewsText.Cut(document.Input.Text, document.Language), document.Input, enricher.Enrich(document.Input).Dates)).ToList();
        model = new TopicModel(vocabulary, english.Topics, [.. documents.Zip(inputs, (document, input) => (document, TopicWords.Count(input)))]);
        var bags = new List<TopicBag>();
        foreach (var (document, input) in documents.Zip(inputs))
        {
            var scorer = document.Language == "tr" ? turkish : english;
            var rows = scorer.Rows(input, out var isWhole);
            for (var t = 0; t < scorer.Topics.Count; t++)
            {
                var topic = scorer.Topics[t];
                var cues = rows.Where(row => row.Topic == t).Select(row => row.Cues);
                bags.Add(new TopicBag(
                    document, topic, document.Gold.Topics.Contains(topic), [.. isWhole[t] ? cues.Append(TopicWeights.WholeCues(topic, document.Language)) : cues],
                    model.Before(topic, document.Language, TopicWords.Count(input), scorer.Periods.IndexOf(t, input.Published))));
            }
        }

        return bags;
    }

    /// <summary>The likelihood that at least one row is news of the topic; <paramref name="each"/> takes that of each row, where it has room.</summary>
    public double Likelihood(double[] weights, double[] each)
    {
        var before = 0.0;
        foreach (var (weight, value) in Before)
        {
            before += weights[weight] * value;
        }

        var none = 1.0;
        for (var r = 0; r < Rows.Count; r++)
        {
            var likelihood = TopicWeights.Likelihood(weights.AsSpan(0, TopicWeights.Names.Length), Rows[r], before);
            none *= 1 - likelihood;
            if (r < each.Length)
            {
                each[r] = likelihood;
            }
        }

        return 1 - none;
    }
}
