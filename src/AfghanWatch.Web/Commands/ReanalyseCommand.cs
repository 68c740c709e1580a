using System.CommandLine;
using AfghanWatch.News;
using AfghanWatch.News.Store;

namespace AfghanWatch.Web.Commands;

/// <summary><c>reanalyse [--all] [--dry-run | --undo]</c></summary>
internal static class ReanalyseCommand
{
    public static Command Create(string[] settingArgs)
    {
        var all = new Option<bool>("--all") { Description = "Every article, not only those read before the vocabulary or the program last changed." };
        var dry = new Option<bool>("--dry-run") { Description = "Says what would be added and lost, and changes nothing." };
        var undo = new Option<bool>("--undo") { Description = "Puts back the readings that the last run replaced." };
        var command = new Command("reanalyse", "Reads stored texts anew; what people decided stays.") { all, dry, undo };
        command.Validators.Add(result =>
        {
            if (result.GetValue(undo) && (result.GetValue(dry) || result.GetValue(all)))
            {
                result.AddError("--undo goes with neither --all nor --dry-run.");
            }
        });
        command.SetAction((parsed, cancellation) => ToolHost.RunAsync(
            settingArgs,
            needsStore: true,
            services => parsed.GetValue(undo) ? UndoAsync(services, cancellation) : RunAsync(services, parsed.GetValue(all), !parsed.GetValue(dry), cancellation),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, bool all, bool apply, CancellationToken cancellation)
    {
        var changed = Seeds.VocabularyFolders(services.GetRequiredService<NewsOptions>()).Where(Directory.Exists).SelectMany(Directory.GetFiles)
            .Append(typeof(NewsServices).Assembly.Location).Max(File.GetLastWriteTimeUtc);
        using var progress = new ProgressLine("reading anew");
        var report = await services.GetRequiredService<Reanalysis>().RunAsync(all, changed, apply, progress, cancellation);
        foreach (var kind in report.Kinds)
        {
            Console.WriteLine($"{kind.Kind}: {kind.Added} added, {kind.Lost} lost");
            foreach (var example in kind.Examples)
            {
                Console.WriteLine($"  {(example.IsAdded ? '+' : '-')} {example.Saying}  [{example.ArticleId}: {example.Title}]");
            }
        }

        Console.WriteLine(apply ? $"read {report.Read}, changed {report.Changed}" : $"read {report.Read}, would change {report.Changed}");
        return CommandLine.Done;
    }

    private static async Task<int> UndoAsync(IServiceProvider services, CancellationToken cancellation)
    {
        using var progress = new ProgressLine("putting back");
        var (restored, left) = await services.GetRequiredService<Reanalysis>().UndoAsync(progress, cancellation);
        Console.WriteLine($"put back {restored}, left {left}");
        return CommandLine.Done;
    }
}
