using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Extracting;

namespace AfghanWatch.Web.Commands;

/// <summary><c>extract --input IN.jsonl --output OUT.jsonl</c></summary>
internal static class ExtractCommand
{
    private const string MomentFormat = "yyyy-MM-dd'T'HH:mm:sszzz";
    private const int FurthestZone = 14;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create(string[] settingArgs)
    {
        var input = new Option<string>("--input") { Required = true, Description = "Pages, one JSON object a line with id, url and html; - is standard input." };
        var output = new Option<string>("--output") { Required = true, Description = "Where the articles go, one a line; - is standard output." };
        var command = new Command("extract", "Takes pages to articles, without store or network.") { input, output };
        command.SetAction((parsed, cancellation) => ToolHost.RunAsync(
            settingArgs, needsStore: false, services => RunAsync(services.GetRequiredService<SiteRules>(), parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), cancellation), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(SiteRules rules, string input, string output, CancellationToken cancellation)
    {
        using var reader = Streams.Lines(input);
        using var file = Streams.Output(output);
        using var progress = new ProgressLine("extracting");
        var failed = false;
        var number = 0;
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var fault = Write(file, line, rules);
            progress.Report(number);
            if (fault is not null)
            {
                failed = true;
                await Console.Error.WriteLineAsync($"{input}:{number}: {fault}");
            }
        }

        return failed ? CommandLine.SomeFailed : CommandLine.Done;
    }

    private static string? Write(Stream output, string line, SiteRules rules)
    {
        string? id = null;
        string? fault;
        ExtractedArticle? article = null;
        try
        {
            using var json = JsonDocument.Parse(line);
            id = json.RootElement.TryGetProperty("id", out var given) ? given.ToString() : null;
            (article, fault) = Extract(json.RootElement, rules);
        }
        catch (JsonException error)
        {
            fault = $"The line is not valid JSON (at byte {error.BytePositionInLine}).";
        }
        catch (InvalidOperationException)
        {
            fault = "The line is no JSON object, or holds half a surrogate pair.";
        }

        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            Write(json, article);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
        return fault;
    }

    private static (ExtractedArticle? Article, string? Fault) Extract(JsonElement document, SiteRules rules)
    {
        if (!document.TryGetProperty("html", out var html) || html.ValueKind != JsonValueKind.String)
        {
            return (null, "The document has no 'html' field.");
        }

        var url = document.TryGetProperty("url", out var given) && Uri.TryCreate(given.ToString(), UriKind.Absolute, out var address) ? address : null;
        return PageExtractor.Extract(html.GetString()!, url, rules) switch
        {
            PageResult.Extracted extracted => (extracted.Article, null),
            PageResult.NotAnArticle poor => (poor.BestAttempt, null),
            _ => (null, "The page could not be read."),
        };
    }

    private static void Write(Utf8JsonWriter json, ExtractedArticle? article)
    {
        json.WriteString("title", Clean(article?.Title));
        json.WriteString("byline", Clean(article?.Byline));
        json.WriteString("published", article is null ? null : Moment(article.Published));
        json.WriteString("siteName", Clean(article?.Outlet));
        json.WriteString("language", article?.Language);
        json.WriteString("canonicalUrl", article?.CanonicalUrl);
        json.WriteString("excerpt", Clean(article?.Excerpt));
        json.WriteString("text", Clean(article?.Text));
        json.WriteString("html", Clean(article?.Html));
        json.WriteString("modified", article?.Modified?.ToString(MomentFormat, CultureInfo.InvariantCulture));
        json.WriteString("section", Clean(article?.Section));
        json.WriteString("imageUrl", article?.ImageUrl);
        json.WriteStartArray("warnings");
        foreach (var warning in article?.Warnings ?? [])
        {
            json.WriteStringValue(Clean(warning));
        }

        json.WriteEndArray();
    }

    /// <summary>The moment of publication, written so that its day is the day readers were shown: 22:00 in UTC is the next day in Istanbul.</summary>
    private static string? Moment(PublicationDate published)
    {
        if (published is not { Instant: { } instant, Date: { } day })
        {
            return AnalysisJson.Day(published.Date);
        }

        var at = instant.ToUniversalTime();
        var hours = DateOnly.FromDateTime(at.DateTime).DayNumber switch
        {
            var known when known < day.DayNumber => 24 - at.Hour,
            var known when known > day.DayNumber => -at.Hour - 1,
            _ => 0,
        };
        return Math.Abs(hours) > FurthestZone ? AnalysisJson.Day(day) : at.ToOffset(TimeSpan.FromHours(hours)).ToString(MomentFormat, CultureInfo.InvariantCulture);
    }

    private static string? Clean(string? text) => text is null ? null : AnalysisJson.Clean(text);
}
