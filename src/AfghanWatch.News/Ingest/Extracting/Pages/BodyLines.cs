namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Tells the short lines of a text from the scraps between its parts, and the labels of a drawn chart from either.</summary>
internal static class BodyLines
{
    private const int FewestLabels = 5;
    private const int LongestLabel = 8;

    /// <summary>Whether a short block is the article's own: a line among others that only breaks part, or the label of the paragraph below it.</summary>
    /// <param name="tree">The page.</param>
    /// <param name="index">The block.</param>
    /// <param name="first">First block of the article's element.</param>
    /// <param name="end">The block after its last.</param>
    public static bool BelongsToText(PageTree tree, int index, int first, int end) => tree.Blocks[index].LinkDensity < 0.5 && (IsLine(tree, index, first, end) || IsLabel(tree, index, end));

    private static bool IsLine(PageTree tree, int index, int first, int end)
    {
        var container = tree.Blocks[index].Container;
        return (index > first && IsText(tree.Blocks[index - 1]) && tree.Blocks[index - 1].Container == container) || (index + 1 < end && IsText(tree.Blocks[index + 1]) && tree.Blocks[index + 1].Container == container);
    }

    /// <summary>In bold or named a title, right before a paragraph of the same element: "Step 2".</summary>
    private static bool IsLabel(PageTree tree, int index, int end)
    {
        var container = tree.Blocks[index].Container;
        if (index + 1 >= end || !IsText(tree.Blocks[index + 1]) || tree.Nodes[tree.Blocks[index + 1].Container].Parent != container)
        {
            return false;
        }

        var at = container + 1;
        while (at < tree.Nodes[container].End && (tree.Nodes[at].Kind != TagKind.Text || tree.Nodes[at].FirstBlock < index))
        {
            at++;
        }

        var parent = at < tree.Nodes[container].End ? tree.Nodes[at].Parent : container;
        return parent != container && ((tree.Nodes[parent].Hints & Hints.Title) != 0 || tree.TagOf(parent) is "b" or "strong");
    }

    private static bool IsText(in PageBlock block) => !block.Dropped && BlockScore.IsGood(block);

    /// <summary>Drops rows of scraps with hardly a letter, as the axes of a chart leave them.</summary>
    public static void DropLabels(PageTree tree, int first, int end)
    {
        var start = first;
        for (var i = first; i <= end; i++)
        {
            if (i < end && IsChartLabel(tree, i))
            {
                continue;
            }

            for (var b = start; b < i && i - start >= FewestLabels; b++)
            {
                tree.Blocks[b].Dropped = true;
            }

            start = i + 1;
        }
    }

    private static bool IsChartLabel(PageTree tree, int index)
    {
        ref readonly var block = ref tree.Blocks[index];
        if (block.Length > LongestLabel || tree.Nodes[block.Container].Kind is not (TagKind.Paragraph or TagKind.Block))
        {
            return false;
        }

        var digits = 0;
        foreach (var c in tree.TextOf(block))
        {
            if (char.IsLower(c))
            {
                return false;
            }

            digits += char.IsDigit(c) ? 1 : 0;
        }

        return digits > 0;
    }
}
