using AfghanWatch.News.Tagging;
using AfghanWatch.Web.Features.Articles;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace AfghanWatch.Web.Tests.Features.Articles;

public sealed class StoryRequestTests
{
    [Fact]
    public void Parse_OfAJoin_ReadsAllFields()
    {
        var request = StoryRequest.Parse(Form(("act", "join"), ("article", "5"), ("seen", "3"), ("last", "12"), ("other", " 17 "), ("back", "/articles/5")));
        Assert.Equal(new StoryRequest(StoryAct.Join, 5, new StorySeen(3, 12), "17", null, "/articles/5"), request);
    }

    [Fact]
    public void Parse_OfNonsense_AsksForNothing()
    {
        var request = StoryRequest.Parse(Form(("act", "burn"), ("article", "-1"), ("seen", "x"), ("other", new string('9', 5000))));
        Assert.Equal((null, 0L, new StorySeen(0), "", null), (request.Act, request.Article, request.Seen, request.Other, request.Undo));
    }

    [Theory]
    [InlineData("17", 17L)]
    [InlineData("#17", 17L)]
    [InlineData("/articles/17?tag=topic:troops", 17L)]
    [InlineData("http://localhost:5080/articles/17", 17L)]
    [InlineData("https://news.example/17", null)]
    [InlineData("seventeen", null)]
    [InlineData("", null)]
    [InlineData("\ud800", null)]
    public void NumberOf_WhatAPersonTypes_IsTheArticleOrNothing(string typed, long? number) => Assert.Equal(number, StoryRequest.NumberOf(typed));

    [Fact]
    public void Saying_AfterADecision_LeadsToTheStoryAndIsNotCarriedOn()
    {
        var url = new ArticleState { Id = 5, Tag = "topic:troops" }.Saying(StorySaid.TakenOut);
        Assert.Equal("/articles/5?tag=topic:troops&said=takenout#story", url);
        var read = ArticleState.FromUrl(url)!;
        Assert.Equal((StorySaid.TakenOut, "/articles/5?tag=topic:troops"), (read.Said, read.ToUrl()));
    }

    [Fact]
    public void Comparing_TwoVersions_RoundTripsThroughTheAddress()
    {
        var url = new ArticleState { Id = 5 }.Comparing(1, 2).ToUrl();
        Assert.Equal("/articles/5?version=2&compare=1", url);
        Assert.Equal((1, 2), (ArticleState.FromUrl(url)!.Compare, ArticleState.FromUrl(url)!.Version));
        Assert.Equal("/articles/5", ArticleState.FromUrl(url)!.Showing(null).ToUrl());
    }

    private static FormCollection Form(params (string Name, string Value)[] fields) => new(fields.ToDictionary(field => field.Name, field => new StringValues(field.Value)));
}
