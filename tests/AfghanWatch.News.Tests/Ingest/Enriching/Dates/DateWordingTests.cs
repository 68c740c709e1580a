namespace AfghanWatch.News.Tests.Ingest.Enriching.Dates;

/// <summary>Dates as real pages word them: tense told far off, spun and translated phrases, opening hours, stamps. Every report is published on Wednesday 25 August 2021.</summary>
public sealed class DateWordingTests
{
    [Theory]
    [InlineData("France says Britain and Germany will table a resolution for a protected area at the airport on Monday.", "on Monday", "2021-08-30")]
    [InlineData("The president is predicted to convey the matter to the cabinet on Monday.", "on Monday", "2021-08-30")]
    [InlineData("Cuba predicted on Monday that nobody would come.", "on Monday", "2021-08-23")]
    [InlineData("The foreign minister comes to Ankara on Friday.", "on Friday", "2021-08-27")]
    [InlineData("The call comes after talks held on Monday.", "on Monday", "2021-08-23")]
    [InlineData("Turkey aims for a signature in Doha on Friday.", "on Friday", "2021-08-27")]
    [InlineData("A decision is awaited on Friday.", "on Friday", "2021-08-27")]
    [InlineData("He said the troops had until Friday to leave.", "until Friday", "2021-08-25", "2021-08-27")]
    [InlineData("Following Sunday's events the embassy moved.", "Sunday's", "2021-08-22")]
    [InlineData("A meeting was possible in autumn.", "in autumn", "2021-09-01", "2021-11-30")]
    [InlineData("More families are coming than in July.", "in July", "2021-07-01", "2021-07-31")]
    public void Find_Tense_PutsTheDateOnItsSide(string text, string words, string from, string? to = null) => DateCase.Expect(text, "en", words, from, to ?? from);

    [Theory]
    [InlineData("This calendar year 69,000 were stopped.", "This calendar year", "2021-01-01", "2021-12-31")]
    [InlineData("He promised it previously this month.", "previously this month", "2021-08-01", "2021-08-24")]
    [InlineData("The wall must be ready within 2022.", "within 2022", "2022-01-01", "2022-12-31")]
    [InlineData("They hold it till the very end of August.", "till the very end of August", "2021-08-25", "2021-08-31")]
    [InlineData("Batteries can be wanted by the top of August.", "by the top of August", "2021-08-25", "2021-08-31")]
    [InlineData("He is told to come back in the new year.", "in the new year", "2022-01-01", "2022-12-31")]
    [InlineData("Since the new year 52,940 were caught.", "Since the new year", "2021-01-01", "2021-08-25")]
    [InlineData("The flights are stopped from the 15th of August.", "from the 15th of August", "2021-08-15", "2021-08-25")]
    [InlineData("The villagers find last winter's dead.", "last winter's", "2020-12-01", "2021-02-28")]
    [InlineData("They rest over the coming weekend.", "over the coming weekend", "2021-08-28", "2021-08-29")]
    [InlineData("It will reopen in the middle of the coming month.", "in the middle of the coming month", "2021-09-11", "2021-09-20")]
    [InlineData("It reopened at the outset of the present month.", "at the outset of the present month", "2021-08-01", "2021-08-10")]
    [InlineData("The wall must stand by end-September.", "by end-September", "2021-08-25", "2021-09-30")]
    [InlineData("He left on the 20th of this month.", "on the 20th of this month", "2021-08-20", "2021-08-20")]
    [InlineData("The ministry announced final week that it would close.", "final week", "2021-08-16", "2021-08-22")]
    [InlineData("Kabul fell on the 15th of last July.", "on the 15th of last July", "2021-07-15", "2021-07-15")]
    [InlineData("Kabul fell on Aug. 15. On that Thursday nobody flew.", "On that Thursday", "2021-08-12", "2021-08-12")]
    [InlineData("The offer fell through earlier this year.", "earlier this year", "2021-01-01", "2021-08-24")]
    [InlineData("They have taken nine districts in the past month.", "in the past month", "2021-07-25", "2021-08-25")]
    [InlineData("When must it start to meet the 31st?", "the 31st", "2021-08-31", "2021-08-31")]
    [InlineData("Videos were filmed on 27 and 28 July near a village.", "on 27 and 28 July", "2021-07-27", "2021-07-28")]
    [InlineData("They met on July 20 and 21 in Doha.", "on July 20 and 21", "2021-07-20", "2021-07-21")]
    [InlineData("They met on 15 and 20 July.", "on 15", "2021-07-15", "2021-07-15")]
    [InlineData("The paper was put together on Monday and Tuesday in Doha.", "on Monday and Tuesday", "2021-08-23", "2021-08-24")]
    [InlineData("He received his colleague the day prior.", "the day prior", "2021-08-24", "2021-08-24")]
    [InlineData("They met on Aug. 20. Lavrov the day before named it a key.", "the day before", "2021-08-19", "2021-08-19")]
    public void Find_Wording_GivesItsDays(string text, string words, string from, string to) => DateCase.Expect(text, "en", words, from, to);

    [Theory]
    [InlineData("The desk is open Monday to Friday, 08:30-17:00.", "en")]
    [InlineData("The desk works from Monday to Friday between 9 and 17.", "en")]
    [InlineData("Danışma pazartesi-cuma 09.00 - 17.00 arası açıktır.", "tr")]
    [InlineData("THIS COPY MAY NOT BE IN ITS FINAL FORM AND MAY BE UPDATED.", "en")]
    [InlineData("He spoke after Friday prayers and after the Friday noon prayer.", "en")]
    [InlineData("12 hours ago (12:30 GMT)", "en")]
    [InlineData("The first Turkish flight in three years lands in Kabul.", "en")]
    [InlineData("See https://img.example.org/2021/08/20/a.jpg and statement no 2022/37.", "en")]
    public void Find_WhatIsNoDate_GivesNothing(string text, string language) => Assert.Empty(DateCase.Find(text, language));

    [Fact]
    public void Find_StampOfAPostShown_IsNoDateline()
    {
        const string text = "A minister wrote of arrests.\n\nX @minister · 23 Aug 2021\n\nThree were arrested on Tuesday.";
        DateCase.Expect(text, "en", "on Tuesday", "2021-08-24", "2021-08-24");
    }

    [Theory]
    [InlineData("Başbakan pazar günü gazetecilere ülkesinin 4.000 kişiyi alacağını tekrarladı.", "pazar günü", "2021-08-22")]
    [InlineData("Bakan pazartesi günü ülkenin başkentine gideceğini söyledi.", "pazartesi günü", "2021-08-30")]
    [InlineData("Akar, askerlerin pazartesi günü döneceğini söyledi.", "pazartesi günü", "2021-08-30")]
    [InlineData("Geçen yıl 15 Ağustos'ta kent sakindi.", "Geçen yıl 15 Ağustos'ta", "2020-08-15")]
    [InlineData("Konsolosluk ocakta günde 120 belge onayladı.", "ocakta", "2021-01-01", "2021-01-31")]
    [InlineData("2020'nin ağustosunda geldiler.", "2020'nin ağustosunda", "2020-08-01", "2020-08-31")]
    [InlineData("Herkesin yarın sabaha kadar gelmesi gerekiyor.", "yarın sabaha kadar", "2021-08-25", "2021-08-26")]
    [InlineData("Dün akşamdan itibaren bilet satılıyor.", "Dün akşamdan itibaren", "2021-08-24", "2021-08-25")]
    [InlineData("Geçen yazdan beri bekliyorlar.", "Geçen yazdan beri", "2020-06-01", "2021-08-25")]
    [InlineData("Liselerin mart ayında açılması için telkinde bulundu.", "mart ayında", "2022-03-01", "2022-03-31")]
    [InlineData("Bakanlık mart için dokuz sefer planlandığını duyurdu.", "mart", "2022-03-01", "2022-03-31")]
    [InlineData("Asker 5 Haziran'da çıkmış olacak.", "5 Haziran'da", "2022-06-05")]
    public void Find_Turkish_GivesItsDays(string text, string words, string from, string? to = null) => DateCase.Expect(text, "tr", words, from, to ?? from);
}
