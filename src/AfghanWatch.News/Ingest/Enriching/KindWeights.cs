using System.Globalization;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>What tells the kind of an article.</summary>
internal enum KindCue
{
    Base,
    Length,
    Short,
    VeryShort,
    Sentences,
    TitleInterview,
    TitleOpinion,
    TitleStatement,
    TitleAsks,
    TitleQuotes,
    TitleSpeaks,
    Asked,
    Turns,
    Listed,
    Questions,
    OwnVoice,
    HasOwnVoice,
    OwnPlural,
    Reader,
    Judgement,
    Reporting,
    NoReporting,
    Official,
    Quoted,
    DirectQuotes,
    NoQuotes,
    Announced,
    Signed,
    LongParagraphs,
}

/// <summary>
/// How much each cue speaks for a kind, a report being what is left (softmax). Fitted by the evaluation's <c>--fit kind</c>; the weights stand in the built-in list <c>kind-weights.csv</c>.
/// </summary>
internal sealed class KindWeights
{
    /// <summary>The kinds that are weighed; a live text is told by its label or its times of day.</summary>
    public static readonly ArticleKind[] Kinds = [ArticleKind.Report, ArticleKind.Statement, ArticleKind.Opinion, ArticleKind.Interview, ArticleKind.Brief];
    public static readonly string[] Names = [.. Enum.GetNames<KindCue>().Select(name => name.ToLowerInvariant())];

    /// <summary>The weights that are built in.</summary>
    public static KindWeights BuiltIn { get; } = Read();

    private readonly double[][] _weights;

    public KindWeights(double[][] weights) => _weights = weights;

    /// <summary>The kind with the most behind it.</summary>
    public ArticleKind Likeliest(ReadOnlySpan<double> cues)
    {
        var shares = Shares(_weights, cues);
        var best = 0;
        for (var k = 1; k < shares.Length; k++)
        {
            best = shares[k] > shares[best] ? k : best;
        }

        return Kinds[best];
    }

    public static double[] Shares(double[][] weights, ReadOnlySpan<double> cues)
    {
        var shares = new double[Kinds.Length];
        double most = 0, sum = 0;
        for (var k = 0; k < shares.Length; k++)
        {
            for (var i = 0; i < cues.Length; i++)
            {
                shares[k] += weights[k][i] * cues[i];
            }

            most = Math.Max(most, shares[k]);
        }

        for (var k = 0; k < shares.Length; k++)
        {
            shares[k] = Math.Exp(shares[k] - most);
            sum += shares[k];
        }

        for (var k = 0; k < shares.Length; k++)
        {
            shares[k] /= sum;
        }

        return shares;
    }

    private static KindWeights Read()
    {
        var weights = Kinds.Select(_ => new double[Names.Length]).ToArray();
        foreach (var line in BuiltInLists.Lines("kind-weights.csv").Skip(1).Where(line => line.Length > 0))
        {
            var cells = line.Split(',');
            var cue = Array.IndexOf(Names, cells[0]);
            for (var k = 1; k < Kinds.Length && cue >= 0; k++)
            {
                weights[k][cue] = double.Parse(cells[k], CultureInfo.InvariantCulture);
            }
        }

        return new KindWeights(weights);
    }
}
