using AfghanWatch.News.Articles;
using AngleSharp.Dom;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>The likeliest publication date among the times and dates a reader sees.</summary>
internal static class VisibleDate
{
    /// <param name="Date">The date.</param>
    /// <param name="IsMarkup">Read from an attribute, not from words.</param>
    /// <param name="IsMarkedPublished">The markup says that it is the day of publication.</param>
    /// <param name="IsSure">Strong signs.</param>
    /// <param name="Evidence">The words.</param>
    internal readonly record struct Seen(WrittenDate Date, bool IsMarkup, bool IsMarkedPublished, bool IsSure, string Evidence);

    private const int LongestLine = 200;
    /// <summary>No page is older: an earlier day is one the text tells of.</summary>
    private const int OldestYear = 1993;
    private const double GoodSign = 1;

    private static readonly string[] PublishedWords = PageWords.Of("date.published");
    private static readonly string[] UpdatedWords = PageWords.Of("date.updated");

    public static Seen? Find(PageTree tree, int body, bool monthFirst, DateOnly? fromUrl)
    {
        var spot = new PageSpot(tree, body);
        Seen? best = null;
        var bestScore = double.MinValue;
        for (var i = 0; i < tree.Nodes.Length; i++)
        {
            ref readonly var node = ref tree.Nodes[i];
            if ((node.Hints & Hints.Comments) != 0 && node.Kind is not (TagKind.Article or TagKind.Main) && tree.LengthOf(node) < tree.Text.Length / 2 && i > 0 && node.Kind > TagKind.Inline && tree.Nodes[i].End - i > 3)
            {
                i = node.End - 1;
                continue;
            }

            if (node.Kind != TagKind.Time && (node.Hints & (Hints.Date | Hints.Byline | Hints.Meta)) == 0 && !(node.Kind == TagKind.Inline && node.Dom is IElement { LocalName: "abbr" }))
            {
                continue;
            }

            if (Candidate(tree, i, monthFirst) is not { } seen || seen.Seen.Date.Day.Year < OldestYear)
            {
                continue;
            }

            var score = seen.Score + spot.Worth(i) + (fromUrl == seen.Seen.Date.Day ? 2 : 0);
            if (score > bestScore)
            {
                bestScore = score;
                best = seen.Seen with { IsSure = score >= 4 };
            }
        }

        if (bestScore < GoodSign && Lines(tree, spot, monthFirst) is { } line && line.Score > bestScore)
        {
            return line.Seen;
        }

        return best;
    }

    private static (Seen Seen, double Score)? Candidate(PageTree tree, int index, bool monthFirst)
    {
        ref readonly var node = ref tree.Nodes[index];
        var element = (IElement)node.Dom;
        var property = element.GetAttribute("itemprop");
        if (property == "dateModified")
        {
            return null;
        }

        var attribute = element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? (node.Kind == TagKind.Time || element.LocalName == "abbr" ? element.GetAttribute("title") : null);
        var published = property is "datePublished" or "dateCreated" || element.HasAttribute("pubdate");
        var text = TextOf(tree, index);
        if (attribute is not null && DateReader.First(attribute, monthFirst) is { } stated)
        {
            return (new Seen(stated, true, published, true, attribute), (published ? 6 : node.Kind == TagKind.Time ? 3 : 2) + Words(element.ClassName ?? string.Empty) + Words(text.Length > LongestLine ? string.Empty : text));
        }

        if (text.Length is < 6 or > LongestLine)
        {
            return null;
        }

        var dates = DateReader.All(text, monthFirst);
        if (dates.Count == 0)
        {
            return null;
        }

        // A line may name both days; the words before a date tell which is which.
        var best = dates[0];
        var bestWords = double.MinValue;
        var from = 0;
        foreach (var date in dates)
        {
            var words = Words(text.AsSpan(from, date.Start - from));
            if (words > bestWords)
            {
                (best, bestWords) = (date, words);
            }

            from = date.End;
        }

        var hint = (node.Hints & Hints.Date) != 0 || node.Kind == TagKind.Time ? 2.0 : 1;
        return (new Seen(best, false, published, false, text), hint + (published ? 3 : 0) + bestWords + (text.Length < 40 ? 0.5 : 0) + Words(element.ClassName ?? string.Empty));
    }

    /// <summary>Lines without any mark: near the headline first.</summary>
    private static (Seen Seen, double Score)? Lines(PageTree tree, PageSpot spot, bool monthFirst)
    {
        Seen? best = null;
        var bestScore = double.MinValue;
        for (var b = 0; b < tree.Blocks.Length; b++)
        {
            ref readonly var block = ref tree.Blocks[b];
            if (block.Length < 6)
            {
                continue;
            }

            var text = tree.TextOf(block);
            if (text.Length > LongestLine)
            {
                text = text[..80];
            }

            if (text.IndexOfAnyInRange('0', '9') < 0)
            {
                continue;
            }

            var dates = DateReader.All(text, monthFirst);
            if (dates.Count == 0 || dates[0].Day.Year < OldestYear)
            {
                continue;
            }

            var date = dates[0];
            var score = Words(text[..date.Start]) + (block.Length < 60 ? 1.5 : block.Length < LongestLine ? 0.5 : 0) + (date.Start < 25 ? 0.5 : 0) + spot.Worth(block.Container);
            if (score > bestScore)
            {
                bestScore = score;
                best = new Seen(date, false, false, false, text.ToString());
            }
        }

        return best is { } found ? (found, bestScore) : null;
    }

    private static double Words(ReadOnlySpan<char> text)
    {
        double score = 0;
        foreach (var word in PublishedWords)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                score += 1.5;
                break;
            }
        }

        foreach (var word in UpdatedWords)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return score - 2;
            }
        }

        return score;
    }

    private static string TextOf(PageTree tree, int index)
    {
        ref readonly var node = ref tree.Nodes[index];
        var text = new System.Text.StringBuilder();
        for (var i = index; i < node.End && text.Length <= LongestLine; i++)
        {
            if (tree.Nodes[i].Kind == TagKind.Text)
            {
                text.Append(((IText)tree.Nodes[i].Dom).Data).Append(' ');
            }
        }

        return SafeMarkup.Folded(text.ToString());
    }
}
