using AfghanWatch.News.Reading;
using AfghanWatch.Web.Features.Topics;

namespace AfghanWatch.Web.Tests.Features.Topics;

public sealed class TopicStateTests
{
    [Theory]
    [InlineData("/topics/airport")]
    [InlineData("/topics/airport?year=2021&view=table")]
    [InlineData("/topics/a%2Fb")]
    public void State_OfAnAddress_WritesTheSameAddress(string address) => Assert.Equal(address, TopicState.FromQuery(address).ToUrl());

    [Theory]
    [InlineData("/topics/airport?year=99&view=bars")]
    [InlineData("/topics/airport?year=twenty")]
    [InlineData("/topics/airport?year=0001")]
    public void State_OfUnknownValues_IsTheDefault(string address) => Assert.Equal("/topics/airport", TopicState.FromQuery(address).ToUrl());

    [Fact]
    public void Links_OfAYear_CarryItsDays()
    {
        var state = TopicState.FromQuery("/topics/airport?year=2021");
        Assert.Equal("/timeline?from=2021-01-01&to=2021-12-31&topic=airport", state.ToTimeline());
        Assert.Equal("/figures?topic=airport&subject=killed&from=2021-01-01&to=2021-12-31", state.ToFigures("killed"));
    }

    [Fact]
    public void Volume_OfALongStretch_GoesByMonthsAndOfAShortOneByWeeks()
    {
        var day = new DateOnly(2021, 8, 2);
        var none = new Dictionary<string, int>();
        Assert.False(TopicVolume.Of([new HistogramBar(day, none, 2), new HistogramBar(day.AddYears(1), none, 1)], 800)!.ByWeek);
        var weeks = TopicVolume.Of([new HistogramBar(day, none, 2), new HistogramBar(day.AddDays(3), none, 3), new HistogramBar(day.AddDays(14), none, 1)], 800)!;
        Assert.True(weeks.ByWeek);
        Assert.Equal([5, 1], weeks.Bars.Select(bar => bar.Articles));
        Assert.Null(TopicVolume.Of([], 800));
    }
}
