using System.CommandLine;
using AfghanWatch.News;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Sources;

namespace AfghanWatch.Web.Commands;

/// <summary><c>fetch [--source NAME... [--history FROM..TO]]</c></summary>
internal static class FetchCommand
{
    public static Command Create(string[] settingArgs)
    {
        var names = new Option<string[]>("--source") { AllowMultipleArgumentsPerToken = true, Description = "Names of sources to fetch, due or not; a web address fetches that page." };
        var history = new Option<string?>("--history") { Description = "FROM..TO: fetches what the named sources published in these days, by their sitemaps. The same command again goes on where it ended." };
        var command = new Command("fetch", "Fetches the sources that are due, or the named ones, once.") { names, history };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(history) is { } range && DayRange.Parse(range) is null)
            {
                parsed.AddError($"--history '{range}' is no range of days; write 2021-08-01..2021-08-31, 2021-08 or 2021-08-25.");
            }
            else if (parsed.GetValue(history) is not null && parsed.GetValue(names) is not { Length: > 0 })
            {
                parsed.AddError("--history wants the sources named: --source NAME.");
            }
        });
        command.SetAction((parsed, cancellation) => ToolHost.RunAsync(
            settingArgs,
            needsStore: true,
            services => parsed.GetValue(history) is { } range && DayRange.Parse(range) is { } days
                ? HistoryAsync(services, parsed.GetValue(names)!, days, cancellation)
                : RunAsync(services, parsed.GetValue(names) ?? [], cancellation),
            cancellation));
        return command;
    }

    private static async Task<int> HistoryAsync(IServiceProvider services, string[] names, DayRange days, CancellationToken cancellation)
    {
        await services.GetRequiredService<StartingArchive>().LoadSourcesAsync(Seeds.Folder, cancellation);
        var desk = services.GetRequiredService<HistoryDesk>();
        var report = IngestReport.Nothing;
        var failed = false;
        foreach (var name in names)
        {
            using var progress = new ProgressLine("fetching");
            if (await desk.FetchAsync(name, days.From, days.To, progress, cancellation) is { } fetch)
            {
                failed |= fetch.Left > 0;
                report = report.Plus(fetch.Report);
                await Console.Error.WriteLineAsync(fetch.ToString());
            }
            else
            {
                failed = true;
                await Console.Error.WriteLineAsync($"{name}: There is no source of this name.");
            }
        }

        return Math.Max(await Reports.EndAsync(report), failed ? CommandLine.SomeFailed : CommandLine.Done);
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
