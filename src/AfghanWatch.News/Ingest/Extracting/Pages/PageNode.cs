using AngleSharp.Dom;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>What a tag means for reading; <see cref="Inline"/> and everything before it flows within a line.</summary>
internal enum TagKind : byte
{
    Text,
    Link,
    Break,
    Image,
    Time,
    Inline,
    Block,
    Paragraph,
    Heading,
    List,
    Item,
    Quote,
    Preformatted,
    Table,
    Row,
    Cell,
    Figure,
    Caption,
    Article,
    Main,
    Section,
    Header,
    Navigation,
    Aside,
    Footer,
    Form,
    Control,
    Media,
}

/// <summary>One element or text of the page, in document order.</summary>
internal struct PageNode
{
    public INode Dom;
    public int Parent;

    /// <summary>Index after the last node of the subtree.</summary>
    public int End;

    /// <summary>First block of the subtree and the one after its last. A text's only block stands in <see cref="FirstBlock"/>.</summary>
    public int FirstBlock;
    public int EndBlock;
    public TagKind Kind;
    public Hints Hints;

    /// <summary>Boilerplate, with its whole subtree.</summary>
    public bool Dropped;
}

/// <summary>A run of text that is shown as one paragraph, whatever markup makes it so.</summary>
internal struct PageBlock
{
    /// <summary>The block-level element the run stands in directly.</summary>
    public int Container;

    /// <summary>Where the run's white-space-folded text stands in <see cref="PageTree.Text"/>.</summary>
    public int Start;
    public int End;

    /// <summary>Characters inside links.</summary>
    public int LinkLength;

    /// <summary>Sentence marks and commas.</summary>
    public int Marks;

    /// <summary>Signs of scripts in which one sign is a word or a syllable.</summary>
    public int DenseSigns;
    public double Score;
    public bool Dropped;

    public readonly int Length => End - Start;

    public readonly double LinkDensity => End == Start ? 0 : (double)LinkLength / (End - Start);
}
