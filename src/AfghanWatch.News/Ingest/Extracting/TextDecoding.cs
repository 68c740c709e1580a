using System.Buffers;
using System.Text;
using AfghanWatch.News.Ingest.Extracting.Feeds;

namespace AfghanWatch.News.Ingest.Extracting;

/// <summary>A text and how it was read.</summary>
/// <param name="Encoding">Name of the encoding the bytes turned out to have, such as <c>utf-8</c> or <c>windows-1254</c>.</param>
/// <param name="Warnings">Wrong or missing declarations and damage, each beginning with its name.</param>
public sealed record DecodedText(string Text, string Encoding, IReadOnlyList<string> Warnings);

/// <summary>Finds the encoding of a document. The bytes are believed before the declarations: valid UTF-8 is no accident, and servers name what they were set up with.</summary>
public static class TextDecoding
{
    private const int DeclarationReach = 4096;
    private const int LongestName = 40;

    private static readonly SearchValues<char> NameEnd = SearchValues.Create("\"'; \t\r\n>?,");

    static TextDecoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes without ever failing.</summary>
    /// <param name="contentType">The <c>Content-Type</c> header, where there is one.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? contentType)
    {
        var warnings = new List<string>();
        if (Marked(bytes) is var (marked, length))
        {
            return new DecodedText(marked.GetString(bytes[length..]), marked.WebName, warnings);
        }

        if (Wide(bytes) is { } wide)
        {
            warnings.Add($"missing-bom: {wide.WebName} was recognised by its zero bytes");
            return new DecodedText(wide.GetString(bytes), wide.WebName, warnings);
        }

        var header = Known(HeaderCharset(contentType), warnings);
        var inner = Known(InnerCharset(bytes), warnings);
        var declared = Choose(header, inner, warnings);
        var shape = Utf8Shape.Of(bytes);
        if (shape.IsAscii && declared?.CodePage is not (50220 or 50221 or 50222 or 50225 or 52936))
        {
            return new DecodedText(Encoding.ASCII.GetString(bytes), declared?.WebName ?? "utf-8", warnings);
        }

        if (shape.IsUtf8 && !(IsEastAsian(declared) && shape.Sequences < 4))
        {
            if (declared is not null && declared.CodePage != Encoding.UTF8.CodePage)
            {
                warnings.Add($"wrong-encoding: declared as {declared.WebName}, but the bytes are utf-8");
            }

            return Utf8(bytes, shape, warnings);
        }

        var guess = Legacy.Guess(bytes);
        if (declared is null || declared.CodePage == Encoding.UTF8.CodePage)
        {
            if (declared is not null)
            {
                warnings.Add($"wrong-encoding: declared as utf-8, but the bytes are not; read as {guess.WebName}");
            }
            else
            {
                warnings.Add($"missing-encoding: nothing declares the encoding; read as {guess.WebName}");
            }

            return new DecodedText(guess.GetString(bytes), guess.WebName, warnings);
        }

        if (declared.CodePage == 1252 && guess.CodePage == 1254)
        {
            warnings.Add("wrong-encoding: declared as a Western encoding, but the letters are Turkish; read as windows-1254");
            declared = guess;
        }

        return new DecodedText(declared.GetString(bytes), declared.WebName, warnings);
    }

    private static DecodedText Utf8(ReadOnlySpan<byte> bytes, Utf8Shape shape, List<string> warnings)
    {
        if (shape.IsCut)
        {
            warnings.Add("cut-character: the document ends inside a character");
            bytes = bytes[..^shape.CutBytes];
        }

        if (shape.Faults == 0)
        {
            var text = Encoding.UTF8.GetString(bytes);
            if (DoubleEncoding.Repair(text) is not { } meant)
            {
                return new DecodedText(text, "utf-8", warnings);
            }

            warnings.Add("double-encoding: the text was encoded twice, which was undone");
            return new DecodedText(meant, "utf-8", warnings);
        }

        // Parts pasted from another source: their bytes are read as the legacy encoding they look like, the rest stays as it is.
        warnings.Add($"mixed-encoding: utf-8 with {shape.Faults} bytes of another encoding");
        return new DecodedText(Utf8Shape.DecodeMixed(bytes), "utf-8", warnings);
    }

    private static (Encoding Encoding, int Length)? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(false), 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(bigEndian: true, byteOrderMark: false), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    /// <summary>UTF-16 shows in the zero halves of its Latin letters.</summary>
    private static Encoding? Wide(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 512)];
        var (even, odd) = (0, 0);
        for (var i = 0; i + 1 < sample.Length; i += 2)
        {
            even += sample[i] == 0 && sample[i + 1] != 0 ? 1 : 0;
            odd += sample[i + 1] == 0 && sample[i] != 0 ? 1 : 0;
        }

        var enough = Math.Max(2, sample.Length / 8);
        return odd >= enough && odd > 4 * even ? Encoding.Unicode : even >= enough && even > 4 * odd ? Encoding.BigEndianUnicode : null;
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

    private static bool IsEastAsian(Encoding? encoding) => encoding is { IsSingleByte: false } && encoding.CodePage != Encoding.UTF8.CodePage;
}
