using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Marks that translators, feeds and copying programs lost, doubled, moved or wrote as dashes.</summary>
public sealed class QuoteBrokenMarksTests
{
    [Theory]
    [InlineData("The deputy went further. \"If we buy their wheat, we owe them a name, – says the deputy. – The trains already stand in Termez.\" The hall was quiet.", "If we buy their wheat, we owe them a name,|The trains already stand in Termez.")]
    [InlineData("Farid cuts hair in a cellar.\n\n– They took two from the bakery, he says and sweeps the floor. – By night both were in the bus.", "They took two from the bakery|By night both were in the bus.")]
    [InlineData("Sediqi irons collars.\n\n— Before the feast they came twice, tells Sediqi. — The first time I hid in the shaft. The second time they took my cousin.", "Before the feast they came twice|The first time I hid in the shaft. The second time they took my cousin.")]
    [InlineData("The lawyer shakes her head.\n\n– It is called voluntary when one may choose the plane, says she.", "It is called voluntary when one may choose the plane")]
    public void Dashes_AroundSpeech_AreItsMarks(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Direct(text));

    [Theory]
    [InlineData("Key points:\n\n– Flights go on until the end of the month, ministry says")]
    [InlineData("The plan has three parts:\n\n– a list of names for every flight.\n\n– a guard at each gate.")]
    public void Dashes_OfAList_AreNoMarks(string text) => Assert.Empty(QuoteCase.Direct(text));

    [Fact]
    public void Dashes_TurkishSpeech_AreItsMarks() => Assert.Equal(["Askerimiz orada kalmayacak", "Kararımız kesindir."], QuoteCase.Direct("Bakan soruları yanıtladı.\n\n— Askerimiz orada kalmayacak, dedi Akar. — Kararımız kesindir.", "tr"));

    [Theory]
    [InlineData("The partners may come under us. Their ships, ”Akar said,“ are our ships. ” The talks go on.", "are our ships.")]
    [InlineData("He said,\" We will not leave the tower.\" The talks go on.", "We will not leave the tower.")]
    [InlineData("And Akar continued: ””If they pay we work, and if not, nothing binds us””. The talks go on.", "If they pay we work, and if not, nothing binds us")]
    [InlineData("Akar said &ldquo;we will not leave the tower&rdquo; on Monday.", "we will not leave the tower")]
    public void OpeningMark_MovedOrDoubled_Opens(string text, string expected) => Assert.Contains(expected, QuoteCase.Direct(text));

    [Theory]
    [InlineData("Akar,\" Kalıyoruz, görevimizi sürdürüyoruz\" dedi. Toplantı bitti.", "Kalıyoruz, görevimizi sürdürüyoruz")]
    [InlineData("Akar,”Biz kimsenin hancısı değiliz“ dedi. Toplantı bitti.", "Biz kimsenin hancısı değiliz")]
    [InlineData("Hukukçu planı eleştirdi. » Uçak ilk duruşmada geri döner « diyen Akar, davayı hatırlattı.", "Uçak ilk duruşmada geri döner")]
    [InlineData("Bakan soruları yanıtladı. \"Kalan parçayı baharda alacağız diyen Akar, bütçenin hazır olduğunu söyledi.", "Kalan parçayı baharda alacağız")]
    [InlineData("Sözcü Akar, dünkü basın toplantısında Duruma her gün yeniden bakıyoruz\" dedi.", "Duruma her gün yeniden bakıyoruz")]
    [InlineData("Bakan Hulusi Akar, Birliğimiz görevine hazır durumda. Yeni dönemde orada da olacağız\" dedi.", "Birliğimiz görevine hazır durumda. Yeni dönemde orada da olacağız")]
    public void Marks_TurkishMovedOrLost_EncloseSpeech(string text, string expected) => Assert.Equal([expected], QuoteCase.Direct(text, "tr"));

    [Theory]
    [InlineData("Akar calls this “voluntary return. We have seen nine of the papers.", "voluntary return.")]
    [InlineData("Akar had an answer. “Open the register. It costs less than a wall.", "Open the register. It costs less than a wall.")]
    [InlineData("“The sea was too high for a raft, coast guard spokesman Nikos Kalas told the radio on Monday. The boat sank.", "The sea was too high for a raft,")]
    [InlineData("“We make no noise about it, its representative, Selim Kurt, said. The schools stay open.", "We make no noise about it,")]
    [InlineData("“The gate is shut and nobody has the key, he told me. The yard was empty.", "The gate is shut and nobody has the key,")]
    [InlineData("\"We do not say no, we ask who pays, Akar told reporters after the meeting. “ The airport breathes for the town.", "We do not say no, we ask who pays,|The airport breathes for the town.")]
    public void ClosingMark_Lost_SpeechEndsWithItsWords(string text, string expected) => Assert.Equal(expected.Split('|'), QuoteCase.Direct(text));

    [Theory]
    [InlineData("Akar justified himself by underlining that we read the same book and will understand one another\".", "we read the same book and will understand one another")]
    [InlineData("The mayor told me: the border is where bread grows dear”.", "the border is where bread grows dear")]
    [InlineData("Akar made one thing clear: One more plane we cannot fill.” He left.", "One more plane we cannot fill.")]
    [InlineData("It is right that all the tribes find a seat,” Akar has written.", "It is right that all the tribes find a seat,")]
    public void OpeningMark_Lost_SpeechBeginsWithItsWords(string text, string expected) => Assert.Equal([expected], QuoteCase.Direct(text));

    [Theory]
    [InlineData("en", "The plane landed at noon. The passenger Timur Aslan, a turner: «We ran as in a stadium. I feared the wheels». The flight was full.", "We ran as in a stadium. I feared the wheels")]
    [InlineData("tr", "Sınıra da değinen Akar, “Hendeğin 155 kilometresi bitti. Kuleler de çalışmaya başladı” ifadelerini kulandı.", "Hendeğin 155 kilometresi bitti. Kuleler de çalışmaya başladı")]
    public void Speech_ThatNoVerbClaims_IsTold(string language, string text, string expected) => Assert.Equal([expected], QuoteCase.Direct(text, language));

    [Theory]
    [InlineData("Akar'ın buna yanıtı “Ülkemizi karalamayın” oldu.", "Hulusi Akar: Ülkemizi karalamayın")]
    [InlineData("Taliban'ın cevabı, “Önce parayı verin, sonra konuşalım” oluyor.", "Taliban: Önce parayı verin, sonra konuşalım")]
    public void TurkishReply_ThatWasTheQuotedWords_IsItsOwners(string text, string expected) => Assert.Equal([expected], QuoteCase.Told(text, QuoteKind.Direct, "tr"));
}
