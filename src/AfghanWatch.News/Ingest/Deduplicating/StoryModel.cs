namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>Weighs what two texts have in common.</summary>
internal static class StoryModel
{
    public static double Probability(StoryFeatures f)
    {
        var z = -5.5 + (6 * f.Shingles) + (4 * f.Skips) + (6 * f.Cover) + (1 * f.OtherCover) + (1 * f.Lead);
        return 1 / (1 + Math.Exp(-z));
    }
}
