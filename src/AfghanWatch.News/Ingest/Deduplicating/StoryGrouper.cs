namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>Groups the texts of one batch by the report they go back to.</summary>
public static class StoryGrouper
{
    /// <summary>One entry a text: a group number from 0 in order of first appearance, or null for a text that stands alone. Near-linear in the number of texts.</summary>
    public static IReadOnlyList<int?> Group(IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var stories = new StoryText[texts.Count];
        for (var i = 0; i < stories.Length; i++)
        {
            stories[i] = StoryText.Of(texts[i]);
        }

        var links = new List<StoryLink>();
        foreach (var (first, second) in StoryCandidates.Of(stories))
        {
            var match = StoryMatcher.Compare(stories[first], stories[second]);
            links.Add(new StoryLink(first, second, match.Probability, match.SameStory));
        }

        return StoryClusters.Of(stories.Length, links);
    }
}
