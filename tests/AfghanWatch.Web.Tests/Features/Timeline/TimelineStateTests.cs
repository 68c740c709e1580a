using AfghanWatch.News.Reading;
using AfghanWatch.Web.Features.Timeline;

namespace AfghanWatch.Web.Tests.Features.Timeline;

public sealed class TimelineStateTests
{
    [Theory]
    [InlineData("/timeline")]
    [InlineData("/timeline?from=2021-08-15&to=2021-08-31")]
    [InlineData("/timeline?range=7d&axis=published")]
    [InlineData("/timeline?topic=airport&topic=troops&not-topic=refugees&actor=hulusi-akar&actor=~john%20smith&not-source=a%2Bb%20%26%20c&language=tr&kind=report&not-review=done&q=%22Kabul%20airport%22&scope=all")]
    [InlineData("/timeline?hist=table&full=actor&find-source=h%C3%BCr&range-text=15%20Foo&after=738000.12.-1&open=3&a=4&tag=quote:ab12")]
    public void FromQuery_OfItsOwnAddress_GivesTheSameAddress(string url) => Assert.Equal(url, TimelineState.FromQuery(url).ToUrl());

    [Fact]
    public void FromQuery_OfEqualAddresses_GivesEqualStates()
    {
        const string url = "https://here.example/timeline?topic=airport&topic=troops&from=2021-08-15";
        Assert.Equal(TimelineState.FromQuery(url), TimelineState.FromQuery(url));
    }

    [Theory]
    [InlineData("?from=yesterday&to=2021-99-99")]
    [InlineData("?range=soon")]
    [InlineData("?axis=sideways&hist=cube&full=kind&a=-1&open=x&scope=some")]
    [InlineData("?=&&&%&%zz=%%%")]
    [InlineData("")]
    public void FromQuery_OfNonsense_GivesTheStart(string query) => Assert.Equal("/timeline", TimelineState.FromQuery("/timeline" + query).ToUrl());

    [Fact]
    public void FromQuery_OfARangeTheWrongWayRound_TurnsIt()
    {
        var state = TimelineState.FromQuery("/timeline?from=2021-08-31&to=2021-08-15");
        Assert.Equal((new DateOnly(2021, 8, 15), new DateOnly(2021, 8, 31)), (state.From!.Value, state.To!.Value));
    }

    [Fact]
    public void FromQuery_OfAThousandValues_KeepsAFew() =>
        Assert.InRange(TimelineState.FromQuery("/timeline?" + string.Join('&', Enumerable.Range(0, 1000).Select(number => $"actor=a{number}"))).Actors.Include.Count, 1, 100);

    [Fact]
    public void FromQuery_OfAValueBothWantedAndLeftOut_LeavesItOut()
    {
        var topics = TimelineState.FromQuery("/timeline?topic=troops&not-topic=troops").Topics;
        Assert.Empty(topics.Include);
        Assert.Equal(["troops"], topics.Exclude);
    }

    [Fact]
    public void Toggle_OfAnIncludedValue_TakesItOff() =>
        Assert.True(TimelineState.Start.Toggle(FilterField.Topic, "troops", false).Toggle(FilterField.Topic, "troops", false).Topics.IsAny);

    [Fact]
    public void Toggle_ToExclude_MovesTheValueOver()
    {
        var state = TimelineState.Start.Toggle(FilterField.Kind, "opinion", false).Toggle(FilterField.Kind, "opinion", true);
        Assert.Equal("/timeline?not-kind=opinion", state.ToUrl());
    }

    [Fact]
    public void Toggle_OnALaterPage_GoesBackToTheFirst() =>
        Assert.Null((TimelineState.Start with { After = "1.2.3" }).Toggle(FilterField.Topic, "troops", false).After);

    [Fact]
    public void Cleared_KeepsRangeAxisAndSelection()
    {
        var state = TimelineState.FromQuery("/timeline?range=7d&axis=published&topic=troops&q=x&a=5").Cleared();
        Assert.Equal("/timeline?range=7d&axis=published&a=5", state.ToUrl());
    }

    [Fact]
    public void ListKey_LeavesOutWhatOnlySelects() =>
        Assert.Equal(TimelineState.FromQuery("/timeline?topic=troops").ListKey(), TimelineState.FromQuery("/timeline?topic=troops&a=5&tag=x&open=7&hist=table&find-actor=y").ListKey());

    [Fact]
    public void ToFilter_OfAMovingRange_EndsOnTheLastDay()
    {
        var filter = TimelineState.FromQuery("/timeline?range=7d").ToFilter(new DateOnly(2021, 8, 31));
        Assert.Equal((new DateOnly(2021, 8, 25), new DateOnly(2021, 8, 31)), (filter.From!.Value, filter.To!.Value));
    }

    [Fact]
    public void ToFilter_TakesEveryField()
    {
        var filter = TimelineState.FromQuery("/timeline?topic=troops&not-actor=x&source=y&language=tr&kind=brief&review=new&q=z&scope=all").ToFilter(new DateOnly(2021, 8, 31));
        Assert.Equal(["troops"], filter.Topics.Include);
        Assert.Equal(["x"], filter.Actors.Exclude);
        Assert.Equal(["y"], filter.Outlets.Include);
        Assert.Equal(["tr"], filter.Languages.Include);
        Assert.Equal(["brief"], filter.Kinds.Include);
        Assert.Equal(["new"], filter.Reviews.Include);
        Assert.Equal("z", filter.Search);
        Assert.True(filter.OffTopicToo);
    }

    [Theory]
    [InlineData("2021-08-15", "2021-08-31", 1, "2021-09-01", "2021-09-17")]
    [InlineData("2021-08-15", "2021-08-31", -1, "2021-07-29", "2021-08-14")]
    [InlineData("2021-08-01", "2021-08-31", 1, "2021-09-01", "2021-09-30")]
    [InlineData("2021-01-01", "2021-12-31", -1, "2020-01-01", "2020-12-31")]
    [InlineData("2021-08-15", "2021-08-15", 1, "2021-08-16", "2021-08-16")]
    [InlineData("1900-01-01", "2199-12-31", 1, "2199-12-31", "2199-12-31")]
    public void Step_OfAPeriod_GoesToItsNeighbour(string from, string to, int direction, string expectedFrom, string expectedTo)
    {
        var (start, end) = TimelineMoves.Step(Day(from), Day(to), direction);
        Assert.Equal((Day(expectedFrom), Day(expectedTo)), (start, end));
    }

    [Theory]
    [InlineData("2021-08-15", "2021-08-15", true, 3)]
    [InlineData("2021-08-15", "2021-08-31", true, 33)]
    [InlineData("2021-08-15", "2021-08-31", false, 9)]
    [InlineData("2021-08-15", "2021-08-15", false, 1)]
    public void Zoom_OfARange_KeepsItsMiddle(string from, string to, bool outwards, int days)
    {
        var (start, end) = TimelineMoves.Zoom(Day(from), Day(to), outwards);
        Assert.Equal(days, end.DayNumber - start.DayNumber + 1);
        Assert.Equal(Day(from).DayNumber + Day(to).DayNumber, start.DayNumber + end.DayNumber);
    }

    [Fact]
    public void Zoom_OutOfEverything_StaysWithinTheDays()
    {
        var (from, to) = TimelineMoves.Zoom(AppUrls.FirstDay, AppUrls.LastDay, true);
        Assert.Equal((AppUrls.FirstDay, AppUrls.LastDay), (from, to));
    }

    private static DateOnly Day(string text) => AppUrls.ParseDay(text)!.Value;
}
