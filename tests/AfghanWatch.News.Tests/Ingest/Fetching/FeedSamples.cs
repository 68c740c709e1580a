using System.IO.Compression;
using System.Text;
using AfghanWatch.News.Ingest.Extracting;

namespace AfghanWatch.News.Tests.Ingest.Fetching;

/// <summary>Feeds of one item in every format, pages, and ways to pack them.</summary>
internal static class FeedSamples
{
    private const string Said = "Turkish troops will stay at Kabul airport, the ministry said.";

    public static string Rss(string version, string title, string link, string more = "") =>
        $"<?xml version=\"1.0\" encoding=\"utf-8\"?><rss version=\"{version}\"><channel><title>Paper</title><link>/</link><description>d</description>{more}<item><title>{title}</title><link>{link}</link><description>{Said}</description></item></channel></rss>";

    public static string Rdf(string title, string link) =>
        $"<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\"><channel rdf:about=\"/\"><title>Paper</title><link>/</link></channel><item rdf:about=\"{link}\"><title>{title}</title><link>{link}</link><description>{Said}</description></item></rdf:RDF>";

    public static string Atom03(string title, string link) =>
        $"<feed version=\"0.3\" xmlns=\"http://purl.org/atom/ns#\"><title>Paper</title><entry><title>{title}</title><link rel=\"alternate\" type=\"text/html\" href=\"{link}\"/><id>tag:paper,{link}</id><issued>2021-08-15T09:00:00Z</issued><summary>{Said}</summary></entry></feed>";

    public static string Atom(string title, string link, string updated = "2021-08-15T09:00:00Z") =>
        $"<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Paper</title><id>x</id><updated>{updated}</updated><entry><title>{title}</title><link href=\"{link}\"/><id>tag:paper,{link}</id><published>2021-08-15T09:00:00Z</published><updated>{updated}</updated><summary>{Said}</summary></entry></feed>";

    public static string Json(string title, string link) =>
        $$"""{"version":"https://jsonfeed.org/version/1.1","title":"Paper","items":[{"id":"1","url":"{{link}}","title":"{{title}}","content_text":"{{Said}}"}]}""";

    public static string Page(string title, string more = "") => $"""
        <!doctype html><html lang="en"><head><title>{title} | Paper</title><meta property="article:published_time" content="2021-08-15T09:00:00+03:00"></head><body><nav><a href="/">Home</a></nav><article><h1>{title}</h1>
        <p>Turkey will keep its troops at Kabul airport for as long as both sides wish it, the defence minister said on Sunday in the report called {title}.</p>
        <p>The soldiers have guarded the airport for six years, he said, and nobody knows it better. The Foreign Ministry in Ankara did not comment on the talks at first. {more}</p>
        <p>Thousands of people wait at the gates of the airport, while flights for the staff of embassies go on, according to residents of the capital.</p></article></body></html>
        """;

    /// <summary>In the Turkish code page, as older sites still write.</summary>
    public static byte[] Windows1254(string text)
    {
        // Asked first, the product makes the code pages known.
        _ = TextDecoding.Decode("x"u8, null);
        return Encoding.GetEncoding("windows-1254").GetBytes(text);
    }

    public static byte[] Pack(byte[] content, params string[] layers) => Pack(content, 1, layers);

    /// <summary>Many megabytes of nothing, packed into few bytes.</summary>
    public static byte[] Bomb(int megabytes, params string[] layers) => Pack(new byte[65536], megabytes * 16, layers);

    // Piece by piece: the suite measures memory, and must need little itself.
    private static byte[] Pack(byte[] piece, int times, string[] layers)
    {
        using var packed = new MemoryStream();
        var packers = new List<Stream> { packed };
        foreach (var layer in layers.Reverse())
        {
            packers.Add(layer switch
            {
                "gzip" => new GZipStream(packers[^1], CompressionLevel.Optimal),
                "br" => new BrotliStream(packers[^1], CompressionLevel.Fastest),
                "deflate" => new ZLibStream(packers[^1], CompressionLevel.Optimal),
                _ => new DeflateStream(packers[^1], CompressionLevel.Optimal),
            });
        }

        for (var i = 0; i < times; i++)
        {
            packers[^1].Write(piece);
        }

        packers[^1].Dispose();
        return packed.ToArray();
    }
}
