using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>The allow-list: elements, and addresses.</summary>
internal static class SafeMarkup
{
    private const int LongestAddress = 4096;
    private const int LongestAlternative = 1000;

    private static readonly FrozenDictionary<string, (string Name, CleanMarkup.Role Role)> Elements = new Dictionary<string, (string, CleanMarkup.Role)>
    {
        ["p"] = ("p", CleanMarkup.Role.Line),
        ["h1"] = ("h2", CleanMarkup.Role.Line),
        ["h2"] = ("h2", CleanMarkup.Role.Line),
        ["h3"] = ("h3", CleanMarkup.Role.Line),
        ["h4"] = ("h4", CleanMarkup.Role.Line),
        ["h5"] = ("h5", CleanMarkup.Role.Line),
        ["h6"] = ("h6", CleanMarkup.Role.Line),
        ["pre"] = ("pre", CleanMarkup.Role.Line),
        ["figcaption"] = ("p", CleanMarkup.Role.Line),
        ["blockquote"] = ("blockquote", CleanMarkup.Role.Flow),
        ["ul"] = ("ul", CleanMarkup.Role.Flow),
        ["menu"] = ("ul", CleanMarkup.Role.Flow),
        ["dl"] = ("ul", CleanMarkup.Role.Flow),
        ["ol"] = ("ol", CleanMarkup.Role.Flow),
        ["li"] = ("li", CleanMarkup.Role.Flow),
        ["dt"] = ("li", CleanMarkup.Role.Flow),
        ["dd"] = ("li", CleanMarkup.Role.Flow),
        ["table"] = ("table", CleanMarkup.Role.Flow),
        ["tr"] = ("tr", CleanMarkup.Role.Flow),
        ["td"] = ("td", CleanMarkup.Role.Flow),
        ["th"] = ("th", CleanMarkup.Role.Flow),
        ["a"] = ("a", CleanMarkup.Role.Inline),
        ["b"] = ("strong", CleanMarkup.Role.Inline),
        ["strong"] = ("strong", CleanMarkup.Role.Inline),
        ["i"] = ("em", CleanMarkup.Role.Inline),
        ["em"] = ("em", CleanMarkup.Role.Inline),
        ["cite"] = ("cite", CleanMarkup.Role.Inline),
        ["q"] = ("q", CleanMarkup.Role.Inline),
        ["code"] = ("code", CleanMarkup.Role.Inline),
        ["sub"] = ("sub", CleanMarkup.Role.Inline),
        ["sup"] = ("sup", CleanMarkup.Role.Inline),
        ["s"] = ("s", CleanMarkup.Role.Inline),
        ["del"] = ("s", CleanMarkup.Role.Inline),
        ["strike"] = ("s", CleanMarkup.Role.Inline),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static (string Name, CleanMarkup.Role Role)? Of(string name) => Elements.TryGetValue(name, out var safe) ? safe : null;

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
