using System.Globalization;
using AfghanWatch.Evaluation;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Vocabulary;

// dotnet run -c Release --project tests/AfghanWatch.Evaluation -- SET.jsonl [--only IDPREFIX] [--misses [KIND] | --reader LABELS.jsonl | --perturb SEED [NOISE] | --fit [dossier|kind] [misses] [words FILE]] | stories fit | stories vectors PACKAGE.json
// Run it on the scored-only set without --misses: whoever reads its misses tunes on it.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["events", ..])
{
    return EventsMode.Run(args[1..]);
}

if (args is ["stories", "fit"])
{
    StoryFitting.Run();
    return 0;
}

if (args is ["stories", "vectors", var package])
{
    WordVectorTable.Make(package);
    return 0;
}

string? only = null;
if (Array.IndexOf(args, "--only") is var at and > 0 && at + 1 < args.Length)
{
    only = args[at + 1];
    args = [.. args[..at], .. args[(at + 2)..]];
}

if (args.Length == 0 || !File.Exists(args[0]) || args is [_, "--reader"] || args is [_, "--reader", var given] && !File.Exists(given))
{
    Console.Error.WriteLine("usage: SET.jsonl [--only IDPREFIX] [--misses [KIND] | --reader LABELS.jsonl | --perturb SEED [NOISE] | --fit [dossier|kind] [misses] [words FILE]]");
    return 2;
}

var vocabulary = VocabularyReader.Read(Path.Combine("seeds", "vocabulary"));
var enricher = new Enricher(vocabulary);
var scorer = new Scorer(new VocabularyLookup(vocabulary));
var documents = GoldDocument.Read(args[0]).Where(document => only is null || document.Id.StartsWith(only, StringComparison.Ordinal)).ToList();
if (args.Length > 2 && args[1] == "--perturb")
{
    // The same labels on texts with one kind of noise at a time: what falls is what noise breaks.
    Console.WriteLine($"{"",-32} {"direct",7} {"speaker",7} {"indirect",8} {"known",7} {"on topic",8} {"topics",7} {"dates",7} {"figures",7}");
    foreach (var noise in Perturbation.All.Prepend(new Perturbation("none", (_, _, _) => [])))
    {
        var noisy = new Scorer(new VocabularyLookup(vocabulary));
        foreach (var document in documents.Select(document => noise.Apply(document, int.Parse(args[2], CultureInfo.InvariantCulture))))
        {
            noisy.Score(document, enricher.Enrich(document.Input));
        }

        if (args.Length > 3 && noise.Name == args[3])
        {
            noisy.Misses.ForEach(Console.WriteLine);
        }

        double Of(string name) => noisy.Tallies[name].F1;
        var macro = noisy.Tallies.Where(pair => pair.Key.StartsWith("topic ", StringComparison.Ordinal) && !pair.Key.EndsWith(']')).Average(pair => pair.Value.F1);
        Console.WriteLine($"{noise.Name,-32} {Of("quotes, direct"),7:0.000} {Of("quotes, direct: speaker"),7:0.000} {Of("quotes, indirect"),8:0.000} {Of("actors, known"),7:0.000} {Of("on topic"),8:0.000} {macro,7:0.000} {Of("dates"),7:0.000} {Of("figures"),7:0.000}");
    }

    return 0;
}

if (args.Length > 1 && args[1] == "--fit")
{
    var showMisses = args.Contains("misses");
    var wordsFile = Array.IndexOf(args, "words") is var file and > 0 && file + 1 < args.Length ? args[file + 1] : null;
    return args.Contains("kind") ? KindFit.Run(vocabulary, documents, showMisses) : args.Contains("dossier") ? DossierFit.Run(vocabulary, documents, showMisses) : TopicFit.Run(vocabulary, documents, showMisses, wordsFile);
}

var reader = args is [_, "--reader", var labels] ? new SecondReader(labels) : null;
foreach (var document in documents)
{
    if ((reader is null ? enricher.Enrich(document.Input) : reader.Read(document)) is { } reading)
    {
        scorer.Score(document, reading);
    }
}

Console.WriteLine($"{documents.Count} documents, {documents.Count(document => document.Language == "tr")} Turkish, {documents.Count(document => !document.Gold.OnTopic)} off topic");
Console.WriteLine($"{"",-32} {"right",6} {"wrong",6} {"missed",6}  {"P",5}  {"R",5}  {"F1",5}");
foreach (var (name, tally) in scorer.Tallies.Where(pair => reader is null || pair.Key.StartsWith("quotes", StringComparison.Ordinal) || pair.Key.StartsWith("dates", StringComparison.Ordinal)))
{
    Console.WriteLine($"{name,-32} {tally.Right,6} {tally.Wrong,6} {tally.Missed,6}  {tally.Precision,5:0.000}  {tally.Recall,5:0.000}  {tally.F1,5:0.000}");
}

if (reader is not null)
{
    return 0;
}

var topics = scorer.Tallies.Where(pair => pair.Key.StartsWith("topic ", StringComparison.Ordinal) && !pair.Key.EndsWith(']')).Select(pair => pair.Value.F1).Where(double.IsFinite).ToList();
Console.WriteLine($"{"topics, macro F1",-32} {topics.Average(),36:0.000}");
if (args.Length > 1 && args[1] == "--misses")
{
    foreach (var miss in scorer.Misses.Where(miss => args.Length == 2 || miss.Contains(args[2], StringComparison.Ordinal)))
    {
        Console.WriteLine(miss);
    }
}

return 0;
