using AfghanWatch.News.Workspace;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Workspace;

public sealed class SavedViewDeskTests
{
    [Fact]
    public async Task Save_ChangeRemoveRestore_KeepsTheWholeHistory()
    {
        await using var store = await NewsTestStore.CreateAsync();
        var desk = store.Get<SavedViewDesk>();
        var none = TestContext.Current.CancellationToken;
        var saved = Assert.IsType<SavedViewResult.Saved>(await desk.SaveAsync(" Airport ", "topic=airport", false, "ada", none)).View;
        Assert.Equal("Airport", saved.Name);
        Assert.Empty(await desk.ListAsync("ben", none));
        Assert.IsType<SavedViewResult.Saved>(await desk.ChangeAsync(saved.Key, "Kabul airport", null, true, "ada", none));
        Assert.Equal("Kabul airport", Assert.Single(await desk.ListAsync("ben", none)).Name);
        Assert.IsType<SavedViewResult.Saved>(await desk.RemoveAsync(saved.Key, "ada", none));
        Assert.Null(await desk.FindAsync(saved.Key, none));
        Assert.IsType<SavedViewResult.Saved>(await desk.RestoreAsync(saved.Key, "ada", none));
        Assert.Equal("topic=airport", (await desk.FindAsync(saved.Key, none))!.Query);
        var history = await desk.HistoryAsync(saved.Key, none);
        Assert.Equal(4, history.Count);
        Assert.Null(history[^1].Before);
        Assert.Equal(("Airport", "Kabul airport"), (history[2].Before!.Name, history[2].After!.Name));
        Assert.Null(history[1].After);
    }

    [Fact]
    public async Task Save_BadNames_AreRefusedWithTheirReason()
    {
        await using var store = await NewsTestStore.CreateAsync();
        var desk = store.Get<SavedViewDesk>();
        var none = TestContext.Current.CancellationToken;
        var saved = Assert.IsType<SavedViewResult.Saved>(await desk.SaveAsync("One", "q=a", true, "ada", none)).View;
        Assert.Equal(SavedViewFault.NoName, Fault(await desk.SaveAsync("  ", "q=a", true, "ada", none)));
        Assert.Equal(SavedViewFault.LongName, Fault(await desk.SaveAsync(new string('x', 81), "q=a", true, "ada", none)));
        Assert.Equal(SavedViewFault.NameTaken, Fault(await desk.SaveAsync("One", "q=b", true, "ada", none)));
        Assert.Equal(SavedViewFault.NotYours, Fault(await desk.RemoveAsync(saved.Key, "ben", none)));
        Assert.Equal(SavedViewFault.NotThere, Fault(await desk.RemoveAsync("nothing", "ada", none)));
        Assert.Equal("One", Assert.Single(await desk.ListAsync("ada", none)).Name);
    }

    private static SavedViewFault Fault(SavedViewResult result) => Assert.IsType<SavedViewResult.Refused>(result).Fault;
}
