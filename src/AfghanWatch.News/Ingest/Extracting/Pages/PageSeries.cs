using AngleSharp.Dom;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Finds where an article that is cut into numbered pages goes on: an address that differs from the page's own by its number alone.</summary>
internal static class PageSeries
{
    private const int LongestAddress = 2000;
    private const int MostPages = 50;
    private static readonly string[] Keys = ["page", "pagenum", "pg", "p", "seite", "sayfa", "pagina", "strona", "showpage", "fullpage"];
    private static readonly string[] Words = ["page", "seite", "sayfa", "pagina", "p", "s"];

    /// <summary>Absolute address of the next page, or null on the last and on an article of one page.</summary>
    public static string? Next(PageTree? tree, PageHead head, Uri? url, Uri? baseUrl)
    {
        if (url is not { IsAbsoluteUri: true } || url.OriginalString.Length > LongestAddress)
        {
            return null;
        }

        var (stem, number) = Cut(url);
        if (head.Link("next") is { } named && Follows(SafeMarkup.Address(named, baseUrl, false), stem, number) is { } next)
        {
            return next;
        }

        for (var i = 0; tree is not null && i < tree.Nodes.Length; i++)
        {
            if (tree.Nodes[i].Kind == TagKind.Link && tree.Nodes[i].Dom is IElement link && link.GetAttribute("href") is { Length: > 0 and < LongestAddress } address && HoldsNumber(address, number + 1)
                && Follows(SafeMarkup.Address(address, baseUrl, false), stem, number) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Whether a number stands in an address: few links are worth taking apart.</summary>
    private static bool HoldsNumber(ReadOnlySpan<char> address, int number)
    {
        for (var at = address.IndexOfAnyInRange('0', '9'); at >= 0; at = address.IndexOfAnyInRange('0', '9'))
        {
            address = address[at..];
            var end = address.IndexOfAnyExceptInRange('0', '9');
            var digits = end < 0 ? address : address[..end];
            if (Small(digits) == number)
            {
                return true;
            }

            address = address[digits.Length..];
        }

        return false;
    }

    private static string? Follows(string? address, string stem, int number)
    {
        if (address is null || !Uri.TryCreate(address, UriKind.Absolute, out var next))
        {
            return null;
        }

        var (other, following) = Cut(next);
        return following == number + 1 && following <= MostPages && string.Equals(other, stem, StringComparison.OrdinalIgnoreCase) ? address : null;
    }

    /// <summary>The address without its page number, and the number; 1 without one.</summary>
    private static (string Stem, int Number) Cut(Uri url)
    {
        var number = 1;
        var query = new List<string>();
        foreach (var pair in url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0 && Array.Exists(Keys, key => pair.AsSpan(0, equals).Equals(key, StringComparison.OrdinalIgnoreCase)) && Small(pair.AsSpan(equals + 1)) is { } page)
            {
                number = page;
            }
            else
            {
                query.Add(pair);
            }
        }

        var path = url.AbsolutePath.TrimEnd('/');
        var ending = path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? 5 : path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        var (bare, inPath) = CutPath(path[..^ending]);
        return (url.Host + bare + (query.Count > 0 ? "?" + string.Join('&', query) : string.Empty), inPath > 1 || number == 1 ? inPath : number);
    }

    /// <summary>/story/2, /story/page/2, /story-page-2, /story,2.</summary>
    private static (string Bare, int Number) CutPath(string path)
    {
        var start = path.Length;
        while (start > 0 && char.IsAsciiDigit(path[start - 1]))
        {
            start--;
        }

        if (start == path.Length || start < 2 || Small(path.AsSpan(start)) is not { } number)
        {
            return (path, 1);
        }

        // A story's own number is longer, or stands alone behind a word: only marked numbers are pages.
        var bare = path.AsSpan(0, start);
        var separator = bare[^1];
        foreach (var word in Words)
        {
            if (bare.TrimEnd("/-_,.=").EndsWith(word, StringComparison.OrdinalIgnoreCase) && bare.TrimEnd("/-_,.=") is var before && before.Length > word.Length + 1 && before[^(word.Length + 1)] is '/' or '-' or '_' or ',' or '.')
            {
                return (before[..^(word.Length + 1)].ToString(), number);
            }
        }

        return separator is '/' or ',' ? (bare[..^1].ToString(), number) : (path, 1);
    }

    private static int? Small(ReadOnlySpan<char> text) =>
        text.Length is 1 or 2 && int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
