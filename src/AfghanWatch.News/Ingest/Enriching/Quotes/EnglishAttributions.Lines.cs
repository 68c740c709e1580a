namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Lines of their own: headlines in capitals with their verb in the middle, entries of a live report.</content>
internal sealed partial class EnglishAttributions
{
    private const int LongestTeller = 10;
    private const int ClockLength = 5;

    // "Smugglers in Van Say Wall Has Raised the Price": every word in capitals, also the verb.
    private Attribution? HeadingVerb(int unitIndex, Unit unit)
    {
        if (!IsHeadingLine(unit))
        {
            return null;
        }

        for (var i = unit.First + 1; i + 2 < unit.End && i < unit.First + LongestTeller; i++)
        {
            if (speech.Pieces[i].Quote < 0 && speech.Pieces[i].Is(WordClass.Capital) && speech.Folded(i) is "says" or "say" or "warns" or "claims" or "insists")
            {
                return speech.Pieces[i + 1].Is(WordClass.Quote | WordClass.Colon | WordClass.Comma) || HasComma(unit.First, i) || !IsNamed(unit.First, i) || !Tells(i + 1, unit.End) ? null : Line(unitIndex, i, unit.First, i, i + 1);
            }
        }

        return null;
    }

    // "15:20 Mujahid: civil flights will begin in the next days. He named no date."
    private Attribution? LiveLabel(int unitIndex, Unit unit)
    {
        var paragraph = speech.Text.Paragraphs[unit.Paragraph];
        var text = speech.Text.Text;
        if (paragraph.Length < ClockLength + 3 || speech.Pieces[unit.First].Span.Start > paragraph.Start + ClockLength + 2 || !IsClock(text.AsSpan(paragraph.Start, ClockLength)))
        {
            return null;
        }

        var first = unit.First;
        while (first < unit.End && (speech.Pieces[first].Span.Start < paragraph.Start + ClockLength || speech.Pieces[first].Is(WordClass.Dash) || speech.Folded(first) is "-" or "|" or "gmt"))
        {
            first++;
        }

        var colon = first;
        while (colon < unit.End && colon < first + LongestTeller && !speech.Pieces[colon].Is(WordClass.Colon))
        {
            colon++;
        }

        return colon <= first || colon + 3 >= unit.End || !speech.Pieces[colon].Is(WordClass.Colon) || speech.Pieces[colon + 1].Is(WordClass.Quote | WordClass.Capital) || EnglishPhrases.ForwardEnd(speech, first, colon) != colon || !IsNamed(first, colon) || IsPlace(speech.Folded(colon - 1)) || !Tells(colon + 1, unit.End)
            ? null
            : Line(unitIndex, colon, first, colon, colon + 1);
    }

    private static bool IsClock(ReadOnlySpan<char> text) => char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) && text[2] is ':' or '.' && char.IsAsciiDigit(text[3]) && char.IsAsciiDigit(text[4]);

    private Attribution Line(int unitIndex, int cue, int subjectFirst, int subjectEnd, int content) => new()
    {
        Unit = unitIndex,
        Cue = speech.Pieces[cue].Span,
        CueFirst = cue,
        CueEnd = cue + 1,
        Subject = speech.SpanOf(subjectFirst, subjectEnd),
        First = subjectFirst,
        End = content,
        Content = content,
        ReportsClause = true,
        Rule = "quote.colon",
    };
}
