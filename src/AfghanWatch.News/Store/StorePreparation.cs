namespace AfghanWatch.News.Store;

/// <summary>Creates the store or brings it up to date; asked once before anything else.</summary>
public sealed class StorePreparation
{
    private readonly NewsDatabase _database;

    internal StorePreparation(NewsDatabase database)
    {
        _database = database;
    }

    /// <summary>The store's file.</summary>
    public string File => _database.File;

    /// <exception cref="StoreException">The store cannot be used; the message says what to do.</exception>
    public Task RunAsync(CancellationToken cancellation) => _database.PrepareAsync(cancellation);

    /// <summary>Whether the store answers, for health checks.</summary>
    public async Task<bool> AnswersAsync(CancellationToken cancellation)
    {
        using var db = _database.Open();
        return await db.Database.CanConnectAsync(cancellation);
    }
}
