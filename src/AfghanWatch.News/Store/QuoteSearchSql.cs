using AfghanWatch.News.Articles;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace AfghanWatch.News.Store;

/// <summary>The full-text index of what was said: the words of an article's quotes under the article's number. Written with the machine's reading, in its transaction.</summary>
internal static class QuoteSearchSql
{
    /// <summary>Stands between two quotes, so that no phrase runs from one into the next; nobody searches for it.</summary>
    public const string Between = " xquotebreakx ";

    public static string CreateTable(string name) =>
        $"CREATE VIRTUAL TABLE {name} USING fts5(Said, content='', contentless_delete=1, tokenize=\"unicode61 remove_diacritics 2\")";

    /// <summary>Fills the index from the quotes that are stored; run once, when the index is made.</summary>
    // SQLite counts characters where offsets count UTF-16 units: behind an emoji the cut is a letter off until the article is read anew.
    public static readonly string Fill =
        $"""
        INSERT INTO QuoteSearch(rowid, Said)
        SELECT q.ArticleId, {SearchIndexSql.Fold($"group_concat(substr(v.Text, q.\"Start\" + 1, q.\"End\" - q.\"Start\"), '{Between}')")}
        FROM Quotes q JOIN Articles a ON a.Id = q.ArticleId JOIN ArticleVersions v ON v.ArticleId = a.Id AND v.Number = a.CurrentVersion
        GROUP BY q.ArticleId
        """;

    /// <summary>What the index holds of an article; null when nobody is quoted.</summary>
    public static string? Said(string text, Enrichment enrichment) =>
        enrichment.Quotes.Count == 0 ? null : Reading.SearchText.Fold(string.Join(Between, enrichment.Quotes.Select(quote => quote.Span.Cut(text))));
}

/// <summary>Writes <see cref="QuoteSearchSql"/>'s index with prepared statements.</summary>
internal sealed class QuoteSearchWriter(NewsDbContext db) : IDisposable
{
    private SqliteCommand? _insert;
    private SqliteCommand? _delete;

    public void Insert(long articleId, string text, Enrichment enrichment)
    {
        if (QuoteSearchSql.Said(text, enrichment) is not { } said)
        {
            return;
        }

        _insert ??= Command("INSERT INTO QuoteSearch(rowid, Said) VALUES ($id, $said)", withText: true);
        _insert.Parameters[0].Value = articleId;
        _insert.Parameters[1].Value = said.Replace('\0', ' ');
        _insert.ExecuteNonQuery();
    }

    public void Delete(long articleId)
    {
        _delete ??= Command("DELETE FROM QuoteSearch WHERE rowid = $id", withText: false);
        _delete.Parameters[0].Value = articleId;
        _delete.ExecuteNonQuery();
    }

    public void Dispose()
    {
        _insert?.Dispose();
        _delete?.Dispose();
    }

    private SqliteCommand Command(string sql, bool withText)
    {
        var command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = sql;
        command.Parameters.Add("$id", SqliteType.Integer);
        if (withText)
        {
            command.Parameters.Add("$said", SqliteType.Text);
        }

        return command;
    }
}
