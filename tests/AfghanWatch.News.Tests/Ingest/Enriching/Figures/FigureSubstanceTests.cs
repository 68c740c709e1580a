using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Tests.Ingest.Enriching.Figures;

/// <summary>What counts as a figure of the news, what a count without its noun counts, and who claims it.</summary>
public sealed class FigureSubstanceTests
{
    [Theory]
    [InlineData("Reuters rang the mission five times.")]
    [InlineData("You would need ten times the men.")]
    [InlineData("The true rate is more than twice that.")]
    [InlineData("He said half of the young men had left.")]
    [InlineData("The model 3 wins in the end.")]
    [InlineData("A 24-hour hotline was set up.")]
    [InlineData("The 5-3 vote was close.")]
    [InlineData("The talks ended.\nRELATED\nInflation hits 73.5 percent\nTwo held over villa fire")]
    [InlineData("The talks ended.\nAlso on Markets Daily:\n- Five charts that explain the rate decision")]
    [InlineData("15:31 Turkey: two blasts, no casualties\nTurkey's ministry spoke of it.")]
    [InlineData("Nobody knows.\nIt ended.\nCaroline Whitby is a former diplomat and the author of two books on the Black Sea.")]
    public void Find_MannersOfTellingAndFurniture_AreNoFigures(string text) => Assert.Empty(Find(text, "en"));

    [Theory]
    [InlineData("The staff left two days after the attack, and updated it 34 minutes ago.", "en")]
    [InlineData("She waited two nights. The text runs to nine pages.", "en")]
    [InlineData("Üç gün sonra dönecek, iki saat önce aradı.", "tr")]
    public void Find_DistancesInTime_AreNoFigures(string text, string language) => Assert.Empty(Find(text, language));

    [Theory]
    [InlineData("Nothing has been signed, two Turkish officials said on Friday.", "en")]
    [InlineData("Three people briefed on the file told the agency of it.", "en")]
    [InlineData("Two officials at his office told the agency of it.", "en")]
    [InlineData("İki Türk yetkili Reuters'a planın çöktüğünü anlattı.", "tr")]
    [InlineData("Golnaz, a mother of four, waits.", "en")]
    [InlineData("Soldiers sent us back 3 times.", "en")]
    [InlineData("Komutanla günde iki kez görüşüyor.", "tr")]
    public void Find_SourcesAndMannersOfTelling_AreNoFigures(string text, string language) => Assert.Empty(Find(text, language));

    [Theory]
    [InlineData("BIST 1.447 | DOLAR 8,44 | EURO 9,90", "tr")]
    [InlineData("Van 24°C Açık | Dolar 8,63 Euro 10,14 Altın 481,2", "tr")]
    [InlineData("AVN 88.10 Decreased By ▼ -0.65 (-0.73%)", "en")]
    [InlineData("312 paylaşım", "tr")]
    [InlineData("1.461,20", "tr")]
    [InlineData("News ID: 52971", "en")]
    [InlineData("Fotoğraf altı yazısı burada.", "tr")]
    [InlineData("Sputnik Farsi %D8%AA%87 / of the day", "en")]
    [InlineData("Bölgeyi 5,9 büyüklüğünde bir sarsıntı vurdu.", "tr")]
    public void Find_LinesOfThePage_AreNoFigures(string text, string language) => Assert.Empty(Find(text, language));

    [Theory]
    [InlineData("Of those interviewed, 22 said they had been beaten.", "en", "22", 22, "people")]
    [InlineData("There are 36 embassies, of which nine stayed open.", "en", "nine", 9, "missions")]
    [InlineData("Not one soldier would be added to the 500 already there.", "en", "500", 500, "people")]
    [InlineData("It has begun to train 240 baggage and ramp workers.", "en", "240 baggage and ramp workers", 240, "people")]
    [InlineData("The staff has shrunk from 23 to nine.", "en", "23", 23, "people")]
    [InlineData("The talks took about an hour.", "en", "about an hour", 1, "hours")]
    [InlineData("They withdrew for three quarters of an hour.", "en", "three quarters of an hour", 45, "minutes")]
    [InlineData("The flight took one hour and forty minutes.", "en", "one hour and forty minutes", 100, "minutes")]
    [InlineData("A 13-member delegation came.", "en", "13-member delegation", 13, "people")]
    [InlineData("The toll went from 700 to 1,200 dollars.", "en", "700", 700, "USD")]
    [InlineData("Twenty planes left, each with 300 on board.", "en", "300", 300, "people")]
    [InlineData("The lira stood at 7.40.", "en", "7.40", 7.4, null)]
    [InlineData("He paid 20 afghanis.", "en", "20 afghanis", 20, "AFN")]
    [InlineData("Kabil'de 500'ün biraz üzerinde personelimiz var.", "tr", "500'ün biraz üzerinde personelimiz", 500, "people")]
    [InlineData("Dolar 13,80'den kapandı.", "tr", "13,80'den", 13.8, null)]
    [InlineData("Yarım milyon insan kaçtı.", "tr", "Yarım milyon insan", 500000, "people")]
    [InlineData("58 elektro-optik kule yapılacak.", "tr", "58 elektro-optik kule", 58, "items")]
    [InlineData("Two officials were dismissed.", "en", "Two officials", 2, "people")]
    [InlineData("It took him 19 days to walk back.", "en", "19 days", 19, "days")]
    [InlineData("Turkey buys 40 F-16 Block 70 aircraft.", "en", "40 F-16 Block 70 aircraft", 40, "aircraft")]
    [InlineData("It hosts 1 million 900 thousand people.", "en", "1 million 900 thousand people", 1900000, "people")]
    [InlineData("Bütçe 57 milyondan 200 milyon euroya çıktı.", "tr", "200 milyon euroya", 200000000, "EUR")]
    [InlineData("Araçta 84 kilo 300 gram eroin bulundu.", "tr", "84 kilo 300 gram", 84.3, "kg")]
    [InlineData("Orada altı yüze yakın asker var.", "tr", "altı yüze yakın asker", 600, "people")]
    [InlineData("Kule sayısını da 18e çıkardık.", "tr", "18e", 18, "people")]
    [InlineData("Yakaladığımız Afgan sayısı 212.", "tr", "212", 212, "people")]
    [InlineData("Apronda iki Boeing de var.", "tr", "iki Boeing", 2, "aircraft")]
    public void Find_Count_HasItsUnit(string text, string language, string words, double value, string? unit) =>
        Assert.Contains((words, value, unit), Find(text, language).Select(figure => (figure.Span.Cut(text), figure.Value, figure.Unit)));

    [Theory]
    [InlineData("It is a package that analysts value at $6 billion.", "analysts")]
    [InlineData("Qatari engineers speak of at least $50m.", "Qatari engineers")]
    [InlineData("Rights groups say there are more than 100,000; the wall is 64 km long.", "Rights groups", null)]
    public void Find_Claimant_IsTheSourceThatPutsTheNumber(string text, params string?[] claimants) =>
        Assert.Equal(claimants, Find(text, "en").Select(figure => figure.Claimant));

    private static IReadOnlyList<Figure> Find(string text, string language) => FigureFinder.Find(NewsText.Cut(text, language), [], []);
}
