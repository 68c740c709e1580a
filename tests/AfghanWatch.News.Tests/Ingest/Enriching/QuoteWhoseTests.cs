using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Vocabulary;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>Whose words they are where another name or verb stands nearer.</summary>
public sealed class QuoteWhoseTests
{
    private static readonly Enricher Enricher = new(VocabularyReader.Read(Path.Combine(NewsTestStore.RepositoryRoot, "seeds", "vocabulary")));

    [Theory]
    [InlineData("His remarks drew an answer from ruling party spokesman Hulusi Akar, who accused him of “copying others”.", "Hulusi Akar: copying others")]
    [InlineData("What is sure is that Erdogan, who at the tribune on Tuesday demanded an “open administration”, did not say it.", "Recep Tayyip Erdoğan: open administration")]
    [InlineData("Hulusi Akar said that Turkey had pledged to guard the gate, adding that “this is a duty we took on”.", "Hulusi Akar: this is a duty we took on")]
    [InlineData("Ned Price, a former envoy, called the plan “a poor bargain”, according to the Daily Post newspaper.", "Ned Price: a poor bargain")]
    [InlineData("Turkey will hold “serious talks” with the group, according to the Daily Post newspaper.", "Daily Post newspaper: serious talks")]
    [InlineData("The American side, explains an Italian diplomat who followed the call, “has sung the old song”.", "Italian diplomat: has sung the old song")]
    [InlineData("“The lists are with us,” reads a statement by the interior ministry.", "interior ministry: The lists are with us,")]
    [InlineData("Akar said two were hurt; the health authorities have since spoken of “over a hundred”.", "health authorities: over a hundred")]
    [InlineData("“It is nearly done,” one of the people said. A contract was signed.\n\n“Then the carriers come back,” said the person, who was not allowed to speak.", "one of the people: It is nearly done,|one of the people: Then the carriers come back,")]
    [InlineData("“There was time for it in June”, criticizes the foreign policy expert Angela Merkel.", "Angela Merkel: There was time for it in June")]
    [InlineData("“Our people take the road home one by one”, indicated Wednesday the defence ministry in a press release.", "defence ministry: Our people take the road home one by one")]
    [InlineData("The ministry said it was late. “The step puts it on paper,” the statement read.", "ministry: The step puts it on paper,")]
    [InlineData("“A field without guards is a risk we know,” a senior official is quoted by another outlet.", "senior official: A field without guards is a risk we know,")]
    [InlineData("Erdogan told the reporters in the plane, according to NTV: “Two weeks ago we carried the flag.”", "Recep Tayyip Erdoğan: Two weeks ago we carried the flag.")]
    [InlineData("According to Merkel, the firm has proposed a lower price, “because they buy influence”.", "Angela Merkel: because they buy influence")]
    [InlineData("Nobody was happy, said one of them, who declined to be named. “A controller is a target like any other,” the official said.", "one of them: A controller is a target like any other,")]
    [InlineData("One man, a former guard whom the watchdog calls Najib for his protection, said he was held. “I signed on the last day,” he said.", "Najib: I signed on the last day,")]
    [InlineData("“The runway is short”, so Merkel.", "Angela Merkel: The runway is short")]
    public void Direct_NearerNameOrVerb_IsNotTheSpeaker(string text, string expected) => Assert.Equal(expected, string.Join('|', QuoteCase.Told(text, QuoteKind.Direct)));

    [Theory]
    [InlineData("Reuters, quoting two sources with knowledge of the file, reported on Monday that the road was closed.", "two sources with knowledge of the file: the road was closed")]
    [InlineData("Columnist Ned Price, quoting a general, wrote on Monday that the road was closed.", "Ned Price: the road was closed")]
    [InlineData("A Turkish official cited by the news agency hinted that the road was closed.", "Turkish official: the road was closed")]
    [InlineData("The road is closed, says ambassador\n\nAnkara - The gates were shut on Monday. Ambassador Hulusi Akar was there.", "Hulusi Akar: The road is closed")]
    [InlineData("An expert on Turkish affairs said that the road was closed.\n\nNed Price, speaking to the website, said it was late.", "Ned Price: the road was closed|Ned Price: it was late")]
    public void Indirect_OfficeOrSource_IsWhomItMeans(string text, string expected) => Assert.Equal(expected, string.Join('|', QuoteCase.Told(text, QuoteKind.Indirect)));

    [Theory]
    [InlineData("Earlier the acting head of the department Amirkhan Mottaki called Ankara the “elder brother”.", "Amir Khan Muttaqi")]
    [InlineData("The acting interior minister, Sulaiman Soylo, spoke on Monday. “Let him come for one night,” Soylo said.", "Süleyman Soylu")]
    public void Direct_NameInAnotherSpelling_IsTheKnownPersons(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(Enricher.Enrich(new ArticleInput("", text, "en", new DateOnly(2021, 9, 20))).Quotes, quote => quote.Kind == QuoteKind.Direct).Speaker);

    [Theory]
    [InlineData("Hulusi Akar, \"Gelsinler\" diyen Tayyip Erdoğan'a yanıt verdi: \"Kapımız açık değil.\"", "Recep Tayyip Erdoğan: Gelsinler|Hulusi Akar: Kapımız açık değil.")]
    [InlineData("Erdoğan'ın çıkışını \"Sözüne bakarız\" diye karşılayan Akar paylaşım yaptı.", "Hulusi Akar: Sözüne bakarız")]
    [InlineData("Sözcülerden Zabihullah Mücahid'in basına gönderdiği iki sayfalık metinde, \"Dönmeye davet ediyoruz\" denildi.", "Zabihullah Mujahid: Dönmeye davet ediyoruz")]
    [InlineData("Yetkililerden biri ajansa, \"Bu mümkün\" şeklinde konuştu. Aynı yetkili ifadelerini, \"Kuleye kimseyi çıkarmayız\" şeklinde sürdürdü.", "Yetkililerden biri: Bu mümkün|Yetkililerden biri: Kuleye kimseyi çıkarmayız")]
    [InlineData("Taliban'ın adı açıklanmayan bir sözcüsü, haberi \"hayal ürünü\" diyerek reddetti.", "Taliban'ın adı açıklanmayan bir sözcüsü: hayal ürünü")]
    [InlineData("Yetkililerden biri, \"Plan düştü\" dedi. Diğeri ise kapıyı kapatmadı. \"Taliban isterse gönderilir\" diyen yetkili, beklediklerini söyledi.", "Yetkililerden biri: Plan düştü|Diğeri: Taliban isterse gönderilir")]
    [InlineData("Katar, Türkiye ve Taliban yönetimi \"bir dizi temel konuda\" uzlaştıklarını açıkladı.", "Katar, Türkiye ve Taliban yönetimi: bir dizi temel konuda")]
    [InlineData("Bir gazetecinin, \"Nasıl karşıladınız?\" sorusuna Akar \"Memnunum\" yanıtını verdi.", "gazeteci: Nasıl karşıladınız?|Hulusi Akar: Memnunum")]
    public void Direct_Turkish_IsWhoseItIs(string text, string expected) => Assert.Equal(expected, string.Join('|', QuoteCase.Told(text, QuoteKind.Direct, "tr")));

    [Fact]
    public void Direct_TurkishOfficeOfTheKnown_IsTheirs() =>
        Assert.All(Enricher.Enrich(new ArticleInput("", "Akar, \"Hazırız\" mesajını verdi. Bakan, \"Gerekeni yaparız\" diye ekledi.", "tr", new DateOnly(2021, 7, 20))).Quotes, quote => Assert.Equal("Hulusi Akar", quote.Speaker));
}
