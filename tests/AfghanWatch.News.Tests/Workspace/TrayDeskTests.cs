using AfghanWatch.News.Ingest;
using AfghanWatch.News.Workspace;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Workspace;

public sealed class TrayDeskTests
{
    [Fact]
    public async Task Add_WordsOfAnArticle_AreCutFromTheStoredText()
    {
        await using var store = await StoreAsync();
        var desk = store.Get<TrayDesk>();
        var none = TestContext.Current.CancellationToken;
        var id = await desk.AddAsync("ada", TrayKind.Quote, 1, 0, 6, "Akar", none);
        Assert.Equal(id, await desk.AddAsync("ada", TrayKind.Quote, 1, 0, 6, "Akar", none));
        Assert.Null(await desk.AddAsync("ada", TrayKind.Quote, 1, 5, 100_000, null, none));
        Assert.Null(await desk.AddAsync("ada", TrayKind.Quote, 99, 0, 1, null, none));
        var item = Assert.Single(await desk.ItemsAsync("ada", none));
        Assert.Equal(("ANKARA", "Akar", 1), (item.Words, item.Label, item.Version));
        Assert.Empty(await desk.ItemsAsync("ben", none));
    }

    [Fact]
    public async Task Items_MovedNotedRemovedRestored_KeepTheirOrder()
    {
        await using var store = await StoreAsync();
        var desk = store.Get<TrayDesk>();
        var none = TestContext.Current.CancellationToken;
        var article = (long)(await desk.AddAsync("ada", TrayKind.Article, 1, 0, 0, null, none))!;
        var quote = (long)(await desk.AddAsync("ada", TrayKind.Quote, 1, 0, 6, null, none))!;
        await desk.MoveAsync("ada", quote, -1, none);
        Assert.Equal([quote, article], (await desk.ItemsAsync("ada", none)).Select(item => item.Id));
        await desk.MoveAsync("ada", quote, -1, none);
        await desk.AnnotateAsync("ada", quote, " so he said ", none);
        Assert.Equal("so he said", (await desk.ItemsAsync("ada", none))[0].Note);
        await desk.RemoveAsync("ada", quote, none);
        Assert.Equal(1, await desk.CountAsync("ada", none));
        await desk.RestoreAsync("ada", quote, none);
        Assert.Equal([quote, article], (await desk.ItemsAsync("ada", none)).Select(item => item.Id));
        Assert.Equal(2, (await desk.ClearAsync("ada", none)).Count);
        Assert.Equal(0, await desk.CountAsync("ada", none));
    }

    private static async Task<NewsTestStore> StoreAsync()
    {
        var store = await NewsTestStore.CreateAsync();
        await store.Get<Importer>().ImportAsync([store.Write("a.jsonl", ArticleJson.Line())], null, TestContext.Current.CancellationToken);
        return store;
    }
}
