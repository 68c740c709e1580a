using AfghanWatch.News.Articles;
using AngleSharp.Dom;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Takes out of the article's element what is not its text.</summary>
internal sealed class BodyCleaner
{
    private const int ShortestDuplicate = 60;
    private const int LongestDateline = 100;
    private const int LinkedSentence = 80;
    private const int LeastBefore = 300;
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
        cleaner.Blocks();
        cleaner.Duplicates();
        cleaner.ForeignParts();
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

            if (length > 0 && links > 0.6 * length && (items > 1 || links > 0.9 * length) && !IsNotes(node))
            {
                _tree.Drop(i);
            }
        }
    }

    /// <summary>Notes and references are links by nature, and still the article's.</summary>
    private static bool IsNotes(in PageNode node) =>
        node.Dom is IElement { ClassName: { Length: < 100 } names } && (names.Contains("references", StringComparison.OrdinalIgnoreCase) || names.Contains("footnotes", StringComparison.OrdinalIgnoreCase));

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
                || (kind == TagKind.Heading && IsTitle(text))
                || (kind is TagKind.Block or TagKind.Section or TagKind.Article or TagKind.Header && block.Length < 40 && block.Marks == 0);
        }
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

    private bool IsTitle(ReadOnlySpan<char> text)
    {
        var folded = Folding.Fold(text);
        return folded.Length >= 8 && _title.Length > 0 && (_title.Contains(folded, StringComparison.Ordinal) || folded.Contains(_title, StringComparison.Ordinal));
    }

    /// <summary>Drops paragraphs that say again what was said: pull quotes, and the same text for small screens.</summary>
    private void Duplicates()
    {
        var seen = new HashSet<ulong>();
        for (var i = First; i < End; i++)
        {
            ref var block = ref _tree.Blocks[i];
            if (!block.Dropped && block.Length >= ShortestDuplicate && !seen.Add(Hash(_tree.TextOf(block))))
            {
                block.Dropped = true;
            }
        }
    }

    private static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash;
    }

    /// <summary>Drops related stories, comments and the like by their headings: all the rest where little follows, else up to the next real paragraph.</summary>
    private void ForeignParts()
    {
        var good = BoilerplateMarker.GoodSums(_tree);
        var whole = good[End] - good[First];
        for (var i = First; i < End; i++)
        {
            ref readonly var block = ref _tree.Blocks[i];
            var kind = KindOf(block);
            var serves = kind == TagKind.Heading || (block.Length < 40 && block.Marks == 0 && kind is not (TagKind.Item or TagKind.Cell));
            if (block.Dropped || !serves || !FurniturePhrases.HeadsForeignPart(_tree.TextOf(block)))
            {
                continue;
            }

            // A box of its own is dropped as a whole; among the article's own paragraphs the heading's part has no marked end.
            var box = BoxOf(i, good);
            if (box > i + 1 && good[box] - good[i] < 0.3 * whole)
            {
                for (var b = i; b < box; b++)
                {
                    _tree.Blocks[b].Dropped = true;
                }

                continue;
            }

            var rest = good[End] - good[i];
            var isNamed = (_tree.Nodes[block.Container].Hints & Hints.Related) != 0;
            var toTheEnd = (rest < 0.3 * whole || isNamed) && good[i] - good[First] > LeastBefore;
            for (var b = i; b < End; b++)
            {
                if (b > i && !toTheEnd && (KindOf(_tree.Blocks[b]) == TagKind.Heading || (BlockScore.IsGood(_tree.Blocks[b]) && _tree.Blocks[b].LinkDensity < 0.2)))
                {
                    break;
                }

                _tree.Blocks[b].Dropped = true;
            }
        }
    }

    /// <summary>End of the widest element around a heading that holds no real paragraph before it.</summary>
    private int BoxOf(int heading, int[] good)
    {
        var at = _tree.Blocks[heading].Container;
        while (_tree.Nodes[at].Parent > _body && good[heading] == good[_tree.Nodes[_tree.Nodes[at].Parent].FirstBlock])
        {
            at = _tree.Nodes[at].Parent;
        }

        return _tree.Nodes[at].EndBlock;
    }

    /// <summary>Drops what stands before the first and after the last real paragraph.</summary>
    private void Ends()
    {
        var first = First;
        while (first < End && (All[first].Dropped || !BlockScore.IsGood(All[first]) || IsDateline(_tree.TextOf(All[first]))))
        {
            first++;
        }

        if (first == End)
        {
            return;
        }

        var open = true;
        for (var i = first - 1; i >= First; i--)
        {
            ref var block = ref _tree.Blocks[i];
            if (block.Dropped)
            {
                continue;
            }

            // Headings and short sentences right before the first paragraph belong to it; what stands before anything else does not.
            open &= block.LinkDensity < 0.3 && !IsDateline(_tree.TextOf(block)) && (KindOf(block) == TagKind.Heading || (KindOf(block) is TagKind.Paragraph or TagKind.Quote or TagKind.Item && block.Marks > 0) || IsLead(block));
            block.Dropped |= !open;
        }

        for (var i = End - 1; i >= first; i--)
        {
            ref var block = ref _tree.Blocks[i];
            if (block.Dropped)
            {
                continue;
            }

            if (BlockScore.IsGood(block) || KindOf(block) is TagKind.Item or TagKind.Cell or TagKind.Quote || (KindOf(block) == TagKind.Paragraph && block.Marks > 0 && block.LinkDensity < 0.3))
            {
                break;
            }

            block.Dropped = true;
        }
    }

    /// <summary>A line that gives the headline or a date and little else.</summary>
    private bool IsDateline(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestDateline)
        {
            return false;
        }

        if (_title.Length > 8 && text.Length < _title.Length + LongestDateline && Folding.Fold(text).StartsWith(_title, StringComparison.Ordinal))
        {
            return true;
        }

        var dates = text.IndexOfAnyInRange('0', '9') < 0 ? [] : DateReader.All(text, false);
        return dates.Count > 0 && dates[0].Start < 25 && text.Length - (dates[0].End - dates[0].Start) < 50;
    }

    private bool IsLead(in PageBlock block)
    {
        var at = block.Container;
        for (var level = 0; level < 3 && at >= 0; level++, at = _tree.Nodes[at].Parent)
        {
            if ((_tree.Nodes[at].Hints & Hints.Lead) != 0)
            {
                return block.Length >= 30;
            }
        }

        return false;
    }

    /// <summary>Drops headings that nothing follows any more.</summary>
    private void Headings()
    {
        var level = 0;
        for (var i = End - 1; i >= First; i--)
        {
            ref var block = ref _tree.Blocks[i];
            if (block.Dropped)
            {
                continue;
            }

            // Some editors set whole paragraphs as headings.
            if (KindOf(block) != TagKind.Heading || (block.Length > LongestDateline && block.Marks > 0))
            {
                level = 9;
                continue;
            }

            var own = _tree.TagOf(block.Container)[1] - '0';
            if (own >= level)
            {
                block.Dropped = true;
            }
            else
            {
                level = own;
            }
        }
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
