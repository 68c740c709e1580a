using AfghanWatch.News.Reading;
using AfghanWatch.Web.Features.Timeline;

namespace AfghanWatch.Web.Tests.Features.Timeline;

public sealed class RailFacetsTests
{
    private static readonly Facets Counted = new(
        [new("airport", "airport", 9)],
        [.. Enumerable.Range(1, 400).Select(number => new FacetValue($"actor-{number}", $"Actor Önder {number}", 500 - number))],
        [], [], [], [], [], []);

    [Fact]
    public void Values_OfALongField_AreTheFirstAndThoseChosen()
    {
        var rail = Of("/timeline?actor=actor-300&not-actor=nobody");
        Assert.Equal(["actor-1", "actor-2", "actor-3", "actor-4", "actor-5", "actor-6", "actor-7", "actor-300", "nobody"], rail[FilterField.Actor].Shown.Select(value => value.Value));
        Assert.Equal(401, rail[FilterField.Actor].Total);
        Assert.Equal(("Actor Önder 300", "Actor Önder 2", null), (rail.ActorName("actor-300"), rail.ActorName("actor-2"), rail.ActorName("actor-8")));
    }

    [Fact]
    public void Values_LookedThrough_AreThoseThatHoldTheWordsAndTheChosenKeepTheirNames()
    {
        var rail = Of("/timeline?actor=actor-300&find-actor=%C3%B6nder%20399");
        Assert.Equal(["actor-399"], rail[FilterField.Actor].Shown.Select(value => value.Value));
        Assert.Equal("Actor Önder 300", rail.ActorName("actor-300"));
    }

    [Fact]
    public void Values_OfAFullField_AreAtMostThreeHundred() => Assert.Equal(300, Of("/timeline?full=actor")[FilterField.Actor].Shown.Count);

    [Fact]
    public void Asked_OfTwoStates_DiffersWhereTheRailDoes()
    {
        Assert.Equal(Of("/timeline").Asked, RailFacets.AskedBy(TimelineState.FromQuery("/timeline?a=4&topic=airport")));
        Assert.NotEqual(Of("/timeline").Asked, RailFacets.AskedBy(TimelineState.FromQuery("/timeline?full=actor")));
        Assert.NotEqual(Of("/timeline").Asked, RailFacets.AskedBy(TimelineState.FromQuery("/timeline?find-place=kabul")));
    }

    private static RailFacets Of(string url) => new(Counted, TimelineState.FromQuery(url));
}
