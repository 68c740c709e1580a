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
internal static class EnglishContent
{
    private const int ClauseLook = 20;
    private const int MaxAdjuncts = 50;
    private const int FarThat = 26;

    public static (int Content, ContentKind Kind, int AdjunctEnd) After(SpeechText speech, Unit unit, int start, Piece verb)
    {
        var i = start;
        if (verb.Is(WordClass.Tell) && i < unit.End && !speech.Pieces[i].Is(WordClass.That | WordClass.Quote | WordClass.Comma))
        {
            i = EnglishPhrases.ForwardEnd(speech, i, unit.End);
        }

        if (i < unit.End && speech.Folded(i) == "out" && verb.Span.Length > 4)
        {
            i++;
        }

        if (i + 1 < unit.End && speech.Folded(i) == "to" && !EnglishPhrases.StartsPhrase(speech, i + 1, unit.End))
        {
            // told them to leave, promised to stay: a deed, no clause.
            return (i + 1, ContentKind.Loose, i);
        }

        var direct = i;
        if (i + 2 < unit.End && speech.Folded(i) == "against" && speech.Text.Text.AsSpan(verb.Span.Start, verb.Span.Length) is "warned" or "warns" or "warning" or "cautioned" or "cautions" or "cautioning")
        {
            // What is warned against is told as a noun or a deed.
            return (i, ContentKind.Bare, i);
        }

        i = SkipAdjuncts(speech, unit, i);
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

            return i + 1 < unit.End ? (i + 1, ContentKind.That, i) : (-1, ContentKind.None, i);
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
                : (-1, ContentKind.None, i);
        }

        if (verb.Is(WordClass.Say) && i <= direct + 1 && (speech.Folded(i) is "whether" or "if" || !verb.Is(WordClass.Tell) && speech.Folded(i) is "how" or "why" or "what" or "where" && !speech.Text.Text.AsSpan(verb.Span.Start, verb.Span.Length).StartsWith("ask", StringComparison.OrdinalIgnoreCase)))
        {
            return (i, ContentKind.Bare, i);
        }


        return (i, verb.Is(WordClass.Bare) && LooksLikeClause(speech, unit, i, verb) ? ContentKind.Bare : ContentKind.Loose, i);
    }

    // "underlined the fact that", "expressed hope that", "insisted after talks with leaders of the seven industrialised democracies that".
    private static int ThatBehind(SpeechText speech, Unit unit, int direct, int i)
    {
        if (speech.Pieces[i].Is(WordClass.That))
        {
            return -1;
        }

        for (var j = i; j < unit.End && j < i + 4; j++)
        {
            if (IsTold(speech.Folded(j)) && j + 1 < unit.End && speech.Pieces[j + 1].Is(WordClass.That))
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
            if (piece.Is(WordClass.That))
            {
                // "from that nation"
                return speech.Pieces[j - 1].Is(WordClass.Preposition) ? -1 : j;
            }

            if (piece.Is(WordClass.Comma | WordClass.Quote | WordClass.Colon | WordClass.Dash | WordClass.Relative | WordClass.Auxiliary) || EnglishPhrases.IsPronoun(speech, j) || EnglishPhrases.IsFiniteVerb(piece))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsTold(string noun) => noun is "fact" or "hope" or "concern" or "concerns" or "view" or "belief" or "fear" or "fears" or "idea" or "possibility" or "confidence" or "regret" or "conviction" or "opinion" or "doubt" or "expectation" or "importance" or "position" or "wish" or "warning" or "assurance" or "assurances" or "claim" or "claims" or "point" or "message";

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

            if (piece.Is(WordClass.Preposition) && !piece.Is(WordClass.Capital))
            {
                var end = PastTime(speech, unit, i + 1);
                end = end > i + 1 ? end : EnglishPhrases.ForwardEnd(speech, i + 1, unit.End);
                if (end == i + 1 && end < unit.End && speech.Pieces[end].Is(WordClass.Number))
                {
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

    // Aug. 24, 2021
    private static int PastTime(SpeechText speech, Unit unit, int i)
    {
        var start = i;
        while (i < unit.End && (speech.Pieces[i].Is(WordClass.Time) || i > start && speech.Pieces[i].Is(WordClass.Number)
            || i > start && speech.Pieces[i].Is(WordClass.Stop) && i + 1 < unit.End && speech.Pieces[i + 1].Is(WordClass.Number)))
        {
            i++;
        }

        return i;
    }

    private static bool LooksLikeClause(SpeechText speech, Unit unit, int i, Piece verb)
    {
        if (unit.End - i < 3)
        {
            return false;
        }

        if (speech.Text.Text.AsSpan(verb.Span.Start, verb.Span.Length) is "said" or "says" or "say" or "saying" or "added" or "adding")
        {
            return !speech.Pieces[i].Is(WordClass.Conjunction | WordClass.Auxiliary) || speech.Folded(i) is "if" or "while" or "although" or "though" or "unless" or "once";
        }

        if (!EnglishPhrases.StartsPhrase(speech, i, unit.End) && speech.Folded(i) is not "there")
        {
            return false;
        }

        for (var j = i + 1; j < Math.Min(unit.End, i + ClauseLook); j++)
        {
            var piece = speech.Pieces[j];
            if (piece.Is(WordClass.Stop | WordClass.Relative | WordClass.Quote | WordClass.That) || piece.Is(WordClass.Say) && EnglishPhrases.IsFiniteVerb(piece))
            {
                return false;
            }

            if (piece.Is(WordClass.Auxiliary) && speech.Folded(j) != "to")
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>Finds the attributions of one language.</summary>
internal interface IAttributionReader
{
    /// <summary>Adds the attributions of a unit, from left to right.</summary>
    void Read(int unitIndex, List<Attribution> found);
}
