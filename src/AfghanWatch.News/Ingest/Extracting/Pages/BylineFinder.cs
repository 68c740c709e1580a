using System.Text;
using AfghanWatch.News.Articles;
using AngleSharp.Dom;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Finds who wrote the article.</summary>
internal static class BylineFinder
{
    private const int LongestName = 100;
    private const int MostNames = 8;

    private static readonly string[] MetaNames = ["author", "article:author", "dc.creator", "dc:creator", "dcterm:creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl", "article:author_name", "citation_author", "rbauthors", "cxenseparse:author"];

    private static readonly string[] Openings =
    [
        "written by", "posted by", "reported by", "published by", "story by", "text by", "by:", "by ", "von:", "von ", "par ", "por ", "di ", "autor:", "author:", "autor ", "author ", "text:", "yazan:", "yazar:", "haber:", "muhabir:", "tekst:", "ein beitrag von ", "geschrieben von ", "verfasst von ", "erstellt von ",
    ];

    public static string? Find(PageTree? tree, PageHead head, string? siteName)
    {
        if (Join(head.Linked.Authors, siteName) is { } linked)
        {
            return linked;
        }

        foreach (var name in MetaNames)
        {
            if (Join(head.AllMeta(name), siteName) is { } named)
            {
                return named;
            }
        }

        if (tree is not null && Visible(tree, siteName) is { } seen)
        {
            return seen;
        }

        return Join(head.Linked.Organisation is { } organisation ? [organisation] : [], siteName);
    }

    private static string? Join(IReadOnlyList<string> raw, string? siteName)
    {
        if (raw.Count == 0)
        {
            return null;
        }

        var names = new List<string>();
        foreach (var value in raw)
        {
            var name = Cleaned(SafeMarkup.Folded(value));
            if (IsName(name, siteName) && names.Count < MostNames && !names.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                names.Add(name);
            }
        }

        return names.Count == 0 ? null : string.Join(", ", names);
    }

    /// <summary>Names in elements marked as byline or author, those before or in the article first.</summary>
    private static string? Visible(PageTree tree, string? siteName)
    {
        for (var pass = 0; pass < 2; pass++)
        {
            for (var i = 0; i < tree.Nodes.Length; i++)
            {
                ref readonly var node = ref tree.Nodes[i];
                if (node.Kind == TagKind.Text || node.Dom is not IElement element)
                {
                    continue;
                }

                if ((node.Hints & (Hints.Comments | Hints.Related | Hints.Sidebar | Hints.Navigation)) != 0 || node.Kind is TagKind.Navigation or TagKind.Aside)
                {
                    i = node.End - 1;
                    continue;
                }

                var marked = pass == 0
                    ? element.GetAttribute("rel") == "author" || element.GetAttribute("itemprop") is "author" or "creator"
                    : (node.Hints & Hints.Byline) != 0 && node.Kind is not (TagKind.Article or TagKind.Main);
                if (!marked || node.End - i > 60)
                {
                    continue;
                }

                var name = Cleaned(TextOf(tree, i, node.End));
                if (IsName(name, siteName))
                {
                    return name;
                }
            }
        }

        return null;
    }

    private static string TextOf(PageTree tree, int start, int end)
    {
        var text = new StringBuilder();
        for (var i = start; i < end && text.Length < 400; i++)
        {
            if (tree.Nodes[i].Kind == TagKind.Text)
            {
                text.Append(((IText)tree.Nodes[i].Dom).Data);
            }
            else if (tree.Nodes[i].Kind == TagKind.Time)
            {
                i = tree.Nodes[i].End - 1;
            }
            else if (tree.Nodes[i].Kind > TagKind.Inline)
            {
                text.Append('\n');
            }
        }

        foreach (var line in text.ToString().Split('\n'))
        {
            var folded = SafeMarkup.Folded(line);
            if (folded.Length > 2 && Cleaned(folded).Length > 2)
            {
                return folded;
            }
        }

        return string.Empty;
    }

    private static string Cleaned(string raw)
    {
        var name = raw.Trim(' ', ',', ';', ':', '|', '-', '–', '—', '•', '·', '/');
        for (var round = 0; round < 2; round++)
        {
            foreach (var opening in Openings)
            {
                if (name.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                {
                    name = name[opening.Length..].TrimStart(' ', ':', ',');
                    break;
                }
            }
        }

        foreach (var separator in (ReadOnlySpan<string>)[" | ", " – ", " — ", " - ", " • ", " · ", " @", "\u00A0|"])
        {
            var at = name.IndexOf(separator, StringComparison.Ordinal);
            if (at > 2)
            {
                name = name[..at];
            }
        }

        var dates = DateReader.All(name, false);
        if (dates.Count > 0)
        {
            name = name[..dates[0].Start];
        }

        return name.Trim(' ', ',', ';', ':', '|', '-', '–', '—', '•', '·', '/', '(', '.');
    }

    private static bool IsName(string name, string? siteName)
    {
        if (name.Length is < 3 or > LongestName || name.Contains("://", StringComparison.Ordinal) || name.Contains('@', StringComparison.Ordinal) || name.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || !name.Any(char.IsLetter))
        {
            return false;
        }

        if (name.Count(c => c == ' ') > 14 || name.Count(char.IsAsciiDigit) > 3)
        {
            return false;
        }

        var folded = Folding.Fold(name);
        if (folded is "admin" or "administrator" or "author" or "autor" or "redaktion" or "editor" or "unknown" or "webmaster" or "anonymous" or "staff" or "root" or "user" or "guest" or "none" or "null" or "undefined" or "autoren" or "authors")
        {
            return false;
        }

        return siteName is null || folded != Folding.Fold(siteName);
    }
}
