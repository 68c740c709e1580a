namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>Groups the texts of one batch by the report they go back to.</summary>
public static class StoryGrouper
{
    // So many stories with one sentence in common, and the sentence is background that outlets paste under anything.
    private const int BackgroundSpread = 3;

    /// <summary>One entry a text: a group number from 0 in order of first appearance, or null for a text that stands alone. Near-linear in the number of texts.</summary>
    public static IReadOnlyList<int?> Group(IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var stories = new StoryText[texts.Count];
        for (var i = 0; i < stories.Length; i++)
        {
            stories[i] = StoryText.Of(texts[i]);
        }

        var groups = Group(stories);
        return WithoutBackground(texts, stories, groups) ? Group(stories) : groups;
    }

    /// <summary>Reads again, without it, the texts that carry background; the first grouping tells background from copied text.</summary>
    internal static bool WithoutBackground(IReadOnlyList<string> texts, StoryText[] stories, int?[] groups)
    {
        var spread = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < stories.Length; i++)
        {
            // Texts that stand alone are groups of their own.
            var group = groups[i] ?? -1 - i;
            foreach (var hash in stories[i].SentenceHashes)
            {
                if (!spread.TryGetValue(hash, out var seen))
                {
                    spread[hash] = [group];
                }
                else if (seen.Count < BackgroundSpread && !seen.Contains(group))
                {
                    seen.Add(group);
                }
            }
        }

        var background = spread.Where(entry => entry.Value.Count >= BackgroundSpread).Select(entry => entry.Key).ToHashSet();
        var isChanged = false;
        for (var i = 0; i < stories.Length; i++)
        {
            if (stories[i].SentenceHashes.Any(background.Contains))
            {
                var rest = StoryText.Of(texts[i], background);

                // A text that is background for the most part has nothing else to be known by.
                if (rest.TotalWeight >= stories[i].TotalWeight * 0.2)
                {
                    stories[i] = rest;
                    isChanged = true;
                }
            }
        }

        return isChanged;
    }

    internal static int?[] Group(StoryText[] stories)
    {
        var links = new List<StoryLink>();
        foreach (var (first, second) in StoryCandidates.Of(stories))
        {
            var match = StoryMatcher.Compare(stories[first], stories[second]);
            links.Add(new StoryLink(first, second, match.Probability, match.SameStory));
        }

        return StoryClusters.Of(stories.Length, links);
    }
}
