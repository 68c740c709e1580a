using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;
using AfghanWatch.News.Ingest.Happenings;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Tests.Ingest.Happenings;

public sealed class HappeningFinderTests
{
    private const string Lead = "The minister of the interior visited the northern garrison on Wednesday and spoke with its officers. ";

    private static readonly Enricher Enricher = new(DossierVocabulary.Empty);

    [Theory]
    [InlineData("Local media on Sunday gave a slightly different list of guests.")]
    [InlineData("The totals were passed on by a news site on Monday in a report from an agency.")]
    [InlineData("Both capitals had sent technical teams to the province after June 2021.")]
    [InlineData("The authorities counted 238 such crossings of the river up to August 20.")]
    [InlineData("It was the first time that the two had met since the general came to office in January.")]
    [InlineData("The four had been appointed by the former governor, and their terms expired on April 29.")]
    [InlineData("The rights organization talked to six villagers between June 25 and August 11.")]
    [InlineData("The festival was put off until after the harvest, which ends in mid-September.")]
    [InlineData("The organization had requested comment from the authorities on August 18.")]
    public void Find_SentenceThatTellsNothingNew_IsNoHappening(string sentence) => Assert.Single(Found(Lead + sentence, "en", new DateOnly(2021, 8, 26)));

    [Fact]
    public void Find_DistanceBehindADate_IsNoDayOfItsOwn() =>
        Assert.Equal(
            [new DateOnly(2021, 8, 25), new DateOnly(2021, 8, 11)],
            Found(Lead + "On August 11, only four days before, the governor had denied that there was any unrest.", "en", new DateOnly(2021, 8, 26)).Select(one => one.From));

    [Fact]
    public void Find_ArticleOfWhichTheMonthAloneIsKnown_TellsWhatWasDoneThatMonth()
    {
        var found = Found("Four diplomats have been told that their service is over, but they refuse to go. The ministry sent the letters on December 10, a broadcaster reported.", "en", new DateOnly(2022, 12, 1));
        Assert.Contains(found, one => one.From == new DateOnly(2022, 12, 10) && !one.Planned);
        Assert.Contains(Found("Four diplomats have been told that their service is over. They are to leave the building on December 10.", "en", new DateOnly(2022, 12, 1)), one => one.From == new DateOnly(2022, 12, 10) && one.Planned);
    }

    [Fact]
    public void Find_TollOfAWar_IsNoCountOfTheDay()
    {
        var found = Found("Two blasts outside the airport killed at least 60 people on Thursday. In the 20 years of the war more than 47,000 civilians were killed.", "en", new DateOnly(2021, 8, 27));
        Assert.Equal([60], found[0].Counts.Where(count => count.Thing == "people:killed").Select(count => count.Value));
    }

    [Theory]
    [InlineData("en", "Al Jazeera")]
    [InlineData("en", "Reuters")]
    [InlineData("tr", "Anadolu Ajansı")]
    public void Find_OutletsName_IsNoReason(string language, string name)
    {
        var lexicon = HappeningWords.BuiltIn.Lexicon;
        var text = NewsText.Cut(name, language);
        Assert.True(lexicon.Find(text, 0, language == "tr", out var length) is { IsOutlet: true });
        Assert.Equal(text.Tokens.Count, length);
    }

    private static IReadOnlyList<Happening> Found(string text, string language, DateOnly published) => HappeningFinder.Find(
        new HappeningInput("", text, language, published, published, Enricher.Enrich(new ArticleInput("", text, language, published)), new HashSet<int>()), HappeningWords.BuiltIn);
}
