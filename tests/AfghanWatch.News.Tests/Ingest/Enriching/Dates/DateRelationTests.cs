using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Tests.Ingest.Enriching.Dates;

/// <summary>Dates by their relation to the report or to a day told before: weeks counted to a weekday, nights, eves, feasts, what is left of a month. Every report is published on Wednesday 25 August 2021.</summary>
public sealed class DateRelationTests
{
    [Theory]
    [InlineData("The baker resigned a week ago Tuesday.", "a week ago Tuesday", "2021-08-17")]
    [InlineData("The jury meets two weeks from Thursday.", "two weeks from Thursday", "2021-09-09")]
    [InlineData("They will vote a week on Friday.", "a week on Friday", "2021-09-03")]
    [InlineData("They will vote Friday week.", "Friday week", "2021-09-03")]
    [InlineData("They voted the Friday before last.", "Friday before last", "2021-08-13")]
    [InlineData("They will vote the Monday after next.", "Monday after next", "2021-09-06")]
    [InlineData("They voted Monday last.", "Monday last", "2021-08-23")]
    [InlineData("They voted the Sunday after Aug. 9.", "Sunday after Aug. 9", "2021-08-15")]
    [InlineData("The office will open Thursday through Saturday.", "Thursday through Saturday", "2021-08-26", "2021-08-28")]
    [InlineData("Two weekly flights a week on Friday were cancelled.", "on Friday", "2021-08-20")]
    [InlineData("The talks, which were to end on Monday, went on.", "on Monday", "2021-08-23")]
    [InlineData("The talks, which were to open on Saturday, may slip.", "on Saturday", "2021-08-28")]
    public void Find_WeekdayByItsDistance_GivesItsDay(string text, string words, string from, string? to = null) => DateCase.Expect(text, "en", words, from, to ?? from);

    [Theory]
    [InlineData("Shots were heard two nights ago.", "two nights ago", "2021-08-23")]
    [InlineData("The crew landed on Aug. 16. Two nights later the gate was shut.", "Two nights later", "2021-08-18")]
    [InlineData("The crew landed on Aug. 16. A week on, the gate is shut.", "A week on", "2021-08-23")]
    [InlineData("The crew landed on Aug. 16. The night before, the gate had been shut.", "The night before", "2021-08-15")]
    [InlineData("The crew landed on Aug. 1.\n\nThe town was quiet.\n\nA driver sat in the shade.\n\nThe night before, there had been fireworks.", "The night before", "2021-08-24")]
    [InlineData("She came on Aug. 10. The week after, he followed.", "The week after", "2021-08-16", "2021-08-22")]
    [InlineData("The work will end a day ahead of the Aug. 31 deadline.", "a day ahead of the Aug. 31", "2021-08-30")]
    [InlineData("He fled on the eve of the Aug. 14 meeting.", "on the eve of the Aug. 14", "2021-08-13")]
    [InlineData("He fled on the eve of their wedding, which was to be held on Aug. 21.", "on the eve of their", "2021-08-20")]
    [InlineData("In the two weeks after Aug. 1 they sold out.", "In the two weeks after Aug. 1", "2021-08-01", "2021-08-15")]
    [InlineData("She was held on Aug. 3 with a hearing for the following Monday. Three days later she called.", "Three days later", "2021-08-06")]
    [InlineData("Two weeks ago the fund was set up.", "Two weeks ago", "2021-08-11")]
    [InlineData("Six weeks ago the fund was set up.", "Six weeks ago", "2021-07-12", "2021-07-18")]
    [InlineData("The ministry was handed over two days ago.", "two days ago", "2021-08-23")]
    public void Find_CountedFromWhatWasTold_GivesItsDays(string text, string words, string from, string? to = null) => DateCase.Expect(text, "en", words, from, to ?? from);

    [Theory]
    [InlineData("The gate will be shut for the rest of the week.", "the rest of the week", "2021-08-25", "2021-08-29")]
    [InlineData("The gate will be shut for the remainder of August.", "the remainder of August", "2021-08-25", "2021-08-31")]
    [InlineData("They will vote before the month lapses.", "before the month lapses", "2021-08-25", "2021-08-31")]
    [InlineData("They will vote before the summer is over.", "before the summer is over", "2021-08-25", "2021-08-31")]
    [InlineData("The group will leave earlier than the end of the month.", "earlier than the end of the month", "2021-08-25", "2021-08-31")]
    [InlineData("The money will arrive in the last quarter.", "in the last quarter", "2021-10-01", "2021-12-31")]
    [InlineData("They met this past weekend.", "this past weekend", "2021-08-21", "2021-08-22")]
    [InlineData("They met on the last weekend of July.", "on the last weekend of July", "2021-07-31", "2021-08-01")]
    [InlineData("They met in the final days of July.", "in the final days of July", "2021-07-25", "2021-07-31")]
    [InlineData("They met the summer before last.", "the summer before last", "2019-06-01", "2019-08-31")]
    [InlineData("By noon on Tuesday, the square was empty.", "By noon on Tuesday", "2021-08-24", "2021-08-24")]
    [InlineData("A decision need not be made by Monday night.", "by Monday night", "2021-08-25", "2021-08-30")]
    [InlineData("He laughed when asked about November 11.", "November 11", "2021-11-11", "2021-11-11")]
    [InlineData("They agreed in principle to send a team in November.", "in November", "2021-11-01", "2021-11-30")]
    public void Find_WhatIsLeftAndParts_GivesItsDays(string text, string words, string from, string to) => DateCase.Expect(text, "en", words, from, to);

    [Theory]
    [InlineData("He called on Christmas Eve.", "on Christmas Eve", "2020-12-24")]
    [InlineData("He has waited since Thanksgiving.", "since Thanksgiving", "2020-11-26", "2021-08-25")]
    [InlineData("He called on Memorial Day.", "on Memorial Day", "2021-05-31")]
    [InlineData("He called on the first day of the Eid.", "on the first day of the Eid", "2021-07-20")]
    [InlineData("He called on the second day of the feast.", "on the second day of the feast", "2021-07-21")]
    public void Find_Feast_GivesItsDay(string text, string words, string from, string? to = null) => DateCase.Expect(text, "en", words, from, to ?? from);

    [Theory]
    [InlineData("A Christmas market opened beside the gate.")]
    [InlineData("Flights will be multiplied after the Eid.")]
    public void Find_FeastThatIsNoTime_GivesNothing(string text) => Assert.Empty(DateCase.Find(text, "en"));

    [Theory]
    [InlineData("Usta 15 Temmuz'da geldi. Sonraki pazartesi dükkanı açtı.", "Sonraki pazartesi", "2021-07-19")]
    [InlineData("Usta 15 Temmuz'da geldi. Takip eden pazartesi günü dükkanı açtı.", "Takip eden pazartesi günü", "2021-07-19")]
    [InlineData("Usta 15 Temmuz'da geldi. Bir önceki pazar günü evlenmişti.", "Bir önceki pazar günü", "2021-07-11")]
    [InlineData("Usta 12 Ağustos'ta geldi. Ertesi hafta dükkanı açtı.", "Ertesi hafta", "2021-08-16", "2021-08-22")]
    [InlineData("Usta 2015'te geldi. Ertesi yıl dükkanı açtı.", "Ertesi yıl", "2016-01-01", "2016-12-31")]
    [InlineData("Usta 2015'te geldi. Bir yıl sonra dükkanı açtı.", "Bir yıl sonra", "2016-01-01", "2016-12-31")]
    [InlineData("Usta martta geldi. İki ay sonra dükkanı açtı.", "İki ay sonra", "2021-05-01", "2021-05-31")]
    [InlineData("31 Ağustos'tan iki gün önce dönecekler.", "31 Ağustos'tan iki gün önce", "2021-08-29")]
    [InlineData("Vali dün, kararın bir gün önce alındığını anlattı.", "bir gün önce", "2021-08-23")]
    [InlineData("Vali bir hafta önce salı günü konuştu.", "bir hafta önce salı günü", "2021-08-17")]
    [InlineData("Kapıya iki gece önce ateş açıldı.", "iki gece önce", "2021-08-23")]
    [InlineData("Vali evvelki hafta geldi.", "evvelki hafta", "2021-08-09", "2021-08-15")]
    [InlineData("Vali öbür gün gelecek.", "öbür gün", "2021-08-27")]
    [InlineData("Vali haftaya bugün gelecek.", "haftaya bugün", "2021-09-01")]
    [InlineData("Vali yarından sonraki gün gelecek.", "yarından sonraki gün", "2021-08-27")]
    public void Find_TurkishRelations_GivesTheirDays(string text, string words, string from, string? to = null) => DateCase.Expect(text, "tr", words, from, to ?? from);

    [Theory]
    [InlineData("Denetimler bayramın hemen ertesi günü başladı.", "bayramın hemen ertesi günü", "2021-07-24")]
    [InlineData("Köye bayramdan bir gün önce döndüler.", "bayramdan bir gün önce", "2021-07-19")]
    [InlineData("Köye Kurban Bayramı arifesinde döndüler.", "Kurban Bayramı arifesinde", "2021-07-19")]
    [InlineData("Köye iki yıl önceki bayramda döndüler.", "iki yıl önceki bayramda", "2019-08-11", "2019-08-14")]
    [InlineData("Tören Zafer Bayramı'nda yapılacak.", "Zafer Bayramı'nda", "2021-08-30")]
    [InlineData("Köyden Noel haftasında ayrıldılar.", "Noel haftasında", "2020-12-21", "2020-12-27")]
    [InlineData("Karar ağustos bitmeden açıklanacak.", "ağustos bitmeden", "2021-08-25", "2021-08-31")]
    [InlineData("Yol yaz boyunca kapalıydı.", "yaz boyunca", "2021-06-01", "2021-08-31")]
    [InlineData("Yol temmuz boyunca kapalıydı.", "temmuz boyunca", "2021-07-01", "2021-07-31")]
    [InlineData("Karar haftanın geri kalanında açıklanacak.", "haftanın geri kalanında", "2021-08-25", "2021-08-29")]
    [InlineData("Yol temmuzun ikinci pazar günü açıldı.", "temmuzun ikinci pazar günü", "2021-07-11")]
    [InlineData("Yol ağustosun ilk hafta sonu açıldı.", "ağustosun ilk hafta sonu", "2021-08-07", "2021-08-08")]
    [InlineData("Yol geçen yılın sonbaharında açıldı.", "geçen yılın sonbaharında", "2020-09-01", "2020-11-30")]
    [InlineData("Vali perşembe günü bir televizyon kanalında izin verilmeyeceğini açıklamış.", "perşembe günü", "2021-08-19")]
    [InlineData("Vali pazar günü Bakü'ye ertesi gün uçacağını söyledi.", "pazar günü", "2021-08-22")]
    public void Find_TurkishFeastsAndStretches_GivesTheirDays(string text, string words, string from, string? to = null) => DateCase.Expect(text, "tr", words, from, to ?? from);

    [Fact]
    public void Find_TurkishDistrictNamedLikeAMonth_IsNoDate() => Assert.Empty(DateCase.Find("Iğdır'ın Aralık ilçesinde bir ev yandı.", "tr"));

    [Fact]
    public void Find_NextDayInsideASpeech_CountsFromTheDayTheSpeakerNamed()
    {
        const string Text = "The envoy spoke on Monday. “On Aug. 10 we asked again. The next day they answered.”";
        var speech = new TextSpan(Text.IndexOf('“', StringComparison.Ordinal) + 1, Text.Length - 1);
        Quote[] quotes = [new(QuoteKind.Direct, "envoy", "The envoy", null, speech, "spoke", new TextSpan(0, 10), "test")];
        Assert.Equal(new DateOnly(2021, 8, 11), Assert.Single(DateFinder.Find(NewsText.Cut(Text, "en"), DateCase.Published, quotes), date => date.Span.Cut(Text) == "The next day").From);
    }
}
