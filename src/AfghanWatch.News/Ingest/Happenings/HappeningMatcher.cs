using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>A happening as it is compared: small, and the same when read back from the store.</summary>
/// <param name="Sentence">Where its sentence begins.</param>
/// <param name="Order">Sorts happenings in the same way whenever they arrived: publication day, then a hash of article and sentence.</param>
internal sealed record ComparedHappening(
    (int Day, ulong Hash) Order, long ArticleId, int Ordinal, int Sentence, long StoryId, int From, int To, DatePrecision Precision, HappeningBasis Basis, bool Planned, IReadOnlyList<HappeningTerm> Terms, IReadOnlyList<uint> Persons, HappeningStance Stance);

/// <summary>How alike two reports are, and by what.</summary>
/// <param name="Score">0 to 1.</param>
/// <param name="Rule">Dotted name: <c>event.same-day</c>, <c>event.next-day</c>, <c>event.near-day</c>, <c>event.same-month</c>.</param>
internal readonly record struct HappeningMatch(float Score, string Rule);

/// <summary>Says whether two happenings of two articles are one thing that happened. Symmetric, and sure of nothing but the two at hand.</summary>
internal static class HappeningMatcher
{
    /// <summary>From here on two reports tell the same.</summary>
    public const float Same = 0.42f;

    private const int NearDays = 7;
    private const int WideDays = 3;
    // So much in common is enough, however long the sentences are.
    private const float Enough = 5.5f;
    private const float PlainAlone = 0.6f;
    private const float Telling = 0.4f;
    private const float Little = 3.2f;
    private const float PersonsApart = 0.55f;
    private const float OnePersonal = 0.7f;
    private const float OwnWords = 1.1f;
    private const float LittleSaid = 0.8f;
    private const float OtherPartner = 0.75f;
    private const float Gainsaid = 0.35f;
    private const float SamePlan = 0.38f;
    private const float SameAct = 0.1f;
    private const float SamePerson = 0.08f;
    private const float SameArticle = 0.08f;
    private const float SameStory = 0.25f;

    public static HappeningMatch Compare(ComparedHappening one, ComparedHappening other)
    {
        // A sentence with two dates tells of two things.
        if (one.Planned != other.Planned || (one.ArticleId == other.ArticleId && one.Sentence == other.Sentence))
        {
            return default;
        }

        // An article that names two days tells of two things.
        var (nearness, rule) = Nearness(one, other);
        if (nearness == 0 || (one.ArticleId == other.ArticleId && DaysApart(one, other) > 0))
        {
            return default;
        }

        var (shared, mine, others) = Weights(one.Terms, other.Terms);
        if (GoesOn(one, other) && (shared >= 0.55f || Math.Min(mine, others) < Little || (Later(one, other).Stance & HappeningStance.Continues) != 0))
        {
            return new HappeningMatch(0.7f, "event.same-article");
        }

        if (shared < (one.Planned ? 0.25f : 0.9f))
        {
            return default;
        }

        var score = shared / ((0.65f * Math.Min(Enough, Math.Min(mine, others))) + (0.35f * Math.Min(Enough, Math.Max(mine, others))));
        if (one.Persons.Count > 0 && other.Persons.Count > 0)
        {
            // Two who speak with each other: another partner is another talk.
            score = !Share(one.Persons, other.Persons) ? score * PersonsApart : HaveOtherPartners(one, other) ? score * OtherPartner : score + SamePerson;
        }
        else if (one.Persons.Count != other.Persons.Count && ((one.Stance | other.Stance) & HappeningStance.Spokesman) == 0)
        {
            score *= OnePersonal;
        }

        // Whoever speaks every day is no proof that it was the same speech.
        if (shared - PersonWeight(one, other) < OwnWords && (one.Stance & other.Stance & HappeningStance.Spokesman) == 0)
        {
            score *= LittleSaid;
        }

        if (HappeningStances.Gainsay(one.Stance, other.Stance))
        {
            score *= Gainsaid;
        }

        score += one.Planned && one.From == other.From ? SamePlan : 0;

        // Nobody speaks, something is done: the same deed on the same day is mostly one.
        score += one.Persons.Count == 0 && other.Persons.Count == 0 && one.Terms.Any(term => HappeningTerms.IsAct(term.Hash) && other.Terms.Any(theirs => theirs.Hash == term.Hash)) ? SameAct : 0;

        score += one.ArticleId == other.ArticleId ? SameArticle : one.StoryId == other.StoryId ? SameStory : 0;
        return new HappeningMatch(Math.Min(1, score) * nearness, rule);
    }

    /// <summary>The words both reports have, the telling ones first.</summary>
    public static IEnumerable<string> SharedWords(ComparedHappening one, ComparedHappening other) =>
        one.Terms.Where(term => other.Terms.Any(theirs => theirs.Hash == term.Hash)).OrderByDescending(term => term.Weight).ThenBy(term => term.Word, StringComparer.Ordinal).Select(term => term.Word);

    /// <summary>How much of what tells something both say, names and rare words alone.</summary>
    public static float SharedTelling(ComparedHappening one, ComparedHappening other)
    {
        var sum = 0f;
        foreach (var term in one.Terms)
        {
            if (term.Weight >= Telling && other.Terms.Any(theirs => theirs.Hash == term.Hash))
            {
                sum += term.Weight;
            }
        }

        return sum;
    }

    // "The remarks came on Tuesday": a later sentence of the article on the same day that names nobody else and opens no other matter.
    private static bool GoesOn(ComparedHappening one, ComparedHappening other) =>
        one.ArticleId == other.ArticleId && one.From == other.From && one.To == other.To && !one.Planned
        && (Later(one, other).Stance & HappeningStance.Another) == 0
        && (one.Persons.Count == 0 || other.Persons.Count == 0 || (Share(one.Persons, other.Persons) && !HaveOtherPartners(one, other)));

    private static bool HaveOtherPartners(ComparedHappening one, ComparedHappening other) => one.Persons.Count > 1 && other.Persons.Count > 1 && one.Persons.Count(other.Persons.Contains) == 1;

    private static float PersonWeight(ComparedHappening one, ComparedHappening other) =>
        one.Persons.Count == 0 || other.Persons.Count == 0 ? 0 : one.Terms.Where(term => one.Persons.Contains(term.Hash) && other.Persons.Contains(term.Hash)).Sum(term => term.Weight);

    private static ComparedHappening Later(ComparedHappening one, ComparedHappening other) => one.Sentence > other.Sentence ? one : other;

    public static int DaysApart(ComparedHappening one, ComparedHappening other) => Math.Max(0, Math.Max(one.From - other.To, other.From - one.To));

    private static (float Nearness, string Rule) Nearness(ComparedHappening one, ComparedHappening other)
    {
        var wide = IsWide(one) || IsWide(other);
        if (wide)
        {
            // A month and a day in it may be one thing; two months are when they are the same.
            return one.From == other.From && one.To == other.To ? (0.9f, "event.same-month")
                : DaysApart(one, other) == 0 ? (0.62f, "event.same-month") : default;
        }

        var apart = DaysApart(one, other);
        var guessed = one.Basis >= HappeningBasis.Dateline || other.Basis >= HappeningBasis.Dateline;
        return apart switch
        {
            0 => (1f, "event.same-day"),
            1 => (guessed ? 0.8f : 0.6f, "event.next-day"),
            <= NearDays => (0.4f, "event.near-day"),
            _ => default,
        };
    }

    private static bool IsWide(ComparedHappening one) => one.To - one.From >= WideDays;

    private static (float Shared, float One, float Other) Weights(IReadOnlyList<HappeningTerm> one, IReadOnlyList<HappeningTerm> other)
    {
        float shared = 0, mine = 0, others = 0;
        int i = 0, k = 0;
        while (i < one.Count || k < other.Count)
        {
            if (k >= other.Count || (i < one.Count && one[i].Hash < other[k].Hash))
            {
                mine += Alone(one[i++]);
            }
            else if (i >= one.Count || one[i].Hash > other[k].Hash)
            {
                others += Alone(other[k++]);
            }
            else
            {
                shared += Math.Min(one[i].Weight, other[k].Weight);
                mine += one[i++].Weight;
                others += other[k++].Weight;
            }
        }

        return (shared, mine, others);
    }

    // A plain word of one text may be put otherwise in the other, or in another language.
    private static float Alone(HappeningTerm term) => (term.Hash & 1) == 1 ? term.Weight * PlainAlone : term.Weight;

    private static bool Share(IReadOnlyList<uint> one, IReadOnlyList<uint> other)
    {
        foreach (var hash in one)
        {
            foreach (var theirs in other)
            {
                if (hash == theirs)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
