namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>The namespaces declared where the reader stands, and what a prefix means there.</summary>
internal sealed class NamespaceScope(FeedWarnings warnings)
{
    // Every element looks through this list, so a feed that declares thousands is not followed.
    private const int MostNamespaces = 256;

    private readonly List<(int Level, string Prefix, string Uri, string? Usual)> _declared = [];
    private string? _rootNamespace;

    public void Declare(IReadOnlyList<MarkupAttribute> attributes, int level)
    {
        for (var i = 0; i < attributes.Count; i++)
        {
            var (name, value) = attributes[i];
            if (name.StartsWith("xmlns", StringComparison.OrdinalIgnoreCase) && (name.Length == 5 || name[5] == ':') && _declared.Count < MostNamespaces)
            {
                _declared.Add((level, name.Length == 5 ? "" : name[6..], value.Trim(), FeedNamespaces.PrefixOf(value)));
            }
        }
    }

    /// <summary>Forgets what an element at this level, or below, declared.</summary>
    public void Undeclare(int level)
    {
        while (_declared.Count > 0 && _declared[^1].Level >= level)
        {
            _declared.RemoveAt(_declared.Count - 1);
        }
    }

    /// <summary>The usual prefix of an element's vocabulary; empty for the feed's own, whatever namespace its root stands in.</summary>
    public string PrefixOf(string name, int colon, bool inField)
    {
        var prefix = colon < 0 ? "" : name[..colon];
        var (uri, usual) = Find(prefix);
        if (_rootNamespace is null && FieldRules.IsRootName(name.AsSpan(colon + 1)))
        {
            _rootNamespace = uri ?? "";
        }

        if ((prefix.Length == 0 && uri is null) || uri == _rootNamespace)
        {
            return "";
        }

        return uri is not null ? usual ?? (prefix.Length == 0 ? "" : Lower(prefix)) : Undeclared(prefix, inField);
    }

    public static string Lower(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (c is >= 'A' and <= 'Z' or > '\u007F')
            {
                return name.ToString().ToLowerInvariant();
            }
        }

        return name.ToString();
    }

    private string Undeclared(string prefix, bool inField)
    {
        var lower = Lower(prefix);
        if (!inField && lower != "xml" && FeedNamespaces.IsUsual(lower))
        {
            warnings.Add("undeclared-prefix", "a namespace prefix that was never declared was taken in its usual meaning", $"{prefix}:");
        }

        return lower is "atom10" or "a10" or "atom03" ? "atom" : lower is "rss" or "rss1" ? "" : lower;
    }

    private (string? Uri, string? Usual) Find(string prefix)
    {
        for (var i = _declared.Count - 1; i >= 0; i--)
        {
            if (_declared[i].Prefix == prefix)
            {
                return (_declared[i].Uri, _declared[i].Usual);
            }
        }

        return default;
    }
}
