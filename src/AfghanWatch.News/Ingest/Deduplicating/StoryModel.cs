namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>
/// Weighs what two texts have in common. Two questions, two columns of weights: texts that share runs of words are copies unless they are a template filled
/// anew or two reports under one background; texts that share none are a rewrite only when they tell the same, or are built the same, sentence for sentence.
/// Weights are a logistic regression on the labelled stories (tuned, scored, hard, second; 13,500 pairs), each sign held to what it must mean;
/// <c>AfghanWatch.Benchmarks fit-stories</c> fits them anew and tells how they do on stories they were not fitted to.
/// </summary>
internal static class StoryModel
{
    internal const double SharedRuns = 0.3;
    internal const double Refilled = 0.3;
    private const double HopelessSum = -1.5;
    private const double CopyBias = -2.30;
    private const double RewriteBias = -4.62;

    /// <summary>Name, direction, and the weights for copies and for rewrites, in the order of <see cref="Values"/>.</summary>
    internal static readonly (string Name, int Sign, double Copy, double Rewrite)[] Weights =
    [
        ("cover", 1, 0.44, 0.63),
        ("otherCover", 1, 0.00, 1.52),
        ("lead", 1, 0.98, 0.00),
        ("otherLead", 1, 1.66, 0.87),
        ("coverAndLead", 1, 1.15, 0.76),
        ("bothCover", 1, 0.24, 2.08),
        ("figuresFound", 1, 3.06, 2.56),
        ("otherFiguresMissing", -1, 0.00, -1.47),
        ("swapped", -1, -2.30, -1.03),
        ("otherDay", -1, -2.66, -1.88),
        ("weak", -1, -0.82, -2.75),
        ("novel", -1, -0.85, -0.56),
        ("otherNovel", -1, -1.07, -2.16),
        ("small", -1, -0.20, -2.10),
        ("news", 1, 1.68, 0.00),
        ("details", 1, 0.41, 1.07),
        ("otherDetails", 1, 0.00, 2.07),
        ("bothDetails", 1, 0.10, 2.24),
        ("detailWeight", 1, 1.16, 3.32),
        ("detailWords", 1, 0.00, 0.74),
        ("alike", 1, 0.70, 2.30),
        ("veryAlike", 1, 0.99, 0.35),
        ("firm", 1, 0.43, 1.37),
        ("figuresChanged", -1, -1.65, -2.26),
        ("namesChanged", -1, -2.63, 0.00),
        ("figuresChangedShare", -1, -2.35, -2.38),
        ("namesChangedShare", -1, -1.91, 0.00),
        ("factsChangedShare", -1, -3.55, -0.97),
        ("credit", 1, 1.92, 1.90),
        ("creditAndDetails", 1, 0.65, 0.00),
        ("sameAgency", 0, 1.30, -0.82),
        ("leadRefilled", -1, -2.18, -0.94),
        ("noLead", -1, -4.05, -1.03),
        ("noLeadNoNews", -1, -5.65, -0.88),
        ("clash", -1, 0.00, -2.88),
        ("daysApart", -1, -5.64, -2.42),
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
            f.Numbers * figures, (1 - f.OtherNumbers) * figures,
            f.Swapped, f.OtherDay, f.Weak, f.Novel, f.OtherNovel, Math.Max(0, 35 - f.Size) / 35, f.News,
            f.Details.Cover, f.Details.OtherCover, f.Details.Cover * f.Details.OtherCover, Math.Min(30, f.Details.Shared) / 30, f.Details.Words,
            s.Alike, Math.Max(0, s.Alike - 0.35), s.Firm, Math.Min(s.Figures, 4) / 4, Math.Min(s.Names, 4) / 4,
            s.Figures / (s.Figures + s.KeptFigures + 0.5), s.Names / (s.Names + s.KeptNames + 0.5), (s.Figures + s.Names) / (s.Figures + s.KeptFigures + s.Names + s.KeptNames + 1),
            f.Credit, f.Credit * (1 - f.Novel) * f.Details.Cover, f.SameAgency, s.IsLeadRefilled ? 1 : 0, noLead, noLead * Math.Max(0, 1 - (4 * f.News)), f.Clash, f.DaysApart is { } days ? Math.Clamp((days - 2) / 3.0, 0, 1) : 0,
        ];
        all.CopyTo(values);
    }
}
