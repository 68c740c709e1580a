using System.Globalization;
using AfghanWatch.News;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Store;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace AfghanWatch.Benchmarks;

/// <summary>
/// The product's questions beside plain SQL for the same rows and counts on the same file, by turns in one process. Told is the processor's time of each and their ratio. A filter's answer is kept by
/// the product: each of its askings has a range nobody asked before, early enough to leave nothing out.
/// </summary>
internal static class SqlBenchmark
{
    private const string Rows = """
        SELECT l.ArticleId, l.Day, l.Title, l.Language, o.Name, a.PublishedOn, a.FirstSeenAt,
               (SELECT group_concat(Topic) FROM ListedTopics t WHERE t.ArticleId = l.ArticleId), (SELECT group_concat(ActorId) FROM ListedActors c WHERE c.ArticleId = l.ArticleId)
        FROM Listings l JOIN Articles a ON a.Id = l.ArticleId LEFT JOIN Outlets o ON o.Id = l.OutletId
        WHERE {0} ORDER BY l.Day DESC, l.ArticleId DESC LIMIT 50
        """;

    private const string Total = "SELECT count(*), count(DISTINCT l.OutletId), count(DISTINCT l.Day) FROM Listings l WHERE {0}";

    private static readonly string[] Counts =
    [
        "SELECT t.Topic, count(*) FROM ListedTopics t JOIN Listings l ON l.ArticleId = t.ArticleId WHERE {0} GROUP BY t.Topic",
        "SELECT c.ActorId, count(*) FROM ListedActors c JOIN Listings l ON l.ArticleId = c.ArticleId WHERE {0} GROUP BY c.ActorId",
        "SELECT p.Name, count(DISTINCT p.ArticleId) FROM Places p JOIN Listings l ON l.ArticleId = p.ArticleId WHERE {0} GROUP BY p.Name",
        "SELECT l.OutletId, count(*) FROM Listings l WHERE {0} GROUP BY l.OutletId",
        "SELECT l.Language, l.Kind, count(*) FROM Listings l WHERE {0} GROUP BY l.Language, l.Kind",
        "SELECT l.Day, t.Topic, count(*) FROM Listings l LEFT JOIN ListedTopics t ON t.ArticleId = l.ArticleId WHERE {0} GROUP BY 1, 2",
    ];

    private const string Words = "l.ArticleId IN (SELECT rowid FROM ArticleSearch WHERE ArticleSearch MATCH '\"erdogan\" AND \"kabul\" AND \"airport\"')";
    private const string TwoValues = "l.ArticleId IN (SELECT ArticleId FROM ListedTopics WHERE Topic = 'airport') AND l.Language = 'tr'";

    private static int _asked;

    public static async Task RunAsync(NewsOptions options, int times)
    {
        await using var services = new ServiceCollection().AddNews(options).BuildServiceProvider();
        var query = services.GetRequiredService<TimelineQuery>();
        using var connection = new SqliteConnection($"Data Source={services.GetRequiredService<StorePreparation>().File};Mode=ReadOnly");
        connection.Open();
        Ask(connection, "PRAGMA cache_size=-16000; PRAGMA mmap_size=268435456");
        var two = ArticleFilter.All with { OffTopicToo = true, Topics = new Choice(["airport"], []), Languages = new Choice(["tr"], []) };
        var words = ArticleFilter.All with { OffTopicToo = true, Search = "erdogan kabul airport" };
        (string Name, Func<Task> Ours, string[] Plain)[] questions =
        [
            ("first page: rows and total", () => RowsAsync(query, ArticleFilter.All with { OffTopicToo = true }), For("1", Rows, Total)),
            ("first page with all counts and the histogram", () => PageAsync(query, ArticleFilter.All with { OffTopicToo = true }), For("1", [Rows, Total, .. Counts])),
            ("two filters: rows and total", () => RowsAsync(query, two), For(TwoValues, Rows, Total)),
            ("two filters with all counts and the histogram", () => PageAsync(query, two), For(TwoValues, [Rows, Total, .. Counts])),
            ("three words: rows and total", () => RowsAsync(query, words), For(Words, Rows, Total)),
            ("three words with all counts and the histogram", () => PageAsync(query, words), For(Words, [Rows, Total, .. Counts])),
            ("an actor's counts, weeks, outlets and newest rows", () => ActorAsync(services, "hulusi-akar"), For(
                "l.OnTopic AND l.ArticleId IN (SELECT ArticleId FROM ListedActors WHERE ActorId = (SELECT Id FROM Actors WHERE Key = 'hulusi-akar'))",
                Rows, Total, "SELECT strftime('%Y%W', l.Day), count(*) FROM Listings l WHERE {0} GROUP BY 1", "SELECT l.OutletId, count(*) FROM Listings l WHERE {0} GROUP BY 1")),
        ];
        Console.WriteLine("| processor ms, median | here | plain SQL | ratio |");
        Console.WriteLine("| --- | --- | --- | --- |");
        foreach (var (name, ours, plain) in questions)
        {
            // In the first thirty calls the runtime has not compiled the code well.
            for (var i = 0; i < 40; i++)
            {
                await ours();
            }

            var (here, there) = (new double[times], new double[times]);
            for (var i = 0; i < times; i++)
            {
                var start = Environment.CpuUsage.TotalTime;
                await ours();
                var middle = Environment.CpuUsage.TotalTime;
                foreach (var sql in plain)
                {
                    Ask(connection, sql);
                }

                (here[i], there[i]) = ((middle - start).TotalMilliseconds, (Environment.CpuUsage.TotalTime - middle).TotalMilliseconds);
            }

            Array.Sort(here);
            Array.Sort(there);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {here[times / 2]:0.0} | {there[times / 2]:0} | {here[times / 2] / there[times / 2]:0.0000} |"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"load {File.ReadAllText("/proc/loadavg").Split(' ')[0]}"));
    }

    private static string[] For(string where, params string[] questions) => Array.ConvertAll(questions, sql => string.Format(CultureInfo.InvariantCulture, sql, where));

    private static ArticleFilter Fresh(ArticleFilter filter) => filter with { From = new DateOnly(1900, 1, 1).AddDays(_asked++) };

    private static Task ActorAsync(ServiceProvider services, string key)
    {
        var index = services.GetRequiredService<ListingIndex>();
        index.Read(() => ActorCounter.Count(index, index.ActorNumbers[key], ActorNaming.MostSentenceArticles, 50, ActorNaming.MostNamingArticles));
        return services.GetRequiredService<ActorQuery>().LatestAsync(key, CancellationToken.None);
    }

    private static Task RowsAsync(TimelineQuery query, ArticleFilter filter) => query.RowsAsync(Fresh(filter), TimeAxis.Published, null, 50, CancellationToken.None);

    private static async Task PageAsync(TimelineQuery query, ArticleFilter filter)
    {
        filter = Fresh(filter);
        await query.RowsAsync(filter, TimeAxis.Published, null, 50, CancellationToken.None);
        await query.TotalsAsync(filter, TimeAxis.Published, CancellationToken.None);
        await query.FacetsAsync(filter, TimeAxis.Published, CancellationToken.None);
        await query.HistogramAsync(filter, TimeAxis.Published, CancellationToken.None);
    }

    private static void Ask(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandTimeout = 0;
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new object[reader.FieldCount];
        while (reader.Read())
        {
            reader.GetValues(values);
        }
    }
}
