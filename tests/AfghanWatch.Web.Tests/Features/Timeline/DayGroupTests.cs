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
    public void Of_AnArticleWithoutAnyDate_StandsInAGroupOfItsOwn()
    {
        var rows = new[] { Row(1, Start) with { PublishedOn = null, Certainty = Certainty.Unknown }, Row(2, Start) };
        var groups = DayGroup.Of(Result(null) with { Rows = rows, Total = 2 });
        Assert.Equal([true, false], groups.Select(group => group.Undated));
    }

    [Fact]
    public void Of_CopiesOfOneReport_FoldsThemIntoTheFirst()
    {
        var rows = new[] { Copy(3, 7, Start), Copy(2, 7, Start), Copy(1, 8, Start), Copy(4, 7, Start.AddDays(-1)) };
        var groups = DayGroup.Of(Result(null) with { Rows = rows, Total = 4 });
        Assert.Equal([(2, 1), (1, 0)], groups[0].Rows.Select(row => ((int)row.Row.Id, row.Folded.Count)));
        Assert.True(groups[0].Rows[0].Holds(3));
        Assert.Equal(3, groups[0].Articles);
        Assert.Equal(3, groups[1].Position);
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
        Facets = new RailFacets(new Facets([], [], [], [], [], [], [], []), TimelineState.Start),
        Histogram = new Histogram([], false, null, null),
        Everything = new Histogram([new HistogramBar(Start.AddDays(3), new Dictionary<string, int>(), 7)], false, Start, Start),
        SearchFault = null,
    };

    private static ArticleListRow Copy(long id, long story, DateOnly day) => Row(id, day) with { StorySize = 3, StoryId = story };

    private static ArticleListRow Row(long id, DateOnly day) => new(
        id, day, day, DatePrecision.Day, Certainty.Stated, "Title", "Outlet", "en", ArticleKind.Report, true, ReviewState.New, day, DateTime.UnixEpoch, [], [], null, null, 1);
}
