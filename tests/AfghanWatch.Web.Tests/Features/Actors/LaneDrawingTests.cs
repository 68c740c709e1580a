using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;
using AfghanWatch.Web.Features.Actors;

namespace AfghanWatch.Web.Tests.Features.Actors;

public sealed class LaneDrawingTests
{
    [Fact]
    public void Of_ForOpenAgainst_MarksOneReversalAgainstTheEarlierSide()
    {
        var drawing = Draw((18, PositionLevel.For), (27, PositionLevel.Open), (29, PositionLevel.Against), (30, PositionLevel.Against));
        var reversal = Assert.Single(drawing.Marks, mark => mark.Reverses is not null);
        Assert.Equal(29, reversal.Day.Day);
        Assert.Equal(18, reversal.Reverses!.Day.Day);
        Assert.Single(drawing.Signs);
    }

    [Fact]
    public void Of_ConditionsAfterFor_AreTheSameSide() => Assert.Empty(Draw((18, PositionLevel.For), (20, PositionLevel.Conditional)).Signs);

    [Fact]
    public void Of_StatementsOfOneDayAndLevel_AreOneMark()
    {
        var drawing = Draw((18, PositionLevel.For), (18, PositionLevel.For), (18, PositionLevel.Against));
        Assert.Equal(2, drawing.Marks.Count);
        Assert.Equal(2, drawing.Marks[0].Statements.Count);
    }

    [Fact]
    public void Path_OfAnEarlierYear_ComesInFromTheLeft()
    {
        var statements = new[] { Statement(new DateOnly(2020, 5, 1), PositionLevel.For), Statement(new DateOnly(2021, 8, 29), PositionLevel.Against) };
        var drawing = LaneDrawing.Of(LaneScale.Of([.. statements.Select(one => one.Day)], 2021, 96, 844), statements);
        Assert.StartsWith("M96 14H", drawing.Path, StringComparison.Ordinal);
        Assert.Single(drawing.Marks);
        Assert.NotNull(drawing.Marks[0].Reverses);
    }

    [Fact]
    public void BusiestYear_OfAShortTime_IsNone()
    {
        Assert.Null(LaneScale.BusiestYear([new DateOnly(2021, 6, 1), new DateOnly(2021, 12, 1)]));
        Assert.Equal(2021, LaneScale.BusiestYear([new DateOnly(2021, 6, 1), new DateOnly(2021, 12, 1), new DateOnly(2023, 1, 1)]));
    }

    [Fact]
    public void Scale_OfACentury_HasFewTicks()
    {
        var scale = LaneScale.Of([AppUrls.FirstDay.AddYears(1), AppUrls.LastDay.AddYears(-1)], null, 96, 844);
        Assert.InRange(scale.Ticks.Count, 1, 80);
        Assert.InRange(scale.X(new DateOnly(2050, 1, 1)), 96, 844);
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(7, 10)]
    [InlineData(17, 20)]
    [InlineData(61, 100)]
    public void NiceAbove_AValue_IsRoundAndEven(int value, int nice) => Assert.Equal(nice, MentionDrawing.NiceAbove(value));

    private static LaneDrawing Draw(params (int Day, PositionLevel Level)[] statements)
    {
        var views = statements.Select(one => Statement(new DateOnly(2021, 8, one.Day), one.Level)).ToList();
        return LaneDrawing.Of(LaneScale.Of([.. views.Select(view => view.Day)], null, 96, 844), views);
    }

    private static PositionPoint Statement(DateOnly day, PositionLevel level) =>
        new(day.DayNumber, 0, "running Kabul airport", "airport", level, day, "Outlet", null);
}
