using AfghanWatch.News.Articles;
using AfghanWatch.Web.Features.Actors;

namespace AfghanWatch.Web.Tests.Features.Actors;

public sealed class ActorStateTests
{
    [Theory]
    [InlineData("/actors/hulusi-akar")]
    [InlineData("/actors/hulusi-akar?p=running-kabul-airport:2021-08-29:against&tab=about&span=2021&view=list&more=1")]
    [InlineData("/actors/hulusi-akar?tab=articles&span=all")]
    [InlineData("/actors/~sher%20muhammad?tab=about")]
    public void State_OfAnAddress_WritesTheSameAddress(string address) => Assert.Equal(address, ActorState.FromQuery(address).ToUrl());

    [Theory]
    [InlineData("/actors/a?tab=nonsense&p=x&span=99&view=map")]
    [InlineData("/actors/a?p=q:2021-13-40:against&span=0001")]
    [InlineData("/actors/a?p=q:2021-08-29:7&p=&tab=")]
    public void State_OfUnknownValues_IsTheDefault(string address) => Assert.Equal("/actors/a", ActorState.FromQuery(address).ToUrl());

    [Theory]
    [InlineData("http://localhost/actors/a%2Fb/", "a/b")]
    [InlineData("/elsewhere", "")]
    public void Key_OfAnAddress_IsItsLastPart(string address, string key) => Assert.Equal(key, ActorState.FromQuery(address).Key);

    [Fact]
    public void MarkName_WrittenAndRead_IsTheSame()
    {
        var mark = new MarkName("running-kabul-airport", new DateOnly(2021, 8, 29), PositionLevel.Conditional);
        Assert.Equal(mark, MarkName.Parse(mark.ToString()));
    }

    [Theory]
    [InlineData("/actors")]
    [InlineData("/actors?q=akar&kind=person&side=Turkey&sort=name")]
    [InlineData("/actors?kind=unknown&sort=latest")]
    public void ListState_OfAnAddress_WritesTheSameAddress(string address) => Assert.Equal(address, ActorsState.FromQuery(address).ToUrl());
}
