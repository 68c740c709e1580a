using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Store;
using AfghanWatch.News.Tagging;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Tagging;

public sealed class AdditionDeskTests
{
    private const string Who = "Editor (test)";

    // The machine finds no quotation here: it is told in a way that no rule knows.
    private const string Body =
        "ANKARA, Aug 25 - Turkey began to withdraw its troops from Kabul airport on Wednesday.\n\n" +
        "\"Our soldiers are coming home\" was the word from the ministry, where Karaduman stood.\n\n" +
        "A score of soldiers stayed behind until the Victory Day holiday.";

    [Fact]
    public async Task Add_ActorTheMachineDoesNotKnow_IsListedWithItsWordsAndAPageOfItsOwn()
    {
        await using var store = await StoreAsync();
        var saved = await AddAsync(store, "Karaduman", new Addition.Actor("Selin  Karaduman "));
        Assert.Equal("actor:~selin karaduman", saved.TagKey);
        var tag = (await ArticleAsync(store)).Tags.Single(tag => tag.Key == saved.TagKey);
        Assert.Equal((TagType.Actor, "Selin Karaduman", Verdict.Added, Who, true), (tag.Type, tag.Value, tag.Verdict, tag.DecidedBy, tag.ByHand));
        Assert.Equal("Karaduman", Assert.Single(tag.Evidence).Span.Cut(Body));
        Assert.Equal(1, await CountAsync(store, new ArticleFilter { Actors = new Choice(["~selin karaduman"], []) }));
        Assert.Equal(1, (await ActorAsync(store, "~selin karaduman"))!.Articles);
        await AssertSoundAsync(store);
    }

    [Fact]
    public async Task Add_AliasOfAKnownActor_MeansThatActor()
    {
        await using var store = await StoreAsync();
        Assert.Equal("actor:hulusi-akar", (await AddAsync(store, "the ministry", new Addition.Actor("HULUSİ AKAR"))).TagKey);
        Assert.Equal("Hulusi Akar", (await ArticleAsync(store)).Tags.Single(tag => tag.Key == "actor:hulusi-akar").Value);
    }

    [Fact]
    public async Task Add_QuoteWithASpeaker_IsOnTheSpeakersPageAndFoundByWhatWasSaid()
    {
        await using var store = await StoreAsync();
        var saved = await AddAsync(store, "\"Our soldiers are coming home\"", new Addition.Quote(QuoteKind.Direct, "Selin Karaduman"));

        // The speaker is an actor of the article from then on, by a decision of its own.
        Assert.Equal(2, saved.DecisionIds.Count);
        var quote = (await ArticleAsync(store)).Tags.Single(tag => tag.Key == saved.TagKey);
        Assert.Equal(("Our soldiers are coming home", "Selin Karaduman", "direct"), (quote.Value, quote.Detail, quote.Subject));
        var actor = (await ActorAsync(store, "~selin karaduman"))!;
        Assert.Equal(1, actor.QuotesByTotal);
        Assert.Equal("Our soldiers are coming home", Assert.Single(actor.QuotesBy).Words);
        Assert.Equal(1, await CountAsync(store, new ArticleFilter { Search = "said:\"coming home\"" }));
        await AssertSoundAsync(store);
    }

    [Fact]
    public async Task Add_Date_PutsTheArticleOnThatDayToo()
    {
        await using var store = await StoreAsync();
        await AddAsync(store, "Victory Day holiday", new Addition.Date(new DateOnly(2021, 8, 30), new DateOnly(2021, 8, 30), Main: true));
        var filter = new ArticleFilter { From = new DateOnly(2021, 8, 30), To = new DateOnly(2021, 8, 30) };
        var page = await store.Get<TimelineQuery>().RowsAsync(filter, TimeAxis.Event, null, 10, TestContext.Current.CancellationToken);
        Assert.Equal(Certainty.Stated, Assert.Single(page.Rows).Certainty);
        await AssertSoundAsync(store);
    }

    [Fact]
    public async Task Add_Figure_StandsOnTheFiguresPage()
    {
        await using var store = await StoreAsync();
        await AddAsync(store, "A score of soldiers", new Addition.Figure(20, null, "about", "people", "soldiers", "Selin Karaduman"));
        var page = await store.Get<FigureQuery>().RunAsync(new FigureFilter(), FigureOrder.Newest, 0, 50, TestContext.Current.CancellationToken);
        var entry = Assert.Single(page.Rows, entry => entry.Value.Equals(20));
        Assert.Equal(("A score of soldiers", "Selin Karaduman"), (entry.Words, entry.Claimant));
        await AssertSoundAsync(store);
    }

    [Fact]
    public async Task Add_TopicInOtherWords_IsListedWithTheWordsAsEvidence()
    {
        await using var store = await StoreAsync();
        await AddAsync(store, "the ministry", new Addition.Topic("consulates"));
        Assert.Equal(1, await CountAsync(store, new ArticleFilter { Topics = new Choice(["consulates"], []) }));
        Assert.Equal("the ministry", Assert.Single((await ArticleAsync(store)).Tags.Single(tag => tag.Key == "topic:consulates").Evidence).Span.Cut(Body));
        await AssertSoundAsync(store);
    }

    [Fact]
    public async Task Reanalysis_AfterAdditions_LeavesThemAndSaysNothingOfThem()
    {
        await using var store = await StoreAsync();
        await AddEverythingAsync(store);
        var before = Lines(await ArticleAsync(store));
        var report = await store.Get<Reanalysis>().RunAsync(true, DateTime.UtcNow, apply: true, null, TestContext.Current.CancellationToken);
        Assert.Equal((1, 0), (report.Read, report.Changed));
        Assert.Equal(before, Lines(await ArticleAsync(store)));
        Assert.Equal(1, (await ActorAsync(store, "~selin karaduman"))!.QuotesByTotal);
        await AssertSoundAsync(store);
    }

    [Fact]
    public async Task Import_OfTheSameArticleAgain_LeavesAdditions()
    {
        await using var store = await StoreAsync();
        await AddEverythingAsync(store);
        var before = Lines(await ArticleAsync(store));
        await ImportAsync(store, Body);
        Assert.Equal(before, Lines(await ArticleAsync(store)));
    }

    [Fact]
    public async Task Import_OfAChangedText_FindsTheWordsWhereTheyStandNowAndDropsThoseThatAreGone()
    {
        await using var store = await StoreAsync();
        await AddEverythingAsync(store);
        var changed = "Corrected: the day of the week.\n\n" + Body.Replace("A score of soldiers", "Some soldiers", StringComparison.Ordinal);
        await ImportAsync(store, changed);
        var article = await ArticleAsync(store);
        Assert.Equal(2, article.CurrentVersion);
        Assert.DoesNotContain(article.Tags, tag => tag is { Type: TagType.Figure, Verdict: Verdict.Added } && tag.Evidence.Count > 0);
        var quote = article.Tags.Single(tag => tag is { Type: TagType.Quote, Verdict: Verdict.Added });
        Assert.Equal("Our soldiers are coming home", quote.Evidence[0].Span.Cut(changed));
        await AssertSoundAsync(store);
    }

    [Fact]
    public async Task Undo_OfEachAddition_LeavesTheArticleAsItWas()
    {
        await using var store = await StoreAsync();
        var before = Lines(await ArticleAsync(store));
        foreach (var id in (await AddEverythingAsync(store)).Reverse())
        {
            Assert.IsType<DecisionResult.Saved>(await store.Get<TaggingDesk>().UndoAsync(id, Who, TestContext.Current.CancellationToken));
        }

        Assert.Equal(before, Lines(await ArticleAsync(store)));
        Assert.Equal(0, await CountAsync(store, new ArticleFilter { Search = "said:\"coming home\"" }));
        Assert.Equal(0, await CountAsync(store, new ArticleFilter { Actors = new Choice(["~selin karaduman"], []) }));
        await AssertSoundAsync(store);
    }

    [Fact]
    public async Task Add_ASecondPlaceOfOneActor_KeepsBothAndUndoTakesOneBack()
    {
        await using var store = await StoreAsync();
        await AddAsync(store, "Karaduman", new Addition.Actor("Selin Karaduman"));
        var second = await AddAsync(store, "the ministry", new Addition.Actor("Selin Karaduman"));
        Assert.Equal(2, (await ArticleAsync(store)).Tags.Single(tag => tag.Key == second.TagKey).Evidence.Count);
        await store.Get<TaggingDesk>().UndoAsync(second.DecisionIds[^1], Who, TestContext.Current.CancellationToken);
        Assert.Single((await ArticleAsync(store)).Tags.Single(tag => tag.Key == second.TagKey).Evidence);
        await AssertSoundAsync(store);
    }

    [Fact]
    public async Task Export_AfterAdditions_TellsThemWithTheirWordsApartFromTheMachines()
    {
        await using var store = await StoreAsync();
        await AddEverythingAsync(store);
        var exported = new List<ArchivedArticle>();
        await foreach (var one in store.Get<Archive>().ReadAsync(null, TestContext.Current.CancellationToken))
        {
            exported.Add(one);
        }

        var article = Assert.Single(exported);
        Assert.DoesNotContain(article.Machine.Quotes, quote => quote.Rule == Addition.Rule);
        Assert.DoesNotContain(article.Machine.Figures, figure => figure.Rule == Addition.Rule);
        Assert.Contains(article.Shown.Quotes, quote => quote.Speaker == "Selin Karaduman");
        Assert.Contains(article.Shown.Figures, figure => figure.Value.Equals(20));
        var date = Assert.Single(article.People, tag => tag.Addition is Addition.Date);
        Assert.Equal("Victory Day holiday", Assert.Single(date.Places).Cut(article.Text));
    }

    [Fact]
    public async Task Add_TheSameTwice_IsRefused()
    {
        await using var store = await StoreAsync();
        await AddAsync(store, "Karaduman", new Addition.Actor("Selin Karaduman"));
        Assert.Equal(AdditionFault.Already, await RefusedAsync(store, "Karaduman", new Addition.Actor("Selin Karaduman")));
    }

    [Fact]
    public async Task Reject_OfAnAddition_TakesItOutAndAddingAgainBringsItBack()
    {
        await using var store = await StoreAsync();
        var saved = await AddAsync(store, "A score of soldiers", new Addition.Figure(20, null, null, "people", "soldiers", null));
        var desk = store.Get<TaggingDesk>();
        Assert.IsType<DecisionResult.Saved>(await desk.DecideAsync(1, saved.TagKey, "20", Verdict.Rejected, Verdict.Added, Who, null, TestContext.Current.CancellationToken));
        Assert.DoesNotContain((await ArticleAsync(store)).Tags, tag => tag.Key == saved.TagKey);
        await AssertSoundAsync(store);
        Assert.IsType<DecisionResult.Saved>(await desk.DecideAsync(1, saved.TagKey, "20", Verdict.Added, Verdict.Rejected, Who, null, TestContext.Current.CancellationToken));
        Assert.Single((await ArticleAsync(store)).Tags.Single(tag => tag.Key == saved.TagKey).Evidence);
        await AssertSoundAsync(store);
    }

    [Fact]
    public async Task Add_InsteadOfAWrongSpeaker_MovesTheQuoteToTheRightOne()
    {
        await using var store = await NewsTestStore.CreateAsync();
        await ImportAsync(store, "\"Our soldiers are coming home,\" Hulusi Akar told reporters in Ankara about the Turkish troops at Kabul airport. Mevlut Cavusoglu stood beside him.");
        var wrong = (await ArticleAsync(store)).Tags.Single(tag => tag.Type == TagType.Quote);
        Assert.Equal("Hulusi Akar", wrong.Detail);
        var saved = await AddAsync(store, "Our soldiers are coming home,", new Addition.Quote(QuoteKind.Direct, "Mevlüt Çavuşoğlu"), new Replacement(wrong.Key, wrong.Value, wrong.Evidence[0].Rule, null));
        Assert.Equal(0, (await ActorAsync(store, "hulusi-akar"))!.QuotesByTotal);
        Assert.Equal(1, (await ActorAsync(store, "mevlut-cavusoglu"))!.QuotesByTotal);
        Assert.Empty((await ActorAsync(store, "hulusi-akar"))!.QuotesBy);
        await AssertSoundAsync(store);
        foreach (var id in saved.DecisionIds.Reverse())
        {
            await store.Get<TaggingDesk>().UndoAsync(id, Who, TestContext.Current.CancellationToken);
        }

        Assert.Equal(1, (await ActorAsync(store, "hulusi-akar"))!.QuotesByTotal);
    }

    [Fact]
    public async Task Add_InsteadOfWhatSomebodyDecidedMeanwhile_IsAConflict()
    {
        await using var store = await StoreAsync();
        await store.Get<TaggingDesk>().DecideAsync(1, "topic:troops", "troops", Verdict.Accepted, null, Who, null, TestContext.Current.CancellationToken);
        var conflict = Assert.IsType<AdditionResult.Conflict>(await TryAsync(store, "the ministry", new Addition.Topic("airport"), new Replacement("topic:troops", "troops", null, null)));
        Assert.Equal(Verdict.Accepted, conflict.Now);
    }

    [Theory]
    [InlineData("nowhere to be found", AdditionFault.NoWords)]
    [InlineData("  ", AdditionFault.NoWords)]
    [InlineData("", AdditionFault.NoWords)]
    public async Task Add_WordsThatDoNotStandThere_IsRefused(string words, AdditionFault fault)
    {
        await using var store = await StoreAsync();
        Assert.Equal(fault, await RefusedAsync(store, words, new Addition.Actor("Somebody Else")));
    }

    [Fact]
    public async Task Add_WhatSaysNothing_IsRefused()
    {
        await using var store = await StoreAsync();
        Assert.Equal(AdditionFault.NoName, await RefusedAsync(store, "the ministry", new Addition.Actor(" \n ")));
        Assert.Equal(AdditionFault.UnknownTopic, await RefusedAsync(store, "the ministry", new Addition.Topic("_weights")));
        Assert.Equal(AdditionFault.NoDays, await RefusedAsync(store, "the ministry", new Addition.Date(new DateOnly(2021, 8, 31), new DateOnly(2021, 8, 1), true)));
        Assert.Equal(AdditionFault.NoNumber, await RefusedAsync(store, "the ministry", new Addition.Figure(5, 3, null, null, null, null)));
        Assert.Equal(AdditionFault.TooLong, await RefusedAsync(store, Body[..Math.Min(Body.Length, 240)] + "", new Addition.Actor(new string('x', 10)), repeat: 3));
        Assert.Empty((await ArticleAsync(store)).History);
    }

    private static async Task<NewsTestStore> StoreAsync()
    {
        var store = await NewsTestStore.CreateAsync();
        await ImportAsync(store, Body);
        return store;
    }

    private static Task ImportAsync(NewsTestStore store, string text) =>
        store.Get<Importer>().ImportAsync([store.Write("articles.jsonl", ArticleJson.Line(text: text))], null, TestContext.Current.CancellationToken);

    private static async Task<IReadOnlyList<long>> AddEverythingAsync(NewsTestStore store)
    {
        var ids = new List<long>();
        ids.AddRange((await AddAsync(store, "Our soldiers are coming home", new Addition.Quote(QuoteKind.Direct, "Selin Karaduman"))).DecisionIds);
        ids.AddRange((await AddAsync(store, "the ministry", new Addition.Topic("consulates"))).DecisionIds);
        ids.AddRange((await AddAsync(store, "Victory Day holiday", new Addition.Date(new DateOnly(2021, 8, 30), new DateOnly(2021, 8, 30), true))).DecisionIds);
        ids.AddRange((await AddAsync(store, "A score of soldiers", new Addition.Figure(20, null, null, "people", "soldiers", null))).DecisionIds);
        return ids;
    }

    private static async Task<AdditionResult.Saved> AddAsync(NewsTestStore store, string words, Addition what, Replacement? instead = null) =>
        Assert.IsType<AdditionResult.Saved>(await TryAsync(store, words, what, instead));

    private static async Task<AdditionFault> RefusedAsync(NewsTestStore store, string words, Addition what, int repeat = 1)
    {
        if (repeat > 1)
        {
            await ImportAsync(store, string.Join(' ', Enumerable.Repeat(words, repeat)));
            words = string.Join(' ', Enumerable.Repeat(words, repeat));
        }

        return Assert.IsType<AdditionResult.Refused>(await TryAsync(store, words, what, null)).Fault;
    }

    private static async Task<AdditionResult> TryAsync(NewsTestStore store, string words, Addition what, Replacement? instead) =>
        await store.Get<AdditionDesk>().AddAsync(1, new MarkedWords(1, 0, words), what, instead, Who, TestContext.Current.CancellationToken);

    private static async Task<ArticleView> ArticleAsync(NewsTestStore store) => (await store.Get<ArticleQuery>().FindAsync(1, null, TestContext.Current.CancellationToken))!;

    private static Task<ActorView?> ActorAsync(NewsTestStore store, string key) => store.Get<ActorQuery>().FindAsync(key, TestContext.Current.CancellationToken);

    private static async Task<int> CountAsync(NewsTestStore store, ArticleFilter filter) =>
        (await store.Get<TimelineQuery>().TotalsAsync(filter, TimeAxis.Published, TestContext.Current.CancellationToken)).Articles;

    private static List<string> Lines(ArticleView article) =>
        [.. article.Tags.Select(tag => $"{tag.Key} {tag.Value} {tag.Detail} {tag.Verdict} {string.Join(' ', tag.Evidence.Select(evidence => $"{evidence.Span.Start} {evidence.Rule}"))}")];

    private static async Task AssertSoundAsync(NewsTestStore store) => Assert.Empty((await store.Get<StoreCheck>().RunAsync(null, TestContext.Current.CancellationToken)).Faults);
}
