using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Positions as the shipped questions and words of stance read them.</summary>
public sealed class PositionSeedVocabularyTests
{
    private static readonly Enricher Enricher = new(ActorSeedVocabularyTests.Shipped);

    [Theory]
    [InlineData("Turkey stood ready to keep the airport in operation, but under certain conditions, Hulusi Akar said.", "Hulusi Akar", PositionLevel.Conditional)]
    [InlineData("If its conditions were met, Ankara had it in mind to run Kabul airport, President Erdogan said.", "Recep Tayyip Erdoğan", PositionLevel.Conditional)]
    [InlineData("Turkey has not given up on its plan for Kabul airport, Erdogan said.", "Recep Tayyip Erdoğan", PositionLevel.For)]
    [InlineData("There can be no additional refugee movement into Turkey, Mevlut Cavusoglu said.", "Mevlüt Çavuşoğlu", PositionLevel.Against)]
    [InlineData("Turkey is in no position to absorb more migrants, Erdogan said.", "Recep Tayyip Erdoğan", PositionLevel.Against)]
    [InlineData("Any longer stay of Turkish forces is tied to help from Washington, Erdogan said.", "Recep Tayyip Erdoğan", PositionLevel.Conditional)]
    [InlineData("There is no need for Turkish troops, Taliban spokesman Zabihullah Mujahid said.", "Zabihullah Mujahid", PositionLevel.Against)]
    public void Find_StanceByPhrase_IsRead(string text, string actor, PositionLevel level)
    {
        var position = Assert.Single(PositionsIn(text));

        Assert.Equal(actor, position.Actor);
        Assert.Equal(level, position.Level);
    }

    [Fact]
    public void Find_WaveThatIsFeared_IsNobodysWelcome() => Assert.Empty(PositionsIn("Erdogan said a new wave of migration will reach Turkey."));

    [Fact]
    public void Find_TwoStancesOfOneHolder_KeepsBoth()
    {
        var positions = PositionsIn("Erdogan said Turkey will run Kabul airport. He added that Turkey cannot run the airport without Turkish soldiers, Erdogan said.");

        Assert.Equal([PositionLevel.For, PositionLevel.Against], positions.Where(position => position.Question == "running-kabul-airport").Select(position => position.Level));
    }

    private static IReadOnlyList<Position> PositionsIn(string text) => Enricher.Enrich(new ArticleInput("", text, "en", new DateOnly(2021, 8, 16))).Positions;
}
