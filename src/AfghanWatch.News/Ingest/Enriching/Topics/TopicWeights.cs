using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching.Topics;

/// <summary>What a sentence that names a topic's terms tells of whether it is news of the topic.</summary>
internal enum TopicCue
{
    Base,
    Points,
    Headline,
    First,
    Length,
    Share,
    Strong,
    Background,
    Perfect,
    Relative,
    Turkey,
    Question,
    Object,
    Old,
    Tail,
    Others,
    Spread,
    Companion,
    Elsewhere,
    Aside,
}

/// <summary>How much each cue moves the odds that a sentence gives a topic news of its own. Fitted by the evaluation's <c>--fit</c>, kept as data in the vocabulary (topic <c>_weights</c>).</summary>
internal sealed class TopicWeights
{
    /// <summary>Names of the cues in the order of <see cref="TopicCue"/>, then the topics': those are one for a topic's rows.</summary>
    public static readonly string[] Names = [.. Enum.GetNames<TopicCue>().Select(name => name.ToLowerInvariant()), "airport", "consulates", "refugees"];

    // For a vocabulary without weights of its own.
    private static readonly Dictionary<TopicCue, double> Plain = new()
    {
        [TopicCue.Base] = -1.8,
        [TopicCue.Points] = 0.7,
        [TopicCue.Headline] = 0.7,
        [TopicCue.First] = 0.8,
        [TopicCue.Length] = 0.9,
        [TopicCue.Share] = 1.1,
        [TopicCue.Strong] = 0.9,
        [TopicCue.Background] = -0.6,
        [TopicCue.Perfect] = -0.3,
        [TopicCue.Relative] = -1,
        [TopicCue.Turkey] = 0.4,
        [TopicCue.Question] = 0.7,
        [TopicCue.Object] = 1.2,
    };

    private readonly double[] _weights;

    public TopicWeights(IReadOnlyList<TopicTerm> terms)
    {
        _weights = new double[Names.Length];
        foreach (var (cue, weight) in Plain)
        {
            _weights[(int)cue] = weight;
        }

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
