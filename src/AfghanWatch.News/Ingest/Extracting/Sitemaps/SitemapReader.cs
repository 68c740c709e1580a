using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using AfghanWatch.News.Ingest.Extracting.Feeds;

namespace AfghanWatch.News.Ingest.Extracting.Sitemaps;

/// <summary>Reads sitemaps: lists and lists of lists, news sitemaps, plain lists of addresses, packed or not. What is broken is read up to there.</summary>
internal static class SitemapReader
{
    // The protocol's own limits are 50,000 addresses and 50 MB; some outlets go beyond.
    private const int MostEntries = 200_000;
    private const int LargestUnpacked = 64 * 1024 * 1024;
    private const int LongestUrl = 4000;

    public static Sitemap Read(ReadOnlyMemory<byte> content, Uri at)
    {
        var (bytes, warning) = Unpacked(content);
        var start = bytes.AsSpan();
        start = start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? start[3..] : start;
        return start.TrimStart(" \t\r\n"u8).StartsWith("<"u8) ? ReadXml(bytes, at, warning) : ReadLines(bytes, at, warning);
    }

    /// <summary>The addresses of sitemaps that a robots.txt names.</summary>
    public static IReadOnlyList<Uri> FromRobots(string robots, Uri at)
    {
        var found = new List<Uri>();
        foreach (var line in robots.AsSpan()[..Math.Min(robots.Length, 512 * 1024)].EnumerateLines())
        {
            const string Field = "sitemap:";
            var text = line.Trim('\uFEFF').Trim();
            if (text.StartsWith(Field, StringComparison.OrdinalIgnoreCase) && Address(text[Field.Length..].Trim().ToString(), at) is { } url && !found.Contains(url) && found.Count < 1000)
            {
                found.Add(url);
            }
        }

        return found;
    }

    private static (byte[] Bytes, string? Warning) Unpacked(ReadOnlyMemory<byte> content)
    {
        if (content.Length < 2 || content.Span[0] != 0x1F || content.Span[1] != 0x8B)
        {
            return (content.ToArray(), null);
        }

        using var unpacked = new MemoryStream();
        try
        {
            using var unpacking = new GZipStream(new MemoryStream(content.ToArray(), writable: false), CompressionMode.Decompress);
            var buffer = new byte[65536];
            int read;
            while ((read = unpacking.Read(buffer)) > 0)
            {
                if (unpacked.Length + read > LargestUnpacked)
                {
                    return (unpacked.ToArray(), "The sitemap unpacks to more than 64 MB; the rest was left.");
                }

                unpacked.Write(buffer, 0, read);
            }

            return (unpacked.ToArray(), null);
        }
        catch (InvalidDataException fault)
        {
            return (unpacked.ToArray(), $"The sitemap could not be unpacked to its end: {fault.Message}");
        }
    }

    private static Sitemap ReadXml(byte[] bytes, Uri at, string? warning)
    {
        var entries = new List<SitemapEntry>();
        var isIndex = false;
        var isSitemap = false;
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(bytes, writable: false), new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Ignore,
                XmlResolver = null,
                MaxCharactersInDocument = LargestUnpacked,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
            });
            var entry = new Draft();
            xml.Read();
            while (!xml.EOF)
            {
                if (xml.NodeType == XmlNodeType.Element)
                {
                    switch (xml.LocalName)
                    {
                        case "sitemapindex":
                            (isIndex, isSitemap) = (true, true);
                            break;
                        case "urlset":
                            isSitemap = true;
                            break;
                        case "url" or "sitemap" when xml.Depth == 1:
                            entry = new Draft();
                            break;

                        // Pictures and films have addresses of their own, one level deeper.
                        case "loc" when xml.Depth == 2:
                            entry.Url = Address(Text(xml), at);
                            continue;
                        case "lastmod" when xml.Depth == 2:
                            entry.Modified = Day(Text(xml));
                            continue;
                        case "publication_date":
                            entry.Published = Day(Text(xml));
                            continue;
                    }
                }
                else if (xml.NodeType == XmlNodeType.EndElement && xml.Depth == 1 && entry.Url is { } url)
                {
                    entries.Add(new SitemapEntry(url, entry.Published, entry.Modified));
                    if (entries.Count >= MostEntries)
                    {
                        return new Sitemap(isIndex, entries, "The sitemap names more than 200,000 addresses; the rest was left.");
                    }
                }

                xml.Read();
            }
        }
        catch (XmlException fault)
        {
            warning = $"The sitemap is broken in line {fault.LineNumber}; it was read up to there.";
        }

        return isSitemap ? new Sitemap(isIndex, entries, warning) : new Sitemap(false, [], "This is no sitemap.");
    }

    private static string Text(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return "";
        }

        var text = new StringBuilder();
        var depth = xml.Depth;
        xml.Read();
        while (!xml.EOF && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && text.Length < LongestUrl)
            {
                text.Append(xml.Value);
            }

            xml.Read();
        }

        return text.ToString().Trim();
    }

    private static Sitemap ReadLines(byte[] bytes, Uri at, string? warning)
    {
        var entries = new List<SitemapEntry>();
        foreach (var line in Encoding.UTF8.GetString(bytes).AsSpan().EnumerateLines())
        {
            var text = line.Trim('\uFEFF').Trim();
            if (text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && entries.Count < MostEntries && Address(text.ToString(), at) is { } url)
            {
                entries.Add(new SitemapEntry(url, null, null));
            }
        }

        return new Sitemap(false, entries, entries.Count == 0 ? warning ?? "This is no sitemap." : warning);
    }

    private static Uri? Address(string text, Uri at) =>
        text.Length is > 0 and <= LongestUrl && Uri.TryCreate(at, text, out var url) && url.Scheme is "http" or "https" ? url : null;

    private static DateOnly? Day(string text)
    {
        if (text.Length == 7 && DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
        {
            return month;
        }

        return FeedDateReader.Read(text) is { } date ? DateOnly.FromDateTime(date.Instant.DateTime) : null;
    }

    private sealed class Draft
    {
        public Uri? Url { get; set; }
        public DateOnly? Published { get; set; }
        public DateOnly? Modified { get; set; }
    }
}
