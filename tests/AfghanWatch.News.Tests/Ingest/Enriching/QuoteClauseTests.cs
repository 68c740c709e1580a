using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Reported clauses in real and rewritten prose: what stands between the verb and the clause, and where the clause ends.</summary>
public sealed class QuoteClauseTests
{
    [Theory]
    [InlineData("Akar insisted after talks with leaders of the seven industrialized democracies on Aug. 24 that the runway was safe.", "Hulusi Akar: the runway was safe")]
    [InlineData("Akar underlined the fact that the runway was safe.", "Hulusi Akar: the runway was safe")]
    [InlineData("Akar expressed hope that the runway would stay safe.", "Hulusi Akar: the runway would stay safe")]
    [InlineData("Akar wrote a week ago that the runway was safe.", "Hulusi Akar: the runway was safe")]
    [InlineData("Akar said in his message for Victory Day, being marked on Monday, that the runway was safe.", "Hulusi Akar: the runway was safe")]
    [InlineData("Akar said at least 60 people had been carried in.", "Hulusi Akar: at least 60 people had been carried in")]
    [InlineData("Akar told lawmakers technicians had checked the radar.", "Hulusi Akar: technicians had checked the radar")]
    [InlineData("Akar told a separate function the country would stay out.", "Hulusi Akar: the country would stay out")]
    [InlineData("Akar confirmed 13 soldiers had been on board.", "Hulusi Akar: 13 soldiers had been on board")]
    [InlineData("Akar conveyed to columnists that two planes had left.", "Hulusi Akar: two planes had left")]
    [InlineData("Akar sounded an alert, pronouncing that two planes had left.", "Hulusi Akar: two planes had left")]
    [InlineData("Akar let it be known that two planes had left.", "Hulusi Akar: two planes had left")]
    [InlineData("Akar warned against haste in leaving the city.", "Hulusi Akar: against haste in leaving the city")]
    public void Indirect_BehindWhatStandsBetween_IsFound(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("The convoy will leave at noon, Akar said here on Friday.", "Hulusi Akar: The convoy will leave at noon")]
    [InlineData("The convoy has left, two ministers said during a visit to the border region on Friday.", "two ministers: The convoy has left")]
    [InlineData("Akar said no answer should be expected before Tuesday, when the deadline agreed by both sides runs out.", "Hulusi Akar: no answer should be expected before Tuesday, when the deadline agreed by both sides runs out")]
    [InlineData("Akar ruled out on Wednesday that more would be sent, a day before a team arrives.", "Hulusi Akar: more would be sent")]
    [InlineData("In Herat, according to Akar, 22 containers were burned.", "Hulusi Akar: 22 containers were burned")]
    [InlineData("Akar says the airport should stay open, Reuters reported.", "Hulusi Akar: the airport should stay open")]
    [InlineData("The governor of Van, Hulusi Akar, said teams had stopped two lorries.", "Hulusi Akar: teams had stopped two lorries")]
    [InlineData("Asked about the gates, Akar said they were shut.", "Hulusi Akar: they were shut")]
    public void Indirect_Clause_EndsWhereTheReporterGoesOn(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("That is what Mujahid told the agency in an interview that was broadcast on Tuesday.")]
    [InlineData("“We stay,” Akar said next to his guest. “We do not go.”")]
    [InlineData("The question was asked by reporters and answered by nobody.")]
    public void Indirect_RelativeClauseOrPlace_IsNone(string text) => Assert.DoesNotContain(QuoteCase.Find(text), quote => quote.Kind == QuoteKind.Indirect);

    [Theory]
    [InlineData("Two residents who queued at the Turkish mission on Monday said they had been sent home.", "Two residents")]
    [InlineData("Akar on Wednesday after negotiations with his colleague Ned Price has stated that nothing was signed.", "Hulusi Akar")]
    [InlineData("The terminal may open next week, a manager at the Afghan carrier Kam Air said on Friday.", "manager at the Afghan carrier Kam Air")]
    [InlineData("The terminal is shut, the chancellor's spokesman, Steffen Seibert, said in Berlin.", "Steffen Seibert")]
    [InlineData("At least three gates are shut, officials and residents said on Thursday.", "officials and residents")]
    [InlineData("The Taliban met on Monday. The group said the gates were shut.", "Taliban")]
    [InlineData("Hulusi Akar, the minister, on his part said the gates were shut.", "Hulusi Akar")]
    public void Indirect_Subject_IsWhoGovernsTheVerb(string text, string speaker) => Assert.Equal(speaker, QuoteCase.Only(text, QuoteKind.Indirect).Speaker);

    [Theory]
    [InlineData("Akar said the allies had agreed to “provide transition money” for the airport.", "Hulusi Akar: provide transition money")]
    [InlineData("Akar went on to say that the Taliban wanted a firm and “would guard it themselves”.", "Hulusi Akar: would guard it themselves")]
    [InlineData("The following statement was made by Hulusi Akar on Monday:\n\n“We have brought our people home.”", "Hulusi Akar: We have brought our people home.")]
    [InlineData("They discussed “going on together” in the city, Akar said.", "Hulusi Akar: going on together")]
    public void Direct_InsideAReport_BelongsToItsSpeaker(string text, string expected) => Assert.Contains(expected, QuoteCase.Told(text, QuoteKind.Direct));

    [Theory]
    [InlineData("Akar spoke.\n\n“The runway is safe. We have guarded it for six years. “\n\nNobody asked on.", "The runway is safe. We have guarded it for six years.")]
    [InlineData("He went to the gate. “Call it what you want. Everyone has a ticket.", "Call it what you want. Everyone has a ticket.")]
    [InlineData("Akar said: The gates are shut. We will not open them.” He left.", "The gates are shut. We will not open them.")]
    [InlineData("\"They complained of food, they complained of heat, Akar said. \"We are brothers.\"", "They complained of food, they complained of heat,")]
    public void Direct_BrokenMarks_KeepTheSpeech(string text, string expected) => Assert.Contains(expected, QuoteCase.Direct(text));

    [Theory]
    [InlineData("Akar spoke.\n\n‘WE WILL GO ON’\n\nAkar said the road was open.")]
    [InlineData("Akar spoke in the hall.\n\n“No War Is Left In Syria”\n\nAkar said the road was open.")]
    public void Direct_QuotedSubheading_IsNoSpeech(string text) => Assert.Empty(QuoteCase.Direct(text));
}
