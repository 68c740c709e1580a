using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace AfghanWatch.News.Store;

/// <summary>What is written once for each report of an event that changed, as prepared statements: there are many, and asking through the model took most of the time.</summary>
internal sealed class EventStatements(NewsDbContext db) : IDisposable
{
    private SqliteCommand? _setEvent;
    private SqliteCommand? _deleteReason;

    public void SetEvent(long articleId, int ordinal, long eventId)
    {
        _setEvent ??= Command("UPDATE EventReports SET EventId = $event WHERE ArticleId = $article AND Ordinal = $ordinal", "$event");
        _setEvent.Parameters["$event"].Value = eventId;
        Run(_setEvent, articleId, ordinal);
    }

    public void DeleteReason(long articleId, int ordinal) => Run(_deleteReason ??= Command("DELETE FROM EventReasons WHERE ArticleId = $article AND Ordinal = $ordinal"), articleId, ordinal);

    public void Dispose()
    {
        _setEvent?.Dispose();
        _deleteReason?.Dispose();
    }

    private static void Run(SqliteCommand command, long articleId, int ordinal)
    {
        command.Parameters["$article"].Value = articleId;
        command.Parameters["$ordinal"].Value = ordinal;
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, params ReadOnlySpan<string> more)
    {
        var command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = sql;
        foreach (var name in (ReadOnlySpan<string>)[.. more, "$article", "$ordinal"])
        {
            command.Parameters.Add(name, SqliteType.Integer);
        }

        return command;
    }
}
