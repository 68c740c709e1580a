using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>What each tag means for reading.</summary>
internal static class TagKinds
{
    private static readonly FrozenDictionary<string, TagKind> Kinds = new Dictionary<string, TagKind>
    {
        ["a"] = TagKind.Link,
        ["br"] = TagKind.Break,
        ["img"] = TagKind.Image,
        ["picture"] = TagKind.Inline,
        ["time"] = TagKind.Time,
        ["p"] = TagKind.Paragraph,
        ["h1"] = TagKind.Heading,
        ["h2"] = TagKind.Heading,
        ["h3"] = TagKind.Heading,
        ["h4"] = TagKind.Heading,
        ["h5"] = TagKind.Heading,
        ["h6"] = TagKind.Heading,
        ["ul"] = TagKind.List,
        ["ol"] = TagKind.List,
        ["dl"] = TagKind.List,
        ["menu"] = TagKind.List,
        ["li"] = TagKind.Item,
        ["dt"] = TagKind.Item,
        ["dd"] = TagKind.Item,
        ["blockquote"] = TagKind.Quote,
        ["pre"] = TagKind.Preformatted,
        ["table"] = TagKind.Table,
        ["thead"] = TagKind.Block,
        ["tbody"] = TagKind.Block,
        ["tfoot"] = TagKind.Block,
        ["caption"] = TagKind.Block,
        ["tr"] = TagKind.Row,
        ["td"] = TagKind.Cell,
        ["th"] = TagKind.Cell,
        ["figure"] = TagKind.Figure,
        ["figcaption"] = TagKind.Caption,
        ["article"] = TagKind.Article,
        ["main"] = TagKind.Main,
        ["section"] = TagKind.Section,
        ["header"] = TagKind.Header,
        ["hgroup"] = TagKind.Header,
        ["nav"] = TagKind.Navigation,
        ["aside"] = TagKind.Aside,
        ["footer"] = TagKind.Footer,
        ["form"] = TagKind.Form,
        ["fieldset"] = TagKind.Form,
        ["button"] = TagKind.Control,
        ["input"] = TagKind.Control,
        ["select"] = TagKind.Control,
        ["textarea"] = TagKind.Control,
        ["label"] = TagKind.Control,
        ["video"] = TagKind.Media,
        ["audio"] = TagKind.Media,
        ["iframe"] = TagKind.Media,
        ["object"] = TagKind.Media,
        ["embed"] = TagKind.Media,
        ["div"] = TagKind.Block,
        ["body"] = TagKind.Block,
        ["html"] = TagKind.Block,
        ["center"] = TagKind.Block,
        ["address"] = TagKind.Block,
        ["details"] = TagKind.Block,
        ["summary"] = TagKind.Block,
        ["dialog"] = TagKind.Block,
        ["hr"] = TagKind.Block,
        ["noscript"] = TagKind.Block,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Silent = new[]
    {
        "script", "style", "template", "svg", "math", "canvas", "head", "title", "meta", "link", "base", "source", "track", "param", "map", "area", "datalist", "frameset", "frame", "noframes", "option",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether neither the element nor anything in it is ever text of the page.</summary>
    public static bool IsSilent(string name) => Silent.Contains(name);

    public static TagKind Of(string name) => Kinds.GetValueOrDefault(name, TagKind.Inline);

    public static bool IsBlock(TagKind kind) => kind > TagKind.Inline;
}
