using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Tests.Ingest.Enriching.Dates;

public sealed class DateFinderDocumentTests
{
    private static readonly DateOnly Published = new(2021, 8, 25);

    [Fact]
    public void Find_PublicationUnknown_TakesTheDatelineAsAnchor()
    {
        var dates = Find("date 2021-08-16 The president fled on Sunday, sources said.", null);

        Assert.Equal(2, dates.Count);
        Assert.Equal(new DateOnly(2021, 8, 15), dates[1].From);
    }

    [Fact]
    public void Find_ClockAboveAReport_IsNotItsDay()
    {
        var dates = Find("Friday September 16 2022\n\nGuards closed the gates on Tuesday.", Published);

        Assert.Equal(new DateOnly(2021, 8, 24), dates[^1].From);
    }

    [Fact]
    public void Find_StampAboveAnInterviewOfTheDayBefore_LeavesYesterdayToTheSpeaker()
    {
        const string Text = "date 2021-08-25\n\nThe envoy praised the crews on Aug. 24.\n\nHe told an agency in the capital that talks went on.\n\n\"I met the minister yesterday,\" he said.";

        var start = Text.IndexOf("I met", StringComparison.Ordinal);
        var cut = NewsText.Cut(Text, "en");

        var dates = DateFinder.Find(cut, Published, [new Quote(QuoteKind.Direct, null, null, null, new TextSpan(start, Text.LastIndexOf('"')), "said", cut.SentenceAt(start), "quote.test")]);

        Assert.Equal(new DateOnly(2021, 8, 23), dates[^1].From);
    }

    [Fact]
    public void Find_PublicationUnknownAndNoDateline_LeavesRelativeDatesOut()
    {
        var dates = Find("The president fled on Sunday. The deal of 29 February 2020 was forgotten.", null);

        Assert.Equal(new DateOnly(2020, 2, 29), Assert.Single(dates).From);
    }

    [Fact]
    public void Find_HeadlineAboveADateline_AreTwoDates()
    {
        var dates = Find("Airport to stay closed until Friday\nAugust 25, 2021 Guards closed the gates on Tuesday.", Published);

        Assert.Equal([new DateOnly(2021, 8, 27), Published, new DateOnly(2021, 8, 24)], dates.Select(date => date.To));
    }

    [Fact]
    public void Find_DayNumberAtTheEndOfItsSentence_EndsTheSentence()
    {
        const string Text = "They leave by Aug. 31. Flights will go on. It killed 13. The 2. Ordu stayed.";
        var text = NewsText.Cut(Text, "en");

        Assert.Equal(["They leave by Aug. 31.", "Flights will go on.", "It killed 13.", "The 2. Ordu stayed."], text.Sentences.Select(sentence => sentence.Cut(Text)));
    }

    [Fact]
    public void Find_Certainty_IsStatedOnlyWhereTheYearIsWritten()
    {
        var dates = Find("It began on 15 August 2021 and went on until Aug. 20, a report of Monday said.", Published);

        Assert.Equal([Certainty.Stated, Certainty.Inferred, Certainty.Inferred], dates.Select(date => date.Certainty));
    }

    [Theory]
    [InlineData("It was on Aug. 20.", DatePrecision.Day)]
    [InlineData("It was last week.", DatePrecision.Week)]
    [InlineData("It was in July.", DatePrecision.Month)]
    [InlineData("It was in 2014.", DatePrecision.Year)]
    [InlineData("It lasted from 1 to 5 August.", DatePrecision.Range)]
    public void Find_Precision_FollowsTheWords(string text, DatePrecision precision) => Assert.Equal(precision, Assert.Single(Find(text, Published)).Precision);

    [Fact]
    public void Find_Main_IsTheDayToldAndNeverTheDeadline()
    {
        var dates = Find("The army began to leave on Tuesday, the ministry said on Wednesday.\nForeign troops must be gone by August 31.\nThey came in 2001.", Published);

        Assert.Equal([new DateOnly(2021, 8, 24), new DateOnly(2021, 8, 25)], dates.Where(date => date.Main).Select(date => date.From));
    }

    [Fact]
    public void Find_Main_IsAtMostThreeDays()
    {
        var dates = Find("He spoke on Aug. 20 and left on Aug. 21. She spoke on Aug. 22 and left on Aug. 23. They spoke on Aug. 24.", Published);

        Assert.Equal(3, dates.Count(date => date.Main));
    }

    [Fact]
    public void Find_FutureMeeting_IsNotMain()
    {
        var dates = Find("The ministers will meet on Thursday, Ankara announced on Wednesday.", Published);

        Assert.Equal(new DateOnly(2021, 8, 25), Assert.Single(dates, date => date.Main).From);
    }

    [Theory]
    [InlineData("\ud800 on \udfff Monday \0 Aug. 99, 99999 31/31/2021 29 February 2021")]
    [InlineData("١٥ أغسطس 2021 — 2021 آب")]
    [InlineData("in in in by by since since until the the the of of 9999999999999999999999 years ago")]
    [InlineData("9999 years ago and next century, last century, 2000 decades later")]
    [InlineData("")]
    public void Find_StrangeText_DoesNotThrow(string text)
    {
        foreach (var day in new[] { Published, DateOnly.MinValue, DateOnly.MaxValue })
        {
            foreach (var language in new[] { "en", "tr" })
            {
                Assert.All(DateFinder.Find(NewsText.Cut(text, language), day), date => Assert.True(date.From <= date.To && date.Span.End <= text.Length));
            }
        }
    }

    [Theory]
    [InlineData("on Monday ")]
    [InlineData("from 1 to ")]
    [InlineData("twenty-")]
    [InlineData("5 ile 6 Mayıs'tan ")]
    [InlineData("a")]
    [InlineData("since the end of ")]
    [InlineData("the end of ")]
    [InlineData("early the last week of ")]
    [InlineData("bir önceki ")]
    public void Find_LongText_TakesLinearTime(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 120_000 / part.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        foreach (var language in new[] { "en", "tr" })
        {
            DateFinder.Find(NewsText.Cut(text, language), Published);
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(120), $"took {watch.Elapsed}");
    }

    private static IReadOnlyList<DateMention> Find(string text, DateOnly? published) => DateFinder.Find(NewsText.Cut(text, "en"), published);
}
