namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Makes addresses absolute: against <c>xml:base</c>, the address the feed came from, and last the site it names.</summary>
internal sealed class LinkResolver(Uri? documentBase, FeedWarnings warnings)
{
    private readonly Uri? _documentBase = documentBase is { IsAbsoluteUri: true } ? documentBase : null;

    // Bases lie within one another; each is resolved once, however many fields lean on it.
    private readonly Dictionary<MarkupNode, Uri?> _bases = [];

    /// <summary>The feed's site; known once the channel was read.</summary>
    public Uri? Site { get; set; }

    /// <summary>An address fit to be opened, or null where it is none.</summary>
    public string? Link(MarkupNode? at, string? address)
    {
        if (Squeeze(address) is not { } link)
        {
            return null;
        }

        if (SchemeLength(link) > 0)
        {
            return IsHarmful(link) ? Refuse(link) : link;
        }

        if (link.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            warnings.Add("link-without-scheme", "an address without a scheme was taken as https", link);
            return $"https://{link}";
        }

        var explicitBase = XmlBase(at);
        var start = explicitBase ?? _documentBase ?? Site;
        if (start is null && link.StartsWith("//", StringComparison.Ordinal))
        {
            return $"https:{link}";
        }

        if (Resolve(start, link) is not { } absolute)
        {
            warnings.Add("relative-link", "a relative address was kept because nothing says what it is relative to", link);
            return link;
        }

        if (explicitBase is null)
        {
            warnings.Add("relative-link", "a relative address was made absolute", link);
        }

        return absolute;
    }

    /// <summary>Resolves only where the feed itself states a base, as for identifiers.</summary>
    public string? Identifier(MarkupNode at, string? id) =>
        id is not null && SchemeLength(id) == 0 && XmlBase(at) is { } start ? Resolve(start, id) ?? id : id;

    /// <summary>Markup with its addresses absolute; where the feed states no base, they are meant as on the item's own page.</summary>
    public string? Markup(MarkupNode? at, string? markup, string? itemLink)
    {
        var stated = XmlBase(at);
        var result = MarkupLinks.Resolve(markup, stated ?? Web(itemLink) ?? _documentBase ?? Site);
        if (stated is null && !ReferenceEquals(result, markup))
        {
            warnings.Add("relative-link-in-markup", "relative addresses inside markup were made absolute");
        }

        return result;
    }

    public static string? Resolve(Uri? start, string link) =>
        start is not null && Uri.TryCreate(start, link, out var absolute) && absolute.Scheme != Uri.UriSchemeFile ? absolute.AbsoluteUri : null;

    /// <summary>Length of the scheme with its colon; 0 for a relative address.</summary>
    public static int SchemeLength(ReadOnlySpan<char> link)
    {
        if (link.IsEmpty || !char.IsAsciiLetter(link[0]))
        {
            return 0;
        }

        for (var i = 1; i < link.Length && i < 32; i++)
        {
            if (link[i] == ':')
            {
                return i + 1;
            }

            if (!char.IsAsciiLetterOrDigit(link[i]) && link[i] is not ('+' or '-' or '.'))
            {
                return 0;
            }
        }

        return 0;
    }

    public static Uri? Web(string? link) =>
        link is not null && Uri.TryCreate(link, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) ? uri : null;

    public static bool IsHarmful(ReadOnlySpan<char> link) =>
        link.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || link.StartsWith("vbscript:", StringComparison.OrdinalIgnoreCase)
        || link.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || link.StartsWith("file:", StringComparison.OrdinalIgnoreCase);

    private Uri? XmlBase(MarkupNode? at)
    {
        var node = at;
        while (node is not null && node.Attribute("xml:base") is not { Length: > 0 })
        {
            node = node.Parent;
        }

        if (node is null)
        {
            return null;
        }

        if (!_bases.TryGetValue(node, out var known))
        {
            var stated = node.Attribute("xml:base")!.Trim();
            var outer = XmlBase(node.Parent);
            var absolute = SchemeLength(stated) > 0 ? stated : Resolve(outer ?? _documentBase, stated);
            known = absolute is not null && Uri.TryCreate(absolute, UriKind.Absolute, out var uri) && uri.Scheme != Uri.UriSchemeFile ? uri : outer;
            _bases.Add(node, known);
        }

        return known;
    }

    private string? Refuse(string link)
    {
        warnings.Add("harmful-link", "an address that runs something or opens a file was dropped", link);
        return null;
    }

    // Line breaks inside an address come from generators that indent, "&amp;" from those that escape twice; no address holds them.
    private string? Squeeze(string? address)
    {
        if (string.IsNullOrWhiteSpace(address))
        {
            return null;
        }

        var trimmed = address.Trim();
        if (trimmed.Contains("&amp;", StringComparison.OrdinalIgnoreCase))
        {
            warnings.Add("escaped-link", "an address that was escaped twice was read as meant", trimmed);
            trimmed = trimmed.Replace("&amp;", "&", StringComparison.OrdinalIgnoreCase);
        }

        if (trimmed.AsSpan().IndexOfAny('\n', '\r', '\t') >= 0)
        {
            warnings.Add("broken-link", "an address with line breaks was joined");
            trimmed = string.Concat(trimmed.Split('\n', '\r', '\t').Select(part => part.Trim()));
        }

        return trimmed;
    }
}
