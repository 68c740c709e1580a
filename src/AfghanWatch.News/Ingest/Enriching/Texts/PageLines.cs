using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Topics;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Enriching.Texts;

/// <summary>
/// Finds lines that point to other articles ("Read more: …", "İLGİLİ HABERLER" and the headlines below it), whose names are no news of this one,
/// and the page's own lines: bars of buttons ("Share Tweet Pin Mail"), calls to subscribe. All are data (topic <c>_page</c>, kinds <c>pointer</c>, <c>section</c>, <c>button</c>, <c>line</c>); an opening's weight says within how many words of it the colon or the end of its line must come.
/// </summary>
internal sealed class PageLines
{
    private const int LongestLine = 200;
    private const int LongestLink = 140;
    private const int MostLinks = 12;

    private const int MostButtons = 12;

    private readonly Dictionary<string, List<(string[] Words, int Reach)>> _openings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _buttons = new(StringComparer.Ordinal);
    private readonly HashSet<string> _sections = new(StringComparer.Ordinal);
    private readonly TermMatcher _lines;

    public PageLines(DossierVocabulary vocabulary)
    {
        _lines = new TermMatcher([.. vocabulary.TopicTerms.Where(term => term is { Topic: "_page", Kind: "line" }).Select(term => term.Term)]);
        foreach (var term in vocabulary.TopicTerms.Where(term => term is { Topic: "_page", Kind: "button" }))
        {
            _buttons.UnionWith(TokenCutter.Cut(term.Term).Select(token => token.Folded));
        }

        foreach (var term in vocabulary.TopicTerms.Where(term => term is { Topic: "_page", Kind: "section" }))
        {
            _sections.UnionWith(TokenCutter.Cut(term.Term).Select(token => token.Folded));
        }

        foreach (var term in vocabulary.TopicTerms.Where(term => term is { Topic: "_page", Kind: "pointer" }))
        {
            string[] words = [.. TokenCutter.Cut(term.Term).Select(token => token.Folded)];
            if (words.Length > 0)
            {
                if (!_openings.TryGetValue(words[0], out var same))
                {
                    _openings[words[0]] = same = [];
                }

                same.Add((words, (int)term.Weight));
            }
        }
    }

    /// <summary>The lines in the order of the text; a pointer is never its first.</summary>
    public List<TextSpan> Find(NewsText text)
    {
        var found = new List<TextSpan>();
        var own = OwnLines(text);
        var foot = FootHeadlines.FirstOf(text);
        var links = 0;
        for (var p = 0; p < text.Paragraphs.Count; p++)
        {
            var line = text.Paragraphs[p];
            if (p >= foot || line.Length <= LongestLine && (own.Contains(line.Start) || IsButtons(text, line) || IsHashtags(text, line)))
            {
                found.Add(line);
            }
            else if (p > text.Paragraphs.Count / 2 && line.Length <= LongestLink && OpensWithSection(text, line))
            {
                found.Add(line);
            }
            else if (p > 0 && line.Length <= LongestLine && Points(text, line, out var isHeading))
            {
                found.Add(line);
                links = isHeading ? MostLinks : 0;
            }
            else if (links > 0 && line.Length <= LongestLink && !FootHeadlines.EndsProse(text.Text.AsSpan(line.Start, line.Length)))
            {
                found.Add(line);
                links--;
            }
            else
            {
                links = 0;
            }
        }

        return found;
    }

    /// <summary>Whether one of the lines that <see cref="Find"/> gave holds a stretch of the text.</summary>
    public static bool Hold(IReadOnlyList<TextSpan> lines, TextSpan span)
    {
        int low = 0, high = lines.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (lines[middle].Contains(span))
            {
                return true;
            }

            (low, high) = lines[middle].Start <= span.Start ? (middle + 1, high) : (low, middle - 1);
        }

        return false;
    }

    private HashSet<int> OwnLines(NewsText text)
    {
        var starts = new HashSet<int>();
        foreach (var hit in _lines.Find(text.Words))
        {
            starts.Add(text.ParagraphAt(text.Tokens[hit.First].Span.Start).Start);
        }

        return starts;
    }

    // Nothing but the names of buttons, and two of them at least.
    private bool IsButtons(NewsText text, TextSpan line)
    {
        var buttons = 0;
        for (var i = text.TokenIndexAt(line.Start); i < text.Tokens.Count && text.Tokens[i].Span.Start < line.End; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Word)
            {
                if (!_buttons.Contains(text.Tokens[i].Folded) || ++buttons > MostButtons)
                {
                    return false;
                }
            }
        }

        return buttons > 1;
    }

    // "#Kabul #Turkey", "#Jane Doe #Kabul": nothing but what the page is filed under.
    private static bool IsHashtags(NewsText text, TextSpan line)
    {
        if (text.Text[line.Start] != '#')
        {
            return false;
        }

        var tags = 0;
        for (var i = text.TokenIndexAt(line.Start); i < text.Tokens.Count && text.Tokens[i].Span.Start < line.End; i++)
        {
            tags += text.Tokens[i].Folded == "#" ? 1 : 0;
            if (text.Tokens[i].Kind == TokenKind.Word ? !text.Words.IsCapital(i) && text.Tokens[i - 1].Folded != "#" : text.Tokens[i].Folded is not ("#" or "," or "-" or "_" or "|"))
            {
                return false;
            }
        }

        return tags > 1;
    }

    // "WORLD Ferry strike enters second day": a section in capitals, then another article's headline.
    private bool OpensWithSection(NewsText text, TextSpan line)
    {
        var first = text.TokenIndexAt(line.Start);
        return first + 2 < text.Tokens.Count && text.Tokens[first + 2].Span.Start < line.End && _sections.Contains(text.Tokens[first].Folded) && text.Words.IsAllCaps(first)
            && text.Words.IsCapital(first + 1) && !text.Words.IsAllCaps(first + 1) && !FootHeadlines.EndsProse(text.Text.AsSpan(line.Start, line.Length));
    }

    private bool Points(NewsText text, TextSpan line, out bool isHeading)
    {
        isHeading = false;
        var first = text.TokenIndexAt(line.Start);
        if (first < text.Tokens.Count && text.Tokens[first].Folded is "→" or "►" or "▶" or "»" or ">")
        {
            return !FootHeadlines.EndsProse(text.Text.AsSpan(line.Start, line.Length));
        }

        while (first < text.Tokens.Count && text.Tokens[first].Kind == TokenKind.Mark && text.Tokens[first].Span.Start < line.End)
        {
            first++;
        }

        if (first >= text.Tokens.Count || !_openings.TryGetValue(text.Tokens[first].Folded, out var openings))
        {
            return false;
        }

        foreach (var (words, reach) in openings)
        {
            if (Opens(text, first, words, line) && (Closes(text, first + words.Length, reach, line, out isHeading) || IsShouted(text, first, words.Length, line)))
            {
                return true;
            }
        }

        return false;
    }

    // "READ ALSO Ferry strike enters second day": the opening in capitals, and behind it a headline that is not; one word alone needs names behind it ("TAGS Jane Doe Kabul").
    private static bool IsShouted(NewsText text, int first, int count, TextSpan line)
    {
        var next = first + count;
        if (next >= text.Tokens.Count || text.Tokens[next].Span.Start >= line.End || !text.Words.IsCapital(next) || text.Words.IsAllCaps(next) || FootHeadlines.EndsProse(text.Text.AsSpan(line.Start, line.Length)))
        {
            return false;
        }

        for (var i = first; i < next || count == 1 && i < text.Tokens.Count && text.Tokens[i].Span.Start < line.End; i++)
        {
            if (i < next ? !text.Words.IsAllCaps(i) : text.Tokens[i].Kind == TokenKind.Word && !text.Words.IsCapital(i))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Opens(NewsText text, int first, string[] words, TextSpan line)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (first + i >= text.Tokens.Count || text.Tokens[first + i].Span.Start >= line.End || !text.Tokens[first + i].Folded.StartsWith(words[i], StringComparison.Ordinal)
                || i < words.Length - 1 && text.Tokens[first + i].Folded.Length != words[i].Length)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Closes(NewsText text, int next, int reach, TextSpan line, out bool isHeading)
    {
        isHeading = false;
        for (var i = next; i < next + reach; i++)
        {
            if (i >= text.Tokens.Count || text.Tokens[i].Span.Start >= line.End)
            {
                isHeading = true;
                return true;
            }

            if (text.Tokens[i].Folded is ":" or "|" or ">" or "»" or "—" or "–" or "/")
            {
                isHeading = i + 1 >= text.Tokens.Count || text.Tokens[i + 1].Span.Start >= line.End;
                return true;
            }
        }

        return false;
    }
}
