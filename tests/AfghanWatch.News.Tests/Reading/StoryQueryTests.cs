using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Reading;

public sealed class StoryQueryTests
{
    private const string Report =
        "ANKARA (Reuters) - Turkey began to withdraw its troops from Kabul airport on Wednesday, Turkish Defence Minister Hulusi Akar said. The first plane with 345 soldiers landed in Ankara late in the evening.\n\n" +
        "\"Our soldiers are coming home after doing their duty,\" Akar told reporters. The withdrawal of about 500 people is to be finished within thirty-six hours, a military official added.";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Find_CopyWithOtherFacts_SaysWhichStandOnlyHereAndThere()
    {
        await using var store = await StoreAsync(Line(1, Report, "2021-08-25T18:00:00Z"), Line(2, Report.Replace("345", "355", StringComparison.Ordinal) + " President Recep Tayyip Erdogan will speak on Sunday.", "2021-08-25T17:00:00Z"));
        var story = (await store.Get<StoryQuery>().FindAsync(1, Token))!;
        Assert.Equal((2, 2L), (story.Size, story.First!.Id));
        Assert.Equal(new StorySource("Reuters", 2), Assert.Single(story.Sources));
        var other = story.Articles.Single(article => article.Id == 2);
        Assert.InRange(other.Share!.Value, 0.6, 1);
        var here = Assert.Single(other.Difference!.Here);
        Assert.Equal((DifferenceKind.Figure, "345 soldiers"), (here.Kind, here.Value));
        Assert.Contains("345 soldiers landed", here.Sentence, StringComparison.Ordinal);
        Assert.Contains(other.Difference.There, point => point.Kind == DifferenceKind.Figure && point.Value.StartsWith("355", StringComparison.Ordinal));
        Assert.Contains(other.Difference.There, point => point.Kind == DifferenceKind.Name && point.Value == "Recep Tayyip Erdoğan");
        Assert.Contains(other.Difference.There, point => point.Kind == DifferenceKind.Date && point.Value.Contains("Sunday", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Find_ArticleAlone_HasNoFirstAndNoOther()
    {
        await using var store = await StoreAsync(Line(1, Report, "2021-08-25"));
        var story = (await store.Get<StoryQuery>().FindAsync(1, Token))!;
        Assert.Equal((1, null, 0), (story.Size, story.First, story.History.Count));
        Assert.Null(await store.Get<StoryQuery>().FindAsync(2, Token));
    }

    [Fact]
    public async Task Number_AddressOfAStoredPage_IsItsArticle()
    {
        await using var store = await StoreAsync(Line(1, Report, "2021-08-25"));
        Assert.Equal(1, await store.Get<StoryQuery>().NumberAsync(null, "https://outlet1.example/news?utm_source=x", Token));
        Assert.Null(await store.Get<StoryQuery>().NumberAsync(null, "https://outlet2.example/news", Token));
        Assert.Null(await store.Get<StoryQuery>().NumberAsync(77, "77", Token));
    }

    [Fact]
    public async Task Changes_OfTwoVersions_GoesEitherWay()
    {
        await using var store = await StoreAsync(Line(1, Report, "2021-08-25"));
        await store.Get<Importer>().ImportAsync([store.Write("b.jsonl", Line(1, Report.Replace("345", "355", StringComparison.Ordinal), "2021-08-25"))], null, Token);
        var changes = (await store.Get<ArticleQuery>().ChangesAsync(1, 1, 2, Token))!;
        Assert.Equal(["345"], changes.Paragraphs.SelectMany(paragraph => paragraph.Runs).Where(run => run.Kind == DiffKind.Removed).Select(run => run.Text));
        Assert.Null(await store.Get<ArticleQuery>().ChangesAsync(1, 1, 3, Token));
        Assert.Null(await store.Get<ArticleQuery>().ChangesAsync(1, 2, 2, Token));
    }

    private static async Task<NewsTestStore> StoreAsync(params string[] lines)
    {
        var store = await NewsTestStore.CreateAsync();
        await store.Get<Importer>().ImportAsync([store.Write("a.jsonl", string.Join('\n', lines))], null, Token);
        return store;
    }

    private static string Line(int number, string text, string published) =>
        ArticleJson.Line($"a-{number}", $"https://outlet{number}.example/news", $"Outlet {number}", $"Headline {number}", published, "en", text);
}
