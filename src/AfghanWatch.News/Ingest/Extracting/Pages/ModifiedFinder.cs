using AfghanWatch.News.Articles;
using AngleSharp.Dom;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Finds when an article was last changed: metadata, then marked times, then lines such as "Updated 26 August 2021".</summary>
internal static class ModifiedFinder
{
    private const int LongestLine = 120;
    private const int LongestDistance = 25;

    private static readonly string[] Names = ["article:modified_time", "og:article:modified_time", "og:modified_time", "og:updated_time", "itemprop:dateModified", "datemodified", "dcterms.modified", "dc.date.modified", "article:updated", "article:modified", "lastmod", "last-modified", "modified", "revised", "updated_time", "utime"];
    private static readonly string[] Openings = PageWords.Of("date.modified");

    /// <summary>What the page's metadata says.</summary>
    public static WrittenDate? Stated(PageHead head)
    {
        if (DateReader.First(head.Linked.Modified) is { } linked)
        {
            return linked;
        }

        foreach (var name in Names)
        {
            if (DateReader.First(head.Meta(name)) is { } date)
            {
                return date;
            }
        }

        return DateReader.First(head.Linked.PageModified);
    }

    /// <summary>The moment of the last change; what readers see counts only where it is not before the publication.</summary>
    public static DateTimeOffset? Find(PageTree? tree, PageHead head, PublicationDate published)
    {
        var date = Stated(head) ?? (tree is null ? null : Seen(tree) is { } seen && (published.Date is not { } day || seen.Day >= day) ? seen : null);
        return date is not { } found ? null : found.Instant ?? new DateTimeOffset(found.Day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
    }

    private static WrittenDate? Seen(PageTree tree)
    {
        for (var i = 0; i < tree.Nodes.Length; i++)
        {
            ref readonly var node = ref tree.Nodes[i];
            if (node.Kind != TagKind.Text && (node.Kind == TagKind.Time || (node.Hints & Hints.Date) != 0) && node.Dom is IElement element && IsOfChange(element)
                && DateReader.First(element.GetAttribute("datetime") ?? element.GetAttribute("content")) is { } marked)
            {
                return marked;
            }
        }

        foreach (ref readonly var block in tree.Blocks.AsSpan())
        {
            if (block.Length is < 12 or > LongestLine)
            {
                continue;
            }

            var text = tree.TextOf(block);
            foreach (var opening in Openings)
            {
                if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && DateReader.All(text, false) is [{ } date, ..] && date.Start < opening.Length + LongestDistance)
                {
                    return date;
                }
            }
        }

        return null;
    }

    private static bool IsOfChange(IElement element) =>
        element.GetAttribute("itemprop") == "dateModified"
        || (element.ClassName is { Length: < 200 } names && (names.Contains("updated", StringComparison.OrdinalIgnoreCase) || names.Contains("modified", StringComparison.OrdinalIgnoreCase)));
}
