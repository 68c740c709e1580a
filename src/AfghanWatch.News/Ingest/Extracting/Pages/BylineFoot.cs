using System.Collections.Frozen;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>The lines below the text that name its author or its source.</summary>
internal static class BylineFoot
{
    /// <summary>Characters of a line that belongs to the text itself.</summary>
    public const int ShortestParagraph = 60;

    private const int LongestLine = 60;
    private const int BlocksBelow = 8;

    private static readonly FrozenSet<string> AuthorWords =
        PageWords.Of("byline.label").Concat(PageWords.Of("byline.opening").Where(word => word.EndsWith(':')).Select(word => Folding.Fold(word.AsSpan(0, word.Length - 1)))).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> SourceWords = PageWords.Of("byline.source").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Who is named below the text behind a word for its author: "Auteur : Zehra Aksoy", or the word and the name a line each.</summary>
    public static string? Author(PageTree tree, PageSpot spot, BylineNames names)
    {
        var (from, to) = Below(tree, spot);
        for (var b = from; b < to; b++)
        {
            var line = tree.TextOf(tree.Blocks[b]);
            var colon = line.IndexOf(':');
            var label = (colon < 0 ? line : line[..colon]).Trim();
            if (line.Length > LongestLine || label.Length == 0 || !AuthorWords.Contains(Folding.Fold(label)))
            {
                continue;
            }

            var name = colon >= 0 && colon + 1 < line.Length ? line[(colon + 1)..] : b + 1 < tree.Blocks.Length ? tree.TextOf(tree.Blocks[b + 1]) : default;
            if (name.Length is > 0 and <= LongestLine && names.Read(name.ToString()) is { } read && VisibleByline.AreNames(read))
            {
                return read;
            }
        }

        return null;
    }

    /// <summary>Who is named below the text as its source: "Kaynak: AA".</summary>
    public static string? Source(PageTree tree, PageSpot spot, BylineNames names)
    {
        var (from, to) = Below(tree, spot);
        for (var b = from; b < to; b++)
        {
            var line = tree.TextOf(tree.Blocks[b]);
            var colon = line.IndexOf(':');
            if (line.Length > LongestLine || colon < 1 || colon + 2 >= line.Length || !SourceWords.Contains(Folding.Fold(line[..colon].Trim())))
            {
                continue;
            }

            var name = line[(colon + 1)..].Trim().ToString();
            return names.Read(name) ?? names.House;
        }

        return null;
    }

    // The few blocks behind the last paragraph; none where there is no text.
    private static (int From, int To) Below(PageTree tree, PageSpot spot)
    {
        if (spot.End <= spot.Start || tree.Nodes.Length == 0)
        {
            return default;
        }

        ref readonly var body = ref tree.Nodes[spot.Start];
        var last = Math.Min(body.EndBlock, tree.Blocks.Length) - 1;
        while (last >= body.FirstBlock && tree.Blocks[last].Length < ShortestParagraph)
        {
            last--;
        }

        return last < body.FirstBlock ? default : (last + 1, Math.Min(tree.Blocks.Length, body.EndBlock + BlocksBelow));
    }
}
