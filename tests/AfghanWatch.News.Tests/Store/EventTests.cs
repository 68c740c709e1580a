using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Store;
using AfghanWatch.News.Tagging;
using AfghanWatch.Tests;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Tests.Store;

/// <summary>Events across articles: the same whatever the order of arrival, kept by re-runs, and what people decide on them.</summary>
public sealed class EventTests
{
    private const string Who = "Editor (test)";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static string[] Archive => [.. Directory.GetFiles(Path.Combine(NewsTestStore.RepositoryRoot, "seeds", "articles"), "2021-0*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadAllLines)];

    [Fact]
    public async Task Import_AnotherOrderAndOtherBatches_GivesTheSameEvents()
    {
        var lines = Archive;
        await using var one = await ImportAsync([lines]);
        var shuffled = lines.ToArray();
        new Random(20210825).Shuffle(shuffled);
        await using var other = await ImportAsync(shuffled.Chunk(23));
        var events = await PartsAsync(one);
        Assert.Equal(events, await PartsAsync(other));
        Assert.Contains(events, keys => keys.Split(' ').Length > 3);
        Assert.Empty((await other.Get<StoreCheck>().RunAsync(null, Cancellation)).Faults);
    }

    // Reports in two languages, with follow-ups and routine events beside each other: what comes first must not matter.
    [Theory]
    [InlineData(1, 53)]
    [InlineData(2, 7)]
    [InlineData(3, 1)]
    public async Task Import_AnyOrderAnyBatches_GivesTheSameEvents(int seed, int batch)
    {
        var lines = File.ReadLines(Path.Combine(NewsTestStore.RepositoryRoot, "tests", "AfghanWatch.Evaluation", "sets", "events-tune2.jsonl")).Where(line => line.Contains("\"text\"", StringComparison.Ordinal)).ToArray();
        await using var one = await ImportAsync([lines]);
        new Random(seed).Shuffle(lines);
        await using var other = await ImportAsync(lines.Chunk(batch));
        var events = await PartsAsync(one);
        Assert.Equal(events, await PartsAsync(other));
        Assert.Contains(events, keys => keys.Split(' ').Length > 1);
    }

    [Fact]
    public async Task Import_ArticleOfItsOwn_LeavesOtherEventsUntouched()
    {
        await using var store = await ImportAsync([Archive[..60]]);
        var before = await StampsAsync(store);
        await store.Get<Importer>().ImportAsync([store.Write("own.jsonl", ArticleJson.Line("own", "https://news.example/goats", "Far Press", "Goat fair in Kars", "2019-05-02", text: "KARS, May 2 - Herders sold four thousand goats at the spring fair in Kars on Wednesday, the mayor said."))], null, Cancellation);
        var after = await StampsAsync(store);
        Assert.True(after.Count > before.Count);
        Assert.All(before, pair => Assert.Equal(pair.Value, after[pair.Key]));
    }

    // Whatever people did to an event stands after everything is read anew, and is gone once it is taken back.
    [Theory]
    [InlineData(EventAct.Pin)]
    [InlineData(EventAct.Hide)]
    [InlineData(EventAct.Rename)]
    [InlineData(EventAct.Note)]
    [InlineData(EventAct.Merge)]
    [InlineData(EventAct.TakeOut)]
    public async Task Decision_AfterReanalyse_StandsUntilUndone(EventAct act)
    {
        await using var store = await ImportAsync([[.. WithdrawalTwice, ArticleJson.Line("a-9", "https://news.example/wall", "Far Press", "Wall grows in Van", "2021-09-20", text: "VAN, Sept 20 - Builders finished another stretch of the border wall in Van on Monday, the governor announced.")]]);
        var desk = store.Get<EventDesk>();
        var events = await PartsAsync(store);
        var key = (await PageAsync(store)).Single(row => row.Articles == 2).Key;
        var wall = (await PageAsync(store)).Single(row => row.Title.StartsWith("Wall", StringComparison.Ordinal)).Key;
        var second = (await store.Get<EventQuery>().FindAsync(key, Cancellation))!.Reports[1].Key;
        var done = act switch
        {
            EventAct.Pin => await desk.PinAsync(key, true, Who, Cancellation),
            EventAct.Hide => await desk.HideAsync(key, true, Who, Cancellation),
            EventAct.Rename => await desk.RenameAsync(key, "Named anew", Who, Cancellation),
            EventAct.Note => await desk.NoteAsync(key, "Ask.", Who, Cancellation),
            EventAct.Merge => await desk.MergeAsync(key, wall, Who, Cancellation),
            _ => await desk.TakeOutAsync(second, Who, Cancellation),
        };
        await store.Get<Reanalysis>().RunAsync(true, DateTime.UtcNow, apply: true, null, Cancellation);
        Assert.True(await HoldsAsync());
        Assert.Null((await desk.UndoAsync(done.DecisionId!.Value, Who, Cancellation)).Refusal);
        await store.Get<Reanalysis>().RunAsync(true, DateTime.UtcNow, apply: true, null, Cancellation);
        Assert.False(await HoldsAsync());
        Assert.Equal(events, await PartsAsync(store));
        Assert.Empty((await store.Get<StoreCheck>().RunAsync(null, Cancellation)).Faults);

        async Task<bool> HoldsAsync()
        {
            var view = (await store.Get<EventQuery>().FindAsync(key, Cancellation))!;
            return act switch
            {
                EventAct.Pin => view.Row.Pinned,
                EventAct.Hide => view.Row.Hidden,
                EventAct.Rename => view.Row.Title == "Named anew",
                EventAct.Note => view.Note == "Ask.",
                EventAct.Merge => view.Row.Articles == 3,
                _ => view.Row.Articles == 1,
            };
        }
    }

    [Fact]
    public async Task Summary_KeyEvents_AreEventsWithTheirOutletsAndSentence()
    {
        await using var store = await ImportAsync([WithdrawalTwice]);
        async Task<SummaryItem?> FirstAsync() => (await store.Get<SummaryQuery>().RunAsync(new DateOnly(2021, 8, 23), new DateOnly(2021, 8, 29), "en", Cancellation)).KeyEvents.FirstOrDefault(item => item.Outlets == 2);
        var item = (await FirstAsync())!;
        Assert.Equal((new DateOnly(2021, 8, 25), 2), (item.Day, item.StorySize));
        var view = (await store.Get<EventQuery>().FindAsync(item.EventKey!, Cancellation))!;
        Assert.Contains(view.Reports, report => report.ArticleId == item.ArticleId && report.Sentences.Any(sentence => sentence.Text == item.Sentence && sentence.Start == item.Start));

        // What people named or hid is so on the summary too.
        await store.Get<EventDesk>().RenameAsync(item.EventKey!, "The soldiers leave", Who, Cancellation);
        Assert.Equal("The soldiers leave", (await FirstAsync())!.Title);
        await store.Get<EventDesk>().HideAsync(item.EventKey!, true, Who, Cancellation);
        Assert.Null(await FirstAsync());
    }

    [Fact]
    public async Task Summary_KeyEventToldInTwoLanguages_SpeaksTheReaders()
    {
        await using var store = await ImportAsync([Archive]);
        async Task<IReadOnlyList<SummaryItem>> ReadAsync(string language) => (await store.Get<SummaryQuery>().RunAsync(new DateOnly(2021, 8, 1), new DateOnly(2021, 8, 31), language, Cancellation)).KeyEvents;
        var english = await ReadAsync("en");
        var turkish = await ReadAsync("tr");
        Assert.Equal(english.Select(item => item.EventKey).Order(), turkish.Select(item => item.EventKey).Order());
        Assert.Contains(english, item => item.Language == "en" && turkish.Any(other => other.EventKey == item.EventKey && other.Language == "tr" && other.Title != item.Title && other.Sentence != item.Sentence));
    }

    [Fact]
    public async Task Reanalyse_All_KeepsEventsTheirNumbersAndAddresses()
    {
        await using var store = await ImportAsync([Archive[..40]]);
        var before = await PageAsync(store);
        await store.Get<Reanalysis>().RunAsync(true, DateTime.UtcNow, apply: true, null, Cancellation);
        Assert.Equal(before.Select(row => (row.Id, row.Key, row.Title)), (await PageAsync(store)).Select(row => (row.Id, row.Key, row.Title)));
        Assert.Empty((await store.Get<StoreCheck>().RunAsync(null, Cancellation)).Faults);
    }

    [Fact]
    public async Task Rebuild_StoreWithoutEvents_GivesTheSameEvents()
    {
        await using var store = await ImportAsync([Archive[..60]]);
        var before = await PartsAsync(store);
        using (var db = store.Get<NewsDatabase>().Open())
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM EventReports; DELETE FROM EventKeys; DELETE FROM EventReasons; DELETE FROM EventCounts; DELETE FROM EventDisputes; DELETE FROM Events", Cancellation);
        }

        Assert.Equal(60, await store.Get<EventRebuild>().RunAsync(null, Cancellation));
        Assert.Equal(before, await PartsAsync(store));
        Assert.Equal(0, await store.Get<EventRebuild>().RunAsync(null, Cancellation));
    }

    [Theory]
    [InlineData("UPDATE EventReports SET EventId = EventId + 1 WHERE ArticleId = 2", "are not those its reports give")]
    [InlineData("DELETE FROM EventReports WHERE ArticleId = 1", "do not match its text")]
    [InlineData("UPDATE EventReports SET \"From\" = '2001-01-01' WHERE ArticleId = 2", "do not match its text")]
    [InlineData("DELETE FROM Events", "belongs to no event")]
    public async Task Verify_PlantedFault_IsFound(string damage, string expected)
    {
        await using var store = await ImportAsync([WithdrawalTwice]);
        Assert.Empty((await store.Get<StoreCheck>().RunAsync(null, Cancellation)).Faults);
        using (var db = store.Get<NewsDatabase>().Open())
        {
            await db.Database.ExecuteSqlRawAsync(damage, Cancellation);
        }

        Assert.Contains((await store.Get<StoreCheck>().RunAsync(null, Cancellation)).Faults, fault => fault.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Find_TwoOutlets_AreOneEventWithFirstReporterAndReason()
    {
        await using var store = await ImportAsync([WithdrawalTwice]);
        var row = Assert.Single(await PageAsync(store), row => row.Articles == 2);
        Assert.Equal((new DateOnly(2021, 8, 25), 2, false), (row.From, row.Outlets, row.Planned));
        var view = (await store.Get<EventQuery>().FindAsync(row.Key, Cancellation))!;
        Assert.Equal("Example Times", view.First.Outlet);
        Assert.All(view.Reports, report => Assert.Equal("event.same-day", report.Reason!.Rule));
        Assert.All(view.Reports, report => Assert.NotEmpty(report.Reason!.Words));
        Assert.All(view.Reports, report => Assert.NotNull(store.Get<EventQuery>().FindAsync(report.Key, Cancellation).Result));
    }

    [Fact]
    public async Task Find_UnknownKey_IsNothing()
    {
        await using var store = await ImportAsync([WithdrawalTwice]);
        Assert.Null(await store.Get<EventQuery>().FindAsync("0123456789abcdef", Cancellation));
        Assert.Null(await store.Get<EventQuery>().FindAsync("no key", Cancellation));
    }

    [Fact]
    public async Task Decisions_AfterReanalyse_StandAndAreTakenBackOneByOne()
    {
        await using var store = await ImportAsync([WithdrawalTwice]);
        var desk = store.Get<EventDesk>();
        var key = (await PageAsync(store)).Single(row => row.Articles == 2).Key;
        var renamed = await desk.RenameAsync(key, "The soldiers leave", Who, Cancellation);
        await desk.RenameAsync(key, "The soldiers go home", Who, Cancellation);
        await desk.NoteAsync(key, "Ask the ministry.", Who, Cancellation);
        await desk.PinAsync(key, true, Who, Cancellation);
        var hidden = await desk.HideAsync(key, true, Who, Cancellation);

        await store.Get<Reanalysis>().RunAsync(true, DateTime.UtcNow, apply: true, null, Cancellation);
        Assert.DoesNotContain(await PageAsync(store), row => row.Articles == 2);
        var view = (await store.Get<EventQuery>().FindAsync(key, Cancellation))!;
        Assert.Equal(("The soldiers go home", true, true, "Ask the ministry."), (view.Row.Title, view.Row.Pinned, view.Row.Hidden, view.Note));
        Assert.Equal([EventAct.Hide, EventAct.Pin, EventAct.Note, EventAct.Rename, EventAct.Rename], view.History.Select(decision => decision.Act));
        Assert.Equal("The soldiers leave", view.History[3].Before);
        Assert.All(view.History, decision => Assert.Equal(Who, decision.Who));

        Assert.Null((await desk.UndoAsync(hidden.DecisionId!.Value, Who, Cancellation)).Refusal);
        Assert.NotNull((await desk.UndoAsync(hidden.DecisionId!.Value, Who, Cancellation)).Refusal);
        await desk.UndoAsync(view.History[3].Id, Who, Cancellation);
        Assert.Equal("The soldiers leave", (await PageAsync(store)).Single(row => row.Articles == 2).Title);
        await desk.UndoAsync(renamed.DecisionId!.Value, Who, Cancellation);
        Assert.StartsWith("Turkey starts", (await PageAsync(store)).Single(row => row.Articles == 2).Title, StringComparison.Ordinal);
        Assert.Empty((await store.Get<StoreCheck>().RunAsync(null, Cancellation)).Faults);
    }

    [Fact]
    public async Task TakeOutAndMerge_AfterReanalyse_HoldAndCanBeUndone()
    {
        await using var store = await ImportAsync([WithdrawalTwice]);
        var desk = store.Get<EventDesk>();
        var view = (await store.Get<EventQuery>().FindAsync((await PageAsync(store)).Single(row => row.Articles == 2).Key, Cancellation))!;
        var out1 = await desk.TakeOutAsync(view.Reports[1].Key, Who, Cancellation);
        await store.Get<Reanalysis>().RunAsync(true, DateTime.UtcNow, apply: true, null, Cancellation);
        Assert.DoesNotContain(await PageAsync(store), row => row.Articles == 2);
        Assert.Empty((await store.Get<StoreCheck>().RunAsync(null, Cancellation)).Faults);

        await desk.UndoAsync(out1.DecisionId!.Value, Who, Cancellation);
        Assert.Single(await PageAsync(store), row => row.Articles == 2);
        await desk.TakeOutAsync(view.Reports[1].Key, Who, Cancellation);

        // Whoever joins them again has seen both.
        var merged = await desk.MergeAsync(view.Reports[0].Key, view.Reports[1].Key, Who, Cancellation);
        await store.Get<Reanalysis>().RunAsync(true, DateTime.UtcNow, apply: true, null, Cancellation);
        Assert.Single(await PageAsync(store), row => row.Articles == 2);
        Assert.NotNull((await desk.MergeAsync(view.Reports[0].Key, view.Reports[1].Key, Who, Cancellation)).Refusal);
        await desk.UndoAsync(merged.DecisionId!.Value, Who, Cancellation);
        Assert.DoesNotContain(await PageAsync(store), row => row.Articles == 2);
        Assert.Empty((await store.Get<StoreCheck>().RunAsync(null, Cancellation)).Faults);
    }

    [Fact]
    public async Task Merge_TwoUnlikeEvents_TakesInWhatComesLater()
    {
        await using var store = await ImportAsync([WithdrawalTwice]);
        await store.Get<Importer>().ImportAsync([store.Write("far.jsonl", ArticleJson.Line("a-9", "https://news.example/wall", "Far Press", "Wall grows in Van", "2021-09-20", text: "VAN, Sept 20 - Builders finished another stretch of the border wall in Van on Monday, the governor announced."))], null, Cancellation);
        var rows = await PageAsync(store);
        var (leaving, wall) = (rows.Single(row => row.Articles == 2), rows.Single(row => row.Title.StartsWith("Wall", StringComparison.Ordinal)));
        Assert.Null((await store.Get<EventDesk>().MergeAsync(leaving.Key, wall.Key, Who, Cancellation)).Refusal);
        var view = (await store.Get<EventQuery>().FindAsync(wall.Key, Cancellation))!;
        Assert.Equal(3, view.Row.Articles);
        Assert.Equal(2, view.Row.Days);
        Assert.Contains(view.Reports, report => report.Reason!.Rule == "event.people");
    }

    private static string[] WithdrawalTwice =>
    [
        ArticleJson.Line(),
        ArticleJson.Line("a-2", "https://other.example/pullout", "Second Post", "Turkish soldiers begin leaving Kabul airport", "2021-08-26", text: "KABUL, Aug 26 - Turkish troops began to withdraw from Kabul airport on Wednesday, Turkish Defence Minister Hulusi Akar said.\n\nAbout 600 Turkish soldiers are at the airport."),
    ];

    private static async Task<NewsTestStore> ImportAsync(IEnumerable<string[]> batches)
    {
        var store = await NewsTestStore.CreateAsync();
        var number = 0;
        foreach (var batch in batches)
        {
            await store.Get<Importer>().ImportAsync([store.Write($"batch{number++}.jsonl", string.Join('\n', batch))], null, Cancellation);
        }

        return store;
    }

    private static async Task<IReadOnlyList<EventListRow>> PageAsync(NewsTestStore store) =>
        (await store.Get<EventQuery>().RowsAsync(new ArticleFilter { OffTopicToo = true }, EventScope.All, null, 500, Cancellation)).Rows;

    private static async Task<Dictionary<long, long>> StampsAsync(NewsTestStore store)
    {
        using var db = store.Get<NewsDatabase>().Open();
        return await db.Events.ToDictionaryAsync(row => row.Id, row => row.Stamp, Cancellation);
    }

    // Each event as the keys of its reports: keys come of article and sentence, so they are the same in every store.
    private static async Task<List<string>> PartsAsync(NewsTestStore store)
    {
        using var db = store.Get<NewsDatabase>().Open();
        return [.. (await db.EventReports.ToListAsync(Cancellation)).GroupBy(row => row.EventId).Select(same => string.Join(' ', same.Select(row => EventReports.KeyText(row.Key)).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal)];
    }
}
