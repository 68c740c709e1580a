using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;
using AfghanWatch.Web.Features.Queue;
using AfghanWatch.Web.Tests.Features.Articles;

namespace AfghanWatch.Web.Tests.Features.Queue;

public sealed class SuggestionsTests
{
    private const string Me = "Me";

    [Fact]
    public void Current_WithoutKey_IsTheFirstUndecidedThatIsAskedFor()
    {
        var article = Sample.Article(
            Sample.Tag("ontopic", TagType.OnTopic, verdict: Verdict.Accepted),
            Sample.Tag("date:1", TagType.Date),
            Sample.Tag("place:kabul", TagType.Place),
            Sample.Tag("actor:akar", TagType.Actor));
        Assert.Equal("actor:akar", Suggestions.Current(article, null, Me)!.Key);
        Assert.Equal("place:kabul", Suggestions.Current(article, "place:kabul", Me)!.Key);
        Assert.Single(Suggestions.AcceptRest(article));
    }

    [Fact]
    public void Current_OfADoneArticle_IsNothing() =>
        Assert.Null(Suggestions.Current(Sample.Article(Sample.Tag("ontopic", TagType.OnTopic, verdict: Verdict.Skipped)), null, Me));

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

    [Fact]
    public void Current_OfWhatWasFlagged_IsOfferedToTheSecondEditorOrOnDemand()
    {
        var article = Sample.Article(Flagged("topic:troops", Me), Sample.Tag("actor:akar", TagType.Actor));
        Assert.Equal("actor:akar", Suggestions.Current(article, null, Me)!.Key);
        Assert.Equal("topic:troops", Suggestions.Current(article, null, "Another")!.Key);
        Assert.Equal("topic:troops", Suggestions.Current(article, null, Me, flagged: true)!.Key);
        Assert.Equal(["actor:akar"], Suggestions.AcceptRest(article).Select(wish => wish.Key));
    }

    [Theory]
    [InlineData(ReviewState.Done, "Another", false)]
    [InlineData(ReviewState.Pending, Me, false)]
    [InlineData(ReviewState.Pending, "Another", true)]
    [InlineData(ReviewState.Flagged, Me, true)]
    public void Waits_ForWhoeverHasSomethingToDecide(ReviewState review, string who, bool waits) =>
        Assert.Equal(waits, Suggestions.Waits(Sample.Article(Flagged("topic:troops", Me)) with { Review = review }, who));

    [Fact]
    public void KeepBoth_WritesTheOwnVerdictDownAndFlags()
    {
        var tag = Sample.Tag("topic:troops", TagType.Topic, verdict: Verdict.Accepted);
        Assert.Equal(
            [new Wish(Verdict.Rejected, Verdict.Accepted, "topic:troops"), new Wish(Verdict.Flagged, Verdict.Rejected, "topic:troops")],
            Suggestions.KeepBoth(tag, Verdict.Rejected));
        Assert.Equal([new Wish(Verdict.Flagged, Verdict.Accepted, "topic:troops")], Suggestions.KeepBoth(tag, Verdict.Flagged));
    }

    [Fact]
    public void Decide_OnWhatPeopleAdded_AddsItAgain()
    {
        var tag = Sample.Tag("topic:troops", TagType.Topic, verdict: Verdict.Flagged) with { Evidence = [] };
        Assert.Equal(new Wish(Verdict.Added, Verdict.Flagged, "topic:troops"), Suggestions.Decide(tag, Verdict.Accepted));
    }

    [Fact]
    public void Voices_TellEveryVerdictThatStillStands()
    {
        var article = Sample.Article(Flagged("topic:troops", "two")) with
        {
            History =
            [
                new DecisionView(4, "topic:troops", "troops", Verdict.Rejected, Verdict.Flagged, "two", default, false, false),
                new DecisionView(3, "topic:troops", "troops", Verdict.Accepted, Verdict.Rejected, "two", default, false, false),
                new DecisionView(2, "topic:troops", "troops", null, Verdict.Accepted, "one", default, false, false),
                new DecisionView(1, "topic:troops", "troops", null, Verdict.Rejected, "none", default, true, false),
            ],
        };
        Assert.Equal(["one Accepted", "two Rejected"], Suggestions.Voices(article, "topic:troops").Select(voice => $"{voice.Who} {voice.After}"));
    }

    private static ArticleTag Flagged(string key, string who) => Sample.Tag(key, TagType.Topic, verdict: Verdict.Flagged) with { DecidedBy = who };

    private static ArticleView Topic(Verdict? verdict) => Sample.Article(Sample.Tag("topic:troops", TagType.Topic, verdict: verdict));
}
