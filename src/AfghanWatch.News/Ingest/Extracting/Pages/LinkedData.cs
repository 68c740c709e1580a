using System.Text;
using System.Text.Json;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>What a page says of its article in JSON-LD (schema.org), as strings.</summary>
internal sealed partial class LinkedData
{
    private const int MostObjects = 3000;
    private const int LongestScript = 2_000_000;
    private const int LongestMark = 40;
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };
    private int _objects;
    private int _bestRank = -1;

    public string? Headline { get; private set; }

    public string? Published { get; private set; }

    public string? Modified { get; private set; }

    public string? Body { get; private set; }

    public string? Description { get; private set; }

    public string? Section { get; private set; }

    public string? Language { get; private set; }

    public string? Publisher { get; private set; }

    public string? SiteName { get; private set; }

    public string? Image { get; private set; }

    public string? Url { get; private set; }

    public bool IsArticle => _bestRank >= 0;

    public bool IsClosed { get; private set; }

    public bool IsLive { get; private set; }

    public IReadOnlyList<string> Authors { get; private set; } = [];

    /// <summary>Authors of the page itself, where no article is described.</summary>
    private IReadOnlyList<string> PageAuthors { get; set; } = [];

    /// <summary>Dates of the page itself, where no article is described.</summary>
    public string? PagePublished { get; private set; }

    public string? PageModified { get; private set; }

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly List<string> _authorReferences = [];

    public static LinkedData Read(IEnumerable<string> scripts)
    {
        var data = new LinkedData();
        foreach (var script in scripts)
        {
            if (script.Length is > 1 and <= LongestScript)
            {
                data.ReadScript(script);
            }
        }

        data.Authors = data.Authors.Count == 0 ? data.PageAuthors : data.Authors;
        if (data.Authors.Count == 0 && data._authorReferences.Count > 0)
        {
            data.Authors = [.. data._authorReferences.Where(data._names.ContainsKey).Select(reference => data._names[reference])];
        }

        return data;
    }

    private void ReadScript(string script)
    {
        using var document = Parse(script) ?? Parse(Mended(script));
        if (document is not null)
        {
            Visit(document.RootElement, 0);
        }
    }

    private static JsonDocument? Parse(string script)
    {
        try
        {
            return JsonDocument.Parse(script, Options);
        }
        catch (JsonException)
        {
            // Broken JSON-LD is common; the caller mends it once and then goes by the page's other signs.
            return null;
        }
        catch (ArgumentException)
        {
            // A lone surrogate cannot be carried into UTF-8.
            return null;
        }
    }

    /// <summary>Without comment marks around the object, and without raw line breaks inside strings.</summary>
    private static string Mended(string script)
    {
        // A CDATA mark around the object has brackets of its own.
        var mark = script.IndexOf("CDATA[", StringComparison.OrdinalIgnoreCase);
        var from = mark >= 0 && mark < LongestMark ? mark + "CDATA[".Length : 0;
        var until = from > 0 && script.LastIndexOf("]]>", StringComparison.Ordinal) is > 0 and var close && close > from ? close : script.Length;
        var start = script.AsSpan(from, until - from).IndexOfAny('{', '[') + from;
        var end = script.AsSpan(from, until - from).LastIndexOfAny('}', ']') + from;
        if (start < from || end <= start)
        {
            return string.Empty;
        }

        var mended = new StringBuilder(end - start + 1);
        foreach (var c in script.AsSpan(start, end - start + 1))
        {
            mended.Append(char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c);
        }

        return mended.ToString();
    }

    private void Visit(JsonElement element, int level)
    {
        if (level > 12 || ++_objects > MostObjects)
        {
            return;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Visit(item, level + 1);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            Object(element, level);
        }
    }

    private void Object(JsonElement element, int level)
    {
        var type = TypeOf(element);
        if (Text(element, "@id") is { } id && Text(element, "name") is { } name)
        {
            _names[id] = name;
        }

        if (IsArticleType(type))
        {
            Article(element, type, level);
        }
        else if (type is not ("Comment" or "VideoObject" or "ImageObject"))
        {
            if (type == "WebPage" && element.TryGetProperty("author", out var author) && PageAuthors.Count == 0)
            {
                var authors = new List<string>();
                Names(author, authors);
                PageAuthors = authors;
            }

            PagePublished ??= Text(element, "datePublished");
            PageModified ??= Text(element, "dateModified");
            SiteName ??= type == "WebSite" ? Text(element, "name") : null;
        }

        foreach (var property in element.EnumerateObject())
        {
            if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array && property.Name is "@graph" or "mainEntity" or "mainEntityOfPage" or "hasPart" or "isPartOf" or "liveBlogUpdate" or "item" or "subjectOf" or "author" or "publisher" or "@list")
            {
                Visit(property.Value, level + 1);
            }
        }
    }

    private void Article(JsonElement element, string type, int level)
    {
        var rank = (Text(element, "headline") is null ? 0 : 4) + (Text(element, "datePublished") is null ? 0 : 4) + (Text(element, "articleBody") is null ? 0 : 2)
            + (type is "Article" or "BlogPosting" or "WebPage" ? 0 : 1) - Math.Min(level, 6);
        rank = Math.Max(rank, 0);
        if (rank <= _bestRank)
        {
            return;
        }

        _bestRank = rank;
        Headline = Text(element, "headline") ?? Text(element, "name");
        Published = Text(element, "datePublished") ?? Text(element, "dateCreated");
        Modified = Text(element, "dateModified");
        Body = Text(element, "articleBody") ?? Text(element, "text");
        Description = Text(element, "description");
        Section = Text(element, "articleSection");
        Language = Text(element, "inLanguage");
        Publisher = NameIn(element, "publisher");
        Image = Text(element, "image") ?? In(element, "image", "url") ?? In(element, "image", "contentUrl") ?? Text(element, "thumbnailUrl");
        Url = Text(element, "url") ?? Text(element, "mainEntityOfPage") ?? In(element, "mainEntityOfPage", "@id");
        IsLive = type == "LiveBlogPosting";
        IsClosed = IsNotFree(element) || (element.TryGetProperty("hasPart", out var part) && (part.ValueKind == JsonValueKind.Array ? part.EnumerateArray().Any(IsNotFree) : IsNotFree(part)));
        var authors = new List<string>();
        if (element.TryGetProperty("author", out var author))
        {
            Names(author, authors);
        }

        if (element.TryGetProperty("creator", out var creator))
        {
            var creators = new List<string>();
            Names(creator, creators);
            authors = creators.Count > authors.Count ? creators : authors;
        }

        Authors = authors;
    }

    private static bool IsNotFree(JsonElement element) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty("isAccessibleForFree", out var free)
        && (free.ValueKind == JsonValueKind.False || (free.ValueKind == JsonValueKind.String && Text(element, "isAccessibleForFree") is { } written && (written.Equals("false", StringComparison.OrdinalIgnoreCase) || written.Equals("no", StringComparison.OrdinalIgnoreCase))));

    private void Names(JsonElement element, List<string> names)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String when element.GetString() is { Length: > 0 } name:
                (name.Contains("://", StringComparison.Ordinal) ? _authorReferences : names).Add(name);
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray().Take(20))
                {
                    Names(item, names);
                }

                break;
            case JsonValueKind.Object when TypeOf(element) is not "Organization" and not "NewsMediaOrganization" && Text(element, "name") is { } name:
                names.Add(name);
                break;
            case JsonValueKind.Object when Text(element, "name") is { } organisation:
                Organisation ??= organisation;
                break;
            case JsonValueKind.Object when Text(element, "@id") is { } id:
                _authorReferences.Add(id);
                break;
            default:
                break;
        }
    }

    /// <summary>An author that is an organisation, such as an agency.</summary>
    public string? Organisation { get; private set; }

    private static bool IsArticleType(string type) => type.EndsWith("Article", StringComparison.Ordinal) || type is "BlogPosting" or "LiveBlogPosting" or "Report" or "Review" or "SocialMediaPosting" or "Blog" or "OpinionNewsArticle" or "AskPublicNewsArticle";
}
