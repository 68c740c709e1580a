using AfghanWatch.Web.Features.Summary;

namespace AfghanWatch.Web.Tests.Features.Summary;

public sealed class SummaryPeriodTests
{
    [Theory]
    [InlineData("2021-W34", "2021-08-23", "2021-08-29")]
    [InlineData("2021-W01", "2021-01-04", "2021-01-10")]
    [InlineData("2020-W53", "2020-12-28", "2021-01-03")]
    public void ParseWeek_OfAnIsoWeek_IsMondayToSunday(string text, string from, string to)
    {
        var week = SummaryPeriod.ParseWeek(text);
        Assert.NotNull(week);
        Assert.Equal(from, AppUrls.Day(week.From));
        Assert.Equal(to, AppUrls.Day(week.To));
        Assert.Equal(text, week.WeekName);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2021-W00")]
    [InlineData("2021-W53")]
    [InlineData("2021W34")]
    [InlineData("2021-w34")]
    [InlineData("2021-W3\uD800")]
    [InlineData("0000-W01")]
    [InlineData("9999-W01")]
    [InlineData("-021-W34")]
    public void ParseWeek_OfAnythingElse_IsNull(string? text) => Assert.Null(SummaryPeriod.ParseWeek(text));

    [Theory]
    [InlineData("2021-08", "2021-08-31")]
    [InlineData("2024-02", "2024-02-29")]
    public void ParseMonth_OfAMonth_IsAllItsDays(string text, string last) => Assert.Equal(last, AppUrls.Day(SummaryPeriod.ParseMonth(text)!.To));

    [Theory]
    [InlineData("2021-13")]
    [InlineData("2021-8")]
    [InlineData("August")]
    public void ParseMonth_OfAnythingElse_IsNull(string text) => Assert.Null(SummaryPeriod.ParseMonth(text));

    [Fact]
    public void Steps_OfEveryKind_KeepTheKindAndTouch()
    {
        foreach (var period in (SummaryPeriod[])[SummaryPeriod.ParseWeek("2021-W34")!, SummaryPeriod.ParseMonth("2021-08")!, SummaryPeriod.Days(new DateOnly(2021, 8, 15), new DateOnly(2021, 8, 31))])
        {
            Assert.Equal(period.From.AddDays(-1), period.Before!.To);
            Assert.Equal(period.To.AddDays(1), period.After!.From);
            Assert.Equal(period.Kind, period.After.Kind);
        }
    }

    [Fact]
    public void Days_WrongWayAboutAndTooLong_AreTurnedAndCut()
    {
        var turned = SummaryPeriod.Days(new DateOnly(2021, 8, 31), new DateOnly(2021, 8, 15));
        Assert.Equal(new DateOnly(2021, 8, 15), turned.From);
        var cut = SummaryPeriod.Days(new DateOnly(1950, 1, 1), new DateOnly(2150, 1, 1));
        Assert.True(cut.To.DayNumber - cut.From.DayNumber < 400);
    }

    [Fact]
    public void Steps_AtTheEdgeOfTime_EndThere()
    {
        Assert.Null(SummaryPeriod.MonthOf(AppUrls.LastDay).After);
        Assert.Null(SummaryPeriod.MonthOf(AppUrls.FirstDay).Before);
    }

    [Theory]
    [InlineData("week=2021-W34", "/summary?week=2021-W34")]
    [InlineData("month=2021-08", "/summary?month=2021-08")]
    [InlineData("from=2021-08-15&to=2021-08-31", "/summary?from=2021-08-15&to=2021-08-31")]
    [InlineData("from=2021-08-31&to=2021-08-15", "/summary?from=2021-08-15&to=2021-08-31")]
    [InlineData("from=2021-08-15", "/summary?from=2021-08-15&to=2021-08-15")]
    [InlineData("week=nonsense", "/summary")]
    [InlineData("", "/summary")]
    public void State_OfAnAddress_WritesTheSameAddress(string query, string url) => Assert.Equal(url, SummaryState.FromQuery("/summary?" + query).ToUrl());
}
