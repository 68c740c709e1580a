using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Tests.Ingest.Enriching.Dates;

/// <summary>What a date counts from: the dateline, the speech, the day last named, a feast; read in reports of Wednesday 25 August 2021.</summary>
public sealed class DateReferenceTests
{
    private static readonly DateOnly Published = new(2021, 8, 25);

    [Theory]
    [InlineData("KABUL, Aug. 20 (Agency) — The force left on Thursday.", "on Thursday", "2021-08-19")]
    [InlineData("(Ankara, June 9) The minister spoke yesterday.", "yesterday", "2021-06-08")]
    [InlineData("BRUSSELS (July 16) – The mission ended yesterday.", "yesterday", "2021-07-15")]
    [InlineData("July 21 2021 09:14 am\n\nThe crossing was shut today, guards said.", "today", "2021-07-21")]
    [InlineData("The talks in Doha ended on Aug. 20 without a deal. They resume today.", "today", "2021-08-25")]
    public void Find_Dateline_BeatsThePagesDay(string text, string words, string day) => Expect(text, "en", words, day, day);

    [Fact]
    public void Find_PageOfAYearLater_TakesTheDatelinesYear()
    {
        var dates = DateFinder.Find(NewsText.Cut("ANKARA, Aug. 25, 2021 (Agency) — The last troops left on Tuesday.", "en"), new DateOnly(2022, 11, 3));

        Assert.Equal([new DateOnly(2021, 8, 25), new DateOnly(2021, 8, 24)], dates.Select(date => date.From));
    }

    [Theory]
    [InlineData("Wednesday, August 25, 2021\nMain Menu\n\nMore workers home\n\nANKARA, AUG 22: Workers flew home on Sunday.", "on Sunday", "2021-08-22")]
    [InlineData("Maria Sahin 4 minutes ago Wed 25th August 2021 | 12:05 AM\n\nBRUSSELS (Wire News - 24th August, 2021) The mission ends today.", "today", "2021-08-24")]
    public void Find_DatelineBelowThePagesStamp_CountsFromTheDateline(string text, string words, string day) => Expect(text, "en", words, day, day);

    [Theory]
    [InlineData("Soldiers at a gate in Van, Aug. 15, 2021. (Photo by staff)\n\nSoylu, who came a day earlier, spoke.", "a day earlier", "2021-08-24")]
    public void Find_DayOfACaption_IsNotTheStorys(string text, string words, string day) => Expect(text, "en", words, day, day);

    [Theory]
    [InlineData("Rebels entered the city on Sunday. The president fled a few hours later.", "en", 1)]
    [InlineData("Militanlar pazar günü kente girdi. Cumhurbaşkanı birkaç saat sonra kaçtı.", "tr", 1)]
    public void Find_HoursLater_IsATimeOfTheDayToldAlready(string text, string language, int dates) => Assert.Equal(dates, DateFinder.Find(NewsText.Cut(text, language), Published).Count);

    [Theory]
    [InlineData("Akar said on Tuesday the army stays. “We decided it today,” he said.", "today", "2021-08-24")]
    [InlineData("“We came home yesterday,” the envoy said on Monday.", "yesterday", "2021-08-22")]
    [InlineData("Akar spoke on Tuesday. “We came home yesterday,” he told reporters at a meeting that began on Thursday.", "yesterday", "2021-08-23")]
    public void Find_RelativeDayInAQuote_IsTheSpeakers(string text, string words, string day)
    {
        var cut = NewsText.Cut(text, "en");
        var start = text.IndexOf('“', StringComparison.Ordinal) + 1;
        var quote = new Quote(QuoteKind.Direct, null, null, null, new TextSpan(start, text.IndexOf('”', StringComparison.Ordinal)), "said", cut.SentenceAt(start), "quote.test");

        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), DateFinder.Find(cut, Published, [quote]).Single(date => date.Span.Cut(text) == words).From);
    }

    [Theory]
    [InlineData("They reached the city the week before last.", "the week before last", "2021-08-09", "2021-08-15")]
    [InlineData("The law changed in 2015. A million people crossed that year.", "that year", "2015-01-01", "2015-12-31")]
    [InlineData("Prices rose in July from a year earlier.", "a year earlier", "2020-07-01", "2020-07-31")]
    [InlineData("He spoke on Monday. A delegation landed a day prior.", "a day prior", "2021-08-22", "2021-08-22")]
    [InlineData("She met the envoy on Monday and had called him earlier in the day.", "earlier in the day", "2021-08-23", "2021-08-23")]
    [InlineData("They flew out on Monday and landed the same evening.", "the same evening", "2021-08-23", "2021-08-23")]
    [InlineData("It opens on the first of September.", "on the first of September", "2021-09-01", "2021-09-01")]
    [InlineData("It began on the twenty-fifth of July.", "on the twenty-fifth of July", "2021-07-25", "2021-07-25")]
    [InlineData("Leaders agreed on a plan overnight.", "overnight", "2021-08-24", "2021-08-25")]
    [InlineData("A solution has to be found by Friday, he said.", "by Friday", "2021-08-25", "2021-08-27")]
    [InlineData("They are on pace to finish by Wednesday.", "by Wednesday", "2021-08-25", "2021-09-01")]
    [InlineData("He is anticipated to raise it on Friday.", "on Friday", "2021-08-27", "2021-08-27")]
    [InlineData("He flies to Podgorica on Saturday.", "on Saturday", "2021-08-28", "2021-08-28")]
    [InlineData("The talks that ought to have begun on Saturday were moved.", "on Saturday", "2021-08-28", "2021-08-28")]
    [InlineData("No uniform could remain past August 31.", "August 31", "2021-08-31", "2021-08-31")]
    [InlineData("A million came, and it hangs over the election on September 26.", "on September 26", "2021-09-26", "2021-09-26")]
    [InlineData("The day is being marked on Sunday.", "on Sunday", "2021-08-29", "2021-08-29")]
    [InlineData("Some 44,000 had been deported this year.", "this year", "2021-01-01", "2021-12-31")]
    [InlineData("The embassy has been shut since Aug. 12; the consulate closed a day later.", "a day later", "2021-08-13", "2021-08-13")]
    [InlineData("The envoy stays until at least the end of the year.", "until at least the end of the year", "2021-08-25", "2021-12-31")]
    [InlineData("Half of them may go hungry between now and March 2022.", "between now and March 2022", "2021-08-25", "2022-03-31")]
    [InlineData("Ankara wants an answer by week's end.", "by week's end", "2021-08-25", "2021-08-29")]
    [InlineData("By early 2021 three airlines had come back.", "By early 2021", "2021-01-01", "2021-04-30")]
    [InlineData("It opens on the fourteenth of this month.", "on the fourteenth of this month", "2021-08-14", "2021-08-14")]
    [InlineData("The first plane lands on Thursday.", "on Thursday", "2021-08-26", "2021-08-26")]
    [InlineData("Teams held 904 smugglers so far this year.", "so far this year", "2021-01-01", "2021-08-25")]
    [InlineData("It will open this year.", "this year", "2021-01-01", "2021-12-31")]
    [InlineData("They met on Monday and had been warned the night before.", "the night before", "2021-08-22", "2021-08-22")]
    [InlineData("Every soldier must be out by the cutoff of August 31.", "by the cutoff of August 31", "2021-08-25", "2021-08-31")]
    [InlineData("The halls were wrecked in the last days of July.", "in the last days of July", "2021-07-25", "2021-07-31")]
    [InlineData("It was so in the nineties.", "in the nineties", "1990-01-01", "1999-12-31")]
    [InlineData("It will end before the week is out.", "before the week is out", "2021-08-25", "2021-08-29")]
    [InlineData("We will have it ready by the last day of the year.", "by the last day of the year", "2021-08-25", "2021-12-31")]
    [InlineData("They will meet in two days' time.", "in two days' time", "2021-08-27", "2021-08-27")]
    [InlineData("He wrote a week ago that it was off.", "a week ago", "2021-08-18", "2021-08-18")]
    [InlineData("The embassy changed hands on Monday. A day before the handover he called.", "A day before the handover", "2021-08-22", "2021-08-22")]
    [InlineData("The deal was made in 2020. He told senators on September 28 of that year.", "on September 28 of that year", "2020-09-28", "2020-09-28")]
    [InlineData("Here is what we watch today, Wednesday, August 25.", "today, Wednesday, August 25", "2021-08-25", "2021-08-25")]
    [InlineData("It was held on the first day of Eid al-Adha.", "on the first day of Eid al-Adha", "2021-07-20", "2021-07-20")]
    [InlineData("It was held on the first day of the Eid al-Adha holiday.", "on the first day of the Eid al-Adha holiday", "2021-07-20", "2021-07-20")]
    [InlineData("It has been shut since the evening of Aug. 15.", "since the evening of Aug. 15", "2021-08-15", "2021-08-25")]
    [InlineData("The queue grows as Tuesday's cut-off nears.", "Tuesday's", "2021-08-31", "2021-08-31")]
    [InlineData("The last crew would pass by the weekend.", "by the weekend", "2021-08-25", "2021-08-29")]
    [InlineData("It was about leaving 300 men there after the 31st.", "the 31st", "2021-08-31", "2021-08-31")]
    [InlineData("He told reporters yesterday, Tuesday: it stays open.", "yesterday", "2021-08-24", "2021-08-24")]
    [InlineData("The firm got the tower in May and expects the gates soon.", "in May", "2021-05-01", "2021-05-31")]
    [InlineData("The truce held during Eid al-Fitr.", "during Eid al-Fitr", "2021-05-13", "2021-05-15")]
    [InlineData("The show was held on the weekend of Aug. 14-15.", "on the weekend of Aug. 14-15", "2021-08-14", "2021-08-15")]
    public void Find_EnglishReference_CountsFromWhatItNames(string text, string words, string from, string to) => Expect(text, "en", words, from, to);

    [Theory]
    [InlineData("Kurban Bayramı'nın ilk gününde geldi.", "Kurban Bayramı'nın ilk gününde", "2021-07-20", "2021-07-20")]
    [InlineData("Temmuzda, bayramın son gününde döndü.", "bayramın son gününde", "2021-07-23", "2021-07-23")]
    [InlineData("Bayram tatilinde geçişler arttı.", "Bayram tatilinde", "2021-07-20", "2021-07-23")]
    [InlineData("Duvar yıl sonunda bitecek.", "yıl sonunda", "2021-12-31", "2021-12-31")]
    [InlineData("Yılbaşından bu yana 94 sefer yapıldı.", "Yılbaşından bu yana", "2021-01-01", "2021-08-25")]
    [InlineData("Kirby, pazartesi günkü basın toplantısında «Yeniden bakıyoruz» dedi.", "pazartesi günkü", "2021-08-23", "2021-08-23")]
    [InlineData("Atmar, cuma günü İstanbul'da meslektaşlarıyla bir araya gelecek. “Güvencedir” dedi.", "cuma günü", "2021-08-27", "2021-08-27")]
    [InlineData("Yıl başından bugüne 62 bin göçmen durduruldu.", "Yıl başından bugüne", "2021-01-01", "2021-08-25")]
    [InlineData("Oran nisanda yüzde 54 idi.", "nisanda", "2021-04-01", "2021-04-30")]
    [InlineData("Bu yıl 120 bin kişi engellendi.", "Bu yıl", "2021-01-01", "2021-12-31")]
    [InlineData("Bu yıl şu ana kadar 120 bin kişi engellendi.", "Bu yıl şu ana kadar", "2021-01-01", "2021-08-25")]
    [InlineData("Yılın ilk 6 ayında 27 bin kişi yakalandı. Geçen yılın aynı döneminde bu sayı 18 bindi.", "Geçen yılın aynı döneminde", "2020-01-01", "2020-06-30")]
    [InlineData("2- 29 Şubat 2020'de varılan mutabakat açıktır.", "29 Şubat 2020'de", "2020-02-29", "2020-02-29")]
    [InlineData("Geçen kışın donanlar oldu.", "Geçen kışın", "2020-12-01", "2021-02-28")]
    [InlineData("Görevli, cumartesi günü Iğdır'dan da bir seferin planlandığını belirtti.", "cumartesi günü", "2021-08-28", "2021-08-28")]
    [InlineData("Dava 14 Aralık'a ertelendi.", "14 Aralık'a", "2021-12-14", "2021-12-14")]
    [InlineData("Eşler yılbaşında dönecek.", "yılbaşında", "2022-01-01", "2022-01-01")]
    [InlineData("Askerler 20 Ağustos'ta çekildi, bir gün önceki saldırıda ölen oldu.", "bir gün önceki", "2021-08-19", "2021-08-19")]
    [InlineData("Bugünden sonraki iki gün kapalıyız.", "Bugünden sonraki iki gün", "2021-08-27", "2021-08-27")]
    [InlineData("21. yüzyılda böyle şey olmaz.", "21. yüzyılda", "2000-01-01", "2099-12-31")]
    [InlineData("Ocak'ın 3'üncü haftasında görüştüler.", "Ocak'ın 3'üncü haftasında", "2021-01-15", "2021-01-21")]
    [InlineData("Eylül'ün 3'üyle 12'si arası kapalı olacak.", "Eylül'ün 3'üyle 12'si arası", "2021-09-03", "2021-09-12")]
    public void Find_TurkishReference_CountsFromWhatItNames(string text, string words, string from, string to) => Expect(text, "tr", words, from, to);

    [Theory]
    [InlineData("Bugüne kadar bin kişi çıkarıldı.", "tr")]
    [InlineData("Son altı yıldır orada görev yapıyor.", "tr")]
    [InlineData("Turkey had run the airport for the last six years.", "en")]
    [InlineData("It came up at his year-end press conference.", "en")]
    [InlineData("A decision comes in the coming days.", "en")]
    [InlineData("Losses mounted in recent months.", "en")]
    [InlineData("Every soldier will leave within 14 months.", "en")]
    [InlineData("He writes here every other Wednesday.", "en")]
    [InlineData("More of The Sunday Ledger.", "en")]
    [InlineData("In his piece for a Sunday paper he had said so.", "en")]
    [InlineData("Not to vanish overnight was the least.", "en")]
    [InlineData("Karar önümüzdeki günlerde verilecek.", "tr")]
    [InlineData("Her çarşamba günü buluşurlar.", "tr")]
    [InlineData("An overnight flight brought them home.", "en")]
    public void Find_LengthsOfTime_AreNoDates(string text, string language) => Assert.Empty(DateFinder.Find(NewsText.Cut(text, language), Published));

    [Fact]
    public void Find_NoDayKnown_TakesTheTextsYearAndTheLatestPastDay()
    {
        const string Text = "The deal was signed in February 2020 and the war ended in 2022. The ministry said on Aug. 25 the talks went on. It met the envoy on Tuesday.";
        var dates = DateFinder.Find(NewsText.Cut(Text, "en"), null);

        Assert.Equal([new DateOnly(2020, 2, 1), new DateOnly(2022, 1, 1), new DateOnly(2022, 8, 25), new DateOnly(2022, 8, 30)], dates.Select(date => date.From));
        Assert.Equal(Certainty.Unknown, dates[3].Certainty);
    }

    [Fact]
    public void Find_NoDayAndNoYear_TakesTheDossiersPeriodWithLessCertainty() =>
        Assert.Equal((new DateOnly(2021, 8, 31), Certainty.Unknown), DateFinder.Find(NewsText.Cut("They must leave by the August 31 deadline.", "en"), null).Select(date => (date.To, date.Certainty)).Single());

    private static void Expect(string text, string language, string words, string from, string to)
    {
        var found = DateFinder.Find(NewsText.Cut(text, language), Published).Select(date => (date.Span.Cut(text), date.From.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), date.To.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Contains((words, from, to), found);
    }
}
