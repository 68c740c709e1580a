using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Store;
using AfghanWatch.News.Tagging;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Tagging;

public sealed class TaggingDeskTests
{
    private const string Who = "Editor (test)";

    [Fact]
    public async Task Decide_RejectedTopic_LeavesListsAndStaysRejectedAfterAReRun()
    {
        await using var store = await StoreAsync();
        Assert.Equal(1, await CountAsync(store, "troops"));
        Assert.IsType<DecisionResult.Saved>(await DecideAsync(store, TagKey.Topic("troops"), Verdict.Rejected, null));
        Assert.Equal(0, await CountAsync(store, "troops"));

        var report = await store.Get<Reanalysis>().RunAsync(true, DateTime.UtcNow, apply: true, null, TestContext.Current.CancellationToken);
        Assert.Equal(1, report.Read);
        Assert.Equal(0, await CountAsync(store, "troops"));
        var tag = (await store.Get<ArticleQuery>().FindAsync(1, null, TestContext.Current.CancellationToken))!.Tags.Single(tag => tag.Key == "topic:troops");
        Assert.Equal((Verdict.Rejected, Who), (tag.Verdict, tag.DecidedBy));
        Assert.Empty((await store.Get<StoreCheck>().RunAsync(null, TestContext.Current.CancellationToken)).Faults);
    }

    [Fact]
    public async Task Decide_AddedTopic_IsListedAsAccepted()
    {
        await using var store = await StoreAsync();
        await DecideAsync(store, TagKey.Topic("refugees"), Verdict.Added, null);
        Assert.Equal(1, await CountAsync(store, "refugees"));
        Assert.Contains((await store.Get<ArticleQuery>().FindAsync(1, null, TestContext.Current.CancellationToken))!.Tags, tag => tag.Key == "topic:refugees" && tag.Verdict == Verdict.Added);
    }

    [Fact]
    public async Task Decide_TagDecidedMeanwhile_IsAConflictAndChangesNothing()
    {
        await using var store = await StoreAsync();
        await DecideAsync(store, TagKey.Topic("troops"), Verdict.Accepted, null);
        var conflict = Assert.IsType<DecisionResult.Conflict>(await DecideAsync(store, TagKey.Topic("troops"), Verdict.Rejected, null));
        Assert.Equal(Verdict.Accepted, conflict.Now);
        Assert.Equal(1, await CountAsync(store, "troops"));
    }

    [Fact]
    public async Task Undo_Decision_RestoresWhatStoodBeforeAndIsLogged()
    {
        await using var store = await StoreAsync();
        await DecideAsync(store, TagKey.Topic("troops"), Verdict.Accepted, null);
        var second = Assert.IsType<DecisionResult.Saved>(await DecideAsync(store, TagKey.Topic("troops"), Verdict.Rejected, Verdict.Accepted));
        Assert.IsType<DecisionResult.Saved>(await store.Get<TaggingDesk>().UndoAsync(second.DecisionId, Who, TestContext.Current.CancellationToken));
        Assert.Equal(1, await CountAsync(store, "troops"));
        var article = (await store.Get<ArticleQuery>().FindAsync(1, null, TestContext.Current.CancellationToken))!;
        Assert.Equal(Verdict.Accepted, article.Tags.Single(tag => tag.Key == "topic:troops").Verdict);
        Assert.Equal(3, article.History.Count);
        Assert.IsType<DecisionResult.Refused>(await store.Get<TaggingDesk>().UndoAsync(second.DecisionId, Who, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Undo_FirstDecision_LeavesTheTagUndecided()
    {
        await using var store = await StoreAsync();
        var first = Assert.IsType<DecisionResult.Saved>(await DecideAsync(store, TagKey.OnTopic, Verdict.Rejected, null));
        Assert.Equal(0, await CountAsync(store, null));
        await store.Get<TaggingDesk>().UndoAsync(first.DecisionId, Who, TestContext.Current.CancellationToken);
        Assert.Equal(1, await CountAsync(store, null));
        Assert.Equal(ReviewState.New, (await store.Get<ArticleQuery>().FindAsync(1, null, TestContext.Current.CancellationToken))!.Review);
    }

    [Fact]
    public async Task Decide_EveryTag_TakesTheArticleOutOfTheQueue()
    {
        await using var store = await StoreAsync();
        Assert.Equal(1, await store.Get<QueueQuery>().WaitingAsync(Who, TestContext.Current.CancellationToken));
        foreach (var tag in (await store.Get<ArticleQuery>().FindAsync(1, null, TestContext.Current.CancellationToken))!.Tags)
        {
            await store.Get<TaggingDesk>().DecideAsync(1, tag.Key, tag.Value, Verdict.Accepted, tag.Verdict, Who, tag.Evidence.Count > 0 ? tag.Evidence[0].Rule : null, TestContext.Current.CancellationToken);
        }

        Assert.Equal(0, await store.Get<QueueQuery>().WaitingAsync(Who, TestContext.Current.CancellationToken));
    }

    private static async Task<NewsTestStore> StoreAsync()
    {
        var store = await NewsTestStore.CreateAsync();
        await store.Get<Importer>().ImportAsync([store.Write("a.jsonl", ArticleJson.Line())], null, TestContext.Current.CancellationToken);
        return store;
    }

    private static Task<DecisionResult> DecideAsync(NewsTestStore store, string key, Verdict verdict, Verdict? seen) =>
        store.Get<TaggingDesk>().DecideAsync(1, key, key, verdict, seen, Who, null, TestContext.Current.CancellationToken);

    private static async Task<int> CountAsync(NewsTestStore store, string? topic) => (await store.Get<TimelineQuery>().TotalsAsync(
        topic is null ? ArticleFilter.All : ArticleFilter.All with { Topics = new Choice([topic], []) }, TimeAxis.Published, TestContext.Current.CancellationToken)).Articles;
}
