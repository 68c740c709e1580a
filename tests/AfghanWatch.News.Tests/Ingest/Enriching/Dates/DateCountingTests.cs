using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Tests.Ingest.Enriching.Dates;

/// <summary>Dates counted from other dates, from happenings and from clauses. Every report here is published on Wednesday 25 August 2021.</summary>
public sealed class DateCountingTests
{
    private static readonly DateOnly Published = new(2021, 8, 25);

    [Theory]
    [InlineData("Two days after the fall of Kabul the desk reopened.", "Two days after the fall of Kabul", "2021-08-17")]
    [InlineData("A week before the takeover they had packed.", "A week before the takeover", "2021-08-08")]
    [InlineData("The pilot flew the day after the Taliban entered the city on Aug. 15.", "the day after", "2021-08-16")]
    [InlineData("She wrote the day before last Tuesday's hearing.", "the day before last Tuesday's", "2021-08-23")]
    [InlineData("The crew landed on Aug. 20 and a day earlier in Doha.", "a day earlier", "2021-08-19")]
    [InlineData("They reached the town ten days back.", "ten days back", "2021-08-15")]
    [InlineData("The Friday before, he had packed his books.", "Friday before", "2021-08-20")]
    [InlineData("The plan was announced the day before under a new law.", "the day before", "2021-08-24")]
    [InlineData("We will be done by the 31st, he wrote.", "by the 31st", "2021-08-25", "2021-08-31")]
    [InlineData("The town fell on the 12th.", "on the 12th", "2021-08-12")]
    [InlineData("The school opened in 2001 and closed two decades later.", "two decades later", "2021-01-01", "2021-12-31")]
    [InlineData("Since the end of the airlift nobody flew.", "Since the end of the airlift", "", "")]
    [InlineData("It has been shut since the end of July.", "since the end of July", "2021-07-31", "2021-08-25")]
    [InlineData("It has been shut since the spring.", "since the spring", "2021-03-01", "2021-08-25")]
    [InlineData("Eleven planes left from Monday to Thursday.", "from Monday to Thursday", "2021-08-16", "2021-08-19")]
    [InlineData("They will meet on Tuesday and Wednesday.", "on Tuesday and Wednesday", "2021-08-31", "2021-09-01")]
    [InlineData("January through June saw few guests.", "January through June", "2021-01-01", "2021-06-30")]
    [InlineData("Last year's third quarter was better.", "Last year's third quarter", "2020-07-01", "2020-09-30")]
    [InlineData("He spoke on Monday (Aug. 16) in Doha.", "on Monday (Aug. 16)", "2021-08-16")]
    [InlineData("It must be gone by midnight on Aug. 31.", "by midnight on Aug. 31", "2021-08-25", "2021-08-31")]
    [InlineData("All will be home by Christmas.", "by Christmas", "2021-08-25", "2021-12-25")]
    public void Find_CountedInEnglish_GivesItsDays(string text, string words, string from, string? to = null) => Expect(text, "en", words, from, to ?? from);

    [Theory]
    [InlineData("Talks resume on Monday.", "on Monday", "2021-08-30")]
    [InlineData("Ministers hold an urgent meeting on Friday.", "on Friday", "2021-08-27")]
    [InlineData("The deadline is on Tuesday.", "on Tuesday", "2021-08-31")]
    [InlineData("I expect them to settle it on Monday.", "on Monday", "2021-08-30")]
    [InlineData("The lease had been due to end on Friday.", "on Friday", "2021-08-20")]
    [InlineData("The letter, which came to be printed on Tuesday, was long.", "on Tuesday", "2021-08-24")]
    [InlineData("Guards could not stop the crowd on Monday.", "on Monday", "2021-08-23")]
    [InlineData("Exports will double by February.", "by February", "2021-08-25", "2022-02-28")]
    public void Find_TenseInEnglish_ChoosesTheSide(string text, string words, string from, string? to = null) => Expect(text, "en", words, from, to ?? from);

    [Theory]
    [InlineData("Kabil'in düşmesinden iki gün sonra kapı açıldı.", "iki gün sonra", "2021-08-17")]
    [InlineData("Taliban'ın Kabil'e girmesinin ertesi günü taşındılar.", "ertesi günü", "2021-08-16")]
    [InlineData("Heyet 20 Ağustos'ta gitti, ertesi sabah döndü.", "ertesi sabah", "2021-08-21")]
    [InlineData("Toplantı perşembeye ertelendi.", "perşembeye", "2021-08-26")]
    [InlineData("Pazartesiden itibaren kapılar açılacak.", "Pazartesiden itibaren", "2021-08-30")]
    [InlineData("Salıdan perşembeye kadar üç uçuş yapıldı.", "Salıdan perşembeye kadar", "2021-08-17", "2021-08-19")]
    [InlineData("Sayılar üçüncü çeyrekte arttı.", "üçüncü çeyrekte", "2021-07-01", "2021-09-30")]
    [InlineData("Ağustos'un ilk iki haftasında yollar doldu.", "Ağustos'un ilk iki haftasında", "2021-08-01", "2021-08-14")]
    [InlineData("2021'in ocak-temmuz döneminde sayı düştü.", "2021'in ocak-temmuz", "2021-01-01", "2021-07-31")]
    [InlineData("Şubat 2005-Haziran 2010 arasında çalıştı.", "Şubat 2005-Haziran 2010", "2005-02-01", "2010-06-30")]
    [InlineData("90'lı yılların sonunda gelmişti.", "90'lı yılların sonunda", "1996-09-01", "1999-12-31")]
    [InlineData("15 Ağustos'u 16 Ağustos'a bağlayan gece kar yağdı.", "15 Ağustos'u 16 Ağustos'a bağlayan gece", "2021-08-15", "2021-08-16")]
    [InlineData("Eylul ayinin 3'unde toplanacaklar.", "Eylul ayinin 3'unde", "2021-09-03")]
    [InlineData("Meclis cuma günü olağanüstü toplanıyor.", "cuma günü", "2021-08-27")]
    [InlineData("Taliban heyeti cuma günü Türk heyeti ile görüşecek.", "cuma günü", "2021-08-27")]
    [InlineData("Cuma gününe kadar süre verildi.", "Cuma gününe kadar", "2021-08-25", "2021-08-27")]
    [InlineData("2002 yılının haziran ayında gelmişlerdi.", "2002 yılının haziran ayında", "2002-06-01", "2002-06-30")]
    [InlineData("Bir hafta önce bugün yola çıkmıştı.", "Bir hafta önce bugün", "2021-08-18")]
    [InlineData("Haftanın ilk günü görüştüler.", "Haftanın ilk günü", "2021-08-23")]
    public void Find_CountedInTurkish_GivesItsDays(string text, string words, string from, string? to = null) => Expect(text, "tr", words, from, to ?? from);

    [Theory]
    [InlineData("It began on Agust 12.", "en", "on Agust 12", "2021-08-12")]
    [InlineData("She left on Wedensday.", "en", "on Wedensday", "2021-08-25")]
    [InlineData("Karar 12 Ağutos'ta çıktı.", "tr", "12 Ağutos'ta", "2021-08-12")]
    [InlineData("It opened in Novemer.", "en", "in Novemer", "2020-11-01", "2020-11-30")]
    [InlineData("Çarşanba günü konuştu.", "tr", "Çarşanba günü", "2021-08-25")]
    public void Find_OneSlipInAName_IsReadThrough(string text, string language, string words, string day, string? to = null) => Expect(text, language, words, day, to ?? day);

    [Theory]
    [InlineData("The 20th anniversary and the 31st division were named on the 2nd floor.", "en")]
    [InlineData("It landed an hour ago.", "en")]
    [InlineData("Nobody had thought the city would be gone in 11 days.", "en")]
    [InlineData("O günün başbakanı konuştu.", "tr")]
    [InlineData("3 subay ve 2 mayın bulundu.", "tr")]
    public void Find_NoDay_GivesNothing(string text, string language) => Assert.Empty(DateFinder.Find(NewsText.Cut(text, language), Published));

    [Fact]
    public void Find_WeekdayRestated_IsNoSecondDate() => Assert.Single(DateFinder.Find(NewsText.Cut("On August 15, a Sunday, the gate was shut.", "en"), Published));

    [Fact]
    public void Find_SameDayFarFromAnyOther_IsTheDayOfTheReport()
    {
        const string Text = "Akar spoke on Tuesday. He named no one. Ships left Izmir.\n\nThe attack of last Thursday came up. It was short.\n\nNobody was hurt there. The mayor spoke. In Van the same day a wall was opened.";
        var dates = DateFinder.Find(NewsText.Cut(Text, "en"), Published);

        Assert.Equal(new DateOnly(2021, 8, 24), Assert.Single(dates, date => date.Span.Cut(Text) == "the same day").From);
    }

    [Theory]
    [InlineData("Ankara | August 25, 2021 | The unit left today.", "en")]
    [InlineData("KABUL (Agency) — Aug. 25, 2021. The unit left today.", "en")]
    [InlineData("Press note No 123, Ankara, 25 August 2021\n\nThe unit left today.", "en")]
    [InlineData("Last modified on Wed 25 Aug 2021\n\nThe unit left today.", "en")]
    [InlineData("The unit left today (25 August 2021) by ship.", "en")]
    [InlineData("25 Ağustos 2021 - Kabil\nBirlik bugün ayrıldı.", "tr")]
    [InlineData("Birlik bugün (25 Ağustos 2021) ayrıldı.", "tr")]
    public void Find_DayOfTheReportInTheText_OutweighsThePage(string text, string language) =>
        Assert.All(DateFinder.Find(NewsText.Cut(text, language), new DateOnly(2021, 11, 12)), date => Assert.Equal(new DateOnly(2021, 8, 25), date.From));

    private static void Expect(string text, string language, string words, string from, string to)
    {
        var dates = DateFinder.Find(NewsText.Cut(text, language), Published);
        if (from.Length == 0)
        {
            // A happening the report cannot know of yet.
            Assert.DoesNotContain(dates, date => date.Span.Cut(text) == words);
            return;
        }

        var found = Assert.Single(dates, date => date.Span.Cut(text) == words);
        Assert.Equal((from, to), (found.From.ToString("yyyy-MM-dd", null), found.To.ToString("yyyy-MM-dd", null)));
    }
}
