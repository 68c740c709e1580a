using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Turkish lines that let somebody speak behind a colon, as headlines and live reports do: "Vali Bilmez: Duvar tamam", "22.47 | Akar: …".</content>
internal sealed partial class DirectQuotes
{
    private const int LongestLabel = 9;
    private const int LongestClock = 5;
    private const int FarthestStart = 16;

    private (TextSpan Words, Speaker Speaker)? TurkishHeadline(Unit unit)
    {
        var paragraph = speech.Text.Paragraphs[unit.Paragraph];
        if (unit.Paragraph != unit.EndParagraph || speech.Pieces[unit.First].Span.Start - paragraph.Start > FarthestStart || HasLetter(paragraph.Start, speech.Pieces[unit.First].Span.Start) || speech.NextQuote(unit.First) < unit.End)
        {
            return null;
        }

        var first = PastClock(unit);
        if (first == unit.First && speech.Pieces[first].Span.Start == paragraph.Start && !IsLine(unit.Paragraph))
        {
            return null;
        }

        var colon = first;
        while (colon < unit.End && colon <= first + LongestLabel && !speech.Pieces[colon].Is(WordClass.Colon | WordClass.Comma))
        {
            colon++;
        }

        if (colon == first || colon + 2 >= unit.End || colon > first + LongestLabel || !speech.Pieces[colon].Is(WordClass.Colon) || Labelled(first, colon) is not { } speaker)
        {
            return null;
        }

        var end = unit.End;
        for (var i = colon + 1; i < unit.End; i++)
        {
            if (speech.Text.Text[speech.Pieces[i].Span.Start] is '|' or '(')
            {
                end = i;
                break;
            }
        }

        return end > colon + 2 ? (speech.SpanOf(colon + 1, end), speaker) : null;
    }

    private bool HasLetter(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsLetter(speech.Text.Text[i]))
            {
                return true;
            }
        }

        return false;
    }

    // Behind "19.15", "22.47 |" and "SON DAKİKA |" the line begins.
    private int PastClock(Unit unit)
    {
        var first = unit.First;
        for (var i = unit.First; i < unit.End && i < unit.First + LongestClock && (speech.Pieces[i].Is(WordClass.Number | WordClass.Stop | WordClass.Colon | WordClass.Dash) || speech.Folded(i) is "|" or "-"); i++)
        {
            first = i + 1;
        }

        return first;
    }

    // A person, alone or as "Akar'dan açıklama", "Özdağ Kilis'te konuştu"; a body only alone.
    private Speaker? Labelled(int first, int colon)
    {
        if (interview.Person(first, colon) is { Span: { } span } person)
        {
            return span.End == speech.Pieces[colon - 1].Span.End || speech.Pieces[colon - 1].Is(WordClass.Say) || TurkishCompounds.IsNounOfSaying(speech.Folded(colon - 1), out _) || speech.Folded(colon - 1) is "aciklama" or "mesaj" or "tepki" or "uyari" or "yanit" or "cevap" ? person : null;
        }

        return interview.Body(speech.SpanOf(first, colon));
    }
}
