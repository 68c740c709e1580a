using System.Text;
using AngleSharp.Dom;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>The allow-list: elements, and addresses.</summary>
internal static class SafeMarkup
{
    private const int LongestAddress = 4096;
    private const int LongestAlternative = 1000;

    /// <summary>What an element is written as; null where it is not allowed.</summary>
    public static (string Name, MarkupRole Role)? Of(string name) => name switch
    {
        "p" or "figcaption" => ("p", MarkupRole.Line),
        "h1" or "h2" => ("h2", MarkupRole.Line),
        "h3" => ("h3", MarkupRole.Line),
        "h4" => ("h4", MarkupRole.Line),
        "h5" => ("h5", MarkupRole.Line),
        "h6" => ("h6", MarkupRole.Line),
        "pre" => ("pre", MarkupRole.Line),
        "blockquote" => ("blockquote", MarkupRole.Flow),
        "ul" or "menu" or "dl" => ("ul", MarkupRole.Flow),
        "ol" => ("ol", MarkupRole.Flow),
        "li" or "dt" or "dd" => ("li", MarkupRole.Flow),
        "table" => ("table", MarkupRole.Flow),
        "tr" => ("tr", MarkupRole.Flow),
        "td" => ("td", MarkupRole.Flow),
        "th" => ("th", MarkupRole.Flow),
        "a" => ("a", MarkupRole.Inline),
        "b" or "strong" => ("strong", MarkupRole.Inline),
        "i" or "em" => ("em", MarkupRole.Inline),
        "cite" => ("cite", MarkupRole.Inline),
        "q" => ("q", MarkupRole.Inline),
        "code" => ("code", MarkupRole.Inline),
        "sub" => ("sub", MarkupRole.Inline),
        "sup" => ("sup", MarkupRole.Inline),
        "s" or "del" or "strike" => ("s", MarkupRole.Inline),
        _ => null,
    };

    /// <summary>An address made absolute, or null where its scheme is not allowed or it cannot be resolved.</summary>
    public static string? Address(string? value, Uri? baseUrl, bool mail)
    {
        if (string.IsNullOrWhiteSpace(value) || value.Length > LongestAddress)
        {
            return null;
        }

        var cleaned = WithoutControls(value);
        Uri? address;
        try
        {
            if (cleaned.StartsWith("//", StringComparison.Ordinal))
            {
                cleaned = (baseUrl?.Scheme == "http" ? "http:" : "https:") + cleaned;
            }

            var hasScheme = HasScheme(cleaned);
            if (hasScheme ? !Uri.TryCreate(cleaned, UriKind.Absolute, out address) : baseUrl is null || !baseUrl.IsAbsoluteUri || !Uri.TryCreate(baseUrl, cleaned, out address))
            {
                return null;
            }

            var allowed = address.Scheme is "http" or "https" ? address.Host.Length > 0 : mail && address.Scheme == "mailto";
            return allowed && address.AbsoluteUri is { Length: <= LongestAddress } text ? text : null;
        }
        catch (Exception problem) when (problem is UriFormatException or ArgumentException or InvalidOperationException or IndexOutOfRangeException)
        {
            // A malformed host only shows when it is written out; such an address is none.
            return null;
        }
    }

    /// <summary>The address of an image, also of one that a script would have loaded later.</summary>
    public static string? ImageAddress(IElement image, Uri? baseUrl)
    {
        foreach (var name in (ReadOnlySpan<string>)["data-src", "data-original", "data-lazy-src", "data-url", "src"])
        {
            if (image.GetAttribute(name) is { Length: > 0 } value && Address(value, baseUrl, false) is { } address)
            {
                return address;
            }
        }

        var set = image.GetAttribute("srcset") ?? image.GetAttribute("data-srcset");
        if (string.IsNullOrWhiteSpace(set))
        {
            return null;
        }

        var first = set.AsSpan().TrimStart();
        var end = first.IndexOfAny(' ', '\n', '\t');
        return Address((end < 0 ? first : first[..end]).TrimEnd(',').ToString(), baseUrl, false);
    }

    public static string Escape(string value)
    {
        if (value.AsSpan().IndexOfAny("&\"<>") < 0)
        {
            return value;
        }

        var escaped = new StringBuilder(value.Length + 16);
        foreach (var c in value)
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '"' => escaped.Append("&quot;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <summary>Text on one line with single spaces.</summary>
    public static string Folded(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return string.Empty;
        }

        var folded = new StringBuilder(Math.Min(value.Length, LongestAlternative));
        var space = false;
        foreach (var c in value)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200B' or '\uFEFF')
            {
                space = folded.Length > 0;
                continue;
            }

            if (c == '\u00AD')
            {
                continue;
            }

            if (space)
            {
                folded.Append(' ');
                space = false;
            }

            folded.Append(c);
            if (folded.Length >= LongestAlternative)
            {
                break;
            }
        }

        return folded.ToString();
    }

    /// <summary>Browsers leave white space and controls out of a scheme; so must the check.</summary>
    private static string WithoutControls(string value)
    {
        var trimmed = value.Trim();
        foreach (var c in trimmed)
        {
            if (char.IsControl(c))
            {
                return string.Concat(trimmed.Where(kept => !char.IsControl(kept)));
            }
        }

        return trimmed;
    }

    private static bool HasScheme(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c == ':')
            {
                return i > 0;
            }

            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
            {
                return false;
            }
        }

        return false;
    }
}
