using AfghanWatch.News.Ingest.Happenings;
using AfghanWatch.News.Store.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace AfghanWatch.News.Store;

/// <summary>The one SQLite file: opens it, brings it up to date, and lets one writer at a time in.</summary>
internal sealed class NewsDatabase : IDisposable
{
    // Within the process writers queue here; between processes SQLite's own lock and the busy timeout do.
    private readonly SemaphoreSlim _writers = new(1, 1);
    private readonly PooledDbContextFactory<NewsDbContext> _contexts;
    private readonly Lazy<HappeningWords> _words;

    /// <param name="words">What stories and events are found by; asked for only when they are. The built-in words where none are given.</param>
    public NewsDatabase(string file, Lazy<HappeningWords>? words = null)
    {
        File = file;
        _words = words ?? new Lazy<HappeningWords>(() => HappeningWords.BuiltIn);
        ConnectionString = new SqliteConnectionStringBuilder
        {
            DataSource = file,
            ForeignKeys = true,
            DefaultTimeout = 30,
            Pooling = true,
        }.ToString();
        _contexts = new PooledDbContextFactory<NewsDbContext>(new DbContextOptionsBuilder<NewsDbContext>()
            .UseSqlite(ConnectionString)
            .AddInterceptors(new PragmaInterceptor())
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .Options);
    }

    public string File { get; }

    public string ConnectionString { get; }

    public NewsDbContext Open()
    {
        var db = _contexts.CreateDbContext();
        db.FindBy(_words);
        return db;
    }

    /// <summary>Creates the store or upgrades it in place.</summary>
    /// <exception cref="StoreException">The folder or file cannot be used, or a newer version of the product wrote it.</exception>
    public async Task PrepareAsync(CancellationToken cancellation)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(File))!);
            using var db = Open();
            var applied = (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
            if (applied.Except(db.Database.GetMigrations()).FirstOrDefault() is { } unknown)
            {
                throw new StoreException($"The store {File} was written by a newer version of AfghanWatch ({unknown}). Use that version, or another data folder.");
            }

            if (applied.Count < db.Database.GetMigrations().Count())
            {
                await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancellation);
                await UpgradeAsync(db, cancellation);
            }

            await FigureSeries.UpgradeAsync(this, cancellation);
            await ListingUpgrade.RunAsync(this, cancellation);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new StoreException($"The store {File} cannot be opened: {fault.Message}", fault);
        }
    }

    // EF's own lock is a row, and a row outlives a process that was killed: the next start would wait for it for ever. A lock on a file does not,
    // so whoever holds that one knows that a row left behind is nobody's.
    private async Task UpgradeAsync(NewsDbContext db, CancellationToken cancellation)
    {
        await using var gate = await GateAsync(File + ".upgrade", cancellation);
        await db.Database.ExecuteSqlRawAsync("CREATE TABLE IF NOT EXISTS \"__EFMigrationsLock\" (\"Id\" INTEGER NOT NULL CONSTRAINT \"PK___EFMigrationsLock\" PRIMARY KEY, \"Timestamp\" TEXT NOT NULL)", cancellation);
        await db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", cancellation);
        await db.Database.MigrateAsync(cancellation);
    }

    private static async Task<FileStream> GateAsync(string path, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (System.IO.File.Exists(path))
            {
                // Another process upgrades the same store: it ends, or is killed and lets go.
                await Task.Delay(100, cancellation);
            }
        }
    }

    /// <summary>Runs one writing transaction; other writers wait. Rolled back when the work throws or is cancelled.</summary>
    /// <param name="durable">Wait for the disk, so that not even a power cut takes the work back.</param>
    public async Task<T> WriteAsync<T>(Func<NewsDbContext, Task<T>> work, CancellationToken cancellation, bool durable = false)
    {
        await _writers.WaitAsync(cancellation);
        try
        {
            using var db = Open();
            if (durable)
            {
                await db.Database.OpenConnectionAsync(cancellation);
                await db.Database.ExecuteSqlRawAsync("PRAGMA synchronous=FULL", cancellation);
            }

            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            var result = await work(db);
            await transaction.CommitAsync(cancellation);
            return result;
        }
        finally
        {
            _writers.Release();
        }
    }

    public async Task<string?> FactAsync(string name, CancellationToken cancellation)
    {
        using var db = Open();
        return await db.StoreFacts.Where(fact => fact.Name == name).Select(fact => fact.Value).FirstOrDefaultAsync(cancellation);
    }

    public Task SetFactAsync(string name, string value, CancellationToken cancellation) => WriteAsync(
        async db =>
        {
            await db.StoreFacts.Where(fact => fact.Name == name).ExecuteDeleteAsync(cancellation);
            db.StoreFacts.Add(new StoreFactRow { Name = name, Value = value });
            return await db.SaveChangesAsync(cancellation);
        },
        cancellation);

    public void Dispose()
    {
        _writers.Dispose();
        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
    }
}
