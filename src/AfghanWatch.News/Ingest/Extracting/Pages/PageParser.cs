using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Parses a page, leaving away what no reader of ours looks at.</summary>
internal static class PageParser
{
    /// <summary>UTF-16 units read of one page; no article is longer, and a cut page still reads.</summary>
    public const int MostCharacters = 6_000_000;
    public const int DeepestLevel = 256;

    private static readonly HtmlParserOptions PageOptions = new()
    {
        SkipComments = true,
        SkipProcessingInstructions = true,
        DisableElementPositionTracking = true,
        MaximumDepth = DeepestLevel,
    };

    public static IHtmlDocument Parse(string html) =>
        new HtmlParser(PageOptions).ParseDocument(html.Length > MostCharacters ? html[..MostCharacters] : html);
}
