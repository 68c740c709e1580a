using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>Groups the texts of one batch by the report they go back to.</summary>
public static class StoryGrouper
{
    // So many stories with one sentence in common, and the sentence is background that outlets paste under anything.
    private const int BackgroundSpread = 3;

    /// <summary>One entry a text: a group number from 0 in order of first appearance, or null for a text that stands alone. Near-linear in the number of texts.</summary>
    /// <param name="days">Publication day of each text, null where it is not known: what lies many days apart is rarely one story.</param>
    /// <param name="outlets">Who published each text, null where it is not known: what an agency publishes itself is its own report.</param>
    public static IReadOnlyList<int?> Group(IReadOnlyList<string> texts, IReadOnlyList<DateOnly?>? days = null, IReadOnlyList<string?>? outlets = null) => Group(texts, days, StoryWords.BuiltIn, outlets);

    internal static IReadOnlyList<int?> Group(IReadOnlyList<string> texts, IReadOnlyList<DateOnly?>? days, StoryWords words, IReadOnlyList<string?>? outlets = null)
    {
        ArgumentNullException.ThrowIfNull(texts);
        if (days is not null && days.Count != texts.Count)
        {
            throw new ArgumentException("One day a text.", nameof(days));
        }

        var stories = new StoryText[texts.Count];
        for (var i = 0; i < stories.Length; i++)
        {
            stories[i] = StoryText.Of(texts[i], words: words, outlet: outlets?[i]);
        }

        var links = new Dictionary<(int, int), StoryLink>();
        var groups = Group(stories, days, links);
        var changed = WithoutBackground(texts, stories, groups, words, outlets);
        if (changed.Count == 0)
        {
            return groups;
        }

        foreach (var pair in links.Keys.Where(pair => changed.Contains(pair.Item1) || changed.Contains(pair.Item2)).ToList())
        {
            links.Remove(pair);
        }

        return Group(stories, days, links);
    }

    /// <summary>The day to give for a publication date: one that is stated, since an inferred one may be the first of its month.</summary>
    public static DateOnly? Day(PublicationDate? published) => published is { Certainty: Certainty.Stated } ? published.Date : null;

    /// <summary>Reads again, without it, the texts that carry background, and names them; the first grouping tells background from copied text.</summary>
    internal static HashSet<int> WithoutBackground(IReadOnlyList<string> texts, StoryText[] stories, int?[] groups, StoryWords? words = null, IReadOnlyList<string?>? outlets = null)
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
        var changed = new HashSet<int>();
        for (var i = 0; i < stories.Length; i++)
        {
            if (stories[i].SentenceHashes.Any(background.Contains))
            {
                var rest = StoryText.Of(texts[i], background, words, outlets?[i]);

                // A text that is background for the most part has nothing else to be known by.
                if (rest.TotalWeight >= stories[i].TotalWeight * 0.2)
                {
                    stories[i] = rest;
                    changed.Add(i);
                }
            }
        }

        return changed;
    }

    private static int?[] Group(StoryText[] stories, IReadOnlyList<DateOnly?>? days, Dictionary<(int, int), StoryLink> known)
    {
        var links = new List<StoryLink>();
        foreach (var pair in StoryCandidates.Of(stories))
        {
            if (!known.TryGetValue(pair, out var link))
            {
                var match = StoryMatcher.Compare(stories[pair.First], stories[pair.Second], DaysApart(days?[pair.First], days?[pair.Second]));
                known[pair] = link = new StoryLink(pair.First, pair.Second, match.Probability, match.SameStory);
            }

            links.Add(link);
        }

        return StoryClusters.Of(stories.Length, links);
    }

    internal static int? DaysApart(DateOnly? one, DateOnly? other) => one is { } first && other is { } second ? Math.Abs(first.DayNumber - second.DayNumber) : null;
}
