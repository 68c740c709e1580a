using System.CommandLine;
using AfghanWatch.News.Store;

namespace AfghanWatch.Web.Commands;

/// <summary><c>verify</c></summary>
internal static class VerifyCommand
{
    public static Command Create(string[] settingArgs)
    {
        var command = new Command("verify", "Checks store, search index and references, and says what it found.");
        command.SetAction((_, cancellation) => ToolHost.RunAsync(settingArgs, needsStore: true, services => RunAsync(services, cancellation), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, CancellationToken cancellation)
    {
        using var progress = new ProgressLine("verifying articles");
        var (articles, faults) = await services.GetRequiredService<StoreCheck>().RunAsync(progress, cancellation);
        foreach (var fault in faults)
        {
            Console.WriteLine(fault);
        }

        Console.WriteLine($"verified {articles} articles, {faults.Count} faults");
        return faults.Count == 0 ? CommandLine.Done : CommandLine.SomeFailed;
    }
}
