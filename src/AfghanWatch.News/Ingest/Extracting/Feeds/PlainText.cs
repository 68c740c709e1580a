using System.Buffers;
using System.Text;

namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Headings and names: one line, with or without their markup.</summary>
internal static class PlainText
{
    private static readonly SearchValues<char> AsciiLettersAndDigits = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>Takes the tags out and reads the references.</summary>
    public static string FromMarkup(string markup)
    {
        var rest = markup.AsSpan();
        var open = rest.IndexOf('<');
        if (open < 0)
        {
            return OneLine(EntityText.Decode(rest, null));
        }

        var ended = EndedNames(rest);
        var text = new StringBuilder(markup.Length);
        for (; open >= 0; open = rest.IndexOf('<'))
        {
            text.Append(rest[..open]);
            rest = rest[open..];
            var length = HtmlNames.TagLength(rest);
            if (length == 0 || IsMentioned(rest[..length], ended))
            {
                text.Append("&lt;");
                length = 1;
            }
            else if (IsBreak(rest))
            {
                text.Append(' ');
            }

            rest = rest[length..];
        }

        return OneLine(EntityText.Decode(text.Append(rest).ToString(), null));
    }

    /// <summary>Joins lines and runs of blanks into single spaces.</summary>
    public static string OneLine(string text)
    {
        var trimmed = text.AsSpan().Trim();
        var clean = true;
        for (var i = 0; i < trimmed.Length && clean; i++)
        {
            clean = trimmed[i] is not ('\n' or '\r' or '\t') && (trimmed[i] != ' ' || trimmed[i - 1] != ' ');
        }

        if (clean)
        {
            return trimmed.Length == text.Length ? text : trimmed.ToString();
        }

        var line = new StringBuilder(trimmed.Length);
        foreach (var c in trimmed)
        {
            if (c is not (' ' or '\n' or '\r' or '\t'))
            {
                line.Append(c);
            }
            else if (line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString();
    }

    /// <summary>Plain text as markup: escaped, with paragraphs where it has blank lines.</summary>
    public static string ToMarkup(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Trim().Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Length switch
        {
            0 => "",
            1 => Escape(lines[0]),
            _ => string.Concat(lines.Select(line => $"<p>{Escape(line)}</p>")),
        };
    }

    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    /// <summary>"The return of &lt;b&gt;" speaks of a tag: it is bare, never ended, and of a kind that must be.</summary>
    private static bool IsMentioned(ReadOnlySpan<char> tag, HashSet<string> ended)
    {
        var name = tag[1..^1];
        return char.IsAsciiLetter(name[0]) && name.IndexOfAny(' ', '/', '\n') < 0 && !(name is "br" or "BR" or "hr" or "wbr" or "p" or "P" or "img" or "li")
            && !ended.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
    }

    private static HashSet<string> EndedNames(ReadOnlySpan<char> text)
    {
        var ended = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var place = text.IndexOf("</", StringComparison.Ordinal); place >= 0; place = text.IndexOf("</", StringComparison.Ordinal))
        {
            text = text[(place + 2)..];
            var end = text[..Math.Min(text.Length, 16)].IndexOfAnyExcept(AsciiLettersAndDigits);
            ended.Add((end < 0 ? [] : text[..end]).ToString());
        }

        return ended;
    }

    private static bool IsBreak(ReadOnlySpan<char> tag) =>
        tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("</p", StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith("</div", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("</h", StringComparison.OrdinalIgnoreCase);
}
