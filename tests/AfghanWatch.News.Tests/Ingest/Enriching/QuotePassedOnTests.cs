using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Words that a third passes on, papers that speak for their issuers, nouns that hold what somebody said.</summary>
public sealed class QuotePassedOnTests
{
    [Theory]
    [InlineData("“The gate is shut,” Reuters quoted the harbour master, Sedat Tan, as saying.", "Sedat Tan: The gate is shut,")]
    [InlineData("“The gate is shut,” state television quoted lawyer Sedat Tan as saying.", "Sedat Tan: The gate is shut,")]
    [InlineData("Gen. Sedat Tan was quoted by the Anadolu Agency on Monday as saying: “The gate is shut.”", "Sedat Tan: The gate is shut.")]
    [InlineData("“The gate is shut”, was the reply of Sedat Tan, a pilot.", "Sedat Tan: The gate is shut")]
    [InlineData("«The gate is shut,» came the answer from a diplomat in Doha.", "diplomat in Doha: The gate is shut,")]
    [InlineData("“The gate is shut” were the governor's words.", "governor: The gate is shut")]
    [InlineData("Sedat Tan puts the repairs at “about ninety per cent”.", "Sedat Tan: about ninety per cent")]
    [InlineData("Diplomats of every flag like to call it “watchful patience”.", "Diplomats of every flag: watchful patience")]
    [InlineData("“The gate is shut for good now.” With these words Akar ended the talks.", "Hulusi Akar: The gate is shut for good now.")]
    [InlineData("“The gate is shut for good now.”\n\nThat is how Akar, the minister, describes the night.", "Hulusi Akar: The gate is shut for good now.")]
    [InlineData("Akar said that the Taliban had asked for technical help: “The gate is shut.”", "Hulusi Akar: The gate is shut.")]
    [InlineData("Akar said that traffic, suspended over what the carrier described as “heavy-handed” conduct, would go on.", "carrier: heavy-handed")]
    public void Direct_WordsPassedOn_AreWhoseTheyAre(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Direct));

    [Theory]
    [InlineData("Akar was quoted by state media on Monday as saying that the gates were closed.", "Hulusi Akar: the gates were closed")]
    [InlineData("The gates were closed at noon, the newspaper wrote, citing two officials.", "two officials: The gates were closed at noon")]
    [InlineData("Quoting the governor's office, the agency reported that the gates were closed.", "governor's office: the gates were closed")]
    [InlineData("The gates were closed at noon, the agency reported, citing a statement.", "agency: The gates were closed at noon")]
    [InlineData("According to a statement by Akar, the gates were closed.", "Hulusi Akar: the gates were closed")]
    [InlineData("According to an account given by the Crisis Group, the gates were closed.", "Crisis Group: the gates were closed")]
    [InlineData("According to Sedat Tan, the head of the mission, the gates were closed.", "Sedat Tan: the gates were closed")]
    [InlineData("In Akar's view, the gates were closed.", "Hulusi Akar: the gates were closed")]
    [InlineData("By data of the ministry, the gates were closed.", "ministry: the gates were closed")]
    [InlineData("As Akar put it, the gates were closed.", "Hulusi Akar: the gates were closed")]
    [InlineData("The gates were closed, as Sedat Tan, who runs the port, put it on Monday.", "Sedat Tan: The gates were closed")]
    [InlineData("It has schools and, as the columnist Sedat Tan argues, it has the one phone that is answered.", "Sedat Tan: it has the one phone that is answered")]
    [InlineData("Sedat Tan issued a warning that the gates were closed.", "Sedat Tan: the gates were closed")]
    [InlineData("Sedat Tan gave an assurance that the gates were closed.", "Sedat Tan: the gates were closed")]
    [InlineData("Akar drew attention to the fact that the gates were closed.", "Hulusi Akar: the gates were closed")]
    [InlineData("Akar dismissed claims by the opposition leader Sedat Tan that the border was open.", "Sedat Tan: the border was open")]
    [InlineData("The paper repeated the coast guard's claim that the gates were closed.", "coast guard: the gates were closed")]
    [InlineData("The dispute goes on, with Mr. Tan insisting that the gates were closed.", "Tan: the gates were closed")]
    [InlineData("Akar let the state agency know that the gates were closed.", "Hulusi Akar: the gates were closed")]
    [InlineData("Akar went on to claim that the gates were closed.", "Hulusi Akar: the gates were closed")]
    [InlineData("The ministry was quick to add that the gates were closed.", "ministry: the gates were closed")]
    [InlineData("Akar took to Twitter to say that the gates were closed.", "Hulusi Akar: the gates were closed")]
    [InlineData("The report comes as the Taliban once again emphasized that the gates were closed.", "Taliban: the gates were closed")]
    [InlineData("Akar told Hindukush Press two of the gates were closed.", "Hulusi Akar: two of the gates were closed")]
    public void Indirect_WordsPassedOn_AreWhoseTheyAre(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("Washington has made no secret of its wish that the Turks stay.")]
    [InlineData("An official has refuted assertions that his office was closed.")]
    [InlineData("As a general rule, the gates are closed at noon.")]
    public void Indirect_NounsOfSayingThatNobodyUses_TellNothing(string text) => Assert.Empty(QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("Her countrymen, Akar said, should not listen to “those with cold hearts”.", "Hulusi Akar: Her countrymen, Akar said, should not listen to “those with cold hearts”")]
    [InlineData("The agency, Akar said, called the plan “highly significant”.", "Hulusi Akar: The agency, Akar said, called the plan “highly significant”")]
    [InlineData("The old house in the village, according to Akar, sits empty.", "Hulusi Akar: The old house in the village, according to Akar, sits empty")]
    [InlineData("In the end, Akar said, passengers almost always pay the fee.", "Hulusi Akar: In the end, Akar said, passengers almost always pay the fee")]
    [InlineData("The plan, an inside source said, is to fly technicians in.", "inside source: The plan, an inside source said, is to fly technicians in")]
    [InlineData("As a woman, she raised less suspicion, Akar said.", "Hulusi Akar: As a woman, she raised less suspicion")]
    [InlineData("That will be true up to a point, said Sedat Tan, a graduate of the academy.", "Sedat Tan: That will be true up to a point")]
    [InlineData("Alarmed by the unrest, Senator Sedat Tan, the minority leader, said that the gates were closed.", "Sedat Tan: the gates were closed")]
    [InlineData("The envoy spoke of a fourth train, which Akar said would leave in June.", "Hulusi Akar: would leave in June")]
    [InlineData("Akar stressed that the wall was finished, and went on to say that the gates were closed.", "Hulusi Akar: the wall was finished|Hulusi Akar: the gates were closed")]
    [InlineData("Akar said that Kabul had asked for help but that the gates were closed.", "Hulusi Akar: Kabul had asked for help but that the gates were closed")]
    [InlineData("Akar said the gates were closed, pointing out that it was late.", "Hulusi Akar: the gates were closed|Hulusi Akar: it was late")]
    public void Indirect_ClauseAroundAndBesideTheVerb_IsWhole(string text, string expected) => Assert.Equal(expected, string.Join('|', QuoteCase.Told(text, QuoteKind.Indirect)));
}
