using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

public sealed class PositionFinderTests
{
    private static readonly DateOnly Published = new(2021, 8, 16);

    [Theory]
    [InlineData("Hulusi Akar said Turkish soldiers will stay in Kabul.", "Hulusi Akar", PositionLevel.For)]
    [InlineData("President Erdogan ruled out keeping Turkish soldiers there.", "Recep Tayyip Erdoğan", PositionLevel.Against)]
    [InlineData("The Taliban rejected the plan to keep Turkish troops in the city.", "Taliban", PositionLevel.Against)]
    [InlineData("The Taliban demanded the withdrawal of all foreign forces.", "Taliban", PositionLevel.Against)]
    [InlineData("The Taliban warned that foreign troops who stay would be attacked.", "Taliban", PositionLevel.Against)]
    [InlineData("Hulusi Akar said the Turkish troops would stay if they were asked to.", "Hulusi Akar", PositionLevel.Conditional)]
    [InlineData("Erdogan said Turkish troops may remain at the gate.", "Recep Tayyip Erdoğan", PositionLevel.Open)]
    [InlineData("Erdogan wants to run the airport with Qatar, Turkish papers wrote.", "Recep Tayyip Erdoğan", PositionLevel.For)]
    [InlineData("Erdogan said Turkey cannot take in more refugees.", "Recep Tayyip Erdoğan", PositionLevel.Against)]
    [InlineData("Çavuşoğlu said Turkey would not host refugees for Europe.", "Mevlüt Çavuşoğlu", PositionLevel.Against)]
    public void Find_StanceInEnglish_IsRead(string text, string actor, PositionLevel level) => AssertRead(text, "en", actor, level);

    [Theory]
    [InlineData("Hulusi Akar, Türk askerinin Kabil'de kalacağını açıkladı ve görevi sürdürecek dedi.", "Hulusi Akar", PositionLevel.For)]
    [InlineData("Taliban, yabancı askerlerin kalmasını reddetti ve Türkiye'yi eleştirdi.", "Taliban", PositionLevel.Against)]
    [InlineData("Erdoğan, Türkiye'nin yeni mülteci kabul etmeyeceğini söyledi.", "Recep Tayyip Erdoğan", PositionLevel.Against)]
    [InlineData("Erdoğan, şartlar oluşursa havalimanını Türkiye'nin işleteceğini söyledi.", "Recep Tayyip Erdoğan", PositionLevel.Conditional)]
    public void Find_StanceInTurkish_IsRead(string text, string actor, PositionLevel level) => AssertRead(text, "tr", actor, level);

    [Theory]
    [InlineData("The Taliban demanded the withdrawal of Turkish troops, a rejection of Ankara's offer.", "soldiers-staying", PositionLevel.Against)]
    [InlineData("Erdogan told his German counterpart, Frank Keller, that Turkey could not take in more refugees.", "taking-in-refugees", PositionLevel.Against)]
    public void Find_ClauseDecides_NotTheNearestWord(string text, string question, PositionLevel level)
    {
        var position = Assert.Single(PositionsIn(text, "en"), position => position.Question == question);

        Assert.Equal(level, position.Level);
        Assert.Contains(position.Actor, (string[])["Taliban", "Recep Tayyip Erdoğan"]);
    }

    [Fact]
    public void Find_QuestionPut_IsNobodysStance() => Assert.Empty(PositionsIn("Erdogan was asked whether Turkish troops could remain there.", "en"));

    [Theory]
    [InlineData("Hulusi Akar visited the airport.")]
    [InlineData("The airport is run by forty people.")]
    [InlineData("Troops stayed in the barracks because of the snow.")]
    [InlineData("The Taliban could guard the airport, he said.")]
    [InlineData("The Kenyan leader Ali Baro will keep troops in the south.")]
    public void Find_WithoutHolderQuestionOrStance_GivesNothing(string text) => Assert.Empty(PositionsIn(text, "en"));

    [Fact]
    public void Find_Refusal_CarriesActSentenceAndDay()
    {
        const string Text = "Snow fell. The Taliban refused to let Turkish troops stay. Roads were shut.";
        var position = Assert.Single(PositionsIn(Text, "en"));

        Assert.Equal(PositionAct.Refuses, position.Act);
        Assert.Equal("The Taliban refused to let Turkish troops stay.", position.Sentence.Cut(Text));
        Assert.Equal(Published, position.Date);
        Assert.Equal("troops", position.Topic);
    }

    [Fact]
    public void Find_QuotedSpeaker_HoldsTheStance()
    {
        const string Text = "The Taliban heard it. \"Our soldiers will stay with the troops,\" Hulusi Akar said of the Turkish unit.";
        var speech = new TextSpan(Text.IndexOf("Our", StringComparison.Ordinal), Text.IndexOf(",\"", StringComparison.Ordinal));
        var quote = new Quote(QuoteKind.Direct, "Hulusi Akar", "Hulusi Akar", null, speech, "said", new TextSpan(Text.IndexOf('"', StringComparison.Ordinal), Text.Length), "quote.said-verb");

        Assert.Equal("Hulusi Akar", Assert.Single(PositionsIn(Text, "en", quote)).Actor);
    }

    private static void AssertRead(string text, string language, string actor, PositionLevel level)
    {
        var position = Assert.Single(PositionsIn(text, language));

        Assert.Equal(actor, position.Actor);
        Assert.Equal(level, position.Level);
    }

    private static IReadOnlyList<Position> PositionsIn(string text, string language, params Quote[] quotes)
    {
        var cut = NewsText.Cut(text, language);
        var article = new ArticleInput("", text, language, Published);
        var vocabulary = ActorTestVocabulary.Value;
        return new PositionFinder(vocabulary).Find(cut, article, new ActorFinder(vocabulary).Find(cut, article), quotes, []);
    }
}
