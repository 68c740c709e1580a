using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Where a reported clause begins and ends, and what broken marks enclose.</summary>
public sealed class QuoteExtentTests
{
    [Theory]
    [InlineData("Since May the engineers have checked the road, Akar said.", "Hulusi Akar: Since May the engineers have checked the road")]
    [InlineData("At least three missions in the north have shut their doors, Akar said.", "Hulusi Akar: At least three missions in the north have shut their doors")]
    [InlineData("Between 400 and 500 people enter the country every day, the Refugee Council estimates.", "Refugee Council: Between 400 and 500 people enter the country every day")]
    [InlineData("Akar spoke. Turkey, he told the channel, “was part of the force” and “should leave”.", "Hulusi Akar: Turkey, he told the channel, “was part of the force” and “should leave”")]
    [InlineData("Akar spoke. It was, he added, ‘a matter for the embassy’.", "Hulusi Akar: It was, he added, ‘a matter for the embassy’")]
    [InlineData("Without the Taliban, Akar said, the meeting had no point.", "Hulusi Akar: Without the Taliban, Akar said, the meeting had no point")]
    [InlineData("The talks broke down over guards, Akar said: “They wanted their own.”", "Hulusi Akar: The talks broke down over guards")]
    [InlineData("Akar told reporters his country and the United States had agreed on a plan.", "Hulusi Akar: his country and the United States had agreed on a plan")]
    [InlineData("Akar said the withdrawal had begun, six days before the deadline.", "Hulusi Akar: the withdrawal had begun")]
    [InlineData("Akar said the flights would end, an estimate which many doubt.", "Hulusi Akar: the flights would end")]
    [InlineData("Akar said the flights would end; those of Qatar had “cut down” already.", "Hulusi Akar: the flights would end|Hulusi Akar: those of Qatar had “cut down” already")]
    [InlineData("Akar and Merkel agreed that the flights would end, Ned Price told reporters.", "Ned Price: Akar and Merkel agreed that the flights would end")]
    [InlineData("Akar said the two had stressed the need for guards and would talk again “soon”.", "Hulusi Akar: the two had stressed the need for guards and would talk again “soon”")]
    [InlineData("Akar denied he had seen the plan.", "Hulusi Akar: he had seen the plan")]
    [InlineData("Akar likes to say there is no daylight between the two.", "Hulusi Akar: there is no daylight between the two")]
    [InlineData("A soldier in Van said on condition of anonymity five villages had been emptied.", "soldier in Van: five villages had been emptied")]
    public void Indirect_Clause_IsCutWhereItEnds(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("A plan announced the day before would cost a lot.")]
    [InlineData("Akar waved the report away as he left the hall.")]
    public void Indirect_NothingReported_IsNothing(string text) => Assert.Empty(QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("Hulusi Akar: “We are looking into it. It matters to many.\n\nThe hall was full.", "We are looking into it. It matters to many.")]
    [InlineData("Q: Who guards it?\n\nAkar: We have never asked them for anything. ”\n\nHe left the hall.", "We have never asked them for anything.")]
    [InlineData("What is missing?\n\n“They broke two radars. We mended one.\n\nWho guards you?\n\nYoung men with rifles. I showed them a film.”", "They broke two radars. We mended one.|Young men with rifles. I showed them a film.")]
    [InlineData("”They sign by their will“, assured he.", "They sign by their will")]
    [InlineData("“Bring them home today, tomorrow is late, CHP leader Selma Kaya composed. The hall was full.", "Bring them home today, tomorrow is late,")]
    [InlineData("Akar claimed it. \"We are two nations, we solve it like brothers\".", "We are two nations, we solve it like brothers")]
    public void Direct_BrokenMarks_EncloseWhatWasSaid(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Direct(text));
}
