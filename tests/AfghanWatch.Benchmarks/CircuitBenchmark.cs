using System.Diagnostics;
using System.Globalization;
using AfghanWatch.Web.Commands;

namespace AfghanWatch.Benchmarks;

/// <summary>What an open page costs the server while nobody touches it: the server runs in this process, its circuits are held open by another, and the heap is compared after full collections.</summary>
internal static class CircuitBenchmark
{
    /// <summary>Instead of a path: another timeline for each circuit, so that they share no rows, bars or counts.</summary>
    private const string Mixed = "mixed";
    private const int Days = 18;
    private static readonly string[] Filters = ["", "&topic=airport", "&topic=troops", "&not-topic=refugees", "&topic=refugees&topic=consulates", "&not-topic=troops", "&topic=airport&topic=troops"];

    /// <param name="first">Circuits that are open before the first look: they load types and fill caches of answers, which later ones share or push out.</param>
    public static async Task RunAsync(string folder, int circuits, string path, int first)
    {
        var url = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{PageDriver.FreePort()}");
        using var stop = new CancellationTokenSource();
        var server = Task.Run(() => ServeCommand.RunAsync([$"--urls={url}", $"--Data:Directory={folder}", "--Fetch:Automatic=false", "--Data:StartingArchive=false"], stop.Token));
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(url), Timeout = TimeSpan.FromMinutes(5) };
        while (true)
        {
            try
            {
                await http.GetStringAsync(new Uri(path == Mixed ? Page(0) : path, UriKind.Relative));
                break;
            }
            catch (HttpRequestException) when (!server.IsCompleted)
            {
                await Task.Delay(100);
            }
        }

        using var client = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. Arguments(), "circuits-client", url, first.ToString(CultureInfo.InvariantCulture), circuits.ToString(CultureInfo.InvariantCulture), path])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        })!;
        await ExpectAsync(client, "open");
        var before = await HeapAsync();
        await client.StandardInput.WriteLineAsync("more");
        var batches = await ExpectAsync(client, "open");
        var after = await HeapAsync();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{circuits} circuits on {path} beside {first}: {(after.Heap - before.Heap) / circuits / 1000.0:0} kB of managed heap each, working set {(after.WorkingSet - before.WorkingSet) / circuits / 1000.0:0} kB each ({batches})"));
        await client.StandardInput.WriteLineAsync("end");
        await client.WaitForExitAsync();
        await stop.CancelAsync();
        await server;
    }

    /// <summary>Holds circuits open until it is told to end.</summary>
    public static async Task HoldAsync(string url, int first, int more, string path)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(url), Timeout = TimeSpan.FromMinutes(5) };
        var open = new List<CircuitClient>();
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < (round == 0 ? first : more); i++)
            {
                open.Add(await CircuitClient.OpenAsync(http, path == Mixed ? Page(open.Count) : path));
            }

            Console.WriteLine($"open: {open.Count} circuits, drawn {open.Sum(client => client.Batches)} times; the last one by kB{open[^1].Sizes}");
            Console.ReadLine();
        }

        open.ForEach(client => client.Dispose());
    }

    // Two days of the generated archive's first twenty, each pair with other filters: a hundred pages of fifty rows and no two alike.
    private static string Page(int number)
    {
        var from = new DateOnly(2021, 4, 1).AddDays(number % Days);
        return string.Create(CultureInfo.InvariantCulture, $"/timeline?from={from:yyyy-MM-dd}&to={from.AddDays(1 + (number / Days / Filters.Length)):yyyy-MM-dd}{Filters[number / Days % Filters.Length]}");
    }

    private static string[] Arguments() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(CircuitBenchmark).Assembly.Location] : [];

    private static async Task<string> ExpectAsync(Process client, string word)
    {
        while (await client.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(word, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException("The circuits could not be opened.");
    }

    // What a circuit drops once it is idle is gone by then.
    private static async Task<(long Heap, long WorkingSet)> HeapAsync()
    {
        await Task.Delay(TimeSpan.FromSeconds(5));
        for (var i = 0; i < 3; i++)
        {
            GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        using var process = Process.GetCurrentProcess();
        return (GC.GetTotalMemory(true), process.WorkingSet64);
    }
}
