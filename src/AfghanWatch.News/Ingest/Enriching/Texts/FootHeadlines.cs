using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Texts;

/// <summary>The headlines of other articles that stand without any heading at the foot of a page: three lines or more in a row, to its end, none of which ends as a sentence.</summary>
internal static class FootHeadlines
{
    private const int FewestLines = 3;
    private const int FewestWords = 3;
    private const int LongestLine = 150;
    private const int ShortestProse = 60;
    private const int FewestProse = 2;
    private const int LongestAgency = 30;

    /// <summary>Index of the paragraph with which they begin; the number of paragraphs where there are none.</summary>
    public static int FirstOf(NewsText text)
    {
        var paragraphs = text.Paragraphs;
        var first = paragraphs.Count;
        var headlines = 0;
        while (first > 0 && IsHeadline(text, paragraphs[first - 1], out var isFull))
        {
            first--;
            headlines += isFull ? 1 : 0;
        }

        return headlines >= FewestLines && HasProse(text, first) ? first : paragraphs.Count;
    }

    /// <summary>Headlines have no full stop; a paragraph of the article that goes on has one, before its agency in brackets at least.</summary>
    public static bool EndsProse(ReadOnlySpan<char> line) => WithoutAgency(line.TrimEnd()) is [.., '.' or '"' or '”' or ':' or ','];

    // "… the alliance. [Reuters]"
    private static ReadOnlySpan<char> WithoutAgency(ReadOnlySpan<char> line) =>
        line is [.., ']'] && line.LastIndexOf('[') is > 0 and var open && line.Length - open <= LongestAgency ? line[..open].TrimEnd() : line;

    private static bool IsHeadline(NewsText text, TextSpan line, out bool isFull)
    {
        isFull = false;
        var words = text.Text.AsSpan(line.Start, line.Length).Trim();
        // A list of the article itself has bullets, numbers or days in front.
        if (words.Length is 0 or > LongestLine || EndsProse(words) || words[^1] is ';' or '…' or '\u2019' or '\'' or ')' || !char.IsLetter(words[0]) && words[0] is not ('\'' or '"' or '‘' or '“'))
        {
            return false;
        }

        var count = 0;
        for (var i = text.TokenIndexAt(line.Start); i < text.Tokens.Count && text.Tokens[i].Span.Start < line.End; i++)
        {
            count += text.Tokens[i].Kind == TokenKind.Word ? 1 : 0;
        }

        isFull = count >= FewestWords;
        return true;
    }

    // The article stands above them, and its last paragraph ends as one.
    private static bool HasProse(NewsText text, int first)
    {
        var prose = 0;
        for (var p = first - 1; p >= 0 && prose < FewestProse; p--)
        {
            var line = text.Paragraphs[p];
            if (line.Length >= ShortestProse && (EndsProse(text.Text.AsSpan(line.Start, line.Length)) || text.Text[line.End - 1] is '!' or '?' or ')' or '…' or '’'))
            {
                prose++;
            }
            else if (prose == 0)
            {
                return false;
            }
        }

        return prose >= FewestProse;
    }
}
