using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Reading;

public sealed class EventQueryTests
{
    [Fact]
    public async Task Page_Search_MarksTheWordsInAReportThatHoldsThem()
    {
        await using var store = await StoreAsync(published: "2021-08-25");
        var page = await store.Get<EventQuery>().RowsAsync(ArticleFilter.All with { Search = "soldiers", OffTopicToo = true }, EventScope.All, null, 10, TestContext.Current.CancellationToken);
        Assert.NotEmpty(page.Rows);
        Assert.All(page.Rows, row => Assert.Contains(row.Snippet!, part => part.Hit));
        Assert.All(page.Rows, row => Assert.Equal(1, row.NewestArticleId));
        var unsearched = await store.Get<EventQuery>().RowsAsync(ArticleFilter.All with { OffTopicToo = true }, EventScope.All, null, 10, TestContext.Current.CancellationToken);
        Assert.All(unsearched.Rows, row => Assert.Null(row.Snippet));
    }

    [Fact]
    public async Task Answer_EventWithoutAKnownDay_StandsInTheListButInNoBar()
    {
        await using var store = await StoreAsync(published: null, text: "Turkish soldiers guard Kabul airport in Afghanistan. Turkey's defence ministry said so.");
        var answer = await store.Get<EventQuery>().AnswerAsync(ArticleFilter.All with { OffTopicToo = true }, EventScope.All, TestContext.Current.CancellationToken);
        Assert.True(answer.Totals.Events > 0);
        Assert.Empty(answer.Histogram.Bars);
    }

    private static async Task<NewsTestStore> StoreAsync(string? published, string? text = null)
    {
        var store = await NewsTestStore.CreateAsync();
        var line = text is null ? ArticleJson.Line(published: published) : ArticleJson.Line(published: published, text: text);
        await store.Get<Importer>().ImportAsync([store.Write("a.jsonl", line)], null, TestContext.Current.CancellationToken);
        return store;
    }
}
