using System.Buffers;
using System.Text;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>
/// Keeps hostile markup from making the parser slow: for each block it opens, the parser looks through all elements still open, and for each
/// line it opens all unclosed emphasis again. One pass over the source leaves away the tags beyond what any page needs.
/// </summary>
internal static class MarkupGuard
{
    private const int DeepestLevel = 200;
    private const int MostUnclosedEmphasis = 12;
    private const int MostAttributes = 400;
    private static readonly SearchValues<char> TagMarks = SearchValues.Create(">\"'");

    private enum TagClass : byte
    {
        Other,
        Uncounted,
        Emphasis,
        RawText,
    }

    /// <summary>The source itself where it is harmless, else a copy without the tags that are too deep.</summary>
    public static string Limit(string html)
    {
        StringBuilder? limited = null;
        int copied = 0, depth = 0, emphasis = 0, leftOut = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length;)
        {
            var isEnd = html[at + 1] == '/';
            var start = at + (isEnd ? 2 : 1);
            if (start >= html.Length || !char.IsAsciiLetter(html[start]))
            {
                at = NextAfterNoTag(html, at);
                continue;
            }

            var name = NameAt(html, start);
            var end = EndOfTag(html, start + name.Length);
            var drop = end - start > MostAttributes && Attributes(html.AsSpan(start, end - start)) > MostAttributes;
            switch (ClassOf(name))
            {
                case TagClass.Uncounted:
                    break;
                case TagClass.Emphasis when isEnd:
                    emphasis = Math.Max(0, emphasis - 1);
                    break;
                case TagClass.Emphasis:
                    drop |= emphasis >= MostUnclosedEmphasis;
                    emphasis += drop ? 0 : 1;
                    break;
                case TagClass.RawText when !isEnd:
                    end = EndOfRawText(html, end, name);
                    break;
                case TagClass.RawText:
                    break;
                default:
                    if (!isEnd)
                    {
                        drop |= depth >= DeepestLevel;
                        depth += drop ? 0 : 1;
                        leftOut += drop ? 1 : 0;
                    }
                    else if (leftOut > 0)
                    {
                        drop = true;
                        leftOut--;
                    }
                    else
                    {
                        depth = Math.Max(0, depth - 1);
                    }

                    break;
            }

            if (drop)
            {
                limited ??= new StringBuilder(html.Length);
                limited.Append(html, copied, at - copied);
                copied = end;
            }

            at = end < html.Length ? html.IndexOf('<', end) : -1;
        }

        return limited is null ? html : limited.Append(html, copied, html.Length - copied).ToString();
    }

    private static int NextAfterNoTag(string html, int at)
    {
        if (string.CompareOrdinal(html, at, "<!--", 0, 4) == 0)
        {
            var close = html.IndexOf("-->", at + 4, StringComparison.Ordinal);
            return close < 0 ? -1 : html.IndexOf('<', close);
        }

        return html.IndexOf('<', at + 1);
    }

    private static ReadOnlySpan<char> NameAt(string html, int start)
    {
        var end = start;
        while (end < html.Length && (char.IsAsciiLetterOrDigit(html[end]) || html[end] is '-' or ':'))
        {
            end++;
        }

        return html.AsSpan(start, end - start);
    }

    /// <summary>Index after the tag's closing bracket; quoted values may hold brackets.</summary>
    private static int EndOfTag(string html, int start)
    {
        for (var at = start; at < html.Length;)
        {
            var mark = html.AsSpan(at).IndexOfAny(TagMarks);
            if (mark < 0)
            {
                break;
            }

            at += mark;
            if (html[at] == '>')
            {
                return at + 1;
            }

            at = EndOfValue(html, start, at);
        }

        return html.Length;
    }

    /// <summary>Index after a quoted value, or after the quotation mark where it opens none.</summary>
    private static int EndOfValue(ReadOnlySpan<char> html, int start, int at)
    {
        if (at == start || html[at - 1] is not ('=' or ' '))
        {
            return at + 1;
        }

        var length = html[(at + 1)..].IndexOf(html[at]);
        return length < 0 ? html.Length : at + length + 2;
    }

    /// <summary>How many attributes a tag may have at most: signs outside quoted values that may part two.</summary>
    private static int Attributes(ReadOnlySpan<char> tag)
    {
        var count = 0;
        for (var at = 0; at < tag.Length;)
        {
            if (tag[at] is '"' or '\'')
            {
                at = EndOfValue(tag, 0, at);
                continue;
            }

            count += tag[at] is ' ' or '\n' or '\t' or '/' ? 1 : 0;
            at++;
        }

        return count;
    }

    private static int EndOfRawText(string html, int start, ReadOnlySpan<char> name)
    {
        for (var at = start; at < html.Length;)
        {
            at = html.IndexOf("</", at, StringComparison.Ordinal);
            if (at < 0)
            {
                return html.Length;
            }

            if (html.AsSpan(at + 2).StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return at;
            }

            at += 2;
        }

        return html.Length;
    }

    private static TagClass ClassOf(ReadOnlySpan<char> name)
    {
        if (name.Length > 10)
        {
            return TagClass.Other;
        }

        Span<char> lower = stackalloc char[name.Length];
        name.ToLowerInvariant(lower);
        return lower switch
        {
            "b" or "i" or "u" or "s" or "em" or "strong" or "font" or "big" or "small" or "tt" or "code" or "strike" or "nobr" => TagClass.Emphasis,
            "script" or "style" or "title" or "textarea" => TagClass.RawText,

            // Void elements, and those whose end tag may be left away because the next of their kind closes them.
            "a" or "br" or "img" or "input" or "meta" or "link" or "hr" or "source" or "wbr" or "area" or "col" or "embed" or "param" or "track" or "base" or "p" or "li" or "dt" or "dd" or "tr" or "td" or "th" or "thead" or "tbody" or "tfoot" or "option"
                or "optgroup" or "html" or "head" or "body" or "path" or "use" => TagClass.Uncounted,
            _ => TagClass.Other,
        };
    }
}
