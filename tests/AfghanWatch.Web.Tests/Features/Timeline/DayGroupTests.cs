using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;
using AfghanWatch.Web.Features.Timeline;

namespace AfghanWatch.Web.Tests.Features.Timeline;

public sealed class DayGroupTests
{
    private static readonly DateOnly Start = new(2021, 8, 20);

    [Fact]
    public void Of_Rows_GroupsThemByDay()
    {
        var groups = DayGroup.Of(Result(null, 5, 5, 4));
        Assert.Equal([(Start.AddDays(5), 2, 1), (Start.AddDays(4), 1, 3)], groups.Select(group => (group.Day, group.Rows.Count, group.Position)));
        Assert.Null(groups[0].Silence);
    }

    [Fact]
    public void Of_DaysApart_SaysWhatLiesOutside()
    {
        var groups = DayGroup.Of(Result(null, 5, 1));
        Assert.Equal(new Silence(Start.AddDays(2), Start.AddDays(4), 7), groups[0].Silence);
    }

    [Fact]
    public void Of_APageThatGoesOn_DoesNotCallItsLastDayWhole()
    {
        var groups = DayGroup.Of(Result("next", 5, 4));
        Assert.True(groups[0].Whole);
        Assert.False(groups[1].Whole);
    }

    private static TimelineResult Result(string? next, params int[] days) => new()
    {
        Key = TimelineState.Start,
        Last = Start,
        From = null,
        To = null,
        Rows = [.. days.Select((day, number) => Row(number, Start.AddDays(day)))],
        Next = next,
        Total = days.Length,
        Totals = new ListTotals(days.Length, 1, 2),
        Facets = new Facets([], [], [], [], [], []),
        Histogram = new Histogram([], false, null, null),
        Everything = new Histogram([new HistogramBar(Start.AddDays(3), new Dictionary<string, int>(), 7)], false, Start, Start),
        SearchUnderstood = true,
    };

    private static ArticleListRow Row(long id, DateOnly day) => new(
        id, day, day, DatePrecision.Day, Certainty.Stated, "Title", "Outlet", "en", ArticleKind.Report, true, ReviewState.New, day, DateTime.UnixEpoch, [], [], null, null, 1);
}
