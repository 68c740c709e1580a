using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>The vocabulary that ships, read and put to work on sentences of our own.</summary>
public sealed class ActorSeedVocabularyTests
{
    internal static DossierVocabulary Shipped { get; } = VocabularyReader.Read(Folder());
    private static readonly Enricher Enricher = new(Shipped);

    [Fact]
    public void Read_ShippedVocabulary_HasEveryRoom()
    {
        Assert.True(Shipped.Actors.Count > 300);
        Assert.Equal(["airport", "consulates", "refugees", "troops"], Shipped.TopicTerms.Select(term => term.Topic).Where(topic => topic[0] != '_').Distinct().Order());
        Assert.All(Shipped.TopicTerms, term => Assert.True((term.Weight > 0 || term.Kind is "cue" or "period") && term.Term.Length > 1, term.Term));
        Assert.All(Shipped.Questions, question => Assert.True(question.TermsEn.Count > 0 && question.TermsTr.Count > 0, question.Id));
    }

    [Fact]
    public void Read_ShippedVocabulary_GivesNoFullNameToTwoPersons()
    {
        var twice = Shipped.Actors.SelectMany(actor => actor.Aliases.Append(actor.Name).Distinct().Select(name => (Name: Folding.Fold(name), actor.Id))).Distinct().GroupBy(pair => pair.Name).Where(group => group.Count() > 1).Select(group => group.Key);

        Assert.Empty(twice);
    }

    [Theory]
    [InlineData("2021-08-16", "en", "Turkish Foreign Minister Mevlut Cavusoglu left for Doha.", "Mevlüt Çavuşoğlu")]
    [InlineData("2021-08-16", "en", "The Turkish foreign minister left for Doha.", "Mevlüt Çavuşoğlu")]
    [InlineData("2024-01-16", "en", "The Turkish foreign minister left for Doha.", "Hakan Fidan")]
    [InlineData("2021-08-16", "en", "The U.S. secretary of state called.", "Antony Blinken")]
    [InlineData("2021-08-16", "en", "U.S. Secretary of State Antony Blinkon spoke.", "Antony Blinken")]
    [InlineData("2021-07-16", "en", "TALIBAN SPOKESMAN ZABIHULLAH MUJAHID SPEAKS", "Zabihullah Mujahid")]
    [InlineData("2021-07-16", "en", "Zabihulah Mujaheed did not answer. Mujahid was away.", "Zabihullah Mujahid")]
    [InlineData("2021-08-16", "tr", "Dışişleri Bakanı Çavuşoğlu'nun Katar'a gideceği bildirildi.", "Mevlüt Çavuşoğlu")]
    [InlineData("2021-08-16", "tr", "Milli Savunma Bakanı, birlikleri denetledi.", "Hulusi Akar")]
    [InlineData("2021-08-16", "tr", "Cumhurbaşkanı Erdoğanın sözleri tartışıldı.", "Recep Tayyip Erdoğan")]
    [InlineData("2021-08-16", "tr", "Taliban Sozcusu Zebihullah Mucahid konustu.", "Zabihullah Mujahid")]
    [InlineData("2021-08-16", "tr", "NATO Genel Sekreteri Jens Stoltenberg geldi.", "Jens Stoltenberg")]
    [InlineData("2021-08-16", "tr", "Eşref Gani’nin ülkeden ayrıldığı doğrulandı.", "Ashraf Ghani")]
    public void Enrich_KnownActor_IsNamed(string day, string language, string text, string name) => Assert.Contains(Read(day, language, text).Actors, actor => actor.Name == name);

    [Theory]
    [InlineData("2021-08-16", "tr", "ABD Savunma Bakanı dün konuştu.", "Hulusi Akar")]
    [InlineData("2021-08-16", "en", "The former Turkish foreign minister wrote a book.", "Mevlüt Çavuşoğlu")]
    [InlineData("2021-08-16", "en", "Planes left Hamid Karzai International Airport.", "Hamid Karzai")]
    [InlineData("2021-08-16", "tr", "Uçaklar Hamid Karzai Havalimanı'ndan kalktı.", "Hamid Karzai")]
    public void Enrich_SomebodyElse_IsNotTheActor(string day, string language, string text, string name) => Assert.DoesNotContain(Read(day, language, text).Actors, actor => actor.Name == name);

    [Theory]
    [InlineData("en", "Turkey has begun to pull its soldiers out of Afghanistan, the defence ministry said. The last unit is to leave within a day.", "troops")]
    [InlineData("en", "Ankara told the Taliban it would run the airport of Kabul only with technicians of its own in the tower.", "airport")]
    [InlineData("en", "Turkish gendarmes caught 300 Afghans without papers near the Iranian border. The migrants will be deported.", "refugees")]
    [InlineData("en", "Turkey's consulate in Herat has shut its doors and its staff were flown to Ankara.", "consulates")]
    [InlineData("tr", "Türk askerleri Kabil'den ayrılıyor. Birliklerin yurda dönüşü iki gün sürecek.", "troops")]
    [InlineData("tr", "Kabil Havalimanı'nın işletilmesi için Katar'la anlaşma yapıldı. Havalimanının güvenliği konuşuluyor.", "airport")]
    [InlineData("tr", "Van'da 300 düzensiz göçmen yakalandı. Afgan göçmenler sınır dışı edilecek.", "refugees")]
    [InlineData("tr", "Türkiye'nin Herat Başkonsolosluğu kapatıldı. Konsolosluk personeli Ankara'ya döndü.", "consulates")]
    public void Enrich_NewsOfTheDossier_HasItsTopicAlone(string language, string text, string topic)
    {
        var read = Read("2021-08-20", language, text);

        Assert.Equal([topic], read.Topics.Select(tag => tag.Topic));
    }

    [Theory]
    [InlineData("en", "The minister opened a school. By now 900 people, among them 700 Turks, have been flown out to Turkey.", "refugees")]
    [InlineData("en", "Three soldiers were hurt in a cross-border operation in the mountains of northern Iraq, the ministry said.", "refugees")]
    [InlineData("en", "About 300 Afghan soldiers crossed the border river and fled to Tajikistan; they were handed back over the border.", "troops")]
    [InlineData("en", "The airport of Malatya was shut because of snow. Afghans waited for hours.", "airport")]
    [InlineData("en", "Washington wants its airport guards to stay so that it can keep its embassy open in Kabul.", "consulates")]
    [InlineData("tr", "Bakan, Afganistan'dan dönen heyeti havaalanında karşıladıktan sonra bütçeyi açıkladı.", "airport")]
    [InlineData("tr", "Avrupa Birliği heyeti bakanla birlikte Kabil'e döndü.", "troops")]
    [InlineData("tr", "Geçen hafta yükselen fiyatlar nedeniyle göçmenlere de zam yapıldı. Lira değer kazandı. Pazar kalabalıktı.", "consulates")]
    public void Enrich_WordsOfOtherNews_HaveNotTheTopic(string language, string text, string topic) =>
        Assert.DoesNotContain(topic, Read("2021-08-20", language, text).Topics.Select(tag => tag.Topic));

    [Theory]
    [InlineData("en", "The withdrawal that Ankara began on Wednesday goes ahead, the general said. He spoke for an hour.", "troops")]
    [InlineData("en", "Islamabad set out its view. Three million Afghans were already in the country and there was no room for more, the minister told deputies.", "refugees")]
    [InlineData("en", "Analysts doubt the plan. Turkish soldiers might yet remain at Kabul airport to guard it, officials say.", "airport")]
    [InlineData("tr", "Muhalefet lideri konuştu. Sınırdan günde 500 kişinin geçtiğini ileri sürdü.", "refugees")]
    [InlineData("tr", "Parti lideri, birliklerin derhal geri çağrılması gerektiğini söyledi. Askerimizin burnu kanamasın, dedi.", "troops")]
    public void Enrich_NewsInOtherWords_HasTheTopic(string language, string text, string topic) =>
        Assert.Contains(topic, Read("2021-08-20", language, text).Topics.Select(tag => tag.Topic));

    [Theory]
    [InlineData("en", "A mosque was opened in Izmir. The lira fell. The president spoke of schools.")]
    [InlineData("en", "The United States and the Taliban signed an agreement in Doha. American troops are to leave within 14 months. Prisoners will be freed. The Afghan government was not at the table. Qatar hosted the talks. Pakistan welcomed the text. India was cautious. Turkey, Iran and Norway sent observers. A first meeting in Oslo is planned. The war has lasted 18 years.")]
    [InlineData("tr", "Merkez Bankası faizi artırdı. Lira değer kazandı. İzmir'de yeni bir okul açıldı.")]
    public void Enrich_NewsOfOthers_IsOffTopic(string language, string text) => Assert.False(Read("2021-08-20", language, text).OnTopic.Value);

    private static Enrichment Read(string day, string language, string text) =>
        Enricher.Enrich(new ArticleInput("", text, language, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "seeds", "vocabulary")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? ".", "seeds", "vocabulary");
    }
}
