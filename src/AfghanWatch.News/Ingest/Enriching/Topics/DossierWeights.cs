using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching.Topics;

/// <summary>What tells whether an article is about Turkey's own dealings with Afghanistan.</summary>
internal enum DossierCue
{
    Base,
    Meeting,
    HeadMeeting,
    Sides,
    Actors,
    Topic,
    Passes,
    HeadTurkish,
    HeadAfghan,
    LeadTurkish,
    LeadAfghan,
    TurkishShare,
    Others,
}

/// <summary>How much each cue moves the odds that an article is on topic. Fitted by the evaluation's <c>--fit dossier</c>, kept as data in the vocabulary (topic <c>_weights</c>, names with <c>dossier-</c>).</summary>
internal sealed class DossierWeights
{
    public static readonly string[] Names = [.. Enum.GetNames<DossierCue>().Select(name => "dossier-" + name.ToLowerInvariant())];

    // For a vocabulary without weights of its own.
    private static readonly Dictionary<DossierCue, double> Plain = new()
    {
        [DossierCue.Base] = -2.1,
        [DossierCue.Meeting] = 0.373,
        [DossierCue.Sides] = 1.15,
        [DossierCue.Actors] = 0.76,
        [DossierCue.Topic] = 1.18,
        [DossierCue.Passes] = -1.5,
        [DossierCue.HeadMeeting] = 0.4,
    };

    private readonly double[] _weights = new double[Names.Length];

    public DossierWeights(IReadOnlyList<TopicTerm> terms)
    {
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

    public double Likelihood(ReadOnlySpan<double> cues) => TopicWeights.Likelihood(_weights, cues);
}
