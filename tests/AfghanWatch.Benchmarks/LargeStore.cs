using System.Diagnostics;
using System.Globalization;
using AfghanWatch.News;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Store;
using AfghanWatch.News.Vocabulary;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace AfghanWatch.Benchmarks;

/// <summary>
/// Stores of 10,000 to millions of articles in minutes. Twenty days of 500 articles go through the real pipeline; their rows, texts included, are then laid out block behind
/// block, each twenty days and its articles' numbers further on, as an archive grows. The full-text indexes are filled from the texts. Half the actors, the rare ones, are
/// others in each block: an archive names ever more people. Left out is what only an import reads: bands of stories and keys of events.
/// </summary>
internal static class LargeStore
{
    private const int Block = 10_000;
    private const int Daily = 500;
    private const int Days = Block / Daily;
    private const string Fact = "benchmark-articles";

    // Columns that hold an article's number, an event's, and days.
    private static readonly string[] ArticleColumns = ["ArticleId", "StoryId", "NearestId", "FirstArticleId", "WithArticleId", "OtherArticleId"];
    private static readonly string[] EventColumns = ["EventId", "GroupId"];
    private static readonly string[] DayColumns = ["Day", "From", "To", "Date", "AsOf", "PublishedOn", "PublishedAt", "FirstSeenAt", "SeenAt", "ModifiedAt"];

    private static readonly string[] Tables =
    [
        "Articles", "ArticleVersions", "Readings", "TopicTags", "ActorTags", "Quotes", "DateMentions", "Figures", "Places", "Positions", "StoryMembers", "Listings", "ListedTopics", "ListedActors",
        "ListedEvents", "Events", "EventReports", "EventReasons", "EventCounts", "EventDisputes",
    ];

    /// <summary>Makes the store unless the folder has it.</summary>
    public static async Task PrepareAsync(NewsOptions options, int articles)
    {
        var wanted = (articles / Block * Block).ToString(CultureInfo.InvariantCulture);
        var clock = Stopwatch.StartNew();
        string file;
        await using (var services = new ServiceCollection().AddNews(options).BuildServiceProvider())
        {
            file = services.GetRequiredService<StorePreparation>().File;
            await services.GetRequiredService<StorePreparation>().RunAsync(CancellationToken.None);
            var held = await services.GetRequiredService<NewsDatabase>().FactAsync(Fact, CancellationToken.None);
            if (held == wanted)
            {
                return;
            }

            // A copy of the smallest store is multiplied without another import.
            if (held is null)
            {
                var lines = Path.Combine(options.Data.Directory, "generated.jsonl");
                await File.WriteAllLinesAsync(lines, new ArticleGenerator(services.GetRequiredService<DossierVocabulary>(), 7, Daily).Lines(Block));
                var (report, _) = await services.GetRequiredService<Importer>().ImportAsync([lines], null, CancellationToken.None);
                Say($"import: {report}; {report.Total / clock.Elapsed.TotalSeconds:0} articles a second", clock);
            }
        }

        // Alone with the file: the journal can be left out only then.
        Multiply(file, articles / Block, wanted, clock);
        Say($"store of {wanted} articles: {new FileInfo(file).Length / 1048576} MB", clock);
    }

    private static void Multiply(string file, int blocks, string wanted, Stopwatch clock)
    {
        using var connection = new SqliteConnection($"Data Source={file};Foreign Keys=False;Pooling=False");
        connection.Open();
        Run(connection, "PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-1500000; PRAGMA temp_store=MEMORY; PRAGMA recursive_triggers=OFF");

        // Trees of values grow fastest when they are built at the end, and rows are found by their number meanwhile.
        var later = Texts(connection, "SELECT sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL");
        var names = Texts(connection, "SELECT 'DROP ' || type || ' \"' || name || '\"' FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL");
        names.ForEach(sql => Run(connection, sql));
        var (article, happening, actor) = (Number(connection, "SELECT max(Id) FROM Articles"), Number(connection, "SELECT max(Id) FROM Events"), Number(connection, "SELECT max(Id) FROM Actors"));
        Run(connection, "CREATE TEMP TABLE Rare(Id INTEGER PRIMARY KEY); INSERT INTO Rare SELECT ActorId FROM ListedActors GROUP BY ActorId ORDER BY count(*), ActorId LIMIT (SELECT count(DISTINCT ActorId) / 2 FROM ListedActors)");
        Run(connection, $"""
            WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < {blocks - 1})
            INSERT INTO Actors (Id, Key, Name) SELECT Id + n.k * {actor}, '~' || Key || n.k, Name || ' ' || n.k FROM Actors, n WHERE n.k < {blocks} AND Id IN (SELECT Id FROM Rare)
            """);
        foreach (var table in Tables)
        {
            var columns = Texts(connection, $"SELECT name FROM pragma_table_info('{table}')");
            var values = columns.Select(column => table switch
            {
                "Articles" when column == "Id" => $"Id + $k * {article}",
                "Events" when column == "Id" => $"Id + $k * {happening}",
                "Events" or "EventReports" when column == "Key" => $"Key + $k * {article}",
                "Articles" when column is "Key" or "Url" or "CanonicalUrl" => $"\"{column}\" || '#' || $k",
                "EventReports" when column == "PublishedDay" => $"PublishedDay + $k * {Days}",
                _ when column == "ActorId" => $"CASE WHEN ActorId IN (SELECT Id FROM Rare) THEN ActorId + $k * {actor} ELSE ActorId END",
                _ when ArticleColumns.Contains(column) => $"\"{column}\" + $k * {article}",
                _ when EventColumns.Contains(column) => $"\"{column}\" + $k * {happening}",
                _ when DayColumns.Contains(column) => $"date(\"{column}\", '+' || ($k * {Days}) || ' days') || substr(\"{column}\", 11)",
                _ when column is "Terms" or "Persons" or "Fingerprint" => "x''",
                _ => $"\"{column}\"",
            });
            var first = columns.Exists(column => column == "ArticleId") && table != "Events" ? "ArticleId" : "Id";
            var limit = first == "ArticleId" || table == "Articles" ? article : happening;
            using var copy = connection.CreateCommand();
            copy.CommandTimeout = 0;
            copy.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) SELECT {string.Join(", ", values)} FROM {table} WHERE {first} <= {limit} ORDER BY {first}";
            var k = copy.Parameters.Add("$k", SqliteType.Integer);
            Run(connection, "BEGIN");
            for (var block = 1; block < blocks; block++)
            {
                k.Value = block;
                copy.ExecuteNonQuery();
            }

            Run(connection, "COMMIT");
            Say(table, clock);
        }

        later.ForEach(sql => Run(connection, sql));
        Say("indexes", clock);
        for (var block = 1; block < blocks; block++)
        {
            var (from, to) = (block * article, (block + 1) * article);
            Run(connection, $"INSERT INTO ArticleSearch(rowid, Title, Text) SELECT ArticleId, {SearchIndexSql.Fold("Title")}, {SearchIndexSql.Fold("Text")} FROM ArticleVersions WHERE ArticleId > {from} AND ArticleId <= {to}");
            Run(connection, QuoteSearchSql.Fill.Replace("GROUP BY", $"WHERE q.ArticleId > {from} AND q.ArticleId <= {to} GROUP BY", StringComparison.Ordinal));
        }

        Say("full-text indexes", clock);
        Run(connection, $"DELETE FROM StoreFacts WHERE Name = '{Fact}'; INSERT INTO StoreFacts (Name, Value) VALUES ('{Fact}', '{wanted}')");
        Run(connection, "PRAGMA journal_mode=WAL");
    }

    private static void Say(string what, Stopwatch clock) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,7:0.0} s  {what}"));

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandTimeout = 0;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static List<string> Texts(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }
}
