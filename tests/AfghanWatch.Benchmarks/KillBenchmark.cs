using System.Diagnostics;
using System.Globalization;
using AfghanWatch.News;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Store;
using AfghanWatch.News.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace AfghanWatch.Benchmarks;

/// <summary>
/// Kills processes that import, decide and read anew (SIGKILL, at random moments, also while the store is being made), starts the store again, verifies it, and looks for
/// everything a killed process had said was saved: articles and versions word for word, decisions, renamed events, tray items. What is missing is a loss.
/// </summary>
internal static class KillBenchmark
{
    private const int Files = 12;
    private const int FileArticles = 30;
    private const int KillsOfAStore = 20;
    private const int LongestStart = 8000;
    private const int LongestWait = 15000;
    private const int LongestWork = 2500;

    // Every fifth blow may fall before the process has saved anything.
    private const int Early = 5;
    private static readonly string[][] Works = [["import"], ["decide"], ["import", "decide"], ["reanalyse", "decide"], ["import", "reanalyse", "decide"]];

    public static async Task<int> RunAsync(Func<string, NewsOptions> optionsOf, string folder, int kills, int seed)
    {
        var random = new Random(seed);
        var inputs = Path.Combine(folder, "in");
        Directory.CreateDirectory(inputs);
        WriteFiles(inputs, VocabularyReader.Read([.. Seeds.VocabularyFolders(optionsOf("unused"))]), seed);
        var expected = await CalmAsync(optionsOf(Fresh(folder, "calm")), inputs);
        var (losses, faults, hits, saved) = (0, 0, new SortedDictionary<string, int>(StringComparer.Ordinal), 0);
        var store = new StoreUnderFire(Fresh(folder, "harried"));
        for (var kill = 0; kill < kills; kill++)
        {
            if (kill > 0 && kill % KillsOfAStore == 0)
            {
                (losses, faults) = await FinishAsync(optionsOf, store, inputs, expected, losses, faults);
                store = new StoreUnderFire(Fresh(folder, "harried"));
            }

            if (kill % KillsOfAStore == 1 && store.FilesSaved == 0)
            {
                // The first blow fell on a store that was being made; the others need something to decide on.
                await ImportAsync(optionsOf(store.Folder), inputs, store, 1);
            }

            var works = Works[random.Next(Works.Length)];
            var early = kill % Early == 0;

            // Together in one process as in the server, or an import beside it as from the command line.
            var apart = works.Length > 1 && random.Next(2) == 0;
            var processes = (apart ? works.Select(work => (string[])[work]) : [works]).Select(together => store.Start(inputs, together, random.Next())).ToList();
            var moment = random.Next(early ? LongestStart : LongestWork);
            if (!early)
            {
                await Task.WhenAny(Task.WhenAll(processes.Select(process => process.Ready)), Task.Delay(LongestWait));
            }

            await Task.Delay(moment);
            var name = string.Join(apart ? " beside " : " + ", works) + (early ? ", at the start" : "");
            hits[name] = hits.GetValueOrDefault(name) + 1;
            foreach (var process in processes)
            {
                saved += await process.KillAsync(store);
            }

            var (lost, found) = await CheckAsync(optionsOf(store.Folder), store, expected);
            lost.ForEach(line => Console.WriteLine($"kill {kill}, {name}, after {moment} ms: LOST {line}"));
            found.ForEach(line => Console.WriteLine($"kill {kill}, {name}, after {moment} ms: FAULT {line}"));
            (losses, faults) = (losses + lost.Count, faults + found.Count);
        }

        (losses, faults) = await FinishAsync(optionsOf, store, inputs, expected, losses, faults);
        foreach (var (name, count) in hits)
        {
            Console.WriteLine($"{count} times {name}");
        }

        Console.WriteLine($"{kills} kills, {saved} things said to be saved, {losses} losses, {faults} faults");
        return losses + faults == 0 ? 0 : 1;
    }

    // The second half are the first half's articles with more text: new versions.
    private static void WriteFiles(string folder, DossierVocabulary vocabulary, int seed)
    {
        var lines = new ArticleGenerator(vocabulary, seed).Lines(Files / 2 * FileArticles).ToList();
        for (var file = 0; file < Files; file++)
        {
            var part = lines.Skip(file % (Files / 2) * FileArticles).Take(FileArticles);
            File.WriteAllLines(PathOf(folder, file), file < Files / 2 ? part : part.Select(line => line.Replace("\"text\":\"", "\"text\":\"The report was updated in the evening. ", StringComparison.Ordinal)));
        }
    }

    public static string PathOf(string folder, int file) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{file:00}.jsonl"));

    public static bool Exists(string folder, int file) => File.Exists(PathOf(folder, file));

    // What each file leaves in a store that nobody kills.
    private static async Task<List<HashSet<StoredText>>> CalmAsync(NewsOptions options, string inputs)
    {
        await using var services = new ServiceCollection().AddNews(options).BuildServiceProvider();
        await services.GetRequiredService<StorePreparation>().RunAsync(CancellationToken.None);
        var files = new List<HashSet<StoredText>>();
        var known = new HashSet<StoredText>();
        for (var file = 0; file < Files; file++)
        {
            await services.GetRequiredService<Importer>().ImportAsync([PathOf(inputs, file)], null, CancellationToken.None);
            var stored = Texts(services.GetRequiredService<NewsDatabase>());
            files.Add([.. stored.Except(known)]);
            known = stored;
        }

        return files;
    }

    private static HashSet<StoredText> Texts(NewsDatabase database)
    {
        using var db = database.Open();
        return [.. from version in db.ArticleVersions join article in db.Articles on version.ArticleId equals article.Id select new StoredText(article.Url ?? "", version.Text)];
    }

    private static async Task<(List<string> Lost, List<string> Faults)> CheckAsync(NewsOptions options, StoreUnderFire store, List<HashSet<StoredText>> expected)
    {
        await using var services = new ServiceCollection().AddNews(options).BuildServiceProvider();
        await services.GetRequiredService<StorePreparation>().RunAsync(CancellationToken.None);
        var database = services.GetRequiredService<NewsDatabase>();
        var texts = Texts(database);
        var lost = expected.Take(store.FilesSaved).SelectMany(file => file).Where(text => !texts.Contains(text)).Select(text => $"a text of {text.Url}").ToList();
        using (var db = database.Open())
        {
            var decisions = db.Decisions.ToDictionary(row => row.Id, KillWork.Line);
            var events = db.EventDecisions.ToDictionary(row => row.Id, KillWork.Line);
            var tray = db.Tray.ToDictionary(row => row.Id, KillWork.Line);
            lost.AddRange(store.Saved.Where(line => KillWork.Number(line) is var (table, id) && (table == "decision" ? decisions : table == "event" ? events : tray).GetValueOrDefault(id) != line));
        }

        var (_, faults) = await services.GetRequiredService<StoreCheck>().RunAsync(null, CancellationToken.None);
        return (lost, [.. faults]);
    }

    // The same import again ends where a calm one does.
    private static async Task<(int Losses, int Faults)> FinishAsync(Func<string, NewsOptions> optionsOf, StoreUnderFire store, string inputs, List<HashSet<StoredText>> expected, int losses, int faults)
    {
        var here = await ImportAsync(optionsOf(store.Folder), inputs, store, Files);
        if (!here.SetEquals(expected.SelectMany(file => file)))
        {
            Console.WriteLine($"LOST: finished with {here.Count} texts, not those of a calm import");
            losses++;
        }

        var (lost, found) = await CheckAsync(optionsOf(store.Folder), store, expected);
        lost.Concat(found).ToList().ForEach(Console.WriteLine);
        Console.WriteLine($"store finished: {store.Saved.Count} decisions stand, {lost.Count} losses, {found.Count} faults");
        return (losses + lost.Count, faults + found.Count);
    }

    // Imports up to a file, and tells what then is in the store.
    private static async Task<HashSet<StoredText>> ImportAsync(NewsOptions options, string inputs, StoreUnderFire store, int files)
    {
        await using var services = new ServiceCollection().AddNews(options).BuildServiceProvider();
        await services.GetRequiredService<StorePreparation>().RunAsync(CancellationToken.None);
        for (; store.FilesSaved < files; store.FilesSaved++)
        {
            await services.GetRequiredService<Importer>().ImportAsync([PathOf(inputs, store.FilesSaved)], null, CancellationToken.None);
        }

        return Texts(services.GetRequiredService<NewsDatabase>());
    }

    private static string Fresh(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }

        return Directory.CreateDirectory(path).FullName;
    }

    private sealed record StoredText(string Url, string Text);
}

/// <summary>A store and what its killed writers said was saved.</summary>
internal sealed class StoreUnderFire(string folder)
{
    public string Folder { get; } = folder;

    /// <summary>How many input files are in it as a whole.</summary>
    public int FilesSaved { get; set; }

    public HashSet<string> Saved { get; } = new(StringComparer.Ordinal);

    public Victim Start(string inputs, string[] works, int seed) => new(Process.Start(new ProcessStartInfo(
        Environment.ProcessPath!,
        [.. Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? (string[])[typeof(StoreUnderFire).Assembly.Location] : [],
            "kill-work", Folder, inputs, FilesSaved.ToString(CultureInfo.InvariantCulture), seed.ToString(CultureInfo.InvariantCulture), .. works])
    {
        RedirectStandardOutput = true,
    })!);
}

/// <summary>A process that will be killed, and all it has said.</summary>
internal sealed class Victim
{
    private readonly Process _process;
    private readonly Task<List<string>> _said;
    private readonly TaskCompletionSource _ready = new();

    public Victim(Process process)
    {
        _process = process;
        _said = Task.Run(ListenAsync);
    }

    /// <summary>Done when it has saved something, or ended.</summary>
    public Task Ready => _ready.Task;

    /// <summary>How many things it had said were saved.</summary>
    public async Task<int> KillAsync(StoreUnderFire store)
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        var saved = 0;
        foreach (var line in await _said)
        {
            if (!line.EndsWith(KillWork.LineEnd))
            {
                continue;
            }

            if (line.StartsWith("file ", StringComparison.Ordinal))
            {
                store.FilesSaved = Math.Max(store.FilesSaved, int.Parse(line.AsSpan(5, line.Length - 6), CultureInfo.InvariantCulture) + 1);
                saved++;
            }
            else
            {
                saved += store.Saved.Add(line) ? 1 : 0;
            }
        }

        _process.Dispose();
        return saved;
    }

    private async Task<List<string>> ListenAsync()
    {
        var said = new List<string>();
        while (await _process.StandardOutput.ReadLineAsync() is { } line)
        {
            said.Add(line);
            _ready.TrySetResult();
        }

        _ready.TrySetResult();
        return said;
    }
}
