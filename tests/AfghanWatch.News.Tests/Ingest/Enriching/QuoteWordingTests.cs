using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Reported clauses in the plain wordings of agencies and in those of translators.</summary>
public sealed class QuoteWordingTests
{
    [Theory]
    [InlineData("Akar told her deputies that a guard can hold a door.", "Hulusi Akar: a guard can hold a door")]
    [InlineData("Akar told a Turkish broadcaster the same day that all ports may open.", "Hulusi Akar: all ports may open")]
    [InlineData("Akar told a Senate panel two weeks ago that tents would be put up in Van.", "Hulusi Akar: tents would be put up in Van")]
    [InlineData("Akar told her the road was open.", "Hulusi Akar: the road was open")]
    [InlineData("Akar told me the Emiratis offered a third of the price.", "Hulusi Akar: the Emiratis offered a third of the price")]
    [InlineData("Akar told reporters the ministry had made an offer that nobody took up.", "Hulusi Akar: the ministry had made an offer that nobody took up")]
    public void Listener_OfAnyKind_IsPassedOver(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("Smugglers say most get through.", "Smugglers: most get through")]
    [InlineData("Two shepherds said they heard shots.", "Two shepherds: they heard shots")]
    [InlineData("Both officials said the snow on the pass made any convoy slow.", "Both officials: the snow on the pass made any convoy slow")]
    [InlineData("No sum was named, though delegates said Qatar had put up half.", "delegates: Qatar had put up half")]
    [InlineData("Critics see that the wall will not hold.", "Critics: the wall will not hold")]
    public void Clause_WithVerbOfAnyForm_IsTold(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("The pass has been shut since Friday, say lorry drivers.", "lorry drivers: The pass has been shut since Friday")]
    [InlineData("The pass has been shut since Friday, say officials in Van.", "officials in Van: The pass has been shut since Friday")]
    [InlineData("Over 300 people crossed in a week, figures from the gendarmerie show.", "gendarmerie: Over 300 people crossed in a week")]
    [InlineData("Half of the Dutch want the mission to end, a poll found.", "poll: Half of the Dutch want the mission to end")]
    [InlineData("The town could be of use to us, so Maas, but not at once.", "Maas: The town could be of use to us")]
    [InlineData("Based on the ministry's figures, exports rose by a third.", "ministry: exports rose by a third")]
    [InlineData("Two planes have landed in Herat, reported Ariana News quoting the airport authority.", "airport authority: Two planes have landed in Herat")]
    public void Source_BehindOrBefore_IsTheSpeaker(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("They show us the way, and nobody finds it.")]
    [InlineData("The house, they found, had no roof.")]
    public void Sight_OfNoPaper_GivesNothing(string text) => Assert.Empty(QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("No guards for Kabul field, sources say\nThe field was quiet on Monday. A convoy came by night.", "sources: No guards for Kabul field")]
    [InlineData("Two more planes on the way, says Akar\nThe field was quiet on Monday. A convoy came by night.", "Hulusi Akar: Two more planes on the way")]
    public void Headline_WithoutVerb_IsTold(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("Governor Hulusi Akar. said that the wall was nearly done.", "Hulusi Akar: the wall was nearly done")]
    [InlineData("Akar drew attention that the clerks are trained and recorded that nobody is sent back.", "Hulusi Akar: the clerks are trained|Hulusi Akar: nobody is sent back")]
    [InlineData("Akar said the visas “will come in June” and blamed his staff for the delay.", "Hulusi Akar: the visas “will come in June”")]
    [InlineData("Akar denied that the office was shut, while urging its visitors to keep away.", "Hulusi Akar: the office was shut")]
    [InlineData("Akar said the minister had met the staff and praised them.", "Hulusi Akar: the minister had met the staff and praised them")]
    public void SecondVerb_OfTheSpeaker_EndsTheClause(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("Edinilen bilgiye göre, ekipler kamyonun kasasında 40 kişi buldu.", "?: ekipler kamyonun kasasında 40 kişi buldu")]
    [InlineData("Alınan ilk bilgilere göre sürücü aracı bırakıp kaçtı.", "?: sürücü aracı bırakıp kaçtı")]
    [InlineData("Diplomatik kaynaklardan edinilen bilgiye göre, kapılar öğlen kapatıldı.", "Diplomatik kaynaklar: kapılar öğlen kapatıldı")]
    public void Learned_ByNobody_IsToldOnce(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Indirect, "tr"));

    [Fact]
    public void Wrapped_IntoShortLines_IsOneParagraphToAFullStop()
    {
        const string Text = "The field in the north of the city will stay open through the\nwinter whatever the talks may bring, Akar said on Monday in\nVan.\nAkar added that the guards had been paid until the end of the\nyear and would stay at the gates whoever opened them in the\nmorning.\nThe talks go on.";

        Assert.Equal(
            ["Hulusi Akar: The field in the north of the city will stay open through the\nwinter whatever the talks may bring", "Hulusi Akar: the guards had been paid until the end of the\nyear and would stay at the gates whoever opened them in the\nmorning"],
            QuoteCase.Told(Text, QuoteKind.Indirect));
    }
}
