using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Tells speech in marks from titles, nicknames, headings and irony.</summary>
internal static class QuoteShape
{
    private const int HeadingWords = 24;
    private const int SubheadingWords = 12;
    private const int PhraseWords = 4;

    // What opens its sentence and is as long as this is speech, with a comma behind its mark or nothing.
    private const int LeastSentence = 5;
    private const int LongSentence = 10;

    public static int Words(NewsText text, TextSpan span)
    {
        var words = 0;
        for (var t = text.TokenIndexAt(span.Start); t < text.Tokens.Count && text.Tokens[t].Span.Start < span.End && words < 1000; t++)
        {
            words += text.Tokens[t].Kind == TokenKind.Mark ? 0 : 1;
        }

        return words;
    }

    /// <summary>Whether the span can stand alone as speech: a capital, and nothing but an attribution beside it.</summary>
    public static bool IsSentence(SpeechText speech, Unit unit, int piece, TextSpan inner, int words)
    {
        var text = speech.Text.Text;
        var last = text[inner.End - 1];
        var closed = last is '.' or '!' or '?' or '…' or ',' || piece == unit.First && (piece == unit.End - 1 || piece == unit.End - 2 && speech.Pieces[piece + 1].Is(WordClass.Stop))
            || IsBrought(speech, unit, piece)
            || words >= LeastSentence && piece == unit.First && piece + 1 < unit.End && (speech.Pieces[piece + 1].Is(WordClass.Comma) || words >= LongSentence);
        if (unit.End - unit.First > 1 && words <= 8 && TitleCase(speech.Text, inner))
        {
            return false;
        }

        return words >= 2 && closed && (char.IsUpper(text[inner.Start]) || !char.IsLetter(text[inner.Start]) || words >= 8 && piece == unit.First);
    }

    // The passenger Timur Aslan, a turner: «We ran as in a stadium. I fell».  …, "Kuleler devreye girdi" ifadelerini kulandı.
    private static bool IsBrought(SpeechText speech, Unit unit, int piece) =>
        piece > unit.First && piece + 1 < unit.End && speech.Pieces[piece - 1].Is(WordClass.Colon) && speech.Pieces[piece + 1].Is(WordClass.Stop)
        || piece + 1 < unit.End && speech.Folded(piece + 1) is "ifadelerini" or "ifadesini" or "ifadelerine" or "sozlerini" or "sozleriyle" or "ifadeleriyle" or "seklinde" or "cumlelerini" or "diye" or "diyerek" or "diyen";

    /// <summary>Whether the unit is a line of heading: few words, no stop at its end, at the head of the text.</summary>
    public static bool IsHeading(SpeechText speech, Unit unit, int piece)
    {
        if (unit.Paragraph > 3 || unit.Paragraph != unit.EndParagraph)
        {
            return false;
        }

        var paragraph = speech.Text.Paragraphs[unit.Paragraph];
        if (speech.Pieces[unit.First].Span.Start != paragraph.Start || speech.Pieces[unit.End - 1].Span.End < paragraph.End - 1)
        {
            return false;
        }

        var text = speech.Text.Text;
        var end = paragraph.End - 1;
        while (end > paragraph.Start && (QuotationMarks.IsMark(text[end]) || char.IsWhiteSpace(text[end])))
        {
            end--;
        }

        if (text[end] is '.' or '!' or '?' or ':' or '…' or ',' || speech.Text.Paragraphs.Count < 2)
        {
            return false;
        }

        return unit.End - unit.First > 1 && Words(speech.Text, paragraph) <= HeadingWords;
    }

    /// <summary>Whether words quoted inside a sentence are too many for irony and no title: somebody said them, named or not.</summary>
    public static bool IsPhrase(SpeechText speech, Unit unit, int piece, TextSpan inner, int words) =>
        words >= PhraseWords && char.IsLower(speech.Text.Text[inner.Start]) && !TitleCase(speech.Text, inner) && unit.End - unit.First > 2
        && !(piece > unit.First && speech.Folded(piece - 1) is "called" or "titled" or "entitled" or "named" or "adli" or "baslikli" or "headlined");

    /// <summary>Whether a quoted line alone in its paragraph heads what follows: capitals throughout, title case, or short and without a stop.</summary>
    public static bool IsSubheading(SpeechText speech, Unit unit, int piece, TextSpan inner, int words)
    {
        var paragraph = speech.Text.Paragraphs[unit.Paragraph];
        var text = speech.Text.Text;
        if (unit.End - unit.First > 1 || words > HeadingWords || speech.Pieces[piece].Span.Start > paragraph.Start + 1 && !IsBehindClock(text, paragraph.Start, speech.Pieces[piece].Span.Start) || speech.Pieces[piece].Span.End < paragraph.End - 1 || unit.Paragraph == unit.EndParagraph && unit.Paragraph == speech.Text.Paragraphs.Count - 1
            || text[inner.End - 1] is '.' or '!' or '?' or '…' or ',' || text.AsSpan(inner.Start, inner.Length).Contains(". ", StringComparison.Ordinal))
        {
            return false;
        }

        var capitals = 0;
        var small = 0;
        foreach (var c in text.AsSpan(inner.Start, inner.Length))
        {
            capitals += char.IsUpper(c) ? 1 : 0;
            small += char.IsLower(c) ? 1 : 0;
        }

        return capitals > small || words <= SubheadingWords || TitleCase(speech.Text, inner);
    }

    // 21:35 – "He did not tell us": the heading of an entry in a live report.
    private static bool IsBehindClock(string text, int start, int quote)
    {
        if (quote - start > 12)
        {
            return false;
        }

        foreach (var c in text.AsSpan(start, quote - start))
        {
            if (!(char.IsAsciiDigit(c) || c is ':' or '.' or ' ' or '-' or '–' or '—' or '|'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the marks hold a name, a title or a word the writer keeps at arm's length.</summary>
    public static bool IsName(SpeechText speech, Unit unit, int piece, TextSpan inner, int words, Attribution attribution)
    {
        if (words > 8)
        {
            return false;
        }

        if (QuotedNames.IsAt(speech, unit, piece))
        {
            return true;
        }

        var before = piece > unit.First ? speech.Folded(piece - 1) : "";
        if (before is "called" && piece - 2 >= unit.First && speech.Folded(piece - 2) is "so" or "-" || before is "entitled" or "titled" or "headlined" or "headline" or "headlines" or "title" or "caption" or "basligi" or "basligiyla" or "named" or "nicknamed" or "codenamed" or "adli" or "baslikli" or "isimli" or "sozde")
        {
            return true;
        }

        var titled = TitleCase(speech.Text, inner);
        if (titled && words <= 6 && (before is "on" or "of" or "with" || before.EndsWith("'s", StringComparison.Ordinal)))
        {
            return words > 1 || before != "with" && before != "of";
        }

        var adjacent = attribution.CueEnd == piece || attribution.CueEnd == piece - 1 && speech.Pieces[piece - 1].Is(WordClass.Comma | WordClass.Colon | WordClass.That) || attribution.First - 1 == piece;
        if (adjacent)
        {
            // "sang “The Wind of Herat”"
            return titled && words > 1 && before is "sang" or "sings" or "singing" or "sung";
        }

        if (before is "word" or "term" && !(piece - 3 >= unit.First && speech.Folded(piece - 3) is "used" or "uses" or "using" or "chose" or "said") && words <= 2)
        {
            return true;
        }

        if (titled && words <= 4 && piece > unit.First && attribution is { ReportsClause: true, IsWeak: false } && speech.Text.Language != "tr" && piece + 1 < unit.End && !speech.Pieces[piece + 1].Is(WordClass.Comma | WordClass.Stop))
        {
            // "a twentieth “Kindness Locomotive” sent by …": a name inside what is told.
            return true;
        }

        if (titled && piece > unit.First && piece + 1 < unit.End && words <= 2 && speech.Pieces[piece - 1].Is(WordClass.Capital) && speech.Pieces[piece + 1].Is(WordClass.Capital))
        {
            return true;
        }

        return titled && before is "film" or "movie" or "book" or "novel" or "song" or "series" or "show" or "magazine" or "newspaper" or "documentary" or "operation" or "programme" or "program" or "project" or "article" or "paper" or "album" or "play" or "episode" or "mission" or "on" or "in" or "filmi" or "kitabi" or "dizisi" or "gazetesi" or "operasyonu" or "for" or "of" or "the" or "his" or "her";
    }

    private static bool TitleCase(NewsText text, TextSpan inner)
    {
        var capitals = 0;
        var small = 0;
        for (var t = text.TokenIndexAt(inner.Start); t < text.Tokens.Count && text.Tokens[t].Span.Start < inner.End; t++)
        {
            var token = text.Tokens[t];
            if (token.Kind != TokenKind.Word)
            {
                continue;
            }

            if (char.IsUpper(text.Text[token.Span.Start]))
            {
                capitals++;
            }
            else if (token.Span.Length > 3)
            {
                small++;
            }
        }

        return capitals > 0 && small == 0 && text.Text[inner.End - 1] is not ('!' or '?');
    }
}
