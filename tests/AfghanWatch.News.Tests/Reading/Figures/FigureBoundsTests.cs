using AfghanWatch.News.Reading;

namespace AfghanWatch.News.Tests.Reading.Figures;

public sealed class FigureBoundsTests
{
    [Theory]
    [InlineData(60, null, null, 170, null, null, true)]
    [InlineData(100, null, "more than", 170, null, null, false)]
    [InlineData(100, null, "more than", 60, null, null, true)]
    [InlineData(500, null, "about", 520, null, null, false)]
    [InlineData(500, null, "about", 600, null, null, true)]
    [InlineData(50, 300d, null, 200, null, null, false)]
    [InlineData(500, null, "more than", 500, null, null, false)]
    [InlineData(12, null, "dozens of", 90, null, null, false)]
    [InlineData(300, null, "en fazla", 350, null, "yaklaşık", true)]
    public void Contradict_TwoClaims_OnlyWhenBothCannotBeRight(double value, double? max, string? qualifier, double other, double? otherMax, string? otherQualifier, bool contradict) =>
        Assert.Equal(contradict, FigureBounds.Contradict(FigureBounds.Between(value, max, qualifier), FigureBounds.Between(other, otherMax, otherQualifier)));
}
