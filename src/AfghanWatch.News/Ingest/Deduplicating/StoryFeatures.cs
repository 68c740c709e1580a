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
internal readonly record struct StoryFeatures(
    double Shingles, double Cover, double OtherCover, double Lead, double OtherLead, double Strong, double Order, double Numbers, double OtherNumbers, double NumberWeight, double Names, double OtherNames, double Swapped, double OtherDay, double Weak, double Novel, double OtherNovel, double Size)
{
    private const double HopelessCover = 0.2;

    public static StoryFeatures Of(StoryText a, StoryText b)
    {
        if (a.TotalWeight > b.TotalWeight)
        {
            (a, b) = (b, a);
        }

        var shingles = Shared(a.ShingleSet, b.ShingleSet);
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
            Math.Min(forth.Weak, back.Weak), Math.Min(forth.Novel, back.Novel), Math.Max(forth.Novel, back.Novel), Math.Min(a.TotalWeight, b.TotalWeight));
    }

    /// <summary>Share of the lighter set's weight found in the other.</summary>
    public static double Shared(IReadOnlyDictionary<ulong, float> a, IReadOnlyDictionary<ulong, float> b)
    {
        double weightA = 0, weightB = 0, shared = 0;
        foreach (var (id, weight) in a)
        {
            weightA += weight;
            shared += b.ContainsKey(id) ? weight : 0;
        }

        foreach (var weight in b.Values)
        {
            weightB += weight;
        }

        var least = Math.Min(weightA, weightB);
        return least > 0 ? Math.Min(1, shared / least) : 0;
    }
}
