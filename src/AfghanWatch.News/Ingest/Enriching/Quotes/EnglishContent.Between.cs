namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>What may stand between the verb and the clause it reports: a listener, a noun of saying, talks, an aside, a demand.</content>
internal static partial class EnglishContent
{
    private const int FarThat = 26;
    private const int DemandLook = 14;
    private const int AsideLook = 14;
    private const int LongestListener = 5;

    // "urged all sides to be flexible", "advised me to write": what somebody wants of others is a deed, no clause.
    private static bool IsWished(SpeechText speech, Unit unit, int start)
    {
        if (!(speech.Folded(start - 1) is "urged" or "urges" or "urging" or "urge" or "advised" or "advises" or "advising" or "advise"))
        {
            return false;
        }

        for (var j = start; j + 1 < unit.End && j < start + DemandLook && !speech.Pieces[j].Is(WordClass.Quote | WordClass.Stop | WordClass.Colon | WordClass.That | WordClass.Comma); j++)
        {
            if (speech.Folded(j) == "to")
            {
                return true;
            }
        }

        return false;
    }

    // "told the Turks to go", "warns citizens not to come": what is bidden is a deed too.
    private static bool IsBidden(SpeechText speech, Unit unit, int start) => start + 2 < unit.End && speech.Folded(start - 1) is "told" or "tells" or "telling" or "warned" or "warns" && IsToldTo(speech, unit, start);

    // A short listener, then a deed.
    private static bool IsToldTo(SpeechText speech, Unit unit, int first)
    {
        for (var to = first + 1; to + 1 < unit.End && to < first + LongestListener; to++)
        {
            if (speech.Folded(to) == "to" && speech.Folded(to - 1) != "-")
            {
                return speech.Pieces[to + 1].Quote < 0 && (speech.Pieces[to + 1].Class & ~(WordClass.NounLike | WordClass.Plain | WordClass.Say | WordClass.Bare | WordClass.Weak)) == WordClass.None && !speech.Pieces[to - 1].Is(WordClass.Preposition);
            }

            if (speech.Pieces[to].Is(WordClass.Comma | WordClass.Stop | WordClass.Quote | WordClass.That | WordClass.Auxiliary | WordClass.Say) && speech.Folded(to) is not ("not" or "never"))
            {
                return false;
            }
        }

        return false;
    }

    // "told the small crowd that": plain nouns between an article and "that" are who hears it.
    private static int Listeners(SpeechText speech, Unit unit, int first)
    {
        if (!speech.Pieces[first].Is(WordClass.Determiner))
        {
            return -1;
        }

        var i = first + 1;
        while (i < unit.End && i < first + LongestListener && speech.Pieces[i].Quote < 0 && speech.Pieces[i].Class == WordClass.None)
        {
            i++;
        }

        return i > first + 1 && i < unit.End && speech.Pieces[i].Is(WordClass.That) ? i : -1;
    }

    // "told lawmakers technicians had checked": where a verb follows at once, the listener ends before the one who did it.
    private static int AfterListener(SpeechText speech, Unit unit, int first)
    {
        if (speech.Folded(first) is "us" or "me" or "him" or "her" or "them" or "you" && !IsOwned(speech, unit, first))
        {
            return first + 1;
        }

        if (Listeners(speech, unit, first) is var listeners and > 0)
        {
            return listeners;
        }

        if (first + 2 < unit.End && speech.Pieces[first].Is(WordClass.Role) && !speech.Pieces[first].Is(WordClass.Capital) && speech.Folded(first).EndsWith('s') && speech.Pieces[first + 1].Is(WordClass.Capital) && !speech.Pieces[first + 1].Is(WordClass.Preposition | WordClass.That | WordClass.Conjunction | WordClass.Time))
        {
            // "told journalists Turkey wanted Pakistan to take part"
            return first + 1;
        }

        var named = first;
        while (named < unit.End && speech.Pieces[named].Is(WordClass.Capital) && !speech.Pieces[named].Is(WordClass.Determiner | WordClass.That))
        {
            named++;
        }

        if (named - first > 1 && named + 2 < unit.End && speech.Pieces[named].Is(WordClass.Determiner) && !speech.Pieces[named].Is(WordClass.Capital) && EnglishVerbs.HasPredicate(speech, named + 1, unit.End))
        {
            // "told Hindukush Press two of the consulates are closed"
            return named;
        }

        var end = EnglishPhrases.ForwardEnd(speech, first, unit.End);
        if (end + 1 < unit.End && end > first && speech.Pieces[end].Class == WordClass.None && speech.Pieces[end].Quote < 0 && speech.Pieces[end + 1].Is(WordClass.Determiner) && speech.Pieces[first].Is(WordClass.Determiner) && !speech.Pieces[end - 1].Is(WordClass.Role | WordClass.Body | WordClass.Capital))
        {
            return end + 1;
        }

        if (end + 3 < unit.End && end > first && speech.Pieces[first].Is(WordClass.Determiner) && speech.Pieces[end].Class == WordClass.None && speech.Pieces[end].Quote < 0 && (AgoEnd(speech, unit, end + 1) > end + 1 || speech.Pieces[end + 1].Is(WordClass.That)))
        {
            // "told a Senate panel a week ago that": the last word of the listener stands before the time.
            return end + 1;
        }

        if (end + 3 < unit.End && end > first && speech.Folded(end) == "who" && PastWho(speech, unit, end) is var past and > 0)
        {
            return past;
        }

        if (end >= unit.End || end - first < 2 || !speech.Pieces[end].Is(WordClass.Auxiliary) || speech.Folded(end) == "to" || speech.Pieces[end].Is(WordClass.Capital))
        {
            return end;
        }

        for (var i = first; i < end - 1; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Role) && !speech.Pieces[i].Is(WordClass.Capital))
            {
                return i + 1;
            }
        }

        return end - 1;
    }

    // "told her deputies that", "told her lawyer on Monday": her people, not she.
    private static bool IsOwned(SpeechText speech, Unit unit, int first) => speech.Folded(first) == "her" && first + 2 < unit.End && speech.Pieces[first + 1].Quote < 0 && !speech.Pieces[first + 1].Is(WordClass.That | WordClass.Preposition | WordClass.Time | WordClass.Determiner | WordClass.Auxiliary | WordClass.Conjunction | WordClass.Comma)
        && (speech.Pieces[first + 2].Is(WordClass.That | WordClass.Preposition) || EnglishPhrases.IsDay(speech, first + 2));

    // "told journalists who flew with him from Podgorica the staff had returned": the clause begins where a new noun phrase has a verb of its own.
    private static int PastWho(SpeechText speech, Unit unit, int who)
    {
        for (var i = who + 2; i + 1 < unit.End && i < who + AsideLook && !speech.Pieces[i].Is(WordClass.Comma | WordClass.Stop | WordClass.Quote | WordClass.That); i++)
        {
            if (speech.Pieces[i].Is(WordClass.Determiner) && !speech.Pieces[i - 1].Is(WordClass.Preposition | WordClass.Say | WordClass.Weak) && EnglishPhrases.ForwardEnd(speech, i, unit.End) is var end && end > i + 1 && end < unit.End && speech.Pieces[end].Is(WordClass.Auxiliary))
            {
                return i;
            }
        }

        return -1;
    }

    // "underlined the fact that", "expressed hope that", "insisted after talks with leaders of the seven industrialised democracies that".
    private static int ThatBehind(SpeechText speech, Unit unit, int direct, int i)
    {
        if (i >= unit.End || direct >= unit.End || speech.Pieces[i].Is(WordClass.That))
        {
            return -1;
        }

        if (speech.Folded(i) == "to" && i + 2 < unit.End && speech.Pieces[i + 2].Is(WordClass.That))
        {
            // "conveyed to columnists that"
            return i + 2;
        }

        for (var j = i; j < unit.End && j < i + 4; j++)
        {
            if (speech.Pieces[j].Is(WordClass.Comma) || speech.Pieces[j].Is(WordClass.Possessive) && speech.Folded(j) is not ("his" or "her" or "its" or "their"))
            {
                // "repeated the group's claim that": the claim is another's.
                break;
            }

            if (EnglishNouns.IsTold(speech.Folded(j)) && j + 1 < unit.End && speech.Pieces[j + 1].Is(WordClass.That))
            {
                return j + 1;
            }
        }

        if (!speech.Pieces[direct].Is(WordClass.Preposition) || speech.Pieces[direct].Is(WordClass.Capital))
        {
            return -1;
        }

        for (var j = i; j < unit.End && j < direct + FarThat; j++)
        {
            var piece = speech.Pieces[j];
            if (j > i && piece.Class == WordClass.None && EnglishVerbs.IsVerb(speech, j, i))
            {
                // "told the BBC on Monday the radar needed parts that …": the clause has begun before.
                return -1;
            }

            if (piece.Is(WordClass.That))
            {
                if (speech.Folded(j - 1) is "and" or "but" or "or")
                {
                    // "asked for help and that …": another verb's.
                    return -1;
                }

                if (!speech.Pieces[j - 1].Is(WordClass.Preposition))
                {
                    return j;
                }

                // "on the eve of that meeting"
                continue;
            }

            if (piece.Is(WordClass.Comma | WordClass.Quote | WordClass.Colon | WordClass.Dash | WordClass.Relative | WordClass.Auxiliary) || EnglishPhrases.IsPronoun(speech, j) || EnglishPhrases.IsFiniteVerb(piece))
            {
                return -1;
            }
        }

        return -1;
    }

    // "denied having seen him", "denied, for the third time, forcing anybody out"
    private static int Denied(SpeechText speech, Unit unit, int start, int i)
    {
        if (!(speech.Folded(start - 1) is "denied" or "denies" or "deny" or "denying" or "admitted" or "admits"))
        {
            return -1;
        }

        if (i < unit.End && speech.Pieces[i].Is(WordClass.Comma))
        {
            var close = i + 1;
            while (close < unit.End && close < i + AsideLook && !speech.Pieces[close].Is(WordClass.Comma | WordClass.Quote | WordClass.Stop))
            {
                close++;
            }

            i = close < unit.End && speech.Pieces[close].Is(WordClass.Comma) ? close + 1 : i;
        }

        return i + 2 < unit.End && speech.Pieces[i].Quote < 0 && !speech.Pieces[i].Is(WordClass.Capital | WordClass.NounLike) && speech.Folded(i) is { Length: > 4 } word && word.EndsWith("ing", StringComparison.Ordinal) && word is not ("nothing" or "anything" or "everything" or "something" or "during" or "anything") && !speech.Pieces[i + 1].Is(WordClass.Stop) ? i : -1;
    }


    // "replied, not to him but to Europe: Turkey is …"
    private static int ColonPastAside(SpeechText speech, Unit unit, int comma)
    {
        if (!(speech.Folded(comma + 1) is "not" or "in" or "on" or "at" or "to" or "with" or "when" or "with" or "during" or "after"))
        {
            return -1;
        }

        for (var j = comma + 1; j + 2 < unit.End && j < comma + AsideLook && !speech.Pieces[j].Is(WordClass.Quote | WordClass.That | WordClass.Stop | WordClass.Say); j++)
        {
            if (speech.Pieces[j].Is(WordClass.Colon))
            {
                return j + 1;
            }
        }

        return -1;
    }

    // "said in his message, being marked on Sunday, that"
    private static int ThatPastAside(SpeechText speech, Unit unit, int comma)
    {
        for (var j = comma + 1; j + 2 < unit.End && j < comma + AsideLook && !speech.Pieces[j].Is(WordClass.Quote | WordClass.Stop) && !(speech.Pieces[j].Is(WordClass.That) && speech.Folded(j - 1) != "condition"); j++)
        {
            if (speech.Pieces[j].Is(WordClass.Comma) && speech.Pieces[j + 1].Is(WordClass.That))
            {
                return j + 2;
            }
        }

        return -1;
    }
}
