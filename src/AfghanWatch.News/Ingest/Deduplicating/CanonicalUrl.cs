using System.Globalization;
using System.Text;

namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>The form of an address that identifies a page, however a reader, feed or phone came to it.</summary>
public static class CanonicalUrl
{
    private static readonly string[] DevicePrefixes = ["www.", "m.", "mobile.", "amp."];

    private static readonly HashSet<string> IndexFiles = new(StringComparer.OrdinalIgnoreCase)
    {
        "index.html", "index.htm", "index.php", "index.asp", "index.aspx", "index.jsp", "index.shtml", "default.asp", "default.aspx", "default.htm", "default.html",
    };

    // Second-level names under which registrars sell; "m.com.tr" is somebody's domain and no mobile edition.
    private static readonly HashSet<string> PublicSecondLevels = new(StringComparer.Ordinal)
    {
        "co", "com", "org", "net", "gov", "edu", "ac", "mil", "gen", "web", "info", "biz", "av", "bel", "pol", "k12", "tv", "or", "ne", "go", "ltd", "plc", "nhs",
    };

    /// <summary>The identifying form, always <c>https</c>; null for what is no absolute web address. Never throws.</summary>
    public static string? Of(string? url)
    {
        var uri = Parse(url);
        if (uri is null)
        {
            return null;
        }

        if (Unwrap(uri) is { } inner)
        {
            uri = inner;
        }

        if (Host(uri) is not { } host)
        {
            return null;
        }

        var canonical = new StringBuilder("https://").Append(host);
        if (!uri.IsDefaultPort && uri.Port is not (80 or 443))
        {
            canonical.Append(':').Append(uri.Port.ToString(CultureInfo.InvariantCulture));
        }

        AppendPath(canonical, uri.AbsolutePath);
        AppendQuery(canonical, uri.Query);
        if (uri.Fragment.StartsWith("#!", StringComparison.Ordinal) && uri.Fragment.Length > 2)
        {
            canonical.Append(PercentEncoding.Normalise(uri.Fragment));
        }

        return canonical.ToString();
    }

    private static Uri? Parse(string? url)
    {
        if (string.IsNullOrWhiteSpace(url) || !Uri.TryCreate(url.Trim(), UriKind.Absolute, out var uri))
        {
            return null;
        }

        return (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.Host.Length > 0 ? uri : null;
    }

    /// <summary>The publisher's own address behind a copy kept by a search engine's AMP cache.</summary>
    private static Uri? Unwrap(Uri uri)
    {
        var path = uri.AbsolutePath;
        var isViewer = uri.Host is "www.google.com" or "google.com" && path.StartsWith("/amp/", StringComparison.Ordinal);
        var isCache = uri.Host.EndsWith(".cdn.ampproject.org", StringComparison.Ordinal) && path.Length > 3 && path[2] == '/' && path[1] is 'c' or 'v' or 'i';
        if (!isViewer && !isCache)
        {
            return null;
        }

        var rest = path[(isViewer ? 5 : 3)..];
        rest = rest.StartsWith("s/", StringComparison.Ordinal) ? rest[2..] : rest;
        return Parse("https://" + rest.TrimStart('/') + uri.Query);
    }

    private static string? Host(Uri uri)
    {
        if (uri.HostNameType is UriHostNameType.IPv6)
        {
            return uri.Host.ToLowerInvariant();
        }

        string host;
        try
        {
            host = uri.IdnHost.ToLowerInvariant().TrimEnd('.');
        }
        catch (UriFormatException)
        {
            // A host that cannot be written in ASCII cannot be asked for either.
            return null;
        }

        var cut = true;
        while (cut)
        {
            cut = false;
            foreach (var prefix in DevicePrefixes)
            {
                if (host.StartsWith(prefix, StringComparison.Ordinal) && IsOwnDomain(host.AsSpan(prefix.Length)))
                {
                    host = host[prefix.Length..];
                    cut = true;
                }
            }
        }

        return host.Length == 0 ? null : host;
    }

    private static bool IsOwnDomain(ReadOnlySpan<char> host)
    {
        var dot = host.IndexOf('.');
        if (dot <= 0 || dot == host.Length - 1)
        {
            return false;
        }

        var isSecondLevel = host[(dot + 1)..].IndexOf('.') < 0 && PublicSecondLevels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(host[..dot]);
        return !isSecondLevel;
    }

    private static void AppendPath(StringBuilder canonical, string path)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var count = segments.Length;
        if (count > 0 && IndexFiles.Contains(segments[count - 1]))
        {
            count--;
        }

        var written = 0;
        for (var i = 0; i < count; i++)
        {
            var segment = segments[i];
            var isLast = i == count - 1;
            if (count > 1 && IsAmpSegment(segment, isLast))
            {
                continue;
            }

            if (isLast)
            {
                segment = WithoutAmpEnding(segment);
            }

            canonical.Append('/').Append(PercentEncoding.Normalise(segment));
            written++;
        }

        if (written == 0)
        {
            canonical.Append('/');
        }
    }

    private static bool IsAmpSegment(string segment, bool isLast) =>
        segment.Equals("amp", StringComparison.OrdinalIgnoreCase)
        || (isLast && (segment.Equals("amp.html", StringComparison.OrdinalIgnoreCase) || segment.Equals("amp.php", StringComparison.OrdinalIgnoreCase)));

    private static string WithoutAmpEnding(string segment)
    {
        if (segment.Length > 4 && segment.EndsWith(".amp", StringComparison.OrdinalIgnoreCase))
        {
            return segment[..^4];
        }

        return segment.Length > 9 && segment.EndsWith(".amp.html", StringComparison.OrdinalIgnoreCase) ? segment[..^9] + ".html" : segment;
    }

    private static void AppendQuery(StringBuilder canonical, string query)
    {
        if (query.Length < 2)
        {
            return;
        }

        var kept = new List<string>();
        foreach (var part in query[1..].Replace("&amp;", "&", StringComparison.Ordinal).Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var name = PercentEncoding.Normalise(equals < 0 ? part : part[..equals]);
            var value = equals < 0 ? "" : PercentEncoding.Normalise(part[(equals + 1)..]);
            if (name.Length > 0 && !TrackingParameters.Is(name, value))
            {
                kept.Add(equals < 0 ? name : $"{name}={value}");
            }
        }

        kept.Sort(StringComparer.Ordinal);
        for (var i = 0; i < kept.Count; i++)
        {
            canonical.Append(i == 0 ? '?' : '&').Append(kept[i]);
        }
    }
}
