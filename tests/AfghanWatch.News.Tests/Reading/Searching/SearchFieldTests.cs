using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.Tests;

namespace AfghanWatch.News.Tests.Reading.Searching;

/// <summary>Three articles in a real store, asked in the search's own language.</summary>
public sealed class SearchFieldTests
{
    [Theory]
    [InlineData("actor:akar", "a")]
    [InlineData("actor:\"hulusi akar\"", "a")]
    [InlineData("actor:çavuşoğlu", "b")]
    [InlineData("-actor:akar", "b", "c")]
    [InlineData("topic:airport", "a")]
    [InlineData("source:pajh", "c")]
    [InlineData("place:herat", "c")]
    [InlineData("said:ready", "a")]
    [InlineData("said:consulate", "b")]
    [InlineData("said:kabul")]
    [InlineData("title:consulate", "b")]
    [InlineData("language:en", "a", "b", "c")]
    [InlineData("before:2021-08-16", "a")]
    [InlineData("after:2021-08-15", "b", "c")]
    [InlineData("on:2021-08", "a", "b")]
    [InlineData("on:2021-08-20 OR on:2021-09-02", "b", "c")]
    [InlineData("(akar OR herat) -title:troops", "a", "c")]
    [InlineData("actor:akar OR source:pajhwok", "a", "c")]
    [InlineData("is:brief", "a", "b", "c")]
    [InlineData("is:opinion")]
    [InlineData("is:single after:2021-09", "")]
    [InlineData("is:new", "a", "b", "c")]
    [InlineData("actor:nobody")]
    [InlineData("said:ready said:airport", "a")]
    [InlineData("said:\"airport consulate\"")]
    [InlineData("NOT (actor:akar OR actor:cavusoglu)", "c")]
    public async Task Rows_Field_FindsThoseMeant(string query, params string[] expected)
    {
        await using var store = await StoreAsync();
        var filter = ArticleFilter.All with { Search = query, OffTopicToo = true };
        var page = await store.Get<TimelineQuery>().RowsAsync(filter, TimeAxis.Published, null, 10, TestContext.Current.CancellationToken);
        Assert.Equal(expected.Where(name => name.Length > 0).Order(), page.Rows.Select(row => row.Title[..1].ToLowerInvariant()).Order());
        var totals = await store.Get<TimelineQuery>().TotalsAsync(filter, TimeAxis.Published, TestContext.Current.CancellationToken);
        Assert.Equal(page.Total, totals.Articles);
    }

    [Fact]
    public async Task Best_WordInTheHeadline_StandsFirst()
    {
        await using var store = await StoreAsync();
        var page = await store.Get<TimelineQuery>().BestAsync(ArticleFilter.All with { Search = "consulate", OffTopicToo = true }, TimeAxis.Published, null, 1, TestContext.Current.CancellationToken);
        Assert.Equal(2, page.Total);
        Assert.StartsWith("B", page.Rows[0].Title, StringComparison.Ordinal);
        var second = await store.Get<TimelineQuery>().BestAsync(ArticleFilter.All with { Search = "consulate", OffTopicToo = true }, TimeAxis.Published, page.Next, 1, TestContext.Current.CancellationToken);
        Assert.StartsWith("C", Assert.Single(second.Rows).Title, StringComparison.Ordinal);
        Assert.Null(second.Next);
    }

    [Fact]
    public async Task Facets_PlaceAndCertainty_CountGivenTheOtherFilters()
    {
        await using var store = await StoreAsync();
        var facets = await store.Get<TimelineQuery>().FacetsAsync(ArticleFilter.All with { OffTopicToo = true, Search = "actor:akar" }, TimeAxis.Published, TestContext.Current.CancellationToken);
        Assert.Contains(facets.Places, place => place is { Value: "Ankara", Count: 1 });
        Assert.DoesNotContain(facets.Places, place => place.Value == "Herat");
        Assert.Contains(facets.Certainties, certainty => certainty is { Value: "exact", Count: 1 });
        var excluded = await store.Get<TimelineQuery>().TotalsAsync(ArticleFilter.All with { OffTopicToo = true, Places = new Choice([], ["Herat"]) }, TimeAxis.Published, TestContext.Current.CancellationToken);
        Assert.Equal(2, excluded.Articles);
    }

    [Fact]
    public async Task Verify_AfterImport_FindsTheSearchForWhatWasSaidWhole()
    {
        await using var store = await StoreAsync();
        var (_, faults) = await store.Get<AfghanWatch.News.Store.StoreCheck>().RunAsync(null, TestContext.Current.CancellationToken);
        Assert.Empty(faults);
    }

    private static async Task<NewsTestStore> StoreAsync()
    {
        var store = await NewsTestStore.CreateAsync();
        string[] lines =
        [
            ArticleJson.Line(id: "a", url: "https://news.example/a", outlet: "Anadolu Agency", published: "2021-08-15", title: "A Turkey's plan for Kabul airport", text: "Turkish Defense Minister Hulusi Akar said on Sunday in Ankara: \"We are ready to run the airport.\" Turkish soldiers guard Kabul airport."),
            ArticleJson.Line(id: "b", url: "https://news.example/b", outlet: "Daily Sabah", published: "2021-08-20", title: "B Turkish consulate in Mazar-i-Sharif closed", text: "\"The consulate was moved,\" Turkish Foreign Minister Mevlüt Çavuşoğlu told reporters in Ankara on Friday."),
            ArticleJson.Line(id: "c", url: "https://news.example/c", outlet: "Pajhwok", published: "2021-09-02", title: "C Afghans in Herat wait", text: "Families in Herat wait for buses to the border with Iran, and hope to reach Turkey one day. A clerk of the Turkish consulate was seen."),
        ];
        await store.Get<Importer>().ImportAsync([store.Write("in.jsonl", string.Join('\n', lines))], null, TestContext.Current.CancellationToken);
        return store;
    }
}
