using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Tests.Ingest.Enriching.Figures;

public sealed class FigureFinderTests
{
    [Theory]
    [InlineData("There are about 500 Turkish troops in the city.", "about 500 Turkish troops", 500, "about", "people", "Turkish troops")]
    [InlineData("More than 1,400 people were flown out.", "More than 1,400 people", 1400, "more than", "people", "people")]
    [InlineData("It hosts around 4 million refugees.", "around 4 million refugees", 4e6, "around", "people", "refugees")]
    [InlineData("Some 1.5 million Afghans crossed.", "Some 1.5 million Afghans", 1.5e6, "some", "people", "Afghans")]
    [InlineData("At least 13 US service members died.", "At least 13 US service members", 13, "at least", "people", "US service members")]
    [InlineData("As many as 2,000 migrants arrive.", "As many as 2,000 migrants", 2000, "as many as", "people", "migrants")]
    [InlineData("Fewer than 50 diplomats remain.", "Fewer than 50 diplomats", 50, "fewer than", "people", "diplomats")]
    [InlineData("Up to five airports may reopen.", "Up to five airports", 5, "up to", "airports", "airports")]
    [InlineData("Two planes carried four soldiers.", "Two planes", 2, null, "aircraft", "planes")]
    [InlineData("Twenty-five families were moved.", "Twenty-five families", 25, null, "families", "families")]
    [InlineData("Nearly two hundred and fifty workers left.", "Nearly two hundred and fifty workers", 250, "nearly", "people", "workers")]
    [InlineData("Hundreds of troops are there.", "Hundreds of troops", 100, "hundreds of", "people", "troops")]
    [InlineData("Tens of thousands of people fled.", "Tens of thousands of people", 10000, "tens of thousands of", "people", "people")]
    [InlineData("Hundreds of thousands of Afghans fled.", "Hundreds of thousands of Afghans", 100000, "hundreds of thousands of", "people", "Afghans")]
    [InlineData("Dozens of vehicles were left.", "Dozens of vehicles", 12, "dozens of", "vehicles", "vehicles")]
    [InlineData("A dozen engineers stayed.", "A dozen engineers", 12, null, "people", "engineers")]
    [InlineData("The pledge was $2 billion in aid.", "$2 billion", 2e9, null, "USD", null)]
    [InlineData("It cost over 40 million euros.", "over 40 million euros", 4e7, "over", "EUR", null)]
    [InlineData("Only 25 percent of Afghans agree.", "Only 25 percent of Afghans", 25, "only", "percent", "Afghans")]
    [InlineData("Crossings fell 30% since then.", "30%", 30, null, "percent", null)]
    [InlineData("A 150-kilometer wall is planned.", "150-kilometer wall", 150, null, "km", "wall")]
    [InlineData("They drove 243 miles to the north.", "243 miles", 243, null, "mi", null)]
    [InlineData("The flight took 20 hours.", "20 hours", 20, null, "hours", null)]
    [InlineData("There were 79 charter flights.", "79 charter flights", 79, null, "flights", "charter flights")]
    [InlineData("He put the number of dead at 170.", "170", 170, null, "people", null)]
    [InlineData("Some 20.000 migrants were held.", "Some 20.000 migrants", 20000, "some", "people", "migrants")]
    public void Find_English_ReadsTheFigure(string text, string words, double value, string? qualifier, string? unit, string? what) => Expect(text, "en", words, value, null, qualifier, unit, what);

    [Theory]
    [InlineData("17 bin 926 kişi tahliye edildi.", "17 bin 926 kişi", 17926, null, "people", "kişi")]
    [InlineData("Bizdeki kayıt 300 bindir.", "300 bindir", 300000, null, "people", null)]
    [InlineData("Yaklaşık 500 Türk askeri orada.", "Yaklaşık 500 Türk askeri", 500, "yaklaşık", "people", "Türk askeri")]
    [InlineData("En az 13 asker öldü.", "En az 13 asker", 13, "en az", "people", "asker")]
    [InlineData("1.404 kişi ülkeye döndü.", "1.404 kişi", 1404, null, "people", "kişi")]
    [InlineData("1,5 milyon mülteci var.", "1,5 milyon mülteci", 1.5e6, null, "people", "mülteci")]
    [InlineData("Türkiye 3,7 milyon Suriyeliye bakıyor.", "3,7 milyon Suriyeliye", 3.7e6, null, "people", "Suriyeliye")]
    [InlineData("500'den fazla asker çekildi.", "500'den fazla asker", 500, "fazla", "people", "asker")]
    [InlineData("300 binden fazla Afgan var.", "300 binden fazla Afgan", 300000, "fazla", "people", "Afgan")]
    [InlineData("Yüzlerce asker bekliyor.", "Yüzlerce asker", 100, "yüzlerce", "people", "asker")]
    [InlineData("Binlerce kişi kaçtı.", "Binlerce kişi", 1000, "binlerce", "people", "kişi")]
    [InlineData("On binlerce göçmen yolda.", "On binlerce göçmen", 10000, "on binlerce", "people", "göçmen")]
    [InlineData("Göç yüzde 25 arttı.", "yüzde 25", 25, null, "percent", null)]
    [InlineData("Göç %25 arttı.", "%25", 25, null, "percent", null)]
    [InlineData("Ankete bin 300 katılımcı yanıt verdi.", "bin 300 katılımcı", 1300, null, "people", "katılımcı")]
    [InlineData("Bilet 25 Euro'ya satıldı.", "25 Euro'ya", 25, null, "EUR", null)]
    [InlineData("Depoda 28 bin 877 tüfek bulundu.", "28 bin 877 tüfek", 28877, null, null, "tüfek")]
    [InlineData("İki uçak havalandı.", "İki uçak", 2, null, "aircraft", "uçak")]
    [InlineData("241 kilometrelik duvar örülecek.", "241 kilometrelik duvar", 241, null, "km", "duvar")]
    [InlineData("Sınır 560 kilometre uzunluğunda.", "560 kilometre", 560, null, "km", null)]
    [InlineData("2 milyar dolar ayrıldı.", "2 milyar dolar", 2e9, null, "USD", null)]
    [InlineData("Yirmi beş aile yerleşti.", "Yirmi beş aile", 25, null, "families", "aile")]
    [InlineData("460 bin Afgan göçmen yakalandı.", "460 bin Afgan göçmen", 460000, null, "people", "Afgan göçmen")]
    public void Find_Turkish_ReadsTheFigure(string text, string words, double value, string? qualifier, string? unit, string? what) => Expect(text, "tr", words, value, null, qualifier, unit, what);

    [Theory]
    [InlineData("The blast killed 60 to 170 people.", "en", "60 to 170 people", 60, 170, null, "people")]
    [InlineData("Between 500 and 600 soldiers stayed.", "en", "Between 500 and 600 soldiers", 500, 600, null, "people")]
    [InlineData("Some 200-300 families came.", "en", "Some 200-300 families", 200, 300, "some", "families")]
    [InlineData("From there 4 to 5 million refugees may come.", "en", "4 to 5 million refugees", 4e6, 5e6, null, "people")]
    [InlineData("Tahliye 24 ila 36 saat sürer.", "tr", "24 ila 36 saat", 24, 36, null, "hours")]
    [InlineData("150-220 kilometre duvar var.", "tr", "150-220 kilometre", 150, 220, null, "km")]
    [InlineData("Orada beş yüz, altı yüz askeri var.", "tr", "beş yüz, altı yüz askeri", 500, 600.0, null, "people")]
    public void Find_Range_GivesBothEnds(string text, string language, string words, double value, double max, string? qualifier, string? unit) => Expect(text, language, words, value, max, qualifier, unit, null, false);

    [Theory]
    [InlineData("On August 25, 2021 and in 2001 they met.", "en")]
    [InlineData("The F-16, the A400M and a C-130 landed.", "en")]
    [InlineData("Resolution 2593 and Article 5 apply.", "en")]
    [InlineData("It is one of the two sides.", "en")]
    [InlineData("Under the Priority 2 programme nothing changed.", "en")]
    [InlineData("John Doe, 45, and a 25-year-old friend spoke at 10:30.", "en")]
    [InlineData("The 31st unit and the 2nd army left.", "en")]
    [InlineData("Call +90 312 292 or see 24/7 news.", "en")]
    [InlineData("25 Ağustos 2021'de 2. Ordu çekildi.", "tr")]
    [InlineData("2593 sayılı karar ve 5. madde var.", "tr")]
    [InlineData("Bir asker, on gün önce konuştu.", "tr")]
    public void Find_OtherNumbers_GivesNothing(string text, string language) => Assert.Empty(FigureFinder.Find(NewsText.Cut(text, language), [], []));

    [Fact]
    public void Find_TwoMeasuresOfOneThing_GiveBoth()
    {
        var text = "Turkey builds along the 300-kilometer (186-mile) border.";
        var figures = FigureFinder.Find(NewsText.Cut(text, "en"), [], []);

        Assert.Equal([(300.0, "km", "border"), (186.0, "mi", "border")], figures.Select(figure => (figure.Value, figure.Unit!, figure.What!)));
    }

    [Theory]
    [InlineData("According to Reuters, there are about 500 Turkish troops.", "Reuters")]
    [InlineData("There are about 500 troops, according to the defense ministry.", "defense ministry")]
    [InlineData("The ministry said 1,404 people had been flown out.", "ministry")]
    [InlineData("Two Turkish officials spoke.", null)]
    [InlineData("There are 500 troops in the city.", null)]
    public void Find_Claimant_ComesFromTheSentence(string text, string? claimant) => Assert.Equal(claimant, FigureFinder.Find(NewsText.Cut(text, "en"), [], [])[0].Claimant);

    [Fact]
    public void Find_ClaimantInTurkish_StandsBeforeGore() =>
        Assert.Equal("Bakanlık", FigureFinder.Find(NewsText.Cut("Bakanlık'a göre 500 asker çekildi.", "tr"), [], [])[0].Claimant);

    [Fact]
    public void Find_FigureInQuote_IsItsSpeakersClaim()
    {
        const string Content = "“We have 500 soldiers there,” he told reporters.";
        var text = NewsText.Cut(Content, "en");
        var quote = new Quote(QuoteKind.Direct, "Hulusi Akar", "he", null, new TextSpan(1, 28), "told", text.Sentences[0], "quote.test");

        Assert.Equal("Hulusi Akar", Assert.Single(FigureFinder.Find(text, [quote], [])).Claimant);
    }

    [Fact]
    public void Find_ClaimantKnown_TakesTheCanonicalName()
    {
        const string Content = "Minister Soylu said 460,000 migrants were held.";
        var text = NewsText.Cut(Content, "en");
        var actor = new ActorMention("Süleyman Soylu", "soylu", [new Evidence(new TextSpan(9, 14), "actor.surname")]);

        Assert.Equal("Süleyman Soylu", Assert.Single(FigureFinder.Find(text, [], [actor])).Claimant);
    }

    [Theory]
    [InlineData("1 bin 1 bin 2 milyon ")]
    [InlineData("hundreds of thousands of ")]
    [InlineData("twenty-")]
    [InlineData("1,")]
    [InlineData("$%")]
    [InlineData("\ud800 500 \0 1e9 ١٢٣ ")]
    public void Find_LongOrStrangeText_TakesLinearTimeAndDoesNotThrow(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 120_000 / part.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        foreach (var language in new[] { "en", "tr" })
        {
            Assert.All(FigureFinder.Find(NewsText.Cut(text, language), [], []), figure => Assert.True(double.IsFinite(figure.Value)));
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(120), $"took {watch.Elapsed}");
    }

    private static void Expect(string text, string language, string words, double value, double? max, string? qualifier, string? unit, string? what, bool checkWhat = true)
    {
        var figures = FigureFinder.Find(NewsText.Cut(text, language), [], []);
        var figure = Assert.Single(figures, figure => figure.Span.Cut(text) == words);
        Assert.Equal((value, max, qualifier, unit), (figure.Value, figure.Max, figure.Qualifier, figure.Unit));
        if (checkWhat)
        {
            Assert.Equal(what, figure.What);
        }
    }
}
