namespace AfghanWatch.News.Ingest.Enriching.Quotes;

internal enum ContentKind
{
    None,
    Quote,
    That,
    Colon,
    Bare,

    /// <summary>No clause, but quoted words may follow: called the plan "…".</summary>
    Loose,
}

/// <summary>Reads what follows a verb of saying: listener, time and place, then what was said.</summary>
internal static partial class EnglishContent
{
    private const int ClauseLook = 20;
    private const int MaxAdjuncts = 50;
    private const int PlainLook = 14;
    private const int QuantityLook = 8;
    private const int MostSteps = 5;
    private const int AsideReach = 12;

    public static (int Content, ContentKind Kind, int AdjunctEnd) After(SpeechText speech, Unit unit, int start, Piece verb)
    {
        var i = start;
        if ((verb.Is(WordClass.Tell) || verb.Class == WordClass.None && i < unit.End && speech.Pieces[i].Is(WordClass.Capital)) && i < unit.End && !speech.Pieces[i].Is(WordClass.That | WordClass.Quote | WordClass.Comma) && !(speech.Pieces[i].Is(WordClass.Preposition) && !speech.Pieces[i].Is(WordClass.Capital)))
        {
            i = speech.Pieces[i].Class == WordClass.None && speech.Folded(i).EndsWith("ing", StringComparison.Ordinal) && i + 1 < unit.End && speech.Pieces[i + 1].Is(WordClass.That | WordClass.Determiner | WordClass.Preposition) ? i : AfterListener(speech, unit, i);
        }
        else if (TakesListener(speech, start - 1) && i < unit.End && EnglishPhrases.StartsPhrase(speech, i, unit.End) && EnglishPhrases.ForwardEnd(speech, i, unit.End) is var heard && heard > i && heard < unit.End && speech.Pieces[heard].Is(WordClass.That))
        {
            // "promised voters that", "warned the allies that"
            i = heard;
        }

        if (verb.Is(WordClass.Tell) && i == start && i + 2 < unit.End && speech.Pieces[i].Is(WordClass.Quote) && speech.Pieces[i + 1].Is(WordClass.That))
        {
            // "told “Al-Nabaa” that": a paper in marks
            i++;
        }

        if (i < unit.End && speech.Folded(i) == "out" && verb.Span.Length > 3)
        {
            i++;
        }

        if (IsWished(speech, unit, start) || IsBidden(speech, unit, start))
        {
            return (start, ContentKind.Loose, start);
        }

        if (Asked(speech, unit, start) is var asked and > 0)
        {
            return (asked, ContentKind.Bare, asked);
        }

        if (i == start && i + 3 < unit.End && speech.Folded(i) == "to" && speech.Folded(i - 1) is "claimed" or "claims" or "claim" or "claiming" && speech.Folded(i + 1) is "have" or "be" or "know" or "hold" or "control" or "represent" or "own" or "speak")
        {
            // "claimed to have learned of it from the television"
            return (i, ContentKind.Bare, i);
        }

        if (i == start && i + 1 < unit.End && speech.Folded(i - 1) is "asked" or "asks" && speech.Folded(i) is "him" or "her" or "them" or "us" or "reporters" or "deputies" or "lawmakers" && speech.Folded(i + 1) is "why" or "how" or "whether" or "what" or "where")
        {
            i++;
        }

        var bidden = i > start && i < unit.End && verb.Is(WordClass.Tell) && !speech.Pieces[i].Is(WordClass.Comma | WordClass.That | WordClass.Quote) ? SkipAdjuncts(speech, unit, i) : i;
        bidden += bidden > i && bidden + 1 < unit.End && speech.Folded(bidden) == "not" ? 1 : 0;
        if (bidden > i && bidden + 1 < unit.End && speech.Folded(bidden) == "to" && !EnglishPhrases.StartsPhrase(speech, bidden + 1, unit.End))
        {
            // "told the men without papers to be gone"
            return (start, ContentKind.Loose, start);
        }

        if (i + 4 < unit.End && speech.Folded(i) is "to" or "about" or "on" && speech.Pieces[i + 1].Is(WordClass.That) && EnglishPhrases.StartsPhrase(speech, i + 2, unit.End) && EnglishVerbs.HasPredicate(speech, i + 3, Math.Min(unit.End, i + ClauseLook)))
        {
            // "pointed to that the runway was shut": a translator's "that"
            return (i + 2, ContentKind.That, i + 1);
        }

        if (i + 1 < unit.End && speech.Folded(i) == "to" && !EnglishPhrases.StartsPhrase(speech, i + 1, unit.End) && !(i + 2 < unit.End && speech.Pieces[i + 2].Is(WordClass.That)))
        {
            // promised to stay, told the guards to leave: a deed, no clause.
            return (i + 1, ContentKind.Loose, i);
        }

        if (i + 2 < unit.End && speech.Folded(i) is "on" or "about" && !speech.Pieces[i + 1].Is(WordClass.Time | WordClass.Number) && speech.Text.Text.AsSpan(verb.Span.Start, verb.Span.Length) is "insisted" or "insists" or "insisting" or "commented" or "complained" or "joked" or "boasted" or "speculated" && !speech.Pieces[Math.Min(EnglishPhrases.ForwardEnd(speech, i + 1, unit.End), unit.End - 1)].Is(WordClass.That | WordClass.Colon | WordClass.Comma))
        {
            // "insisted on guards of their own": no clause.
            return (i, ContentKind.Loose, i);
        }

        var direct = i;
        if (speech.Folded(start - 1) is "asked" or "asks" && i > start && i < unit.End && !IsAnsweredAside(speech, unit, start - 1))
        {
            return (i, ContentKind.Bare, i);
        }

        if (i + 2 < unit.End && speech.Folded(i) == "against" && speech.Text.Text.AsSpan(verb.Span.Start, verb.Span.Length) is "warned" or "warns" or "warning" or "cautioned" or "cautions" or "cautioning")
        {
            // What is warned against is told as a noun or a deed.
            return (i, ContentKind.Bare, i);
        }

        i = SkipAdjuncts(speech, unit, i);
        if (Denied(speech, unit, start, i) is var deed and > 0)
        {
            return (deed, ContentKind.Bare, deed);
        }

        if (i >= unit.End || speech.Pieces[i].Is(WordClass.Stop))
        {
            return (-1, ContentKind.None, i);
        }

        if (ThatBehind(speech, unit, direct, i) is var that and >= 0)
        {
            i = that;
        }

        var piece = speech.Pieces[i];
        if (piece.Is(WordClass.That))
        {
            var goesOn = i + 1 < unit.End && speech.Pieces[i + 1].Is(WordClass.Auxiliary) && speech.Folded(i + 1) is not ("not" or "never" or "to" or "having");
            if (goesOn && verb.Is(WordClass.Say))
            {
                // "said that had hardly mattered" tells of that; "in an interview that was broadcast" tells nothing.
                return i == direct ? (i, ContentKind.Bare, i) : (-1, ContentKind.None, i);
            }

            if (i > direct && i + 1 < unit.End && speech.Pieces[i + 1].Class == WordClass.None && speech.Folded(i + 1).EndsWith("ed", StringComparison.Ordinal) && !EnglishVerbs.HasPredicate(speech, i + 2, unit.End))
            {
                // "told deputies in a session that lasted past midnight"
                return (-1, ContentKind.None, i);
            }

            return i + 1 < unit.End && !(i == direct && StandsForClause(speech, unit, i)) ? (i + 1, ContentKind.That, i) : (-1, ContentKind.None, i);
        }

        if (piece.Is(WordClass.Quote))
        {
            return (i, ContentKind.Quote, i);
        }

        if (piece.Is(WordClass.Colon))
        {
            return i + 1 < unit.End ? (i + 1, speech.Pieces[i + 1].Is(WordClass.Quote) ? ContentKind.Quote : ContentKind.Colon, i) : (-1, ContentKind.None, i + 1);
        }

        if (piece.Is(WordClass.Comma | WordClass.Dash))
        {
            if (i + 1 >= unit.End)
            {
                return (-1, ContentKind.None, i);
            }

            var next = speech.Pieces[i + 1];
            return next.Is(WordClass.Quote) ? (i + 1, ContentKind.Quote, i)
                : next.Is(WordClass.That) && i + 2 < unit.End ? (i + 2, ContentKind.That, i)
                : verb.Is(WordClass.Say) && ColonPastAside(speech, unit, i) is var colon and > 0 ? (colon, speech.Pieces[colon].Is(WordClass.Quote) ? ContentKind.Quote : ContentKind.Colon, colon - 1)
                : verb.Is(WordClass.Say) && ThatPastAside(speech, unit, i) is var past and > 0 ? (past, ContentKind.That, i)
                : (-1, ContentKind.None, i);
        }

        if (verb.Is(WordClass.Say) && i <= direct + 1 && (speech.Folded(i) is "whether" or "if" || !verb.Is(WordClass.Tell) && speech.Folded(i) is "how" or "why" or "what" or "where" && !(speech.Text.Text.AsSpan(verb.Span.Start, verb.Span.Length).StartsWith("ask", StringComparison.OrdinalIgnoreCase) && IsAnsweredAside(speech, unit, start - 1))
            || speech.Folded(start - 1) is "asked" or "asks" or "wondered" or "wonders" && speech.Folded(i) == "who" && !IsAnsweredAside(speech, unit, start - 1)
            || verb.Is(WordClass.Tell) && i > start && i <= direct + 1 && speech.Folded(i) is "how" or "why" or "where" or "what"))
        {
            return (i, ContentKind.Bare, i);
        }

        if (i > direct && piece.Class == WordClass.None && speech.Folded(i).EndsWith("ed", StringComparison.Ordinal) && !speech.Pieces[i - 1].Is(WordClass.Time))
        {
            // "said in a video filmed on the hill": how, not what.
            return (i, ContentKind.Loose, i);
        }

        return (i, verb.Is(WordClass.Bare) && LooksLikeClause(speech, unit, start, i, verb) ? ContentKind.Bare : ContentKind.Loose, i);
    }

    // "asked the minister on Monday whether …", "asked Kabul in a letter why …": the question stands behind listener, time and place.
    private static int Asked(SpeechText speech, Unit unit, int start)
    {
        if (!(speech.Folded(start - 1) is "asked" or "asks" or "wondered" or "wonders" or "inquired" or "inquires" or "enquired" or "questioned") || IsAnsweredAside(speech, unit, start - 1))
        {
            return -1;
        }

        var i = start;
        for (var step = 0; step < MostSteps && i + 2 < unit.End; step++)
        {
            if (speech.Folded(i) is "whether" or "why" or "how" or "what" or "where" or "if" || i == start && speech.Folded(i) == "who")
            {
                return i;
            }

            var past = speech.Pieces[i].Is(WordClass.Preposition) || EnglishPhrases.IsDay(speech, i) ? SkipAdjuncts(speech, unit, i) : EnglishPhrases.IsPronoun(speech, i) ? i + 1 : EnglishPhrases.StartsPhrase(speech, i, unit.End) || speech.Pieces[i].Is(WordClass.Role) ? EnglishPhrases.ForwardEnd(speech, i, unit.End) : i;
            if (past == i)
            {
                return -1;
            }

            i = past;
        }

        return -1;
    }

    // ", asked how many he sees, laughed"; "I asked him how …": who is asked, or the reporter asks.
    private static bool IsAnsweredAside(SpeechText speech, Unit unit, int verb) => verb <= unit.First || speech.Folded(verb) == "asking" || speech.Pieces[verb - 1].Is(WordClass.Comma) && GoesOnBehindComma(speech, unit, verb) || speech.Pieces[verb - 1].Is(WordClass.Being | WordClass.Conjunction) && speech.Folded(verb - 1) is not "and" || speech.Folded(verb - 1) is "i" or "we" or "nobody" or "to";

    // "The guard, asked how many he sees, laughed": behind the next comma the sentence has its verb.
    private static bool GoesOnBehindComma(SpeechText speech, Unit unit, int verb)
    {
        for (var i = verb + 1; i + 1 < unit.End && i < verb + ClauseLook; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Comma))
            {
                return EnglishVerbs.IsVerb(speech, i + 1, verb) || speech.Pieces[i + 1].Is(WordClass.Say | WordClass.Adverb) || EnglishPhrases.IsPronoun(speech, i + 1);
            }
        }

        return false;
    }

    public static bool TakesListener(SpeechText speech, int verb) => verb >= 0 && speech.Folded(verb) is "promised" or "promises" or "promise" or "promising" or "warned" or "warns" or "warn" or "warning" or "cautioned" or "cautions" or "alerted" or "alerts" or "pledged" or "guaranteed" or "guarantees" or "convinced" or "persuaded" or "signalled" or "briefed" or "taught" or "wrote" or "answers" or "answered";
}

/// <summary>Finds the attributions of one language.</summary>
internal interface IAttributionReader
{
    /// <summary>Adds the attributions of a unit, from left to right.</summary>
    void Read(int unitIndex, List<Attribution> found);
}
