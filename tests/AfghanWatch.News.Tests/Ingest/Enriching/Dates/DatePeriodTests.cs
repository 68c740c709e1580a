using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Tests.Ingest.Enriching.Dates;

/// <summary>Periods beside the report's own, years told by other years, days between their sentence's words. Every report is published on Wednesday 25 August 2021.</summary>
public sealed class DatePeriodTests
{
    [Theory]
    [InlineData("The commission set money aside for this year and next.", "this year and next", "2021-01-01", "2022-12-31")]
    [InlineData("Arrivals fell last year and this.", "last year and this", "2020-01-01", "2021-12-31")]
    [InlineData("Flights were cancelled this week and next.", "this week and next", "2021-08-23", "2021-09-05")]
    [InlineData("That brings the number so far this month to 45.", "so far this month", "2021-08-01", "2021-08-25")]
    [InlineData("This year as of today 103 planes have left.", "This year as of today", "2021-01-01", "2021-08-25")]
    [InlineData("In the year to date 44,000 were caught.", "In the year to date", "2021-01-01", "2021-08-25")]
    [InlineData("This month last year nobody came.", "This month last year", "2020-08-01", "2020-08-31")]
    [InlineData("He was in Kabul two years ago this month.", "two years ago this month", "2019-08-01", "2019-08-31")]
    [InlineData("Visas wait until February of the next year.", "until February of the next year", "2021-08-25", "2022-02-28")]
    [InlineData("In the spring of the current year he came.", "In the spring of the current year", "2021-03-01", "2021-05-31")]
    [InlineData("In 2016 he left; in May of the following year he reached Van.", "in May of the following year", "2017-05-01", "2017-05-31")]
    [InlineData("In 2016 he left Herat, and in June of that year he reached Van.", "in June of that year", "2016-06-01", "2016-06-30")]
    [InlineData("Towers will be raised before the year's over.", "before the year's over", "2021-08-25", "2021-12-31")]
    [InlineData("The delegations will return before the end of the Gregorian year.", "before the end of the Gregorian year", "2021-08-25", "2021-12-31")]
    [InlineData("The signature may come before mid-February.", "before mid-February", "2021-08-25", "2022-02-15")]
    [InlineData("They waited at the gate since noon on Sunday.", "since noon on Sunday", "2021-08-22", "2021-08-25")]
    [InlineData("The remainder must leave from here to Friday.", "from here to Friday", "2021-08-25", "2021-08-27")]
    [InlineData("The forces left in the night of Thursday to Friday.", "in the night of Thursday to Friday", "2021-08-19", "2021-08-20")]
    [InlineData("Flights were halted from Aug. 15, 2020 to Jan. 26, 2021.", "from Aug. 15, 2020 to Jan. 26, 2021", "2020-08-15", "2021-01-26")]
    public void Find_EnglishPeriod_HasItsDays(string text, string words, string from, string to) => DateCase.Expect(text, "en", words, from, to);

    [Theory]
    [InlineData("Bu ay şu ana kadar 45 kişi yakalandı.", "Bu ay şu ana kadar", "2021-08-01", "2021-08-25")]
    [InlineData("Bu yıl içinde şu ana kadar 45 bin kişi yakalandı.", "Bu yıl içinde şu ana kadar", "2021-01-01", "2021-08-25")]
    [InlineData("Geçen sene bu ay da üç kişi bulmuştuk.", "Geçen sene bu ay", "2020-08-01", "2020-08-31")]
    [InlineData("Geçen yıl bu mevsimde 200 kişi görüyorduk.", "Geçen yıl bu mevsimde", "2020-06-01", "2020-08-31")]
    [InlineData("15 Ağustos'tan sonra gelenler burada.", "15 Ağustos'tan sonra", "2021-08-15", "2021-08-25")]
    [InlineData("31 Ağustos'tan sonra asker kalmayacak.", "31 Ağustos'tan", "2021-08-31", "2021-08-31")]
    [InlineData("11 Ağustos'ta olay çıktı. O gece kapıyı açtı.", "O gece", "2021-08-11", "2021-08-11")]
    [InlineData("Herat'ta bir yıl kaldım, 2019'du.", "2019'du", "2019-01-01", "2019-12-31")]
    [InlineData("Zirvede 30-31 Ekim'de görüşebileceklerini belirten bakan ayrıldı.", "30-31 Ekim'de", "2021-10-30", "2021-10-31")]
    [InlineData("Gideceğiz inşallah cuma günü.", "cuma günü", "2021-08-27", "2021-08-27")]
    [InlineData("Buraya geldik salı günü.", "salı günü", "2021-08-24", "2021-08-24")]
    [InlineData("Heyet cuma Kabil'de olacak.", "cuma", "2021-08-27", "2021-08-27")]
    [InlineData("Vali bu gün yaptığı açıklamada konuştu.", "bu gün", "2021-08-25", "2021-08-25")]
    [InlineData("Heyet 12 Ağustos'ta indi. Bir gün önce Doha'dan gelmişti.", "Bir gün önce", "2021-08-11", "2021-08-11")]
    [InlineData("Kabil düşmeden iki gün önce evden ayrıldı.", "iki gün önce", "2021-08-13", "2021-08-13")]
    [InlineData("22 ve 24 Ağustos'ta görüştüler.", "24 Ağustos'ta", "2021-08-24", "2021-08-24")]
    [InlineData("2020 boyunca kimse gelmedi.", "2020", "2020-01-01", "2020-12-31")]
    [InlineData("Köyünü bayramda terk etti.", "bayramda", "2021-07-20", "2021-07-23")]
    public void Find_TurkishPeriod_HasItsDays(string text, string words, string from, string to) => DateCase.Expect(text, "tr", words, from, to);

    [Theory]
    [InlineData("We will remind, President Joe Biden on Tuesday refused to stay.", "on Tuesday", "2021-08-24")]
    [InlineData("The ministry would not comment, but Akar on Monday told reporters to wait.", "on Monday", "2021-08-23")]
    [InlineData("The minister left the city by plane in the evening hours.", "in the evening hours", "2021-08-25")]
    [InlineData("The two spoke by phone the previous day.", "the previous day", "2021-08-24")]
    public void Find_DayBesideItsVerb_LiesBehind(string text, string words, string day) => DateCase.Expect(text, "en", words, day, day);

    [Theory]
    [InlineData("The women were detained in July.\n\n12 people stood outside.", "in July")]
    [InlineData("The women were detained in July. 12 people stood outside.", "in July")]
    public void Find_NumberBehindTheMonthsSentence_IsNoDayOfIt(string text, string words) => DateCase.Expect(text, "en", words, "2021-07-01", "2021-07-31");

    [Theory]
    [InlineData("TODAY PRAYER TIMINGS Fajr 4:21", "en")]
    [InlineData("Posted by webdesk in Top Stories. 28 Jan, 2022", "en")]
    [InlineData("2021-12-02 04:11 812 views", "en")]
    [InlineData("Denizli'de mermer ocağında çalışıyorlar.", "tr")]
    public void Find_LinesOfThePageAndThings_GivesNothing(string text, string language) =>
        Assert.Empty(DateCase.Find("Haber.\n\n" + text, language));

    [Fact]
    public void Find_TodayInALineThatPointsElsewhere_IsNotTold()
    {
        const string Text = "The last plane left.\n\nRead also: The price of the lira today";
        var line = new TextSpan(Text.IndexOf("Read", StringComparison.Ordinal), Text.Length);
        Assert.Empty(DateFinder.Find(NewsText.Cut(Text, "en"), DateCase.Published, pageLines: [line]));
    }
}
