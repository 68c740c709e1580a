using System.Text;

namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Reads the text constructs of Atom 1.0 (RFC 4287, 3.1) and the <c>mode</c> of Atom 0.3 into markup.</summary>
internal static class AtomText
{
    /// <param name="asMarkup">Whether plain text becomes markup; titles stay as they are.</param>
    public static string? Read(FeedSource source, MarkupNode? node, bool asMarkup)
    {
        if (node is null || node.Pieces.Count == 0)
        {
            return null;
        }

        var type = node.Attribute("type")?.Trim().ToLowerInvariant() ?? "";
        var mode = node.Attribute("mode")?.Trim().ToLowerInvariant() ?? "";
        if (mode == "base64" || IsBinary(type))
        {
            return FromBase64(source, node);
        }

        if (node.HasElements)
        {
            return Inner(source, node, type);
        }

        if (type.Contains("xml", StringComparison.Ordinal) && !type.Contains("xhtml", StringComparison.Ordinal))
        {
            return FieldText.NullIfEmpty(FieldText.Raw(node, source.Document));
        }

        var text = source.Text(node);
        return text is not null && asMarkup && type is "" or "text" or "text/plain" ? FromPlain(source, text!, type) : text;
    }

    private static string? Inner(FeedSource source, MarkupNode node, string type)
    {
        var xhtml = type.Contains("xhtml", StringComparison.Ordinal);
        var holder = node;
        if ((xhtml || type is "html" or "text/html") && OnlyDivision(node, source.Document) is { } division)
        {
            holder = division;
        }

        // Only XHTML says that what looks escaped is meant to be seen.
        return xhtml || type.Contains("xml", StringComparison.Ordinal)
            ? FieldText.NullIfEmpty(FieldText.Raw(holder, source.Document))
            : source.Markup(holder);
    }

    private static MarkupNode? OnlyDivision(MarkupNode node, string text)
    {
        MarkupNode? only = null;
        foreach (var piece in node.Pieces)
        {
            if (piece.Node is { Local: "div" } division && only is null)
            {
                only = division;
            }
            else if (piece.Node is not null || !text.AsSpan(piece.Start, piece.End - piece.Start).IsWhiteSpace())
            {
                return null;
            }
        }

        return only;
    }

    private static string FromPlain(FeedSource source, string text, string type)
    {
        if (!HtmlNames.HasTags(text))
        {
            return PlainText.ToMarkup(text);
        }

        // Many generators leave the type away, or say "text", and write markup all the same.
        if (type.Length > 0)
        {
            source.Warnings.Add("markup-called-text", "a field that calls itself plain text but holds markup was read as markup");
        }

        return text;
    }

    private static string? FromBase64(FeedSource source, MarkupNode node)
    {
        var text = source.Text(node) ?? "";
        var bytes = new byte[(text.Length * 3 / 4) + 3];
        if (!Convert.TryFromBase64String(text, bytes, out var length))
        {
            source.Warnings.Add("not-base64", "a field that calls itself base64 but is not was read as text");
            return FieldText.NullIfEmpty(text);
        }

        try
        {
            var decoded = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes, 0, length);
            if (!decoded.Contains('\0', StringComparison.Ordinal))
            {
                return FieldText.NullIfEmpty(CharacterCleaner.Clean(decoded, source.Warnings).Trim());
            }
        }
        catch (DecoderFallbackException)
        {
            source.Warnings.Add("binary-content", "content that is no text was left out");
            return null;
        }

        source.Warnings.Add("binary-content", "content that is no text was left out");
        return null;
    }

    private static bool IsBinary(string type) =>
        type.StartsWith("image/", StringComparison.Ordinal) && !type.Contains("xml", StringComparison.Ordinal) || type.StartsWith("audio/", StringComparison.Ordinal)
        || type.StartsWith("video/", StringComparison.Ordinal)
        || type is "application/octet-stream" or "application/pdf" or "application/zip" or "application/gzip";
}
