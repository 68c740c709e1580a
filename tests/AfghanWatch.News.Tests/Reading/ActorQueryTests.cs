using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Reading;

public sealed class ActorQueryTests
{
    private const string Akar = "hulusi-akar";
    private static readonly string Ready = "Turkish Defence Minister Hulusi Akar said on Sunday that Turkey is ready to run Kabul airport. Turkish soldiers guard Kabul airport in Afghanistan.";
    private static readonly string Refuses = "Turkish Defence Minister Hulusi Akar said on Friday that Turkey will not run Kabul airport. Turkish soldiers left Kabul airport in Afghanistan.";

    [Fact]
    public async Task Positions_OfAnActor_StandByDayAndTheirWordsAreReadApart()
    {
        await using var store = await FilledAsync();
        var actor = await FindAsync(store);
        Assert.Equal([new DateOnly(2021, 8, 15), new DateOnly(2021, 8, 27)], actor.Positions.Select(position => position.Day));
        Assert.Equal(["Example Times", "Other Post"], actor.Positions.Select(position => position.Outlet));
        Assert.NotEqual(actor.Positions[0].Level, actor.Positions[1].Level);
        var words = await store.Get<ActorQuery>().StatementsAsync(Akar, [actor.Positions[1]], Cancellation);
        var statement = Assert.Single(words);
        Assert.Equal(actor.Positions[1], statement.Key);
        Assert.StartsWith("Turkish Defence Minister Hulusi Akar said on Friday", statement.Value.Sentence, StringComparison.Ordinal);
        Assert.Equal("B Turkey refuses", statement.Value.ArticleTitle);
    }

    [Fact]
    public async Task Positions_ThatAnEditorJudged_BearItOrAreLeftOut()
    {
        await using var store = await FilledAsync();
        var before = await FindAsync(store);
        Assert.DoesNotContain(before.Positions, position => position.IsDecided);
        var views = await store.Get<ActorQuery>().StatementsAsync(Akar, before.Positions, Cancellation);
        await JudgeAsync(store, views[before.Positions[0]], Verdict.Accepted);
        await JudgeAsync(store, views[before.Positions[1]], Verdict.Rejected);
        var position = Assert.Single((await FindAsync(store)).Positions);
        Assert.Equal((before.Positions[0].ArticleId, Verdict.Accepted, true), (position.ArticleId, position.Verdict, position.IsDecided));
    }

    [Fact]
    public async Task Statements_OfAnArticleThatChangedMeanwhile_AreLeftOut()
    {
        await using var store = await FilledAsync();
        var actor = await FindAsync(store);
        PositionPoint[] gone = [actor.Positions[0] with { Ordinal = 99 }, actor.Positions[0] with { Level = PositionLevel.Conditional }];
        Assert.Empty(await store.Get<ActorQuery>().StatementsAsync(Akar, gone, Cancellation));
        Assert.Empty(await store.Get<ActorQuery>().StatementsAsync(Akar, [], Cancellation));
        Assert.Empty(await store.Get<ActorQuery>().StatementsAsync("~nobody", actor.Positions, Cancellation));
    }

    [Fact]
    public async Task Latest_OfAnActor_AreTheNewestArticlesFirst()
    {
        await using var store = await FilledAsync();
        Assert.Equal(["C What others say", "B Turkey refuses", "A Turkey is ready"], (await store.Get<ActorQuery>().LatestAsync(Akar, Cancellation)).Select(row => row.Title));
        Assert.Empty(await store.Get<ActorQuery>().LatestAsync("~nobody", Cancellation));
    }

    [Fact]
    public async Task QuotesAbout_OfOthers_AreThoseWhoseWordsNameTheActor()
    {
        await using var store = await FilledAsync();
        var quote = Assert.Single((await FindAsync(store)).QuotesAbout);
        Assert.Contains("AKAR'S plan", quote.Words, StringComparison.Ordinal);
        Assert.Equal("mevlut-cavusoglu", await KeyOfAsync(store, quote.Speaker!));
    }

    [Fact]
    public async Task Find_AfterAnotherArticle_IsNotTheAnswerOfBefore()
    {
        await using var store = await FilledAsync();
        var before = await FindAsync(store);
        Assert.Same(before, await FindAsync(store));
        await ImportAsync(store, ArticleJson.Line("d", "https://news.example/d", "Third Times", "D Akar again", "2021-09-03", text: "ANKARA, Sept 3 - Hulusi Akar spoke about Kabul airport in Afghanistan. \"Our soldiers are home,\" Akar said."));
        var after = await FindAsync(store);
        Assert.Equal((before.Articles + 1, new DateOnly(2021, 9, 3)), (after.Articles, after.Last));
        Assert.Contains(after.Outlets, outlet => outlet == ("Third Times", 1));
        Assert.Contains(after.Weeks, week => week == new WeekCount(new DateOnly(2021, 8, 30), 1, 0));
        Assert.Contains(after.QuotesBy, said => said.Words == "Our soldiers are home," && said.ArticleTitle == "D Akar again" && said.Topics.Count > 0);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static async Task<ActorView> FindAsync(NewsTestStore store) => (await store.Get<ActorQuery>().FindAsync(Akar, Cancellation))!;

    private static Task JudgeAsync(NewsTestStore store, PositionView statement, Verdict verdict) =>
        store.Get<TaggingDesk>().DecideAsync(statement.ArticleId, statement.TagKey, statement.Sentence, verdict, null, "editor", null, Cancellation);

    private static async Task<string?> KeyOfAsync(NewsTestStore store, string name) => await store.Get<ActorQuery>().ListAsync(name, Cancellation) is [var first, ..] ? first.Key : null;

    private static async Task<NewsTestStore> FilledAsync()
    {
        var store = await NewsTestStore.CreateAsync();
        await ImportAsync(
            store,
            ArticleJson.Line("a", "https://news.example/a", "Example Times", "A Turkey is ready", "2021-08-15", text: Ready),
            ArticleJson.Line("b", "https://news.example/b", "Other Post", "B Turkey refuses", "2021-08-27", text: Refuses),
            ArticleJson.Line("c", "https://news.example/c", "Other Post", "C What others say", "2021-08-28", text: "ANKARA, Aug 28 - Defence Minister Hulusi Akar was in Kabul, Afghanistan, with Turkish soldiers. \"I know nothing of AKAR'S plan for the airport,\" Turkish Foreign Minister Mevlut Cavusoglu said. \"The weather was bad,\" Cavusoglu said."));
        return store;
    }

    private static Task ImportAsync(NewsTestStore store, params string[] lines) => store.Get<Importer>().ImportAsync([store.Write($"{lines.Length}.jsonl", string.Join('\n', lines))], null, Cancellation);
}
