using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;

namespace AfghanWatch.News.Tests.Reading;

public sealed class PositionChangesTests
{
    private static readonly DateOnly From = new(2021, 8, 23);
    private static readonly DateOnly To = new(2021, 8, 29);

    [Fact]
    public void Steps_AfterAnEarlierLevel_BeginWithWhatWasHeldLast() => Assert.Equal(
        [PositionLevel.For, PositionLevel.Open, PositionLevel.Against],
        Steps((11, PositionLevel.Conditional), (18, PositionLevel.For), (24, PositionLevel.For), (27, PositionLevel.Open), (29, PositionLevel.Against)));

    [Fact]
    public void Steps_OfALevelThatHolds_AreOne() => Assert.Single(Steps((18, PositionLevel.For), (24, PositionLevel.For)));

    [Fact]
    public void Steps_AfterThePeriod_AreLeftOut() => Assert.Single(Steps((25, PositionLevel.For), (30, PositionLevel.Against)));

    private static IEnumerable<PositionLevel> Steps(params (int Day, PositionLevel Level)[] statements) =>
        PositionChanges.Steps([.. statements.Select(one => new PositionView(one.Day, "q", "airport", one.Level, PositionAct.Announces, new DateOnly(2021, 8, one.Day), "", null, "", "", null, ""))], From, To).Select(step => step.Level);
}
