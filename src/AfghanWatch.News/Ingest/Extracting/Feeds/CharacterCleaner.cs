using System.Buffers;
using System.Text;

namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Takes out what no text may hold: control characters, lone surrogates, non-characters.</summary>
internal static class CharacterCleaner
{
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Where(code => code is (< 0x20 and not (9 or 10 or 13)) or >= 0x7F).Select(code => (char)code),
        .. Enumerable.Range(0xD800, 0x800).Select(code => (char)code), '\uFEFF', '\uFFFE', '\uFFFF']);

    public static bool IsAllowed(int code) =>
        code is 9 or 10 or 13 or (>= 0x20 and not 0x7F and not 0xFEFF and not (>= 0x80 and <= 0x9F)) && (code & 0xFFFE) != 0xFFFE;

    public static char FromWindows1252(char c) => Windows1252[c - 0x80] is var mapped && mapped < '\u00A0' ? '\uFFFD' : mapped;

    /// <summary>The byte windows-1252 writes a character with, or -1.</summary>
    public static int ToWindows1252(char c) =>
        c <= '\u00FF' ? c : Windows1252.IndexOf(c, StringComparison.Ordinal) is >= 0 and var place ? place + 0x80 : -1;

    public static string Clean(string text, FeedWarnings warnings)
    {
        var first = text.AsSpan().IndexOfAny(Suspects);
        if (first < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        clean.Append(text, 0, first);
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(c).Append(text[++i]);
            }
            else if (char.IsSurrogate(c))
            {
                warnings.Add("lone-surrogate", "half of a character was replaced");
                clean.Append('\uFFFD');
            }
            else if (c is >= '\u0080' and <= '\u009F')
            {
                warnings.Add("c1-control", "control characters were read as the windows-1252 letters they were once");
                clean.Append(FromWindows1252(c));
            }
            else if (IsAllowed(c))
            {
                clean.Append(c);
            }
            else if (c != '\uFEFF')
            {
                warnings.Add("control-character", "a character that text cannot hold was dropped");
            }
        }

        return clean.ToString();
    }
}
