using System.CommandLine;
using AfghanWatch.News;
using AfghanWatch.News.Store;

namespace AfghanWatch.Web.Commands;

/// <summary><c>reanalyse [--all]</c></summary>
internal static class ReanalyseCommand
{
    public static Command Create(string[] settingArgs)
    {
        var all = new Option<bool>("--all") { Description = "Every article, not only those read before the vocabulary last changed." };
        var command = new Command("reanalyse", "Reads stored texts anew; what people decided stays.") { all };
        command.SetAction((parsed, cancellation) => ToolHost.RunAsync(settingArgs, needsStore: true, services => RunAsync(services, parsed.GetValue(all), cancellation), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, bool all, CancellationToken cancellation)
    {
        var folder = Seeds.VocabularyFolder(services.GetRequiredService<NewsOptions>());
        var changed = Directory.GetFiles(folder).Select(File.GetLastWriteTimeUtc).Append(File.GetLastWriteTimeUtc(typeof(NewsServices).Assembly.Location)).Max();
        using var progress = new ProgressLine("reading anew");
        var (read, different) = await services.GetRequiredService<Archive>().ReanalyseAsync(all, changed, progress, cancellation);
        Console.WriteLine($"read {read}, changed {different}");
        return CommandLine.Done;
    }
}
