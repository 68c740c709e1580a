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

        var declared = DeclaredEncoding.Find(bytes, contentType, warnings);
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

    private static bool IsEastAsian(Encoding? encoding) => encoding is { IsSingleByte: false } && encoding.CodePage != Encoding.UTF8.CodePage;
}
