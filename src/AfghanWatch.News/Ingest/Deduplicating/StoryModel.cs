namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>
/// Weighs what two texts have in common. Two questions, two columns of weights: texts that share runs of words are copies unless they are a template filled
/// anew or two reports under one background; texts that share none are a rewrite only when they tell the same, or are built the same, sentence for sentence.
/// Weights are a logistic regression on the labelled stories (tuned, scored, hard, second; 13,500 pairs), each sign held to what it must mean. How it does on stories
/// it was not fitted to (five folds by story) is in docs/technotes/stories.md.
/// </summary>
internal static class StoryModel
{
    private const double SharedRuns = 0.3;
    private const double Refilled = 0.3;
    private const double HopelessSum = -1.5;
    private const double CopyBias = -2.24;
    private const double RewriteBias = -4.64;

    /// <summary>Name, direction, and the weights for copies and for rewrites, in the order of <see cref="Values"/>.</summary>
    internal static readonly (string Name, int Sign, double Copy, double Rewrite)[] Weights =
    [
        ("cover", 1, 0.47, 0.65),
        ("otherCover", 1, 0.00, 1.53),
        ("lead", 1, 0.99, 0.00),
        ("otherLead", 1, 1.71, 0.90),
        ("coverAndLead", 1, 1.17, 0.78),
        ("bothCover", 1, 0.27, 2.10),
        ("figuresMissing", -1, 0.00, 0.00),
        ("figuresFound", 1, 3.11, 2.58),
        ("otherFiguresMissing", -1, 0.00, -1.49),
        ("swapped", -1, -1.66, -1.03),
        ("otherDay", -1, -1.88, -1.86),
        ("weak", -1, -1.19, -2.79),
        ("novel", -1, -0.75, -0.58),
        ("otherNovel", -1, -0.94, -2.17),
        ("small", -1, -0.05, -2.10),
        ("news", 1, 1.89, 0.00),
        ("details", 1, 0.44, 1.07),
        ("otherDetails", 1, 0.00, 2.07),
        ("bothDetails", 1, 0.12, 2.23),
        ("detailWeight", 1, 1.19, 3.34),
        ("detailWords", 1, 0.00, 0.75),
        ("alike", 1, 0.49, 2.05),
        ("veryAlike", 1, 0.91, 0.40),
        ("firm", 1, 0.19, 1.44),
        ("figuresChanged", -1, -1.76, -2.25),
        ("namesChanged", -1, -2.96, 0.00),
        ("figuresChangedShare", -1, -2.48, -2.39),
        ("namesChangedShare", -1, -2.19, 0.00),
        ("factsChangedShare", -1, -3.69, -0.97),
        ("credit", 1, 2.03, 1.91),
        ("creditAndDetails", 1, 0.64, 0.00),
        ("sameAgency", 0, 0.00, 0.00),
        ("leadRefilled", -1, -2.70, -0.92),
        ("noLead", -1, -4.00, -1.06),
        ("noLeadNoNews", -1, -5.53, -0.91),
        ("clash", -1, 0.00, -2.90),
        ("daysApart", -1, -5.59, -2.43),
    ];

    // What the skeleton can add at most to a rewrite's sum: it is as good as its own where every sentence is built alike.
    private static readonly double MostOfSkeleton = Weights.Sum(weight => weight.Name switch { "alike" or "firm" => weight.Rewrite, "veryAlike" => 0.65 * weight.Rewrite, _ => 0 });

    /// <summary>How sure it is that both go back to one report, 0 to 1.</summary>
    public static double Probability(in StoryFeatures f)
    {
        var isCopy = f.Shingles >= SharedRuns;
        var probability = 1 / (1 + Math.Exp(-Sum(f, isCopy)));
        return IsTemplate(f, isCopy) ? Math.Min(Refilled, probability) : probability;
    }

    /// <summary>Whether the pair cannot become one story whatever its skeletons are; expects features without them.</summary>
    public static bool IsHopeless(in StoryFeatures f) => f.Shingles < SharedRuns && Sum(f, false) + MostOfSkeleton < HopelessSum;

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
        (isCopy && f.NumberWeight >= 1.5 && f.Numbers < 0.2) || (f.Skeleton.Figures >= 2 && f.Skeleton.KeptFigures <= f.Skeleton.Figures / 3);

    internal static void Values(in StoryFeatures f, Span<double> values)
    {
        var figures = Math.Min(f.NumberWeight, 3) / 3;
        var s = f.Skeleton;
        var noLead = Math.Max(0, 0.5 - f.Lead) * 2;
        ReadOnlySpan<double> all =
        [
            f.Cover, f.OtherCover, f.Lead, f.OtherLead, Math.Min(f.Cover, f.Lead), f.Cover * f.OtherCover,
            (1 - f.Numbers) * figures, f.Numbers * figures, (1 - f.OtherNumbers) * figures,
            f.Swapped, f.OtherDay, f.Weak, f.Novel, f.OtherNovel, Math.Max(0, 35 - f.Size) / 35, f.News,
            f.Details.Cover, f.Details.OtherCover, f.Details.Cover * f.Details.OtherCover, Math.Min(30, f.Details.Shared) / 30, f.Details.Words,
            s.Alike, Math.Max(0, s.Alike - 0.35), s.Firm, Math.Min(s.Figures, 4) / 4, Math.Min(s.Names, 4) / 4,
            s.Figures / (s.Figures + s.KeptFigures + 0.5), s.Names / (s.Names + s.KeptNames + 0.5), (s.Figures + s.Names) / (s.Figures + s.KeptFigures + s.Names + s.KeptNames + 1),
            f.Credit, f.Credit * (1 - f.Novel) * f.Details.Cover, f.SameAgency, s.IsLeadRefilled ? 1 : 0, noLead, noLead * Math.Max(0, 1 - (4 * f.News)), f.Clash, f.DaysApart is { } days ? Math.Clamp((days - 2) / 3.0, 0, 1) : 0,
        ];
        all.CopyTo(values);
    }
}
