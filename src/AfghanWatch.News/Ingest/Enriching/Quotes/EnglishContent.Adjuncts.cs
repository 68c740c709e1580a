namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>When, where and to whom, between the verb and what was said.</content>
internal static partial class EnglishContent
{
    private static int SkipAdjuncts(SpeechText speech, Unit unit, int i)
    {
        var limit = i + MaxAdjuncts;
        while (i < unit.End && i < limit)
        {
            var piece = speech.Pieces[i];
            if (piece.Is(WordClass.Bracket) && speech.Text.Text[piece.Span.Start] is '(' or '[')
            {
                var close = i + 1;
                while (close < unit.End && close < i + 12 && !speech.Pieces[close].Is(WordClass.Bracket))
                {
                    close++;
                }

                i = Math.Min(close + 1, unit.End);
                continue;
            }

            if (speech.Folded(i) is "this" or "last" or "next" or "late" or "early" && i + 1 < unit.End && speech.Pieces[i + 1].Is(WordClass.Time) && !speech.Pieces[i + 1].Is(WordClass.Role))
            {
                i += 2;
                continue;
            }

            if (EnglishPhrases.IsDay(speech, i) || piece.Is(WordClass.Adverb) && !piece.Is(WordClass.Auxiliary | WordClass.Conjunction | WordClass.Determiner))
            {
                i++;
                if (i + 1 < unit.End && speech.Pieces[i].Is(WordClass.Stop) && speech.Pieces[i + 1].Is(WordClass.Number))
                {
                    i++;
                }

                while (i < unit.End && speech.Pieces[i].Is(WordClass.Number) && speech.Pieces[i - 1].Is(WordClass.Time | WordClass.Stop))
                {
                    i++;
                }

                continue;
            }

            if (AgoEnd(speech, unit, i) is var ago && ago > i)
            {
                i = ago;
                continue;
            }

            if (i + 3 < unit.End && speech.Folded(i) == "on" && speech.Folded(i + 1) == "condition" && speech.Folded(i + 2) == "of")
            {
                i += 4;
                continue;
            }

            if (piece.Is(WordClass.Preposition) && !piece.Is(WordClass.Capital))
            {
                if (IsCount(speech, unit, i))
                {
                    return i;
                }

                if (speech.Folded(i) == "to" && i + 2 < unit.End && speech.Folded(i + 1) is "reporters" or "journalists" or "lawmakers" or "correspondents" or "deputies" or "media" && !speech.Pieces[i + 2].Is(WordClass.Preposition | WordClass.Comma))
                {
                    // "in a message to reporters consular services were …"
                    i += 2;
                    continue;
                }

                if (speech.Folded(i) is "with" or "to" && i + 2 < unit.End && speech.Pieces[i + 1].Is(WordClass.Quote) && speech.Pieces[i + 2].Is(WordClass.Colon | WordClass.That))
                {
                    // "in a call with “Al-Nabaa”: “…”"
                    return i + 2;
                }

                var end = PastTime(speech, unit, i + 1);
                end = end > i + 1 ? end : EnglishPhrases.ForwardEnd(speech, i + 1, unit.End);
                if (end == i + 1 && end < unit.End && speech.Pieces[end].Is(WordClass.Number))
                {
                    end++;
                }

                if (end > i + 1 && end + 1 < unit.End && speech.Pieces[end].Class == WordClass.None && speech.Pieces[end].Quote < 0 && speech.Pieces[i + 1].Is(WordClass.Determiner) && speech.Pieces[end + 1].Is(WordClass.Determiner))
                {
                    // "in his weekly briefing a delegation": behind a preposition the small word is the noun.
                    end++;
                }

                if (end == i + 1)
                {
                    return i;
                }

                i = end;
                continue;
            }

            break;
        }

        return i;
    }

    // "about 4,500 Turks", "at least 60 bodies": a number, not a place.
    private static bool IsCount(SpeechText speech, Unit unit, int i) => i + 1 < unit.End && (speech.Folded(i) == "at" && speech.Folded(i + 1) is "least" or "most" || speech.Folded(i) is "about" or "around" or "over" or "under" or "between" && speech.Pieces[i + 1].Is(WordClass.Number) && !(i + 2 < unit.End && speech.Pieces[i + 2].Is(WordClass.Time)));

    // "a week ago", "two weeks later", "the day before the ceremony"
    private static int AgoEnd(SpeechText speech, Unit unit, int i)
    {
        if (i + 2 < unit.End && speech.Folded(i) is "the" or "that" && (speech.Folded(i + 1) == "same" ? i + 2 : i + 1) is var day && speech.Pieces[day].Is(WordClass.Time) && (day == i + 2 || speech.Folded(i) == "that" && day + 1 < unit.End && speech.Pieces[day + 1].Is(WordClass.That)))
        {
            // "the same day", "that evening that"
            return day + 1;
        }

        if (i + 2 >= unit.End || !speech.Pieces[i].Is(WordClass.Determiner | WordClass.Number) || !speech.Pieces[i + 1].Is(WordClass.Time) || !(speech.Folded(i + 2) is "ago" or "earlier" or "later" or "before" or "after"))
        {
            return i;
        }

        if (!(speech.Folded(i + 2) is "before" or "after"))
        {
            return i + 3;
        }

        var end = EnglishPhrases.ForwardEnd(speech, i + 3, unit.End);
        return end > i + 3 && end < unit.End && speech.Pieces[end].Is(WordClass.That | WordClass.Comma) ? end : i + 3;
    }

    // Aug. 24, 2021
    private static int PastTime(SpeechText speech, Unit unit, int i)
    {
        var start = i;
        if (i + 1 < unit.End && speech.Folded(i) == "the" && speech.Pieces[i + 1].Is(WordClass.Time) && EnglishPhrases.IsDay(speech, i + 1))
        {
            i++;
        }

        while (i < unit.End && (speech.Pieces[i].Is(WordClass.Time) || i > start && speech.Pieces[i].Is(WordClass.Number)
            || i > start && speech.Pieces[i].Is(WordClass.Stop) && i + 1 < unit.End && speech.Pieces[i + 1].Is(WordClass.Number)))
        {
            i++;
        }

        return i;
    }
}
