using System.Globalization;
using AfghanWatch.News.Reading;
using AfghanWatch.Web.Features.Timeline;

namespace AfghanWatch.Web.Tests.Features.Timeline;

public sealed class VolumeDrawingTests
{
    [Fact]
    public void Of_NoBars_IsNothing() => Assert.Null(VolumeDrawing.Of(new Histogram([], false, null, null), null, null, 760, 96));

    [Fact]
    public void Of_OneDay_FillsTheWidth()
    {
        var drawing = Draw(null, null, ("2021-08-15", 5));
        Assert.Equal(VolumeDrawing.Left, drawing.X(Day("2021-08-15")));
        Assert.Equal(drawing.Right, drawing.X(Day("2021-08-16")));
        Assert.Equal(6, drawing.Levels[^1].Value);
    }

    [Fact]
    public void Of_ALongArchiveWithARange_DrawsDaysAroundTheRange()
    {
        var drawing = Draw(Day("2021-08-15"), Day("2021-08-31"), ("2015-01-01", 1), ("2021-08-20", 8), ("2026-01-01", 1));
        Assert.False(drawing.ByMonth);
        Assert.InRange(drawing.Last.DayNumber - drawing.First.DayNumber, 100, 200);
        var (from, to) = drawing.Brush(Day("2021-08-15"), Day("2021-08-31"))!.Value;
        Assert.InRange(from, VolumeDrawing.Left, to);
        Assert.InRange(to, from, drawing.Right);
    }

    [Fact]
    public void Of_ALongArchiveWithoutARange_DrawsMonths()
    {
        var drawing = Draw(null, null, ("2015-01-07", 1), ("2021-08-20", 8), ("2021-08-22", 2));
        Assert.True(drawing.ByMonth);
        Assert.Equal(10, drawing.Bars[^1].Total);
        Assert.Equal((Day("2021-08-01"), Day("2021-08-31")), (drawing.Bars[^1].From, drawing.Bars[^1].To));
    }

    [Fact]
    public void Of_AWholeArchiveWithThinEnds_DrawsTheRestAndCountsThem()
    {
        var drawing = Draw(null, null, ("1921-03-01", 1), ("2014-05-07", 1), ("2021-07-02", 200), ("2021-08-20", 300), ("2022-10-22", 50), ("2030-01-01", 2));
        Assert.Equal((Day("2021-07-01"), Day("2022-10-31")), (drawing.First, drawing.Last));
        Assert.Equal(new VolumeDrawing.Stretch(Day("1921-03-01"), Day("2021-06-30"), 2), drawing.Earlier);
        Assert.Equal(new VolumeDrawing.Stretch(Day("2022-11-01"), Day("2030-01-01"), 2), drawing.Later);
        Assert.Equal(550, drawing.Bars.Sum(bar => bar.Total));
    }

    [Fact]
    public void Of_AnEvenArchive_IsDrawnWhole()
    {
        var drawing = Draw(null, null, ("2015-01-07", 10), ("2018-08-20", 8), ("2021-08-22", 9));
        Assert.Equal(27, drawing.Bars.Sum(bar => bar.Total));
        Assert.Null(drawing.Earlier);
        Assert.Null(drawing.Later);
    }

    [Fact]
    public void Of_ARangeBesideTheArchive_StillShowsIt()
    {
        var drawing = Draw(Day("2030-01-01"), Day("2030-01-31"), ("2015-01-07", 1), ("2021-08-20", 8));
        Assert.True(drawing.Holds(Day("2030-01-15")));
    }

    [Fact]
    public void Segments_OfUncoveredArticles_AreNeutral()
    {
        var bar = new VolumeDrawing.Bar(Day("2021-08-15"), Day("2021-08-15"), 5, [("troops", 2), ("health", 1)]);
        Assert.Equal([("t", 2), ("o", 3)], bar.Segments);
    }

    [Theory]
    [InlineData("1900-01-01", "2199-12-31")]
    [InlineData("2021-01-01", "2021-01-01")]
    public void Of_AnyRange_HasFewTicks(string from, string to) =>
        Assert.InRange(Draw(Day(from), Day(to), ("2015-01-07", 1), ("2021-08-20", 8)).Ticks.Count, 0, 14);

    private static VolumeDrawing Draw(DateOnly? from, DateOnly? to, params (string Day, int Count)[] bars)
    {
        var drawn = bars.Select(bar => new HistogramBar(Day(bar.Day), new Dictionary<string, int> { ["troops"] = bar.Count }, bar.Count)).ToList();
        return VolumeDrawing.Of(new Histogram(drawn, false, drawn[0].Day, drawn[^1].Day), from, to, 760, 96)!;
    }

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
