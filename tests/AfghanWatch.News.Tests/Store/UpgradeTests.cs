using AfghanWatch.News.Store;
using AfghanWatch.Tests;
using Microsoft.Data.Sqlite;

namespace AfghanWatch.News.Tests.Store;

public sealed class UpgradeTests
{
    /// <summary>A process killed while it made or upgraded the store leaves EF's lock row behind.</summary>
    [Fact]
    public async Task Prepare_LockRowOfAKilledProcess_DoesNotWaitForIt()
    {
        var folder = Directory.CreateTempSubdirectory("aw-test-");
        var file = Path.Combine(folder.FullName, "afghanwatch.db");
        using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER NOT NULL CONSTRAINT \"PK___EFMigrationsLock\" PRIMARY KEY, \"Timestamp\" TEXT NOT NULL); INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-11-22 17:09:00')";
            command.ExecuteNonQuery();
        }

        using (var database = new NewsDatabase(file))
        {
            await database.PrepareAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(120), TestContext.Current.CancellationToken);
            using var db = database.Open();
            Assert.Empty(db.Articles);
        }

        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Prepare_TwoAtOnce_BothFindTheStoreReady()
    {
        var folder = Directory.CreateTempSubdirectory("aw-test-");
        var file = Path.Combine(folder.FullName, "afghanwatch.db");
        using (var one = new NewsDatabase(file))
        using (var other = new NewsDatabase(file))
        {
            await Task.WhenAll(one.PrepareAsync(TestContext.Current.CancellationToken), other.PrepareAsync(TestContext.Current.CancellationToken));
            using var db = other.Open();
            Assert.Empty(db.Articles);
        }

        folder.Delete(recursive: true);
    }
}
