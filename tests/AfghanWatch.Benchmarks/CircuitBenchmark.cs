using System.Diagnostics;
using System.Globalization;
using AfghanWatch.Web.Commands;

namespace AfghanWatch.Benchmarks;

/// <summary>What an open page costs the server while nobody touches it: the server runs in this process, its circuits are held open by another, and the heap is compared after full collections.</summary>
internal static class CircuitBenchmark
{
    private const int First = 20;

    public static async Task RunAsync(string folder, int circuits, string path)
    {
        var url = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{PageDriver.FreePort()}");
        using var stop = new CancellationTokenSource();
        var server = Task.Run(() => ServeCommand.RunAsync([$"--urls={url}", $"--Data:Directory={folder}", "--Fetch:Automatic=false", "--Data:StartingArchive=false"], stop.Token));
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(url), Timeout = TimeSpan.FromMinutes(5) };
        while (true)
        {
            try
            {
                await http.GetStringAsync(new Uri(path, UriKind.Relative));
                break;
            }
            catch (HttpRequestException) when (!server.IsCompleted)
            {
                await Task.Delay(100);
            }
        }

        // The first circuits load types and caches that later ones share.
        using var client = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. Arguments(), "circuits-client", url, First.ToString(CultureInfo.InvariantCulture), circuits.ToString(CultureInfo.InvariantCulture), path])
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
            $"{circuits} circuits on {path} beside {First}: {(after.Heap - before.Heap) / circuits / 1000.0:0} kB of managed heap each, working set {(after.WorkingSet - before.WorkingSet) / circuits / 1000.0:0} kB each ({batches})"));
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
                open.Add(await CircuitClient.OpenAsync(http, path));
            }

            Console.WriteLine($"open: {open.Count} circuits, drawn {open.Sum(client => client.Batches)} times; the last one by kB{open[^1].Sizes}");
            Console.ReadLine();
        }

        open.ForEach(client => client.Dispose());
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
