using AfghanWatch.News.Ingest;
using AfghanWatch.News.Store;
using AfghanWatch.Tests;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Tests.Store;

/// <summary>verify must find what is planted: a check that cannot fail is none.</summary>
public sealed class StoreCheckTests
{
    [Theory]
    [InlineData("DELETE FROM ArticleSearch WHERE rowid = 1", "missing from the search index")]
    [InlineData("INSERT INTO ArticleSearch(rowid, Title, Text) VALUES (99, 'a', 'b')", "not in the store")]
    [InlineData("DELETE FROM ListedTopics", "do not match")]
    [InlineData("UPDATE Listings SET Title = 'other'", "do not match")]
    [InlineData("DELETE FROM Readings", "never read")]
    [InlineData("PRAGMA foreign_keys=OFF; DELETE FROM Articles WHERE Id = 1", "refers to a row")]
    [InlineData("UPDATE Quotes SET \"End\" = 1000000", "outside its text")]
    [InlineData("DELETE FROM ArticleSearch WHERE rowid = 1; INSERT INTO ArticleSearch(rowid, Title, Text) VALUES (1, 'wrong', 'words')", "search index")]
    public async Task Run_PlantedFault_IsFound(string damage, string expected)
    {
        await using var store = await NewsTestStore.CreateAsync();
        await store.Get<Importer>().ImportAsync([store.Write("a.jsonl", ArticleJson.Line())], null, TestContext.Current.CancellationToken);
        var (articles, faults) = await store.Get<StoreCheck>().RunAsync(null, TestContext.Current.CancellationToken);
        Assert.Equal(1, articles);
        Assert.Empty(faults);

        using (var db = store.Get<NewsDatabase>().Open())
        {
            await db.Database.ExecuteSqlRawAsync(damage, TestContext.Current.CancellationToken);
        }

        (_, faults) = await store.Get<StoreCheck>().RunAsync(null, TestContext.Current.CancellationToken);
        Assert.Contains(faults, fault => fault.Contains(expected, StringComparison.Ordinal));
    }
}
