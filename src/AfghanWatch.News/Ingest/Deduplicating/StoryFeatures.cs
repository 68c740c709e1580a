namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>What two texts have in common, in numbers from 0 to 1 where nothing else is said.</summary>
/// <param name="Shingles">Weighted runs of four words of the one with fewer that stand in the other.</param>
/// <param name="Cover">Coverage by sentences of the better covered text.</param>
/// <param name="OtherCover">Coverage of the other text.</param>
/// <param name="Lead">Coverage of the better covered opening.</param>
/// <param name="Numbers">Share of figures found in the better covered text.</param>
/// <param name="NumberWeight">Weight of the figures of the text with fewer.</param>
/// <param name="Swapped">Share of the figures and names of well answered sentences for which the answer has others.</param>
/// <param name="OtherDay">1 where a well answered sentence names another day of the week.</param>
/// <param name="Weak">Share of hardly answered sentences of the text with fewer of them.</param>
/// <param name="Novel">Share of figures and names that stand in one text only: in that with fewer.</param>
/// <param name="News">Share of sentences of that day, with speech or a day of the week, that are well answered.</param>
/// <param name="Size">Weight of the lighter text.</param>
/// <param name="Credit">1 where one text, itself unsigned, names the agency that signs the other.</param>
/// <param name="SameAgency">1 where the same agency signs both: copies and updates, but also its report of another matter.</param>
/// <param name="Clash">1 where two different agencies or outlets sign.</param>
/// <param name="Opening">Share of the first sentence that is answered: of the text where it is more.</param>
/// <param name="OtherOpening">The same for the other text.</param>
/// <param name="DaysApart">Days between the publications; null where one is not known.</param>
/// <param name="IsReworded">Whether words of the one were looked for that mean what words of the other do; those found count as the same word.</param>
internal readonly record struct StoryFeatures(
    double Shingles, double Cover, double OtherCover, double Lead, double OtherLead, double Numbers, double OtherNumbers, double NumberWeight, double Swapped, double OtherDay,
    double Weak, double Novel, double OtherNovel, double News, double Size, double Credit, double SameAgency, double Clash, int? DaysApart, double Opening, double OtherOpening, StoryDetails Details, StoryFacts Facts, StoryPhrases Phrases, StorySkeleton Skeleton, bool IsReworded)
{
    private const double HopelessCover = 0.1;

    /// <param name="reword">Whether to look for words that mean nearly the same; without, as for languages that have no table of meanings.</param>
    public static StoryFeatures Of(StoryText a, StoryText b, int? daysApart = null, bool reword = true)
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
            return default(StoryFeatures) with { Shingles = shingles, Cover = forth.Cover, Weak = 1, Novel = 1, OtherNovel = 1, Size = a.TotalWeight, DaysApart = daysApart };
        }

        var words = reword && shingles < StoryModel.SharedRuns ? StoryRewording.Of(a, b) : null;
        if (words is { Count: > 0 })
        {
            b = b.In(words);
            forth = StoryAlignment.Of(a, b);
        }

        var back = StoryAlignment.Of(b, a);
        var (first, second) = forth.Cover >= back.Cover ? (forth, back) : (back, forth);
        var found = new StoryFeatures(
            shingles, first.Cover, second.Cover, Math.Max(first.Lead, second.Lead), Math.Min(first.Lead, second.Lead),
            first.Numbers, second.Numbers, Math.Min(first.NumberWeight, second.NumberWeight),
            (forth.Swapped + back.Swapped) / (forth.Swapped + back.Swapped + forth.Kept + back.Kept + 1), forth.OtherDay || back.OtherDay ? 1 : 0,
            Math.Min(forth.Weak, back.Weak), Math.Min(forth.Novel, back.Novel), Math.Max(forth.Novel, back.Novel), Math.Max(forth.News, back.News), a.TotalWeight,
            (b.SignedAgency == 0 && (a.SignedAgency & b.NamedAgencies) != 0) || (a.SignedAgency == 0 && (b.SignedAgency & a.NamedAgencies) != 0) ? 1 : 0,
            a.SignedAgency != 0 && a.SignedAgency == b.SignedAgency ? 1 : 0,
            a.SignedAgency != 0 && b.SignedAgency != 0 && a.SignedAgency != b.SignedAgency ? 1 : 0,
            daysApart, Math.Max(forth.Opening, back.Opening), Math.Min(forth.Opening, back.Opening), StoryDetails.Of(a, b), StoryFacts.Of(a, b), StoryPhrases.Of(a, b), default, words is not null);

        // The dearest look comes last, and only where it can still turn the answer.
        return StoryModel.IsHopeless(found) ? found : found with { Skeleton = StorySkeleton.Of(a, b) };
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
