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

    /// <param name="vocabulary">The terms.</param>
    /// <param name="documents">The labelled documents.</param>
    /// <param name="showMisses">Whether to print what is judged wrongly by weights fitted to the other writers.</param>
    /// <param name="wordsFile">Where to write the words' weights; null for nowhere.</param>
    public static int Run(DossierVocabulary vocabulary, IReadOnlyList<GoldDocument> documents, bool showMisses, string? wordsFile)
    {
        var bags = TopicBag.Of(vocabulary, documents, out var model);
        var writers = documents.Select(document => Writer(document.Id)).Distinct().ToList();
        HoldOut(model, bags, "by writer: every writer's documents by weights fitted to the others'", writers.Count, (_, bag) => writers.IndexOf(Writer(bag.Document.Id)), 1, showMisses);
        HoldOut(model, bags, $"by document: {Parts} parts, {Shuffles} shuffles", Parts, Shuffled(documents), Shuffles, showMisses: false);
        var all = model.Fit(bags);
        for (var i = 0; i < TopicWeights.Names.Length; i++)
        {
            Console.WriteLine($"_weights,,{TopicWeights.Names[i]},{all[i]:0.00},cue,");
        }

        model.PeriodLines(all).ForEach(Console.WriteLine);
        if (wordsFile is not null)
        {
            File.WriteAllLines(wordsFile, model.WordLines(all));
        }

        return 0;
    }

    public static string Writer(string id) => id[..id.LastIndexOf('-')];

    private static Func<int, TopicBag, int> Shuffled(IReadOnlyList<GoldDocument> documents)
    {
        var orders = Enumerable.Range(0, Shuffles).Select(shuffle =>
        {
            var random = new Random(7919 + shuffle);
            return documents.Select(document => document.Id).OrderBy(_ => random.Next()).Select((id, i) => (id, i)).ToDictionary(pair => pair.id, pair => pair.i % Parts, StringComparer.Ordinal);
        }).ToList();
        return (shuffle, bag) => orders[shuffle][bag.Document.Id];
    }

    private static void HoldOut(TopicModel model, List<TopicBag> bags, string name, int parts, Func<int, TopicBag, int> partOf, int shuffles, bool showMisses)
    {
        var tallies = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        var lines = ((double[])[0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7]).ToDictionary(line => line, _ => new SortedDictionary<string, Tally>(StringComparer.Ordinal));
        double loss = 0;
        for (var shuffle = 0; shuffle < shuffles; shuffle++)
        {
            var weights = new double[parts][];
            var round = shuffle;
            Parallel.For(0, parts, part => weights[part] = model.Fit(bags.FindAll(bag => partOf(round, bag) != part)));
            foreach (var bag in bags)
            {
                var likelihood = bag.Likelihood(weights[partOf(shuffle, bag)], []);
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
                    Console.WriteLine($"{bag.Document.Id} {bag.Topic} {(bag.IsGiven ? "missed" : "too much")} {likelihood:0.00} of {bag.Rows.Count} rows");
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
}
