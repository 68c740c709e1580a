using System.Diagnostics;
using System.Globalization;
using AfghanWatch.News;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Store;
using AfghanWatch.News.Vocabulary;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace AfghanWatch.Benchmarks;

/// <summary>Import with events, then the questions of the event list over the store multiplied to a large archive: rows of lists and events, no texts.</summary>
internal static class EventBenchmark
{
    private const int Rounds = 40;

    public static async Task RunAsync(NewsOptions options, int imported, int times)
    {
        await using var services = new ServiceCollection().AddNews(options).BuildServiceProvider();
        await services.GetRequiredService<StorePreparation>().RunAsync(CancellationToken.None);
        var lines = Path.Combine(options.Data.Directory, "generated.jsonl");
        if (!File.Exists(lines))
        {
            await File.WriteAllLinesAsync(lines, new ArticleGenerator(services.GetRequiredService<DossierVocabulary>(), 7).Lines(imported));
            var clock = Stopwatch.StartNew();
            await services.GetRequiredService<Importer>().ImportAsync([lines], null, CancellationToken.None);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"imported {imported} articles in {clock.Elapsed.TotalSeconds:0.0} s"));
            clock.Restart();
            Multiply(Path.Combine(options.Data.Directory, "afghanwatch.db"), imported, times);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"multiplied by {times} in {clock.Elapsed.TotalSeconds:0} s"));
        }

        var events = services.GetRequiredService<EventQuery>();
        var loading = Stopwatch.StartNew();
        var all = await events.AnswerAsync(ArticleFilter.All, EventScope.All, CancellationToken.None);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{all.Totals.Events} events of {all.Totals.Articles} articles, loaded in {loading.Elapsed.TotalSeconds:0.0} s, {GC.GetTotalMemory(true) / 1048576} MB"));
        var (from, to) = (all.Histogram.First!.Value, all.Histogram.Last!.Value);
        var token = (await events.RowsAsync(ArticleFilter.All, EventScope.All, null, 60, CancellationToken.None)).Next;
        var number = 0;
        await MeasureAsync("first page", () => events.RowsAsync(ArticleFilter.All, EventScope.All, null, 60, CancellationToken.None));
        await MeasureAsync("next page", async () => token = (await events.RowsAsync(ArticleFilter.All, EventScope.All, token, 60, CancellationToken.None)).Next);
        await MeasureAsync("two filters, page", () => events.RowsAsync(new ArticleFilter { Topics = new Choice(["airport"], []), Languages = new Choice(["tr"], []) }, EventScope.All, null, 60, CancellationToken.None));
        await MeasureAsync("counts and histogram, new filter", () => events.AnswerAsync(new ArticleFilter { From = from.AddDays(number++), To = to, Topics = new Choice(["airport"], []) }, EventScope.All, CancellationToken.None));
        await MeasureAsync("disputed, page", () => events.RowsAsync(ArticleFilter.All, EventScope.Disputed, null, 60, CancellationToken.None));
        var page = await events.RowsAsync(ArticleFilter.All, EventScope.All, null, 60, CancellationToken.None);
        await MeasureAsync("counts, asked again", () => events.AnswerAsync(ArticleFilter.All, EventScope.All, CancellationToken.None));
        Console.WriteLine($"rows on a page: {page.Rows.Count}");

        // The list of articles, by the day of publication: each filter is one nobody asked before.
        var articles = services.GetRequiredService<TimelineQuery>();
        var day = 0;
        await MeasureAsync("articles: counts and histogram over all", () => articles.TotalsAsync(new ArticleFilter { NewerThan = day++ }, TimeAxis.Published, CancellationToken.None));
        await MeasureAsync("articles: the same in a range", () => articles.TotalsAsync(new ArticleFilter { From = from.AddDays(day++), To = to }, TimeAxis.Published, CancellationToken.None));
        await MeasureAsync("articles: two filters and a range", () => articles.TotalsAsync(new ArticleFilter { From = from.AddDays(day++), To = to, Topics = new Choice(["airport"], []), Languages = new Choice(["tr"], []) }, TimeAxis.Published, CancellationToken.None));
        await MeasureAsync("articles: an actor searched as a field", () => articles.TotalsAsync(new ArticleFilter { From = from.AddDays(day++), To = to, Search = "actor:akar -topic:refugees" }, TimeAxis.Published, CancellationToken.None));
        await MeasureAsync("articles: first page", () => articles.RowsAsync(ArticleFilter.All, TimeAxis.Published, null, 60, CancellationToken.None));
    }

    /// <summary>What grouping costs an article as the archive grows: the newest 200 articles' events are taken out and built again at each size. Processor time, since other work may share the machine.</summary>
    public static async Task GrowAsync(NewsOptions options, int smallest, int doublings)
    {
        const int Measured = 200;
        await using var services = new ServiceCollection().AddNews(options).BuildServiceProvider();
        await services.GetRequiredService<StorePreparation>().RunAsync(CancellationToken.None);
        var lines = new ArticleGenerator(services.GetRequiredService<DossierVocabulary>(), 7).Lines(smallest << doublings).ToArray();
        new Random(7).Shuffle(lines);
        for (int size = smallest, done = 0; size <= lines.Length; size *= 2)
        {
            var file = Path.Combine(options.Data.Directory, $"grow-{size}.jsonl");
            await File.WriteAllLinesAsync(file, lines[done..size]);
            await services.GetRequiredService<Importer>().ImportAsync([file], null, CancellationToken.None);
            done = size;
            Forget(Path.Combine(options.Data.Directory, "afghanwatch.db"), Measured);
            var (wall, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            var built = await services.GetRequiredService<EventRebuild>().RunAsync(null, CancellationToken.None);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size,7} articles: {(Environment.CpuUsage.TotalTime - before).TotalMilliseconds / built:0.00} ms processor time an article ({wall.Elapsed.TotalMilliseconds / built:0.00} ms passed), {built} built"));
        }
    }

    private static void Forget(string file, int newest)
    {
        using var connection = new SqliteConnection($"Data Source={file};Foreign Keys=False");
        connection.Open();
        foreach (var table in (string[])["EventReports", "EventKeys", "EventReasons", "EventCounts", "EventDisputes"])
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"DELETE FROM {table} WHERE ArticleId > (SELECT MAX(ArticleId) - {newest} FROM Listings)";
            command.ExecuteNonQuery();
        }
    }

    private static async Task MeasureAsync(string what, Func<Task> ask)
    {
        await ask();
        var taken = new List<double>();
        for (var i = 0; i < Rounds; i++)
        {
            var clock = Stopwatch.StartNew();
            await ask();
            taken.Add(clock.Elapsed.TotalMilliseconds);
        }

        taken.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-36} median {taken[Rounds / 2],7:0.0} ms  p95 {taken[(int)(Rounds * 0.95)],7:0.0} ms"));
    }

    // Ids and stamps move by a stride, days by a day each time: an archive as wide as it is long.
    private static void Multiply(string file, int imported, int times)
    {
        using var connection = new SqliteConnection($"Data Source={file};Foreign Keys=False");
        connection.Open();
        (string Table, string[] Ids)[] tables = [("Listings", ["ArticleId", "StoryId"]), ("ListedTopics", ["ArticleId"]), ("ListedActors", ["ArticleId"]), ("ListedEvents", ["ArticleId"]), ("Events", ["Id", "ArticleId", "FirstArticleId"]), ("EventReports", ["ArticleId", "EventId", "GroupId", "Key"])];
        using var transaction = connection.BeginTransaction();
        foreach (var (table, ids) in tables)
        {
            var columns = new List<string>();
            using (var info = connection.CreateCommand())
            {
                info.CommandText = $"PRAGMA table_info({table})";
                using var reader = info.ExecuteReader();
                while (reader.Read())
                {
                    columns.Add(reader.GetString(1));
                }
            }

            var stride = imported * 10;
            var values = columns.Select(column => ids.Contains(column) ? $"\"{column}\" + n.k * {stride}" : column is "Day" or "From" or "To" ? $"date(\"{column}\", '+' || (n.k % 1500) || ' days')"
                : column is "Terms" or "Persons" ? "x''" : column is "Words" ? "''" : $"\"{column}\"");
            using var copy = connection.CreateCommand();
            copy.CommandTimeout = 0;
            copy.CommandText = $"WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < {times - 1}) INSERT INTO {table} ({string.Join(", ", columns.Select(column => $"\"{column}\""))}) SELECT {string.Join(", ", values)} FROM {table}, n";
            copy.ExecuteNonQuery();
        }

        transaction.Commit();
    }
}
