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
    public static readonly string[] Names =
        [.. Enum.GetNames<TopicCue>().Select(name => name.ToLowerInvariant()), "airport", "consulates", "refugees", Whole, Whole + "-turkish", Whole + "-airport", Whole + "-consulates", Whole + "-refugees"];

    /// <summary>The cue of a text as a whole, beside its sentences.</summary>
    public const string Whole = "whole";

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
                HasWhole |= term.Term == Whole;
            }
        }
    }

    /// <summary>Whether texts are weighed as a whole, by all their words and their day; a vocabulary without that weight goes by its terms alone.</summary>
    public bool HasWhole { get; }

    /// <summary>The cues of a text as a whole, in the order of <see cref="Names"/>.</summary>
    public static double[] WholeCues(string topic, string language)
    {
        var cues = new double[Names.Length];
        cues[Array.IndexOf(Names, Whole)] = 1;
        cues[Array.IndexOf(Names, Whole + "-turkish")] = language == "tr" ? 1 : 0;
        if (Array.IndexOf(Names, Whole + "-" + topic) is var own and >= 0)
        {
            cues[own] = 1;
        }

        return cues;
    }

    /// <summary>The likelihood, zero to one, that the sentence of these cues gives the topic news.</summary>
    /// <param name="cues">The sentence's cues.</param>
    /// <param name="before">What is known before the sentence is read: what words and day of the whole text say.</param>
    public double Likelihood(ReadOnlySpan<double> cues, double before) => Likelihood(_weights, cues, before);

    public static double Likelihood(ReadOnlySpan<double> weights, ReadOnlySpan<double> cues, double before = 0)
    {
        var sum = before;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * cues[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }
}
