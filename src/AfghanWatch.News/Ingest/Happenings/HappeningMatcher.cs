using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>A happening as it is compared: small, and the same when read back from the store.</summary>
/// <param name="Sentence">Where its sentence begins.</param>
/// <param name="Order">Sorts happenings in the same way whenever they arrived: publication day, then a hash of article and sentence.</param>
internal sealed record ComparedHappening(
    (int Day, ulong Hash) Order, long ArticleId, int Ordinal, int Sentence, long StoryId, int From, int To, DatePrecision Precision, HappeningBasis Basis, bool Planned, bool Lead, IReadOnlyList<HappeningTerm> Terms, IReadOnlyList<uint> Persons, HappeningStance Stance)
{
    /// <summary>What its terms mean.</summary>
    public HappeningLexicon Lexicon { get; init; } = HappeningWords.BuiltIn.Lexicon;
}

/// <summary>How alike two reports are, and by what.</summary>
/// <param name="Score">0 to 1.</param>
/// <param name="Rule">Dotted name: <c>event.same-day</c>, <c>event.next-day</c>, <c>event.near-day</c>, <c>event.same-month</c>.</param>
internal readonly record struct HappeningMatch(float Score, string Rule);

/// <summary>Says whether two happenings of two articles are one thing that happened. Symmetric, and sure of nothing but the two at hand.</summary>
internal static class HappeningMatcher
{
    /// <summary>From here on two reports tell the same.</summary>
    public const float Same = 0.5f;

    /// <summary>The rule by which an article's later sentence goes on about what it told before.</summary>
    public const string SameArticle = "event.same-article";

    private const int NearDays = 3;
    private const int WideDays = 3;
    private const float Telling = 0.4f;
    private const float WorthTelling = 0.2f;
    private const float Little = 2.2f;
    private const float GoesOnShared = 0.6f;
    private const float LeastShared = 0.7f;
    private const float LeastBesidePersons = 0.6f;

    // Judgement: labels are too few.
    private const float OneDeed = -0.8f;
    private const float BothDeny = 0.6f;

    // Two sentences that say different parts of one thing may share next to nothing: no likeness, but no proof against it either.
    private const float TooLittle = 0.12f;
    private const float LeastPlanned = 0.1f;
    private const float MostCover = 1.3f;
    private const float MostOwn = 6;
    private const float MostActs = 2.5f;
    private const float MostSaid = 8;

    // The odds that two reports tell one thing, as logarithms: fitted on pairs of labelled reports of several hundred (docs/technotes/events.md),
    // then rounded; what the labels hold too few of (a day off, another place in a row) is set by judgement.
    private const float ToBeginWith = -1.9f;
    private const float OfCover = 3f;
    private const float OfOwn = 0.6f;
    private const float OfActs = 0.8f;
    private const float OfSaid = -0.42f;
    private const float SamePersons = 1.6f;
    private const float OtherPersons = -1.5f;
    private const float NoPersons = 1.5f;
    private const float OtherPartner = -0.6f;
    private const float ForOffice = 0.4f;
    private const float NextDayGuessed = -0.3f;
    private const float NextDay = -2.4f;
    private const float NearDay = -4f;
    private const float Wide = -0.6f;
    private const float Gainsaid = -1.7f;
    private const float OtherInRow = -2.5f;
    private const float SamePlan = 2f;
    private const float SameStory = 1.5f;
    private const float LaterSentence = 0.4f;
    private const float OneWord = -1.2f;
    private const float Abroad = 0.3f;
    private const float OtherWord = -0.75f;

    public static HappeningMatch Compare(ComparedHappening one, ComparedHappening other)
    {
        // A sentence with two dates tells of two things.
        if (one.Planned != other.Planned || (one.ArticleId == other.ArticleId && one.Sentence == other.Sentence))
        {
            return default;
        }

        // An article that names two days tells of two things.
        var apart = DaysApart(one, other);
        if (one.ArticleId == other.ArticleId && (Later(one, other).Stance & HappeningStance.Another) != 0)
        {
            // "On the same day": another matter of the article.
            return default;
        }

        if (apart > NearDays || (apart > 0 && (IsWide(one) || IsWide(other))) || (one.ArticleId == other.ArticleId && apart > 0))
        {
            return default;
        }

        var like = HappeningLikeness.Of(one, other);
        if (GoesOn(one, other) && (like.Shared >= GoesOnShared || like.Least < Little || (Later(one, other).Stance & HappeningStance.Continues) != 0))
        {
            return new HappeningMatch(0.7f, SameArticle);
        }

        if (like.Shared < (one.Planned ? LeastPlanned : LeastShared))
        {
            return new HappeningMatch(TooLittle, "");
        }

        if (apart > 0 && like.Shared - like.Persons < LeastBesidePersons)
        {
            // Who spoke yesterday speaks today: that it is the same person is not enough.
            return new HappeningMatch(TooLittle, "");
        }

        var (ofDays, rule) = Days(one, other, apart);
        var odds = ToBeginWith + (OfCover * Math.Min(MostCover, like.Cover)) + (OfOwn * Math.Min(MostOwn, like.Shared - like.Persons)) + (OfActs * Math.Min(MostActs, like.Acts)) + (OfSaid * Math.Min(MostSaid, like.Least))
            + OfPersons(one, other) + ofDays;
        odds += HappeningStances.Gainsay(one.Stance, other.Stance) ? Gainsaid : 0;
        odds += HappeningOrdinals.Differ(one.Terms, other.Terms) ? OtherInRow : 0;
        odds += one.Planned && apart == 0 ? SamePlan : 0;
        odds += like.Telling < 2 && !one.Planned ? OneWord : 0;
        odds += like.Telling < 2 && like.Names <= 0 && like.Persons <= 0 && !one.Planned ? OneDeed : 0;
        odds += (one.Stance & other.Stance & HappeningStance.Denies) != 0 ? BothDeny : 0;
        odds += like.OtherWord && ((one.Stance | other.Stance) & HappeningStance.NounDated) == 0 ? OtherWord : 0;
        odds += like.Abroad ? Abroad : 0;
        odds += one.StoryId == other.StoryId ? SameStory : 0;
        odds += (one.Lead ? 0 : LaterSentence) + (other.Lead ? 0 : LaterSentence);
        return new HappeningMatch(1 / (1 + MathF.Exp(-odds)), rule);
    }

    private static float OfPersons(ComparedHappening one, ComparedHappening other) =>
        one.Persons.Count == 0 && other.Persons.Count == 0 ? NoPersons
        : one.Persons.Count == 0 || other.Persons.Count == 0 ? (((one.Stance | other.Stance) & HappeningStance.Spokesman) != 0 ? ForOffice : 0)

        // Two who speak with each other: another partner is another talk.
        : !Share(one.Persons, other.Persons) ? OtherPersons : HaveOtherPartners(one, other) ? SamePersons + OtherPartner : SamePersons;

    private static (float Odds, string Rule) Days(ComparedHappening one, ComparedHappening other, int apart)
    {
        if (IsWide(one) || IsWide(other))
        {
            // A month and a day in it may be one thing; two months are when they are the same.
            return (one.From == other.From && one.To == other.To ? 0 : Wide, "event.same-month");
        }

        var guessed = one.Basis >= HappeningBasis.Dateline || other.Basis >= HappeningBasis.Dateline;
        return apart switch
        {
            0 => (0, "event.same-day"),
            1 => (guessed ? NextDayGuessed : NextDay, "event.next-day"),
            _ => (NearDay, "event.near-day"),
        };
    }

    /// <summary>The words both reports have and that tell something, the telling ones first.</summary>
    public static IEnumerable<string> SharedWords(ComparedHappening one, ComparedHappening other) =>
        one.Terms.Where(term => term.Weight >= WorthTelling && other.Terms.Any(theirs => theirs.Sense == term.Sense)).OrderByDescending(term => term.Weight).ThenBy(term => term.Word, StringComparer.Ordinal).Select(term => term.Word);

    /// <summary>How much of what tells something both say, names and rare words alone.</summary>
    public static float SharedTelling(ComparedHappening one, ComparedHappening other)
    {
        var sum = 0f;
        foreach (var term in one.Terms)
        {
            if (term.Weight >= Telling && other.Terms.Any(theirs => theirs.Sense == term.Sense))
            {
                sum += term.Weight;
            }
        }

        return sum;
    }

    // "The remarks came on Tuesday": a later sentence of the article on the same day that names nobody else and opens no other matter.
    private static bool GoesOn(ComparedHappening one, ComparedHappening other) =>
        one.ArticleId == other.ArticleId && one.From == other.From && one.To == other.To && !one.Planned
        && (one.Persons.Count == 0 || other.Persons.Count == 0 || (Share(one.Persons, other.Persons) && !HaveOtherPartners(one, other)));

    private static bool HaveOtherPartners(ComparedHappening one, ComparedHappening other) => one.Persons.Count > 1 && other.Persons.Count > 1 && one.Persons.Count(other.Persons.Contains) == 1;

    private static ComparedHappening Later(ComparedHappening one, ComparedHappening other) => one.Sentence > other.Sentence ? one : other;

    public static int DaysApart(ComparedHappening one, ComparedHappening other) => Math.Max(0, Math.Max(one.From - other.To, other.From - one.To));

    private static bool IsWide(ComparedHappening one) => one.To - one.From >= WideDays;

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
