using System.Text;

namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>One spelling for percent-encoded text (RFC 3986, section 6.2.2): unreserved characters plain, other octets in capitals.</summary>
internal static class PercentEncoding
{
    public static string Normalise(string text)
    {
        var normal = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '%' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
            {
                var octet = (char)Convert.ToInt32(text.Substring(i + 1, 2), 16);
                if (IsUnreserved(octet))
                {
                    normal.Append(octet);
                }
                else
                {
                    normal.Append('%').Append(char.ToUpperInvariant(text[i + 1])).Append(char.ToUpperInvariant(text[i + 2]));
                }

                i += 2;
            }
            else if (c <= ' ' || c >= '\u007F')
            {
                AppendOctets(normal, text, ref i);
            }
            else
            {
                normal.Append(c);
            }
        }

        return normal.ToString();
    }

    private static bool IsUnreserved(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~';

    private static void AppendOctets(StringBuilder normal, string text, ref int i)
    {
        if (!Rune.TryGetRuneAt(text, i, out var rune))
        {
            rune = Rune.ReplacementChar;
        }

        Span<byte> octets = stackalloc byte[4];
        var count = rune.EncodeToUtf8(octets);
        foreach (var octet in octets[..count])
        {
            normal.Append('%').Append(octet.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        i += rune.Utf16SequenceLength - 1;
    }
}
