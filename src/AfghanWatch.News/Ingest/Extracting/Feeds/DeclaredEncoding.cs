using System.Buffers;
using System.Text;

namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>What a document and its header say about the encoding, before anybody believes it.</summary>
internal static class DeclaredEncoding
{
    private const int DeclarationReach = 4096;
    private const int LongestName = 40;

    private static readonly SearchValues<char> NameEnd = SearchValues.Create("\"'; \t\r\n>?,");

    /// <summary>The declared encoding, null where there is none or only a name of nothing.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> bytes, string? contentType, List<string> warnings)
    {
        var header = Known(HeaderCharset(contentType), warnings);
        var inner = Known(InnerCharset(bytes), warnings);
        return Choose(header, inner, warnings);
    }

    private static string? HeaderCharset(string? contentType)
    {
        var place = contentType?.IndexOf("charset", StringComparison.OrdinalIgnoreCase) ?? -1;
        return place < 0 ? null : Value(contentType.AsSpan(place + 7));
    }

    private static string? InnerCharset(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationReach)]);
        var declaration = head.IndexOf("<?xml", StringComparison.OrdinalIgnoreCase);
        if (declaration >= 0)
        {
            var end = head.IndexOf('>', declaration);
            var inside = end < 0 ? head.AsSpan(declaration) : head.AsSpan(declaration, end - declaration);
            var place = inside.IndexOf("encoding", StringComparison.OrdinalIgnoreCase);
            if (place >= 0)
            {
                return Value(inside[(place + 8)..]);
            }
        }

        for (var meta = head.IndexOf("<meta", StringComparison.OrdinalIgnoreCase); meta >= 0; meta = head.IndexOf("<meta", meta + 5, StringComparison.OrdinalIgnoreCase))
        {
            var end = head.IndexOf('>', meta);
            var inside = end < 0 ? head.AsSpan(meta) : head.AsSpan(meta, end - meta);
            var place = inside.IndexOf("charset", StringComparison.OrdinalIgnoreCase);
            if (place >= 0 && Value(inside[(place + 7)..]) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    private static string? Value(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        if (text.IsEmpty || text[0] != '=')
        {
            return null;
        }

        text = text[1..].TrimStart(" \t\r\n\"'");
        var end = text.IndexOfAny(NameEnd);
        text = end < 0 ? text : text[..end];
        return text.IsEmpty || text.Length > LongestName ? null : text.ToString();
    }

    private static Encoding? Known(string? name, List<string> warnings)
    {
        if (name is null)
        {
            return null;
        }

        // The names of the standard that browsers follow: what calls itself Latin-1 or Latin-5 is the Windows page in truth.
        var lower = name.ToLowerInvariant().Replace('_', '-');
        var standard = lower switch
        {
            "utf8" or "utf-8" or "unicode-1-1-utf-8" or "utf8mb4" => "utf-8",
            "iso-8859-1" or "iso8859-1" or "iso88591" or "latin1" or "latin-1" or "l1" or "us-ascii" or "ascii" or "cp1252" or "cp-1252" or "windows1252" or "ansi" => "windows-1252",
            "iso-8859-9" or "iso8859-9" or "iso88599" or "latin5" or "latin-5" or "l5" or "turkish" or "cp1254" or "cp-1254" or "windows1254" or "win1254" => "windows-1254",
            "utf-16" or "utf-16le" or "utf-16be" or "utf16" or "unicode" or "ucs-2" or "utf-32" or "utf-7" => "",
            _ => lower,
        };
        if (standard.Length == 0)
        {
            // Written by a program that held the text in memory so; the bytes show otherwise.
            warnings.Add($"wrong-encoding: declared as {name}, but the bytes are not");
            return null;
        }

        try
        {
            return Encoding.GetEncoding(standard);
        }
        catch (ArgumentException)
        {
            warnings.Add($"unknown-encoding: '{name}' is the name of no encoding");
            return null;
        }
    }

    private static Encoding? Choose(Encoding? header, Encoding? inner, List<string> warnings)
    {
        if (header is null || inner is null || header.CodePage == inner.CodePage)
        {
            return header ?? inner;
        }

        // A Western charset in the header is the server's preset, not somebody's statement about this document.
        var chosen = header.CodePage == 1252 ? inner : header;
        warnings.Add($"contradicting-encodings: the header says {header.WebName}, the document {inner.WebName}; {chosen.WebName} was tried first");
        return chosen;
    }
}
