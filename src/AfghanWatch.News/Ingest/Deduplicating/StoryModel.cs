namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>
/// Weighs what two texts have in common. Two questions, two columns of weights: texts that share runs of words are copies unless they are a template filled
/// anew or two reports under one background; texts that share none are a rewrite only when they tell the same, or are built the same, sentence for sentence.
/// Weights are a logistic regression on the labelled stories (tuned, scored, hard, second, fourth, third), each sign held to what it must mean;
/// <c>AfghanWatch.Benchmarks fit-stories</c> fits them anew and tells how they do on stories they were not fitted to.
/// </summary>
internal static class StoryModel
{
    internal const double SharedRuns = 0.3;
    internal const double Refilled = 0.3;
    private const double HopelessSum = -3;
    private const double CopyBias = -3.47;
    private const double RewriteBias = -2.08;

    /// <summary>Name, direction, and the weights for copies and for rewrites, in the order of <see cref="Values"/>.</summary>
    internal static readonly (string Name, int Sign, double Copy, double Rewrite)[] Weights =
    [
        ("cover", 1, 0.05, 0.28),
        ("otherCover", 1, 0.00, 1.51),
        ("lead", 1, 0.23, 0.00),
        ("otherLead", 1, 1.65, 0.04),
        ("coverAndLead", 1, 0.53, 0.61),
        ("bothCover", 1, 0.00, 0.78),
        ("figuresFound", 1, 1.95, 1.92),
        ("otherFiguresMissing", -1, 0.00, 0.00),
        ("swapped", -1, -0.07, -0.88),
        ("otherDay", -1, -0.78, -1.56),
        ("weak", -1, 0.00, -3.00),
        ("novel", -1, 0.00, -0.23),
        ("otherNovel", -1, 0.00, -1.61),
        ("small", -1, -3.22, -1.44),
        ("news", 1, 2.69, 0.00),
        ("details", 1, 0.53, 0.00),
        ("otherDetails", 1, 0.00, 1.29),
        ("bothDetails", 1, 0.00, 0.58),
        ("detailWeight", 1, 1.04, 1.68),
        ("detailWords", 1, 0.00, 0.00),
        ("alike", 1, 0.00, 1.40),
        ("veryAlike", 1, 0.82, 0.34),
        ("firm", 1, 0.00, 0.00),
        ("figuresChanged", -1, -1.42, -1.45),
        ("namesChanged", -1, -2.08, 0.00),
        ("figuresChangedShare", -1, -0.85, -0.76),
        ("namesChangedShare", -1, -0.85, 0.00),
        ("factsChangedShare", -1, -1.48, -0.21),
        ("credit", 1, 1.42, 0.79),
        ("creditAndDetails", 1, 0.59, 0.70),
        ("sameAgency", 0, 0.35, -2.39),
        ("leadRefilled", -1, -1.41, -0.62),
        ("noLead", -1, 0.00, 0.00),
        ("noLeadNoNews", -1, -5.81, 0.00),
        ("clash", -1, 0.00, -3.97),
        ("daysApart", -1, -5.31, -2.49),
        ("opening", 1, 2.38, 0.00),
        ("otherOpening", 1, 0.63, 0.00),
        ("noOpening", -1, -2.53, 0.00),
        ("addedFacts", -1, -2.84, -1.44),
        ("sharedFacts", 1, 0.00, 0.20),
        ("factsTogether", 1, 0.00, 0.00),
        ("order", 1, 0.49, 2.49),
        ("speechOnly", -1, 0.00, -0.07),
        ("cleanDetails", 1, 0.00, 0.00),
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
        ];
        all.CopyTo(values);
    }
}
