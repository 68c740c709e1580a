using System.Collections.Frozen;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Parses a page, leaving away what no reader of ours looks at: scripts, styles, comments, most attributes.</summary>
internal static class PageParser
{
    /// <summary>UTF-16 units read of one page; no article is longer, and a cut page still reads.</summary>
    public const int MostCharacters = 6_000_000;

    private const int DeepestLevel = 256;
    private const int MostLinkedData = 40;

    private static readonly FrozenSet<string> Attributes = new[]
    {
        "class", "id", "itemprop", "role", "hidden", "aria-hidden", "style", "data-component", "data-testid", "data-component-name", "data-block-type", "href", "src", "srcset", "data-src", "data-srcset", "data-original", "data-lazy-src", "data-url", "alt", "rel",
        "datetime", "content", "value", "property", "name", "http-equiv", "lang", "xml:lang", "amp", "⚡", "title", "pubdate",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AttributeLookup = Attributes.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HtmlParserOptions PageOptions = new()
    {
        SkipComments = true,
        SkipProcessingInstructions = true,
        SkipScriptText = true,
        SkipRawText = true,
        DisableElementPositionTracking = true,
        MaximumDepth = DeepestLevel,
        ShouldEmitAttribute = static (ref StructHtmlToken _, ReadOnlyMemory<char> name) => AttributeLookup.Contains(name.Span),
    };

    /// <summary>Without what a browser does at the sight of an attribute: a link's address is not resolved, a style not read.</summary>
    private static readonly IConfiguration Services = Configuration.Default.Without<IAttributeObserver>();

    /// <summary>Whether an attribute is still there after parsing.</summary>
    public static bool Keeps(string attribute) => Attributes.Contains(attribute);

    public static IHtmlDocument Parse(string html) => new HtmlParser(PageOptions, BrowsingContext.New(Services)).ParseDocument(MarkupGuard.Limit(Cut(html)));

    /// <summary>The contents of the page's JSON-LD scripts, read from the source because the parser leaves scripts away.</summary>
    public static List<string> LinkedData(string html)
    {
        var found = new List<string>();
        var text = Cut(html);
        for (var at = 0; found.Count < MostLinkedData && (at = text.IndexOf("ld+json", at, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            var start = text.IndexOf('>', at) + 1;
            if (start == 0)
            {
                break;
            }

            // The name may stand in running script as well; only an attribute is followed by nothing but attributes.
            var isTag = text.AsSpan(at, start - at).IndexOfAny("{};<") < 0;
            var end = isTag ? text.IndexOf("</script", start, StringComparison.OrdinalIgnoreCase) : start;
            if (end < 0)
            {
                break;
            }

            if (isTag && end > start)
            {
                found.Add(text[start..end]);
            }

            at = end;
        }

        return found;
    }

    private static string Cut(string html) => html.Length > MostCharacters ? html[..MostCharacters] : html;
}
