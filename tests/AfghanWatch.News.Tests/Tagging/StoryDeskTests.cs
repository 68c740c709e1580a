using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Store;
using AfghanWatch.News.Tagging;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Tagging;

public sealed class StoryDeskTests
{
    private const string Who = "Editor (test)";

    private const string Troops =
        "ANKARA - Turkey began to withdraw its troops from Kabul airport on Wednesday, Turkish Defence Minister Hulusi Akar said in Ankara. The first plane with 345 soldiers landed at Esenboga airport late in the evening.\n\n" +
        "\"Our soldiers are coming home after doing their duty,\" Akar told reporters. The withdrawal of about 500 people is to be finished within thirty-six hours, a military official added.\n\n" +
        "Technical staff will stay in case the Taliban ask for help with running the airport, the official said, adding that talks in Doha continue.";

    private const string Refugees =
        "VAN - Workers in the eastern province of Van have finished another sixty kilometres of the concrete wall along the border with Iran, Governor Mehmet Emin Bilmez said on Monday.\n\n" +
        "The wall, three metres high and topped with wire, is meant to stop migrants from Afghanistan who walk through the mountains. Some 1,400 people were caught at the frontier last week, according to the governor.\n\n" +
        "Watchtowers with thermal cameras stand every few hundred metres, and 35 special teams patrol the road beside it.";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TakeOut_CopyOfAStory_StandsAloneAndTheRestStaysTogether()
    {
        await using var store = await StoreAsync();
        Assert.Equal([1L, 1, 1, 4, 4], await StoriesAsync(store));
        Assert.IsType<StoryResult.Saved>(await store.Get<StoryDesk>().TakeOutAsync(2, new(1), Who, Token));
        Assert.Equal([1L, 2, 1, 4, 4], await StoriesAsync(store));
        await SoundAsync(store);
    }

    [Fact]
    public async Task TakeOut_FirstArticleOfAStory_LeavesTheOthersOneStory()
    {
        await using var store = await StoreAsync();
        Assert.IsType<StoryResult.Saved>(await store.Get<StoryDesk>().TakeOutAsync(1, new(1), Who, Token));
        Assert.Equal([1L, 2, 2, 4, 4], await StoriesAsync(store));
        await SoundAsync(store);
    }

    [Fact]
    public async Task TakeOut_Standing_OutlivesReanalyseAndImport()
    {
        await using var store = await StoreAsync();
        await store.Get<StoryDesk>().TakeOutAsync(1, new(1), Who, Token);
        await store.Get<StoryDesk>().MoveAsync(5, 2, new(4), Who, Token);
        await store.Get<Reanalysis>().RunAsync(true, DateTime.UtcNow, apply: true, null, Token);
        Assert.Equal([1L, 2, 2, 4, 2], await StoriesAsync(store));

        // The same pages again, one of them changed, and new copies: of the one that was taken out, and of one that was moved.
        await ImportAsync(store, "again.jsonl", Line(1, Troops), Line(2, Troops + "\n\nParliament debates the mandate on Thursday."), Line(6, Troops), Line(7, Refugees));
        Assert.Equal([1L, 2, 2, 4, 2], (await StoriesAsync(store))[..5]);
        await SoundAsync(store);
    }

    [Fact]
    public async Task Import_CopyOfAnArticleTakenOut_FollowsTheArticleItIsNearestTo()
    {
        await using var store = await StoreAsync();
        await ImportAsync(store, "own.jsonl", Line(6, Refugees + " The opposition calls the wall a waste of money and wants an inquiry into the 2019 tender, deputy Sezai Temelli told the assembly."));
        Assert.Equal(4, (await StoriesAsync(store))[5]);
        await store.Get<StoryDesk>().TakeOutAsync(6, new(4), Who, Token);
        await ImportAsync(store, "copy.jsonl", Line(7, Refugees + " The opposition calls the wall a waste of money and wants an inquiry into the 2019 tender, deputy Sezai Temelli told the assembly."));
        Assert.Equal([6L, 6], (await StoriesAsync(store))[5..]);
        await SoundAsync(store);
    }

    [Fact]
    public async Task Join_TwoStories_AreOneAndNewCopiesOfBothComeIntoIt()
    {
        await using var store = await StoreAsync();
        Assert.IsType<StoryResult.Saved>(await store.Get<StoryDesk>().JoinAsync(5, 2, new(4), Who, Token));
        Assert.Equal([1L, 1, 1, 1, 1], await StoriesAsync(store));
        await ImportAsync(store, "more.jsonl", Line(6, Refugees), Line(7, Troops));
        Assert.Equal([1L, 1, 1, 1, 1, 1, 1], await StoriesAsync(store));
        await SoundAsync(store);
    }

    [Fact]
    public async Task Undo_Join_PartsThemAndNewArticlesGoWithTheirCopies()
    {
        await using var store = await StoreAsync();
        var join = Assert.IsType<StoryResult.Saved>(await store.Get<StoryDesk>().JoinAsync(5, 2, new(4), Who, Token));
        await ImportAsync(store, "more.jsonl", Line(6, Refugees), Line(7, Troops));
        Assert.IsType<StoryResult.Saved>(await store.Get<StoryDesk>().UndoAsync(join.DecisionId, Who, Token));
        Assert.Equal([1L, 1, 1, 4, 4, 4, 1], await StoriesAsync(store));
        Assert.IsType<StoryResult.Refused>(await store.Get<StoryDesk>().UndoAsync(join.DecisionId, Who, Token));
        await SoundAsync(store);
    }

    [Fact]
    public async Task Undo_TakeOutOfTheFirst_RestoresTheStory()
    {
        await using var store = await StoreAsync();
        var taken = Assert.IsType<StoryResult.Saved>(await store.Get<StoryDesk>().TakeOutAsync(1, new(1), Who, Token));
        Assert.IsType<StoryResult.Saved>(await store.Get<StoryDesk>().UndoAsync(taken.DecisionId, Who, Token));
        Assert.Equal([1L, 1, 1, 4, 4], await StoriesAsync(store));
        await SoundAsync(store);
    }

    [Fact]
    public async Task Undo_DecisionALaterOneRestsOn_IsAConflict()
    {
        await using var store = await StoreAsync();
        var taken = Assert.IsType<StoryResult.Saved>(await store.Get<StoryDesk>().TakeOutAsync(3, new(1), Who, Token));
        var moved = Assert.IsType<StoryResult.Saved>(await store.Get<StoryDesk>().MoveAsync(3, 4, new(3), Who, Token));
        Assert.IsType<StoryResult.Conflict>(await store.Get<StoryDesk>().UndoAsync(taken.DecisionId, Who, Token));
        Assert.Equal([1L, 1, 3, 3, 3], await StoriesAsync(store));
        await store.Get<StoryDesk>().UndoAsync(moved.DecisionId, Who, Token);
        Assert.Equal([1L, 1, 3, 4, 4], await StoriesAsync(store));
        await store.Get<StoryDesk>().UndoAsync(taken.DecisionId, Who, Token);
        Assert.Equal([1L, 1, 1, 4, 4], await StoriesAsync(store));
        await SoundAsync(store);
    }

    [Fact]
    public async Task Decide_OnTheFirstArticleWhoseStoryWasPartedMeanwhile_IsAConflict()
    {
        await using var store = await StoreAsync();
        var seen = (await store.Get<StoryQuery>().FindAsync(1, Token))!;
        await store.Get<StoryDesk>().TakeOutAsync(1, new(seen.Id, seen.LastDecision), Who, Token);

        // It kept its number, and what is asked is no longer what was seen.
        Assert.Equal(new StoryResult.Conflict(1), await store.Get<StoryDesk>().MoveAsync(1, 4, new(seen.Id, seen.LastDecision), Who, Token));
        var now = (await store.Get<StoryQuery>().FindAsync(1, Token))!;
        Assert.Equal((1, 1), (now.Id, now.Size));
        Assert.IsType<StoryResult.Saved>(await store.Get<StoryDesk>().MoveAsync(1, 4, new(now.Id, now.LastDecision), Who, Token));
        await SoundAsync(store);
    }

    [Fact]
    public async Task Decide_StoryMovedMeanwhile_IsAConflictAndChangesNothing()
    {
        await using var store = await StoreAsync();
        await store.Get<StoryDesk>().TakeOutAsync(2, new(1), Who, Token);
        Assert.Equal(new StoryResult.Conflict(2), await store.Get<StoryDesk>().MoveAsync(2, 4, new(1), Who, Token));
        Assert.IsType<StoryResult.Refused>(await store.Get<StoryDesk>().TakeOutAsync(2, new(2), Who, Token));
        Assert.IsType<StoryResult.Refused>(await store.Get<StoryDesk>().JoinAsync(2, 77, new(2), Who, Token));
        Assert.Equal([1L, 2, 1, 4, 4], await StoriesAsync(store));
    }

    [Fact]
    public async Task Decide_ManyAtRandom_EndAsTheyBeganWhenAllAreTakenBack()
    {
        await using var store = await StoreAsync();
        await ImportAsync(store, "more.jsonl", Line(6, Refugees), Line(7, Troops), Line(8, Troops));
        var start = await StoriesAsync(store);
        var random = new Random(20211122);
        var desk = store.Get<StoryDesk>();
        var saved = new Stack<long>();
        for (var i = 0; i < 60; i++)
        {
            var (article, other) = (random.Next(1, 9), random.Next(1, 9));
            var seen = (await StoriesAsync(store))[article - 1];
            var result = random.Next(3) switch
            {
                0 => await desk.TakeOutAsync(article, new(seen), Who, Token),
                1 => await desk.MoveAsync(article, other, new(seen), Who, Token),
                _ => await desk.JoinAsync(article, other, new(seen), Who, Token),
            };
            if (result is StoryResult.Saved(var id))
            {
                saved.Push(id);
            }
        }

        Assert.True(saved.Count > 20);
        await SoundAsync(store);
        while (saved.TryPop(out var id))
        {
            Assert.IsType<StoryResult.Saved>(await desk.UndoAsync(id, Who, Token));
        }

        Assert.Equal(start, await StoriesAsync(store));
        await SoundAsync(store);
    }

    private static async Task<NewsTestStore> StoreAsync()
    {
        var store = await NewsTestStore.CreateAsync();
        await ImportAsync(store, "a.jsonl", Line(1, Troops), Line(2, Troops), Line(3, "(Reuters) " + Troops), Line(4, Refugees), Line(5, Refugees));
        return store;
    }

    private static string Line(int number, string text) =>
        ArticleJson.Line($"a-{number}", $"https://outlet{number}.example/news", $"Outlet {number}", $"Headline {number}", "2021-08-25", "en", text);

    private static Task ImportAsync(NewsTestStore store, string name, params string[] lines) =>
        store.Get<Importer>().ImportAsync([store.Write(name, string.Join('\n', lines))], null, Token);

    private static async Task<List<long>> StoriesAsync(NewsTestStore store)
    {
        var stories = new List<long>();
        await foreach (var article in store.Get<Archive>().ReadAsync(null, Token))
        {
            stories.Add(article.Story);
        }

        return stories;
    }

    private static async Task SoundAsync(NewsTestStore store) => Assert.Empty((await store.Get<StoreCheck>().RunAsync(null, Token)).Faults);
}
