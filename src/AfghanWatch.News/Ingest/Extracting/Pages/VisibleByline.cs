using System.Buffers;
using System.Text;
using AngleSharp.Dom;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>The likeliest byline among what a reader sees: marked elements, links to authors' pages, lines that begin with "By".</summary>
internal static class VisibleByline
{
    private const int LargestElement = 60;
    private const int MostFound = 40;
    private const int NearestAuthors = 40;
    private const int LongestSingle = 20;
    private const double LeastWorth = 1.5;
    private static readonly SearchValues<string> AuthorPaths = SearchValues.Create(["/author/", "/authors/", "/autor/", "/autoren/", "/yazar/", "/yazarlar/", "/muhabir/", "/auteur/", "/autore/", "/writer/", "/profile/", "/people/", "/staff/", "/bio/", "/by/"], StringComparison.OrdinalIgnoreCase);

    public static string? Find(PageTree tree, PageSpot spot, BylineNames names)
    {
        var found = new List<(int Node, double Mark, double Worth, string Name)>();
        for (var i = 0; i < tree.Nodes.Length && found.Count < MostFound; i++)
        {
            ref readonly var node = ref tree.Nodes[i];
            if (node.Kind == TagKind.Text || node.End - i > LargestElement || node.Dom is not IElement element)
            {
                continue;
            }

            var mark = Mark(element, node);
            if (mark <= 0)
            {
                continue;
            }

            var worth = mark + spot.Worth(i, inFoot: true);
            if (worth > LeastWorth && NameIn(tree, i, names, mark > 2) is { } name)
            {
                found.Add((i, mark, worth, name));
            }
        }

        // A login name, such as content systems print below the text, gives way to a line that tells a name.
        var joined = found.Count == 0 ? null : Joined(tree, found);
        return joined is null || BylineNames.IsHandle(joined) ? BylineLines.Find(tree, spot, names) ?? joined : joined;
    }

    /// <summary>The best, with others marked alike right beside it: an article's authors stand together.</summary>
    private static string Joined(PageTree tree, List<(int Node, double Mark, double Worth, string Name)> found)
    {
        var best = found[0];
        foreach (var candidate in found)
        {
            best = candidate.Worth > best.Worth ? candidate : best;
        }

        var joined = best.Name;
        foreach (var (node, mark, _, name) in found)
        {
            if (node > best.Node && mark.Equals(best.Mark) && node - best.Node < NearestAuthors && !HasHeadingBetween(tree, best.Node, node) && !joined.Contains(name, StringComparison.OrdinalIgnoreCase) && !name.Contains(best.Name, StringComparison.OrdinalIgnoreCase))
            {
                joined += ", " + name;
            }
        }

        return joined;
    }

    private static bool HasHeadingBetween(PageTree tree, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (tree.Nodes[i].Kind == TagKind.Heading)
            {
                return true;
            }
        }

        return false;
    }

    private static double Mark(IElement element, in PageNode node)
    {
        if (element.Attributes.Length == 0)
        {
            return 0;
        }

        var property = element.GetAttribute("itemprop");
        if (property is not null && (property.StartsWith("author", StringComparison.Ordinal) || property.StartsWith("creator", StringComparison.Ordinal)))
        {
            return 3;
        }

        if (element.GetAttribute("rel") == "author")
        {
            return 2.5;
        }

        if ((node.Hints & (Hints.Byline | Hints.Author)) != 0 && node.Kind is not (TagKind.Article or TagKind.Main or TagKind.Image))
        {
            return (node.Hints & Hints.Author) != 0 ? 1 : 2;
        }

        if (element.ClassName is { Length: < 100 } names && names.Contains("username", StringComparison.OrdinalIgnoreCase))
        {
            return 1;
        }

        return node.Kind == TagKind.Link && element.GetAttribute("href") is { Length: < 300 } address && address.AsSpan().ContainsAny(AuthorPaths) ? 1.5 : 0;
    }

    /// <summary>Names of the links in the element, if they look like names; else its first line that does.</summary>
    private static string? NameIn(PageTree tree, int index, BylineNames names, bool isSure)
    {
        var linked = new List<string>();
        for (var i = index; i < tree.Nodes[index].End; i++)
        {
            if (tree.Nodes[i].Kind == TagKind.Link)
            {
                var text = TextOf(tree, i);
                if (LooksLikeName(BylineNames.Clean(text)) && names.Read(text) is { } name && !linked.Contains(name))
                {
                    linked.Add(name);
                }

                i = tree.Nodes[i].End - 1;
            }
        }

        if (linked.Count is > 0 and < 6)
        {
            return string.Join(", ", linked);
        }

        foreach (var line in TextOf(tree, index).Split('\n'))
        {
            if (line.Length > 1 && names.Read(line) is { } name && (isSure || LooksLikeNames(name)))
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>Whether the first of the names looks like one.</summary>
    public static bool LooksLikeNames(string text) => Parts(text) is [var first, ..] && (LooksLikeName(first) || (!first.Contains(' ', StringComparison.Ordinal) && first.Length <= LongestSingle));

    /// <summary>Whether all of them do, with two words and more.</summary>
    public static bool AreNames(string text) => Parts(text) is { Length: > 0 } parts && Array.TrueForAll(parts, LooksLikeName);

    private static string[] Parts(string text)
    {
        foreach (var word in (ReadOnlySpan<string>)[" und ", " and ", " ve ", " & ", " et ", " y ", ";", "/"])
        {
            text = text.Replace(word, ",", StringComparison.Ordinal);
        }

        return text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Two to five words, each beginning with a capital but for particles.</summary>
    public static bool LooksLikeName(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 5)
        {
            return false;
        }

        foreach (var word in words)
        {
            if (!char.IsUpper(word[0]) && word is not ("de" or "van" or "von" or "der" or "den" or "la" or "el" or "al" or "bin" or "da" or "dos" or "di" or "del" or "du" or "le" or "zu"))
            {
                return false;
            }
        }

        return true;
    }

    private static string TextOf(PageTree tree, int index)
    {
        var text = new StringBuilder();
        var end = tree.Nodes[index].End;
        for (var i = index; i < end && text.Length < 400; i++)
        {
            switch (tree.Nodes[i].Kind)
            {
                case TagKind.Text:
                    text.Append(SafeMarkup.Folded(((IText)tree.Nodes[i].Dom).Data)).Append(' ');
                    break;
                case TagKind.Time:
                    i = tree.Nodes[i].End - 1;
                    break;
                case TagKind.Break or > TagKind.Inline:
                    text.Append('\n');
                    break;
                default:
                    break;
            }
        }

        return text.ToString().Trim();
    }
}
