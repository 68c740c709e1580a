using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Ingest.Enriching.Topics;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.Evaluation;

/// <summary>
/// Fits the weights of the topics' cues to a labelled set and says how they do on documents they were not fitted to (ten parts, five shuffles).
/// An article has a topic when at least one of its sentences gives it news; which one, the labels do not say, so the likelihood of the whole is fitted.
/// </summary>
internal static class TopicFit
{
    private const int Parts = 10;
    private const int Shuffles = 5;
    private const int Rounds = 300;
    private const double Restraint = 2;

    public static int Run(DossierVocabulary vocabulary, IReadOnlyList<GoldDocument> documents, bool showMisses)
    {
        var bags = Bags(vocabulary, documents);
        var writers = documents.Select(document => Writer(document.Id)).Distinct().ToList();
        HoldOut(bags, "by writer: every writer's documents by weights fitted to the others'", writers.Count, (_, bag) => writers.IndexOf(Writer(bag.Document.Id)), 1, showMisses);
        HoldOut(bags, $"by document: {Parts} parts, {Shuffles} shuffles", Parts, Shuffled(documents), Shuffles, showMisses: false);
        var all = Fit(bags);
        for (var i = 0; i < all.Length; i++)
        {
            Console.WriteLine($"_weights,,{TopicWeights.Names[i]},{all[i]:0.00},cue,");
        }

        return 0;
    }

    public static string Writer(string id) => id[..id.LastIndexOf('-')];

    private static Func<int, Bag, int> Shuffled(IReadOnlyList<GoldDocument> documents)
    {
        var orders = Enumerable.Range(0, Shuffles).Select(shuffle =>
        {
            var random = new Random(7919 + shuffle);
            return documents.Select(document => document.Id).OrderBy(_ => random.Next()).Select((id, i) => (id, i)).ToDictionary(pair => pair.id, pair => pair.i % Parts, StringComparer.Ordinal);
        }).ToList();
        return (shuffle, bag) => orders[shuffle][bag.Document.Id];
    }

    private static void HoldOut(List<Bag> bags, string name, int parts, Func<int, Bag, int> partOf, int shuffles, bool showMisses)
    {
        var tallies = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        var lines = ((double[])[0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7]).ToDictionary(line => line, _ => new SortedDictionary<string, Tally>(StringComparer.Ordinal));
        double loss = 0;
        for (var shuffle = 0; shuffle < shuffles; shuffle++)
        {
            var weights = new double[parts][];
            var round = shuffle;
            Parallel.For(0, parts, part => weights[part] = Fit(bags.FindAll(bag => partOf(round, bag) != part)));
            foreach (var bag in bags)
            {
                var likelihood = Likelihood(bag, weights[partOf(shuffle, bag)], []);
                loss -= Math.Log(Math.Max(1e-3, bag.IsGiven ? likelihood : 1 - likelihood)) / bags.Count / shuffles;
                foreach (var (line, byTopic) in lines)
                {
                    byTopic.TryAdd(bag.Topic, new Tally());
                    byTopic[bag.Topic].Add(bag.IsGiven && likelihood >= line ? 1 : 0, !bag.IsGiven && likelihood >= line ? 1 : 0, bag.IsGiven && likelihood < line ? 1 : 0);
                }

                foreach (var group in (string[])[bag.Topic, $"{bag.Topic} [{bag.Document.Language}]", $"all {Writer(bag.Document.Id)}"])
                {
                    tallies.TryAdd(group, new Tally());
                    tallies[group].Add(bag.IsGiven && likelihood >= 0.5 ? 1 : 0, !bag.IsGiven && likelihood >= 0.5 ? 1 : 0, bag.IsGiven && likelihood < 0.5 ? 1 : 0);
                }

                if (showMisses && bag.IsGiven != likelihood >= 0.5)
                {
                    Console.WriteLine($"{bag.Document.Id} {bag.Topic} {(bag.IsGiven ? "missed" : "too much")} {likelihood:0.00} of {bag.Rows.Count} sentences");
                }
            }
        }

        Console.WriteLine($"{name}\n{"",-24} {"P",5}  {"R",5}  {"F1",5}");
        foreach (var (group, tally) in tallies)
        {
            Console.WriteLine($"{group,-24} {tally.Precision,5:0.000}  {tally.Recall,5:0.000}  {tally.F1,5:0.000}  {tally.Right} {tally.Wrong} {tally.Missed}");
        }

        Console.WriteLine($"macro F1 {tallies.Where(pair => !pair.Key.Contains(' ')).Average(pair => pair.Value.F1):0.000}, loss {loss:0.0000}");
        Console.WriteLine("tagged from: " + string.Join(", ", lines.Select(pair => $"{pair.Key:0.00} macro {pair.Value.Values.Average(tally => tally.F1):0.000} (P {pair.Value.Values.Average(tally => tally.Precision):0.000} R {pair.Value.Values.Average(tally => tally.Recall):0.000})")));
    }

    private static List<Bag> Bags(DossierVocabulary vocabulary, IReadOnlyList<GoldDocument> documents)
    {
        var english = new TopicScorer(vocabulary.TopicTerms, "en");
        var turkish = new TopicScorer(vocabulary.TopicTerms, "tr");
        var finder = new TopicFinder(vocabulary);
        var enricher = new Enricher(vocabulary);
        var bags = new List<Bag>();
        foreach (var document in documents)
        {
            var scorer = document.Language == "tr" ? turkish : english;
            var text = NewsText.Cut(document.Input.Text, document.Language);
            var rows = scorer.Rows(finder.Read(text, document.Input, enricher.Enrich(document.Input).Dates));
            for (var t = 0; t < scorer.Topics.Count; t++)
            {
                bags.Add(new Bag(document, scorer.Topics[t], document.Gold.Topics.Contains(scorer.Topics[t]), [.. rows.Where(row => row.Topic == t).Select(row => row.Cues)]));
            }
        }

        return bags;
    }

    // Gradient descent with a step of its own for each weight; a weight that does not pay for itself is drawn to zero.
    private static double[] Fit(List<Bag> bags)
    {
        var weights = new double[TopicWeights.Names.Length];
        var steps = Enumerable.Repeat(1e-6, weights.Length).ToArray();
        weights[0] = -2;
        weights[1] = 1;
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[weights.Length];
            foreach (var bag in bags)
            {
                var each = new double[bag.Rows.Count];
                var likelihood = Math.Clamp(Likelihood(bag, weights, each), 1e-6, 1 - 1e-9);
                for (var r = 0; r < each.Length; r++)
                {
                    var pull = bag.IsGiven ? -(1 - likelihood) / likelihood * each[r] : each[r];
                    for (var i = 0; i < weights.Length; i++)
                    {
                        gradient[i] += pull * bag.Rows[r][i];
                    }
                }
            }

            for (var i = 0; i < weights.Length; i++)
            {
                gradient[i] += (i == 0 ? 0.05 : Restraint) * weights[i];
                steps[i] += gradient[i] * gradient[i];
                weights[i] -= 0.3 * gradient[i] / Math.Sqrt(steps[i]);
            }
        }

        return weights;
    }

    private static double Likelihood(Bag bag, double[] weights, double[] each)
    {
        var none = 1.0;
        for (var r = 0; r < bag.Rows.Count; r++)
        {
            var likelihood = TopicWeights.Likelihood(weights, bag.Rows[r]);
            none *= 1 - likelihood;
            if (r < each.Length)
            {
                each[r] = likelihood;
            }
        }

        return 1 - none;
    }

    private sealed record Bag(GoldDocument Document, string Topic, bool IsGiven, IReadOnlyList<double[]> Rows);
}
