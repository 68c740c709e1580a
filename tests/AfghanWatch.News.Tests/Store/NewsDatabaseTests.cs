using AfghanWatch.News.Ingest;
using AfghanWatch.News.Store;
using AfghanWatch.Tests;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Tests.Store;

public sealed class NewsDatabaseTests
{
    [Fact]
    public async Task Model_AgainstSnapshot_HasNoPendingChanges()
    {
        await using var store = await NewsTestStore.CreateAsync();
        using var db = store.Get<NewsDatabase>().Open();
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Open_Connection_HasWalForeignKeysAndTimeout()
    {
        await using var store = await NewsTestStore.CreateAsync();
        using var db = store.Get<NewsDatabase>().Open();
        Assert.Equal("wal", (await db.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").ToListAsync(TestContext.Current.CancellationToken))[0]);
        Assert.Equal(1, (await db.Database.SqlQueryRaw<long>("SELECT foreign_keys AS Value FROM pragma_foreign_keys").ToListAsync(TestContext.Current.CancellationToken))[0]);
        Assert.Equal(30, new SqliteConnectionStringBuilder(store.Get<NewsDatabase>().ConnectionString).DefaultTimeout);
    }

    [Fact]
    public async Task Prepare_StoreOfNewerVersion_RefusesInWords()
    {
        await using var store = await NewsTestStore.CreateAsync();
        var database = store.Get<NewsDatabase>();
        using (var db = database.Open())
        {
            await db.Database.ExecuteSqlRawAsync("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_FromTheFuture', '99.0')", TestContext.Current.CancellationToken);
        }

        var fault = await Assert.ThrowsAsync<StoreException>(() => database.PrepareAsync(TestContext.Current.CancellationToken));
        Assert.Contains("newer version", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prepare_FileThatIsNoStore_RefusesInWords()
    {
        var folder = Directory.CreateTempSubdirectory("aw-test-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "x.db"), new string('x', 5000), TestContext.Current.CancellationToken);
        using var database = new NewsDatabase(Path.Combine(folder, "x.db"));
        var fault = await Assert.ThrowsAsync<StoreException>(() => database.PrepareAsync(TestContext.Current.CancellationToken));
        Assert.Contains("cannot be opened", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Versions_Update_IsRefusedByTheStore()
    {
        await using var store = await NewsTestStore.CreateAsync();
        await store.Get<Importer>().ImportAsync([store.Write("a.jsonl", ArticleJson.Line())], null, TestContext.Current.CancellationToken);
        using var db = store.Get<NewsDatabase>().Open();
        await Assert.ThrowsAsync<SqliteException>(() => db.Database.ExecuteSqlRawAsync("UPDATE ArticleVersions SET Text = 'other'", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Write_WorkThatThrows_LeavesNothing()
    {
        await using var store = await NewsTestStore.CreateAsync();
        var database = store.Get<NewsDatabase>();
        await Assert.ThrowsAsync<InvalidOperationException>(() => database.WriteAsync<int>(
            async db =>
            {
                db.Outlets.Add(new News.Store.Rows.OutletRow { Name = "half" });
                await db.SaveChangesAsync(TestContext.Current.CancellationToken);
                throw new InvalidOperationException("half-way");
            },
            TestContext.Current.CancellationToken));
        using var after = database.Open();
        Assert.Empty(await after.Outlets.ToListAsync(TestContext.Current.CancellationToken));
    }
}
