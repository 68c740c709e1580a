namespace AfghanWatch.News.Ingest.Extracting.Feeds;

internal enum NodeEnd
{
    EndTag,
    Implied,
    EndOfDocument,
}

internal enum PieceKind
{
    Text,
    Verbatim,
    Element,
}

/// <summary>A part of an element: a stretch of the source, or a child.</summary>
internal readonly record struct MarkupPiece(PieceKind Kind, int Start, int End, MarkupNode? Node);

internal readonly record struct MarkupAttribute(string Name, string Value);

/// <summary>An element of the tolerant tree. It keeps its place in the source, because markup inside a field is handed on as it was written.</summary>
internal sealed class MarkupNode(string name, string prefix, string local, MarkupNode? parent)
{
    private static readonly IReadOnlyList<MarkupAttribute> NoAttributes = [];

    private List<MarkupPiece>? _pieces;

    /// <summary>As written.</summary>
    public string Name { get; } = name;

    /// <summary>The usual prefix of its vocabulary; empty for the feed's own.</summary>
    public string Prefix { get; } = prefix;

    /// <summary>Name without prefix, in lower case.</summary>
    public string Local { get; } = local;
    public MarkupNode? Parent { get; } = parent;
    public IReadOnlyList<MarkupAttribute> Attributes { get; init; } = NoAttributes;
    public int OuterStart { get; init; }
    public int InnerStart { get; init; }
    public int InnerEnd { get; set; }
    public int OuterEnd { get; set; }
    public NodeEnd End { get; set; } = NodeEnd.EndOfDocument;
    public bool HasElements { get; private set; }
    public IReadOnlyList<MarkupPiece> Pieces => _pieces ?? (IReadOnlyList<MarkupPiece>)[];

    public bool Is(string prefix, string local) => Local == local && Prefix == prefix;

    public void Add(MarkupPiece piece)
    {
        _pieces ??= [];
        HasElements |= piece.Kind == PieceKind.Element;
        if (piece.Kind == PieceKind.Text && _pieces.Count > 0 && _pieces[^1] is { Kind: PieceKind.Text } last && last.End == piece.Start)
        {
            _pieces[^1] = last with { End = piece.End };
            return;
        }

        _pieces.Add(piece);
    }

    public IEnumerable<MarkupNode> Children()
    {
        foreach (var piece in Pieces)
        {
            if (piece.Node is { } node)
            {
                yield return node;
            }
        }
    }

    /// <summary>An attribute's value by its lower-case name, such as <c>href</c> or <c>xml:base</c>.</summary>
    public string? Attribute(string name)
    {
        foreach (var attribute in Attributes)
        {
            if (attribute.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return attribute.Value;
            }
        }

        return null;
    }
}
