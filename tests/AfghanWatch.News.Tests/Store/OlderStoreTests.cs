using AfghanWatch.News.Ingest;
using AfghanWatch.News.Store;
using AfghanWatch.Tests;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AfghanWatch.News.Tests.Store;

/// <summary>A store made by the first schema, with articles in stories: what this version does when it opens it.</summary>
public sealed class OlderStoreTests
{
    private const string FirstSchema = "Initial";
    private const string Text = "ANKARA - The board of the harbour will not let a freighter with 1,200 tonnes of cement unload, chairman Cemal Aydin said on Tuesday.\n\nThe ship left Odesa on April 19 and has waited outside the breakwater for nine days.\n\nIts owner in Piraeus denied any wrongdoing.";

    [Fact]
    public async Task Prepare_StoreOfTheFirstSchema_StoriesSurviveAndGrow()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var file = await OlderStoreAsync();
        await using var store = await NewsTestStore.CreateAsync(options => File.Move(file, Path.Combine(options.Data.Directory, "afghanwatch.db")));

        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);

        Assert.Equal([(1, 1, 1), (2, 1, 1), (3, 3, 3)], await MembersAsync(store));
        await store.Get<Importer>().ImportAsync([store.Write("b.jsonl", ArticleJson.Line("d", "https://outlet4.example/d", "Outlet 4", "Harbour", "2021-08-26", "en", "By our own staff\n\n" + Text))], null, cancellation);
        Assert.Equal(1, (await MembersAsync(store)).Single(member => member.Article == 4).Story);
        Assert.DoesNotContain((await store.Get<StoreCheck>().RunAsync(null, cancellation)).Faults, fault => fault.Contains("story", StringComparison.Ordinal) || fault.Contains("missing from the search", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Prepare_StoreOfAnySchema_EveryMigrationAppliesOverData()
    {
        var file = await OlderStoreAsync();
        using (var database = new NewsDatabase(file))
        {
            await database.PrepareAsync(TestContext.Current.CancellationToken);
            using var db = database.Open();
            Assert.Empty(await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
            Assert.Equal(3, await db.Articles.CountAsync(TestContext.Current.CancellationToken));
            Assert.Equal(3, await db.ArticleVersions.CountAsync(TestContext.Current.CancellationToken));
            Assert.True(await db.StoryBands.AnyAsync(row => row.ArticleId == 1, TestContext.Current.CancellationToken));
        }

        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    /// <summary>Imports with this version, then carries over into a store of the first schema whatever columns that one knew.</summary>
    private static async Task<string> OlderStoreAsync()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var now = await NewsTestStore.CreateAsync();
        var lines = new[]
        {
            ArticleJson.Line("a", "https://outlet1.example/a", "Outlet 1", "Harbour", "2021-08-25", "en", Text),
            ArticleJson.Line("b", "https://outlet2.example/b", "Outlet 2", "No unloading", "2021-08-25", "en", Text + "\n\nFollow us on our channel."),
            ArticleJson.Line("c", "https://outlet3.example/c", "Outlet 3", "Snow", "2021-08-25", "en", "Snow has closed the pass above Bamyan, the governor told shepherds on Sunday. Forty lorries wait below it, and bread is getting scarce."),
        };
        await now.Get<Importer>().ImportAsync([now.Write("a.jsonl", string.Join('\n', lines))], null, cancellation);
        Assert.Equal([(1, 1, 1), (2, 1, 1), (3, 3, 3)], await MembersAsync(now));

        var file = Path.Combine(Directory.CreateTempSubdirectory("aw-test-").FullName, "afghanwatch.db");
        using var older = new NewsDatabase(file);
        using var db = older.Open();
        await db.GetService<IMigrator>().MigrateAsync(FirstSchema, cancellation);
        await db.Database.OpenConnectionAsync(cancellation);
        await db.Database.ExecuteSqlAsync($"ATTACH DATABASE {Path.Combine(now.Folder, "afghanwatch.db")} AS now", cancellation);
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys=OFF", cancellation);
        foreach (var table in await ListAsync(db, "SELECT name AS Value FROM main.sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\' AND name NOT LIKE 'ArticleSearch%'"))
        {
            var columns = string.Join(", ", await ListAsync(db, $"SELECT '\"' || old.name || '\"' AS Value FROM pragma_table_info('{table}', 'main') old JOIN pragma_table_info('{table}', 'now') young ON young.name = old.name"));
            if (columns.Length > 0)
            {
                var copying = $"INSERT INTO main.\"{table}\" ({columns}) SELECT {columns} FROM now.\"{table}\"";
                await db.Database.ExecuteSqlRawAsync(copying, cancellation);
            }
        }

        await db.Database.ExecuteSqlRawAsync("DETACH DATABASE now", cancellation);
        Assert.NotEmpty(await db.Database.GetPendingMigrationsAsync(cancellation));
        await db.Database.CloseConnectionAsync();
        SqliteConnection.ClearAllPools();
        return file;
    }

    private static Task<List<string>> ListAsync(NewsDbContext db, string sql) => db.Database.SqlQueryRaw<string>(sql).ToListAsync(TestContext.Current.CancellationToken);

    private static async Task<List<(long Article, long Story, long Nearest)>> MembersAsync(NewsTestStore store)
    {
        using var db = store.Get<NewsDatabase>().Open();
        return (await db.StoryMembers.OrderBy(row => row.ArticleId).ToListAsync(TestContext.Current.CancellationToken)).ConvertAll(row => (row.ArticleId, row.StoryId, row.NearestId));
    }
}
