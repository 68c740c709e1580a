using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Reading;

public sealed class SearchTests
{
    [Theory]
    [InlineData("erdogan")]
    [InlineData("ERDOĞAN")]
    [InlineData("cavusoglu")]
    [InlineData("Çavuşoğlu")]
    [InlineData("igdir")]
    [InlineData("IĞDIR")]
    [InlineData("iğdır")]
    [InlineData("istanbul")]
    [InlineData("İSTANBUL")]
    [InlineData("\"Iğdır ve İstanbul\"")]
    [InlineData("erdo*")]
    [InlineData("erdogan -kandahar")]
    [InlineData("kandahar OR cavusoglu")]
    public async Task Rows_AnySpelling_FindsTheArticle(string query)
    {
        await using var store = await NewsTestStore.CreateAsync();
        await ImportAsync(store);
        var page = await store.Get<TimelineQuery>().RowsAsync(ArticleFilter.All with { Search = query, OffTopicToo = true }, TimeAxis.Published, null, 10, TestContext.Current.CancellationToken);
        Assert.Equal(1, page.Total);
        Assert.Contains(page.Rows[0].Snippet!, part => part.Hit);
    }

    [Theory]
    [InlineData("kandahar")]
    [InlineData("erdogan -cavusoglu")]
    [InlineData("\"cavusoglu erdogan\"")]
    public async Task Rows_OtherWords_FindNothing(string query)
    {
        await using var store = await NewsTestStore.CreateAsync();
        await ImportAsync(store);
        var page = await store.Get<TimelineQuery>().RowsAsync(ArticleFilter.All with { Search = query, OffTopicToo = true }, TimeAxis.Published, null, 10, TestContext.Current.CancellationToken);
        Assert.Equal(0, page.Total);
    }

    [Theory]
    [InlineData("\"unclosed phrase")]
    [InlineData("* OR AND NOT NEAR(")]
    [InlineData("a\"b'c;DROP TABLE Articles")]
    [InlineData("{x} : ^y")]
    [InlineData("\0\uD800")]
    [InlineData("title:erdogan")]
    public async Task Rows_OddInput_NeverFails(string query)
    {
        await using var store = await NewsTestStore.CreateAsync();
        await ImportAsync(store);
        var page = await store.Get<TimelineQuery>().RowsAsync(ArticleFilter.All with { Search = query, OffTopicToo = true }, TimeAxis.Published, null, 10, TestContext.Current.CancellationToken);
        Assert.InRange(page.Total, 0, 1);
    }

    [Theory]
    [InlineData("-kabul", "leave out")]
    [InlineData("---", "no word")]
    public void Parse_NothingToLookFor_SaysSo(string query, string words) =>
        Assert.Contains(words, SearchText.Parse(query).Error, StringComparison.Ordinal);

    private static Task ImportAsync(NewsTestStore store) => store.Get<Importer>().ImportAsync(
        [store.Write("a.jsonl", ArticleJson.Line(language: "tr", title: "Erdoğan ve Çavuşoğlu", text: "Cumhurbaşkanı Erdoğan ile Dışişleri Bakanı Çavuşoğlu, Iğdır ve İstanbul için konuştu."))],
        null,
        TestContext.Current.CancellationToken);
}
