using AfghanWatch.News.Reading;
using AfghanWatch.Web.Features.Summary;

namespace AfghanWatch.Web.Tests.Features.Summary;

public sealed class ClaimantDrawingTests
{
    [Theory]
    [InlineData("more than", FigureShape.AtLeast)]
    [InlineData("en az", FigureShape.AtLeast)]
    [InlineData("up to", FigureShape.AtMost)]
    [InlineData("en fazla", FigureShape.AtMost)]
    [InlineData("about", FigureShape.Stated)]
    [InlineData(null, FigureShape.Stated)]
    public void ShapeOf_AQualifier_TellsWhichWayItIsOpen(string? qualifier, FigureShape shape) => Assert.Equal(shape, FigureBounds.ShapeOf(qualifier));

    [Fact]
    public void Of_Values_StandInOrderOnOneAxis()
    {
        var drawing = ClaimantDrawing.Of([Value(60), Value(170), Value(100)]);
        Assert.Equal(200, drawing.Most);
        Assert.True(drawing.Rows[0].X < drawing.Rows[2].X && drawing.Rows[2].X < drawing.Rows[1].X);
        Assert.All(drawing.Rows, row => Assert.InRange(row.X, ClaimantDrawing.Left, ClaimantDrawing.Right));
    }

    [Fact]
    public void Of_ALongLabelNearTheEnd_IsWrittenOnTheLeft()
    {
        var drawing = ClaimantDrawing.Of([Value(60), Value(100) with { Qualifier = "more than" }]);
        Assert.False(drawing.Rows[0].LabelLeft);
        Assert.True(drawing.Rows[1].LabelLeft);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e300)]
    public void Of_OddValues_DrawsSomethingFinite(double value) => Assert.All(ClaimantDrawing.Of([Value(value)]).Rows, row => Assert.False(double.IsInfinity(row.X)));

    private static FigureValue Value(double value) => new(1, "words", value, null, null, "AFP", new DateOnly(2021, 8, 26), 0);
}
