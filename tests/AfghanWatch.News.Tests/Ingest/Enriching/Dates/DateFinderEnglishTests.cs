using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Tests.Ingest.Enriching.Dates;

/// <summary>Every report here is published on Wednesday 25 August 2021.</summary>
public sealed class DateFinderEnglishTests
{
    private static readonly DateOnly Published = new(2021, 8, 25);

    [Theory]
    [InlineData("The convoy left on August 24, 2021, before dawn.", "on August 24, 2021", "2021-08-24")]
    [InlineData("The convoy left on 24 August 2021, before dawn.", "on 24 August 2021", "2021-08-24")]
    [InlineData("They signed on Aug. 14, officials confirmed.", "on Aug. 14", "2021-08-14")]
    [InlineData("They signed on Aug 14, officials confirmed.", "on Aug 14", "2021-08-14")]
    [InlineData("The decree of the 14th of August was withdrawn.", "the 14th of August", "2021-08-14")]
    [InlineData("A flight landed on August 20th with forty people.", "on August 20th", "2021-08-20")]
    [InlineData("The note is dated 25/08/2021 and signed.", "25/08/2021", "2021-08-25")]
    [InlineData("The note is dated 25.08.2021 and signed.", "25.08.2021", "2021-08-25")]
    [InlineData("The note is dated 2021-08-23 and signed.", "2021-08-23", "2021-08-23")]
    [InlineData("The note is dated 8/23/2021 and signed.", "8/23/2021", "2021-08-23")]
    [InlineData("The embassy reopened on Monday, August 23.", "on Monday, August 23", "2021-08-23")]
    [InlineData("Sunday, 15 August 2021 changed everything.", "Sunday, 15 August 2021", "2021-08-15")]
    [InlineData("KABUL, Aug 24 (Agency) - Guards left the gate.", "Aug 24", "2021-08-24")]
    [InlineData("The pledge was made on June 14,2021 in Brussels.", "on June 14,2021", "2021-06-14")]
    [InlineData("ANKARA, 3 Ağustos 2021 - The ministry rejected the plan.", "3 Ağustos 2021", "2021-08-03")]
    public void Find_FullOrPartialDate_ResolvesTheDay(string text, string words, string day) => Expect(text, words, day, day);

    [Theory]
    [InlineData("The minister said on Wednesday that the soldiers were safe.", "on Wednesday", "2021-08-25")]
    [InlineData("the minister said on wednesday that all were safe.", "on wednesday", "2021-08-25")]
    [InlineData("The minister said on Thursday that the soldiers were safe.", "on Thursday", "2021-08-19")]
    [InlineData("On Tuesday, the minister told reporters the soldiers will stay.", "On Tuesday", "2021-08-24")]
    [InlineData("The two sides will meet on Thursday in Doha.", "on Thursday", "2021-08-26")]
    [InlineData("The plan would be discussed with a delegation in Ankara on Thursday.", "on Thursday", "2021-08-26")]
    [InlineData("A delegation is due on Monday.", "on Monday", "2021-08-30")]
    [InlineData("Leaders are expected to meet on Friday by video.", "on Friday", "2021-08-27")]
    [InlineData("Due to bad weather the flight was cancelled on Friday.", "on Friday", "2021-08-20")]
    [InlineData("The envoy met refugees to discuss their needs on Friday.", "on Friday", "2021-08-20")]
    [InlineData("They were flown out late Monday, he added.", "late Monday", "2021-08-23")]
    [InlineData("Shots were heard on Tuesday night near the gate.", "on Tuesday night", "2021-08-24")]
    [InlineData("The attack happened last Wednesday.", "last Wednesday", "2021-08-18")]
    [InlineData("Parliament votes next Tuesday.", "next Tuesday", "2021-08-31")]
    [InlineData("He flew in ahead of Friday's summit.", "Friday's", "2021-08-27")]
    [InlineData("He had left last Wednesday, Aug. 18, by car.", "last Wednesday, Aug. 18", "2021-08-18")]
    [InlineData("He had resigned on Monday of last week.", "on Monday of last week", "2021-08-16")]
    [InlineData("The flight was booked for Wednesday next week.", "Wednesday next week", "2021-09-01")]
    public void Find_Weekday_ResolvesByTense(string text, string words, string day) => Expect(text, words, day, day);

    [Theory]
    [InlineData("The last plane took off today.", "today", "2021-08-25")]
    [InlineData("The last plane took off yesterday evening.", "yesterday evening", "2021-08-24")]
    [InlineData("The last plane takes off tomorrow.", "tomorrow", "2021-08-26")]
    [InlineData("They crossed the day before yesterday.", "the day before yesterday", "2021-08-23")]
    [InlineData("They crossed three days ago.", "three days ago", "2021-08-22")]
    [InlineData("Gunfire went on last night.", "last night", "2021-08-24")]
    [InlineData("Early on Aug. 25, a call was held.", "Early on Aug. 25", "2021-08-25")]
    [InlineData("The city fell on Aug. 15. Two days later the talks began.", "Two days later", "2021-08-17")]
    [InlineData("The city fell on Aug. 15. The same day the president fled.", "The same day", "2021-08-15")]
    [InlineData("The city fell on Aug. 15. Shops had closed the previous day.", "the previous day", "2021-08-14")]
    [InlineData("The city fell on Aug. 15. Later that day he fled.", "Later that day", "2021-08-15")]
    [InlineData("The city fell on Aug. 15. The next morning was quiet.", "The next morning", "2021-08-16")]
    [InlineData("The city fell on Aug. 15. A week earlier it was calm.", "A week earlier", "2021-08-08")]
    public void Find_RelativeDay_CountsFromItsAnchor(string text, string words, string day) => Expect(text, words, day, day);

    [Theory]
    [InlineData("Numbers rose last week.", "last week", "2021-08-16", "2021-08-22")]
    [InlineData("Numbers rose this week.", "this week", "2021-08-23", "2021-08-29")]
    [InlineData("Talks resume next week.", "next week", "2021-08-30", "2021-09-05")]
    [InlineData("Numbers rose earlier this week.", "earlier this week", "2021-08-23", "2021-08-24")]
    [InlineData("A team arrives later this week.", "later this week", "2021-08-26", "2021-08-29")]
    [InlineData("It was agreed last month.", "last month", "2021-07-01", "2021-07-31")]
    [InlineData("The wall was extended this month.", "this month", "2021-08-01", "2021-08-31")]
    [InlineData("The summit takes place next month.", "next month", "2021-09-01", "2021-09-30")]
    [InlineData("It was agreed last year.", "last year", "2020-01-01", "2020-12-31")]
    [InlineData("They were stopped over the weekend.", "over the weekend", "2021-08-21", "2021-08-22")]
    [InlineData("The offer was made in July.", "in July", "2021-07-01", "2021-07-31")]
    [InlineData("The offer was made in October.", "in October", "2020-10-01", "2020-10-31")]
    [InlineData("The conference will open in October.", "in October", "2021-10-01", "2021-10-31")]
    [InlineData("The mission ended in May.", "in May", "2021-05-01", "2021-05-31")]
    [InlineData("The agreement of February 2020 still binds them.", "February 2020", "2020-02-01", "2020-02-29")]
    [InlineData("They arrived in 2001 with others.", "in 2001", "2001-01-01", "2001-12-31")]
    [InlineData("It was the custom in the 1990s.", "in the 1990s", "1990-01-01", "1999-12-31")]
    [InlineData("In the 2020-2021 season few came.", "In the 2020-2021", "2020-01-01", "2021-12-31")]
    [InlineData("In the first half of 2021 arrests doubled.", "In the first half of 2021", "2021-01-01", "2021-06-30")]
    [InlineData("In the summer of 2021 everything changed.", "In the summer of 2021", "2021-06-01", "2021-08-31")]
    [InlineData("Trade fell in the second quarter of 2021.", "in the second quarter of 2021", "2021-04-01", "2021-06-30")]
    public void Find_WeekMonthOrYear_GivesItsWholeLength(string text, string words, string from, string to) => Expect(text, words, from, to);

    [Theory]
    [InlineData("Troops must be gone by the end of August.", "by the end of August", "2021-08-25", "2021-08-31")]
    [InlineData("Troops must be gone before the end of August.", "before the end of August", "2021-08-25", "2021-08-31")]
    [InlineData("Troops must be gone by August 31.", "by August 31", "2021-08-25", "2021-08-31")]
    [InlineData("Troops can remain until Sept. 11.", "until Sept. 11", "2021-08-25", "2021-09-11")]
    [InlineData("Evacuations run until Friday.", "until Friday", "2021-08-25", "2021-08-27")]
    [InlineData("It should be finished by the end of the year.", "by the end of the year", "2021-08-25", "2021-12-31")]
    [InlineData("Clashes have gone on since mid-July.", "since mid-July", "2021-07-15", "2021-08-25")]
    [InlineData("Clashes have gone on since Monday.", "since Monday", "2021-08-23", "2021-08-25")]
    [InlineData("They have been there since 2001.", "since 2001", "2001-01-01", "2021-08-25")]
    [InlineData("The airport was closed from 15 to 31 August.", "from 15 to 31 August", "2021-08-15", "2021-08-31")]
    [InlineData("The airport was closed between July 1 and 5.", "between July 1 and 5", "2021-07-01", "2021-07-05")]
    [InlineData("The airlift of Aug. 15-31 was the largest.", "Aug. 15-31", "2021-08-15", "2021-08-31")]
    [InlineData("The airlift of 15-31 August was the largest.", "15-31 August", "2021-08-15", "2021-08-31")]
    [InlineData("From August 14 to September 2, 2021 flights went daily.", "From August 14 to September 2, 2021", "2021-08-14", "2021-09-02")]
    [InlineData("They ruled from 1996 to 2001 in Kabul.", "from 1996 to 2001", "1996-01-01", "2001-12-31")]
    [InlineData("Losses mounted over the past two weeks.", "over the past two weeks", "2021-08-11", "2021-08-25")]
    [InlineData("Losses mounted in the past decade.", "in the past decade", "2011-08-25", "2021-08-25")]
    [InlineData("A decision comes in the next two weeks.", "in the next two weeks", "2021-08-25", "2021-09-08")]
    [InlineData("They were stopped in early August.", "in early August", "2021-08-01", "2021-08-10")]
    [InlineData("Flights ran from Aug. 30-Sept. 2 without a break.", "from Aug. 30-Sept. 2", "2021-08-30", "2021-09-02")]
    [InlineData("The talks of Aug. 23 and 24, he said, failed.", "Aug. 23 and 24", "2021-08-23", "2021-08-24")]
    [InlineData("Fighting peaked in the last week of July.", "in the last week of July", "2021-07-25", "2021-07-31")]
    [InlineData("Fighting peaked in the week of Aug. 9.", "in the week of Aug. 9", "2021-08-09", "2021-08-15")]
    [InlineData("Toward the conclusion of August the last left.", "the conclusion of August", "2021-08-21", "2021-08-31")]
    [InlineData("Arrests doubled in the first six months of 2021.", "in the first six months of 2021", "2021-01-01", "2021-06-30")]
    [InlineData("Numbers grew from 2011 onwards.", "from 2011 onwards", "2011-01-01", "2021-08-25")]
    [InlineData("They were stopped in late July.", "in late July", "2021-07-21", "2021-07-31")]
    public void Find_Range_GivesBothEnds(string text, string words, string from, string to) => Expect(text, words, from, to);

    [Theory]
    [InlineData("Nothing was the same after 9/11 there.", "9/11", "2001-09-11")]
    [InlineData("He recalled the September 11 attacks in his speech.", "September 11", "2001-09-11")]
    [InlineData("Nobody there forgot the attacks of September 11.", "September 11", "2001-09-11")]
    public void Find_Happening_GivesItsDay(string text, string words, string day) => Expect(text, words, day, day);

    [Theory]
    [InlineData("They may march to the gate, the second in a row.")]
    [InlineData("The Sun and USA Today carried the story.")]
    [InlineData("Resolution 2593 was adopted and Resolution 1973 recalled.")]
    [InlineData("The talks may last months.")]
    [InlineData("Call +90 312 292 1000 between 10:30 and 17:45.")]
    [InlineData("The match ended 2-1 and the fall was steep.")]
    [InlineData("About 2000 Turkish troops and 1900 migrants were counted.")]
    [InlineData("The meeting starts at 1930 GMT.")]
    [InlineData("They ruled then, and 20 years later they are back.")]
    [InlineData("After the fall of Kabul many left, and rents have doubled since the Taliban takeover.")]
    [InlineData("April Jones and August Wilson wrote to the ministry.")]
    public void Find_NoDate_GivesNothing(string text) => Assert.Empty(DateFinder.Find(NewsText.Cut(text, "en"), Published));

    private static void Expect(string text, string words, string from, string to)
    {
        var dates = DateFinder.Find(NewsText.Cut(text, "en"), Published);
        var found = Assert.Single(dates, date => date.Span.Cut(text) == words);
        Assert.Equal((from, to), (found.From.ToString("yyyy-MM-dd", null), found.To.ToString("yyyy-MM-dd", null)));
        Assert.True(found.Sentence.Contains(found.Span));
    }
}
