using System.CommandLine;
using System.Text;
using AfghanWatch.News;
using AfghanWatch.News.Store;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.Web.Commands;

/// <summary>The verbs. Exit codes: 0 done, 1 some items failed, 2 wrong arguments or settings.</summary>
internal static class CommandLine
{
    public const int Done = 0;
    public const int SomeFailed = 1;
    public const int Wrong = 2;

    /// <summary>Every verb, for help and for the test that each is documented.</summary>
    public static RootCommand Root(string[] settingArgs)
    {
        var root = new RootCommand("AfghanWatch: a news monitor for Turkey's response to Afghanistan. Without a verb it starts the dashboard.");
        root.Subcommands.Add(ServeCommand.Create(settingArgs));
        root.Subcommands.Add(ImportCommand.Create(settingArgs));
        root.Subcommands.Add(FetchCommand.Create(settingArgs));
        root.Subcommands.Add(AnalyseCommand.Create(settingArgs));
        root.Subcommands.Add(ExtractCommand.Create(settingArgs));
        root.Subcommands.Add(ParseFeedCommand.Create());
        root.Subcommands.Add(VerifyCommand.Create(settingArgs));
        root.Subcommands.Add(ReanalyseCommand.Create(settingArgs));
        root.Subcommands.Add(ExportCommand.Create(settingArgs));
        root.SetAction((_, cancellation) => ServeCommand.RunAsync(settingArgs, cancellation));
        return root;
    }

    public static async Task<int> RunAsync(string[] args)
    {
        var (settingArgs, rest) = Settings.Part(args);
        var parsed = Root(settingArgs).Parse(rest);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await Console.Error.WriteLineAsync(error.Message);
            }

            await Console.Error.WriteLineAsync("'--help' lists the verbs; 'VERB --help' what one takes.");
            return Wrong;
        }

        try
        {
            // Console.Out's encoding follows the locale; the contract is UTF-8.
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(20) });
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped. What was finished before is kept; the same command goes on from there.");
            return SomeFailed;
        }
        catch (Exception fault) when (fault is StoreException or VocabularyException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return Wrong;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return SomeFailed;
        }
    }
}
