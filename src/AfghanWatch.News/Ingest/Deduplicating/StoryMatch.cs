namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>What a comparison of two articles found.</summary>
/// <param name="Share">Share of equal text of the shorter one, 0 to 1.</param>
/// <param name="SameStory">Whether both go back to one report.</param>
/// <param name="Reason">Why, in words for a reader.</param>
public readonly record struct StoryMatch(double Share, bool SameStory, string Reason)
{
    /// <summary>How sure the matcher is that both go back to one report, 0 to 1.</summary>
    public double Probability { get; init; }
}
