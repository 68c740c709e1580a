using AngleSharp.Dom;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>The page's metadata: meta tags by name, links by relation, JSON-LD, the title element.</summary>
internal sealed class PageHead
{
    private readonly Dictionary<string, List<string>> _meta = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _links = new(StringComparer.OrdinalIgnoreCase);

    public required LinkedData Linked { get; init; }

    public string? TitleElement { get; private set; }

    public string? HtmlLanguage { get; private init; }

    public bool IsAmp { get; private init; }

    public string? BaseAddress { get; private set; }

    /// <param name="document">The parsed page.</param>
    /// <param name="inBody">Metadata elements that stand in its body.</param>
    /// <param name="linkedData">The contents of its JSON-LD scripts.</param>
    public static PageHead Read(IDocument document, IReadOnlyList<IElement> inBody, IReadOnlyList<string> linkedData)
    {
        var root = document.DocumentElement;
        var head = new PageHead
        {
            Linked = LinkedData.Read(linkedData),
            HtmlLanguage = root?.GetAttribute("lang") ?? root?.GetAttribute("xml:lang"),
            IsAmp = root is not null && (root.HasAttribute("amp") || root.HasAttribute("⚡")),
        };
        if (document.Head is { } element)
        {
            var children = element.ChildNodes;
            for (var i = 0; i < children.Length; i++)
            {
                if (children[i] is IElement child)
                {
                    head.Add(child);
                }
            }
        }

        foreach (var child in inBody)
        {
            head.Add(child);
        }

        return head;
    }

    private void Add(IElement element)
    {
        switch (element.LocalName)
        {
            case "meta":
                AddMeta(element);
                break;
            case "link" when element.GetAttribute("rel") is { Length: > 0 } relation && element.GetAttribute("href") is { Length: > 0 } address:
                foreach (var kind in relation.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                {
                    _links.TryAdd(kind, address);
                }

                break;
            case "title":
                TitleElement ??= element.TextContent;
                break;
            case "base":
                BaseAddress ??= element.GetAttribute("href");
                break;
            default:
                break;
        }
    }

    /// <summary>The first value of the first of these names that has one.</summary>
    public string? Meta(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_meta.TryGetValue(name, out var values))
            {
                return values[0];
            }
        }

        return null;
    }

    public IReadOnlyList<string> AllMeta(string name) => _meta.TryGetValue(name, out var values) ? values : [];

    public string? Link(string relation) => _links.GetValueOrDefault(relation);

    private void AddMeta(IElement element)
    {
        var value = element.GetAttribute("content") ?? element.GetAttribute("value") ?? element.GetAttribute("datetime");
        if (string.IsNullOrWhiteSpace(value))
        {
            return;
        }

        foreach (var key in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
        {
            if (element.GetAttribute(key) is not { Length: > 0 and < 200 } names)
            {
                continue;
            }

            foreach (var name in names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                var full = key == "itemprop" ? "itemprop:" + name : name;
                if (!_meta.TryGetValue(full, out var values))
                {
                    _meta[full] = values = [];
                }

                if (values.Count < 20)
                {
                    values.Add(value.Trim());
                }
            }
        }
    }
}
