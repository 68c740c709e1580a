using System.Buffers;
using System.Globalization;
using System.Text;

namespace AfghanWatch.News.Ingest.Fetching.Archives;

/// <summary>Reads from a page that a browser saved where it came from and when: the mark of the web, and the notes of the SingleFile extension.</summary>
internal static class SavedPage
{
    // Both stand before the page's own markup, or right after its first tag.
    private const int Head = 4096;
    private const int LongestUrl = 2000;
    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \t\r\n<>\"");

    /// <summary>The document with its address and time, as far as the page says.</summary>
    public static FetchedDocument Described(FetchedDocument document)
    {
        var head = Encoding.UTF8.GetString(document.Content.Span[..Math.Min(document.Content.Length, Head)]);
        if (MarkOfTheWeb(head) is { } url)
        {
            return document with { Url = url };
        }

        var at = head.IndexOf("Page saved with SingleFile", StringComparison.Ordinal);
        var end = at < 0 ? -1 : head.IndexOf("-->", at, StringComparison.Ordinal);
        return end < 0 ? document : document with { Url = Line(head[at..end], "url:") is { } address ? Web(address) : null, RetrievedAt = SavedAt(Line(head[at..end], "saved date:")) };
    }

    /// <summary>Whether a folder holds only what the page beside it shows: browsers call it like the page.</summary>
    public static bool IsFolderOf(string folder)
    {
        foreach (var ending in (ReadOnlySpan<string>)["_files", "_dosyalar"])
        {
            if (folder.EndsWith(ending, StringComparison.Ordinal) && (File.Exists(folder[..^ending.Length] + ".html") || File.Exists(folder[..^ending.Length] + ".htm")))
            {
                return true;
            }
        }

        return false;
    }

    // <!-- saved from url=(0028)https://news.example/article --> : the number is the address's length.
    private static Uri? MarkOfTheWeb(string head)
    {
        const string Mark = "saved from url=(";
        var at = head.IndexOf(Mark, StringComparison.OrdinalIgnoreCase);
        var close = at < 0 ? -1 : head.IndexOf(')', at);
        if (close < 0 || close - at > Mark.Length + 6)
        {
            return null;
        }

        var rest = head.AsSpan(close + 1);
        var end = rest.IndexOfAny(AddressEnds);
        return Web(end < 0 ? rest.ToString() : rest[..end].ToString());
    }

    private static Uri? Web(string address) =>
        address.Length <= LongestUrl && Uri.TryCreate(address, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null;

    private static string? Line(string note, string label)
    {
        var at = note.IndexOf(label, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? null : note[(at + label.Length)..].Split('\n', 2)[0].Trim();
    }

    // As script prints a date: Thu Aug 26 2021 10:15:32 GMT+0300 (GMT+03:00)
    private static DateTimeOffset? SavedAt(string? text)
    {
        var parts = text?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        return parts.Length >= 6 && parts[5].StartsWith("GMT", StringComparison.Ordinal) && parts[5].Length == 8
            && DateTimeOffset.TryParseExact($"{parts[1]} {parts[2]} {parts[3]} {parts[4]} {parts[5][3..6]}:{parts[5][6..]}", "MMM dd yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;
    }
}
