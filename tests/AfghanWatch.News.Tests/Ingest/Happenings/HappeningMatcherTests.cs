using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Happenings;
using AfghanWatch.News.Vocabulary;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Ingest.Happenings;

public sealed class HappeningMatcherTests
{
    private static readonly DossierVocabulary Vocabulary = VocabularyReader.Read(Path.Combine(NewsTestStore.RepositoryRoot, "seeds", "vocabulary"));
    private static readonly Enricher Enricher = new(Vocabulary);
    private static readonly HappeningWords Words = new(Vocabulary);

    [Fact]
    public void Compare_LaterSentenceOnAnEarlierDay_LeavesThePlaceToTheLead()
    {
        var quake = Found(1, "A strong earthquake shook Badghis before dawn on Monday and killed 26 people.", "en", "2022-01-18")[0];
        var recalled = Found(2, "A cargo plane with stoves for Badghis landed in Kabul on Thursday. The tremor of January 17 had left hundreds without a roof.", "en", "2022-01-21").Single(one => !one.Lead);
        Assert.True(Score(quake, recalled) >= HappeningMatcher.Same);

        var elsewhere = Found(3, "A cargo plane with stoves for Faryab landed in Kabul on Thursday. The meeting of January 17 had ended without a promise.", "en", "2022-01-21").Single(one => !one.Lead);
        Assert.True(Score(quake, elsewhere) < HappeningMatcher.Same);
    }

    [Fact]
    public void Compare_LeadWithWhatAnotherDoesNotSay_IsNotTheWorseForWhatIsOnlyMeant()
    {
        var quake = Found(1, "A strong earthquake shook Badghis before dawn on Monday and killed 26 people.", "en", "2022-01-18")[0];
        var recalled = Found(2, "A cargo plane with stoves for Badghis landed in Kabul on Thursday. The tremor of January 17 had left hundreds without a roof.", "en", "2022-01-21").Single(one => !one.Lead);
        var said = recalled with { Terms = [.. recalled.Terms.Where(term => term.Weight > 0)] };
        Assert.Equal(HappeningLikeness.Of(said, quake).Least, HappeningLikeness.Of(recalled, quake).Least - HappeningLikeness.Of(recalled, quake).Shared + HappeningLikeness.Of(said, quake).Shared, 3);
    }

    [Theory]
    [InlineData("The envoy Nooruddin Karimi flew to Konya on Tuesday.", "en", "Taliban temsilcisi Nureddin Kerimi salı günü Konya'ya geldi.", "tr")]
    [InlineData("Britain's minister Harold Wexham visited Konya on Tuesday.", "en", "Wexham paid the governor of Konya a visit on Tuesday.", "en")]
    public void Compare_PersonUnderAnotherSpellingOrByTheLastName_IsTheSame(string one, string language, string other, string otherLanguage)
    {
        var (first, second) = (Found(1, one, language, "2022-11-16")[0], Found(2, other, otherLanguage, "2022-11-16")[0]);
        Assert.True(Score(first, second) >= HappeningMatcher.Same, $"{Score(first, second)}");
    }

    [Fact]
    public void Compare_WordOnAnAttack_IsNoAttackUnlessTheDateStandsWithTheNoun()
    {
        var attack = Found(1, "Gunmen attacked a bus in Ghazni on Tuesday and killed six people.", "en", "2022-05-11")[0];
        var word = Found(2, "Turkey condemned on Tuesday the attack on a bus in Ghazni.", "en", "2022-05-11")[0];
        var dated = Found(3, "Turkey has condemned the May 10 attack on a bus in Ghazni.", "en", "2022-05-11")[0];
        Assert.Equal(word.From, dated.From);
        Assert.True(Score(attack, word) < Score(attack, dated));
    }

    [Fact]
    public void Find_DateInTheClauseBehind_IsOfWhatThatClauseTells()
    {
        var behind = Found(1, "After the blast in Kunduz on October 8 the mayor asked for ambulances.", "en", "2021-10-11").Single(one => one.From == new DateOnly(2021, 10, 8).DayNumber);
        Assert.True(Weight(behind, "blast") > Weight(behind, "ambulances"));
    }

    [Fact]
    public void Find_WhoSpeaksOfAnEarlierDay_TakesNoPartInIt()
    {
        var found = Found(1, "The opposition leader Kemal Kılıçdaroğlu called the road to Sivas a waste on Wednesday. “The bridge that was opened on July 26 is cracked already,” he said.", "en", "2021-07-29");
        Assert.Empty(found.Single(one => one.From == new DateOnly(2021, 7, 26).DayNumber).Persons);
        Assert.NotEmpty(found[0].Persons);
    }

    [Fact]
    public void Sought_ReportOfADayAndReportOfItsMonth_MeetWhicheverCameFirst()
    {
        var day = Found(1, "The visa desk of the consulate in Herat reopened on Monday.", "en", "2021-10-19")[0];
        var month = Found(2, "The consulate in Herat reopened its visa desk in October 2021.", "en", "2021-11-03")[0];
        Assert.True(month.To - month.From > 20);
        Assert.NotEmpty(HappeningKeys.Own(day).Intersect(HappeningKeys.Sought(month)));
        Assert.NotEmpty(HappeningKeys.Own(month).Intersect(HappeningKeys.Sought(day)));
    }

    private static float Score(ComparedHappening one, ComparedHappening other)
    {
        Assert.Equal(HappeningMatcher.Compare(one, other), HappeningMatcher.Compare(other, one));
        return HappeningMatcher.Compare(one, other).Score;
    }

    private static float Weight(ComparedHappening report, string word) => report.Terms.Single(term => term.Word == word).Weight;

    private static List<ComparedHappening> Found(long article, string text, string language, string published)
    {
        var day = DateOnly.ParseExact(published, "yyyy-MM-dd", null);
        var input = new HappeningInput("", text, language, day, day, Enricher.Enrich(new ArticleInput("", text, language, day)), new HashSet<int>());
        return [.. HappeningFinder.Find(input, Words).Select((found, i) => new ComparedHappening(
            (day.DayNumber, (ulong)article), article, i, found.Sentence.Start, article, found.From.DayNumber, found.To.DayNumber, found.Precision, found.Basis, found.Planned, found.Lead, found.Terms, found.Persons, found.Stance)
        {
            Lexicon = Words.Lexicon,
        })];
    }
}
