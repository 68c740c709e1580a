using AngleSharp.Dom;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>The page's metadata: meta tags by name, links by relation, JSON-LD, the title element.</summary>
internal sealed class PageHead
{
    private const int MostScripts = 40;
    private readonly Dictionary<string, List<string>> _meta = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _links = new(StringComparer.OrdinalIgnoreCase);

    public LinkedData Linked { get; private set; } = LinkedData.Read([]);

    public string? TitleElement { get; private set; }

    public string? HtmlLanguage { get; private set; }

    public bool IsAmp { get; private set; }

    public string? BaseAddress { get; private set; }

    public static PageHead Read(IDocument document)
    {
        var scripts = new List<string>();
        var head = new PageHead();
        foreach (var element in document.All)
        {
            switch (element.LocalName)
            {
                case "script" when scripts.Count < MostScripts && element.GetAttribute("type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase):
                    scripts.Add(element.TextContent);
                    break;
                case "meta":
                    head.AddMeta(element);
                    break;
                case "link" when element.GetAttribute("rel") is { Length: > 0 } relation && element.GetAttribute("href") is { Length: > 0 } address:
                    head._links.TryAdd(relation.Trim(), address);
                    break;
                case "title" when head.TitleElement is null && element.ParentElement is { LocalName: "head" or "body" or "html" }:
                    head.TitleElement = element.TextContent;
                    break;
                case "base" when head.BaseAddress is null:
                    head.BaseAddress = element.GetAttribute("href");
                    break;
                default:
                    break;
            }
        }

        var root = document.DocumentElement;
        head.Linked = LinkedData.Read(scripts);
        head.HtmlLanguage = root?.GetAttribute("lang") ?? root?.GetAttribute("xml:lang");
        head.IsAmp = root is not null && (root.HasAttribute("amp") || root.HasAttribute("⚡"));
        return head;
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
