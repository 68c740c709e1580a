using System.Text;

namespace AfghanWatch.News.Ingest.Fetching.Robots;

/// <summary>A path pattern of robots.txt: <c>*</c> is anything, <c>$</c> at the end is the end (RFC 9309, 2.2.3).</summary>
internal sealed class RobotsPattern
{
    private const int LongestPattern = 2048;
    private const int LongestPath = 8192;

    private readonly string[] _pieces;
    private readonly bool _toTheEnd;

    private RobotsPattern(string[] pieces, bool toTheEnd, int length)
    {
        _pieces = pieces;
        _toTheEnd = toTheEnd;
        Length = length;
    }

    /// <summary>What decides between rules: the longer one wins.</summary>
    public int Length { get; }

    /// <summary>Null for an empty pattern, which means nothing, and for one too long to be meant.</summary>
    public static RobotsPattern? Parse(string text)
    {
        if (text.Length is 0 or > LongestPattern)
        {
            return null;
        }

        var toTheEnd = text.EndsWith('$');
        var pattern = Normal(toTheEnd ? text[..^1] : text, isPattern: true);
        return new RobotsPattern(pattern.Split('*'), toTheEnd, pattern.Length + (toTheEnd ? 1 : 0));
    }

    /// <summary>Path and query of an address, in the form that patterns are compared with.</summary>
    public static string PathOf(Uri url)
    {
        var path = url.PathAndQuery;
        return Normal(path.Length > LongestPath ? path[..LongestPath] : path, isPattern: false);
    }

    // Each piece is taken where it first fits, the last one at the end where that is asked: no going back, so no time lost on patterns made to cost it.
    public bool Matches(string path)
    {
        if (!path.StartsWith(_pieces[0], StringComparison.Ordinal))
        {
            return false;
        }

        var at = _pieces[0].Length;
        for (var i = 1; i < _pieces.Length; i++)
        {
            var isLast = i == _pieces.Length - 1;
            if (isLast && _toTheEnd)
            {
                return path.Length - at >= _pieces[i].Length && path.EndsWith(_pieces[i], StringComparison.Ordinal);
            }

            var found = path.AsSpan(at).IndexOf(_pieces[i], StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at += found + _pieces[i].Length;
        }

        return !_toTheEnd || at == path.Length;
    }

    // Octets outside ASCII are percent-encoded, encoded unreserved ones are decoded, and the signs of the pattern language are never taken from an address.
    private static string Normal(string text, bool isPattern)
    {
        var normal = new StringBuilder(text.Length);
        Span<byte> octets = stackalloc byte[4];
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '%' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]))
            {
                var octet = (char)Convert.ToByte(text.Substring(i + 1, 2), 16);
                _ = char.IsAsciiLetterOrDigit(octet) || octet is '-' or '.' or '_' or '~' ? normal.Append(octet) : Encoded(normal, (byte)octet);
                i += 2;
            }
            else if (c is '$' || (c is '*' && !isPattern))
            {
                Encoded(normal, (byte)c);
            }
            else if (c is > ' ' and < '\x7F')
            {
                normal.Append(c);
            }
            else
            {
                _ = Rune.TryGetRuneAt(text, i, out var rune);
                rune = rune.Value == 0 && c != 0 ? Rune.ReplacementChar : rune;
                var count = rune.EncodeToUtf8(octets);
                for (var n = 0; n < count; n++)
                {
                    Encoded(normal, octets[n]);
                }

                i += rune.Utf16SequenceLength - 1;
            }
        }

        return normal.ToString();
    }

    private static StringBuilder Encoded(StringBuilder text, byte octet) => text.Append('%').Append(octet.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
}
