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
    private const int NearBody = 60;
    private const double SureLikeness = 1.5;
    private const double LeastLikeness = 0.5;

    /// <param name="body">Index of the element that holds the article, or -1.</param>
    public static string? Find(PageTree? tree, PageHead head, string? siteName, Uri? url, int body)
    {
        List<(string Text, bool IsMain)> headings = tree is null ? [] : TitleHeadings.Of(tree);
        var names = new TitleParts(siteName, url);
        var named = names.Cleaned(head.Linked.Headline);
        var declared = names.Cleaned(head.Meta("dc:title", "dc.title", "dcterms.title"));
        var shared = declared ?? names.Cleaned(head.Meta("og:title", "twitter:title", "parsely-title", "sailthru.title"));
        var element = names.Cleaned(head.TitleElement);

        if (Best(headings, [.. ((string?[])[named, shared, element]).OfType<string>().Select(title => new TitleWords(title))], names) is { } best)
        {
            return best;
        }

        if (declared is null && head.Meta("parsely-title") is null && Lone(tree, headings, names, body) is { } lone)
        {
            return lone;
        }

        if (shared is null && named is null)
        {
            return ShownPart(tree, element) ?? (headings.Count == 0 ? WithoutTail(element) : element) ?? headings.FirstOrDefault().Text;
        }

        return shared ?? named;
    }

    /// <summary>The page's only main heading, where it stands right before the text: editors show one headline and give search engines another.</summary>
    private static string? Lone(PageTree? tree, List<(string Text, bool IsMain)> headings, TitleParts names, int body)
    {
        if (tree is null || body < 0)
        {
            return null;
        }

        string? lone = null;
        foreach (var (text, isMain) in headings)
        {
            if (isMain && TitleParts.Letters(text) is { Length: >= ShortestTitle } letters && !names.IsSite(letters))
            {
                if (lone is not null)
                {
                    return null;
                }

                lone = text;
            }
        }

        var headline = lone is null ? -1 : HeadlineNode.Of(tree);
        if (headline < 0 || tree.TagOf(headline) != "h1" || tree.Blocks[tree.Nodes[headline].FirstBlock].LinkDensity > 0.5)
        {
            return null;
        }

        var isNear = headline < body ? body - tree.Nodes[headline].End < NearBody : headline < tree.Nodes[body].End && headline - body < NearBody;
        return isNear ? lone : null;
    }

    /// <summary>The part of the title element that stands on the page as a line of its own: old pages set headlines in bold type.</summary>
    private static string? ShownPart(PageTree? tree, string? title)
    {
        var parts = title?.Split(TitleParts.Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        if (tree is null || parts.Length < 2)
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

        var (head, tail) = TitleParts.Last(title);
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
    private static string? Best(List<(string Text, bool IsMain)> headings, TitleWords[] titles, TitleParts names)
    {
        string? best = null;
        double bestLikeness = 0;
        foreach (var (shown, isMain) in headings)
        {
            var heading = new TitleWords(names.Cleaned(shown) ?? shown);
            if (heading.Letters.Length < ShortestHeading || names.IsSite(heading.Letters))
            {
                continue;
            }

            var (likeness, title) = Closest(heading, titles);
            if (likeness > bestLikeness && (isMain || likeness >= SureLikeness))
            {
                (best, bestLikeness) = (title ?? heading.Text, likeness);
            }
        }

        return bestLikeness >= LeastLikeness ? best : null;
    }

    /// <summary>How like the heading is to the likest of the titles; the title itself where the heading has a kicker before it.</summary>
    private static (double Likeness, string? Title) Closest(TitleWords heading, TitleWords[] titles)
    {
        double closest = 0;
        string? shorter = null;
        foreach (var title in titles)
        {
            if (title.Letters.Length >= ShortestTitle && title.Letters.Length < heading.Letters.Length && heading.Letters.EndsWith(title.Letters, StringComparison.Ordinal))
            {
                shorter = title.Text;
            }

            // Markup between a kicker and its colon leaves a space that the metadata do not have.
            if (title.Letters == heading.Letters && heading.Text.Contains(" :", StringComparison.Ordinal) && !title.Text.Contains(" :", StringComparison.Ordinal))
            {
                return (2, title.Text);
            }

            closest = Math.Max(closest, heading.Likeness(title));
        }

        return closest < 2 && shorter is not null ? (2, shorter) : (closest, null);
    }
}
