using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;
using AfghanWatch.Web.Features.Adding;
using AfghanWatch.Web.Features.Articles;
using AfghanWatch.Web.Features.Queue;

namespace AfghanWatch.Web.Tests.Features.Adding;

public sealed class AddStateTests
{
    [Theory]
    [InlineData("/articles/5?add=quote&from=10&to=40")]
    [InlineData("/articles/5?tag=topic:troops&back=/timeline&add=date&from=0&to=0")]
    [InlineData("/articles/5?add=words&words=first%20%E2%80%A6%20last&fault=nowords")]
    [InlineData("/articles/5?add=figure&instead=figure:5:abc")]
    public void Url_OfAnArticlePage_GivesTheSameFormAgain(string url) => Assert.Equal(url, ArticleState.FromUrl(url)!.ToUrl());

    [Theory]
    [InlineData("?add=nonsense", "/queue?add=words")]
    [InlineData("?add=quote&from=9&to=3", "/queue?add=quote")]
    [InlineData("?add=quote&from=-4&to=3", "/queue?add=quote")]
    [InlineData("?add=quote&from=3&to=99999999999999", "/queue?add=quote")]
    [InlineData("?from=3&to=9&words=x", "/queue")]
    [InlineData("?add=actor&fault=unknown", "/queue?add=actor")]
    public void Query_Nonsense_BecomesTheDefault(string query, string url) => Assert.Equal(url, QueueState.FromQuery("http://localhost/queue" + query).ToUrl());

    [Fact]
    public void Form_AsAFieldSendsIt_SaysWhatWhereAndInsteadOfWhat()
    {
        var request = DecisionRequest.Parse("article=7&back=%2Farticles%2F7&add=figure&version=2&from=10&to=25&words=a%0D%0Ab&value=1.5&max=3&what=soldiers&instead=figure%3A1%3Ax&seen=accepted");
        Assert.Equal(7, request.Article);
        var add = request.Add!;
        Assert.Equal(new Addition.Figure(1.5, 3, null, null, "soldiers", null), add.What);
        Assert.Equal((2, new TextSpan(10, 25), "a\nb", "figure:1:x", Verdict.Accepted), (add.Version, add.Span, add.Words, add.Instead, add.Seen));
    }

    [Theory]
    [InlineData("add=date&day=soon", AdditionFault.NoDays)]
    [InlineData("add=date&day=2021-08-25&until=later", AdditionFault.NoDays)]
    [InlineData("add=figure&value=many", AdditionFault.NoNumber)]
    [InlineData("add=figure&value=NaN", AdditionFault.NoNumber)]
    [InlineData("add=figure&value=5&max=x", AdditionFault.NoNumber)]
    public void Form_ThatSaysWhatCannotBe_HasAFaultAndNoAddition(string form, AdditionFault fault)
    {
        var add = DecisionRequest.Parse("article=7&" + form).Add!;
        Assert.Null(add.What);
        Assert.Equal(fault, add.Fault);
    }

    [Fact]
    public void Form_ThatDecides_AddsNothing() => Assert.Null(DecisionRequest.Parse("article=7&do=accepted%3B%3Btopic%3Atroops").Add);
}
