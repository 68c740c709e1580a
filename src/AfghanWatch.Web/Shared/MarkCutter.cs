using AfghanWatch.News.Articles;

namespace AfghanWatch.Web.Shared;

/// <summary>A mark to lay over the text.</summary>
/// <param name="Tag">Number of the tag it belongs to.</param>
public readonly record struct Mark(TextSpan Span, int Tag);

/// <summary>A stretch of text that the same marks cover.</summary>
/// <param name="Tags">Tags that cover it, none for bare text.</param>
/// <param name="Begins">Those of the tags whose mark begins here.</param>
public readonly record struct MarkedPiece(int Start, int End, IReadOnlyList<int> Tags, IReadOnlyList<int> Begins);

/// <summary>Cuts a stretch of text at the edges of marks that may overlap in any way, so that each piece can be drawn on its own.</summary>
public static class MarkCutter
{
    /// <summary>Pieces in order, without gaps, from the stretch's start to its end. What lies outside the stretch is left out.</summary>
    public static IReadOnlyList<MarkedPiece> Cut(TextSpan stretch, IEnumerable<Mark> marks)
    {
        var within = marks
            .Select(mark => mark with { Span = new TextSpan(Math.Max(mark.Span.Start, stretch.Start), Math.Min(mark.Span.End, stretch.End)) })
            .Where(mark => mark.Span.Length > 0)
            .OrderBy(mark => mark.Span.Start)
            .ToList();
        var edges = new SortedSet<int> { stretch.Start, stretch.End };
        foreach (var mark in within)
        {
            edges.Add(mark.Span.Start);
            edges.Add(mark.Span.End);
        }

        var pieces = new List<MarkedPiece>(edges.Count);
        var open = new List<Mark>();
        var next = 0;
        var start = -1;
        foreach (var edge in edges)
        {
            if (start >= 0 && edge > start)
            {
                pieces.Add(new MarkedPiece(
                    start,
                    edge,
                    open.Count == 0 ? [] : [.. open.Select(mark => mark.Tag).Distinct()],
                    open.Count == 0 ? [] : [.. Beginning(open, start)]));
            }

            open.RemoveAll(mark => mark.Span.End <= edge);
            while (next < within.Count && within[next].Span.Start <= edge)
            {
                open.Add(within[next]);
                next++;
            }

            start = edge;
        }

        return pieces;
    }

    private static IEnumerable<int> Beginning(List<Mark> open, int start) => open.Where(mark => mark.Span.Start == start).Select(mark => mark.Tag).Distinct();
}
