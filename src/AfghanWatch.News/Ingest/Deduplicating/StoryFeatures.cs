namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>What two texts have in common, in numbers from 0 to 1.</summary>
/// <param name="Shingles">Weighted runs of four words of the one with fewer that stand in the other.</param>
/// <param name="Cover">Coverage by sentences of the better covered text.</param>
/// <param name="OtherCover">Coverage of the other text.</param>
/// <param name="Lead">Coverage of the better covered opening.</param>
/// <param name="Strong">Share of well answered sentences in the better covered text.</param>
/// <param name="Order">Share of the answered sentences in the same order.</param>
/// <param name="Numbers">Share of figures found, the text with fewer first.</param>
/// <param name="Names">Share of names found in the better covered text.</param>
/// <param name="Course">Shared weight along the best pairing of sentences in order, as a share of the lighter text.</param>
internal readonly record struct StoryFeatures(
    double Shingles, double Cover, double OtherCover, double Lead, double OtherLead, double Strong, double Order, double Numbers, double OtherNumbers, double NumberWeight, double Names, double OtherNames, double Swapped, double OtherDay, double Weak, double Novel, double OtherNovel, double Size, double Course)
{
    private const double HopelessCover = 0.2;

    public static StoryFeatures Of(StoryText a, StoryText b)
    {
        if (a.TotalWeight > b.TotalWeight)
        {
            (a, b) = (b, a);
        }

        var shingles = SharedRuns(a, b);
        var forth = StoryAlignment.Of(a, b);
        if (forth.Cover < HopelessCover && shingles < HopelessCover && a.TotalWeight < b.TotalWeight)
        {
            // The smaller text is hardly answered: the way back cannot save it, and most candidates end here.
            return default(StoryFeatures) with { Shingles = shingles, Cover = forth.Cover, Weak = 1, Novel = 1, OtherNovel = 1, Size = a.TotalWeight };
        }

        var back = StoryAlignment.Of(b, a);
        var (first, second) = forth.Cover >= back.Cover ? (forth, back) : (back, forth);
        return new StoryFeatures(
            shingles, first.Cover, second.Cover,
            Math.Max(first.Lead, second.Lead), Math.Min(first.Lead, second.Lead), first.Strong, Math.Max(first.Order, second.Order),
            first.Numbers, second.Numbers, Math.Min(first.NumberWeight, second.NumberWeight), first.Names, second.Names,
            (forth.Swapped + back.Swapped) / (forth.Swapped + back.Swapped + forth.Kept + back.Kept + 1), forth.OtherDay || back.OtherDay ? 1 : 0,
            Math.Min(forth.Weak, back.Weak), Math.Min(forth.Novel, back.Novel), Math.Max(forth.Novel, back.Novel), Math.Min(a.TotalWeight, b.TotalWeight), StoryCourse.Of(a, b));
    }

    /// <summary>Share of the runs of words of the text with fewer that stand in the other.</summary>
    private static double SharedRuns(StoryText a, StoryText b)
    {
        var (few, many) = a.ShingleSet.Count <= b.ShingleSet.Count ? (a.ShingleSet, b.ShingleSet) : (b.ShingleSet, a.ShingleSet);
        double shared = 0;
        foreach (var (hash, weight) in few)
        {
            // Speech in one and not in the other weighs by the smaller, so that the order of the texts does not matter.
            shared += many.TryGetValue(hash, out var other) ? Math.Min(weight, other) : 0;
        }

        var least = Math.Min(a.ShingleWeight, b.ShingleWeight);
        return least > 0 ? Math.Min(1, shared / least) : 0;
    }
}
