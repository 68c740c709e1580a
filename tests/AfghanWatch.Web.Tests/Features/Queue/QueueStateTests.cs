using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;
using AfghanWatch.Web.Features.Queue;

namespace AfghanWatch.Web.Tests.Features.Queue;

public sealed class QueueStateTests
{
    [Theory]
    [InlineData("/queue")]
    [InlineData("/queue?order=weakest")]
    [InlineData("/queue?order=weakest&show=flagged&article=5")]
    [InlineData("/queue?order=newest&article=5&tag=actor:~john%20smith&mine=rejected")]
    [InlineData("/queue?article=5&undo=12-14%3B5%3Btopic:troops")]
    public void FromQuery_OfItsOwnAddress_GivesTheSameAddress(string url) => Assert.Equal(url, QueueState.FromQuery(url).ToUrl());

    [Theory]
    [InlineData("?order=sideways&article=x&mine=maybe&undo=1;2")]
    [InlineData("?article=-1&undo=9-1;5;k")]
    [InlineData("?=&&&%&%zz=%%%")]
    [InlineData("")]
    public void FromQuery_OfNonsense_GivesTheStart(string query) => Assert.Equal("/queue", QueueState.FromQuery("/queue" + query).ToUrl());

    [Fact]
    public void After_ASavedDecision_StaysAtTheArticleAndLeavesTheTag()
    {
        var state = new QueueState { Order = QueueOrder.NewestFirst, Tag = "topic:troops", Mine = Verdict.Accepted };
        var next = state.After(new DecisionAnswer { Article = 5, Saved = Group }, remember: false);
        Assert.Equal(new QueueState { Order = QueueOrder.NewestFirst, Article = 5 }, next);
    }

    [Fact]
    public void After_TheLastDecisionOfAnArticle_GoesToTheNext() =>
        Assert.Equal(
            new QueueState { Undo = Group },
            new QueueState { Article = 5 }.After(new DecisionAnswer { Article = 5, Saved = Group, Finished = true }, remember: true));

    [Fact]
    public void After_AConflict_KeepsBothVerdicts()
    {
        var answer = new DecisionAnswer { Article = 5, Conflict = new Wish(Verdict.Accepted, Verdict.Rejected, "topic:troops") };
        Assert.Equal(new QueueState { Article = 5, Tag = "topic:troops", Mine = Verdict.Accepted }, QueueState.Start.After(answer, remember: false));
    }

    [Fact]
    public void After_AnUndo_LeadsBackToWhatWasTakenBack() =>
        Assert.Equal(
            new QueueState { Article = 5, Tag = "topic:troops" },
            new QueueState { Article = 9 }.After(new DecisionAnswer { Article = 9, Undone = Group }, remember: true));

    [Fact]
    public void After_ADecision_TheFlaggedOnesStayFiltered()
    {
        var state = new QueueState { Flagged = true, Article = 5, Tag = "topic:troops" };
        Assert.Equal(new QueueState { Flagged = true, Article = 5 }, state.After(new DecisionAnswer { Article = 5, Saved = Group, Finished = true }, remember: false));
        Assert.Equal(new QueueState { Flagged = true }, state.After(new DecisionAnswer { Article = 5, Saved = Group, Settled = true }, remember: false));
    }

    private static UndoGroup Group => new([12, 13], 5, "topic:troops");
}
