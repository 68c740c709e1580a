using System.Collections.Frozen;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Figures;

/// <summary>Short lines that belong to the page and not to the news: counters of visits, prices of subscriptions, what else is read. Their numbers are no figures.</summary>
internal static class PageFurniture
{
    private const int LongestLine = 140;

    private static readonly FrozenSet<string> Words = ("subscribe subscription subscribers newsletter newsletters premium pageviews visits views tweet retweet cookies abone abonelik okunma goruntulenme bulten begeni "
        + "advertisement reklam copyright comments yorumlar").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static bool Is(NewsText text, TextSpan paragraph)
    {
        if (paragraph.Length > LongestLine)
        {
            return false;
        }

        var first = text.TokenIndexAt(paragraph.Start);
        var (opening, second) = first + 1 < text.Tokens.Count ? (text.Tokens[first].Folded, text.Tokens[first + 1].Folded) : ("", "");
        if (opening is "also" or "most" or "more" && second is "read" or "viewed" or "from" || opening == "read" && second is "more" or "also" or "next" || opening == "sign" && second == "up" || opening is "support" && second == "our" || opening is "cok" && second.StartsWith("okunan", StringComparison.Ordinal) || opening is "ayrica" && second is "oku" or "okuyun")
        {
            return true;
        }

        for (var i = first; i < text.Tokens.Count && text.Tokens[i].Span.Start < paragraph.End; i++)
        {
            var word = text.Tokens[i].Folded;
            if (Words.Contains(word) && !(word is "views" or "visits" && i > 0 && text.Tokens[i - 1].Span.Start >= paragraph.Start && text.Tokens[i - 1].Kind == TokenKind.Word) || word == "journalism" && opening == "support")
            {
                return true;
            }
        }

        return false;
    }
}
