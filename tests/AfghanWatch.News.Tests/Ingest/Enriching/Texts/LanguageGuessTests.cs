using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Tests.Ingest.Enriching.Texts;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("The minister said the talks will go on.", "en")]
    [InlineData("MINISTER SAYS TALKS WILL GO ON IN THE CAPITAL", "en")]
    [InlineData("Cavusoglu, Blinken discuss developments in Afghanistan", "en")]
    [InlineData("Çavuşoğlu and Güler met with Kılıçdaroğlu in Diyarbakır, the ministry said.", "en")]
    [InlineData("Turkey won't send troops to Kabul", "en")]
    [InlineData("Bakan görüşmelerin süreceğini ve yeni bir adım atılacağını söyledi.", "tr")]
    [InlineData("Bakan gorusmelerin surecegini ve yeni bir adim atilacagini soyledi.", "tr")]
    [InlineData("BAKAN AÇIKLADI: GÖRÜŞMELER SÜRECEK VE YENİ BİR ADIM ATILACAK", "tr")]
    [InlineData("Türk askeri Afganistan'dan dönüyor", "tr")]
    [InlineData("Le ministre a dit que les entretiens vont continuer dans la capitale avec des pays voisins.", null)]
    [InlineData("Der Minister sagte, die Gespräche werden mit dem Ausland und den Nachbarn weitergehen.", null)]
    [InlineData("El ministro dijo que las conversaciones con los vecinos van a continuar por una semana.", null)]
    [InlineData("وزیر گفت که گفتگوها ادامه دارد", null)]
    [InlineData("", null)]
    [InlineData("12345 \0 \ud800", null)]
    public void Of_Text_TellsEnglishFromTurkish(string text, string? language) => Assert.Equal(language, LanguageGuess.Of(text));

    [Fact]
    public void Of_EnglishWithForeignTail_StaysEnglish() =>
        Assert.Equal("en", LanguageGuess.Of(string.Concat(Enumerable.Repeat("The minister said that the talks will go on and that the road is open. ", 10)) + "Le site est dans une langue pour les amis."));
}
