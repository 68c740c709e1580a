using System.Globalization;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.Evaluation;

/// <summary>Fits the weights that tell an article's kind (softmax, drawn to zero) and says how they do on the documents of writers they were not fitted to.</summary>
internal static class KindFit
{
    private const int Rounds = 1200;
    private const double Restraint = 1;

    public static int Run(DossierVocabulary vocabulary, IReadOnlyList<GoldDocument> documents, bool showMisses)
    {
        var enricher = new Enricher(vocabulary);
        var rows = documents.Where(document => document.Gold.Kind is not null).Select(document =>
        {
            var reading = enricher.Enrich(document.Input);
            return new Row(document, KindFinder.Cues(NewsText.Cut(document.Input.Text, document.Language), document.Input, reading.Quotes), Array.IndexOf(KindWeights.Kinds, document.Gold.Kind!.Value), reading.Kind);
        }).ToList();
        var weighed = rows.Where(row => row.Kind >= 0 && row.Read != ArticleKind.Live).ToList();
        var counts = new SortedDictionary<string, (int Right, int All)>(StringComparer.Ordinal);
        var tallies = KindWeights.Kinds.Select(_ => new Tally()).ToArray();
        foreach (var writer in weighed.Select(row => TopicFit.Writer(row.Document.Id)).Distinct().ToList())
        {
            var weights = new KindWeights(Fit([.. weighed.Where(row => TopicFit.Writer(row.Document.Id) != writer)]));
            foreach (var row in weighed.Where(row => TopicFit.Writer(row.Document.Id) == writer))
            {
                var given = Array.IndexOf(KindWeights.Kinds, weights.Likeliest(row.Cues));
                for (var k = 0; k < tallies.Length; k++)
                {
                    tallies[k].Add(given == k && row.Kind == k ? 1 : 0, given == k && row.Kind != k ? 1 : 0, given != k && row.Kind == k ? 1 : 0);
                }

                foreach (var group in (string[])["all", writer, row.Document.Language])
                {
                    var (right, all) = counts.GetValueOrDefault(group);
                    counts[group] = (right + (given == row.Kind ? 1 : 0), all + 1);
                }

                if (showMisses && given != row.Kind)
                {
                    Console.WriteLine($"{row.Document.Id} {KindWeights.Kinds[row.Kind]} read as {KindWeights.Kinds[given]}: {row.Document.Input.Title}");
                }
            }
        }

        foreach (var (group, (right, all)) in counts)
        {
            Console.WriteLine($"{group,-12} {right} of {all}, {right / (double)all:0.000}");
        }

        for (var k = 0; k < tallies.Length; k++)
        {
            Console.WriteLine($"{KindWeights.Kinds[k],-12} {tallies[k].Precision,5:0.000}  {tallies[k].Recall,5:0.000}  {tallies[k].F1,5:0.000}");
        }

        var fitted = Fit(weighed);
        Console.WriteLine("cue," + string.Join(',', KindWeights.Kinds.Skip(1).Select(kind => kind.ToString().ToLowerInvariant())));
        for (var i = 0; i < KindWeights.Names.Length; i++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{KindWeights.Names[i]},{fitted[1][i]:0.00},{fitted[2][i]:0.00},{fitted[3][i]:0.00},{fitted[4][i]:0.00}"));
        }

        return 0;
    }

    private static double[][] Fit(IReadOnlyList<Row> rows)
    {
        var weights = KindWeights.Kinds.Select(_ => new double[KindWeights.Names.Length]).ToArray();
        var steps = weights.Select(row => row.Select(_ => 1e-6).ToArray()).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = weights.Select(row => new double[row.Length]).ToArray();
            foreach (var row in rows)
            {
                var shares = KindWeights.Shares(weights, row.Cues);
                for (var k = 1; k < weights.Length; k++)
                {
                    var pull = shares[k] - (row.Kind == k ? 1 : 0);
                    for (var i = 0; i < row.Cues.Length; i++)
                    {
                        gradient[k][i] += pull * row.Cues[i];
                    }
                }
            }

            for (var k = 1; k < weights.Length; k++)
            {
                for (var i = 0; i < weights[k].Length; i++)
                {
                    gradient[k][i] += (i == 0 ? 0.02 : Restraint) * weights[k][i];
                    steps[k][i] += gradient[k][i] * gradient[k][i];
                    weights[k][i] -= 0.3 * gradient[k][i] / Math.Sqrt(steps[k][i]);
                }
            }
        }

        return weights;
    }

    private sealed record Row(GoldDocument Document, double[] Cues, int Kind, ArticleKind Read);
}
