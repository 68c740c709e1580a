using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Extracting.Pages;

namespace AfghanWatch.News.Ingest.Extracting;

/// <summary>Reads a news article out of a web page.</summary>
public static class PageExtractor
{
    /// <summary>Reads a page; never throws, and takes time linear to the page's length.</summary>
    /// <param name="html">The page as text, already decoded.</param>
    /// <param name="url">Where it was found, if known.</param>
    /// <param name="rules">Rules for single sites, asked where the general way fails.</param>
    public static PageResult Extract(string html, Uri? url, SiteRules? rules = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        var document = PageParser.Parse(html);
        var site = rules?.For(url) is { Count: > 0 } own ? new SiteReading(own, document) : null;
        site?.Remove();
        var tree = document.Body is { } body ? PageTreeBuilder.Build(body) : null;
        var head = PageHead.Read(document, tree?.Metadata ?? [], PageParser.LinkedData(html));
        var baseUrl = url;
        if (head.BaseAddress is { } address && SafeMarkup.Address(address, url, false) is { } absolute)
        {
            baseUrl = new Uri(absolute);
        }

        var siteName = PageFacts.SiteName(head);
        var found = tree is null ? -1 : PageBody.Find(tree);
        var title = TitleFinder.Find(tree, head, siteName, url, found);
        var (markup, text, warning) = PageBody.Write(tree, found, title, head.Linked, baseUrl);
        if (site?.Body(text, baseUrl) is { } ruled)
        {
            (markup, text) = ruled;
            warning = null;
        }

        title ??= site?.Line(SiteField.Title);
        var next = PageSeries.Next(tree, head, url, baseUrl);
        var warnings = PageVerdict.Warnings(tree, head, text, next);
        if (warning is not null)
        {
            warnings.Add(warning);
        }

        var byline = BylineFinder.Find(tree, head, found, siteName, url) ?? site?.Line(SiteField.Byline);
        var language = PageFacts.Language(head, text);
        var canonical = PageFacts.Canonical(head, baseUrl);
        var excerpt = PageFacts.Excerpt(head, text);
        var published = PublishedFinder.Find(tree, head, url?.OriginalString ?? canonical, found, language);
        published = published.Certainty == Certainty.Stated ? published : site?.Date() ?? published;
        warnings.AddRange(site?.Notes ?? []);
        var article = new ExtractedArticle
        {
            Url = url?.IsAbsoluteUri == true ? url.AbsoluteUri : null,
            CanonicalUrl = canonical,
            Outlet = siteName,
            Title = title ?? TitleFinder.FirstSentence(text),
            TitleBasis = title is null ? TitleBasis.FirstSentence : TitleBasis.Markup,
            Byline = byline,
            Published = published,
            Modified = ModifiedFinder.Find(tree, head, published),
            Language = language,
            Section = PageFacts.Section(head, url),
            ImageUrl = PageFacts.Image(head, baseUrl, markup),
            Excerpt = excerpt,
            Text = text,
            Html = markup,
            NextPage = next,
            Warnings = warnings,
        };
        return PageVerdict.NoArticle(article, head, url) is { } reason ? new PageResult.NotAnArticle(reason, article) : new PageResult.Extracted(article);
    }
}
