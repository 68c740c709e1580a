using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store;

/// <summary>Checks a store from end to end: the file, its references, the search index, and the listings against what they are made of.</summary>
public sealed class StoreCheck
{
    private const int Chunk = 200;
    private const int MostNamed = 20;

    private readonly NewsDatabase _database;

    internal StoreCheck(NewsDatabase database)
    {
        _database = database;
    }

    /// <summary>What was looked at, and each fault found, in words.</summary>
    public async Task<(int Articles, IReadOnlyList<string> Faults)> RunAsync(IProgress<int>? progress, CancellationToken cancellation)
    {
        var faults = new List<string>();
        using var db = _database.Open();
        await db.Database.OpenConnectionAsync(cancellation);
        // Deferred: a check reads one state of the store and holds nobody up who writes meanwhile.
        await using var transaction = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await db.Database.UseTransactionAsync(transaction, cancellation);
        await FileAsync(db, faults, cancellation);
        await CountsAsync(db, faults, cancellation);
        await StoriesAsync(db, faults, cancellation);
        await SearchAsync(db, faults, cancellation);
        var articles = await ListingsAsync(db, faults, progress, cancellation);
        await EventCheck.EventsAsync(db, faults, cancellation);
        return (articles, faults);
    }

    private static async Task FileAsync(NewsDbContext db, List<string> faults, CancellationToken cancellation)
    {
        foreach (var line in await RowsAsync(db, "PRAGMA integrity_check(20)", cancellation))
        {
            if (line[0] != "ok")
            {
                faults.Add($"The file is damaged: {line[0]}");
            }
        }

        foreach (var row in (await RowsAsync(db, "PRAGMA foreign_key_check", cancellation)).Take(MostNamed))
        {
            faults.Add($"Row {row[1]} of {row[0]} refers to a row of {row[2]} that is not there.");
        }
    }

    // Every article has its current version, its reading, its story and its listing.
    private static async Task CountsAsync(NewsDbContext db, List<string> faults, CancellationToken cancellation)
    {
        (string Sql, string Fault)[] checks =
        [
            ("SELECT a.Id FROM Articles a LEFT JOIN ArticleVersions v ON v.ArticleId = a.Id AND v.Number = a.CurrentVersion WHERE v.ArticleId IS NULL", "has no text of its current version"),
            ("SELECT a.Id FROM Articles a LEFT JOIN Readings r ON r.ArticleId = a.Id WHERE r.ArticleId IS NULL", "was never read by the machine"),
            ("SELECT a.Id FROM Articles a LEFT JOIN Listings l ON l.ArticleId = a.Id WHERE l.ArticleId IS NULL", "stands in no list"),
            ("SELECT a.Id FROM Articles a LEFT JOIN StoryMembers m ON m.ArticleId = a.Id WHERE m.ArticleId IS NULL", "belongs to no story"),
            ("SELECT a.Id FROM Articles a LEFT JOIN ArticleSearch_docsize s ON s.id = a.Id WHERE s.id IS NULL", "is missing from the search index"),
            ("SELECT s.id FROM ArticleSearch_docsize s LEFT JOIN Articles a ON a.Id = s.id WHERE a.Id IS NULL", "stands in the search index but not in the store"),
            ("SELECT DISTINCT q.ArticleId FROM Quotes q LEFT JOIN QuoteSearch_docsize s ON s.id = q.ArticleId WHERE s.id IS NULL", "has quotes that the search for what was said does not know"),
            ("SELECT s.id FROM QuoteSearch_docsize s LEFT JOIN Quotes q ON q.ArticleId = s.id WHERE q.ArticleId IS NULL", "stands in the search for what was said but quotes nobody"),
            ("SELECT r.ArticleId FROM Reviews r LEFT JOIN Decisions d ON d.Id = r.DecisionId AND d.ArticleId = r.ArticleId AND d.TagKey = r.TagKey AND d.After = r.Verdict WHERE d.Id IS NULL", "has a review that no decision stands behind"),
            .. StoryChecks.Articles,
        ];
        foreach (var (sql, fault) in checks)
        {
            var rows = await RowsAsync(db, sql, cancellation);
            faults.AddRange(rows.Take(MostNamed).Select(row => $"Article {row[0]} {fault}."));
            if (rows.Count > MostNamed)
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"… and {rows.Count - MostNamed} more articles: {fault}."));
            }
        }
    }

    private static async Task StoriesAsync(NewsDbContext db, List<string> faults, CancellationToken cancellation)
    {
        var members = await db.StoryMembers.Select(row => new { row.ArticleId, row.StoryId, row.NearestId }).ToListAsync(cancellation);
        var places = await db.StoryPlaces.ToDictionaryAsync(row => row.ArticleId, row => row.NearestId, cancellation);
        faults.AddRange(StoryChecks.Wrong([.. members.Select(row => (row.ArticleId, row.StoryId, places.GetValueOrDefault(row.ArticleId, row.NearestId)))]).Take(MostNamed)
            .Select(id => $"The story of article {id} is not made of the articles that hang together."));
    }

    // The index keeps no text, so it is built anew beside it and compared word by word.
    private static async Task SearchAsync(NewsDbContext db, List<string> faults, CancellationToken cancellation)
    {
        try
        {
            await ExecuteAsync(db, SearchIndexSql.CreateTable("temp.FreshSearch"), cancellation);
            await ExecuteAsync(
                db,
                $"""
                INSERT INTO temp.FreshSearch(rowid, Title, Text)
                SELECT v.ArticleId, {SearchIndexSql.Fold("v.Title")}, {SearchIndexSql.Fold("v.Text")} FROM Articles a JOIN ArticleVersions v ON v.ArticleId = a.Id AND v.Number = a.CurrentVersion
                """,
                cancellation);
            await ExecuteAsync(db, "CREATE VIRTUAL TABLE temp.FreshWords USING fts5vocab('temp', 'FreshSearch', 'instance')", cancellation);
            await ExecuteAsync(db, "CREATE VIRTUAL TABLE temp.StoredWords USING fts5vocab('main', 'ArticleSearch', 'instance')", cancellation);
            foreach (var (have, want, fault) in (ReadOnlySpan<(string, string, string)>)[("FreshWords", "StoredWords", "lacks"), ("StoredWords", "FreshWords", "has, without cause,")])
            {
                foreach (var row in Rows(db, $"SELECT DISTINCT doc, term FROM (SELECT term, doc, col, offset FROM temp.{have} EXCEPT SELECT term, doc, col, offset FROM temp.{want}) LIMIT {MostNamed}"))
                {
                    faults.Add($"The search index {fault} the word '{row[1]}' of article {row[0]}.");
                }
            }
        }
        catch (SqliteException fault)
        {
            faults.Add($"The search index cannot be read: {fault.Message}");
        }
    }

    private static async Task<int> ListingsAsync(NewsDbContext db, List<string> faults, IProgress<int>? progress, CancellationToken cancellation)
    {
        var ids = await db.Articles.OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(cancellation);
        var actors = await db.Actors.ToDictionaryAsync(row => row.Key, row => row.Id, cancellation);
        var done = 0;
        foreach (var chunk in ids.Chunk(Chunk))
        {
            cancellation.ThrowIfCancellationRequested();
            var inputs = await ListingRefresh.InputsAsync(db, chunk, cancellation);
            await EventCheck.ReportsAsync(db, inputs, faults, cancellation);
            await AdditionCheck.RunAsync(db, inputs, faults, cancellation);
            var stored = await StoredListings.ReadAsync(db, chunk, cancellation);
            foreach (var (id, input) in inputs)
            {
                EvidenceFaults(id, input, faults);
                var wanted = Listing.Of(id, input, key => actors.TryGetValue(key, out var number) ? number : null);
                if (faults.Count < 200 && !stored.Matches(wanted))
                {
                    faults.Add($"The list rows of article {id} do not match its tags and decisions.");
                }
            }

            done += chunk.Length;
            progress?.Report(done);
        }

        return ids.Count;
    }

    private static void EvidenceFaults(long id, ListingInput input, List<string> faults)
    {
        var length = input.Text.Length;
        var spans = input.Enrichment.Topics.SelectMany(topic => topic.Evidence).Concat(input.Enrichment.Actors.SelectMany(actor => actor.Evidence)).Concat(input.Enrichment.OnTopic.Evidence).Select(evidence => evidence.Span)
            .Concat(input.Enrichment.Quotes.Select(quote => quote.Span)).Concat(input.Enrichment.Dates.Select(date => date.Span))
            .Concat(input.Enrichment.Figures.Select(figure => figure.Span)).Concat(input.Enrichment.Places.Select(place => place.Span));
        if (spans.Any(span => span.Start < 0 || span.End > length || span.Start > span.End))
        {
            faults.Add($"Evidence of article {id} points outside its text.");
        }
    }

    private static async Task ExecuteAsync(NewsDbContext db, string sql, CancellationToken cancellation)
    {
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction is { } transaction ? Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(transaction) : null;
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static Task<List<string[]>> RowsAsync(NewsDbContext db, string sql, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(Rows(db, sql));
    }

    private static List<string[]> Rows(NewsDbContext db, string sql)
    {
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction is { } transaction ? Microsoft.EntityFrameworkCore.Storage.DbContextTransactionExtensions.GetDbTransaction(transaction) : null;
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string[]>();
        while (reader.Read())
        {
            var row = new string[reader.FieldCount];
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = reader.IsDBNull(i) ? "" : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture) ?? "";
            }

            rows.Add(row);
        }

        return rows;
    }
}
