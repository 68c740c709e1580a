using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

public sealed class QuoteIndirectTests
{
    [Theory]
    [InlineData("Turkey's defense minister said Wednesday that Ankara had no plan to send fresh troops.", "Turkey's defense minister: Ankara had no plan to send fresh troops")]
    [InlineData("Akar said the convoy would leave at noon.", "Hulusi Akar: the convoy would leave at noon")]
    [InlineData("The convoy will leave at noon, Akar said on Friday.", "Hulusi Akar: The convoy will leave at noon")]
    [InlineData("The convoy will leave at noon, said Akar, who is in Kabul.", "Hulusi Akar: The convoy will leave at noon")]
    [InlineData("According to Reuters, there are some 500 soldiers in the city.", "Reuters: there are some 500 soldiers in the city")]
    [InlineData("There are some 500 soldiers in the city, according to a senior Turkish official.", "senior Turkish official: There are some 500 soldiers in the city")]
    [InlineData("Akar told Anadolu on Tuesday that both sides had signed.", "Hulusi Akar: both sides had signed")]
    [InlineData("On Sunday, Akar said both sides had signed.", "Hulusi Akar: both sides had signed")]
    [InlineData("Two Turkish officials told Reuters the Taliban have asked for help.", "Two Turkish officials: the Taliban have asked for help")]
    [InlineData("Akar announced that the mission had ended, a step the opposition had long asked for.", "Hulusi Akar: the mission had ended")]
    [InlineData("The consulate was shut for safety, the ministry said, adding that staff were in Kabul.", "ministry: The consulate was shut for safety|ministry: staff were in Kabul")]
    [InlineData("The envoy spoke first, while Akar said the safety of the crew came first.", "Hulusi Akar: the safety of the crew came first")]
    [InlineData("ANKARA, Aug. 25 (Daily) - The convoy will leave at noon, Akar said.", "Hulusi Akar: The convoy will leave at noon")]
    [InlineData("KABUL: The convoy will leave at noon, Akar said.", "Hulusi Akar: The convoy will leave at noon")]
    [InlineData("In his speech Akar said the convoy would leave.", "Hulusi Akar: the convoy would leave")]
    [InlineData("Akar made it clear that nobody would be left behind.", "Hulusi Akar: nobody would be left behind")]
    [InlineData("A senior Turkish official pressed that the work was risky.", "senior Turkish official: the work was risky")]
    [InlineData("Turkish state media quoted Akar as saying that the convoy had left.", "Hulusi Akar: the convoy had left")]
    [InlineData("The Taliban had asked for help, Reuters reported, citing two Turkish officials.", "two Turkish officials: The Taliban had asked for help")]
    [InlineData("According to a statement issued by the Turkish Foreign Ministry, the consulate is closed.", "Turkish Foreign Ministry: the consulate is closed")]
    [InlineData("While Akar said the convoy would leave, nobody saw it go.", "Hulusi Akar: the convoy would leave")]
    [InlineData("Iran said it had cut work at its consulate.", "Iran: it had cut work at its consulate")]
    public void Indirect_Clause_IsCutFromAttribution(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("“The convoy will leave at noon,” Akar said.")]
    [InlineData("Akar did not say whether the convoy would leave.")]
    [InlineData("The states that border Afghanistan have closed their gates.")]
    [InlineData("The report on the airport was long and said little.")]
    [InlineData("As Akar said, “nobody” was hurt.")]
    public void Indirect_NothingReported_GivesNothing(string text) => Assert.DoesNotContain(QuoteCase.Find(text), quote => quote.Kind == QuoteKind.Indirect);

    [Fact]
    public void Indirect_WithQuotedWords_GivesBoth()
    {
        const string Text = "Akar said the plan was “a work in progress” for now.";
        Assert.Equal(["Hulusi Akar: the plan was “a work in progress” for now"], QuoteCase.Told(Text, QuoteKind.Indirect));
        Assert.Equal(["Hulusi Akar: a work in progress"], QuoteCase.Told(Text, QuoteKind.Direct));
    }
}
