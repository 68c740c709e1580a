using System.Text;

namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Makes the addresses inside a field's markup absolute, and finds its first picture. Everything else stays as it was written.</summary>
internal static class MarkupLinks
{
    public static string? Resolve(string? markup, Uri? start)
    {
        if (markup is null || start is null || !markup.Contains('<', StringComparison.Ordinal))
        {
            return markup;
        }

        StringBuilder? result = null;
        var copied = 0;
        for (var open = markup.IndexOf('<'); open >= 0; open = markup.IndexOf('<', open + 1))
        {
            var length = HtmlNames.TagLength(markup.AsSpan(open));
            foreach (var (valueStart, valueEnd) in Addresses(markup, open, open + length))
            {
                var value = EntityText.Decode(markup.AsSpan(valueStart, valueEnd - valueStart), null).Trim();
                if (value.Length == 0 || value[0] == '#' || LinkResolver.SchemeLength(value) > 0 || LinkResolver.Resolve(start, value) is not { } absolute)
                {
                    continue;
                }

                result ??= new StringBuilder(markup.Length + 128);
                result.Append(markup, copied, valueStart - copied).Append(absolute.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "%22", StringComparison.Ordinal));
                copied = valueEnd;
            }

            open += Math.Max(length - 1, 0);
        }

        return result?.Append(markup, copied, markup.Length - copied).ToString() ?? markup;
    }

    /// <summary>Address of the first picture, null where there is none.</summary>
    public static string? FirstImage(string? markup)
    {
        for (var place = markup?.IndexOf("<img", StringComparison.OrdinalIgnoreCase) ?? -1; place >= 0; place = markup!.IndexOf("<img", place + 4, StringComparison.OrdinalIgnoreCase))
        {
            var tag = new TagScanner(markup!, place + 4, null);
            if (!tag.Scan())
            {
                continue;
            }

            foreach (var (name, value) in tag.Attributes)
            {
                // Pixels that count readers are one by one.
                if (name.Equals("src", StringComparison.OrdinalIgnoreCase) && value.Trim() is { Length: > 0 } source && !LinkResolver.IsHarmful(source)
                    && !tag.Attributes.Any(size => size.Name.Equals("width", StringComparison.OrdinalIgnoreCase) && size.Value.Trim() is "0" or "1"))
                {
                    return source;
                }
            }
        }

        return null;
    }

    private static IEnumerable<(int Start, int End)> Addresses(string markup, int start, int end)
    {
        for (var place = start; place < end;)
        {
            var equals = markup.IndexOf('=', place, end - place);
            if (equals < 0 || equals + 1 >= end)
            {
                yield break;
            }

            var nameEnd = equals;
            while (nameEnd > start && markup[nameEnd - 1] is ' ' or '\n' or '\r' or '\t')
            {
                nameEnd--;
            }

            var nameStart = nameEnd;
            while (nameStart > start && char.IsAsciiLetter(markup[nameStart - 1]))
            {
                nameStart--;
            }

            var value = equals + 1;
            while (value < end - 1 && markup[value] is ' ' or '\n' or '\r' or '\t')
            {
                value++;
            }

            var quote = markup[value];
            var quoted = quote is '"' or '\'';
            value += quoted ? 1 : 0;
            var stop = quoted ? markup.IndexOf(quote, value, end - value) : markup.AsSpan(value, end - value).IndexOfAny(' ', '>') + value;
            if (stop < value)
            {
                yield break;
            }

            // A name that begins in the middle of another (data-src) is not the attribute meant.
            if (nameStart > start && markup[nameStart - 1] is ' ' or '\n' or '\r' or '\t' or '"' or '\'' && IsAddress(markup.AsSpan(nameStart, nameEnd - nameStart)))
            {
                yield return (value, stop);
            }

            place = Math.Max(stop + 1, equals + 1);
        }
    }

    private static bool IsAddress(ReadOnlySpan<char> name) =>
        name.Equals("href", StringComparison.OrdinalIgnoreCase) || name.Equals("src", StringComparison.OrdinalIgnoreCase) || name.Equals("poster", StringComparison.OrdinalIgnoreCase)
        || name.Equals("cite", StringComparison.OrdinalIgnoreCase) || name.Equals("data", StringComparison.OrdinalIgnoreCase) || name.Equals("action", StringComparison.OrdinalIgnoreCase)
        || name.Equals("background", StringComparison.OrdinalIgnoreCase);
}
