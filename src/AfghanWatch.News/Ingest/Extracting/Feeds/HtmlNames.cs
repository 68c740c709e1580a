using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>The element names of HTML that tell markup from words in angle brackets.</summary>
internal static class HtmlNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Elements = FrozenSet.ToFrozenSet(
        [
            "a", "abbr", "acronym", "address", "article", "aside", "audio", "b", "bdi", "bdo", "big", "blockquote", "body", "br", "button", "caption", "center", "cite", "code", "col",
            "colgroup", "dd", "del", "details", "dfn", "dir", "div", "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure", "font", "footer", "form", "h1", "h2", "h3", "h4", "h5",
            "h6", "head", "header", "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "li", "link", "main", "mark", "meta", "nav", "nobr", "noscript", "object", "ol", "option",
            "p", "param", "picture", "pre", "q", "s", "samp", "script", "section", "select", "small", "source", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg", "table",
            "tbody", "td", "textarea", "tfoot", "th", "thead", "time", "title", "tr", "tt", "u", "ul", "var", "video", "wbr",
        ],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsElement(ReadOnlySpan<char> name) => Elements.Contains(name);

    /// <summary>Length of the HTML tag that <paramref name="text"/> begins with, 0 where it begins with none.</summary>
    public static int TagLength(ReadOnlySpan<char> text)
    {
        const int LongestTag = 4096;
        if (text.Length < 3 || text[0] != '<')
        {
            return 0;
        }

        if (text.StartsWith("<!--", StringComparison.Ordinal))
        {
            var end = text[..Math.Min(text.Length, LongestTag)].IndexOf("-->", StringComparison.Ordinal);
            return end < 0 ? 0 : end + 3;
        }

        var start = text[1] == '/' ? 2 : 1;
        var stop = start;
        while (stop < text.Length && char.IsAsciiLetterOrDigit(text[stop]))
        {
            stop++;
        }

        if (stop == start || !IsElement(text[start..stop]))
        {
            return 0;
        }

        var rest = text[stop..Math.Min(text.Length, stop + LongestTag)];
        var close = rest.IndexOfAny('>', '<');
        return close < 0 || rest[close] != '>' ? 0 : stop + close + 1;
    }

    /// <summary>Whether a text carries tags of HTML.</summary>
    public static bool HasTags(ReadOnlySpan<char> text)
    {
        for (var open = text.IndexOf('<'); open >= 0; open = text.IndexOf('<'))
        {
            text = text[open..];
            if (TagLength(text) > 0)
            {
                return true;
            }

            text = text[1..];
        }

        return false;
    }
}
