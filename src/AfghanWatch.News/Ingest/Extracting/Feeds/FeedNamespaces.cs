using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Gives every known vocabulary one prefix, whatever prefix a feed chose for it or forgot to declare.</summary>
internal static class FeedNamespaces
{
    /// <summary>Prefixes that mean their usual vocabulary even where nobody declared them.</summary>
    public static bool IsUsual(string prefix) => UsualPrefixes.Contains(prefix);

    /// <summary>The prefix of a namespace name, empty for RSS itself, null for an unknown one.</summary>
    public static string? PrefixOf(string uri) =>
        ByUri.TryGetValue(Normalise(uri), out var prefix) ? prefix : null;

    // Feeds write these addresses with either scheme, any case, with and without the closing slash or hash.
    private static string Normalise(string uri)
    {
        var text = uri.AsSpan().Trim();
        var scheme = text.IndexOf("://", StringComparison.Ordinal);
        if (scheme >= 0)
        {
            text = text[(scheme + 3)..];
        }

        return text.TrimEnd("/#").ToString().ToLowerInvariant();
    }

    private static readonly FrozenDictionary<string, string> ByUri = new Dictionary<string, string>
    {
        ["purl.org/rss/1.0"] = "",
        ["my.netscape.com/rdf/simple/0.9"] = "",
        ["channel.netscape.com/rdf/simple/0.9"] = "",
        ["backend.userland.com/rss"] = "",
        ["backend.userland.com/rss2"] = "",
        ["blogs.law.harvard.edu/tech/rss"] = "",
        ["cyber.law.harvard.edu/rss"] = "",
        ["backend.userland.com/rss091"] = "",
        ["www.w3.org/2005/atom"] = "atom",
        ["purl.org/atom/ns"] = "atom",
        ["purl.org/net/rss1.1"] = "",
        ["www.w3.org/1999/02/22-rdf-syntax-ns"] = "rdf",
        ["www.w3.org/1999/xhtml"] = "xhtml",
        ["purl.org/dc/elements/1.1"] = "dc",
        ["purl.org/dc/elements/1.0"] = "dc",
        ["purl.org/dc/terms"] = "dcterms",
        ["purl.org/rss/1.0/modules/content"] = "content",
        ["purl.org/rss/1.0/modules/syndication"] = "sy",
        ["purl.org/rss/1.0/modules/slash"] = "slash",
        ["search.yahoo.com/mrss"] = "media",
        ["tools.search.yahoo.com/mrss"] = "media",
        ["www.itunes.com/dtds/podcast-1.0.dtd"] = "itunes",
        ["www.itunes.com/dtds/podcast-1.0"] = "itunes",
        ["rssnamespace.org/feedburner/ext/1.0"] = "feedburner",
        ["www.georss.org/georss"] = "georss",
        ["www.opengis.net/gml"] = "gml",
        ["www.w3.org/2003/01/geo/wgs84_pos"] = "geo",
        ["wordpress.org/export/1.0/excerpt"] = "excerpt",
        ["wordpress.org/export/1.2/excerpt"] = "excerpt",
        ["wellformedweb.org/commentapi"] = "wfw",
        ["purl.org/syndication/thread/1.0"] = "thr",
        ["news.yandex.ru"] = "yandex",
        ["turbo.yandex.ru"] = "turbo",
        ["www.w3.org/xml/1998/namespace"] = "xml",
        ["www.google.com/schemas/sitemap-news/0.9"] = "news",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> UsualPrefixes =
        ByUri.Values.Where(prefix => prefix.Length > 0).Append("atom10").Append("a10").Append("atom03").ToFrozenSet(StringComparer.Ordinal);
}
