namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Drops rows of teasers: three or more like elements side by side, each a linked headline with a snippet.</summary>
internal static class TeaserGroups
{
    private const int Few = 3;
    private const int LongestTeaser = 900;
    private const int ShortestHeadline = 12;
    private const int LeastElsewhere = 400;
    private const int MostBlocks = 12;

    public static void Drop(PageTree tree)
    {
        var teasers = new List<int>();
        for (var i = 1; i < tree.Nodes.Length; i++)
        {
            ref readonly var parent = ref tree.Nodes[i];
            if (parent.Dropped || parent.Kind <= TagKind.Inline)
            {
                continue;
            }

            teasers.Clear();
            var children = 0;
            for (var child = i + 1; child < parent.End; child = tree.Nodes[child].End)
            {
                ref readonly var node = ref tree.Nodes[child];
                if (node.Kind <= TagKind.Inline || node.Dropped || node.EndBlock == node.FirstBlock)
                {
                    continue;
                }

                children++;
                if (IsTeaser(tree, node))
                {
                    teasers.Add(child);
                }
            }

            if (teasers.Count >= Few && teasers.Count * 2 > children && HasTextElsewhere(tree, parent))
            {
                foreach (var teaser in teasers)
                {
                    tree.Drop(teaser);
                }
            }
        }
    }

    private static bool IsTeaser(PageTree tree, in PageNode node)
    {
        if (node.Kind is TagKind.Paragraph or TagKind.Heading or TagKind.Row or TagKind.Cell || tree.LengthOf(node) > LongestTeaser)
        {
            return false;
        }

        var isBehindText = false;
        int headlines = 0, blocks = 0, length = 0, links = 0;
        for (var b = node.FirstBlock; b < node.EndBlock; b++)
        {
            ref readonly var block = ref tree.Blocks[b];
            if (block.Dropped)
            {
                continue;
            }

            blocks++;
            length += block.Length;
            links += block.LinkLength;
            headlines += block.Length >= ShortestHeadline && block.LinkDensity > 0.8 && !isBehindText ? 1 : 0;
            isBehindText |= BlockScore.IsGood(block);
        }

        return headlines >= 1 && blocks <= MostBlocks && links * 12 > length;
    }

    private static bool HasTextElsewhere(PageTree tree, in PageNode group)
    {
        var good = 0;
        for (var b = 0; b < tree.Blocks.Length && good < LeastElsewhere; b++)
        {
            if ((b < group.FirstBlock || b >= group.EndBlock) && !tree.Blocks[b].Dropped && BlockScore.IsGood(tree.Blocks[b]))
            {
                good += tree.Blocks[b].Length;
            }
        }

        return good >= LeastElsewhere;
    }
}
