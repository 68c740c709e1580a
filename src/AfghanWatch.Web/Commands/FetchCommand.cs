using System.CommandLine;
using AfghanWatch.News;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Sources;

namespace AfghanWatch.Web.Commands;

/// <summary><c>fetch [--source NAME...]</c></summary>
internal static class FetchCommand
{
    public static Command Create(string[] settingArgs)
    {
        var names = new Option<string[]>("--source") { AllowMultipleArgumentsPerToken = true, Description = "Names of sources to fetch, due or not; a web address fetches that page." };
        var command = new Command("fetch", "Fetches the sources that are due, or the named ones, once.") { names };
        command.SetAction((parsed, cancellation) => ToolHost.RunAsync(settingArgs, needsStore: true, services => RunAsync(services, parsed.GetValue(names) ?? [], cancellation), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, string[] names, CancellationToken cancellation)
    {
        await services.GetRequiredService<StartingArchive>().LoadSourcesAsync(Seeds.Folder, cancellation);
        var desk = services.GetRequiredService<FetchDesk>();
        var report = IngestReport.Nothing;
        var failed = false;
        if (names.Length == 0)
        {
            foreach (var fetch in await desk.FetchDueAsync(cancellation))
            {
                failed |= await SayAsync(fetch);
                report = report.Plus(fetch.Report);
            }
        }

        foreach (var name in names)
        {
            if (Uri.TryCreate(name, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
            {
                report = report.Plus(await desk.FetchPageAsync(name, cancellation));
            }
            else if (await desk.FetchNowAsync(name, cancellation) is { } fetch)
            {
                failed |= await SayAsync(fetch);
                report = report.Plus(fetch.Report);
            }
            else
            {
                failed = true;
                await Console.Error.WriteLineAsync($"{name}: There is no source of this name.");
            }
        }

        return Math.Max(await Reports.EndAsync(report), failed ? CommandLine.SomeFailed : CommandLine.Done);
    }

    private static async Task<bool> SayAsync(SourceFetch fetch)
    {
        if (fetch.State is SourceState.Failed or SourceState.Empty)
        {
            await Console.Error.WriteLineAsync($"{fetch.Source}: {fetch.Message}");
        }

        return fetch.State == SourceState.Failed;
    }
}
