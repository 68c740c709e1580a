using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Tells pages that hold no article, and warns of those that hold only a part of one.</summary>
internal static class PageVerdict
{
    /// <summary>Opens the warning that an article goes on elsewhere.</summary>
    public const string Several = "one page of several: the text goes on at ";

    private const int ShortText = 600;
    private const int LittleText = 200;

    private static readonly string[] MissingTitles = PageWords.Of("verdict.missing");
    private static readonly string[] GateTitles = PageWords.Of("verdict.gate");
    private static readonly string[] CookieWords = PageWords.Of("verdict.cookie");

    /// <summary>Why the page is no article, or null where it may be one.</summary>
    public static string? NoArticle(ExtractedArticle article, PageHead head, Uri? url)
    {
        var text = article.Text;
        if (text.Length == 0)
        {
            return "the page holds no text";
        }

        var title = Folding.Fold(article.Title);
        if (text.Length < ShortText)
        {
            if (OpensWith(title, MissingTitles))
            {
                return "the page says that there is nothing at this address";
            }

            if (OpensWith(title, GateTitles))
            {
                return "the page is a gate, not the article behind it";
            }

            if (CookieShare(text) > 0.02 && !head.Linked.IsArticle)
            {
                return "the page holds nothing but a cookie notice";
            }
        }

        var isFront = url is { IsAbsoluteUri: true } && url.AbsolutePath is "/" or "" && url.Query.Length == 0;
        return isFront && !head.Linked.IsArticle && head.Meta("og:type") is not "article" && article.Published.Date is null ? "the page is a site's front page" : null;
    }

    /// <summary>What an operator should know of the page.</summary>
    /// <param name="next">Where the text goes on, if the article is cut into pages.</param>
    public static List<string> Warnings(PageTree? tree, PageHead head, string text, string? next)
    {
        var warnings = new List<string>();
        if (head.IsAmp)
        {
            warnings.Add("AMP page: the canonical address is the article's own");
        }

        var hints = HintsOf(tree);
        if (Paywall.Sign(tree, head, hints, text) is { } sign)
        {
            warnings.Add($"behind a paywall: the text may be cut ({sign})");
        }
        else if (Paywall.BreaksOff(text))
        {
            warnings.Add("the text breaks off: the page may show only its beginning");
        }

        if (next is not null)
        {
            warnings.Add(Several + next);
        }

        if (head.Linked.IsLive || (hints & Hints.Live) != 0)
        {
            warnings.Add("live page: entries are added over time");
        }

        if (text.Length is > 0 and < LittleText)
        {
            warnings.Add("very little text");
        }

        return warnings;
    }

    private static Hints HintsOf(PageTree? tree)
    {
        var hints = Hints.None;
        foreach (ref readonly var node in tree is null ? [] : tree.Nodes.AsSpan())
        {
            hints |= node.Hints & (Hints.Paywall | Hints.Live);
        }

        return hints;
    }

    private static bool OpensWith(string title, string[] openings)
    {
        foreach (var opening in openings)
        {
            if (title.StartsWith(opening, StringComparison.Ordinal) || (title.Length < 60 && title.Contains(opening, StringComparison.Ordinal) && opening.Length > 8))
            {
                return true;
            }
        }

        return false;
    }

    private static double CookieShare(string text)
    {
        var folded = Folding.Fold(text);
        double share = 0;
        foreach (var word in CookieWords)
        {
            for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                share += word.Length;
            }
        }

        return share / Math.Max(1, folded.Length);
    }
}
