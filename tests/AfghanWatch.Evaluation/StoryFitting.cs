using System.Globalization;
using System.Text.Json;
using AfghanWatch.News.Ingest.Deduplicating;

namespace AfghanWatch.Evaluation;

/// <summary>
/// Fits the weights of <see cref="StoryModel"/> to the labelled stories, writes them beside it, and tells how well they hold on what they were not fitted to: each writer
/// judged by weights fitted to all the others, and sets that nothing was fitted to. Run it from the root of the repository; a build takes the weights up.
/// </summary>
internal static class StoryFitting
{
    private const string Singles = "singles";
    private static readonly string Folder = Path.Combine("tests", "AfghanWatch.News.Tests", "Ingest", "Deduplicating", "Stories");
    private static readonly string Target = Path.Combine("src", "AfghanWatch.News", "Ingest", "Deduplicating", "story-weights.csv");
    private static readonly string[] Names = ["tuned", "scored", "hard", "second", "fourth", "third", "twins"];
    private static readonly string[] Checks = ["twins2"];

    public static void Run()
    {
        var (singles, otherSingles) = SingleReports();
        StorySet[] sets = [.. Names.Select(name => new StorySet(Folder, name)), singles];
        StorySet[] checks = [.. Checks.Select(name => new StorySet(Folder, name)), otherSingles];
        foreach (var set in sets.Concat(checks))
        {
            Console.WriteLine(set.Reach());
        }

        var pairs = Array.ConvertAll(sets, set => set.Pairs());
        var byOthers = sets.Select(set => set.Writer).Distinct().Where(writer => writer != Singles)
            .ToDictionary(writer => writer, writer => StoryFit.Of(pairs.SelectMany(set => set).Where(pair => pair.Writer != writer)), StringComparer.Ordinal);
        Print("each writer by weights fitted to the others", [.. sets.Where(set => set != singles)], (set, _, _, features, values) => byOthers[set.Writer].Probability(features, values));
        var all = StoryFit.Of(pairs.SelectMany(set => set));
        StoryJudge judge = (_, _, _, features, values) => all.Probability(features, values);
        Print("fitted to these very sets", sets, judge);
        Print("sets nothing was fitted to", checks, judge);
        var lines = StoryModel.Evidence.Append(("bias", 0)).Select((evidence, k) => Line(evidence, all.Copies.Weights[k], all.Rewrites.Weights[k], all.Rewordings.Weights[k]));
        File.WriteAllLines(Target, lines.Prepend("evidence,sign,copy,rewrite,reworded"));
    }

    /// <summary>
    /// Reports written one by one for another purpose, about the same dossier, with copies made of most: none of the reports is a copy of another, and many tell the same event.
    /// Every second one is fitted to.
    /// </summary>
    private static (StorySet Fitted, StorySet Kept) SingleReports()
    {
        var reports = File.ReadLines(Path.Combine("tests", "AfghanWatch.Evaluation", "sets", "tune.jsonl")).Select(Single).OrderBy(report => report.Article.Id, StringComparer.Ordinal).ToList();
        return (new StorySet(Singles, StoryCopies.Of(reports.Where((_, i) => i % 2 == 0), 11)), new StorySet("others", StoryCopies.Of(reports.Where((_, i) => i % 2 == 1), 12)));
    }

    private static (LabelledArticle Article, bool IsTurkish) Single(string line)
    {
        using var json = JsonDocument.Parse(line);
        string? Of(string name) => json.RootElement.GetProperty(name).GetString();
        var published = Of("published");
        return (new LabelledArticle(Of("id")!, null, "single", Of("text")!, published is null ? null : DateOnly.ParseExact(published[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture), Of("outlet")), Of("language") == "tr");
    }

    private static string Line((string Name, int Sign) evidence, double copy, double rewrite, double reworded) =>
        string.Create(CultureInfo.InvariantCulture, $"{evidence.Name},{evidence.Sign},{copy:0.00},{rewrite:0.00},{reworded:0.00}");

    private static void Print(string how, StorySet[] sets, StoryJudge judge)
    {
        Console.WriteLine(how);
        var scores = new List<double>();
        foreach (var ofWriter in sets.GroupBy(set => set.Writer))
        {
            var (asBatch, oneByOne, undated) = (new StoryTally(), new StoryTally(), new StoryTally());
            foreach (var set in ofWriter)
            {
                var batch = set.AsBatch(judge, true);
                if (ofWriter.Count() > 1)
                {
                    Console.WriteLine($"    {set.Name}: {batch}");
                }

                asBatch.Add(batch);
                oneByOne.Add(set.OneByOne(judge));
                undated.Add(set.AsBatch(judge, false));
            }

            Console.WriteLine($"  {ofWriter.Key,-8} as a batch {asBatch}; one by one {oneByOne}; without days {undated}");
            if (asBatch.Wanted > 0)
            {
                scores.Add(asBatch.F1);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  mean of the writers {scores.Average():0.000}"));
    }
}

/// <summary>How sure it is that two articles of a set are one story.</summary>
internal delegate double StoryJudge(StorySet set, int first, int second, StoryFeatures features, double[] values);

/// <summary>Pairs of articles rightly joined, joined and wanted.</summary>
internal sealed class StoryTally
{
    public int Right { get; set; }

    public int Joined { get; set; }

    public int Wanted { get; set; }

    public double F1 => Joined + Wanted == 0 ? 0 : 2.0 * Right / (Joined + Wanted);

    public void Add(StoryTally other) => (Right, Joined, Wanted) = (Right + other.Right, Joined + other.Joined, Wanted + other.Wanted);

    public override string ToString() => Wanted == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{Joined} pairs wrongly joined")
        : string.Create(CultureInfo.InvariantCulture, $"P {(double)Right / Math.Max(1, Joined):0.000} R {(double)Right / Wanted:0.000} F1 {F1:0.000}");
}
