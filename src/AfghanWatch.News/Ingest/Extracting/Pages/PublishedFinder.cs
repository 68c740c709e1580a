using AfghanWatch.News.Articles;
using AngleSharp.Dom;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Finds when an article was published: metadata, then marked times, then the address, then what readers see, each checked against the others.</summary>
internal static class PublishedFinder
{
    /// <summary>Days an article may be published after the day in its address.</summary>
    private const int LongestDelay = 2;

    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:article:published_time", "article:published", "og:published_time", "og:pubdate", "itemprop:datePublished", "datePublished", "date_published", "datepublished", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date",
        "publicationdate", "sailthru.date", "parsely-pub-date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "bt:pubdate", "originalpublicationdate", "article_date_original", "rnews:datepublished", "vr:published_time", "citation_publication_date", "citation_date", "citation_online_date",
        "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dcterms.date", "dc.date", "dc:date", "dc:created", "article.published", "article.created", "article:post_date", "itemprop:dateCreated", "published_time_telegram", "pdate", "ptime", "gentime", "iso-8601-publish-date", "displaydate", "article-publication-date", "newsdate", "releasedate", "timestamp", "date", "created", "creation_date",
    ];

    public static PublicationDate Find(PageTree? tree, PageHead head, string? address, int body, string? language)
    {
        var monthFirst = IsMonthFirst(head.HtmlLanguage, language, address);
        var fromUrl = UrlDate.Of(address);
        var (stated, source, isDisputed) = FromMetadata(head, monthFirst, fromUrl, () => tree is null ? null : VisibleDate.Find(tree, body, monthFirst, fromUrl)?.Date.Day);
        if (stated is { } date)
        {
            // An address with a day in its path is written once; metadata is written again when a site moves.
            if (fromUrl is { } path && date.Day.DayNumber - path.DayNumber > LongestDelay && UrlDate.IsPath(address))
            {
                return new PublicationDate(path, null, DateBasis.Url, Certainty.Inferred, $"{address}; {source} says {date.Day:yyyy-MM-dd}");
            }

            // A moment in UTC may fall on another day than the one readers were shown: the address or the page tells which.
            var shown = !date.IsUtc ? null : fromUrl ?? (tree is null ? null : VisibleDate.Find(tree, body, monthFirst, fromUrl)?.Date.Day);
            var found = Stated(date, DateBasis.Markup, source);
            found = isDisputed ? found with { Certainty = Certainty.Inferred } : found;
            return shown is { } day && Math.Abs(day.DayNumber - date.Day.DayNumber) == 1 ? found with { Date = day } : found;
        }

        var seen = tree is null ? null : VisibleDate.Find(tree, body, monthFirst, fromUrl);
        if (seen is { IsMarkup: true, IsMarkedPublished: true } marked)
        {
            return Stated(marked.Date, DateBasis.Markup, marked.Evidence);
        }

        if (fromUrl is { } addressed)
        {
            return new PublicationDate(addressed, null, DateBasis.Url, Certainty.Stated, address);
        }

        if (DateReader.First(head.Linked.PagePublished, monthFirst) is { } page && seen is not { IsSure: true })
        {
            return Inferred(page, "JSON-LD");
        }

        if (seen is { } visible)
        {
            return Stated(visible.Date, visible.IsMarkup ? DateBasis.Markup : DateBasis.Text, visible.Evidence) with { Certainty = visible.IsSure ? Certainty.Stated : Certainty.Inferred };
        }

        return ModifiedFinder.Stated(head) is { } modified ? Inferred(modified, "modified") : PublicationDate.Unknown;
    }

    /// <summary>JSON-LD before the meta tags; where they are days apart, the one that the address bears out, and disputed without one.</summary>
    private static (WrittenDate? Date, string Source, bool IsDisputed) FromMetadata(PageHead head, bool monthFirst, DateOnly? fromUrl, Func<DateOnly?> shown)
    {
        var (meta, name) = FromMeta(head, monthFirst);
        if (DateReader.First(head.Linked.Published, monthFirst) is not { } linked)
        {
            return (meta, name, false);
        }

        if (meta is not { } other || !name.Contains("publish", StringComparison.OrdinalIgnoreCase) || Math.Abs(other.Day.DayNumber - linked.Day.DayNumber) <= 1)
        {
            return (linked, "JSON-LD datePublished", false);
        }

        return (fromUrl ?? shown()) is { } day && Math.Abs(day.DayNumber - other.Day.DayNumber) <= 1
            ? (other, name, false)
            : (linked, $"JSON-LD datePublished; {name} says {other.Day:yyyy-MM-dd}", fromUrl != linked.Day);
    }

    private static (WrittenDate? Date, string Source) FromMeta(PageHead head, bool monthFirst)
    {
        foreach (var name in PublishedNames)
        {
            if (DateReader.First(head.Meta(name), monthFirst) is { } date)
            {
                return (date, name);
            }
        }

        return (null, string.Empty);
    }

    private static PublicationDate Stated(WrittenDate date, DateBasis basis, string evidence) =>
        new(date.Day, date.Instant?.ToUniversalTime(), basis, date.IsAmbiguous ? Certainty.Inferred : Certainty.Stated, evidence);

    private static PublicationDate Inferred(WrittenDate date, string evidence) => Stated(date, DateBasis.Markup, evidence) with { Certainty = Certainty.Inferred };

    /// <summary>08/25/2021 or 25/08/2021: by the page's language tag, else by where it stands.</summary>
    private static bool IsMonthFirst(string? tag, string? language, string? address)
    {
        if (tag is { Length: > 2 })
        {
            return tag.EndsWith("US", StringComparison.OrdinalIgnoreCase);
        }

        return language == "en" && (address is null || !Uri.TryCreate(address, UriKind.Absolute, out var url) || url.Host.EndsWith(".com", StringComparison.OrdinalIgnoreCase) || url.Host.EndsWith(".org", StringComparison.OrdinalIgnoreCase));
    }
}
