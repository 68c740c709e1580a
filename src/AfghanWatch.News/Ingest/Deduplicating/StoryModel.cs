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
    private const double CopyBias = -3.77;
    private const double RewriteBias = -5.23;

    /// <summary>Name, direction, and the weights for copies and for rewrites, in the order of <see cref="Values"/>.</summary>
    internal static readonly (string Name, int Sign, double Copy, double Rewrite)[] Weights =
    [
        ("cover", 1, 0.00, 0.54),
        ("otherCover", 1, 0.00, 1.27),
        ("lead", 1, 2.79, 0.63),
        ("otherLead", 1, 2.76, 1.06),
        ("coverAndLead", 1, 2.65, 1.32),
        ("bothCover", 1, 0.00, 2.02),
        ("figuresMissing", -1, 0.00, -0.10),
        ("figuresFound", 1, 2.68, 2.43),
        ("otherFiguresMissing", -1, 0.00, -1.53),
        ("swapped", -1, -1.13, -0.82),
        ("otherDay", -1, -4.40, -1.92),
        ("weak", -1, -3.24, -3.22),
        ("novel", -1, -1.21, -0.79),
        ("otherNovel", -1, -0.97, -2.25),
        ("small", -1, -0.95, -2.36),
        ("news", 1, 2.66, 0.00),
        ("details", 1, 0.00, 1.14),
        ("otherDetails", 1, 0.00, 2.01),
        ("bothDetails", 1, 0.00, 2.33),
        ("detailWeight", 1, 0.32, 3.40),
        ("detailWords", 1, 0.00, 0.84),
        ("alike", 1, 0.00, 1.77),
        ("veryAlike", 1, 0.00, 0.39),
        ("firm", 1, 0.00, 1.46),
        ("figuresChanged", -1, -2.10, -2.29),
        ("namesChanged", -1, -2.73, 0.00),
        ("figuresChangedShare", -1, -2.83, -2.55),
        ("namesChangedShare", -1, -1.36, 0.00),
        ("factsChangedShare", -1, -3.80, -0.91),
        ("credit", 1, 0.74, 1.18),
        ("creditAndDetails", 1, 0.66, 0.31),
        ("clash", -1, 0.00, -2.90),
        ("daysApart", -1, -5.51, -2.34),
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
