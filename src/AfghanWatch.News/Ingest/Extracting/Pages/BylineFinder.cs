using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Finds who wrote the article: people before houses, metadata before what is seen.</summary>
internal static class BylineFinder
{
    private const int MostNames = 8;

    private static readonly string[] MetaNames = ["dc:creator", "dc.creator", "dcterm:creator", "dcterms.creator", "author", "article:author", "article:author_name", "parsely-author", "sailthru.author", "byl", "citation_author", "rbauthors", "cxenseparse:author", "itemprop:author"];

    public static string? Find(PageTree? tree, PageHead head, int body, string? siteName, Uri? url)
    {
        var names = new BylineNames(siteName, url);
        if (Join(head.Linked.Authors, names) is { } linked)
        {
            return linked;
        }

        foreach (var name in MetaNames)
        {
            if (Join(head.AllMeta(name), names) is { } named)
            {
                return named;
            }
        }

        if (head.Linked.Person is { } person && BylineNames.ReadPerson(person) is { } blogger)
        {
            return blogger;
        }

        if (tree is not null && VisibleByline.Find(tree, new PageSpot(tree, body), names) is { } seen)
        {
            return seen;
        }

        // A house is better than nobody, if it is not the site itself: agencies mostly.
        return names.House ?? (head.Linked.Organisation is { } organisation && names.Read(organisation) is { } house ? house : names.House);
    }

    private static string? Join(IReadOnlyList<string> raw, BylineNames names)
    {
        var found = new List<string>();
        foreach (var value in raw)
        {
            if (names.Read(value) is { } name && found.Count < MostNames && !found.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                found.Add(name);
            }
        }

        return found.Count == 0 ? null : string.Join(", ", found);
    }
}
