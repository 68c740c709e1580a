using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Parts of a title behind separators, and which of them name the site.</summary>
internal sealed class TitleParts
{
    private const int LongestTitle = 400;
    public static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " ‹ ", " › ", " ~ ", " |", "| "];
    private readonly List<string> _names;

    public TitleParts(string? siteName, Uri? url) => _names = SiteNames(siteName, url);

    /// <param name="letters">A heading's, as <see cref="Letters"/> gives them.</param>
    public bool IsSite(string letters) => _names.Exists(name => name.Length > 3 && letters == name);

    public static string Letters(string text) => string.Concat(Folding.Fold(text).Where(char.IsLetterOrDigit));

    private static List<string> SiteNames(string? siteName, Uri? url)
    {
        var names = new List<string>();
        if (siteName is not null)
        {
            names.Add(Letters(siteName));
        }

        if (url is { IsAbsoluteUri: true, Host.Length: > 0 })
        {
            var host = url.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? url.Host[4..] : url.Host;
            names.Add(Letters(host));
            foreach (var label in host.Split('.'))
            {
                if (label.Length > 3)
                {
                    names.Add(Letters(label));
                }
            }
        }

        return names;
    }

    /// <summary>Takes parts off a title that name the site.</summary>
    public string? Cleaned(string? raw)
    {
        var title = SafeMarkup.Folded(raw is not null && raw.Contains('&', StringComparison.Ordinal) ? System.Net.WebUtility.HtmlDecode(raw) : raw);
        if (title.Length > LongestTitle)
        {
            title = title[..LongestTitle];
        }

        for (var round = 0; round < 3; round++)
        {
            var (head, tail) = Last(title);
            if (tail.Length > 0 && head.Length >= 4 && _names.Exists(name => IsName(tail, name)))
            {
                title = head;
                continue;
            }

            (head, tail) = First(title);
            if (tail.Length >= 4 && head.Length > 0 && _names.Exists(name => IsName(head, name)))
            {
                title = tail;
                continue;
            }

            break;
        }

        return title.Length == 0 ? null : title;
    }

    private static bool IsName(string part, string name)
    {
        var letters = Letters(part);
        return letters.Length > 2 && (letters == name || (letters.Length > 3 && name.Contains(letters, StringComparison.Ordinal)) || (name.Length > 3 && letters.StartsWith(name, StringComparison.Ordinal)));
    }

    public static (string Head, string Tail) Last(string title)
    {
        var (at, length) = (-1, 0);
        foreach (var separator in Separators)
        {
            var found = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (found > at)
            {
                (at, length) = (found, separator.Length);
            }
        }

        return at <= 0 ? (title, string.Empty) : (title[..at].TrimEnd(), title[(at + length)..].TrimStart());
    }

    private static (string Head, string Tail) First(string title)
    {
        var (at, length) = (int.MaxValue, 0);
        foreach (var separator in (string[])[.. Separators, ": "])
        {
            var found = title.IndexOf(separator, StringComparison.Ordinal);
            if (found > 0 && found < at)
            {
                (at, length) = (found, separator.Length);
            }
        }

        return at == int.MaxValue ? (string.Empty, title) : (title[..at].TrimEnd(), title[(at + length)..].TrimStart());
    }
}
