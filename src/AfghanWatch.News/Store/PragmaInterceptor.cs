using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AfghanWatch.News.Store;

/// <summary>Settings that SQLite keeps per connection.</summary>
internal sealed class PragmaInterceptor : DbConnectionInterceptor
{
    // With WAL, NORMAL loses nothing when the process dies; only decisions of people ask for FULL (TaggingDesk).
    private const string Pragmas = "PRAGMA synchronous=NORMAL; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000; PRAGMA mmap_size=268435456;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
