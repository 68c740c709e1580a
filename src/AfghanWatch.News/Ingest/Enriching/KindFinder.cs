using System.Globalization;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Kinds;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>
/// Tells what form an article has from its headline's label and the build of its text: each cue (<see cref="KindCues"/>) speaks for or against each kind with a weight, and the kind with the most wins.
/// The weights stand in <c>kinds.csv</c>; the evaluation's <c>--fit kind</c> fits them.
/// </summary>
internal static class KindFinder
{
    /// <summary>The kinds in the order of their weights; a report is what nothing speaks against.</summary>
    public static IReadOnlyList<ArticleKind> Kinds { get; } = [ArticleKind.Report, ArticleKind.Statement, ArticleKind.Opinion, ArticleKind.Interview, ArticleKind.Live, ArticleKind.Brief];

    private static readonly double[][] Weights = ReadWeights();

    public static ArticleKind Find(NewsText text, ArticleInput article, IReadOnlyList<Quote> quotes)
    {
        if (text.Tokens.Count == 0)
        {
            return ArticleKind.Report;
        }

        var cues = KindCues.Of(text, article, quotes);
        return KindCues.IsScrap(text, cues) ? ArticleKind.Brief : Best(Weights, cues);
    }

    /// <summary>The kind that the cues speak for most, by the weights of each kind.</summary>
    public static ArticleKind Best(double[][] weights, double[] cues)
    {
        var (best, most) = (0, double.NegativeInfinity);
        for (var k = 0; k < weights.Length; k++)
        {
            var sum = Sum(weights[k], cues);
            (best, most) = sum > most ? (k, sum) : (best, most);
        }

        return Kinds[best];
    }

    public static double Sum(double[] weights, double[] cues)
    {
        double sum = 0;
        for (var i = 0; i < cues.Length; i++)
        {
            sum += weights[i] * cues[i];
        }

        return sum;
    }

    private static double[][] ReadWeights()
    {
        double[][] weights = [.. Kinds.Select(_ => new double[KindCues.Names.Count])];
        foreach (var cells in BuiltInLists.Lines("kinds.csv").Skip(1).Select(line => line.Split(',')))
        {
            var kind = Kinds.ToList().IndexOf(Enum.Parse<ArticleKind>(cells[0], ignoreCase: true));
            var cue = KindCues.Names.ToList().IndexOf(cells[1]);
            if (kind < 0 || cue < 0)
            {
                throw new InvalidDataException($"kinds.csv: no kind or cue is named '{cells[0]},{cells[1]}'.");
            }

            weights[kind][cue] = double.Parse(cells[2], CultureInfo.InvariantCulture);
        }

        return weights;
    }
}
