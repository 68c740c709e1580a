using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Kinds;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.Evaluation;

/// <summary>Fits the weights that tell an article's kind (multinomial logistic, drawn to zero) and says how they do on the documents of writers they were not fitted to.</summary>
internal static class KindFit
{
    private const int Rounds = 1200;
    private const double Restraint = 0.4;

    public static int Run(DossierVocabulary vocabulary, IReadOnlyList<GoldDocument> documents, bool showMisses)
    {
        var enricher = new Enricher(vocabulary);
        var rows = documents.Where(document => document.Gold.Kind is not null).Select(document =>
        {
            var cues = KindCues.Of(NewsText.Cut(document.Input.Text, document.Language), document.Input, enricher.Enrich(document.Input).Quotes);
            return new Row(document, cues, KindFinder.Kinds.ToList().FindIndex(kind => kind.ToString().Equals(document.Gold.Kind, StringComparison.OrdinalIgnoreCase)));
        }).Where(row => row.Kind >= 0).ToList();
        var tallies = KindFinder.Kinds.Select(_ => new Tally()).ToArray();
        var right = 0;
        foreach (var writer in rows.Select(row => TopicFit.Writer(row.Document.Id)).Distinct().ToList())
        {
            var weights = Fit([.. rows.Where(row => TopicFit.Writer(row.Document.Id) != writer)]);
            foreach (var row in rows.Where(row => TopicFit.Writer(row.Document.Id) == writer))
            {
                var given = KindFinder.Kinds.ToList().IndexOf(KindFinder.Best(weights, row.Cues));
                right += given == row.Kind ? 1 : 0;
                tallies[given].Add(given == row.Kind ? 1 : 0, given == row.Kind ? 0 : 1, 0);
                tallies[row.Kind].Add(0, 0, given == row.Kind ? 0 : 1);
                if (showMisses && given != row.Kind)
                {
                    Console.WriteLine($"{row.Document.Id} is {KindFinder.Kinds[row.Kind]}, read as {KindFinder.Kinds[given]}: {string.Join(' ', KindCues.Names.Zip(row.Cues).Where(pair => pair.Second != 0).Select(pair => $"{pair.First}={pair.Second:0.0}"))}");
                }
            }
        }

        for (var k = 0; k < tallies.Length; k++)
        {
            Console.WriteLine($"{KindFinder.Kinds[k],-12} {tallies[k].Precision,5:0.000}  {tallies[k].Recall,5:0.000}  {tallies[k].F1,5:0.000}  {tallies[k].Right} {tallies[k].Wrong} {tallies[k].Missed}");
        }

        Console.WriteLine($"by writers left out: {right} of {rows.Count} right, {(double)right / rows.Count:0.000}; macro F1 {tallies.Average(tally => tally.F1):0.000}");
        var all = Fit(rows);
        Console.WriteLine("kind,cue,weight");
        for (var k = 0; k < all.Length; k++)
        {
            for (var i = 0; i < all[k].Length; i++)
            {
                Console.WriteLine($"{KindFinder.Kinds[k].ToString().ToLowerInvariant()},{KindCues.Names[i]},{all[k][i]:0.00}");
            }
        }

        return 0;
    }

    private static double[][] Fit(IReadOnlyList<Row> rows)
    {
        double[][] weights = [.. KindFinder.Kinds.Select(_ => new double[KindCues.Names.Count])];
        double[][] steps = [.. weights.Select(row => Enumerable.Repeat(1e-6, row.Length).ToArray())];
        for (var round = 0; round < Rounds; round++)
        {
            double[][] gradient = [.. weights.Select(row => new double[row.Length])];
            foreach (var row in rows)
            {
                var powers = weights.Select(kind => Math.Exp(Math.Clamp(KindFinder.Sum(kind, row.Cues), -30, 30))).ToArray();
                var sum = powers.Sum();
                for (var k = 0; k < powers.Length; k++)
                {
                    var pull = powers[k] / sum - (k == row.Kind ? 1 : 0);
                    for (var i = 0; i < row.Cues.Length; i++)
                    {
                        gradient[k][i] += pull * row.Cues[i];
                    }
                }
            }

            for (var k = 0; k < weights.Length; k++)
            {
                for (var i = 0; i < weights[k].Length; i++)
                {
                    gradient[k][i] += Restraint * weights[k][i];
                    steps[k][i] += gradient[k][i] * gradient[k][i];
                    weights[k][i] -= 0.3 * gradient[k][i] / Math.Sqrt(steps[k][i]);
                }
            }
        }

        return weights;
    }

    private sealed record Row(GoldDocument Document, double[] Cues, int Kind);
}
