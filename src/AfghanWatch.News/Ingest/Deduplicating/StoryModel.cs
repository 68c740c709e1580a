using System.Globalization;

namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>
/// Weighs what two texts have in common. Two questions, two columns of weights: texts that share runs of words are copies unless they are a template filled
/// anew or two reports under one background; texts that share none are a rewrite only when they tell the same, or are built the same, sentence for sentence.
/// Weights are a logistic regression on the labelled stories of several writers, each sign held to what it must mean, and stand in <c>story-weights.csv</c>;
/// <c>AfghanWatch.Evaluation stories fit</c> fits them anew and tells how they do on writers they were not fitted to.
/// </summary>
internal static class StoryModel
{
    internal const double SharedRuns = 0.3;
    internal const double Refilled = 0.3;
    private const double HopelessSum = -3;
    private const string File = "story-weights.csv";

    /// <summary>Name, direction, and the weights for copies and for rewrites, in the order of <see cref="Values"/>; what is added to every sum stands last in the file.</summary>
    internal static readonly (string Name, int Sign, double Copy, double Rewrite)[] Weights = Read(out CopyBias, out RewriteBias);

    // Set by what reads the weights; an initial value of their own would undo that.
    private static readonly double CopyBias;
    private static readonly double RewriteBias;

    // What the skeleton can add at most to a rewrite's sum: it is as good as its own where every sentence is built alike.
    private static readonly double MostOfSkeleton = Weights.Sum(weight => weight.Name switch { "alike" or "firm" => weight.Rewrite, "veryAlike" => 0.65 * weight.Rewrite, _ => 0 });

    /// <summary>How sure it is that both go back to one report, 0 to 1.</summary>
    public static double Probability(in StoryFeatures f)
    {
        var isCopy = f.Shingles >= SharedRuns;
        var probability = 1 / (1 + Math.Exp(-Sum(f, isCopy)));
        return IsTemplate(f, isCopy) ? Math.Min(Refilled, probability) : probability;
    }

    /// <summary>Whether the pair cannot become one story whatever its skeletons are; expects features without them. Two datelines weigh little where both are built alike.</summary>
    public static bool IsHopeless(in StoryFeatures f) => f.Shingles < SharedRuns && Sum(f with { Clash = 0 }, false) + MostOfSkeleton < HopelessSum;

    private static double Sum(in StoryFeatures f, bool isCopy)
    {
        var sum = isCopy ? CopyBias : RewriteBias;
        Span<double> values = stackalloc double[Weights.Length];
        Values(f, values);
        for (var i = 0; i < values.Length; i++)
        {
            sum += values[i] * (isCopy ? Weights[i].Copy : Weights[i].Rewrite);
        }

        return sum;
    }

    // Several figures, and hardly one that stands in both: the same notice filled with another day's facts.
    internal static bool IsTemplate(in StoryFeatures f, bool isCopy) =>
        (isCopy && f.NumberWeight >= 1.5 && f.Numbers < 0.2 && f.Swapped > 0.1) || (f.Skeleton.Figures >= 2 && f.Skeleton.KeptFigures <= f.Skeleton.Figures / 3);

    internal static void Values(in StoryFeatures f, Span<double> values)
    {
        var figures = Math.Min(f.NumberWeight, 3) / 3;
        var s = f.Skeleton;
        var noLead = Math.Max(0, 0.5 - f.Lead) * 2;
        var sharedFacts = Math.Min(f.Facts.Shared, 12) / 12;
        ReadOnlySpan<double> all =
        [
            f.Cover, f.OtherCover, f.Lead, f.OtherLead, Math.Min(f.Cover, f.Lead), f.Cover * f.OtherCover,
            f.Numbers * figures, (1 - f.OtherNumbers) * figures,
            f.Swapped, f.OtherDay, f.Weak, f.Novel, f.OtherNovel, Math.Max(0, 35 - f.Size) / 35, f.News,
            f.Details.Cover, f.Details.OtherCover, f.Details.Cover * f.Details.OtherCover, Math.Min(30, f.Details.Shared) / 30, f.Details.Words,
            s.Alike, Math.Max(0, s.Alike - 0.35), s.Firm, Math.Min(s.Figures, 4) / 4, Math.Min(s.Names, 4) / 4,
            s.Figures / (s.Figures + s.KeptFigures + 0.5), s.Names / (s.Names + s.KeptNames + 0.5), (s.Figures + s.Names) / (s.Figures + s.KeptFigures + s.Names + s.KeptNames + 1),
            f.Credit, f.Credit * (1 - f.Novel) * f.Details.Cover, f.SameAgency, s.IsLeadRefilled ? 1 : 0, noLead, noLead * Math.Max(0, 1 - (4 * f.News)),
            f.Clash * Math.Max(0, 1 - (2 * s.Alike)), f.DaysApart is { } days ? Math.Clamp((days - 2) / 3.0, 0, 1) : 0,
            f.Opening, f.OtherOpening, Math.Max(0, 0.4 - f.Opening) * 2.5, Math.Min(f.Facts.Added, 6) / 6, sharedFacts, sharedFacts * (1 - f.Novel), f.Facts.Order, f.Facts.Speech,
            f.Details.Cover * (1 - f.Novel),
            f.Phrases.Pairs, f.Phrases.OtherPairs, f.Phrases.Words, f.Phrases.OtherWords, f.Phrases.Sentences, f.Phrases.OtherSentences,
            f.Phrases.Speech, Math.Min(f.Phrases.SpeechApart, 30) / 30, Math.Min(f.Phrases.Agreed, 3) / 3, Math.Min(f.Phrases.Contradicted, 3) / 3,
            Math.Max(0, f.Shingles - SharedRuns) / (1 - SharedRuns), Math.Max(0, f.Shingles - 0.7) / 0.3,
        ];
        all.CopyTo(values);
    }

    private static (string Name, int Sign, double Copy, double Rewrite)[] Read(out double copyBias, out double rewriteBias)
    {
        var weights = new List<(string Name, int Sign, double Copy, double Rewrite)>();
        foreach (var line in BuiltInLists.Lines(File).Skip(1))
        {
            var cells = line.Split(',');
            weights.Add((cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture), double.Parse(cells[2], CultureInfo.InvariantCulture), double.Parse(cells[3], CultureInfo.InvariantCulture)));
        }

        (copyBias, rewriteBias) = (weights[^1].Copy, weights[^1].Rewrite);
        return [.. weights[..^1]];
    }
}
