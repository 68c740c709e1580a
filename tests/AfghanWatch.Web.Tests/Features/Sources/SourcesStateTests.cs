using AfghanWatch.News.Reading;
using AfghanWatch.News.Sources;
using AfghanWatch.Web.Features.Sources;

namespace AfghanWatch.Web.Tests.Features.Sources;

public sealed class SourcesStateTests
{
    [Theory]
    [InlineData("/sources")]
    [InlineData("/sources?state=failed&sort=name&q=sabah")]
    [InlineData("/sources?state=unchanged&sort=quiet")]
    [InlineData("/sources?sort=next")]
    [InlineData("/sources?done=3&got=1.0.12.4")]
    [InlineData("/sources?pasted=https://example.org/a%3Fb%3D1")]
    public void State_OfAnAddress_WritesTheSameAddress(string address) => Assert.Equal(address, SourcesState.FromQuery(address).ToUrl());

    [Theory]
    [InlineData("/sources?state=broken&sort=up&done=x&got=1.2.3")]
    [InlineData("/sources?done=99999999999999&got=a.b.c.d")]
    [InlineData("/sources?got=-1.0.0.0")]
    public void State_OfUnknownValues_IsTheDefault(string address) => Assert.Equal("/sources", SourcesState.FromQuery(address).ToUrl());

    [Fact]
    public void Face_OfASource_SaysWhatToLookAt()
    {
        Assert.Equal(SourceHealth.Ok, SourceFaces.Of(Source(SourceState.Ok)));
        Assert.Equal(SourceHealth.Unchanged, SourceFaces.Of(Source(SourceState.Unchanged)));
        Assert.Equal(SourceHealth.Silent, SourceFaces.Of(Source(SourceState.Unchanged) with { Silent = true }));
        Assert.Equal(SourceHealth.Failed, SourceFaces.Of(Source(SourceState.Failed) with { Silent = true }));
        Assert.Equal(SourceHealth.Disabled, SourceFaces.Of(Source(SourceState.Failed) with { Enabled = false }));
    }

    [Fact]
    public void Of_Sources_PutsThoseThatNeedAttentionFirstAndLeavesOutThoseSwitchedOff()
    {
        var sources = new[] { Source(SourceState.Ok) with { Id = 1 }, Source(SourceState.Empty) with { Id = 2 }, Source(SourceState.Failed) with { Id = 3 }, Source(SourceState.Ok) with { Id = 4, Enabled = false } };
        Assert.Equal([3, 2, 1], new SourcesState().Of(sources).Select(source => source.Id));
        Assert.Equal([4], new SourcesState { Health = SourceHealth.Disabled }.Of(sources).Select(source => source.Id));
        Assert.Equal(4, new SourcesState { Search = "PAPER" }.Of(sources).Count);
    }

    [Fact]
    public void Of_OtherOrders_PutTheLongestQuietAndTheNextTriedFirst()
    {
        var day = new DateTime(2021, 8, 16, 0, 0, 0, DateTimeKind.Utc);
        var sources = new[] { Source(SourceState.Ok) with { Id = 1, LastNewArticle = day.AddDays(1), NextTry = day }, Source(SourceState.Ok) with { Id = 2, LastNewArticle = day, NextTry = day.AddDays(1) } };
        Assert.Equal([2, 1], new SourcesState { Order = SourceOrder.Quiet }.Of(sources).Select(source => source.Id));
        Assert.Equal([1, 2], new SourcesState { Order = SourceOrder.Next }.Of(sources).Select(source => source.Id));
    }

    [Fact]
    public void Unreachable_NotOneSourceAnswers_IsTheMachinesFault()
    {
        var lost = Source(SourceState.Failed) with { Problem = SourceProblem.NameUnknown, LastTry = DateTime.UnixEpoch };
        Assert.Equal(3, SourceFaces.Unreachable([lost, lost, lost with { Problem = SourceProblem.NoConnection }, Source(SourceState.NeverTried), Source(SourceState.Ok) with { Enabled = false }]));
        Assert.Null(SourceFaces.Unreachable([lost, lost, lost, lost with { Problem = SourceProblem.NotFound }]));
        Assert.Null(SourceFaces.Unreachable([lost, lost]));
        Assert.Null(SourceFaces.Unreachable([lost, lost, lost, Source(SourceState.Ok) with { LastTry = DateTime.UnixEpoch }]));
    }

    [Fact]
    public void SameFaces_OfReadingsWithTheSameNumbers_AreSame()
    {
        Assert.True(SourcesState.SameFaces([Source(SourceState.Ok)], [Source(SourceState.Ok)]));
        Assert.False(SourcesState.SameFaces([Source(SourceState.Ok)], [Source(SourceState.Ok) with { Stored = 9 }]));
    }

    private static SourceView Source(SourceState state) =>
        new(1, "Paper", null, "en", "newspaper", "https://example.org/feed", true, null, state, false, null, null, null, null, null, 0, 0, 0, 0, 0, 0, new int[14]);
}
