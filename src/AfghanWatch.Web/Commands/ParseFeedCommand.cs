using System.CommandLine;
using AfghanWatch.News.Ingest.Extracting;

namespace AfghanWatch.Web.Commands;

/// <summary><c>parse-feed FILE [--base-url URL]</c></summary>
internal static class ParseFeedCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A saved feed; - is standard input." };
        var baseUrl = new Option<string?>("--base-url") { Description = "Where the feed came from, for relative links." };
        var command = new Command("parse-feed", "Prints a feed as JSON, without store or network.") { file, baseUrl };
        command.SetAction(async (parsed, cancellation) =>
        {
            var given = parsed.GetValue(baseUrl);
            Uri? url = null;
            if (given is not null && !Uri.TryCreate(given, UriKind.Absolute, out url))
            {
                await Console.Error.WriteLineAsync($"'{given}' is no web address for --base-url.");
                return CommandLine.Wrong;
            }

            return await RunAsync(parsed.GetRequiredValue(file), url, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(string file, Uri? url, CancellationToken cancellation)
    {
        using var content = new MemoryStream();
        using (var input = Streams.Input(file))
        {
            await input.CopyToAsync(content, cancellation);
        }

        switch (FeedParser.Parse(content.ToArray(), null, url))
        {
            case FeedResult.Parsed(var feed):
                using (var output = Console.OpenStandardOutput())
                {
                    FeedJson.Write(output, feed);
                    output.WriteByte((byte)'\n');
                }

                return CommandLine.Done;
            case FeedResult.NotAFeed refused:
                await Console.Error.WriteLineAsync($"{file}: {refused.Reason}");
                foreach (var linked in refused.LinkedFeeds)
                {
                    await Console.Error.WriteLineAsync($"{file}: it names the feed {linked}");
                }

                return CommandLine.SomeFailed;
            default:
                throw new InvalidOperationException("A feed's result that nobody thought of.");
        }
    }
}
