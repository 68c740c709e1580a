using System.Globalization;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Tests.Ingest.Enriching.Dates;

/// <summary>Which verb tells a date, what counts from what, and calendars and stamps: English, against Saturday 4 September 2021 unless another day is given.</summary>
public sealed class DateGrammarTests
{
    private static readonly DateOnly Published = new(2021, 9, 4);

    [Theory]
    [InlineData("He said on Tuesday that on Thursday they would leave.", "on Thursday", "2021-09-09")]
    [InlineData("We recall that in Rome, on Tuesday the president spoke of it.", "on Tuesday", "2021-08-31")]
    [InlineData("The meeting ended without result; a Thursday session will follow.", "Thursday", "2021-09-09")]
    [InlineData("He met Austin on Monday and on Tuesday will fly home.", "on Tuesday", "2021-09-07")]
    [InlineData("More than 100 people died in the attack on Thursday, before the deadline ends on Tuesday.", "on Thursday", "2021-09-02")]
    [InlineData("Starting Monday, visas are needed.", "Monday", "2021-09-06")]
    [InlineData("We fly on Thursday.", "on Thursday", "2021-09-09")]
    public void Find_Weekday_IsToldByTheVerbOfItsClause(string text, string words, string day) => Expect(text, words, day, day);

    [Theory]
    [InlineData("Turkey gets the lead after U.S. forces withdraw in October.", "in October", "2021-10-01", "2021-10-31")]
    [InlineData("My passport runs out in April.", "in April", "2022-04-01", "2022-04-30")]
    [InlineData("They will not have enough to eat this winter.", "this winter", "2021-12-01", "2022-02-28")]
    [InlineData("Most will wait until spring.", "until spring", "2021-09-04", "2022-03-01")]
    [InlineData("Those who left are not here before October.", "before October", "2021-09-04", "2021-09-30")]
    [InlineData("The schools should open before winter.", "before winter", "2021-09-04", "2021-11-30")]
    [InlineData("A deal is expected by mid-month.", "by mid-month", "2021-09-04", "2021-09-15")]
    [InlineData("By early August half the country had fallen.", "By early August", "2021-08-01", "2021-08-10")]
    [InlineData("The soldiers left in the last full week of August.", "in the last full week of August", "2021-08-23", "2021-08-29")]
    [InlineData("In the first three weeks of August 300 came.", "In the first three weeks of August", "2021-08-01", "2021-08-21")]
    [InlineData("It opened on the first Monday of May.", "on the first Monday of May", "2021-05-03", "2021-05-03")]
    [InlineData("The talks began in June. The previous month, Biden had spoken.", "The previous month", "2021-05-01", "2021-05-31")]
    [InlineData("Between the fall of Kabul and the end of August, many left.", "Between the fall of Kabul and the end of August", "2021-08-15", "2021-08-31")]
    [InlineData("Talks went on through Thursday night.", "through Thursday night", "2021-09-02", "2021-09-02")]
    [InlineData("Cars were banned until 1 p.m. on Wednesday.", "until 1 p.m. on Wednesday", "2021-09-04", "2021-09-08")]
    [InlineData("He worked there until June.", "until June", "2021-06-01", "2021-06-30")]
    [InlineData("The season lasts until May.", "until May", "2021-09-04", "2022-05-31")]
    [InlineData("The vote was put off until Thursday.", "until Thursday", "2021-09-04", "2021-09-09")]
    [InlineData("In winter 2020/21 the numbers fell.", "In winter 2020/21", "2020-12-01", "2021-02-28")]
    [InlineData("It was left without budget since the mid of August.", "since the mid of August", "2021-08-15", "2021-09-04")]
    [InlineData("They left in the waning days of July.", "in the waning days of July", "2021-07-25", "2021-07-31")]
    [InlineData("Three would follow before the Afghan new year.", "before the Afghan new year", "2021-09-04", "2022-03-20")]
    [InlineData("He served there in 2011-13.", "in 2011-13", "2011-01-01", "2013-12-31")]
    [InlineData("He left on the eve of Eid al-Adha.", "on the eve of Eid al-Adha", "2021-07-19", "2021-07-19")]
    public void Find_Spans_EndWhereTheWordsEndThem(string text, string words, string from, string to) => Expect(text, words, from, to);

    [Theory]
    [InlineData("On the night of Aug. 15 they arrived.", "On the night of Aug. 15", "2021-08-15")]
    [InlineData("They arrived in the early hours of Monday.", "in the early hours of Monday", "2021-08-30")]
    [InlineData("Merkel spoke on Friday. She flew back in the evening.", "in the evening", "2021-09-03")]
    public void Find_PartOfADay_IsTheDay(string text, string words, string day) => Expect(text, words, day, day);

    [Theory]
    [InlineData("The decree was issued on 24 Asad 1400.", "on 24 Asad 1400", "2021-08-15", "2021-08-15")]
    [InlineData("The two men talked on the 20th of the Afghan month of Dalw, 1400.", "on the 20th of the Afghan month of Dalw, 1400", "2022-02-09", "2022-02-09")]
    [InlineData("The budget of solar year 1400 was approved.", "1400", "2021-03-21", "2022-03-20")]
    public void Find_SolarDate_IsReadByTheAfghanCalendar(string text, string words, string from, string to) => Expect(text, words, from, to);

    [Theory]
    [InlineData("They work every evening and it isn't safe in the evening.")]
    [InlineData("There are boys in this quarter who wait for an excuse.")]
    [InlineData("Brussels set money aside for salaries over the coming year.")]
    [InlineData("The plane left at two in the morning.")]
    public void Find_HabitsAndQuarters_AreNoDates(string text) => Assert.Empty(DateFinder.Find(NewsText.Cut(text, "en"), Published));

    [Fact]
    public void Find_StampOfPublication_IsTheReportsDay()
    {
        const string Text = "Updated: 14 March 2022\nPublished: 25 August 2021\nTurkey said on Tuesday it would leave.";

        Assert.Equal(new DateOnly(2021, 8, 24), DateFinder.Find(NewsText.Cut(Text, "en"), new DateOnly(2022, 3, 14))[^1].From);
    }

    [Fact]
    public void Find_DayOnTheNextLine_StaysApart()
    {
        const string Text = "Published on 26 August 2021\nThursday's attack killed many.";

        Assert.Equal(["on 26 August 2021", "Thursday's"], DateFinder.Find(NewsText.Cut(Text, "en"), new DateOnly(2021, 8, 26)).Select(date => date.Span.Cut(Text)));
    }

    [Fact]
    public void Find_NoDayGiven_WeekdaysFollowTheLastDayWritten()
    {
        const string Text = "Turkey said on Aug. 24 that its soldiers would leave. On Wednesday they left. Two days later a bomb went off.";

        Assert.Equal([new DateOnly(2021, 8, 24), new DateOnly(2021, 8, 25), new DateOnly(2021, 8, 27)], DateFinder.Find(NewsText.Cut(Text, "en"), null).Select(date => date.From));
    }

    private static void Expect(string text, string words, string from, string to)
    {
        var found = DateFinder.Find(NewsText.Cut(text, "en"), Published).Select(date => (date.Span.Cut(text), date.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date.To.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        Assert.Contains((words, from, to), found);
    }
}
