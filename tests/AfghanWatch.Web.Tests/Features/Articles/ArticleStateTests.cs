using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;
using AfghanWatch.Web.Features.Articles;
using AfghanWatch.Web.Features.Queue;

namespace AfghanWatch.Web.Tests.Features.Articles;

public sealed class ArticleStateTests
{
    [Theory]
    [InlineData("/articles/5")]
    [InlineData("/articles/5?version=2&show=rejected&hide=quotes,dates&tag=actor:~john%20smith&mine=accepted")]
    [InlineData("/articles/5?at=120&back=/timeline%3Ftopic%3Dtroops%26from%3D2021-08-15")]
    public void FromUrl_OfItsOwnAddress_GivesTheSameAddress(string url) => Assert.Equal(url, ArticleState.FromUrl(url)!.ToUrl());

    [Theory]
    [InlineData("?version=0&show=some&hide=hats&at=-1&mine=x")]
    [InlineData("?version=99999999999&at=99999999999")]
    [InlineData("?back=https://elsewhere.example/")]
    [InlineData("?back=//elsewhere.example/")]
    [InlineData("?back=/%5Celsewhere.example")]
    [InlineData("?back=javascript:alert(1)")]
    [InlineData("?=&&&%&%zz=%%%")]
    public void FromQuery_OfNonsense_GivesThePlainArticle(string query) => Assert.Equal("/articles/5", ArticleState.FromQuery(5, "/articles/5" + query).ToUrl());

    [Theory]
    [InlineData("/queue")]
    [InlineData("/articles/")]
    [InlineData("/articles/x")]
    [InlineData("/articles/-5")]
    [InlineData("/articles/99999999999999999999")]
    public void FromUrl_OfAnotherPage_GivesNothing(string url) => Assert.Null(ArticleState.FromUrl(url));

    [Fact]
    public void FromQuery_WithE_SelectsTheTag() => Assert.Equal("topic:troops", ArticleState.FromQuery(5, "/articles/5?e=topic:troops").Tag);

    [Fact]
    public void Toggle_Twice_ComesBack()
    {
        var state = new ArticleState { Id = 5 };
        Assert.Equal("/articles/5?hide=actors,figures", state.Toggle(TagType.Figure).Toggle(TagType.Actor).ToUrl());
        Assert.Equal(state, state.Toggle(TagType.Quote).Toggle(TagType.Quote));
    }

    [Fact]
    public void Selected_AtAnOffset_IsTheTagThatBeginsThere()
    {
        var article = Sample.Article(Sample.Tag("quote:1", TagType.Quote, 0, 20), Sample.Tag("actor:1", TagType.Actor, 7, 13), Sample.Tag("figure:1", TagType.Figure, 9, 12));
        Assert.Equal("actor:1", new ArticleState { Id = 5, At = 7 }.Selected(article)!.Key);
        Assert.Equal("figure:1", new ArticleState { Id = 5, At = 10 }.Selected(article)!.Key);
        Assert.Equal("quote:1", new ArticleState { Id = 5, At = 18 }.Selected(article)!.Key);
        Assert.Null(new ArticleState { Id = 5, At = 900 }.Selected(article));
        Assert.Null(new ArticleState { Id = 5, Tag = "none" }.Selected(article));
    }

    [Fact]
    public void After_AConflict_SelectsTheTag()
    {
        var next = new ArticleState { Id = 5, At = 3 }.After(new DecisionAnswer { Article = 5, Conflict = new Wish(Verdict.Rejected, Verdict.Accepted, "k") });
        Assert.Equal("/articles/5?tag=k&mine=rejected", next.ToUrl());
    }
}
