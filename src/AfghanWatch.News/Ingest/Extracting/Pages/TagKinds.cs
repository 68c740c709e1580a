using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>What each tag means for reading.</summary>
internal static class TagKinds
{
    private static readonly FrozenSet<string> Silent = new[]
    {
        "script", "style", "template", "svg", "math", "canvas", "head", "title", "meta", "link", "base", "source", "track", "param", "map", "area", "datalist", "frameset", "frame", "noframes", "option",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether neither the element nor anything in it is ever text of the page.</summary>
    public static bool IsSilent(string name) => Silent.Contains(name);

    public static TagKind Of(string name) => name switch
    {
        "a" => TagKind.Link,
        "br" => TagKind.Break,
        "img" => TagKind.Image,
        "time" => TagKind.Time,
        "p" => TagKind.Paragraph,
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => TagKind.Heading,
        "ul" or "ol" or "dl" or "menu" => TagKind.List,
        "li" or "dt" or "dd" => TagKind.Item,
        "blockquote" => TagKind.Quote,
        "pre" => TagKind.Preformatted,
        "table" => TagKind.Table,
        "thead" or "tbody" or "tfoot" or "caption" or "div" or "body" or "html" or "center" or "address" or "details" or "summary" or "dialog" or "hr" or "noscript" => TagKind.Block,
        "tr" => TagKind.Row,
        "td" or "th" => TagKind.Cell,
        "figure" => TagKind.Figure,
        "figcaption" => TagKind.Caption,
        "article" => TagKind.Article,
        "main" => TagKind.Main,
        "section" => TagKind.Section,
        "header" or "hgroup" => TagKind.Header,
        "nav" => TagKind.Navigation,
        "aside" => TagKind.Aside,
        "footer" => TagKind.Footer,
        "form" or "fieldset" => TagKind.Form,
        "button" or "input" or "select" or "textarea" or "label" => TagKind.Control,
        "video" or "audio" or "iframe" or "object" or "embed" => TagKind.Media,
        _ => TagKind.Inline,
    };

    public static bool IsBlock(TagKind kind) => kind > TagKind.Inline;
}
