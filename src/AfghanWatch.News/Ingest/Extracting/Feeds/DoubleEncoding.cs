using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Undoes UTF-8 that was once read as windows-1252 and written again: <c>TÃ¼rkiye</c>. One such word may be an example; a document full of them is not.</summary>
internal static class DoubleEncoding
{
    // Every twice encoded letter begins with one of these.
    private static readonly SearchValues<char> Beginnings = SearchValues.Create("ÃÄÅÂâØÙÐÑ");

    private const int Fewest = 3;
    private const int LongestRun = 4096;

    /// <summary>The text as it was meant, or null where it is well.</summary>
    public static string? Repair(string text)
    {
        if (text.AsSpan().IndexOfAny(Beginnings) < 0)
        {
            return null;
        }

        var (twice, once) = (0, 0);
        var result = new StringBuilder(text.Length);
        Span<byte> bytes = stackalloc byte[LongestRun];
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            var foreign = text[i] >= '\u0080';
            while (end < text.Length && text[end] >= '\u0080' == foreign && end - i < LongestRun)
            {
                end++;
            }

            var run = text.AsSpan(i, end - i);
            i = end;
            if (!foreign)
            {
                result.Append(run);
            }
            else if (Undo(run, bytes) is { } meant)
            {
                twice++;
                result.Append(meant);
            }
            else
            {
                once++;
                result.Append(run);
            }
        }

        return twice >= Fewest && twice >= 4L * once ? result.ToString() : null;
    }

    private static string? Undo(ReadOnlySpan<char> run, Span<byte> bytes)
    {
        for (var i = 0; i < run.Length; i++)
        {
            var place = run[i] <= '\u00FF' ? run[i] : CharacterCleaner.ToWindows1252(run[i]);
            if (place < 0)
            {
                return null;
            }

            bytes[i] = (byte)place;
        }

        return Utf8.IsValid(bytes[..run.Length]) ? Encoding.UTF8.GetString(bytes[..run.Length]) : null;
    }
}
