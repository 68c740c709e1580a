using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Finds who wrote the article: people before houses, metadata before what is seen, the site itself last.</summary>
internal static class BylineFinder
{
    private const int MostNames = 8;

    private static readonly string[] MetaNames =
    [
        "dc:creator", "dc.creator", "dcterm:creator", "dcterms.creator", "author", "article:author", "og:article:author", "article.author", "article:author_name", "parsely-author", "sailthru.author", "byl", "citation_author", "rbauthors", "cxenseparse:author",
        "shareaholic:article_author_name", "itemprop:author",
    ];

    /// <summary>What WordPress calls the author in the labels it gives to sharing sites.</summary>
    private static readonly string[] WrittenBy = PageWords.Of("byline.label");

    public static string? Find(PageTree? tree, PageHead head, int body, string? siteName, Uri? url)
    {
        var names = new BylineNames(siteName, url);
        var stated = Stated(head, names);
        if (stated is not null && !BylineNames.IsHandle(stated))
        {
            return stated;
        }

        // A login name in the metadata gives way to the name that readers see.
        var spot = tree is null ? null : new PageSpot(tree, body);
        var seen = spot is null ? null : VisibleByline.Find(tree!, spot, names);
        if (stated is not null)
        {
            return seen is not null && seen.Contains(' ', StringComparison.Ordinal) ? seen : stated;
        }

        // A house is better than nobody: agencies mostly, else the site where it names itself as the author.
        return seen ?? names.House ?? (head.Linked.Organisation is { } organisation ? names.Read(organisation) : null) ?? names.House ?? (spot is null ? null : BylineFoot.Source(tree!, spot, names)) ?? names.Site;
    }

    /// <summary>The first names the metadata give, or a later field's where it names the same persons and more.</summary>
    private static string? Stated(PageHead head, BylineNames names)
    {
        var found = Names(head.Linked.Authors, names);
        foreach (var name in MetaNames)
        {
            found = Wider(found, Names(head.AllMeta(name), names));
        }

        if (found.Count == 0)
        {
            found = Names(Labelled(head), names);
        }

        return found.Count == 0 ? null : string.Join(", ", found);
    }

    private static List<string> Wider(List<string> found, List<string> other) =>
        found.Count == 0 || (other.Count > 0 && Length(other) > Length(found) && found.TrueForAll(name => other.Exists(one => one.Contains(name, StringComparison.OrdinalIgnoreCase)))
            && other.TrueForAll(VisibleByline.AreNames)) ? other : found;

    private static int Length(List<string> names) => names.Sum(name => name.Length);

    private static List<string> Labelled(PageHead head)
    {
        for (var i = 1; i <= 2; i++)
        {
            if (head.Meta($"twitter:label{i}") is { } label && WrittenBy.Contains(Folding.Fold(label).Trim(' ', ':'), StringComparer.Ordinal) && head.Meta($"twitter:data{i}") is { } name)
            {
                return [name];
            }
        }

        return [];
    }

    private static List<string> Names(IReadOnlyList<string> raw, BylineNames names)
    {
        var found = new List<string>();
        foreach (var value in raw)
        {
            if (names.Read(value) is { } name && found.Count < MostNames && !found.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                found.Add(name);
            }
        }

        return found;
    }
}
