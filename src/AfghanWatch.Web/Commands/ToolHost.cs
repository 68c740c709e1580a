using System.Runtime;
using AfghanWatch.News;
using AfghanWatch.News.Ingest.Extracting;
using AfghanWatch.News.Store;

namespace AfghanWatch.Web.Commands;

/// <summary>What a verb that is not the dashboard needs: settings, services, and a store that is up to date.</summary>
internal static class ToolHost
{
    /// <summary>Runs the work with services; prints every fault of the settings and gives 2 instead when there are any.</summary>
    /// <param name="needsStore">Whether the store is opened and brought up to date first.</param>
    public static async Task<int> RunAsync(string[] settingArgs, bool needsStore, Func<IServiceProvider, Task<int>> work, CancellationToken cancellation)
    {
        var (settings, faults) = Settings.Read(Configuration(settingArgs));
        if (settings is null)
        {
            await SayAsync(faults);
            return CommandLine.Wrong;
        }

        // Nobody waits between two items of a verb: collecting beside the work would cost a tenth more processor time.
        GCSettings.LatencyMode = GCLatencyMode.Batch;
        await using var services = new ServiceCollection().AddNews(settings.News).BuildServiceProvider();
        foreach (var fault in services.GetRequiredService<SiteRules>().Faults)
        {
            await Console.Error.WriteLineAsync(fault);
        }

        if (needsStore)
        {
            await services.GetRequiredService<StorePreparation>().RunAsync(cancellation);
            await Console.Error.WriteLineAsync($"Data folder: {Path.GetFullPath(settings.News.Data.Directory)}");
        }

        return await work(services);
    }

    public static IConfiguration Configuration(string[] settingArgs) => new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
        .AddEnvironmentVariables()
        .AddEnvironmentVariables("AFGHANWATCH_")
        .AddCommandLine(settingArgs)
        .Build();

    public static async Task SayAsync(IReadOnlyList<string> faults)
    {
        await Console.Error.WriteLineAsync(faults.Count == 1 ? "One setting is wrong:" : $"{faults.Count} settings are wrong:");
        foreach (var fault in faults)
        {
            await Console.Error.WriteLineAsync("  " + fault);
        }
    }
}
