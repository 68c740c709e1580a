using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

public sealed class QuoteReportedTests
{
    [Theory]
    [InlineData("Guards stay at Kabul gate, UN agency says\nThe guards were seen on Monday. A second company came by night.", "UN agency: Guards stay at Kabul gate")]
    [InlineData("Lorries Turned Back At Frontier, Watchdog Alleges\nThe lorries stood for a week. Their drivers slept in the cabs.", "Watchdog: Lorries Turned Back At Frontier")]
    [InlineData("Turkey sends back another 90 people: report\nThe flight left on Monday. A second one is planned.", "report: Turkey sends back another 90 people")]
    [InlineData("Two planes will stay at Kabul field, sources\nThe planes are grey. They came in May.", "sources: Two planes will stay at Kabul field")]
    [InlineData("No word yet on who keeps the field, Turkey is ready - Akar\nThe field was quiet. Akar said on Monday that talks go on.", "Hulusi Akar: No word yet on who keeps the field, Turkey is ready|Hulusi Akar: talks go on")]
    [InlineData("Taliban: the Turks leave today as soldiers\nThe movement held a meeting. It lasted an hour.", "Taliban: the Turks leave today as soldiers")]
    [InlineData("Taliban tell Ankara its guards will be treated as foes\nThe letter came on Monday. It was short.", "Taliban: its guards will be treated as foes")]
    public void Reported_InHeadline_IsTold(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("Read more: petrol prices rise again\nThe road was open on Monday. Lorries came by night.")]
    [InlineData("Turkey: migrants signed papers at removal centres\nThe papers were long. Nobody read them.")]
    [InlineData("Photo: Selim Demir\nThe road was open on Monday. Lorries came by night.")]
    public void Reported_LabelOfNobody_GivesNothing(string text) => Assert.Empty(QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("Stating that the road is open, Akar said the convoy would leave.", "Hulusi Akar: the road is open|Hulusi Akar: the convoy would leave")]
    [InlineData("Underlining that talks with Hungary go on, Akar noted that nothing had been signed.", "Hulusi Akar: talks with Hungary go on|Hulusi Akar: nothing had been signed")]
    [InlineData("Noting that the wall, which is grey, will be longer, Akar, “We do not sleep,” he said.", "Hulusi Akar: the wall, which is grey, will be longer")]
    public void Reported_OpeningParticiple_GivesItsOwnClause(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("Akar denied, for the second time in a week, having made any deal over visas.", "Hulusi Akar: having made any deal over visas")]
    [InlineData("Akar promised voters that the wall would be ready.", "Hulusi Akar: the wall would be ready")]
    [InlineData("Akar told a small think tank last month that money had been promised.", "Hulusi Akar: money had been promised")]
    [InlineData("Mahmut Kaya, a tailor, told reporters he sleeps in the shop.", "Mahmut Kaya: he sleeps in the shop")]
    [InlineData("Akar claimed the convoy set off at dawn.", "Hulusi Akar: the convoy set off at dawn")]
    [InlineData("The deputy asked why parliament had not been told.", "deputy: why parliament had not been told")]
    public void Reported_ListenerOrWhClause_IsPassedOver(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("They left the villa from which, according to the governor's office, the last clerk drove off on Sunday.", "governor's office: the last clerk drove off on Sunday")]
    [InlineData("He spoke of a cousin who according to the family was put on a plane in March.", "family: was put on a plane in March")]
    [InlineData("By the assessment of the ministry, the withdrawal was nearly done.", "ministry: the withdrawal was nearly done")]
    [InlineData("As Reuters reports, the talks ended without a result.", "Reuters: the talks ended without a result")]
    [InlineData("According to the refugee ministry 1,904 people were sent back in spring.", "refugee ministry: 1,904 people were sent back in spring")]
    [InlineData("According to the refugee agency, UNHCR, some 200 people crossed.", "refugee agency: some 200 people crossed")]
    [InlineData("The Taliban's claim is that nobody had asked them.", "Taliban: nobody had asked them")]
    [InlineData("The road has doubled in price, according to the traders, who said they would wait.", "traders: The road has doubled in price|traders: they would wait")]
    public void Reported_Source_GivesClauseOfItsOwn(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("The wall would be finished by winter, Akar said, and ditches would cover what was left of the line.", "Hulusi Akar: The wall would be finished by winter|Hulusi Akar: ditches would cover what was left of the line")]
    [InlineData("Each time, Akar told the agency, soldiers turned the group around.", "Hulusi Akar: soldiers turned the group around")]
    [InlineData("Turkey, says Akar, has understood that nobody will help.", "Hulusi Akar: Turkey, says Akar, has understood that nobody will help")]
    [InlineData("At least 20 people died in the first hour, Akar said on Sunday.", "Hulusi Akar: At least 20 people died in the first hour")]
    [InlineData("For comparison: the field cost the allies a fortune last year, Akar believes.", "Hulusi Akar: the field cost the allies a fortune last year")]
    [InlineData("The troops, who had stayed on, have packed their boxes, said one of the officials, speaking by phone.", "one of the officials: The troops, who had stayed on, have packed their boxes")]
    [InlineData("Akar told the paper the state had \"let the hangars rust,\" pointing at five planes.", "Hulusi Akar: the state had \"let the hangars rust,\"")]
    public void Reported_AroundAttribution_IsCutWhereItEnds(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("MOSCOW, July 23. /NEVA/. The field would stay shut, Akar told Neva on Friday.", "Hulusi Akar: The field would stay shut")]
    [InlineData("(Istanbul, November 16, 2023) – The police made them sign, Rights Without Borders said in a report.", "Rights Without Borders: The police made them sign")]
    [InlineData("The Minister of Defense. Hulusi Akar, who was in Baku, said the soldiers would stay.", "Hulusi Akar: the soldiers would stay")]
    public void Reported_BehindNoise_IsFound(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Indirect));

    [Theory]
    [InlineData("Akar said goodbye to the minister on Monday.")]
    [InlineData("Akar said little about the matter.")]
    [InlineData("Akar added a wish of his own.")]
    [InlineData("Akar promised to look into it.")]
    [InlineData("Turkey, which maintains a battalion on the site, has shut the door.")]
    [InlineData("Akar spoke to the men without saying where the others were.")]
    [InlineData("The deputy threatened to treat any soldier as an invader.")]
    public void Reported_DeedOrNothing_GivesNothing(string text) => Assert.Empty(QuoteCase.Told(text, QuoteKind.Indirect));
}
