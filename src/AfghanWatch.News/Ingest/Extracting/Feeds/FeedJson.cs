using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AfghanWatch.News.Ingest.Extracting;

/// <summary>Writes a feed as <c>parse-feed</c> prints it.</summary>
public static class FeedJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes UTF-8 without a byte order mark and leaves the stream open.</summary>
    public static void Write(Stream output, Feed feed)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("format", feed.Format);
        json.WriteString("title", feed.Title);
        json.WriteString("link", feed.Link);
        json.WriteString("language", feed.Language);
        json.WriteString("updated", Moment(feed.Updated));
        WriteList(json, "warnings", feed.Warnings);
        json.WriteStartArray("items");
        foreach (var item in feed.Items)
        {
            json.WriteStartObject();
            json.WriteString("id", item.Id);
            json.WriteString("title", item.Title);
            json.WriteString("link", item.Link);
            json.WriteString("author", item.Author);
            json.WriteString("published", Moment(item.Published));
            json.WriteString("updated", Moment(item.Updated));
            json.WriteString("summaryHtml", item.SummaryHtml);
            json.WriteString("contentHtml", item.ContentHtml);
            WriteList(json, "categories", item.Categories);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string? Moment(DateTimeOffset? moment) => moment?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
