using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Tests.Ingest.Enriching.Dates;

/// <summary>Dates as spinners and machine translation word them, days that were moved, bounds and biddings, what the page says of itself. Every report is published on Wednesday 25 August 2021.</summary>
public sealed class DateTranslatedTests
{
    [Theory]
    [InlineData("The governor declared closing week that the mill would shut.", "closing week", "2021-08-16", "2021-08-22")]
    [InlineData("The governor declared remaining month that the mill would shut.", "remaining month", "2021-07-01", "2021-07-31")]
    [InlineData("The teams will meet subsequent Friday.", "subsequent Friday", "2021-09-03", "2021-09-03")]
    [InlineData("The teams will meet subsequent month.", "subsequent month", "2021-09-01", "2021-09-30")]
    [InlineData("They counted 300 boats this 12 months.", "this 12 months", "2021-01-01", "2021-12-31")]
    [InlineData("The bakers came three days in the past.", "three days in the past", "2021-08-22", "2021-08-22")]
    [InlineData("The radar must run till the top of the yr.", "till the top of the yr", "2021-08-25", "2021-12-31")]
    [InlineData("The bakers must go by the tip of August.", "by the tip of August", "2021-08-25", "2021-08-31")]
    [InlineData("The bakers must go by means of the end of August.", "by means of the end of August", "2021-08-25", "2021-08-31")]
    [InlineData("The bakers came before two days.", "before two days", "2021-08-23", "2021-08-23")]
    [InlineData("The bakers are waiting since three days.", "since three days", "2021-08-22", "2021-08-25")]
    [InlineData("The mill was opened in 2019 year.", "in 2019 year", "2019-01-01", "2019-12-31")]
    [InlineData("The trade reached 110 million dollars in the past year.", "in the past year", "2020-01-01", "2020-12-31")]
    public void Find_SpunOrTranslatedWords_HaveTheirDays(string text, string words, string from, string to) => DateCase.Expect(text, "en", words, from, to);

    [Theory]
    [InlineData("“Whoever comes here will have trouble,” Demir joked on Monday.", "on Monday", "2021-08-23")]
    [InlineData("No later than Friday the list has to be handed in.", "Friday", "2021-08-27")]
    [InlineData("The bakers called a meeting for Friday.", "Friday", "2021-08-27")]
    [InlineData("The bakers paid for Friday's storm.", "Friday's", "2021-08-20")]
    [InlineData("The talks, which resume on Thursday, have dragged on.", "on Thursday", "2021-08-26")]
    [InlineData("He will come tomorrow or the day after.", "the day after", "2021-08-27")]
    [InlineData("The visas are valid from September 1st onwards.", "from September 1st onwards", "2021-09-01")]
    [InlineData("The bakers met last week on Thursday.", "last week on Thursday", "2021-08-19")]
    [InlineData("By late Tuesday the mill was empty.", "By late Tuesday", "2021-08-24")]
    public void Find_WordsAroundTheDay_PutItOnItsSide(string text, string words, string day) => DateCase.Expect(text, "en", words, day, day);

    [Fact]
    public void Find_BiddingInQuotes_LooksAhead()
    {
        const string Text = "“Come back on Monday,” the clerk told her.";
        Quote[] quotes = [new(QuoteKind.Direct, "clerk", "clerk", null, new TextSpan(1, Text.IndexOf('”', StringComparison.Ordinal)), "told", new TextSpan(24, 33), "test")];
        Assert.Equal(new DateOnly(2021, 8, 30), Assert.Single(DateFinder.Find(NewsText.Cut(Text, "en"), DateCase.Published, quotes)).From);
    }

    [Theory]
    [InlineData("The ministry moved the day from Sept. 11 to Aug. 31.", "en")]
    [InlineData("Bakanlık günü 11 Eylül'den 31 Ağustos'a çekti.", "tr")]
    public void Find_DayThatWasMoved_IsTwoDays(string text, string language)
    {
        var days = DateCase.Find(text, language).Select(date => (date.From, date.To));
        Assert.Equal([(new DateOnly(2021, 9, 11), new DateOnly(2021, 9, 11)), (new DateOnly(2021, 8, 31), new DateOnly(2021, 8, 31))], days);
    }

    [Theory]
    [InlineData("Yeni gün 11 Eylül olarak açıklandı.", "11 Eylül", "2021-09-11", "2021-09-11")]
    [InlineData("AB'nin 18 Mart Mutabakatı yetmiyor.", "18 Mart", "2016-03-18", "2016-03-18")]
    [InlineData("Cuma günü köyde düğün var.", "Cuma günü", "2021-08-27", "2021-08-27")]
    [InlineData("Pazardan beri yağmur yağıyor.", "Pazardan beri", "2021-08-22", "2021-08-25")]
    [InlineData("Pazarı pazartesiye bağlayan gece köprü çöktü.", "Pazarı pazartesiye bağlayan gece", "2021-08-22", "2021-08-23")]
    [InlineData("24 Ağustos 2021, Salı günü köprü çöktü.", "24 Ağustos 2021, Salı günü", "2021-08-24", "2021-08-24")]
    [InlineData("Köprü bir hafta önce çöktü.", "bir hafta önce", "2021-08-18", "2021-08-18")]
    [InlineData("Köprü geride bıraktığımız hafta çöktü.", "bıraktığımız hafta", "2021-08-16", "2021-08-22")]
    [InlineData("Köprü bir önceki gün çöktü.", "bir önceki gün", "2021-08-24", "2021-08-24")]
    [InlineData("Köprü bahara kadar bitecek.", "bahara kadar", "2021-08-25", "2022-03-01")]
    public void Find_TurkishWords_HaveTheirDays(string text, string words, string from, string to) => DateCase.Expect(text, "tr", words, from, to);

    [Theory]
    [InlineData("Updated 2 days ago", "en")]
    [InlineData("By Our Reporter • 3 days ago • 4 min read", "en")]
    [InlineData("Sign up today for our letters!", "en")]
    [InlineData("They were the invaders of the past twenty years.", "en")]
    [InlineData("3 Yıl Önce Güncellendi", "tr")]
    [InlineData("Yarın bir köprü yıkılırsa hesabını kim verecek?", "tr")]
    public void Find_WhatIsNoDate_GivesNothing(string text, string language) => Assert.Empty(DateCase.Find(text, language));
}
