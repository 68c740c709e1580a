using System.Diagnostics;
using System.Globalization;
using AfghanWatch.Benchmarks;
using AfghanWatch.News;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Store;
using AfghanWatch.News.Vocabulary;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

const string Usage = """
    usage: dotnet run -c Release --project tests/AfghanWatch.Benchmarks -- MODE
      generate N FILE
      store N FOLDER
      stories FOLDER SIZE...
      events FOLDER N TIMES
      events-grow FOLDER SMALLEST DOUBLINGS
      large FOLDER N
      analysts FOLDER N SECONDS MINUTES [SERVER|- [CLICK]]
      answers FOLDER ROUNDS
      actors FOLDER N
      best FOLDER N FILE
      growth FOLDER FOLDER...
      plain FOLDER TIMES
      circuits FOLDER N [PATH]
      kills FOLDER KILLS SEED
      enrich
      linear [SHAPE|=WORDS|all [LARGEST] | random ROUNDS SEED]
      stages
    """;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["generate", var count, var file]:
        var vocabulary = VocabularyReader.Read([.. Seeds.VocabularyFolders(Options("unused"))]);
        File.WriteAllLines(file, new ArticleGenerator(vocabulary, 7).Lines(int.Parse(count, CultureInfo.InvariantCulture)));
        return 0;
    case ["store", var count, var folder]:
        await StoreAsync(int.Parse(count, CultureInfo.InvariantCulture), folder);
        return 0;
    case ["stories", var folder, .. var sizes]:
        await StoryBenchmark.RunAsync(folder, VocabularyReader.Read([.. Seeds.VocabularyFolders(Options("unused"))]), sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture)));
        return 0;
    case ["events", var folder, var count, var times]:
        await EventBenchmark.RunAsync(Options(folder), int.Parse(count, CultureInfo.InvariantCulture), int.Parse(times, CultureInfo.InvariantCulture));
        return 0;
    case ["large", var folder, var count]:
        await LargeStore.PrepareAsync(Options(folder), int.Parse(count, CultureInfo.InvariantCulture));
        return 0;
    case ["analysts", var folder, var analysts, var seconds, var minutes, .. var server]:
        await AnalystBenchmark.RunAsync(
            Options(folder), int.Parse(analysts, CultureInfo.InvariantCulture), double.Parse(seconds, CultureInfo.InvariantCulture), double.Parse(minutes, CultureInfo.InvariantCulture), server.FirstOrDefault() is { } executable and not "-" ? executable : null,
            server.Length > 1 ? Enum.Parse<Click>(server[1], ignoreCase: true) : null);
        return 0;
    case ["growth", .. var folders] when folders.Length > 1:
        await GrowthBenchmark.RunAsync(Array.ConvertAll(folders, Options), Path.Combine("docs", "images", "growth.svg"));
        return 0;
    case ["plain", var folder, var times]:
        await SqlBenchmark.RunAsync(Options(folder), int.Parse(times, CultureInfo.InvariantCulture));
        return 0;
    case ["actors", var folder, var actors]:
        await AnswerBenchmark.RunActorsAsync(Options(folder), int.Parse(actors, CultureInfo.InvariantCulture));
        return 0;
    case ["best", var folder, var searches, var file]:
        await BestBenchmark.RunAsync(Options(folder), int.Parse(searches, CultureInfo.InvariantCulture), file);
        return 0;
    case ["answers", var folder, var rounds]:
        await AnswerBenchmark.RunAsync(Options(folder), int.Parse(rounds, CultureInfo.InvariantCulture));
        return 0;
    case ["circuits", var folder, var circuits, .. var path]:
        await CircuitBenchmark.RunAsync(folder, int.Parse(circuits, CultureInfo.InvariantCulture), path.FirstOrDefault() ?? "/timeline", path.Length > 1 ? int.Parse(path[1], CultureInfo.InvariantCulture) : 20);
        return 0;
    case ["circuits-client", var url, var first, var more, var path]:
        await CircuitBenchmark.HoldAsync(url, int.Parse(first, CultureInfo.InvariantCulture), int.Parse(more, CultureInfo.InvariantCulture), path);
        return 0;
    case ["events-grow", var folder, var smallest, var doublings]:
        await EventBenchmark.GrowAsync(Options(folder), int.Parse(smallest, CultureInfo.InvariantCulture), int.Parse(doublings, CultureInfo.InvariantCulture));
        return 0;
    case ["kills", var folder, var kills, var seed]:
        return await KillBenchmark.RunAsync(Options, folder, int.Parse(kills, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture));
    case ["kill-work", var folder, var inputs, var file, var seed, .. var works]:
        await KillWork.RunAsync(Options(folder), inputs, int.Parse(file, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture), works);
        return 0;
    case ["stages"]:
        Stages();
        return 0;
    case ["enrich"]:
        EnrichBenchmark.Run();
        return 0;
    case ["linear", "random", var rounds, var seed]:
        RandomShapes.Run(int.Parse(rounds, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture));
        return 0;
    case ["linear", .. var rest]:
        LinearBenchmark.Run(rest.Length > 0 && rest[0] != "all" ? rest[0] : null, rest.Length > 1 ? int.Parse(rest[1], CultureInfo.InvariantCulture) : int.MaxValue);
        return 0;
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

static NewsOptions Options(string folder)
{
    var options = new NewsOptions();
    options.Data.Directory = folder;
    options.Vocabulary.Directory = Path.Combine("seeds", "vocabulary");
    return options;
}

// A folder that was filled before is only read. Import rate, bytes on disk, and the timeline's questions beside plain SQL for the same rows, all in one run.
static async Task StoreAsync(int count, string folder)
{
    await using var services = new ServiceCollection().AddNews(Options(folder)).BuildServiceProvider();
    var preparation = services.GetRequiredService<StorePreparation>();
    await preparation.RunAsync(CancellationToken.None);
    var lines = Path.Combine(folder, "generated.jsonl");
    var isFilled = File.Exists(lines);
    if (!isFilled)
    {
        File.WriteAllLines(lines, new ArticleGenerator(services.GetRequiredService<DossierVocabulary>(), 7).Lines(count));
    }

    var clock = Stopwatch.StartNew();
    if (!isFilled)
    {
        var (report, _) = await services.GetRequiredService<Importer>().ImportAsync([lines], null, CancellationToken.None);
        clock.Stop();
        Console.WriteLine($"import: {report}; {report.Total / clock.Elapsed.TotalSeconds:0} articles a second");
    }

    using var connection = new SqliteConnection($"Data Source={preparation.File}");
    connection.Open();
    Sql(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    Console.WriteLine($"disk: {new FileInfo(preparation.File).Length / (double)count:0} bytes an article; its text has {new FileInfo(lines).Length / (double)count:0}");

    var query = services.GetRequiredService<TimelineQuery>();
    clock.Restart();
    await query.TotalsAsync(ArticleFilter.All, TimeAxis.Published, CancellationToken.None);
    Console.WriteLine($"index in memory: {clock.Elapsed.TotalMilliseconds:0} ms to load, {GC.GetTotalMemory(true) / (double)count:0} bytes an article");

    const string Plain = """
        SELECT l.ArticleId, l.Day, l.Title, l.Language, o.Name, a.PublishedOn, a.FirstSeenAt,
               (SELECT group_concat(Topic) FROM ListedTopics t WHERE t.ArticleId = l.ArticleId), (SELECT group_concat(ActorId) FROM ListedActors c WHERE c.ArticleId = l.ArticleId)
        FROM Listings l JOIN Articles a ON a.Id = l.ArticleId LEFT JOIN Outlets o ON o.Id = l.OutletId
        WHERE {0} ORDER BY l.Day DESC, l.ArticleId DESC LIMIT 50
        """;
    const string Counts = "SELECT count(*), count(DISTINCT l.OutletId), count(DISTINCT l.Day) FROM Listings l WHERE {0}";
    (string Name, ArticleFilter Filter, string Where)[] pages =
    [
        ("timeline, first page", ArticleFilter.All with { OffTopicToo = true }, "1"),
        ("timeline, one topic", ArticleFilter.All with { OffTopicToo = true, Topics = new Choice(["airport"], []) }, "l.ArticleId IN (SELECT ArticleId FROM ListedTopics WHERE Topic = 'airport')"),
        ("search, three words", ArticleFilter.All with { OffTopicToo = true, Search = "erdogan kabul airport" }, "l.ArticleId IN (SELECT rowid FROM ArticleSearch WHERE ArticleSearch MATCH '\"erdogan\" AND \"kabul\" AND \"airport\"')"),
        ("search, three rarer words", ArticleFilter.All with { OffTopicToo = true, Search = "cavusoglu herat mandate" }, "l.ArticleId IN (SELECT rowid FROM ArticleSearch WHERE ArticleSearch MATCH '\"cavusoglu\" AND \"herat\" AND \"mandate\"')"),
    ];
    foreach (var (name, filter, where) in pages)
    {
        await CompareAsync($"{name}: rows and total", 15, () => query.RowsAsync(filter, TimeAxis.Published, null, 50, CancellationToken.None),
            () => Sql(connection, string.Format(CultureInfo.InvariantCulture, Plain, where)) + Sql(connection, string.Format(CultureInfo.InvariantCulture, Counts, where)));
        await CompareAsync($"{name}: the whole page with counts and histogram", 5, async () =>
        {
            // A fresh search word each time would be found nowhere; the range keeps kept answers out instead.
            var fresh = filter with { From = new DateOnly(2000, 1, 1).AddDays(Random.Shared.Next(3000)) };
            await query.RowsAsync(fresh, TimeAxis.Published, null, 50, CancellationToken.None);
            return await query.FacetsAsync(fresh, TimeAxis.Published, CancellationToken.None);
        }, () => Sql(connection, string.Format(CultureInfo.InvariantCulture, Plain, where)) + Sql(connection, string.Format(CultureInfo.InvariantCulture, Counts, where))
            + Sql(connection, $"SELECT t.Topic, count(*) FROM ListedTopics t JOIN Listings l ON l.ArticleId = t.ArticleId WHERE {where} GROUP BY t.Topic")
            + Sql(connection, $"SELECT c.ActorId, count(*) FROM ListedActors c JOIN Listings l ON l.ArticleId = c.ArticleId WHERE {where} GROUP BY c.ActorId")
            + Sql(connection, $"SELECT l.OutletId, count(*) FROM Listings l WHERE {where} GROUP BY l.OutletId")
            + Sql(connection, $"SELECT l.Day, t.Topic, count(*) FROM Listings l LEFT JOIN ListedTopics t ON t.ArticleId = l.ArticleId WHERE {where} GROUP BY 1, 2"));
    }
}

static async Task CompareAsync<T>(string name, int runs, Func<Task<T>> ours, Func<int> plain)
{
    var a = new double[runs];
    var b = new double[runs];
    // Steady state: the runtime compiles a method well only after some thirty calls, and a dashboard is open all day.
    for (var i = 0; i < 40; i++)
    {
        await ours();
    }

    for (var i = -2; i < runs; i++)
    {
        var start = Stopwatch.GetTimestamp();
        await ours();
        var middle = Stopwatch.GetTimestamp();
        plain();
        if (i >= 0)
        {
            a[i] = Stopwatch.GetElapsedTime(start, middle).TotalMilliseconds;
            b[i] = Stopwatch.GetElapsedTime(middle).TotalMilliseconds;
        }
    }

    Array.Sort(a);
    Array.Sort(b);
    Console.WriteLine($"{name}: median {a[runs / 2]:0.0} ms, worst {a[^1]:0.0} ms; plain SQL {b[runs / 2]:0.0} ms; ratio {a[runs / 2] / b[runs / 2]:0.00}");
}

static int Sql(SqliteConnection connection, string sql)
{
    using var command = connection.CreateCommand();
    command.CommandText = sql;
    using var reader = command.ExecuteReader();
    var rows = 0;
    var values = new object[reader.FieldCount];
    while (reader.Read())
    {
        reader.GetValues(values);
        rows++;
    }

    return rows;
}

// Where an import's time goes, stage by stage, on one core.
static void Stages()
{
    var vocabulary = VocabularyReader.Read(Path.Combine("seeds", "vocabulary"));
    var enricher = new Enricher(vocabulary);
    var lines = new ArticleGenerator(vocabulary, 7).Lines(3000).Select(System.Text.Encoding.UTF8.GetBytes).ToList();
    List<AfghanWatch.News.Articles.ExtractedArticle> articles = [];
    Time("extract", () => articles = [.. lines.Select(line => ((AfghanWatch.News.Ingest.Extracting.ExtractionResult.Found)AfghanWatch.News.Ingest.Extracting.RecordExtractor.FromJson("x", line)).Article)]);
    Time("identity", () => articles.ForEach(article => AfghanWatch.News.Ingest.Deduplicating.ArticleIdentity.Of(article)));
    Time("fingerprint", () => articles.ForEach(article => AfghanWatch.News.Ingest.Deduplicating.StoryFingerprint.Of(article.Text)));
    Time("story text", () => articles.ForEach(article => AfghanWatch.News.Ingest.Deduplicating.StoryText.Of(article.Text)));
    var texts = articles.ConvertAll(article => AfghanWatch.News.Ingest.Deduplicating.StoryText.Of(article.Text));
    Time("8 comparisons", () =>
    {
        for (var i = 8; i < texts.Count; i++)
        {
            for (var j = 1; j <= 8; j++)
            {
                AfghanWatch.News.Ingest.Deduplicating.StoryMatcher.Compare(texts[i], texts[i - j]);
            }
        }
    });
    Time("enrich", () => articles.ForEach(article => enricher.Enrich(ArticleInput.From(article))));

    void Time(string stage, Action work)
    {
        work();
        var clock = Stopwatch.StartNew();
        work();
        Console.WriteLine($"{stage}: {clock.Elapsed.TotalMilliseconds / lines.Count:0.000} ms an article");
    }
}
