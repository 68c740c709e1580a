using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Ingest.Enriching.Topics;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.Evaluation;

/// <summary>Fits the weights that tell whether an article is on topic (logistic, drawn to zero) and says how they do on the documents of writers they were not fitted to.</summary>
internal static class DossierFit
{
    private const int Rounds = 1500;
    private const double Restraint = 0.5;

    public static int Run(DossierVocabulary vocabulary, IReadOnlyList<GoldDocument> documents, bool showMisses)
    {
        var enricher = new Enricher(vocabulary);
        var finder = new TopicFinder(vocabulary);
        var rows = documents.Select(document =>
        {
            var reading = enricher.Enrich(document.Input);
            var input = finder.Read(NewsText.Cut(document.Input.Text, document.Language), document.Input, reading.Dates);
            return new Row(document, finder.DossierCues(input, reading.Actors, reading.Places, reading.Topics));
        }).ToList();
        var writers = documents.Select(document => TopicFit.Writer(document.Id)).Distinct().ToList();
        var tallies = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        double loss = 0;
        foreach (var writer in writers)
        {
            var weights = Fit([.. rows.Where(row => TopicFit.Writer(row.Document.Id) != writer)]);
            foreach (var row in rows.Where(row => TopicFit.Writer(row.Document.Id) == writer))
            {
                var likelihood = row.Cues is null ? 0 : TopicWeights.Likelihood(weights, row.Cues);
                var (given, wanted) = (likelihood >= 0.5, row.Document.Gold.OnTopic);
                loss -= Math.Log(Math.Max(1e-2, wanted ? likelihood : 1 - likelihood)) / rows.Count;
                foreach (var group in (string[])["all", writer])
                {
                    tallies.TryAdd(group, new Tally());
                    tallies[group].Add(given && wanted ? 1 : 0, given && !wanted ? 1 : 0, !given && wanted ? 1 : 0);
                }

                if (showMisses && given != wanted)
                {
                    Console.WriteLine($"{row.Document.Id} {(wanted ? "missed" : "too much")} {likelihood:0.00} {(row.Cues is null ? "a side is not named" : string.Join(' ', DossierWeights.Names.Zip(row.Cues).Select(pair => $"{pair.First[8..]}={pair.Second:0.0}")))}");
                }
            }
        }

        foreach (var (group, tally) in tallies)
        {
            Console.WriteLine($"{group,-12} {tally.Precision,5:0.000}  {tally.Recall,5:0.000}  {tally.F1,5:0.000}  {tally.Right} {tally.Wrong} {tally.Missed}");
        }

        Console.WriteLine($"loss {loss:0.0000}");
        var all = Fit(rows);
        for (var i = 0; i < all.Length; i++)
        {
            Console.WriteLine($"_weights,,{DossierWeights.Names[i]},{all[i]:0.00},cue,");
        }

        return 0;
    }

    private static double[] Fit(IReadOnlyList<Row> rows)
    {
        var weights = new double[DossierWeights.Names.Length];
        var steps = Enumerable.Repeat(1e-6, weights.Length).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[weights.Length];
            foreach (var row in rows)
            {
                if (row.Cues is { } cues)
                {
                    var pull = TopicWeights.Likelihood(weights, cues) - (row.Document.Gold.OnTopic ? 1 : 0);
                    for (var i = 0; i < weights.Length; i++)
                    {
                        gradient[i] += pull * cues[i];
                    }
                }
            }

            for (var i = 0; i < weights.Length; i++)
            {
                gradient[i] += (i == 0 ? 0.02 : Restraint) * weights[i];
                steps[i] += gradient[i] * gradient[i];
                weights[i] -= 0.3 * gradient[i] / Math.Sqrt(steps[i]);
            }
        }

        return weights;
    }

    private sealed record Row(GoldDocument Document, double[]? Cues);
}
