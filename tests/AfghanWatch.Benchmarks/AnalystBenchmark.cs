using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using AfghanWatch.News;
using AfghanWatch.News.Reading;
using Microsoft.Extensions.DependencyInjection;

namespace AfghanWatch.Benchmarks;

/// <summary>
/// Analysts who click at the same time by seeded scripts, over the questions alone or over the running product. Told are what each waited (p50, p95, max) and, from the
/// same script clicked by one alone, the processor's time of an answer, which other work on the machine does not lengthen.
/// </summary>
internal static class AnalystBenchmark
{
    public static async Task RunAsync(NewsOptions options, int analysts, double seconds, double minutes, string? server, Click? often)
    {
        await using var services = new ServiceCollection().AddNews(options).BuildServiceProvider();
        Archivist archive;
        var timeline = services.GetRequiredService<TimelineQuery>();
        var clock = Stopwatch.StartNew();
        archive = await Archivist.ReadAsync(timeline);
        Say($"lists read in {clock.Elapsed.TotalSeconds:0.0} s; {GC.GetTotalMemory(true) / 1048576} MB");
        using var page = server is null ? null : await PageDriver.StartAsync(server, options.Data.Directory);
        IDriver driver = page is null ? new QueryDriver(services) : page;
        clock.Restart();
        await driver.GetAsync("/timeline", CancellationToken.None);
        Say($"first answer {clock.Elapsed.TotalSeconds:0.0} s after that");
        await driver.GetAsync("/figures", CancellationToken.None);
        Say($"figures after {clock.Elapsed.TotalSeconds:0.0} s; load {File.ReadAllText("/proc/loadavg").Split(' ')[0]}");
        if (page is null)
        {
            Say($"{GC.GetTotalMemory(true) / 1048576} MB managed with all indexes");
        }

        // The runtime compiles what is used often in the background: warm first, then one alone, then all.
        await AloneAsync(driver, archive, 5, 120, often);
        var alone = await AloneAsync(driver, archive, 11, 480, often);
        var together = await TogetherAsync(driver, archive, analysts, seconds, minutes, often);
        var load = File.ReadAllText("/proc/loadavg").Split(' ')[0];
        Say($"| what | clicks | p50, ms | p95, ms | max, ms | alone: p50 | p95 | processor, ms |");
        Say($"| --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var what in Enum.GetValues<Click>())
        {
            var (all, one) = (Waits(together.Where(taken => taken.What == what)), Waits(alone.Where(taken => taken.What == what)));
            if (all.Length > 0)
            {
                var processor = alone.Where(taken => taken.What == what).Select(taken => taken.Processor).DefaultIfEmpty().Average();
                Say($"| {what} | {all.Length} | {At(all, .5):0.0} | {At(all, .95):0.0} | {all[^1]:0.0} | {At(one, .5):0.0} | {At(one, .95):0.0} | {processor:0.0} |");
            }
        }

        var every = Waits(together);
        Say($"all: {every.Length} clicks of {analysts} analysts, one each {seconds} s; p50 {At(every, .5):0.0}, p95 {At(every, .95):0.0}, max {every[^1]:0.0} ms; load {load}; {(page is null ? GC.GetTotalMemory(true) : page.WorkingSet) / 1048576} MB");
        await File.WriteAllTextAsync(
            Path.Combine(options.Data.Directory, page is null ? "queries.json" : "pages.json"),
            JsonSerializer.Serialize(Enum.GetValues<Click>().ToDictionary(what => what.ToString(), what => At(Waits(together.Where(taken => taken.What == what)), .95))));
    }

    /// <summary>Mean processor time of each kind of click, in milliseconds, by one analyst alone on a warm process.</summary>
    public static async Task<(int Articles, Dictionary<Click, double> Processor)> MeanAsync(NewsOptions options, int clicks)
    {
        await using var services = new ServiceCollection().AddNews(options).BuildServiceProvider();
        var archive = await Archivist.ReadAsync(services.GetRequiredService<TimelineQuery>());
        var driver = new QueryDriver(services);
        await driver.GetAsync("/timeline", CancellationToken.None);
        await driver.GetAsync("/figures", CancellationToken.None);
        await AloneAsync(driver, archive, 5, 120);
        var taken = await AloneAsync(driver, archive, 11, clicks);
        Say($"{services.GetRequiredService<ListingIndex>().Count} articles: {GC.GetTotalMemory(true) / 1048576} MB managed; load {File.ReadAllText("/proc/loadavg").Split(' ')[0]}");
        return (services.GetRequiredService<ListingIndex>().Count, taken.GroupBy(one => one.What).ToDictionary(group => group.Key, group => group.Average(one => one.Processor)));
    }

    private static async Task<List<Taken>> AloneAsync(IDriver driver, Archivist archive, int seed, int clicks, Click? often = null)
    {
        var script = new ClickScript(archive, seed, often);
        var all = new List<Taken>();
        for (var i = 0; i < clicks; i++)
        {
            all.Add(await ClickAsync(driver, script));
        }

        return all;
    }

    private static async Task<List<Taken>> TogetherAsync(IDriver driver, Archivist archive, int analysts, double seconds, double minutes, Click? often)
    {
        var all = new ConcurrentBag<Taken>();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(1, analysts).Select(number => Task.Run(async () =>
        {
            var script = new ClickScript(archive, number * 1000, often);
            while (clock.Elapsed.TotalMinutes < minutes)
            {
                await Task.Delay(TimeSpan.FromSeconds(script.Wait(seconds)));
                all.Add(await ClickAsync(driver, script));
            }
        })));
        return [.. all];
    }

    private static async Task<Taken> ClickAsync(IDriver driver, ClickScript script)
    {
        var (what, url) = script.Next();
        var (processor, start) = (driver.Processor, Stopwatch.GetTimestamp());
        var seen = await driver.GetAsync(url, CancellationToken.None);
        var taken = new Taken(what, Stopwatch.GetElapsedTime(start).TotalMilliseconds, (driver.Processor - processor).TotalMilliseconds);
        script.Saw(url, seen);
        return taken;
    }

    private static double[] Waits(IEnumerable<Taken> taken) => [.. taken.Select(one => one.Wait).Order()];

    // The nearest rank: of twenty waits the nineteenth is the p95, not the longest.
    private static double At(double[] waits, double share) => waits.Length == 0 ? 0 : waits[Math.Max(0, (int)Math.Ceiling(waits.Length * share) - 1)];

    private static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    private readonly record struct Taken(Click What, double Wait, double Processor);
}
