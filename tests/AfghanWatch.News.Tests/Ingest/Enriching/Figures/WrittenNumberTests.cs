using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Tests.Ingest.Enriching.Figures;

/// <summary>Numbers as pages of other lands write them, shares, counts told by their verb alone, and numbers of the page.</summary>
public sealed class WrittenNumberTests
{
    [Theory]
    [InlineData("France has evacuated 2 600 Afghans.", "2 600 Afghans", 2600)]
    [InlineData("They counted 1 200 000 people in the camps.", "1 200 000 people", 1200000)]
    [InlineData("More than 1 lac 70 thousand persons have gone.", "More than 1 lac 70 thousand persons", 170000)]
    [InlineData("Some 2 crore 50 lakh people need help.", "Some 2 crore 50 lakh people", 25000000)]
    [InlineData("One percent of the people in her province are Afghans.", "One percent of the people", 1)]
    [InlineData("The posts on the border reached to 221.", "221", 221)]
    [InlineData("He named seven points and said that five were accepted.", "five", 5)]
    [InlineData("Seven of every ten Afghans want to leave.", "Seven of every ten", 70)]
    [InlineData("She sits there with eight grandchildren.", "eight grandchildren", 8)]
    [InlineData("The provinces have filled 70 such flights.", "70 such flights", 70)]
    [InlineData("More than a third were Afghan nationals.", "More than a third", 33.3)]
    [InlineData("The death toll climbs to 41, the minister says.", "41", 41)]
    [InlineData("They brought home 24 citizens and 11 Nepalese.", "11 Nepalese", 11)]
    public void Find_EnglishNumber_HasItsValue(string text, string words, double value) => Expect(text, "en", words, value);

    [Theory]
    [InlineData("600 kişiyle beş milyonluk bir kentin kapısı tutulmaz.", 5000000)]
    [InlineData("Görüştükleri 300 Afganın 280'inin bekâr olduğunu kaydetti.", 280)]
    [InlineData("Günlük geçiş sayısının 50'yi bulmadığını savundu.", 50)]
    [InlineData("Bu sayı 100'ün altına indi.", 100)]
    [InlineData("Merkezde 140 Pakistanlının kaldığını kaydetti.", 140)]
    public void Find_TurkishNumber_HasItsValue(string text, double value) =>
        Assert.Contains(value, FigureFinder.Find(NewsText.Cut(text, "tr"), [], []).Select(figure => figure.Value));

    [Theory]
    [InlineData("Çocukların yüzünü görmenizi isterdim.", "tr")]
    [InlineData("20.45 ÇAVUŞOĞLU: BÜYÜKELÇİLİĞİMİZ AÇIK", "tr")]
    [InlineData("News code: 8840213. The train stopped.", "en")]
    [InlineData("We will remind you of one thing.", "en")]
    public void Find_FacesAndNumbersOfThePage_AreNoFigures(string text, string language) =>
        Assert.Empty(FigureFinder.Find(NewsText.Cut(text, language), [], []));

    private static void Expect(string text, string language, string words, double value) =>
        Assert.Contains((words, value), FigureFinder.Find(NewsText.Cut(text, language), [], []).Select(figure => (figure.Span.Cut(text), figure.Value)));
}
