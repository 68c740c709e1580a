using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Vocabulary;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

/// <summary>One sentence of news in many wordings, with the shipped terms and weights: each is tagged with its topic and no other.</summary>
public sealed class TopicSeedVocabularyTests
{
    private static readonly Enricher Enricher = new(VocabularyReader.Read(Path.Combine(NewsTestStore.RepositoryRoot, "seeds", "vocabulary")));

    [Theory]
    [InlineData("Not one more soldier, said the nationalist leader when asked about Washington's wish.", "troops", "en")]
    [InlineData("The opposition wants the government to bring our boys back from Kabul at once.", "troops", "en")]
    [InlineData("Georgia's 860 soldiers, the largest non-NATO force in Afghanistan, are home again.", "troops", "en")]
    [InlineData("Turkish forces in Kabul number about 600, the ministry said, and none of them has a combat role.", "troops", "en")]
    [InlineData("Britain's last paratroopers left Kabul on Saturday night.", "troops", "en")]
    [InlineData("Ankara will not leave a single soldier in Afghanistan after the end of the month, the minister said.", "troops", "en")]
    [InlineData("Almanya son askerini Mezar-ı Şerif'ten çıkardı.", "troops", "tr")]
    [InlineData("Amerikan ordusu Bagram üssünü gece yarısı boşalttı.", "troops", "tr")]
    [InlineData("Son Türk askerleri Kabil'den yurda döndü, Milli Savunma Bakanlığı duyurdu.", "troops", "tr")]
    [InlineData("Kabil'deki birliğimiz ağır silahlarını topluyor.", "troops", "tr")]
    [InlineData("Türk askerinin Kabil'de kalıp kalmayacağına ay sonunda karar verilecek.", "troops", "tr")]
    [InlineData("Romanya'nın Kandahar'daki son 629 askeri Bükreş'e vardı.", "troops", "tr")]
    [InlineData("Kabul airport reopened for domestic flights on Saturday.", "airport", "en")]
    [InlineData("Police of the new government now search the bags at the entrance of Kabul's air terminal, and Turkish experts want their own guards inside.", "airport", "en")]
    [InlineData("A technical team from Qatar has repaired the radar and lights at Kabul's airport.", "airport", "en")]
    [InlineData("Security at the airport in the Afghan capital must be in our hands, the Taliban spokesman said.", "airport", "en")]
    [InlineData("A Qatari plane with radar parts landed so that the capital's runway can be used at night.", "airport", "en")]
    [InlineData("Doha and Ankara will share the income of the airfield, the draft says.", "airport", "en")]
    [InlineData("Pist ışıkları onarıldı, Kabil'e gece inişi yeniden mümkün.", "airport", "tr")]
    [InlineData("Taliban ile Katar, yolcu aramalarını kimin yapacağında anlaştı; Kabil Havalimanı dosyası kapanıyor.", "airport", "tr")]
    [InlineData("Afganistan'daki beş havalimanının işletilmesi için görüşmeler sürüyor.", "airport", "tr")]
    [InlineData("Sigorta şirketleri Kabil'e inen uçakları sigortalamıyor, meydan boş kaldı.", "airport", "tr")]
    [InlineData("Kabil'deki hava meydanının kulesinde yine Türk uzmanlar çalışıyor.", "airport", "tr")]
    [InlineData("Kabil Havalimanı'nı Türkiye ile Katar birlikte işletecek.", "airport", "tr")]
    [InlineData("Greece has extended its fence at the Evros for fear of an exodus from Afghanistan.", "refugees", "en")]
    [InlineData("Turkey cannot take in more people from Afghanistan, Erdogan told Merkel by telephone.", "refugees", "en")]
    [InlineData("Turkish gendarmes stopped 312 Afghans who had crossed the frontier from Iran at night.", "refugees", "en")]
    [InlineData("Iran pushed 2,000 of them back in one week, said a returnee in Islam Qala.", "refugees", "en")]
    [InlineData("Turkey has finished 64 kilometres of the wall along its eastern border.", "refugees", "en")]
    [InlineData("More than a million Afghans have been forced to leave Pakistan since November.", "refugees", "en")]
    [InlineData("Kılıçdaroğlu, iki yıl içinde Suriyelileri ve Afganları ülkelerine yollayacağını söyledi.", "refugees", "tr")]
    [InlineData("Almanya, Afgan yerel çalışanları ülkeye almaya devam edecek.", "refugees", "tr")]
    [InlineData("Pakistan'dan bir ayda 300 binden fazla Afgan geri dönmek zorunda kaldı.", "refugees", "tr")]
    [InlineData("Van'da sınırı geçen 312 Afgan jandarma ekiplerince durduruldu.", "refugees", "tr")]
    [InlineData("Bolu Belediyesi yabancılardan on kat su parası alacak; karar en çok Afgan ve Suriyeli sığınmacıları etkiliyor.", "refugees", "tr")]
    [InlineData("İran sınırına örülen duvarın 64 kilometrelik bölümü bitti.", "refugees", "tr")]
    [InlineData("The European Union plans to return to Kabul with a minimal presence.", "consulates", "en")]
    [InlineData("Norway and Denmark are closing their embassies for the time being.", "consulates", "en")]
    [InlineData("Russia says it will not close its embassy in Kabul.", "consulates", "en")]
    [InlineData("Britain has moved its ambassador and a small team to the airport.", "consulates", "en")]
    [InlineData("Kazakhstan flew 40 of its embassy staff out of Kabul.", "consulates", "en")]
    [InlineData("The consul in Mazar and his deputies were brought to Ankara by a military plane.", "consulates", "en")]
    [InlineData("Afganistan'ın Ankara Büyükelçiliği'ndeki üç renkli bayrak indirildi.", "consulates", "tr")]
    [InlineData("Danimarka ve Norveç Kabil'deki elçiliklerini geçici olarak kapatıyor.", "consulates", "tr")]
    [InlineData("Başkonsolos ve ekibi askeri uçakla Ankara'ya getirildi.", "consulates", "tr")]
    [InlineData("Büyükelçilik personeli havalimanındaki geçici yerden ayrılıp şehre döndü.", "consulates", "tr")]
    [InlineData("Afganistan'ın İstanbul Başkonsolosluğu Taliban'a devredildi.", "consulates", "tr")]
    [InlineData("Türkiye'nin Kabil Büyükelçiliği yeniden kendi binasına taşındı.", "consulates", "tr")]
    [InlineData("Three soldiers of the Afghan army were killed by a mine in Helmand.", "", "en")]
    [InlineData("A Turkish company has resumed work on the Kajaki dam.", "", "en")]
    [InlineData("Cavusoglu and his Pakistani colleague discussed aid for Afghanistan over dinner.", "", "en")]
    [InlineData("The Taliban took Herat and Kandahar on Thursday as Afghan soldiers gave up.", "", "en")]
    [InlineData("A Turkish film about an Afghan boy won a prize in Antalya.", "", "en")]
    [InlineData("Afghan soldiers abandoned their posts in Kunduz on Sunday.", "", "en")]
    [InlineData("An earthquake killed at least a thousand people in Paktika, and Turkish teams are on their way.", "", "en")]
    [InlineData("Helmend'de mayına basan üç Afgan askeri öldü.", "", "tr")]
    [InlineData("Kabil'den gelen uçakla 324 vatandaşımız yurda döndü.", "", "tr")]
    [InlineData("Türk Kızılay Kabil'e 900 ton gıda gönderdi.", "", "tr")]
    [InlineData("Taliban, Türkiye'den yönetimini tanımasını istedi.", "", "tr")]
    [InlineData("Diyanet Vakfı Kabil'de 5 bin aileye kurban eti dağıttı.", "", "tr")]
    [InlineData("Cumhurbaşkanı, Şili ve Nepal büyükelçilerini kabul etti.", "", "tr")]
    [InlineData("Çavuşoğlu, Katarlı mevkidaşıyla Doha'da ikili ticareti görüştü.", "", "tr")]
    public void Enrich_OpeningSentence_GivesItsTopicAlone(string sentence, string topic, string language)
    {
        var rest = language == "tr"
            ? " Açıklama salı akşamı Ankara'da yapıldı. Ayrıntı verilmedi. Görüşmeler sürecek. Afganistan'da durum sakin."
            : " The statement was made in Ankara on Tuesday evening. No details were given. Talks will go on. Afghanistan was calm.";
        var topics = Enricher.Enrich(new ArticleInput("", sentence + rest, language, new DateOnly(2021, 9, 20))).Topics;

        Assert.Equal(topic.Length > 0 ? [topic] : [], topics.Select(tag => tag.Topic));
    }
}
