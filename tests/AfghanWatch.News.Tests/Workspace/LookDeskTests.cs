using AfghanWatch.News.Ingest;
using AfghanWatch.News.Workspace;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Workspace;

public sealed class LookDeskTests
{
    [Fact]
    public async Task Look_AfterAPause_CountsFromTheLastSitting()
    {
        var clock = new TestClock();
        await using var store = await NewsTestStore.CreateAsync(clock: clock);
        var desk = store.Get<LookDesk>();
        var none = TestContext.Current.CancellationToken;
        Assert.Null((await desk.LookAsync("ada", none)).SeenAt);
        await ImportAsync(store, "one");
        clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(0, (await desk.LookAsync("ada", none)).SeenId);
        await ImportAsync(store, "two");
        clock.Advance(TimeSpan.FromMinutes(31));

        // "one" was there at the last look of the sitting before; "two" came after it.
        var back = await desk.LookAsync("ada", none);
        Assert.Equal(1, back.SeenId);
        Assert.NotNull(back.SeenAt);
        Assert.Equal(back, await desk.LookAsync("ada", none));
        Assert.Equal(2, (await desk.SeenAsync("ada", none)).SeenId);
        Assert.Equal(2, (await desk.LookAsync("ada", none)).SeenId);
        Assert.Null((await desk.LookAsync("ben", none)).SeenAt);
    }

    private static Task ImportAsync(NewsTestStore store, string id) => store.Get<Importer>().ImportAsync(
        [store.Write(id + ".jsonl", ArticleJson.Line(id: id, url: "https://news.example/" + id, title: id, text: $"Report {id}: Turkey withdrew {id.Length} hundred soldiers from Kabul on Wednesday, {id}."))], null, TestContext.Current.CancellationToken);
}
