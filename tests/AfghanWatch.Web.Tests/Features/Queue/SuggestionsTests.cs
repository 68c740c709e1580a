using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;
using AfghanWatch.Web.Features.Queue;
using AfghanWatch.Web.Tests.Features.Articles;

namespace AfghanWatch.Web.Tests.Features.Queue;

public sealed class SuggestionsTests
{
    [Fact]
    public void Current_WithoutKey_IsTheFirstUndecidedThatIsAskedFor()
    {
        var article = Sample.Article(
            Sample.Tag("ontopic", TagType.OnTopic, verdict: Verdict.Accepted),
            Sample.Tag("date:1", TagType.Date),
            Sample.Tag("place:kabul", TagType.Place),
            Sample.Tag("actor:akar", TagType.Actor));
        Assert.Equal("actor:akar", Suggestions.Current(article, null)!.Key);
        Assert.Equal("place:kabul", Suggestions.Current(article, "place:kabul")!.Key);
        Assert.Single(Suggestions.AcceptRest(article));
    }

    [Fact]
    public void Current_OfADoneArticle_IsNothing() =>
        Assert.Null(Suggestions.Current(Sample.Article(Sample.Tag("ontopic", TagType.OnTopic, verdict: Verdict.Skipped)), null));

    [Fact]
    public void Toggle_GoesRoundAsTheTopicStands()
    {
        Assert.Equal(new Wish(Verdict.Added, null, "topic:troops"), Suggestions.Toggle(Sample.Article(), "troops"));
        Assert.Equal(new Wish(Verdict.Accepted, null, "topic:troops"), Suggestions.Toggle(Topic(null), "troops"));
        Assert.Equal(new Wish(Verdict.Rejected, Verdict.Accepted, "topic:troops"), Suggestions.Toggle(Topic(Verdict.Accepted), "troops"));
        Assert.Equal(new Wish(Verdict.Accepted, Verdict.Rejected, "topic:troops"), Suggestions.Toggle(Topic(Verdict.Rejected), "troops"));
    }

    [Fact]
    public void Toggle_OfATopicOnceAddedAndTakenOff_KnowsHowItStands()
    {
        var article = Sample.Article() with
        {
            History =
            [
                new DecisionView(2, "topic:troops", "troops", Verdict.Added, Verdict.Rejected, "x", default, false, false),
                new DecisionView(1, "topic:troops", "troops", null, Verdict.Added, "x", default, false, false),
            ],
        };
        Assert.Equal(new Wish(Verdict.Added, Verdict.Rejected, "topic:troops"), Suggestions.Toggle(article, "troops"));
    }

    [Fact]
    public void Choose_OfAnotherKind_TakesTheFirstOneOff()
    {
        var article = Sample.Article(Sample.Tag("kind:opinion", TagType.Kind, verdict: Verdict.Added));
        Assert.Equal(
            [new Wish(Verdict.Rejected, Verdict.Added, "kind:opinion"), new Wish(Verdict.Added, null, "kind:statement")],
            Suggestions.Choose(article, ArticleKind.Statement));
    }

    [Theory]
    [InlineData("topic:troops", true)]
    [InlineData("kind:live", true)]
    [InlineData("topic:sport", false)]
    [InlineData("actor:x", false)]
    public void MayAdd_OnlyTopicsAndKinds(string key, bool may) => Assert.Equal(may, Suggestions.MayAdd(key));

    private static ArticleView Topic(Verdict? verdict) => Sample.Article(Sample.Tag("topic:troops", TagType.Topic, verdict: verdict));
}
