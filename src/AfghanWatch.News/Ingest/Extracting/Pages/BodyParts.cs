namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Joins to the article's core what stands apart from it: the lead under the headline, text continued in sibling elements.</summary>
internal sealed class BodyParts
{
    /// <summary>Never a lead; "related" and "sidebar" are, too often, names of the lead's own box.</summary>
    private const Hints Foreign = Hints.Outside & ~(Hints.Related | Hints.Sidebar);
    private const int ShortestLead = 30;
    private const int ShortestPart = 200;
    private const double PurePart = 0.75;
    private readonly PageTree _tree;
    private readonly int _core;
    private readonly int _widest;
    private readonly bool[] _kept;
    private int _scope;

    private BodyParts(PageTree tree, int widest, int core)
    {
        _tree = tree;
        _widest = widest;
        _core = core;
        _scope = core;
        _kept = new bool[tree.Blocks.Length];
    }

    /// <summary>The element that holds all parts; everything in it that is no part is dropped.</summary>
    public static int Join(PageTree tree, int widest, int core, int title)
    {
        var parts = new BodyParts(tree, widest, core);
        for (var b = tree.Nodes[core].FirstBlock; b < tree.Nodes[core].EndBlock; b++)
        {
            parts._kept[b] = true;
        }

        parts.Leads(title);
        parts.Siblings();
        parts.DropTheRest();
        return parts._scope;
    }

    private void Leads(int title)
    {
        var first = title >= 0 && title < _core ? _tree.Nodes[title].EndBlock : _tree.Nodes[_widest].FirstBlock;
        for (var b = first; b < _tree.Nodes[_core].FirstBlock; b++)
        {
            ref readonly var block = ref _tree.Blocks[b];
            if (block.Dropped || block.LinkDensity > 0.2 || !IsLead(block))
            {
                continue;
            }

            Keep(b);
        }
    }

    private bool IsLead(in PageBlock block)
    {
        if (block.Length < ShortestLead)
        {
            return false;
        }

        var at = block.Container;
        for (var level = 0; level < 4 && at >= 0; level++, at = _tree.Nodes[at].Parent)
        {
            var hints = _tree.Nodes[at].Hints;
            if ((hints & (Hints.Lead | Hints.Body)) != 0)
            {
                return (hints & Hints.Lead) != 0 || BlockScore.IsGood(block);
            }

            if ((hints & Foreign) != 0)
            {
                return false;
            }
        }

        return BlockScore.IsGood(block);
    }

    /// <summary>Elements right beside the core whose text is nearly all like an article's; farther out stand other articles.</summary>
    private void Siblings()
    {
        if (_core <= _widest)
        {
            return;
        }

        var parent = _tree.Nodes[_core].Parent;
        for (var sibling = parent + 1; sibling < _tree.Nodes[parent].End; sibling = _tree.Nodes[sibling].End)
        {
            ref readonly var node = ref _tree.Nodes[sibling];
            if (sibling == _core || node.Dropped || node.Kind <= TagKind.Inline || node.EndBlock == node.FirstBlock || !IsPart(node))
            {
                continue;
            }

            for (var b = node.FirstBlock; b < node.EndBlock; b++)
            {
                Keep(b);
            }
        }
    }

    private bool IsPart(in PageNode node)
    {
        if (node.Kind is TagKind.Article or TagKind.Aside || ((node.Hints & Foreign) != 0 && (node.Hints & (Hints.Lead | Hints.Body)) == 0) || HoldsHeadline(node))
        {
            return false;
        }

        int good = 0, all = 0;
        for (var b = node.FirstBlock; b < node.EndBlock; b++)
        {
            ref readonly var block = ref _tree.Blocks[b];
            if (block.Dropped)
            {
                continue;
            }

            all += block.Length;
            good += BlockScore.IsGood(block) ? block.Length - block.LinkLength : 0;
        }

        return good >= (node.Kind == TagKind.Paragraph ? 80 : ShortestPart) && good > PurePart * all;
    }

    /// <summary>An h1, or a heading that is a link, begins another article.</summary>
    private bool HoldsHeadline(in PageNode node)
    {
        for (var b = node.FirstBlock; b < node.EndBlock; b++)
        {
            ref readonly var block = ref _tree.Blocks[b];
            if (_tree.Nodes[block.Container].Kind == TagKind.Heading && (block.LinkDensity > 0.6 || _tree.TagOf(block.Container) == "h1"))
            {
                return true;
            }
        }

        return false;
    }

    private void Keep(int block)
    {
        _kept[block] = true;
        var at = _tree.Blocks[block].Container;
        if (at >= _scope && at < _tree.Nodes[_scope].End)
        {
            return;
        }

        while (at < _scope || at >= _tree.Nodes[_scope].End)
        {
            _scope = _tree.Nodes[_scope].Parent;
        }
    }

    private void DropTheRest()
    {
        if (_scope == _core)
        {
            return;
        }

        for (var i = _scope + 1; i < _tree.Nodes[_scope].End; i++)
        {
            ref readonly var node = ref _tree.Nodes[i];
            if (i == _core)
            {
                i = node.End - 1;
                continue;
            }

            if (node.Kind == TagKind.Text || node.Dropped || (_core > i && _core < node.End) || HoldsKept(node))
            {
                continue;
            }

            _tree.Drop(i);
            i = node.End - 1;
        }

        for (var b = _tree.Nodes[_scope].FirstBlock; b < _tree.Nodes[_scope].EndBlock; b++)
        {
            _tree.Blocks[b].Dropped |= !_kept[b];
        }
    }

    private bool HoldsKept(in PageNode node)
    {
        if (node.Kind <= TagKind.Inline)
        {
            // Text inside a kept block; images that stand alone do not count as text.
            return node.Kind != TagKind.Image && node.FirstBlock < _kept.Length && _kept[node.FirstBlock];
        }

        for (var b = node.FirstBlock; b < node.EndBlock; b++)
        {
            if (_kept[b])
            {
                return true;
            }
        }

        return false;
    }
}
