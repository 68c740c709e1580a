namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Finds the heading that is the page's headline.</summary>
internal static class HeadlineNode
{
    private const int ShortestHeadline = 12;

    /// <summary>Index of the first h1 with words enough, else of a heading named a title; -1 without either.</summary>
    public static int Of(PageTree tree)
    {
        var named = -1;
        for (var i = 0; i < tree.Nodes.Length; i++)
        {
            ref readonly var node = ref tree.Nodes[i];
            if (node.Kind != TagKind.Heading || node.EndBlock == node.FirstBlock)
            {
                continue;
            }

            if (tree.LengthOf(node) > ShortestHeadline && tree.TagOf(i) == "h1")
            {
                return i;
            }

            if (named < 0 && (node.Hints & Hints.Title) != 0)
            {
                named = i;
            }
        }

        return named;
    }
}
