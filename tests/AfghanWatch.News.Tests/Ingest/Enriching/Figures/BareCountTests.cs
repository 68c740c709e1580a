using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Tests.Ingest.Enriching.Figures;

public sealed class BareCountTests
{
    [Theory]
    [InlineData("He rang three offices about the boy.", "three offices", 3)]
    [InlineData("Five said they had been beaten.", "Five", 5)]
    [InlineData("Thirty-eight of them described it.", "Thirty-eight of them", 38)]
    [InlineData("Seven of the nine stayed.", "Seven of the nine", 7)]
    [InlineData("Three of my cousins sit at home.", "Three of my cousins", 3)]
    [InlineData("Germany sent 150,000 soldiers; 59 did not come back.", "59", 59)]
    [InlineData("Norway lost 10.", "10", 10)]
    [InlineData("The consulate cut its staff to two, a clerk said.", "two", 2)]
    [InlineData("In a good year there are sixteen.", "sixteen", 16)]
    [InlineData("They took Herat and four more, he wrote.", "four more", 4)]
    [InlineData("Thousands did.", "Thousands", 1000)]
    [InlineData("It was a hundred a night.", "a hundred", 100)]
    [InlineData("A hundred and fifty kilometres are ready.", "A hundred and fifty kilometres", 150)]
    [InlineData("Two hundred and twenty-seven people boarded.", "Two hundred and twenty-seven people", 227)]
    [InlineData("A couple of hundred engineers would do.", "A couple of hundred engineers", 200)]
    [InlineData("The talks took three and a half hours.", "three and a half hours", 3.5)]
    [InlineData("It lies a kilometre and a half away.", "a kilometre and a half", 1.5)]
    [InlineData("It costs about 4.8 billions of dollars.", "about 4.8 billions of dollars", 4.8e9)]
    [InlineData("The lira traded at 8.29 to the dollar.", "8.29 to the dollar", 8.29)]
    [InlineData("The war lasted three decades.", "three decades", 30)]
    [InlineData("It flies twice a week.", "twice", 2)]
    [InlineData("The two other bidders gave up.", "two other bidders", 2)]
    [InlineData("Nearly half of the troops have left.", "Nearly half of", 50)]
    [InlineData("Teams watched 76 of the 103 planned towers.", "76 of the 103 planned towers", 76)]
    [InlineData("Nine of the province's 14 districts fell.", "Nine of the province's 14 districts", 9)]
    [InlineData("It would take five to six thousand troops.", "five to six thousand troops", 5000)]
    [InlineData("Bankers say between $40 million and $50 million.", "between $40 million and $50 million", 4e7)]
    [InlineData("He had counted 60.", "60", 60)]
    [InlineData("One in five families moved.", "One in five", 20)]
    [InlineData("More than two-thirds of them voted.", "More than two-thirds of", 66.7)]
    [InlineData("My brother was among the five hundred.", "five hundred", 500)]
    [InlineData("All went home except a dozen who guard it.", "a dozen", 12)]
    [InlineData("Six Turks in ten agree with him.", "Six Turks in ten", 60)]
    [InlineData("Nine in 10 families agree.", "Nine in 10", 90)]
    [InlineData("More than nine and a half billion dollars is frozen.", "More than nine and a half billion dollars", 9.5e9)]
    [InlineData("A million and a half people walked.", "A million and a half people", 1.5e6)]
    [InlineData("19 thousand and 290 persons were returned.", "19 thousand and 290 persons", 19290)]
    [InlineData("The ride costs six to eight hundred, he says.", "six to eight hundred", 600)]
    [InlineData("The slabs are 2.8m wide.", "2.8m", 2.8)]
    [InlineData("It has 3.5 crore workers.", "3.5 crore workers", 3.5e7)]
    [InlineData("The 600-strong force went home.", "600-strong force", 600)]
    [InlineData("A staff of 34 runs it.", "34", 34)]
    [InlineData("Really, the three airports are safe.", "three airports", 3)]
    [InlineData("Several hundred refugees waited.", "Several hundred refugees", 300)]
    [InlineData("At the pass 34 of a planned 64 kilometres stand.", "34", 34)]
    public void Find_EnglishCount_IsRead(string text, string words, double value) => Expect(text, "en", words, value);

    [Theory]
    [InlineData("Saldırıda 13'ü ABD askeri olmak üzere 100 kişi öldü.", "13'ü ABD askeri", 13)]
    [InlineData("Geçişler günde 200'e düştü.", "200'e", 200)]
    [InlineData("Şirketin kırka yakın işçisi orada.", "kırka yakın işçisi", 40)]
    [InlineData("Kabil'de 650 kadar Amerikan askeri kalacak.", "650 kadar Amerikan askeri", 650)]
    [InlineData("Üç şartımız var.", "Üç şartımız", 3)]
    [InlineData("Çekilmenin yaklaşık yarısı tamamlandı.", "yaklaşık yarısı", 50)]
    [InlineData("Göçmenlerin üçte biri kadın.", "üçte biri", 33.3)]
    [InlineData("Görüşme iki buçuk saat sürdü.", "iki buçuk saat", 2.5)]
    [InlineData("Orada 2 buçuk milyon kişi yaşıyor.", "2 buçuk milyon kişi", 2.5e6)]
    [InlineData("Beş altı bin kişi bekliyor.", "Beş altı bin kişi", 5000)]
    [InlineData("Bottan 36 Afganistan, 5 Somali uyruklu kişi indi.", "36", 36)]
    [InlineData("Operasyonda 4 Pakistanlı yakalandı.", "4 Pakistanlı", 4)]
    [InlineData("Kasaya 100 Türk Lirası'ndan fazlası girdi.", "100 Türk Lirası'ndan", 100)]
    [InlineData("Sayı bir milyon 297 bin 973 olarak açıklandı.", "bir milyon 297 bin 973", 1297973)]
    [InlineData("Gemide 3 bin 500den fazla kişi vardı.", "3 bin 500den fazla kişi", 3500)]
    public void Find_TurkishCount_IsRead(string text, string words, double value) => Expect(text, "tr", words, value);

    [Theory]
    [InlineData("The two leaders agreed to talk.", "en")]
    [InlineData("Relations between two countries matter.", "en")]
    [InlineData("The Group of Seven industrialized democracies met.", "en")]
    [InlineData("Both sides spoke, and twice as many listened.", "en")]
    [InlineData("It was twice granted and twice withdrawn.", "en")]
    [InlineData("He got half of what he asked for.", "en")]
    [InlineData("It is true, according to two people with knowledge of it.", "en")]
    [InlineData("Photo 3 of 12. The Group of 20 met. People above the age of 50 years came.", "en")]
    [InlineData("Visits: 1,204 | Subscribe from 2 pounds a week", "en")]
    [InlineData("Also read: Top ten airports of the world", "en")]
    [InlineData("Ön sıraya oturdu, yüz yüze görüştüler.", "tr")]
    [InlineData("Yaşları 15 ile 40 arasında değişiyor.", "tr")]
    [InlineData("It came in the first half of the game.", "en")]
    [InlineData("İki ülke arasındaki ilişkiler iyi.", "tr")]
    [InlineData("Gece yarısı ve yer altı kaynakları.", "tr")]
    [InlineData("Onu ona ondan sordum.", "tr")]
    public void Find_WhatIsKnownOrCompared_IsNoFigure(string text, string language) => Assert.Empty(FigureFinder.Find(NewsText.Cut(text, language), [], []));

    private static void Expect(string text, string language, string words, double value)
    {
        var figures = FigureFinder.Find(NewsText.Cut(text, language), [], []);
        Assert.Contains((words, value), figures.Select(figure => (figure.Span.Cut(text), figure.Value)));
    }
}
