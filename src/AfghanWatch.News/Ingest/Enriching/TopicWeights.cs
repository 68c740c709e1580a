using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>How much each cue moves the odds that a sentence gives a topic news of its own. Fitted by the evaluation's <c>--fit</c>, kept as data in the vocabulary (topic <c>_weights</c>).</summary>
internal sealed class TopicWeights
{
    /// <summary>Names of the cues in the order of a row; those that name a topic are one for its rows.</summary>
    public static readonly string[] Names =
        ["base", "points", "headline", "first", "length", "share", "strong", "background", "perfect", "relative", "turkey", "question", "object", "airport", "consulates", "refugees"];

    // For a vocabulary without weights of its own.
    private static readonly double[] Plain = [-2, 0.7, 0.7, 0.8, 0.9, 1.1, 0.9, -0.6, -0.3, -1, 0.4, 0.7, 1.2, 0.2, -0.3, 0.5];

    private readonly double[] _weights;

    public TopicWeights(IReadOnlyList<TopicTerm> terms)
    {
        _weights = (double[])Plain.Clone();
        foreach (var term in terms)
        {
            if (term.Topic == "_weights" && Array.IndexOf(Names, term.Term) is var cue and >= 0)
            {
                _weights[cue] = term.Weight;
            }
        }
    }

    /// <summary>The likelihood, zero to one, that the sentence of these cues gives the topic news.</summary>
    public double Likelihood(ReadOnlySpan<double> cues) => Likelihood(_weights, cues);

    public static double Likelihood(ReadOnlySpan<double> weights, ReadOnlySpan<double> cues)
    {
        double sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * cues[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }
}
