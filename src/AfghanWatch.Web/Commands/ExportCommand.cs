using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Store;
using AfghanWatch.News.Vocabulary;
using AfghanWatch.Web.Shared;
using CsvHelper;

namespace AfghanWatch.Web.Commands;

/// <summary><c>export --format csv|jsonl|markdown [--filter QUERY]</c></summary>
internal static class ExportCommand
{
    private static readonly JsonSerializerOptions AdditionOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static Command Create(string[] settingArgs)
    {
        var format = new Option<string>("--format") { Required = true, Description = "csv, jsonl or markdown." };
        format.AcceptOnlyFromAmong("csv", "jsonl", "markdown");
        var filter = new Option<string?>("--filter") { Description = "As in the dashboard's address, for example 'topic=airport&from=2021-08-15', or words to search for." };
        var command = new Command("export", "Prints articles with their tags and evidence.") { format, filter };
        command.SetAction((parsed, cancellation) => ToolHost.RunAsync(
            settingArgs, needsStore: true, services => RunAsync(services, parsed.GetRequiredValue(format), parsed.GetValue(filter), cancellation), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, string format, string? query, CancellationToken cancellation)
    {
        ArticleFilter? filter = null;
        if (!string.IsNullOrWhiteSpace(query))
        {
            (filter, var fault) = FilterText.Parse(query);
            if (filter is null)
            {
                await Console.Error.WriteLineAsync(fault);
                return CommandLine.Wrong;
            }
        }

        using var output = new StreamWriter(Console.OpenStandardOutput(), new System.Text.UTF8Encoding(false), 65536) { NewLine = "\n" };
        var articles = services.GetRequiredService<Archive>().ReadAsync(filter, cancellation);
        await (format switch
        {
            "jsonl" => JsonLinesAsync(output, articles, services.GetRequiredService<VocabularyLookup>()),
            "csv" => CsvAsync(output, articles),
            _ => MarkdownAsync(output, articles),
        });
        return CommandLine.Done;
    }

    private static async Task JsonLinesAsync(StreamWriter output, IAsyncEnumerable<ArchivedArticle> articles, VocabularyLookup lookup)
    {
        await output.FlushAsync();
        await foreach (var article in articles)
        {
            using (var json = new Utf8JsonWriter(output.BaseStream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            {
                Write(json, article, lookup);
            }

            output.BaseStream.WriteByte((byte)'\n');
        }
    }

    private static void Write(Utf8JsonWriter json, ArchivedArticle article, VocabularyLookup lookup)
    {
        json.WriteStartObject();
        json.WriteString("id", article.ExternalId ?? article.Id.ToString(CultureInfo.InvariantCulture));
        json.WriteNumber("number", article.Id);
        json.WriteString("url", article.Url);
        json.WriteString("outlet", article.Outlet);
        json.WriteString("agency", article.Agency);
        json.WriteString("title", AnalysisJson.Clean(article.Title));
        json.WriteString("titleBasis", AnalysisJson.Name(article.TitleBasis));
        json.WriteString("byline", article.Byline);
        json.WriteString("published", AnalysisJson.Day(article.Published.Date));
        json.WriteString("publishedBasis", AnalysisJson.Name(article.Published.Basis));
        json.WriteString("publishedCertainty", AnalysisJson.Name(article.Published.Certainty));
        json.WriteString("language", article.Language);
        json.WriteNumber("version", article.Version);
        json.WriteString("story", $"story-{article.Story}");
        json.WriteString("review", AnalysisJson.Name(article.Review));
        json.WriteString("text", AnalysisJson.Clean(article.Text));
        json.WriteStartObject("machine");
        AnalysisJson.WriteReading(json, article.Text, article.Machine, lookup);
        json.WriteEndObject();
        json.WriteStartArray("people");
        foreach (var tag in article.People)
        {
            json.WriteStartObject();
            json.WriteString("tag", tag.Tag);
            json.WriteString("label", AnalysisJson.Clean(tag.Label));
            json.WriteString("verdict", AnalysisJson.Name(tag.Verdict));
            json.WriteString("who", tag.Who);
            json.WriteString("at", tag.At.ToString("O", CultureInfo.InvariantCulture));
            WriteAddition(json, article.Text, tag);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // What a person marked: the value, and the words it rests on.
    private static void WriteAddition(Utf8JsonWriter json, string text, PeoplesTag tag)
    {
        if (tag.Addition is null)
        {
            return;
        }

        json.WritePropertyName("added");
        JsonSerializer.Serialize(json, tag.Addition, AdditionOptions);
        json.WriteStartArray("evidence");
        foreach (var place in tag.Places)
        {
            json.WriteStartObject();
            json.WriteNumber("start", place.Start);
            json.WriteNumber("end", place.End);
            json.WriteString("text", AnalysisJson.Clean(place.Cut(text)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static async Task CsvAsync(StreamWriter output, IAsyncEnumerable<ArchivedArticle> articles)
    {
        // Cells that a spreadsheet would run as formulas are escaped: headlines come from strangers.
        using var csv = new CsvWriter(output, new CsvHelper.Configuration.CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = CsvHelper.Configuration.InjectionOptions.Escape });
        foreach (var column in (ReadOnlySpan<string>)["id", "url", "outlet", "title", "published", "publishedCertainty", "language", "story", "onTopic", "topics", "actors", "kind", "quotes", "figures", "people"])
        {
            csv.WriteField(column);
        }

        await csv.NextRecordAsync();
        await foreach (var article in articles)
        {
            csv.WriteField(article.ExternalId ?? article.Id.ToString(CultureInfo.InvariantCulture));
            csv.WriteField(article.Url);
            csv.WriteField(article.Outlet);
            csv.WriteField(article.Title);
            csv.WriteField(AnalysisJson.Day(article.Published.Date));
            csv.WriteField(AnalysisJson.Name(article.Published.Certainty));
            csv.WriteField(article.Language);
            csv.WriteField($"story-{article.Story}");
            csv.WriteField(article.Shown.OnTopic.Value ? "yes" : "no");
            csv.WriteField(string.Join("; ", article.Shown.Topics.Select(topic => topic.Topic)));
            csv.WriteField(string.Join("; ", article.Shown.Actors.Select(actor => actor.Name)));
            csv.WriteField(AnalysisJson.Name(article.Shown.Kind));
            csv.WriteField(string.Join(" | ", article.Shown.Quotes.Select(quote => $"{quote.Speaker}: {quote.Span.Cut(article.Text)}")));
            csv.WriteField(string.Join(" | ", article.Shown.Figures.Select(figure => figure.Span.Cut(article.Text))));
            csv.WriteField(string.Join(" | ", article.People.Select(tag => $"{tag.Tag} {AnalysisJson.Name(tag.Verdict)} ({tag.Who})")));
            await csv.NextRecordAsync();
        }
    }

    private static async Task MarkdownAsync(StreamWriter output, IAsyncEnumerable<ArchivedArticle> articles)
    {
        await foreach (var article in articles)
        {
            await output.WriteLineAsync($"## {MarkdownText.Escape(article.Title)}");
            await output.WriteLineAsync();
            await output.WriteLineAsync($"{MarkdownText.Escape(article.Outlet ?? "unknown outlet")}, {AnalysisJson.Day(article.Published.Date) ?? "date unknown"} ({AnalysisJson.Name(article.Published.Certainty)}){(article.Url is null ? "" : $", <{article.Url}>")}");
            await output.WriteLineAsync();
            await LineAsync(output, "Topics", article.Shown.Topics.Select(topic => $"{topic.Topic} (“{MarkdownText.Escape(Trigger(article.Text, topic.Evidence))}”)"));
            await LineAsync(output, "Actors", article.Shown.Actors.Select(actor => MarkdownText.Escape(actor.Name)));
            await LineAsync(output, "Figures", article.Shown.Figures.Select(figure => MarkdownText.Escape(figure.Span.Cut(article.Text))));
            await LineAsync(output, "Decided by people", article.People.Select(tag => $"{MarkdownText.Escape(tag.Label)}: {AnalysisJson.Name(tag.Verdict)} ({MarkdownText.Escape(tag.Who)})"));
            foreach (var quote in article.Shown.Quotes.Where(quote => quote.IsVerbatim))
            {
                await output.WriteLineAsync($"> {MarkdownText.Escape(quote.Span.Cut(article.Text).ReplaceLineEndings(" "))} ({MarkdownText.Escape(quote.Speaker ?? "speaker unknown")})");
                await output.WriteLineAsync();
            }
        }
    }

    private static async Task LineAsync(StreamWriter output, string name, IEnumerable<string> values)
    {
        var line = string.Join(", ", values);
        if (line.Length > 0)
        {
            await output.WriteLineAsync($"{name}: {line}");
            await output.WriteLineAsync();
        }
    }

    private static string Trigger(string text, IReadOnlyList<Evidence> evidence) => evidence.Count == 0 ? "" : evidence[0].Span.Cut(text);
}
