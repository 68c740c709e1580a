using System.Globalization;

namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>Decides whether two articles are copies, updates or rewrites of one report.</summary>
public static class StoryMatcher
{
    // Below so many telling words (a headline, a caption) only equal text can tell.
    internal const double SmallestText = 12;

    // Templates share text and outlets share background, but neither shares its figures and names.
    private const double SureShare = 0.85;
    private const double SureConcepts = 0.85;

    /// <summary>The quick look, from the fingerprints alone: plain copies only. When it says no and a band is shared, compare the texts.</summary>
    public static StoryMatch Compare(StoryFingerprint a, StoryFingerprint b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var share = a.SharedText(b);
        var concepts = a.SharedConcepts(b);
        if (share >= SureShare && concepts >= SureConcepts)
        {
            return new StoryMatch(share, true, Words("equal text", share)) { Probability = share };
        }

        return new StoryMatch(share, false, Words("not sure without the texts; equal text", share)) { Probability = Math.Min(0.49, (share + concepts) / 2) };
    }

    /// <summary>The deciding look, from the texts; symmetric, linear in their length.</summary>
    public static StoryMatch Compare(string textA, string textB)
    {
        ArgumentNullException.ThrowIfNull(textA);
        ArgumentNullException.ThrowIfNull(textB);
        return Compare(StoryText.Of(textA), StoryText.Of(textB));
    }

    /// <param name="daysApart">Days between the publications; null where one is not known.</param>
    internal static StoryMatch Compare(StoryText a, StoryText b, int? daysApart = null) => Decide(StoryFeatures.Of(a, b, daysApart));

    internal static StoryMatch Decide(in StoryFeatures features)
    {
        if (features.Size < SmallestText)
        {
            // A brief that was cut out of a longer text and retouched: nearly all of it is answered there, and no fact was changed.
            var isCutting = features is { Shingles: >= 0.6, Cover: >= 0.85, Swapped: 0 } && (features.NumberWeight == 0 || features.Numbers >= 0.5);
            var isCopy = (features.Shingles >= 0.8 || isCutting) && features.Size > 3;

            // What cannot be told must not speak against a group that others hold together.
            return new StoryMatch(features.Shingles, isCopy, isCopy ? Words("equal text", features.Shingles) : "too little text to tell") { Probability = isCopy ? features.Shingles : Math.Min(0.45, features.Cover * 0.6) };
        }

        var probability = StoryModel.Probability(features);
        var same = probability >= 0.5;
        var reason = !same ? Words("too little in common", features.Cover)
            : features.Shingles >= 0.5 ? Words("equal text", features.Shingles)
            : features.Skeleton.Alike >= 0.4 ? Words("sentence for sentence built alike", features.Skeleton.Alike)
            : Words("sentence for sentence the same content", features.Cover);
        return new StoryMatch(features.Shingles, same, reason) { Probability = probability };
    }

    private static string Words(string what, double share) => string.Create(CultureInfo.InvariantCulture, $"{what}: {share * 100:0} %");
}
