using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Lines in capitals that an editor put between paragraphs: "GEREKİRSE GÖRÜŞÜRÜZ", also in quotation marks. They are nobody's speech and part what they stand in.</summary>
internal sealed class HeadLines
{
    private const int LongestLine = 160;
    private const int LeastLetters = 6;
    private readonly NewsText _text;
    private readonly List<TextSpan> _lines = [];

    private HeadLines(NewsText text) => _text = text;

    /// <summary>The lines of a text; none where it is written in capitals throughout.</summary>
    public static HeadLines Of(NewsText text)
    {
        var heads = new HeadLines(text);
        foreach (var paragraph in text.Paragraphs)
        {
            if (paragraph.Length <= LongestLine && IsCapitals(text.Text.AsSpan(paragraph.Start, paragraph.Length)))
            {
                heads._lines.Add(paragraph);
            }
        }

        if (heads._lines.Count * 2 > text.Paragraphs.Count + 1)
        {
            heads._lines.Clear();
        }

        return heads;
    }

    /// <summary>Whether an offset stands in such a line.</summary>
    public bool Hold(int offset) => At(offset) is var at && at < _lines.Count && _lines[at].Start <= offset;

    /// <summary>The spans, each parted where a line stands within it.</summary>
    public List<MarkedSpan> Part(List<MarkedSpan> spans)
    {
        if (_lines.Count == 0 || spans.Count == 0)
        {
            return spans;
        }

        var parted = new List<MarkedSpan>(spans.Count);
        foreach (var span in spans)
        {
            var rest = span;
            for (var i = At(rest.Start); i < _lines.Count && _lines[i].End <= rest.End && _lines[i].Start > rest.Start; i++)
            {
                var behind = _lines[i].End;
                while (behind < rest.End && char.IsWhiteSpace(_text.Text[behind]))
                {
                    behind++;
                }

                if (!IsBlank(rest.Start, _lines[i].Start))
                {
                    parted.Add(rest with { OuterEnd = _lines[i].End, End = _lines[i].Start });
                    rest = rest with { OuterStart = behind };
                }

                rest = rest with { Start = behind };
            }

            if (rest.OuterStart == span.OuterStart || !IsBlank(rest.Start, rest.End))
            {
                parted.Add(rest);
            }
        }

        return parted;
    }

    private int At(int offset)
    {
        int low = 0, high = _lines.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_lines[middle].End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private bool IsBlank(int from, int to) => _text.Text.AsSpan(from, Math.Max(to - from, 0)).IsWhiteSpace();

    private static bool IsCapitals(ReadOnlySpan<char> line)
    {
        int capitals = 0, small = 0;
        var words = 1;
        foreach (var c in line)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
            small += char.IsLower(c) ? 1 : 0;
            words += c == ' ' ? 1 : 0;
        }

        return capitals >= LeastLetters && small * 12 <= capitals && (words > 1 || small == 0);
    }
}
