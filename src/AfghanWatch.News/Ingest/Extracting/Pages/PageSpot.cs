namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Where headline and text stand, to tell what belongs to the article from what belongs to its neighbours.</summary>
internal sealed class PageSpot
{
    private const int Nearest = 20;
    private const int Near = 60;
    private const int Far = 200;
    private const int Foot = 40;
    private readonly PageTree _tree;

    public PageSpot(PageTree tree, int body)
    {
        _tree = tree;
        Headline = HeadlineNode.Of(tree);
        Start = body < 0 ? 0 : body;
        End = body < 0 ? tree.Nodes.Length : tree.Nodes[body].End;
    }

    /// <summary>Node of the headline, or -1.</summary>
    public int Headline { get; }

    /// <summary>Nodes of the article's element.</summary>
    public int Start { get; }

    public int End { get; }

    /// <summary>Whether an element stands in the article's or right behind it: there it is the article's own foot.</summary>
    private bool IsOwn(int index) => index > Start && index < End + Foot;

    /// <summary>High near the headline and before or in the text, negative in furniture and comments.</summary>
    /// <param name="index">The node.</param>
    /// <param name="inFoot">Whether it may as well stand in the article's own foot, as authors do.</param>
    public double Worth(int index, bool inFoot = false)
    {
        double worth = 0;
        if (Headline >= 0)
        {
            var distance = Math.Abs(index - Headline);
            worth += distance < Nearest ? 2 : distance < Near ? 1.2 : distance < Far ? 0.4 : 0;
        }

        worth += index < Start ? (Start - index < 80 ? 0.8 : 0) : index < End ? 0.8 : inFoot && index < End + Foot ? 0 : -0.5;
        for (var at = index; at >= 0; at = _tree.Nodes[at].Parent)
        {
            ref readonly var node = ref _tree.Nodes[at];
            if ((node.Hints & Hints.Comments) != 0 && node.Kind is not (TagKind.Article or TagKind.Main or TagKind.Section) && node.Parent > 0 && !(at <= Start && Start < node.End))
            {
                return worth - 4;
            }

            if ((node.Hints & (Hints.Related | Hints.Sidebar | Hints.Navigation)) != 0 || node.Kind is TagKind.Aside or TagKind.Navigation)
            {
                return worth - (inFoot && IsOwn(at) ? 1 : 2);
            }

            if ((node.Hints & Hints.Footer) != 0 || node.Kind == TagKind.Footer)
            {
                return worth - (inFoot && IsOwn(at) ? 0 : 2);
            }
        }

        return worth;
    }
}
