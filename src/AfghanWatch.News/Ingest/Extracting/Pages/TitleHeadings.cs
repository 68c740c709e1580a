using System.Text;
using AngleSharp.Dom;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>The headings of a page that may be its headline.</summary>
internal static class TitleHeadings
{
    private const int Most = 12;
    private const int Longest = 400;

    /// <summary>Inside a heading these are none of the headline's words.</summary>
    private const Hints Beside = Hints.Kicker | Hints.Date | Hints.Byline | Hints.Tags;

    /// <summary>The h1 headings of the page, those marked as a headline first; h2 only where there is no h1.</summary>
    public static List<(string Text, bool IsMain)> Of(PageTree tree)
    {
        var first = new List<(string, bool)>();
        var others = new List<(string, bool)>();
        foreach (var tag in (ReadOnlySpan<string>)["h1", "h2", "h3"])
        {
            for (var i = 0; i < tree.Nodes.Length && first.Count + others.Count < Most; i++)
            {
                ref readonly var node = ref tree.Nodes[i];
                if (node.Kind == TagKind.Heading && node.EndBlock > node.FirstBlock && tree.TagOf(i) == tag && (node.Hints & Hints.Comments) == 0)
                {
                    ((node.Hints & Hints.Title) != 0 ? first : others).Add((TextOf(tree, i), tag == "h1"));
                }
            }
        }

        first.AddRange(others);
        return first;
    }

    /// <summary>Words for the ears alone, such as the site's name; a colon set so is the headline's.</summary>
    private static bool IsUnseen(PageTree tree, int index)
    {
        ref readonly var node = ref tree.Nodes[index];
        return (node.Hints & (Hints.ScreenReader | Hints.Hidden)) != 0 && node.Dom.TextContent.Any(char.IsLetter);
    }

    private static string TextOf(PageTree tree, int index)
    {
        ref readonly var heading = ref tree.Nodes[index];
        var whole = tree.Text.AsSpan(tree.Blocks[heading.FirstBlock].Start, Math.Min(Longest, tree.LengthOf(heading))).Trim().ToString();
        var text = new StringBuilder();
        var isPart = false;
        for (var i = index + 1; i < heading.End && text.Length < Longest; i++)
        {
            ref readonly var node = ref tree.Nodes[i];
            if ((node.Hints & Beside) != 0 || node.Kind == TagKind.Time || IsUnseen(tree, i))
            {
                isPart = true;
                text.Append(' ');
                i = node.End - 1;
            }
            else if (node.Kind == TagKind.Text)
            {
                text.Append(((IText)node.Dom).Data);
            }
            else if (node.Kind is TagKind.Break or > TagKind.Inline)
            {
                text.Append(' ');
            }
        }

        return isPart && SafeMarkup.Folded(text.ToString()).Trim(' ', ':', '-', '–', '|', '/') is { Length: > 0 } own ? own : whole;
    }
}
