using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Tests.Ingest.Enriching;

public sealed class PlaceFinderTests
{
    [Theory]
    [InlineData("Flights to Kabul resumed.", "Kabul", "Kabul")]
    [InlineData("KABUL FALLS", "Kabul", "KABUL")]
    [InlineData("Kabul's streets were empty.", "Kabul", "Kabul")]
    [InlineData("The consulate in Mazar-e-Sharif shut.", "Mazar-i-Sharif", "Mazar-e-Sharif")]
    [InlineData("The consulate in Mazar i Sharif shut.", "Mazar-i-Sharif", "Mazar i Sharif")]
    [InlineData("The Türkiye desk answered.", "Turkey", "Türkiye")]
    [InlineData("The TÃ¼rkiye desk answered.", "Turkey", "TÃ¼rkiye")]
    public void Find_PlaceInEnglish_IsCutWithoutEnding(string text, string name, string cut) => AssertFound(text, "en", name, cut);

    [Theory]
    [InlineData("Kabil'deki uçuşlar başladı.", "Kabul", "Kabil")]
    [InlineData("Kabilde uçuşlar başladı.", "Kabul", "Kabil")]
    [InlineData("Mezar-ı Şerif'ten haber yok.", "Mazar-i-Sharif", "Mezar-ı Şerif")]
    [InlineData("AFGANİSTAN'DAN DÖNÜŞ", "Afghanistan", "AFGANİSTAN")]
    [InlineData("Türkiye’nin yanıtı geldi.", "Turkey", "Türkiye")]
    public void Find_PlaceInTurkish_IsCutWithoutCaseEnding(string text, string name, string cut) => AssertFound(text, "tr", name, cut);

    [Theory]
    [InlineData("Teklifi kabil değil.", "tr")]
    [InlineData("They drove in a van.", "en")]
    [InlineData("Turkeys were sold.", "en")]
    public void Find_CommonWord_IsNoPlace(string text, string language) => Assert.Empty(new PlaceFinder(ActorTestVocabulary.Value).Find(NewsText.Cut(text, language)));

    private static void AssertFound(string text, string language, string name, string cut)
    {
        var place = Assert.Single(new PlaceFinder(ActorTestVocabulary.Value).Find(NewsText.Cut(text, language)));

        Assert.Equal(name, place.Name);
        Assert.Equal(cut, place.Span.Cut(text));
    }
}
