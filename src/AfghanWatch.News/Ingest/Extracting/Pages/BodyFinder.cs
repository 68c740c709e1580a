namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Finds the element that holds the article's text: the one whose blocks' scores add up highest.</summary>
internal static class BodyFinder
{
    private const double BodyBonus = 1.25;
    private const double ContentBonus = 1.1;
    private const double NarrowShare = 0.88;
    private const double NamedShare = 0.6;

    /// <summary>The widest element worth having and the smallest that holds nearly all of it; -1 where no block is worth keeping.</summary>
    public static (int Widest, int Core) Find(PageTree tree)
    {
        var sums = new double[tree.Blocks.Length + 1];
        for (var i = 0; i < tree.Blocks.Length; i++)
        {
            ref var block = ref tree.Blocks[i];
            block.Score = BlockScore.Of(block, tree.Nodes[block.Container].Kind);
            sums[i + 1] = sums[i] + block.Score;
        }

        var best = -1;
        double bestScore = 0;
        for (var i = 0; i < tree.Nodes.Length; i++)
        {
            ref readonly var node = ref tree.Nodes[i];
            if (node.Dropped || node.Kind <= TagKind.Inline || node.EndBlock == node.FirstBlock)
            {
                continue;
            }

            // The class names of the body element tell the kind of page, not where its text stands.
            var score = (sums[node.EndBlock] - sums[node.FirstBlock]) * (i == 0 ? 1 : Bonus(node));
            if (score > bestScore)
            {
                best = i;
                bestScore = score;
            }
        }

        return (best, best < 0 ? -1 : Narrowed(tree, sums, best));
    }

    /// <summary>Whether an element or one around it is named as the article's text: a table in there is a part of it, not the page's frame.</summary>
    private static bool IsNamed(PageTree tree, int index)
    {
        for (var at = index; at > 0; at = tree.Nodes[at].Parent)
        {
            if ((tree.Nodes[at].Hints & Hints.Body) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static double Bonus(in PageNode node) =>
        (node.Hints & Hints.Body) != 0 ? BodyBonus : (node.Hints & Hints.Content) != 0 || node.Kind is TagKind.Article or TagKind.Main ? ContentBonus : 1;

    /// <summary>Goes down to the smallest element that still holds nearly all of it.</summary>
    private static int Narrowed(PageTree tree, double[] sums, int start)
    {
        var at = start;
        var scan = start + 1;
        while (scan < tree.Nodes[at].End)
        {
            ref readonly var node = ref tree.Nodes[scan];
            if (node.Kind <= TagKind.Inline || node.Dropped || (node.Kind == TagKind.Table && IsNamed(tree, at)))
            {
                scan = node.Kind <= TagKind.Inline && !node.Dropped ? scan + 1 : node.End;
                continue;
            }

            var whole = sums[tree.Nodes[at].EndBlock] - sums[tree.Nodes[at].FirstBlock];
            var part = sums[node.EndBlock] - sums[node.FirstBlock];
            var holds = node.Kind is not (TagKind.Paragraph or TagKind.Item or TagKind.Cell or TagKind.Row or TagKind.List or TagKind.Quote or TagKind.Heading);
            if (holds && (part >= NarrowShare * whole || (part >= NamedShare * whole && (node.Hints & Hints.Body) != 0 && (tree.Nodes[at].Hints & Hints.Body) == 0)))
            {
                at = scan;
                scan++;
                continue;
            }

            // A subtree that holds too little is passed over, unless a named body may stand inside it.
            scan = part < NamedShare * whole ? node.End : scan + 1;
        }

        return at;
    }
}
