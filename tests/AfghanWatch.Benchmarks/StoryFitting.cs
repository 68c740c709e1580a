using System.Globalization;
using AfghanWatch.News.Ingest.Deduplicating;

namespace AfghanWatch.Benchmarks;

/// <summary>
/// Fits the weights of <see cref="StoryModel"/> to the labelled stories and tells how well they hold on stories they were not fitted to: five folds by story (and by
/// template or background for articles of no story); a pair is judged by weights fitted without the folds of both its articles. Then by writer: fitted to
/// the sets of one, tried on those of the other.
/// </summary>
internal static class StoryFitting
{
    private const int Folds = 5;
    private const double Bias = 0.3;
    private static readonly string[] Names = ["tuned", "scored", "hard", "second", "fourth", "third"];

    public static void Run(string folder)
    {
        var sets = Array.ConvertAll(Names, name => new StorySet(folder, name));
        var pairs = Array.ConvertAll(sets, set => set.Pairs());
        foreach (var set in sets)
        {
            Console.WriteLine(set.Reach());
        }

        var fits = new Dictionary<(int, int), StoryFit>();
        for (var a = 0; a < Folds; a++)
        {
            for (var b = a; b < Folds; b++)
            {
                fits[(a, b)] = StoryFit.Of(pairs.SelectMany(set => set).Where(pair => !Touches(pair, a) && !Touches(pair, b)));
            }
        }

        StoryFit Without(int a, int b) => fits[(Math.Min(a, b), Math.Max(a, b))];
        Print("five folds by story", sets, (set, i, j, features, values) => Without(set.Folds[i], set.Folds[j]).Probability(features, values, Bias));
        var byOthers = Names.ToDictionary(name => name, name => StoryFit.Of(pairs.Where((_, at) => Writer(Names[at]) != Writer(name)).SelectMany(set => set)));
        Print("fitted to the other writers'", sets, (set, _, _, features, values) => byOthers[set.Name].Probability(features, values, Bias));
        var all = StoryFit.Of(pairs.SelectMany(set => set));
        Print("fitted to these very sets", sets, (_, _, _, features, values) => all.Probability(features, values, Bias));
        for (var k = 0; k < StoryModel.Weights.Length; k++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        (\"{StoryModel.Weights[k].Name}\", {StoryModel.Weights[k].Sign}, {all.Copies.Weights[k]:0.00}, {all.Rewrites.Weights[k]:0.00}),"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"CopyBias {all.Copies.Weights[^1] + Bias:0.00}, RewriteBias {all.Rewrites.Weights[^1] + Bias:0.00}"));
    }

    /// <summary>One hand wrote the first three sets; a hand each wrote the others.</summary>
    private static string Writer(string set) => set is "tuned" or "scored" or "hard" ? "first" : set;

    private static bool Touches(LabelledPair pair, int fold) => pair.FirstFold == fold || pair.SecondFold == fold;

    private static void Print(string how, StorySet[] sets, StoryJudge judge)
    {
        Console.WriteLine(how);
        var (asBatch, oneByOne, undated) = (new StoryTally(), new StoryTally(), new StoryTally());
        foreach (var set in sets)
        {
            var (batch, single, blind) = (set.AsBatch(judge, true), set.OneByOne(judge), set.AsBatch(judge, false));
            Console.WriteLine($"  {set.Name,-8} as a batch {batch}; one by one {single}; without days {blind}");
            asBatch.Add(batch);
            oneByOne.Add(single);
            undated.Add(blind);
            if (set.Name == "hard")
            {
                Console.WriteLine($"  {"first",-8} as a batch {asBatch}; one by one {oneByOne}: the three sets of the first writer");
            }
        }

        Console.WriteLine($"  {"all",-8} as a batch {asBatch}; one by one {oneByOne}; without days {undated}");
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

    public void Add(StoryTally other) => (Right, Joined, Wanted) = (Right + other.Right, Joined + other.Joined, Wanted + other.Wanted);

    public override string ToString()
    {
        var (precision, recall) = ((double)Right / Math.Max(1, Joined), (double)Right / Math.Max(1, Wanted));
        return string.Create(CultureInfo.InvariantCulture, $"P {precision:0.000} R {recall:0.000} F1 {2 * precision * recall / Math.Max(1e-9, precision + recall):0.000}");
    }
}
