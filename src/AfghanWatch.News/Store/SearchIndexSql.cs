using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store;

/// <summary>
/// The full-text index and the triggers that keep it. It holds no copy of the text (contentless), and since triggers write it in the
/// transaction that writes a version, it cannot drift from the articles.
/// </summary>
internal static class SearchIndexSql
{
    /// <summary>
    /// Dotless ı has no decomposition, so unicode61 would keep it apart from i, and it would fold İ to i with a dot.
    /// Both are replaced before indexing; <see cref="Reading.SearchText"/> does the same to queries.
    /// </summary>
    public static string Fold(string column) => $"replace(replace({column}, 'ı', 'i'), 'İ', 'i')";

    public static string CreateTable(string name) =>
        $"CREATE VIRTUAL TABLE {name} USING fts5(Title, Text, content='', contentless_delete=1, tokenize=\"unicode61 remove_diacritics 2\")";

    /// <summary>Indexes a version again, after an older one was added behind it.</summary>
    public static void Restore(NewsDbContext db, long article, int version)
    {
        db.Database.ExecuteSql($"DELETE FROM ArticleSearch WHERE rowid = {article}");
        db.Database.ExecuteSqlRaw(OfVersion, article, version);
    }

    private static readonly string OfVersion =
        $"INSERT INTO ArticleSearch(rowid, Title, Text) SELECT ArticleId, {Fold("Title")}, {Fold("Text")} FROM ArticleVersions WHERE ArticleId = {{0}} AND Number = {{1}}";

    public static readonly string[] Create =
    [
        CreateTable("ArticleSearch"),
        $"""
        CREATE TRIGGER ArticleVersions_Indexed AFTER INSERT ON ArticleVersions BEGIN
            DELETE FROM ArticleSearch WHERE rowid = new.ArticleId AND new.Number > 1;
            INSERT INTO ArticleSearch(rowid, Title, Text) VALUES (new.ArticleId, {Fold("new.Title")}, {Fold("new.Text")});
        END
        """,
        """
        CREATE TRIGGER ArticleVersions_Immutable BEFORE UPDATE OF ArticleId, Number, Title, Text ON ArticleVersions BEGIN
            SELECT RAISE(ABORT, 'a version that arrived is never changed');
        END
        """,
        """
        CREATE TRIGGER ArticleVersions_Removed AFTER DELETE ON ArticleVersions BEGIN
            DELETE FROM ArticleSearch WHERE rowid = old.ArticleId;
        END
        """,
    ];

    public static readonly string[] Drop =
    [
        "DROP TRIGGER ArticleVersions_Removed", "DROP TRIGGER ArticleVersions_Immutable", "DROP TRIGGER ArticleVersions_Indexed", "DROP TABLE ArticleSearch",
    ];
}
