using AfghanWatch.News.Reading;
using AfghanWatch.Web.Features.Figures;

namespace AfghanWatch.Web.Tests.Features.Figures;

public sealed class SeriesDrawingTests
{
    [Fact]
    public void Drawing_OfLaterAndLarger_GoesRightAndUp()
    {
        var drawing = SeriesDrawing.Of([Figure(60, 26), Figure(170, 27)], 576, 208)!;
        Assert.True(drawing.Points[1].X > drawing.Points[0].X);
        Assert.True(drawing.Points[1].Y < drawing.Points[0].Y);
        Assert.False(drawing.IsLogarithmic);
    }

    [Fact]
    public void Drawing_OfNumbersAThousandfoldApart_StepsByTens()
    {
        var drawing = SeriesDrawing.Of([Figure(499, 1), Figure(760_000, 20)], 576, 208)!;
        Assert.True(drawing.IsLogarithmic);
        Assert.All(drawing.Points, point => Assert.InRange(point.Y, SeriesDrawing.Top, drawing.Bottom));
    }

    [Fact]
    public void Drawing_OfOneDay_StandsInTheMiddle()
    {
        var drawing = SeriesDrawing.Of([Figure(5, 26)], 576, 208)!;
        Assert.InRange(drawing.Points[0].X, 200, 400);
        Assert.NotNull(drawing.Points[0].Label);
    }

    [Fact]
    public void Drawing_OfARange_EndsAboveWhereItBegins() => Assert.True(SeriesDrawing.Of([Figure(50, 26) with { Max = 300 }], 576, 208)!.Points[0].ToY < 200);

    [Fact]
    public void Drawing_OfUndatedFiguresAlone_IsNone() => Assert.Null(SeriesDrawing.Of([Figure(5, 26) with { Basis = AsOfBasis.Unknown }], 576, 208));

    [Fact]
    public void Labels_OfManyOnOneDay_NeverMeet()
    {
        var drawing = SeriesDrawing.Of([.. Enumerable.Range(1, 30).Select(i => Figure(i * 10, 26) with { Claimant = $"Claimant {i}" })], 326, 216)!;
        var lines = drawing.Points.Where(point => point.Label is not null).Select(point => (point.LabelEnd, point.LabelY)).ToList();
        Assert.Equal(lines.Count, lines.Distinct().Count());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(double.MaxValue)]
    [InlineData(-5)]
    public void Drawing_OfOddNumbers_HasFinitePlaces(double value)
    {
        var drawing = SeriesDrawing.Of([Figure(value, 26), Figure(1, 27)], 576, 208)!;
        Assert.All(drawing.Points, point => Assert.True(double.IsFinite(point.X) && double.IsFinite(point.Y)));
    }

    private static FigureEntry Figure(double value, int day) => new(
        1, 0, value, null, null, "people", "people", "words", "Somebody", false, new DateOnly(2021, 8, day), AsOfBasis.Published, new DateOnly(2021, 8, day), "Outlet", "Title", "en", 0, "killed", "words", 0);
}
