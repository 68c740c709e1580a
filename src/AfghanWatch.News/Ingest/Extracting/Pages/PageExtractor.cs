using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Extracting.Pages;

namespace AfghanWatch.News.Ingest.Extracting;

/// <summary>Reads a news article out of a web page.</summary>
public static class PageExtractor
{
    /// <summary>Reads a page; never throws, and takes time linear to the page's length.</summary>
    /// <param name="html">The page as text, already decoded.</param>
    /// <param name="url">Where it was found, if known.</param>
    public static PageResult Extract(string html, Uri? url)
    {
        ArgumentNullException.ThrowIfNull(html);
        var document = PageParser.Parse(html);
        var tree = document.Body is { } body ? PageTreeBuilder.Build(body) : null;
        var head = PageHead.Read(document, tree?.Metadata ?? [], PageParser.LinkedData(html));
        var baseUrl = url;
        if (head.BaseAddress is { } address && SafeMarkup.Address(address, url, false) is { } absolute)
        {
            baseUrl = new Uri(absolute);
        }

        var siteName = PageFacts.SiteName(head);
        var (widest, found) = (-1, -1);
        if (tree is not null)
        {
            BoilerplateMarker.Mark(tree);
            (widest, found) = BodyFinder.Find(tree);
            if (found >= 0)
            {
                found = BodyParts.Join(tree, widest, found, HeadlineNode.Of(tree));
            }
        }

        var title = TitleFinder.Find(tree, head, siteName, url);
        var (markup, text) = (string.Empty, string.Empty);
        if (tree is not null && found >= 0)
        {
            (markup, text) = HtmlSanitizer.Clean(tree.Nodes[found].Dom, baseUrl, BodyCleaner.Clean(tree, found, title));
        }

        var language = PageFacts.Language(head, text);
        var canonical = PageFacts.Canonical(head, baseUrl);
        var article = new ExtractedArticle
        {
            Url = url?.IsAbsoluteUri == true ? url.AbsoluteUri : null,
            CanonicalUrl = canonical,
            Outlet = siteName,
            Title = title ?? string.Empty,
            TitleBasis = TitleBasis.Markup,
            Byline = BylineFinder.Find(tree, head, found, siteName, url),
            Published = PublishedFinder.Find(tree, head, url?.OriginalString ?? canonical, found, language),
            Modified = PublishedFinder.ModifiedOf(head),
            Language = language,
            Section = PageFacts.Section(head),
            ImageUrl = PageFacts.Image(head, baseUrl),
            Excerpt = PageFacts.Excerpt(head, text),
            Text = text,
            Html = markup,
        };
        return text.Length == 0 ? new PageResult.NotAnArticle("the page holds no text", article) : new PageResult.Extracted(article);
    }
}
