using AfghanWatch.News.Articles;
using AngleSharp.Dom;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Takes out of the article's element what is not its text.</summary>
internal sealed partial class BodyCleaner
{
    private const int LinkedSentence = 80;
    private readonly PageTree _tree;
    private readonly int _body;
    private readonly string _title;

    private BodyCleaner(PageTree tree, int body, string? title)
    {
        _tree = tree;
        _body = body;
        _title = Folding.Fold(title ?? string.Empty);
    }

    /// <summary>The nodes to leave out when the element is written.</summary>
    public static HashSet<INode> Clean(PageTree tree, int body, string? title)
    {
        var cleaner = new BodyCleaner(tree, body, title);
        cleaner.Lists();
        cleaner.ForeignParts();
        cleaner.Blocks();
        cleaner.Ends();
        cleaner.Headings();
        return cleaner.LeftOut();
    }

    /// <summary>Leaves out only what is plainly furniture or a link; for pages where no body was found.</summary>
    public static HashSet<INode> Links(PageTree tree)
    {
        for (var i = 0; i < tree.Blocks.Length; i++)
        {
            ref var block = ref tree.Blocks[i];
            block.Dropped |= block.LinkDensity > 0.7 || FurniturePhrases.Matches(tree.TextOf(block), block.LinkDensity);
        }

        return new BodyCleaner(tree, 0, null).LeftOut();
    }

    private ReadOnlySpan<PageBlock> All => _tree.Blocks;

    private int First => _tree.Nodes[_body].FirstBlock;

    private int End => _tree.Nodes[_body].EndBlock;

    private TagKind KindOf(in PageBlock block) => _tree.Nodes[block.Container].Kind;

    /// <summary>Drops lists and tables that are mostly links.</summary>
    private void Lists()
    {
        for (var i = _body + 1; i < _tree.Nodes[_body].End; i++)
        {
            ref readonly var node = ref _tree.Nodes[i];
            if (node.Dropped || node.Kind is not (TagKind.List or TagKind.Table))
            {
                continue;
            }

            if (SlideList.Is(_tree, node))
            {
                _tree.Drop(i);
                continue;
            }

            int links = 0, length = 0, items = 0;
            for (var b = node.FirstBlock; b < node.EndBlock; b++)
            {
                ref readonly var block = ref All[b];
                if (!block.Dropped)
                {
                    links += block.LinkLength;
                    length += block.Length;
                    items++;
                }
            }

            if (length > 0 && links > 0.6 * length && (items > 1 || links > 0.9 * length))
            {
                _tree.Drop(i);
            }
        }
    }

    private void Blocks()
    {
        for (var i = First; i < End; i++)
        {
            ref var block = ref _tree.Blocks[i];
            if (block.Dropped)
            {
                continue;
            }

            var kind = KindOf(block);
            var text = _tree.TextOf(block);
            block.Dropped = (block.LinkDensity > 0.7 && kind is not (TagKind.Item or TagKind.Cell or TagKind.Quote) && (block.Length > 12 || kind == TagKind.Block) && !HeadsParagraph(i, kind) && !IsLinkedSentence(i, kind))
                || FurniturePhrases.Matches(text, block.LinkDensity)
                || (kind == TagKind.Heading && IsTitle(text, _tree.TagOf(block.Container) == "h1"))
                || (kind is TagKind.Block or TagKind.Section or TagKind.Article or TagKind.Header && block.Length < 40 && block.Marks == 0 && !BodyLines.BelongsToText(_tree, i, First, End));
        }

        BodyLines.DropLabels(_tree, First, End);
    }

    /// <summary>A linked heading among the article's own paragraphs, such as the name of a film in a review; a teaser's stands in a box of its own.</summary>
    private bool HeadsParagraph(int index, TagKind kind)
    {
        if (kind != TagKind.Heading || index + 1 >= End || index == First)
        {
            return false;
        }

        ref readonly var next = ref _tree.Blocks[index + 1];
        ref readonly var before = ref _tree.Blocks[index - 1];
        var parent = _tree.Nodes[_tree.Blocks[index].Container].Parent;
        return KindOf(next) == TagKind.Paragraph && BlockScore.IsGood(next) && KindOf(before) == TagKind.Paragraph
            && _tree.Nodes[next.Container].Parent == parent && _tree.Nodes[before.Container].Parent == parent;
    }

    /// <summary>Some editors link whole sentences; such a one stands between the article's other paragraphs and ends like them.</summary>
    private bool IsLinkedSentence(int index, TagKind kind)
    {
        ref readonly var block = ref _tree.Blocks[index];
        if (kind != TagKind.Paragraph || block.Length < LinkedSentence || index == First || index + 1 >= End || _tree.Text[block.End - 1] is not ('.' or '!' or '?' or '”' or '"'))
        {
            return false;
        }

        ref readonly var before = ref _tree.Blocks[index - 1];
        ref readonly var next = ref _tree.Blocks[index + 1];
        var parent = _tree.Nodes[block.Container].Parent;
        return KindOf(before) == TagKind.Paragraph && KindOf(next) == TagKind.Paragraph && BlockScore.IsGood(before) && BlockScore.IsGood(next)
            && _tree.Nodes[before.Container].Parent == parent && _tree.Nodes[next.Container].Parent == parent;
    }

    /// <summary>A main heading says the title again in part or with a kicker; a lesser one only where it is the same.</summary>
    private bool IsTitle(ReadOnlySpan<char> text, bool isMain)
    {
        var folded = Folding.Fold(text);
        return folded.Length >= 8 && _title.Length > 0 && (folded == _title || (isMain && (_title.Contains(folded, StringComparison.Ordinal) || folded.Contains(_title, StringComparison.Ordinal))));
    }

    private HashSet<INode> LeftOut()
    {
        var nodes = new HashSet<INode>();
        var i = _body + 1;
        while (i < _tree.Nodes[_body].End)
        {
            ref readonly var node = ref _tree.Nodes[i];
            if (node.Dropped)
            {
                nodes.Add(node.Dom);
                i = node.End;
                continue;
            }

            if (node.Kind == TagKind.Text && node.FirstBlock < All.Length && All[node.FirstBlock].Dropped)
            {
                nodes.Add(node.Dom);
            }

            i++;
        }

        return nodes;
    }
}
