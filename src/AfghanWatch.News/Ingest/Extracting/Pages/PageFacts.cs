using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>The lesser facts of a page: site name, language, canonical address, excerpt.</summary>
internal static class PageFacts
{
    private const int ShortestExcerpt = 20;
    private const int LongestExcerpt = 600;
    private static readonly string[] Turkish = [" ve ", " bir ", " bu ", " için ", " ile ", " olarak ", " dedi", " olan ", " daha ", " gibi "];
    private static readonly string[] English = [" the ", " of ", " and ", " to ", " in ", " that ", " said ", " for ", " with ", " is "];

    private static readonly System.Buffers.SearchValues<char> FolderLetters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyz-");
    private static readonly HashSet<string> EveryonesFolders = new(StringComparer.OrdinalIgnoreCase) { "news", "article", "articles", "story", "stories", "post", "posts", "blog", "blogs", "content", "index", "home", "page", "pages", "archive", "archives", "category", "haber", "haberler", "haberleri", "artikel", "nachrichten", "detail", "detay", "english", "turkish", "turkce", "wp-content", "node", "item", "items", "view", "read", "live", "amp", "thema", "themen", "aktuell", "aktuelles", "start", "public", "site", "default", "contents" };

    public static string? SiteName(PageHead head)
    {
        var name = SafeMarkup.Folded(head.Meta("og:site_name", "application-name", "al:android:app_name", "dc.publisher", "publisher") ?? head.Linked.Publisher ?? head.Linked.SiteName);
        return name.Length is 0 or > 100 ? null : name;
    }

    /// <summary>Two letters; what the page claims, unless the text plainly is English or Turkish and the page claims otherwise.</summary>
    public static string? Language(PageHead head, string text)
    {
        var guess = text.Length >= 200 ? Guess(text) : null;
        var stated = Code(head.HtmlLanguage) ?? Code(head.Meta("content-language", "language", "dc.language", "dcterms.language", "itemprop:inLanguage")) ?? Code(head.Meta("og:locale")) ?? Code(head.Linked.Language);
        return guess ?? stated;
    }

    public static string? Canonical(PageHead head, Uri? baseUrl) =>
        SafeMarkup.Address(head.Link("canonical"), baseUrl, false) ?? SafeMarkup.Address(head.Meta("og:url"), baseUrl, false);

    /// <summary>JSON-LD, then Open Graph and its like, then the first picture of the article itself.</summary>
    public static string? Image(PageHead head, Uri? baseUrl, string markup) =>
        SafeMarkup.Address(head.Linked.Image, baseUrl, false)
        ?? SafeMarkup.Address(head.Meta("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src", "itemprop:image", "thumbnail", "sailthru.image.full"), baseUrl, false)
        ?? SafeMarkup.Address(head.Link("image_src"), baseUrl, false)
        ?? FirstImage(markup);

    private static string? FirstImage(string markup)
    {
        const string Opening = "<img src=\"";
        var at = markup.IndexOf(Opening, StringComparison.Ordinal);
        var end = at < 0 ? -1 : markup.IndexOf('"', at + Opening.Length);
        return end < 0 ? null : System.Net.WebUtility.HtmlDecode(markup[(at + Opening.Length)..end]);
    }

    /// <summary>JSON-LD, then meta tags, then the folder of the address that names one.</summary>
    public static string? Section(PageHead head, Uri? url)
    {
        var section = SafeMarkup.Folded(head.Linked.Section ?? head.Meta("article:section", "og:article:section", "itemprop:articleSection", "section", "parsely-section", "sailthru.section", "dc.subject.section"));
        return section.Length is > 0 and <= 100 ? section : FolderOf(url);
    }

    /// <summary>The first folder, where it is a word and not one of those that every site has.</summary>
    private static string? FolderOf(Uri? url)
    {
        if (url is not { IsAbsoluteUri: true, Segments.Length: > 2 } || url.OriginalString.Length > 2000)
        {
            return null;
        }

        foreach (var segment in url.Segments.AsSpan(1, Math.Min(2, url.Segments.Length - 2)))
        {
            var word = segment.TrimEnd('/');
            if (word.Length is >= 4 and <= 24 && word.AsSpan().IndexOfAnyExcept(FolderLetters) < 0 && !EveryonesFolders.Contains(word))
            {
                return word.Replace('-', ' ');
            }
        }

        return null;
    }

    /// <summary>What the metadata say of the article, else its first paragraph.</summary>
    public static string? Excerpt(PageHead head, string text)
    {
        var stated = Plain(head.Linked.Description ?? head.Meta("dc:description", "og:description", "description", "twitter:description", "dc.description", "dcterms.description", "sailthru.description"));
        return stated.Length >= ShortestExcerpt ? stated : FirstParagraph(text);
    }

    /// <summary>Without markup, which some put into metadata as text, and with entities resolved, which many write twice.</summary>
    private static string Plain(string? raw)
    {
        if (raw is null || raw.AsSpan().IndexOfAny('&', '<') < 0)
        {
            return SafeMarkup.Folded(raw);
        }

        var decoded = System.Net.WebUtility.HtmlDecode(raw);
        return SafeMarkup.Folded(decoded.Contains('<', StringComparison.Ordinal) || decoded.Contains('&', StringComparison.Ordinal) ? HtmlText.ToText(decoded) : decoded);
    }

    private static string? FirstParagraph(string text)
    {
        string? found = null;
        for (var start = 0; start < text.Length && found is null or { Length: < ShortestExcerpt };)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            found = SafeMarkup.Folded(text[start..end]);
            start = end + 2;
        }

        return found is null or { Length: 0 } ? null : found.Length <= LongestExcerpt ? found : string.Concat(found.AsSpan(0, LongestExcerpt), "…");
    }

    private static string? Code(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        var start = value.Trim();
        var length = 0;
        while (length < start.Length && char.IsAsciiLetter(start[length]))
        {
            length++;
        }

        return length == 2 ? start[..2].ToLowerInvariant() : Folding.Fold(start.AsSpan(0, length)) switch
        {
            "english" or "eng" => "en",
            "turkish" or "turkce" or "tur" => "tr",
            _ => null,
        };
    }

    private static string? Guess(string text)
    {
        var sample = text.Length > 4000 ? text[..4000] : text;
        var turkish = Count(sample, Turkish) + (sample.Count(c => c is 'ı' or 'ğ' or 'ş' or 'Ğ' or 'Ş' or 'İ') / 4);
        var english = Count(sample, English);

        // One of the ten words in every 120 characters is far below what either language has, and above what others share.
        var enough = sample.Length / 120;
        return english > enough && english > 3 * turkish ? "en" : turkish > enough && turkish > 3 * english ? "tr" : null;
    }

    private static int Count(string text, string[] words)
    {
        var count = 0;
        foreach (var word in words)
        {
            for (var i = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); i >= 0; i = text.IndexOf(word, i + word.Length - 1, StringComparison.OrdinalIgnoreCase))
            {
                count++;
            }
        }

        return count;
    }
}
