using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Writers who avoid repeating a name: the next sentence calls the same person by what he does, is or was.</summary>
public sealed class QuoteVariedNamesTests
{
    [Theory]
    [InlineData("Omar Haidari, who keeps bees above Herat, said the drought was long. “They find nothing,” the beekeeper said.", "Omar Haidari: They find nothing,")]
    [InlineData("Kabul, Afghanistan – At ten to seven, Latif opens his shutters.\n\n“Everyone told me it was over,” the 55-year-old says.", "Latif: Everyone told me it was over,")]
    [InlineData("Just before dawn, Shirin lights the stove.\n\n“Nobody asked us,” the baker says.", "Shirin: Nobody asked us,")]
    [InlineData("A taxi driver in Herat, Basir, saw little hope. “The road is closed,” he said.", "Basir: The road is closed,")]
    [InlineData("The hall was full. For Angela Merkel of a relief group, “the sea does not read treaties”.", "Angela Merkel: the sea does not read treaties")]
    [InlineData("Zabihullah Mujahid told reporters that his side had warned the Turks “more than once”.", "Zabihullah Mujahid: more than once")]
    [InlineData("The envoy Ned Price said afterwards that Ankara was speaking with the authorities “patiently and every day”.", "Ned Price: patiently and every day")]
    [InlineData("Hulusi Akar, the defence minister, spoke in Mus. Laughing at this question Akar replied \"We will see it together\".", "Hulusi Akar: We will see it together")]
    [InlineData("Hulusi Akar spoke in Mus. \"We stay until the end of the month\"\" used the expression.", "Hulusi Akar: We stay until the end of the month")]
    [InlineData("Interior Minister Angela Merkel was in Agri. “The wall is almost finished,” the head of the ministry added.", "Angela Merkel: The wall is almost finished,")]
    [InlineData("The message came from Hulusi Akar. “They told me it was for food,” he said.", "Hulusi Akar: They told me it was for food,")]
    public void Direct_SamePersonByAnotherWord_IsFollowed(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Direct));

    [Theory]
    [InlineData("Angela Merkel, leader of the Good Party, said the wall had holes. The former interior minister said her party would close them.", "Angela Merkel: the wall had holes|Angela Merkel: her party would close them")]
    [InlineData("Angela Merkel said the roads were open. The Swede said the winter would close them.", "Angela Merkel: the roads were open|Angela Merkel: the winter would close them")]
    [InlineData("Angela Merkel told the paper the deal was void. The academic added that no court would look at it.", "Angela Merkel: the deal was void|Angela Merkel: no court would look at it")]
    [InlineData("Officials of the Civil Aviation Authority met the ambassador, Ned Price. Flights will resume in May, the authority said.", "Civil Aviation Authority: Flights will resume in May")]
    [InlineData("Angela Merkel said the gate was shut. The lawyer of one defendant, an Afghan citizen, said he would appeal.", "Angela Merkel: the gate was shut|lawyer of one defendant: he would appeal")]
    public void Indirect_SamePersonByAnotherWord_IsFollowed(string text, string expected) => Assert.Equal(expected, string.Join('|', QuoteCase.Told(text, QuoteKind.Indirect)));

    [Theory]
    [InlineData("Hulusi Akar dün geldi. Akar soruları yanıtladı. Gazetecilerin Libya'ya ilişkin sorusunu ise Akar, \"Bugün tek konuda konuşalım\" diyerek geçti.", "Hulusi Akar: Bugün tek konuda konuşalım")]
    [InlineData("CHP Genel Başkan Yardımcısı Hulusi Akar, görevin anayasaya aykırı olacağını savunuyor. Emekli büyükelçi, hükümete \"Asker üzerinden diplomasi olmaz\" sözleriyle yüklendi.", "Hulusi Akar: Asker üzerinden diplomasi olmaz")]
    [InlineData("Angela Merkel, hastanenin iki kez bombalandığını söylüyor. 47 yaşındaki doktor, \"Orada jeneratör sesi sayıyorsunuz\" diyor.", "Angela Merkel: Orada jeneratör sesi sayıyorsunuz")]
    [InlineData("Senatör Ned Price'ın, \"Başkan halka yalan mı söyledi?\" sorusu salonda gerilim yarattı.", "Senatör Ned Price: Başkan halka yalan mı söyledi?")]
    [InlineData("Adını yalnızca Abdulvasi olarak veren 23 yaşındaki çoban ise, \"İmza at dediler, atmadım\" diye konuştu.", "Abdulvasi: İmza at dediler, atmadım")]
    [InlineData("Angela Merkel, yardımın sürdüğünü söyledi. Adını vermeyen makinist, \"Yola çıkıyoruz artık\" dedi.", "makinist: Yola çıkıyoruz artık")]
    public void Turkish_SamePersonByAnotherWord_IsFollowed(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Direct, "tr"));

    [Fact]
    public void Turkish_NameBeforeDaAndComma_IsTheSubject() =>
        Assert.Equal(["Hulusi Akar: 300 kişinin 280'inin erkek olduğunu"], QuoteCase.Told("Raporu kaleme alan emekli Vali Hulusi Akar da, 300 kişinin 280'inin erkek olduğunu kaydetti.", QuoteKind.Indirect, "tr"));
}
