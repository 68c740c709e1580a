using System.Globalization;

namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>
/// Weighs what two texts have in common. Three questions, three columns of weights: texts that share runs of words are copies unless they are a template filled
/// anew or two reports under one background; texts that share none are a rewrite only when they tell the same, or are built the same, sentence for sentence; and where words
/// that mean nearly the same were brought together, more of every kind of evidence is found and each counts for less.
/// Weights are a logistic regression on the labelled stories of several writers, each sign held to what it must mean, and stand in <c>story-weights.csv</c>;
/// <c>AfghanWatch.Evaluation stories fit</c> fits them anew and tells how they do on writers they were not fitted to.
/// </summary>
internal static class StoryModel
{
    internal const double SharedRuns = 0.3;
    internal const double Refilled = 0.3;
    private const double HopelessSum = -3;
    private const string File = "story-weights.csv";

    /// <summary>Name and direction of each piece of evidence, in the order of <see cref="Values"/>.</summary>
    internal static readonly (string Name, int Sign)[] Evidence = [.. Rows().SkipLast(1).Select(cells => (cells[0], int.Parse(cells[1], CultureInfo.InvariantCulture)))];

    private static readonly Column Copies = new(2);
    private static readonly Column Rewrites = new(3);
    private static readonly Column Rewordings = new(4);

    /// <summary>How sure it is that both go back to one report, 0 to 1.</summary>
    public static double Probability(in StoryFeatures f)
    {
        var isCopy = f.Shingles >= SharedRuns;
        var probability = 1 / (1 + Math.Exp(-(isCopy ? Copies : OfRewrite(f)).Sum(f)));
        return IsTemplate(f, isCopy) ? Math.Min(Refilled, probability) : probability;
    }

    /// <summary>Whether the pair cannot become one story whatever its skeletons are; expects features without them. Two datelines weigh little where both are built alike.</summary>
    public static bool IsHopeless(in StoryFeatures f) => f.Shingles < SharedRuns && OfRewrite(f).Sum(f with { Clash = 0 }) + OfRewrite(f).MostOfSkeleton < HopelessSum;

    private static Column OfRewrite(in StoryFeatures f) => f.IsReworded ? Rewordings : Rewrites;

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
            f.Phrases.Pairs, f.Phrases.OtherPairs, f.Phrases.Words, f.Phrases.OtherWords, f.Phrases.Sentences, f.Phrases.OtherSentences,
            f.Phrases.Speech, Math.Min(f.Phrases.SpeechApart, 30) / 30, Math.Min(f.Phrases.Agreed, 3) / 3, Math.Min(f.Phrases.Contradicted, 3) / 3,
            Math.Max(0, f.Shingles - SharedRuns) / (1 - SharedRuns), Math.Max(0, f.Shingles - 0.7) / 0.3,
        ];
        all.CopyTo(values);
    }

    private static IEnumerable<string[]> Rows() => BuiltInLists.Lines(File).Skip(1).Select(line => line.Split(','));

    /// <summary>One column of the file: a weight for each piece of evidence, and last what is added to every sum.</summary>
    private sealed class Column
    {
        private readonly double[] _weights;

        public Column(int column)
        {
            _weights = [.. Rows().Select(cells => double.Parse(cells[column], CultureInfo.InvariantCulture))];
            for (var i = 0; i < Evidence.Length; i++)
            {
                MostOfSkeleton += Evidence[i].Name switch { "alike" or "firm" => _weights[i], "veryAlike" => 0.65 * _weights[i], _ => 0 };
            }
        }

        /// <summary>What the skeleton can add at most: it is as good as its own where every sentence is built alike.</summary>
        public double MostOfSkeleton { get; }

        public double Sum(in StoryFeatures f)
        {
            Span<double> values = stackalloc double[Evidence.Length];
            Values(f, values);
            var sum = _weights[^1];
            for (var i = 0; i < values.Length; i++)
            {
                sum += values[i] * _weights[i];
            }

            return sum;
        }
    }
}
