using System.Text;

namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Reads what stands in an element.</summary>
internal static class FieldText
{
    /// <summary>The text of an element and all below it, references read, trimmed; null where there is none.</summary>
    public static string? Text(MarkupNode? node, string source, FeedWarnings warnings)
    {
        if (node is null)
        {
            return null;
        }

        if (node.Pieces is [{ Kind: PieceKind.Text } only])
        {
            return NullIfEmpty(Unwrap(EntityText.Decode(Plain(source, only, warnings).Trim(), warnings), warnings));
        }

        var text = new StringBuilder();
        AppendText(node, source, warnings, text);
        return NullIfEmpty(Unwrap(text.ToString().Trim(), warnings));
    }

    /// <summary>The markup an element holds, whether it was escaped, in CDATA, or left naked.</summary>
    public static string? Markup(MarkupNode? node, string source, FeedWarnings warnings)
    {
        if (node is null)
        {
            return null;
        }

        if (!node.HasElements)
        {
            return Text(node, source, warnings);
        }

        warnings.Add("naked-markup", "markup that was not escaped was read as markup", $"<{node.Name}>");
        var raw = Raw(node, source);

        // Escaped markup inside naked markup was meant as markup too, unless it is an example.
        return NullIfEmpty(HasEscapedTags(node, source) ? EntityText.Decode(raw, warnings) : raw);
    }

    /// <summary>The inside of an element as it was written, CDATA unwrapped, references left alone.</summary>
    public static string Raw(MarkupNode node, string source)
    {
        var text = new StringBuilder(node.InnerEnd - node.InnerStart);
        AppendRaw(node, source, text);
        return text.ToString().Trim();
    }

    public static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    // A section whose own brackets were escaped, or that stands in another section.
    private static string Unwrap(string text, FeedWarnings warnings)
    {
        if (!text.StartsWith("<![CDATA[", StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        warnings.Add("escaped-cdata", "a CDATA section that was itself escaped was unwrapped");
        return (text.EndsWith("]]>", StringComparison.Ordinal) ? text[9..^3] : text[9..]).Trim();
    }

    private static bool HasEscapedTags(MarkupNode node, string source)
    {
        foreach (var piece in node.Pieces)
        {
            if (piece.Node is { } child ? child.Local is not ("code" or "pre") && HasEscapedTags(child, source)
                : piece.Kind == PieceKind.Text && source.AsSpan(piece.Start, piece.End - piece.Start) is var text
                && text.Contains("&lt;", StringComparison.OrdinalIgnoreCase) && HtmlNames.HasTags(EntityText.Decode(text, null)))
            {
                return true;
            }
        }

        return false;
    }

    private static void AppendText(MarkupNode node, string source, FeedWarnings warnings, StringBuilder text)
    {
        foreach (var piece in node.Pieces)
        {
            if (piece.Node is { } child)
            {
                AppendText(child, source, warnings, text);
            }
            else if (piece.Kind == PieceKind.Verbatim)
            {
                text.Append(Verbatim(source, piece));
            }
            else
            {
                text.Append(EntityText.Decode(Plain(source, piece, warnings), warnings));
            }
        }
    }

    private static void AppendRaw(MarkupNode node, string source, StringBuilder text)
    {
        foreach (var piece in node.Pieces)
        {
            if (piece.Node is not { } child)
            {
                text.Append(piece.Kind == PieceKind.Verbatim ? Verbatim(source, piece) : source.AsSpan(piece.Start, piece.End - piece.Start));
                continue;
            }

            // XHTML under a prefix is HTML once the prefix is gone.
            var skip = child.Prefix == "xhtml" ? child.Name.IndexOf(':') + 1 : 0;
            text.Append('<').Append(source.AsSpan(child.OuterStart + 1 + skip, child.InnerStart - child.OuterStart - 1 - skip));
            AppendRaw(child, source, text);
            if (child.End == NodeEnd.EndTag && child.OuterEnd > child.InnerEnd)
            {
                text.Append("</").Append(child.Name.AsSpan(skip)).Append('>');
            }
        }
    }

    // XML forbids the end of a section in text; here it is the seam of sections that were nested or never begun.
    private static ReadOnlySpan<char> Plain(string source, MarkupPiece piece, FeedWarnings warnings)
    {
        var text = source.AsSpan(piece.Start, piece.End - piece.Start);
        if (!text.Contains("]]>", StringComparison.Ordinal))
        {
            return text;
        }

        warnings.Add("stray-cdata-end", "the end of a CDATA section that never began was dropped");
        return text.ToString().Replace("]]>", "", StringComparison.Ordinal);
    }

    private static ReadOnlySpan<char> Verbatim(string source, MarkupPiece piece) => source.AsSpan(piece.Start, piece.End - piece.Start);
}
