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
    private const double CopyBias = -3.88;
    private const double RewriteBias = -4.91;

    /// <summary>Name, direction, and the weights for copies and for rewrites, in the order of <see cref="Values"/>.</summary>
    internal static readonly (string Name, int Sign, double Copy, double Rewrite)[] Weights =
    [
        ("cover", 1, 0.00, 0.39),
        ("otherCover", 1, 0.00, 1.62),
        ("lead", 1, 2.77, 0.07),
        ("otherLead", 1, 2.63, 1.26),
        ("coverAndLead", 1, 2.62, 1.39),
        ("bothCover", 1, 0.00, 1.93),
        ("figuresMissing", -1, 0.00, -0.44),
        ("figuresFound", 1, 2.85, 2.62),
        ("otherFiguresMissing", -1, 0.00, -1.50),
        ("swapped", -1, -0.88, -0.38),
        ("otherDay", -1, -4.17, -2.09),
        ("weak", -1, -2.99, -2.96),
        ("novel", -1, -0.96, -1.05),
        ("otherNovel", -1, -1.05, -1.94),
        ("small", -1, -0.99, -2.33),
        ("news", 1, 3.08, 0.00),
        ("details", 1, 0.00, 0.23),
        ("otherDetails", 1, 0.00, 1.93),
        ("bothDetails", 1, 0.00, 1.75),
        ("detailWeight", 1, 0.12, 4.11),
        ("detailWords", 1, 0.00, 0.99),
        ("alike", 1, 0.00, 2.38),
        ("veryAlike", 1, 0.06, 0.60),
        ("firm", 1, 0.00, 1.70),
        ("figuresChanged", -1, -2.27, -2.46),
        ("namesChanged", -1, -3.56, 0.00),
        ("figuresChangedShare", -1, -3.01, -2.79),
        ("namesChangedShare", -1, -2.26, 0.00),
        ("factsChangedShare", -1, -3.92, -0.74),
        ("credit", 1, 0.45, 1.42),
        ("creditAndDetails", 1, 0.76, 0.25),
        ("clash", -1, 0.00, -3.26),
        ("daysApart", -1, -5.55, -2.34),
    ];

    /// <summary>How sure it is that both go back to one report, 0 to 1.</summary>
    public static double Probability(in StoryFeatures f)
    {
        var isCopy = f.Shingles >= SharedRuns;
        var sum = isCopy ? CopyBias : RewriteBias;
        Span<double> values = stackalloc double[Weights.Length];
        Values(f, values);
        for (var i = 0; i < values.Length; i++)
        {
            sum += values[i] * (isCopy ? Weights[i].Copy : Weights[i].Rewrite);
        }

        var probability = 1 / (1 + Math.Exp(-sum));
        return IsTemplate(f, isCopy) ? Math.Min(Refilled, probability) : probability;
    }

    // Several figures, and hardly one that stands in both: the same notice filled with another day's facts.
    internal static bool IsTemplate(in StoryFeatures f, bool isCopy) =>
        (isCopy && f.NumberWeight >= 1.5 && f.Numbers < 0.2) || (f.Skeleton.Figures >= 2 && f.Skeleton.KeptFigures <= f.Skeleton.Figures / 3);

    internal static void Values(in StoryFeatures f, Span<double> values)
    {
        var figures = Math.Min(f.NumberWeight, 3) / 3;
        var s = f.Skeleton;
        ReadOnlySpan<double> all =
        [
            f.Cover, f.OtherCover, f.Lead, f.OtherLead, Math.Min(f.Cover, f.Lead), f.Cover * f.OtherCover,
            (1 - f.Numbers) * figures, f.Numbers * figures, (1 - f.OtherNumbers) * figures,
            f.Swapped, f.OtherDay, f.Weak, f.Novel, f.OtherNovel, Math.Max(0, 35 - f.Size) / 35, f.News,
            f.Details.Cover, f.Details.OtherCover, f.Details.Cover * f.Details.OtherCover, Math.Min(30, f.Details.Shared) / 30, f.Details.Words,
            s.Alike, Math.Max(0, s.Alike - 0.35), s.Firm, Math.Min(s.Figures, 4) / 4, Math.Min(s.Names, 4) / 4,
            s.Figures / (s.Figures + s.KeptFigures + 0.5), s.Names / (s.Names + s.KeptNames + 0.5), (s.Figures + s.Names) / (s.Figures + s.KeptFigures + s.Names + s.KeptNames + 1),
            f.Credit, f.Credit * (1 - f.Novel) * f.Details.Cover, f.Clash, f.DaysApart is { } days ? Math.Clamp((days - 2) / 3.0, 0, 1) : 0,
        ];
        all.CopyTo(values);
    }
}
