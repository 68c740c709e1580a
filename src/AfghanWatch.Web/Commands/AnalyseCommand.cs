using System.CommandLine;
using AfghanWatch.News.Ingest;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Extracting;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.Web.Commands;

/// <summary><c>analyse --input IN.jsonl --output OUT.jsonl</c></summary>
internal static class AnalyseCommand
{
    public static Command Create(string[] settingArgs)
    {
        var input = new Option<string>("--input") { Required = true, Description = "Documents, one JSON object a line; - is standard input." };
        var output = new Option<string>("--output") { Required = true, Description = "Where the readings go, one a line; - is standard output." };
        var command = new Command("analyse", "Takes documents through the whole pipeline, without store or network.") { input, output };
        command.SetAction((parsed, cancellation) => ToolHost.RunAsync(
            settingArgs, needsStore: false, services => RunAsync(services, parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), cancellation), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, string input, string output, CancellationToken cancellation)
    {
        var lines = new List<string>();
        using (var reader = Streams.Lines(input))
        {
            while (await reader.ReadLineAsync(cancellation) is { } line)
            {
                if (!string.IsNullOrWhiteSpace(line))
                {
                    lines.Add(line.TrimStart('\uFEFF'));
                }
            }
        }

        using var progress = new ProgressLine("analysing");
        var analysis = DocumentAnalysis.Run(services.GetRequiredService<Enricher>(), lines, progress, cancellation, services.GetRequiredService<SiteRules>());
        var lookup = services.GetRequiredService<VocabularyLookup>();
        using var file = Streams.Output(output);
        foreach (var result in analysis)
        {
            if (result.Error is not null)
            {
                await Console.Error.WriteLineAsync($"{input}:{result.Line}: {result.Error}");
            }

            AnalysisJson.Write(file, result, lookup);
        }

        return analysis.Any(result => result.Error is not null) ? CommandLine.SomeFailed : CommandLine.Done;
    }
}
