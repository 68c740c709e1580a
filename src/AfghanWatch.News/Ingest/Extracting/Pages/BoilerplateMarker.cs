namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Drops what tags and class names give away as furniture, as long as the page's text does not stand in it.</summary>
internal sealed class BoilerplateMarker
{
    private const int LeastBefore = 200;
    private const int LeastBeside = 1000;
    private const int MostBehind = 300;
    private readonly PageTree _tree;
    private readonly int[] _good;
    private readonly int _story;

    private BoilerplateMarker(PageTree tree)
    {
        _tree = tree;
        _good = GoodSums(tree);
        _story = HeadlineNode.Of(tree) is >= 0 and var headline ? tree.Nodes[headline].FirstBlock : tree.Blocks.Length;
    }

    public static void Mark(PageTree tree)
    {
        new BoilerplateMarker(tree).Mark();
        TeaserGroups.Drop(tree);
    }

    /// <summary>Running sums of the characters that read like an article's.</summary>
    public static int[] GoodSums(PageTree tree)
    {
        var sums = new int[tree.Blocks.Length + 1];
        for (var i = 0; i < tree.Blocks.Length; i++)
        {
            ref readonly var block = ref tree.Blocks[i];
            sums[i + 1] = sums[i] + (!block.Dropped && BlockScore.IsGood(block) ? block.Length - block.LinkLength : 0);
        }

        return sums;
    }

    private void Mark()
    {
        var total = Math.Max(1, _good[^1]);
        for (var i = 1; i < _tree.Nodes.Length; i++)
        {
            ref var node = ref _tree.Nodes[i];
            if (node.Dropped || node.Kind == TagKind.Text || node.Dom.ParentElement?.LocalName == "html")
            {
                continue;
            }

            var inside = node.Kind > TagKind.Inline ? _good[node.EndBlock] - _good[node.FirstBlock] : 0;
            if (IsFurniture(node, (double)inside / total))
            {
                _tree.Drop(i);
            }
        }
    }

    private bool IsFurniture(in PageNode node, double share)
    {
        var hints = node.Hints;
        switch (node.Kind)
        {
            case TagKind.Control:
                return true;
            case TagKind.Navigation:
                return share < 0.4;
            case TagKind.Aside:
                return share < 0.3 || (_good[node.FirstBlock] - _good[_story] >= LeastBeside);
            case TagKind.Footer:
                return share < 0.3 || IsBehindText(node);
            case TagKind.Form:
                return share < 0.3;
            case TagKind.Caption:
                return share < 0.5;
            case TagKind.Media:
                return true;
            default:
                break;
        }

        if ((hints & Hints.Hidden) != 0 && share <= 0.6)
        {
            return true;
        }

        if (node.Kind is TagKind.Main or TagKind.Quote || (node.Kind == TagKind.Table && (hints & Hints.Outside & ~(Hints.Related | Hints.Author)) == 0))
        {
            return false;
        }

        if ((hints & Hints.Comments) != 0 && (hints & (Hints.Body | Hints.Content)) == 0)
        {
            return share < 0.4 || _good[node.FirstBlock] > 300;
        }

        if ((hints & Hints.Outside) != 0)
        {
            return !IsWithinSentence(node, hints) && IsOutside(node, hints, share);
        }

        var length = node.Kind > TagKind.Inline ? _tree.LengthOf(node) : 0;
        if ((hints & Hints.Caption) != 0)
        {
            return share < 0.1;
        }

        if ((hints & (Hints.Byline | Hints.Date)) != 0 && (hints & (Hints.Body | Hints.Lead)) == 0)
        {
            return length is > 0 and < 200 && (share < 0.1 || length < 100);
        }

        if ((hints & (Hints.Meta | Hints.Media)) != 0 && (hints & (Hints.Body | Hints.Lead)) == 0)
        {
            return share == 0 && length is > 0 and < 400;
        }

        return false;
    }

    /// <summary>Words of a sentence that open a note or a list when touched are words of the sentence all the same.</summary>
    private bool IsWithinSentence(in PageNode node, Hints hints)
    {
        if (node.Kind > TagKind.Inline || (hints & Hints.Outside & ~(Hints.Consent | Hints.Related)) != 0 || node.FirstBlock >= _tree.Blocks.Length)
        {
            return false;
        }

        ref readonly var block = ref _tree.Blocks[node.FirstBlock];
        return _tree.Nodes[block.Container].Kind == TagKind.Paragraph && block.LinkDensity < 0.6 && block.Marks > 0;
    }

    /// <summary>Below a short report the foot of the page may hold more text than the report.</summary>
    private bool IsBehindText(in PageNode node) => node.Kind > TagKind.Inline && _good[node.FirstBlock] >= LeastBefore && _good[^1] - _good[node.EndBlock] <= MostBehind;

    private bool IsOutside(in PageNode node, Hints hints, double share)
    {
        if ((hints & Hints.Footer) != 0 && (hints & (Hints.Body | Hints.Content)) == 0 && IsBehindText(node))
        {
            return true;
        }

        if (share >= ((hints & (Hints.Body | Hints.Content)) != 0 ? 0.05 : 0.25))
        {
            return false;
        }

        // A box that points elsewhere has links; a "teaser" or "widget" without any is the article's own lead or text.
        const Hints Pointing = Hints.Related | Hints.Sidebar | Hints.Navigation;
        if ((hints & Hints.Outside & ~Pointing) == 0)
        {
            var links = 0;
            for (var b = node.FirstBlock; b < node.EndBlock && node.Kind > TagKind.Inline; b++)
            {
                links += _tree.Blocks[b].LinkLength;
            }

            return links > 0.1 * _tree.LengthOf(node) || (share == 0 && (hints & Hints.Lead) == 0 && node.Kind != TagKind.Heading);
        }

        return (hints & Hints.Outside) != Hints.Advertisement || share < 0.04;
    }
}
