using System.Text;

namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Headings and names: one line, with or without their markup.</summary>
internal static class PlainText
{
    /// <summary>Takes the tags out and reads the references.</summary>
    public static string FromMarkup(string markup)
    {
        var rest = markup.AsSpan();
        var open = rest.IndexOf('<');
        if (open < 0)
        {
            return OneLine(EntityText.Decode(rest, null));
        }

        var text = new StringBuilder(markup.Length);
        for (; open >= 0; open = rest.IndexOf('<'))
        {
            text.Append(rest[..open]);
            rest = rest[open..];
            var length = HtmlNames.TagLength(rest);
            if (length == 0)
            {
                text.Append('<');
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

    private static bool IsBreak(ReadOnlySpan<char> tag) =>
        tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("</p", StringComparison.OrdinalIgnoreCase)
        || tag.StartsWith("</div", StringComparison.OrdinalIgnoreCase) || tag.StartsWith("</h", StringComparison.OrdinalIgnoreCase);
}
