namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>
/// Weighs what two texts have in common. Two questions, two models: texts that share runs of words are copies unless they are a template filled
/// anew or two reports under one background; texts that share none are a rewrite only when they answer each other sentence for sentence.
/// Weights are a logistic regression on the tuned half of the labelled stories, each sign held to what it must mean.
/// </summary>
internal static class StoryModel
{
    private const double SharedRuns = 0.3;
    private const double Refilled = 0.3;
    private const double CopyBias = -9.426;
    private const double RewriteBias = -4.112;

    private static readonly double[] CopyWeights = [1.550, 2.763, 0.000, 5.636, 2.611, -3.012, -6.427, -4.394, 1.298, 1.498];
    private static readonly double[] RewriteWeights = [0.000, 0.368, 2.252, 0.428, 1.435, 1.942, 0.918, -1.323, 1.393, -2.685, 0.000, 0.000, 0.000, -2.834, 1.246, 2.579, -4.213, -1.592, -0.976, -1.547];

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
            Math.Max(0, 35 - f.Size) / 35,
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
