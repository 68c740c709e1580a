using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Store;
using AfghanWatch.News.Tagging;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Tagging;

/// <summary>Tags that one editor leaves to another.</summary>
public sealed class FlaggingTests
{
    private const string First = "Editor one";
    private const string Second = "Editor two";
    private const string Troops = "topic:troops";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Flagged_Tag_StaysUndecidedForReadersAndSaysWhoAsked()
    {
        await using var store = await StoreAsync();
        Assert.IsType<DecisionResult.Saved>(await DecideAsync(store, Troops, Verdict.Flagged, null, First));
        var article = await ArticleAsync(store);
        var tag = article.Tags.Single(tag => tag.Key == Troops);
        Assert.Equal((Verdict.Flagged, First), (tag.Verdict, tag.DecidedBy));
        Assert.Equal((null, Verdict.Flagged), (article.History.Single().Before, article.History.Single().After));

        // It is listed as the machine says, and no rule is judged by it.
        Assert.Equal(1, await CountAsync(store, "troops"));
        Assert.Null(tag.RightOf);
        Assert.Empty((await store.Get<StoreCheck>().RunAsync(null, Cancellation)).Faults);
    }

    [Fact]
    public async Task Flagged_RejectedTopic_IsListedAgainUntilItIsSettled()
    {
        await using var store = await StoreAsync();
        await DecideAsync(store, Troops, Verdict.Rejected, null, First);
        Assert.Equal(0, await CountAsync(store, "troops"));
        await DecideAsync(store, Troops, Verdict.Flagged, Verdict.Rejected, Second);
        Assert.Equal(1, await CountAsync(store, "troops"));
        await DecideAsync(store, Troops, Verdict.Rejected, Verdict.Flagged, First);
        Assert.Equal(0, await CountAsync(store, "troops"));
    }

    [Fact]
    public async Task Flagged_TagThatPeopleAdded_IsShownAndListedNoMore()
    {
        await using var store = await StoreAsync();
        await DecideAsync(store, "topic:refugees", Verdict.Added, null, First);
        await DecideAsync(store, "topic:refugees", Verdict.Flagged, Verdict.Added, Second);
        Assert.Equal(0, await CountAsync(store, "refugees"));
        Assert.Equal(Verdict.Flagged, (await ArticleAsync(store)).Tags.Single(tag => tag.Key == "topic:refugees").Verdict);
        await DecideAsync(store, "topic:refugees", Verdict.Added, Verdict.Flagged, First);
        Assert.Equal(1, await CountAsync(store, "refugees"));
    }

    [Fact]
    public async Task Queue_OffersTheArticleToTheSecondEditorOnly()
    {
        await using var store = await StoreAsync();
        foreach (var tag in (await ArticleAsync(store)).Tags)
        {
            await DecideAsync(store, tag.Key, tag.Key == Troops ? Verdict.Flagged : Verdict.Accepted, null, First);
        }

        Assert.Equal(ReviewState.Pending, (await ArticleAsync(store)).Review);
        var own = await NextAsync(store, First, flagged: false);
        Assert.Equal((null, 0, 1), (own.Article, own.Waiting, own.Flagged));
        var other = await NextAsync(store, Second, flagged: false);
        Assert.Equal((1L, 1), (other.Article!.Id, other.Waiting));

        // Whoever asks for what is flagged sees it, also the one who did it.
        Assert.Equal(1, (await NextAsync(store, First, flagged: true)).Article!.Id);
        Assert.Equal(["flagged"], await FoundAsync(store, "flagged", "started", "done"), StringComparer.Ordinal);

        await DecideAsync(store, Troops, Verdict.Accepted, Verdict.Flagged, Second);
        Assert.Equal(ReviewState.Done, (await ArticleAsync(store)).Review);
        var settled = await NextAsync(store, Second, flagged: true);
        Assert.Equal((null, 0, 0), (settled.Article, settled.Waiting, settled.Flagged));
        Assert.Equal(["done"], await FoundAsync(store, "flagged", "started", "done"), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Flagged_WhileOthersAreOpen_IsFoundAsBoth()
    {
        await using var store = await StoreAsync();
        await DecideAsync(store, Troops, Verdict.Flagged, null, First);
        Assert.Equal(ReviewState.Flagged, (await ArticleAsync(store)).Review);
        Assert.Equal(["flagged", "started"], await FoundAsync(store, "flagged", "started", "done", "new"), StringComparer.Ordinal);
        Assert.Equal(1, (await NextAsync(store, First, flagged: false)).Article!.Id);
    }

    [Fact]
    public async Task Undo_OfAFlag_GivesBackWhatStood()
    {
        await using var store = await StoreAsync();
        await DecideAsync(store, Troops, Verdict.Accepted, null, First);
        var flag = Assert.IsType<DecisionResult.Saved>(await DecideAsync(store, Troops, Verdict.Flagged, Verdict.Accepted, Second));
        Assert.IsType<DecisionResult.Saved>(await store.Get<TaggingDesk>().UndoAsync(flag.DecisionId, Second, Cancellation));
        var article = await ArticleAsync(store);
        Assert.Equal((Verdict.Accepted, First), (article.Tags.Single(tag => tag.Key == Troops).Verdict, article.Tags.Single(tag => tag.Key == Troops).DecidedBy));
        Assert.Equal(3, article.History.Count);
        Assert.Equal(0, (await NextAsync(store, First, flagged: true)).Flagged);
    }

    [Fact]
    public async Task Flagged_Tag_StaysFlaggedAfterAReRun()
    {
        await using var store = await StoreAsync();
        await DecideAsync(store, Troops, Verdict.Flagged, null, First);
        await store.Get<Reanalysis>().RunAsync(true, DateTime.UtcNow, apply: true, null, Cancellation);
        Assert.Equal(Verdict.Flagged, (await ArticleAsync(store)).Tags.Single(tag => tag.Key == Troops).Verdict);
        Assert.Equal(ReviewState.Flagged, (await ArticleAsync(store)).Review);
    }

    [Fact]
    public async Task NotRelevant_SettlesTheFlagsOfTheArticle()
    {
        await using var store = await StoreAsync();
        await DecideAsync(store, Troops, Verdict.Flagged, null, First);
        await DecideAsync(store, TagKey.OnTopic, Verdict.Rejected, null, Second);
        Assert.Equal(ReviewState.Done, (await ArticleAsync(store)).Review);
        Assert.Equal(0, (await NextAsync(store, First, flagged: true)).Flagged);
    }

    // Which of the states find the one article.
    private static async Task<List<string>> FoundAsync(NewsTestStore store, params string[] states)
    {
        var found = new List<string>();
        foreach (var state in states)
        {
            if ((await store.Get<TimelineQuery>().TotalsAsync(ArticleFilter.All with { Search = $"is:{state}" }, TimeAxis.Published, Cancellation)).Articles > 0)
            {
                found.Add(state);
            }
        }

        return found;
    }

    private static Task<QueueView> NextAsync(NewsTestStore store, string who, bool flagged) =>
        store.Get<QueueQuery>().NextAsync(QueueOrder.OldestFirst, null, who, flagged, Cancellation);

    private static async Task<ArticleView> ArticleAsync(NewsTestStore store) => (await store.Get<ArticleQuery>().FindAsync(1, null, Cancellation))!;

    private static async Task<NewsTestStore> StoreAsync()
    {
        var store = await NewsTestStore.CreateAsync();
        await store.Get<Importer>().ImportAsync([store.Write("a.jsonl", ArticleJson.Line())], null, Cancellation);
        return store;
    }

    private static Task<DecisionResult> DecideAsync(NewsTestStore store, string key, Verdict verdict, Verdict? seen, string who) =>
        store.Get<TaggingDesk>().DecideAsync(1, key, key, verdict, seen, who, "rule", Cancellation);

    private static async Task<int> CountAsync(NewsTestStore store, string topic) =>
        (await store.Get<TimelineQuery>().TotalsAsync(ArticleFilter.All with { Topics = new Choice([topic], []) }, TimeAxis.Published, Cancellation)).Articles;
}
