using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Turns references such as <c>&amp;amp;</c>, <c>&amp;#8217;</c> or <c>&amp;nbsp;</c> into the characters they stand for. Only complete references count:
/// <c>?a=1&amp;copy=2</c> is an address, not a copyright sign.</summary>
internal static class EntityText
{
    private const int LongestName = 33;

    /// <param name="keepMarkup">Leaves the references to angle brackets alone.</param>
    public static string Decode(ReadOnlySpan<char> text, FeedWarnings? warnings, bool keepMarkup = false)
    {
        var ampersand = text.IndexOf('&');
        if (ampersand < 0)
        {
            return text.ToString();
        }

        var result = new StringBuilder(text.Length);
        while (ampersand >= 0)
        {
            result.Append(text[..ampersand]);
            text = text[ampersand..];
            var used = Reference(text, result, warnings, keepMarkup);
            if (used == 0)
            {
                result.Append('&');
                used = 1;
            }

            text = text[used..];
            ampersand = text.IndexOf('&');
        }

        return result.Append(text).ToString();
    }

    private static int Reference(ReadOnlySpan<char> text, StringBuilder result, FeedWarnings? warnings, bool keepMarkup)
    {
        if (text.Length > 2 && text[1] == '#')
        {
            return Number(text, result, warnings);
        }

        var end = 1;
        while (end < text.Length && end <= LongestName && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        if (end == 1 || end >= text.Length || text[end] != ';')
        {
            warnings?.Add("bare-ampersand", "an & that begins no reference was kept as text");
            return 0;
        }

        var name = text[1..end];
        switch (name)
        {
            case "amp":
                result.Append('&');
                return end + 1;
            case "lt" or "gt" when keepMarkup:
                result.Append(text[..(end + 1)]);
                return end + 1;
            case "lt":
                result.Append('<');
                return end + 1;
            case "gt":
                result.Append('>');
                return end + 1;
            case "quot":
                result.Append('"');
                return end + 1;
            case "apos":
                result.Append('\'');
                return end + 1;
        }

        if (HtmlEntityProvider.Resolver.GetSymbol($"{name};") is { } symbol)
        {
            warnings?.Add("html-entity", "a reference that XML does not know was read as HTML", $"&{name};");
            result.Append(symbol);
            return end + 1;
        }

        warnings?.Add("unknown-entity", "an unknown reference was kept as text", $"&{name};");
        return 0;
    }

    private static int Number(ReadOnlySpan<char> text, StringBuilder result, FeedWarnings? warnings)
    {
        var hex = text[2] is 'x' or 'X';
        var start = hex ? 3 : 2;
        var end = start;
        long code = 0;
        while (end < text.Length && (hex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
        {
            code = Math.Min((code * (hex ? 16 : 10)) + HexValue(text[end]), 0x110000);
            end++;
        }

        if (end == start)
        {
            warnings?.Add("bare-ampersand", "an & that begins no reference was kept as text");
            return 0;
        }

        end += end < text.Length && text[end] == ';' ? 1 : 0;
        if (code is >= 0xD800 and <= 0xDBFF && LowHalf(text[end..]) is var (low, length) && low != 0)
        {
            warnings?.Add("halved-reference", "a character written as two references to its halves was put together");
            result.Append((char)code).Append(low);
            return end + length;
        }

        AppendCode((int)code, result, warnings);
        return end;
    }

    private static (char Low, int Length) LowHalf(ReadOnlySpan<char> text)
    {
        var digits = text.StartsWith("&#", StringComparison.Ordinal) ? text[2..Math.Min(text.Length, 9)] : default;
        var end = digits.IndexOf(';');
        if (end < 0)
        {
            return default;
        }

        var hex = digits[0] is 'x' or 'X';
        return ushort.TryParse(hex ? digits[1..end] : digits[..end], hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            && char.IsLowSurrogate((char)code)
            ? ((char)code, end + 3)
            : default;
    }

    private static int HexValue(char digit) => char.IsAsciiDigit(digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private static void AppendCode(int code, StringBuilder result, FeedWarnings? warnings)
    {
        if (code is >= 0x80 and <= 0x9F)
        {
            // Written by authors who counted in windows-1252, as every browser assumes.
            warnings?.Add("c1-reference", "a reference to a control character was read as windows-1252");
            result.Append(CharacterCleaner.FromWindows1252((char)code));
        }
        else if (Rune.IsValid(code) && CharacterCleaner.IsAllowed(code))
        {
            result.Append(new Rune(code).ToString());
        }
        else
        {
            warnings?.Add("control-character", "a character that text cannot hold was dropped");
        }
    }
}
