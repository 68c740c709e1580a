using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Tests.Ingest.Enriching.Dates;

/// <summary>Turkish dates by their grammar: suffixes, words in place of figures, nights, feasts, habits, plans. Every report is published on Wednesday 25 August 2021.</summary>
public sealed class DateTurkishGrammarTests
{
    [Theory]
    [InlineData("Kent ağustosun on beşinde düştü.", "ağustosun on beşinde", "2021-08-15", "2021-08-15")]
    [InlineData("Kent on beş ağustosta düştü.", "on beş ağustosta", "2021-08-15", "2021-08-15")]
    [InlineData("Kent ayın yirmisinde boşaldı.", "ayın yirmisinde", "2021-08-20", "2021-08-20")]
    [InlineData("Kapı on gün kadar önce kapandı.", "on gün kadar önce", "2021-08-15", "2021-08-15")]
    [InlineData("Usta üç buçuk ay önce geldi.", "üç buçuk ay önce", "2021-05-01", "2021-05-31")]
    [InlineData("Kent 15 Ağustos'ta düştü. Bir sonraki gün liman doldu.", "Bir sonraki gün", "2021-08-16", "2021-08-16")]
    public void Find_NumbersInWords_ResolvesThem(string text, string words, string from, string to) => DateCase.Expect(text, "tr", words, from, to);

    [Theory]
    [InlineData("Saldırı 14'ünü 15 Ağustos'a bağlayan gece oldu.", "14'ünü 15 Ağustos'a bağlayan gece", "2021-08-14", "2021-08-15")]
    [InlineData("Saldırı 15 Ağustos'u 16'sına bağlayan gece oldu.", "15 Ağustos'u 16'sına bağlayan gece", "2021-08-15", "2021-08-16")]
    [InlineData("Uçak akşam saatlerinde indi.", "akşam saatlerinde", "2021-08-25", "2021-08-25")]
    [InlineData("Uçak dün akşam saatlerinde indi.", "dün akşam saatlerinde", "2021-08-24", "2021-08-24")]
    [InlineData("Sabahın erken saatlerinde patlama oldu.", "Sabahın erken saatlerinde", "2021-08-25", "2021-08-25")]
    [InlineData("Heyet bayramın ikinci günü döndü.", "bayramın ikinci günü", "2021-07-21", "2021-07-21")]
    public void Find_NightsHoursFeasts_ResolvesThem(string text, string words, string from, string to) => DateCase.Expect(text, "tr", words, from, to);

    [Theory]
    [InlineData("Duvar ekimde bitecek.", "ekimde", "2021-10-01", "2021-10-31")]
    [InlineData("Görüşmeler marttan beri sürüyor.", "marttan beri", "2021-03-01", "2021-08-25")]
    [InlineData("Usta salıdan bu yana bekliyor.", "salıdan bu yana", "2021-08-24", "2021-08-25")]
    [InlineData("Kapı ocak ile temmuz arasında kapalıydı.", "ocak ile temmuz arasında", "2021-01-01", "2021-07-31")]
    [InlineData("Duvar eylülden önce bitecek.", "eylülden önce", "2021-08-25", "2021-08-31")]
    [InlineData("Duvar yıl bitmeden tamamlanacak.", "yıl bitmeden", "2021-08-25", "2021-12-31")]
    [InlineData("Yaz aylarında geçişler arttı.", "Yaz aylarında", "2021-06-01", "2021-08-31")]
    [InlineData("Bu kış yollar kapanacak.", "Bu kış", "2021-12-01", "2022-02-28")]
    [InlineData("Liman yaz sonuna kadar açılacak.", "yaz sonuna kadar", "2021-08-25", "2021-08-31")]
    public void Find_MonthsAndSeasons_ResolvesThem(string text, string words, string from, string to) => DateCase.Expect(text, "tr", words, from, to);

    [Theory]
    [InlineData("Usta, ekim ayında dönmesinin planlandığını anlattı.", "ekim ayında", "2021-10-01", "2021-10-31")]
    [InlineData("Vali cuma günü dönmeyi umuyor.", "cuma günü", "2021-08-27", "2021-08-27")]
    [InlineData("Vali cuma günü Kabil'in yardım alacağını söyledi.", "cuma günü", "2021-08-20", "2021-08-20")]
    [InlineData("Siz 15 Aralık günü neredeydiniz?", "15 Aralık günü", "2020-12-15", "2020-12-15")]
    public void Find_PlansAndTellers_TakesTheRightTense(string text, string words, string from, string to) => DateCase.Expect(text, "tr", words, from, to);

    [Theory]
    [InlineData("Yazıları perşembe günleri yayımlanır.")]
    [InlineData("Pazartesi ve perşembe günleri uçuş yapılıyor.")]
    [InlineData("Salı pazarında esnaf bekliyor, cuma namazından sonra dağılıyor.")]
    [InlineData("Usta ramazan bayramı için geldi.")]
    [InlineData("Usta bakır ocakta çay kaynatıyor, dar aralıkta kedi uyuyor.")]
    [InlineData("Her akşam saatlerinde sokaklar boşalıyor.")]
    public void Find_HabitsAndThings_GivesNothing(string text) => Assert.Empty(DateCase.Find(text, "tr"));

    [Fact]
    public void Find_DayInsideWhatWasReported_IsNotTheDayOfTheSpeechBehindIt()
    {
        const string Text = "Vali, salı günü yapılan görüşmenin iyi geçtiğini söyledi.\n\n“Bugün 500 askerimiz orada” dedi.";
        var clause = Text.IndexOf("salı", StringComparison.Ordinal) - 2;
        var speech = Text.IndexOf("Bugün", StringComparison.Ordinal);
        Quote[] quotes =
        [
            new(QuoteKind.Indirect, "vali", "Vali", null, new TextSpan(clause, Text.IndexOf(" söyledi", StringComparison.Ordinal)), "söyledi", new TextSpan(0, 10), "test"),
            new(QuoteKind.Direct, "vali", "Vali", null, new TextSpan(speech, Text.IndexOf('”', StringComparison.Ordinal)), "dedi", new TextSpan(speech, speech + 5), "test"),
        ];
        Assert.Equal(DateCase.Published, Assert.Single(DateFinder.Find(NewsText.Cut(Text, "tr"), DateCase.Published, quotes), date => date.Span.Cut(Text) == "Bugün").From);
    }
}
