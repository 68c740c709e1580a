using AngleSharp.Dom;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>The page's body laid out flat in document order: nodes, and the runs of text a reader sees as paragraphs.</summary>
internal sealed class PageTree
{
    public PageTree(PageNode[] nodes, PageBlock[] blocks, string text, IReadOnlyList<IElement> metadata)
    {
        Metadata = metadata;
        Nodes = nodes;
        Blocks = blocks;
        Text = text;
    }

    /// <summary>The meta, link and title elements of the body.</summary>
    public IReadOnlyList<IElement> Metadata { get; }

    public PageNode[] Nodes { get; }

    public PageBlock[] Blocks { get; }

    /// <summary>All visible text, white space folded, blocks one after the other.</summary>
    public string Text { get; }

    public ReadOnlySpan<char> TextOf(in PageBlock block) => Text.AsSpan(block.Start, block.Length);

    /// <summary>Characters of text in a subtree, whatever became of its blocks.</summary>
    public int LengthOf(in PageNode node) => node.EndBlock <= node.FirstBlock ? 0 : Blocks[node.EndBlock - 1].End - Blocks[node.FirstBlock].Start;

    /// <summary>Marks a subtree and its blocks as boilerplate.</summary>
    public void Drop(int index)
    {
        ref var node = ref Nodes[index];
        if (node.Dropped)
        {
            return;
        }

        for (var i = index; i < node.End; i++)
        {
            Nodes[i].Dropped = true;
        }

        if (node.Kind > TagKind.Inline)
        {
            for (var block = node.FirstBlock; block < node.EndBlock; block++)
            {
                Blocks[block].Dropped = true;
            }
        }
    }

    public string TagOf(int index) => Nodes[index].Dom is IElement element ? element.LocalName : string.Empty;
}
