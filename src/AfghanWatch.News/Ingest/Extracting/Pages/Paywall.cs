using System.Buffers;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Tells pages that give only the beginning of their article to those who do not pay or sign in.</summary>
internal static class Paywall
{
    private const int ShortText = 2500;
    private const int LongestAppeal = 240;
    private const int LongestTeaser = 900;

    private static readonly string[] Tiers = ["article:content_tier", "og:article:content_tier", "content_tier", "article:access", "access-type", "product:availability"];

    /// <summary>Folded; each asks to pay or sign in in order to read on.</summary>
    private static readonly SearchValues<string> Appeals = SearchValues.Create(PageWords.Of("paywall.appeal"), StringComparison.Ordinal);

    /// <summary>What gives the page away, or null where nothing does. Words and class names count only where little text was found: a page in full may name its subscription all the same.</summary>
    public static string? Sign(PageTree? tree, PageHead head, Hints hints, string text)
    {
        if (head.Linked.IsClosed)
        {
            return "isAccessibleForFree";
        }

        foreach (var name in Tiers)
        {
            if (head.Meta(name) is { } tier && (tier.Equals("locked", StringComparison.OrdinalIgnoreCase) || tier.Equals("metered", StringComparison.OrdinalIgnoreCase) || tier.Equals("premium", StringComparison.OrdinalIgnoreCase)))
            {
                return name;
            }
        }

        if (text.Length >= ShortText)
        {
            return null;
        }

        return (hints & Hints.Paywall) != 0 ? "markup" : tree is not null && Appeal(tree) is { } appeal ? $"\u201C{appeal}\u201D" : null;
    }

    /// <summary>A short text whose last words are followed by dots is the start of a longer one.</summary>
    public static bool BreaksOff(string text)
    {
        var end = text.AsSpan().TrimEnd();
        return end.Length is > 40 and < LongestTeaser && (end[^1] == '\u2026' || end.EndsWith("...", StringComparison.Ordinal) || end.EndsWith("[...]", StringComparison.Ordinal) || end.EndsWith("[\u2026]", StringComparison.Ordinal));
    }

    private static string? Appeal(PageTree tree)
    {
        foreach (ref readonly var block in tree.Blocks.AsSpan())
        {
            if (block.Length is < 10 or > LongestAppeal)
            {
                continue;
            }

            if (Folding.Fold(tree.TextOf(block)).AsSpan().ContainsAny(Appeals))
            {
                return tree.TextOf(block).ToString();
            }
        }

        return null;
    }
}
