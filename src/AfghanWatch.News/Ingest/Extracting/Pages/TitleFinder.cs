using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Finds the headline, without the site's name.</summary>
internal static class TitleFinder
{
    private const int ShortestHeading = 8;
    private const int LongestTitle = 400;
    private const int MostTailWords = 3;
    private const int FirstLines = 200;
    private const int LongestStandIn = 120;
    private const int ShortestTitle = 15;
    private const double SureLikeness = 1.5;
    private const double LeastLikeness = 0.5;
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " / ", " ‹ ", " › ", " ~ ", " |", "| "];

    public static string? Find(PageTree? tree, PageHead head, string? siteName, Uri? url)
    {
        List<(string Text, bool IsMain)> headings = tree is null ? [] : Headings(tree);
        var names = SiteNames(siteName, url);
        var named = Cleaned(head.Linked.Headline, names);
        var shared = Cleaned(head.Meta("dc:title", "og:title", "twitter:title", "dc.title", "DC.title", "dcterms.title", "parsely-title", "sailthru.title"), names);
        var element = Cleaned(head.TitleElement, names);

        var given = shared ?? named ?? element;
        return Best(headings, [named, shared, element], names) ?? (tree is null || shared is not null || named is not null ? null : ShownPart(tree, element)) ?? (shared is null && named is null && headings.Count == 0 ? WithoutTail(element) : given) ?? headings.FirstOrDefault().Text;
    }

    /// <summary>The part of the title element that stands on the page as a line of its own: old pages set headlines in bold type.</summary>
    private static string? ShownPart(PageTree tree, string? title)
    {
        var parts = title?.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        if (parts.Length < 2)
        {
            return null;
        }

        for (var b = 0; b < Math.Min(tree.Blocks.Length, FirstLines); b++)
        {
            ref readonly var block = ref tree.Blocks[b];
            if (block.LinkDensity > 0.5 || block.Length > LongestTitle)
            {
                continue;
            }

            foreach (var part in parts)
            {
                if (part.Length >= ShortestTitle && tree.TextOf(block).StartsWith(part, StringComparison.OrdinalIgnoreCase) && block.Length < part.Length * 4)
                {
                    return part;
                }
            }
        }

        return null;
    }

    /// <summary>A few words behind the last separator of a long title are the site's name, where nothing else on the page tells it.</summary>
    private static string? WithoutTail(string? title)
    {
        if (title is null)
        {
            return null;
        }

        var (head, tail) = LastPart(title);
        return tail.Length > 0 && tail.Count(c => c == ' ') < MostTailWords && head.Count(c => c == ' ') > MostTailWords ? head : title;
    }

    /// <summary>What stands in where a page has no headline at all; the caller says so in the basis.</summary>
    public static string FirstSentence(string text)
    {
        var end = text.AsSpan().IndexOfAny('\n', '.');
        var first = end < 0 ? text : text[..end];
        return first.Length <= LongestStandIn ? first : first[..LongestStandIn];
    }

    /// <summary>The heading that readers saw as the headline: the one most like the titles the page gives in its metadata.</summary>
    private static string? Best(List<(string Text, bool IsMain)> headings, string?[] titles, List<string> names)
    {
        string? best = null;
        double bestLikeness = 0;
        foreach (var (heading, isMain) in headings)
        {
            var letters = Letters(heading);
            if (letters.Length < ShortestHeading || names.Exists(name => name.Length > 3 && letters == name))
            {
                continue;
            }

            foreach (var title in titles)
            {
                if (title is null)
                {
                    continue;
                }

                // A kicker or a date inside the heading is none of the title's words.
                var other = Letters(title);
                if (other.Length >= ShortestTitle && other.Length < letters.Length && (letters.EndsWith(other, StringComparison.Ordinal) || letters.StartsWith(other, StringComparison.Ordinal)))
                {
                    return title;
                }

                var likeness = Likeness(heading, letters, title);
                if (likeness > bestLikeness && (isMain || likeness >= SureLikeness))
                {
                    (best, bestLikeness) = (heading, likeness);
                }
            }
        }

        return bestLikeness >= LeastLikeness ? best : null;
    }

    private static double Likeness(string heading, string letters, string title)
    {
        var other = Letters(title);
        if (other == letters)
        {
            return 2;
        }

        if (other.StartsWith(letters, StringComparison.Ordinal) && letters.Length * 3 > other.Length)
        {
            return 1.5;
        }

        var mine = Words(heading);
        var theirs = Words(title);
        if (mine.Count < 3 || theirs.Count == 0)
        {
            return 0;
        }

        var common = mine.Count(theirs.Contains);
        return (double)common / Math.Min(mine.Count, theirs.Count);
    }

    private static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Folding.Fold(text).Split([' ', ',', '.', ':', ';', '"', '\'', '?', '!', '(', ')', '-', '–', '—', '„', '“', '”', '«', '»', '|', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length > 2)
            {
                words.Add(word);
            }
        }

        return words;
    }

    /// <summary>The h1 headings of the page, those marked as a headline first; h2 only where there is no h1.</summary>
    private static List<(string Text, bool IsMain)> Headings(PageTree tree)
    {
        var first = new List<(string, bool)>();
        var others = new List<(string, bool)>();
        foreach (var tag in (ReadOnlySpan<string>)["h1", "h2", "h3"])
        {
            for (var i = 0; i < tree.Nodes.Length && first.Count + others.Count < 12; i++)
            {
                ref readonly var node = ref tree.Nodes[i];
                if (node.Kind == TagKind.Heading && node.EndBlock > node.FirstBlock && tree.TagOf(i) == tag && (node.Hints & Hints.Comments) == 0)
                {
                    var start = tree.Blocks[node.FirstBlock].Start;
                    var text = tree.Text.AsSpan(start, Math.Min(LongestTitle, tree.LengthOf(node))).Trim().ToString();
                    ((node.Hints & Hints.Title) != 0 ? first : others).Add((text, tag == "h1"));
                }
            }
        }

        first.AddRange(others);
        return first;
    }

    private static List<string> SiteNames(string? siteName, Uri? url)
    {
        var names = new List<string>();
        if (siteName is not null)
        {
            names.Add(Letters(siteName));
        }

        if (url is { IsAbsoluteUri: true, Host.Length: > 0 })
        {
            var host = url.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? url.Host[4..] : url.Host;
            names.Add(Letters(host));
            foreach (var label in host.Split('.'))
            {
                if (label.Length > 3)
                {
                    names.Add(Letters(label));
                }
            }
        }

        return names;
    }

    /// <summary>Takes parts off a title that name the site.</summary>
    private static string? Cleaned(string? raw, List<string> names)
    {
        var title = SafeMarkup.Folded(raw is not null && raw.Contains('&', StringComparison.Ordinal) ? System.Net.WebUtility.HtmlDecode(raw) : raw);
        if (title.Length > LongestTitle)
        {
            title = title[..LongestTitle];
        }

        for (var round = 0; round < 3; round++)
        {
            var (head, tail) = LastPart(title);
            if (tail.Length > 0 && head.Length >= 4 && names.Exists(name => IsName(tail, name)))
            {
                title = head;
                continue;
            }

            (head, tail) = FirstPart(title);
            if (tail.Length >= 4 && head.Length > 0 && names.Exists(name => IsName(head, name)))
            {
                title = tail;
                continue;
            }

            break;
        }

        return title.Length == 0 ? null : title;
    }

    private static bool IsName(string part, string name)
    {
        var letters = Letters(part);
        return letters.Length > 2 && (letters == name || (letters.Length > 3 && name.Contains(letters, StringComparison.Ordinal)) || (name.Length > 3 && letters.StartsWith(name, StringComparison.Ordinal)));
    }

    private static (string Head, string Tail) LastPart(string title)
    {
        var (at, length) = (-1, 0);
        foreach (var separator in Separators)
        {
            var found = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (found > at)
            {
                (at, length) = (found, separator.Length);
            }
        }

        return at <= 0 ? (title, string.Empty) : (title[..at].TrimEnd(), title[(at + length)..].TrimStart());
    }

    private static (string Head, string Tail) FirstPart(string title)
    {
        var (at, length) = (int.MaxValue, 0);
        foreach (var separator in (string[])[.. Separators, ": "])
        {
            var found = title.IndexOf(separator, StringComparison.Ordinal);
            if (found > 0 && found < at)
            {
                (at, length) = (found, separator.Length);
            }
        }

        return at == int.MaxValue ? (string.Empty, title) : (title[..at].TrimEnd(), title[(at + length)..].TrimStart());
    }

    private static string Letters(string text) => string.Concat(Folding.Fold(text).Where(char.IsLetterOrDigit));
}
