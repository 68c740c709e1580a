namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Leads from the noun in front of a verb of saying to the one that governs it: whoever stands before "after talks with Çavuşoğlu", "who queued at the mission", "of the officials".</summary>
internal static class EnglishHead
{
    private const int MostHops = 4;
    private const int RelativeReach = 16;
    private const WordClass Parting = WordClass.Comma | WordClass.Stop | WordClass.Colon | WordClass.Dash | WordClass.Bracket | WordClass.Quote | WordClass.That | WordClass.Conjunction;

    /// <summary>Start of the subject whose last noun phrase begins at <paramref name="start"/>.</summary>
    public static int Of(SpeechText speech, int start, int end, int floor)
    {
        if (start < 0)
        {
            return start;
        }

        if (start - 2 >= floor && speech.Folded(start - 1) == "of" && speech.Folded(start - 2) is "one" or "some" or "many" or "both" or "two" or "several" or "most")
        {
            // "one of the officials", "Twenty-one of the people"
            return start - 4 >= floor && speech.Folded(start - 3) == "-" && speech.Pieces[start - 4].Is(WordClass.Number) ? start - 4 : start - 2;
        }

        if (Relative(speech, start, floor) is { } described)
        {
            return described;
        }

        return Adjunct(speech, start, floor) ?? (IsObject(speech, start, end) && start - 1 > floor ? Described(speech, start, floor) : start);
    }

    // "Lavrov after negotiations with his colleague Çavuşoğlu said": over each preposition to the noun before it.
    private static int? Adjunct(SpeechText speech, int start, int floor)
    {
        var at = ToArticle(speech, start, floor);
        for (var hops = 0; hops < MostHops && at - 1 > floor && IsPlainPreposition(speech, at - 1); hops++)
        {
            var end = at - 1;
            while (end > floor && (speech.Pieces[end - 1].Is(WordClass.Time) && !speech.Pieces[end - 1].Is(WordClass.Role) || speech.Folded(end - 1) == "on" && speech.Pieces[end].Is(WordClass.Time)))
            {
                end--;
            }

            var before = EnglishPhrases.BackwardStart(speech, end, floor);
            if (before < 0)
            {
                return null;
            }

            if (!(before - 1 >= floor && IsPlainPreposition(speech, before - 1)))
            {
                return IsWho(speech, before, end) && (before == floor || !speech.Pieces[before - 1].Is(WordClass.Say | WordClass.Auxiliary)) ? before : null;
            }

            at = before;
        }

        return null;
    }

    // "at the Afghan carrier Kam Air": a small word before the name hides the article its phrase begins with.
    private static int ToArticle(SpeechText speech, int start, int floor)
    {
        for (var i = start - 1; i > floor && i >= start - 4 && !speech.Pieces[i].Is(Parting | WordClass.Preposition | WordClass.Auxiliary | WordClass.Say); i--)
        {
            if (speech.Folded(i) is "the" or "a" or "an" or "its" or "his" or "her" or "their")
            {
                return i;
            }

            if (i - 1 > floor && IsPlainPreposition(speech, i - 1) && speech.Pieces[start].Is(WordClass.Capital) && !speech.Pieces[i].Is(WordClass.Time))
            {
                // "with Turkish colleague Mevlut Cavusoglu"
                return i;
            }
        }

        return start;
    }

    // "Two residents who queued at the mission on Monday said": the subject stands before "who", if no mark parts the two.
    private static int? Relative(SpeechText speech, int start, int floor)
    {
        for (var i = start - 1; i > floor && i > start - RelativeReach && (!speech.Pieces[i].Is(Parting) || speech.Pieces[i].Is(WordClass.Preposition)); i--)
        {
            if (speech.Folded(i) == "who")
            {
                var before = EnglishPhrases.BackwardStart(speech, i, floor);
                return before < 0 ? null : before;
            }
        }

        return null;
    }

    // "a person briefed on them said"
    private static int Described(SpeechText speech, int start, int floor)
    {
        for (var i = start - 1; i >= floor && i > start - 8 && !speech.Pieces[i].Is(Parting); i--)
        {
            if (speech.Folded(i) is "a" or "an" or "the" or "one")
            {
                return i;
            }
        }

        return start;
    }

    private static bool IsObject(SpeechText speech, int start, int end) => end - start == 1 && speech.Folded(start) is "them" or "him" && speech.Pieces[start - 1 >= 0 ? start - 1 : 0].Is(WordClass.Preposition);

    private static bool IsPlainPreposition(SpeechText speech, int piece) => speech.Folded(piece) is "with" or "after" or "at" or "in" or "of" or "to" or "during" or "from" or "following" or "before" or "for" or "on" && !speech.Pieces[piece].Is(WordClass.Capital);

    private static bool IsWho(SpeechText speech, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Role | WordClass.Body) || speech.Pieces[i].Is(WordClass.Capital) && !speech.Pieces[i].Is(WordClass.Time | WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction))
            {
                return true;
            }
        }

        return false;
    }
}
