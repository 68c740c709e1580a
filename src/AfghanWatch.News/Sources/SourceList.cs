using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using AfghanWatch.News.Ingest;
using CsvHelper;
using CsvHelper.Configuration;

namespace AfghanWatch.News.Sources;

/// <summary>A source as a list names it.</summary>
/// <param name="Enabled">Fetched by itself; the others only when asked.</param>
public sealed record Source(string Name, string? HomePage, string? Language, string? Country, string? Kind, string? FeedUrl, bool Enabled, string? Note);

/// <summary>Reads lists of sources: the shipped CSV, and OPML as other readers export it.</summary>
public static class SourceList
{
    /// <summary>Reads the columns <c>name home_page language country kind feed_url enabled note</c>.</summary>
    /// <exception cref="CsvHelperException">The file is no such CSV.</exception>
    public static IReadOnlyList<Source> FromCsv(TextReader text)
    {
        using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture) { TrimOptions = TrimOptions.Trim });
        var sources = new List<Source>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
        {
            var feed = Field("feed_url");
            sources.Add(new Source(
                csv.GetField("name") ?? "", Field("home_page"), Field("language"), Field("country"), Field("kind"), feed,
                feed is not null && string.Equals(Field("enabled"), "true", StringComparison.OrdinalIgnoreCase), Field("note")));
        }

        return sources;

        string? Field(string name) => csv.GetField(name) is { Length: > 0 } value ? value : null;
    }

    /// <summary>Reads the feeds of an OPML file; null with a reason when it is none.</summary>
    public static (IReadOnlyList<Source>? Sources, string? Reason) FromOpml(FetchedDocument document)
    {
        var decoded = Ingest.Extracting.TextDecoding.Decode(document.Content.Span, document.ContentType);
        try
        {
            using var reader = XmlReader.Create(new StringReader(decoded.Text.TrimStart()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
            var opml = XDocument.Load(reader);
            if (!string.Equals(opml.Root?.Name.LocalName, "opml", StringComparison.OrdinalIgnoreCase))
            {
                return (null, "The file is no OPML list of sources.");
            }

            var sources = opml.Descendants("outline").Select(outline =>
            {
                var feed = (string?)outline.Attribute("xmlUrl") ?? (string?)outline.Attribute("xmlurl");
                var name = (string?)outline.Attribute("title") ?? (string?)outline.Attribute("text");
                var isAddress = Uri.TryCreate(feed, UriKind.Absolute, out var url) && url.Scheme is "http" or "https";
                return isAddress
                    ? new Source(string.IsNullOrWhiteSpace(name) ? url!.Host : name.Trim(), (string?)outline.Attribute("htmlUrl"), (string?)outline.Attribute("language"), null, null, feed, true, "from an OPML file")
                    : null;
            }).OfType<Source>().ToList();
            return sources.Count == 0 ? (null, "The OPML file names no feed with an address.") : (sources, null);
        }
        catch (XmlException fault)
        {
            return (null, $"The OPML file cannot be read: {fault.Message}");
        }
    }
}
