using System.Collections.Frozen;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Figures;

/// <summary>
/// Lines that belong to the page and not to the news: counters of visits, prices of subscriptions, what else is read, headlines under "Related", who the author is, headings of a
/// live page. Their numbers are no figures.
/// </summary>
internal sealed class PageFurniture
{
    private const int LongestLine = 140;
    private const int LongestHeading = 60;
    private const int LongestNote = 300;

    private static readonly FrozenSet<string> Words = ("subscribe subscription subscribers newsletter newsletters premium pageviews visits views tweet retweet cookies abone abonelik okunma goruntulenme bulten begeni "
        + "izlenme replies advertisement reklam copyright comments yorumlar").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // First word of a heading over links, with what must follow it; no word where it may stand alone.
    private static readonly FrozenDictionary<string, string[]> Headings = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["related"] = [],
        ["trending"] = [],
        ["recommended"] = [],
        ["also"] = ["read", "on", "see", "in"],
        ["most"] = ["read", "viewed", "popular", "shared"],
        ["more"] = ["read", "viewed", "from", "on", "stories", "news", "in"],
        ["read"] = ["more", "also", "next", "on"],
        ["see"] = ["also"],
        ["sign"] = ["up"],
        ["support"] = ["our"],
        ["you"] = ["may", "might"],
        ["don't"] = ["miss"],
        ["editor's"] = ["picks", "choice"],
        ["editors'"] = ["picks"],
        ["latest"] = ["news", "stories", "from"],
        ["top"] = ["stories"],
        ["cok"] = ["okunanlar", "okunan"],
        ["ayrica"] = ["oku", "okuyun"],
        ["ilgili"] = ["haberler", "haber"],
        ["benzer"] = ["haberler"],
        ["diger"] = ["haberler"],
        ["yazar"] = ["hakkinda"],
        ["about"] = ["the"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Makers = "author fellow journalist professor writer columnist correspondent researcher editor analyst historian contributor reporter diplomat lecturer scholar".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly NewsText _text;

    public PageFurniture(NewsText text) => _text = text;

    /// <summary>Whether the paragraph is furniture; paragraphs are asked in their order.</summary>
    public bool Is(TextSpan paragraph)
    {
        var index = _text.ParagraphIndexAt(paragraph.Start);
        return IsLine(paragraph) || MarketLines.Holds(_text, paragraph) || IsLiveHeading(paragraph) || IsListed(index) || IsNote(paragraph, index);
    }

    private bool IsLine(TextSpan paragraph)
    {
        if (paragraph.Length > LongestLine)
        {
            return false;
        }

        var first = _text.TokenIndexAt(paragraph.Start);
        if (IsHeading(first, paragraph))
        {
            return true;
        }

        for (var i = first; i < _text.Tokens.Count && _text.Tokens[i].Span.Start < paragraph.End; i++)
        {
            var word = _text.Tokens[i].Folded;
            if (Words.Contains(word) && !(word is "views" or "visits" && i > 0 && _text.Tokens[i - 1].Span.Start >= paragraph.Start && _text.Tokens[i - 1].Kind == TokenKind.Word) || word == "journalism" && _text.Tokens[first].Folded == "support")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsHeading(int first, TextSpan paragraph)
    {
        while (first < _text.Tokens.Count && _text.Tokens[first].Kind == TokenKind.Mark && _text.Tokens[first].Span.Start < paragraph.End)
        {
            first++;
        }

        return Headings.TryGetValue(_text.Word(first), out var second)
            && (second.Length == 0 ? first + 1 >= _text.Tokens.Count || _text.Tokens[first + 1].Span.Start >= paragraph.End || _text.Word(first + 1) is ":" or "stories" or "news" or "articles" or "reading" or "topics" or "now" or "for"
                : Array.IndexOf(second, _text.Word(first + 1)) >= 0 && (_text.Word(first) is not ("more" or "about" or "also" or "latest" or "you") || !EndsSentence(paragraph)));
    }

    // Headlines under "Related": short lines without a full stop, as far as they go.
    private bool IsListed(int index)
    {
        if (_text.Paragraphs.Count == 0 || _text.Paragraphs[index].Length > LongestLine || EndsSentence(_text.Paragraphs[index]))
        {
            return false;
        }

        for (var p = index - 1; p >= 0 && p > index - 8; p--)
        {
            var line = _text.Paragraphs[p];
            var first = _text.TokenIndexAt(line.Start);
            if (line.Length <= LongestHeading && IsHeading(first, line))
            {
                return true;
            }

            if (line.Length > LongestLine || EndsSentence(line))
            {
                return false;
            }
        }

        return false;
    }

    // "18:22 At least 60 dead": the news stands in the paragraph behind it.
    private bool IsLiveHeading(TextSpan paragraph)
    {
        var first = _text.TokenIndexAt(paragraph.Start);
        return paragraph.Length <= LongestLine && !EndsSentence(paragraph) && first < _text.Tokens.Count && _text.Tokens[first] is { Kind: TokenKind.Number, Span.Length: 4 or 5 } clock && (clock.Folded.Contains(':', StringComparison.Ordinal) || _text.Word(first + 1) == ":" && _text.Tokens[first + 1].Span.Start == clock.Span.End);
    }

    // "Caroline Whitby is a former diplomat and the author of two books.": the last lines tell of the author.
    private bool IsNote(TextSpan paragraph, int index)
    {
        if (index < 2 || index < _text.Paragraphs.Count - 2 || paragraph.Length > LongestNote)
        {
            return false;
        }

        var first = _text.TokenIndexAt(paragraph.Start);
        var at = first;
        while (at < first + 5 && at < _text.Tokens.Count && _text.Tokens[at].Kind == TokenKind.Word && char.IsUpper(_text.Text[_text.Tokens[at].Span.Start]))
        {
            at++;
        }

        if (at - first < 2 || _text.Word(at) is not ("is" or "was") || _text.Word(at + 1) is not ("a" or "an" or "the"))
        {
            return false;
        }

        for (var i = at + 2; i < _text.Tokens.Count && i < at + 12 && _text.Tokens[i].Span.Start < paragraph.End; i++)
        {
            if (Makers.Contains(_text.Word(i)))
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsSentence(TextSpan paragraph) => paragraph.Length > 0 && _text.Text[paragraph.End - 1] is '.' or '!' or '?' or '"' or '”' or '“' or '’' or '\'' or '»' or '…' or ')';
}
