using System.CommandLine;
using AfghanWatch.News.Ingest;

namespace AfghanWatch.Web.Commands;

/// <summary><c>import PATH...</c></summary>
internal static class ImportCommand
{
    public static Command Create(string[] settingArgs)
    {
        var paths = new Argument<string[]>("PATH") { Arity = ArgumentArity.OneOrMore, Description = "Files and folders: .txt .html .mhtml .warc .warc.gz .jsonl .csv, saved feeds (.xml .rss .atom .json), OPML lists of sources." };
        var command = new Command("import", "Takes files and folders into the store.") { paths };
        command.SetAction((parsed, cancellation) => ToolHost.RunAsync(settingArgs, needsStore: true, services => RunAsync(services, parsed.GetRequiredValue(paths), cancellation), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, string[] paths, CancellationToken cancellation)
    {
        using var progress = new ProgressLine("importing");
        var (report, sources) = await services.GetRequiredService<Importer>().ImportAsync(paths, progress, cancellation);
        return await Reports.EndAsync(report, sources);
    }
}

/// <summary>How <c>import</c> and <c>fetch</c> end.</summary>
internal static class Reports
{
    public static async Task<int> EndAsync(IngestReport report, int sources = 0)
    {
        foreach (var rejection in report.Rejections)
        {
            await Console.Error.WriteLineAsync($"{rejection.Item}: {rejection.Reason}");
        }

        if (sources > 0)
        {
            await Console.Error.WriteLineAsync($"sources added: {sources}");
        }

        Console.WriteLine(report.ToString());
        return report.Rejected > 0 ? CommandLine.SomeFailed : CommandLine.Done;
    }
}
