namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>
/// Weighs what two texts have in common. Two questions, two models: texts that share runs of words are copies unless they are a template filled
/// anew or two reports under one background; texts that share none are a rewrite only when they answer each other sentence for sentence.
/// Weights are a logistic regression on the labelled stories (tuned, scored, hard), each sign held to what it must mean; the rewrites' bias was lowered for writers
/// who reword more than ours.
/// </summary>
internal static class StoryModel
{
    private const double SharedRuns = 0.3;
    private const double Refilled = 0.3;
    private const double CopyBias = -8.573;
    private const double RewriteBias = -2.545;

    private static readonly double[] CopyWeights = [1.856, 2.268, 0.000, 4.844, 2.505, -3.222, -4.076, -4.387, 0.930, 1.944];
    private static readonly double[] RewriteWeights = [0.000, 0.131, 1.177, 0.004, 1.611, 2.400, 0.355, -0.785, 1.163, -1.345, 0.000, 0.000, -0.442, -1.865, 0.529, 1.918, -2.519, -1.565, -2.215, -1.967, 0.310, 1.221, 0.119];

    /// <summary>How sure it is that both go back to one report, 0 to 1.</summary>
    public static double Probability(StoryFeatures f) =>
        f.Shingles < SharedRuns ? Logistic(RewriteBias, RewriteWeights, Rewrite(f))
        : IsTemplate(f) ? Math.Min(Refilled, Logistic(CopyBias, CopyWeights, Copy(f)))
        : Logistic(CopyBias, CopyWeights, Copy(f));

    // Several figures, and hardly one that stands in both: the same notice filled with another day's facts.
    private static bool IsTemplate(StoryFeatures f) => f.NumberWeight >= 1.5 && f.Numbers < 0.2;

    private static double[] Copy(StoryFeatures f) =>
    [
        f.Shingles, f.Cover, f.OtherCover, f.Lead, f.OtherLead, Math.Clamp((f.Swapped - 0.2) / 0.2, 0, 1), f.OtherDay, Math.Max(0, 0.5 - f.Lead) / 0.5,
        f.Names, f.NumberWeight > 0 ? f.Numbers : 0.7,
    ];

    private static double[] Rewrite(StoryFeatures f)
    {
        var figures = Math.Min(f.NumberWeight, 3) / 3;
        return
        [
            Math.Sqrt(f.Shingles), f.Cover, f.OtherCover, f.Lead, f.OtherLead, f.Strong, Math.Min(f.Cover, f.Lead), (1 - f.Numbers) * figures,
            f.Numbers * figures, (1 - f.OtherNumbers) * figures, f.Names, f.OtherNames, f.Swapped, f.OtherDay, f.Order * f.Cover, f.Cover * f.OtherCover, f.Weak, f.Novel, f.OtherNovel,
            Math.Max(0, 35 - f.Size) / 35, (1 - f.Novel) * f.Cover, f.Course, f.Course * (1 - f.OtherNovel),
        ];
    }

    private static double Logistic(double bias, double[] weights, double[] values)
    {
        var sum = bias;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * values[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }
}
