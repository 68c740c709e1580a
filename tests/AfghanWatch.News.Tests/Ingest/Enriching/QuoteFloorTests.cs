using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Vocabulary;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Who has the floor: relatives who answer each other, somebody told of in a clause of time, a report inside a report.</summary>
public sealed class QuoteFloorTests
{
    private static readonly Enricher Enricher = new(VocabularyReader.Read(Path.Combine(NewsTestStore.RepositoryRoot, "seeds", "vocabulary")));

    [Theory]
    [InlineData("Nilofar Amini, 52, runs a bakery. “They put the wall behind my oven,” she said.\n\nHer son Farid delivers the bread. He was a guard once, he said.\n\n“He sees everybody,” said his mother.", "Nilofar Amini|Nilofar Amini")]
    [InlineData("Latif Karimi waited at the gate. “I came at dawn,” he said.\n\nHis wife, who is seven months pregnant, disagreed. “We came at midnight,” she said.\n\n“We came at dawn,” replied her husband.", "Latif Karimi|His wife|Latif Karimi")]
    [InlineData("Parwana teaches in the tent. “They learn fast,” she said.\n\nHer sister nodded. “They learn faster than us,” she said.", "Parwana|Her sister")]
    [InlineData("“My cousin drives the truck,” said Sharafat Khan, who owns six.\n\nThe cousin, reached by phone, laughed. “I own the truck,” he said.", "Sharafat Khan|cousin")]
    public void Direct_Relatives_AreToldApart(string text, string expected) => Assert.Equal(expected, Speakers(text, "en", QuoteKind.Direct));

    [Theory]
    [InlineData("Johanna Lind keeps the list. “It grows every day,” she said.\n\nA former judge, 41, who lives in Konya, is on it. “I stopped counting the weeks,” she said.", "Johanna Lind|former judge")]
    [InlineData("While Rahim Nazari was waiting for his papers, the clerk at the window went home.\n\n“I slept on the bench,” the 34-year-old said.", "Rahim Nazari")]
    [InlineData("By Friday the queue was a mile long, and Zalmai Hotak had given up his place.\n\n“I will come back on Monday,” the father of four said.", "Zalmai Hotak")]
    [InlineData("A member of the Qatari team denied it. “Nobody asked us for that,” he said.", "member of the Qatari team")]
    [InlineData("At the bazaar a 19-year-old vendor from Herat sold scarves.\n\n“Business is bad this week,” he said.", "19-year-old vendor from Herat")]
    [InlineData("Turkish Ambassador to Kabul Cihad Erginay visited the school on Monday. “These children are our guests,” he said.", "Cihad Erginay")]
    [InlineData("A volunteer from the Red Crescent, a retired nurse, handed out soup. “They want to load their phones,” she said.", "volunteer from the Red Crescent")]
    [InlineData("The Chinese envoy Geng Shuang welcomed the plan. The US envoy did not. “We have seen this before,” he said.", "US envoy")]
    [InlineData("Two Turkish officials and a Pakistani diplomat spoke to Reuters. “Nothing is signed,” a Turkish official said. “Nothing will be,” the diplomat said.", "Turkish official|Pakistani diplomat")]
    [InlineData("“I came by train,” said the 41-year-old, who gave no name.", "41-year-old")]
    public void Direct_WhoIsToldOf_Speaks(string text, string expected) => Assert.Equal(expected, Speakers(text, "en", QuoteKind.Direct));

    [Theory]
    [InlineData("Hulusi Akar said that Lloyd Austin had promised him an answer by Friday. “We are waiting for it,” he said.", "Hulusi Akar")]
    [InlineData("Mehmet Bilmez, the governor, said that London had offered money for the wall.\n\n“We do not want it,” he said.", "Mehmet Bilmez")]
    public void Direct_BehindReportInsideReport_IsTheOuterSpeakers(string text, string expected) => Assert.Equal(expected, Speakers(text, "en", QuoteKind.Direct));

    [Fact]
    public void Indirect_ReportFramedByPronoun_IsThePronouns() =>
        Assert.Equal("Hulusi Akar", Speakers("Hulusi Akar spoke on Monday. Embassies had told him that they could take nobody, he said.", "en", QuoteKind.Indirect));

    [Theory]
    [InlineData("Sahra 22 yaşında ve hiç okula gitmemiş. Genç kadın, kursun iki ay sonra kapandığını anlatıyor.", "Sahra")]
    [InlineData("Ferhat 17 yaşında. Haftada altı gün çalıştığını söyleyen genç, izinli gününde uyuduğunu aktarıyor.", "Ferhat|Ferhat")]
    public void Indirect_TurkishYoungPersonOfOneName_IsCalledByIt(string text, string expected) => Assert.Equal(expected, Speakers(text, "tr", QuoteKind.Indirect));

    private static string Speakers(string text, string language, QuoteKind kind) =>
        string.Join('|', Enricher.Enrich(new ArticleInput("", text, language, new DateOnly(2022, 5, 4))).Quotes.Where(quote => quote.Kind == kind).Select(quote => quote.Speaker ?? "?"));
}
