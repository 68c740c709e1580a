namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>What stands before the subject: when, where, how and why.</content>
internal static partial class EnglishClause
{
    private static int PastOpener(SpeechText speech, int i, int limit)
    {
        var piece = speech.Pieces[i];
        var word = speech.Folded(i);
        if (piece.Is(WordClass.Comma | WordClass.Dash))
        {
            return i + 1;
        }

        if (word == "among" && Verb(speech, i, limit) is var verb and > 0)
        {
            return verb;
        }

        if (word is "asked" or "pressed" or "questioned" or "quizzed" or "challenged" or "reached" or "speaking" or "addressing" || word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal) && (piece.Class & ~(WordClass.Capital | WordClass.Say | WordClass.Weak | WordClass.Participle | WordClass.Bare | WordClass.Tell | WordClass.Preposition | WordClass.NounLike)) == WordClass.None && word is not ("beijing" or "reading"))
        {
            return Comma(speech, i, limit, Reach) is var comma and > 0 ? comma + 1 : i;
        }

        if (i + 2 < limit && word.Length > 5 && piece.Is(WordClass.Capital) && (piece.Class & ~(WordClass.Capital | WordClass.Say | WordClass.Weak)) == WordClass.None && word.EndsWith("ed", StringComparison.Ordinal) && speech.Folded(i + 1) is "by" or "with" or "at" or "over" or "about" or "from" or "in")
        {
            // "Alarmed by the unrest, the mayor said"
            return Comma(speech, i, limit, ShortReach) is var behind and > 0 ? behind + 1 : i;
        }

        if (piece.Is(WordClass.Conjunction) && word is "when" or "while" or "as" or "because" or "although" or "though" or "whereas" or "if" or "since" or "until" or "once" or "unless" or "after" or "before")
        {
            return Comma(speech, i, limit, Reach) is var comma and > 0 ? comma + 1 : PastPreposition(speech, i, limit);
        }

        if (piece.Is(WordClass.Preposition) && !piece.Is(WordClass.Role) && !(i + 1 < limit && (speech.Pieces[i + 1].Is(WordClass.Number) && word is "about" or "around" or "over" or "under" or "between" || word == "at" && speech.Folded(i + 1) is "least" or "most")))
        {
            return PastPreposition(speech, i, limit);
        }

        if (Time(speech, i, limit) is var time && time > i)
        {
            return time;
        }

        return piece.Is(WordClass.Conjunction | WordClass.Adverb) && !piece.Is(WordClass.Determiner | WordClass.Pronoun | WordClass.Auxiliary) ? i + 1 : i;
    }

    private static int PastPreposition(SpeechText speech, int i, int limit)
    {
        var comma = Comma(speech, i, limit, ShortReach);
        if (comma > 0 && !HasVerb(speech, i, comma))
        {
            return comma + 1;
        }

        var time = Time(speech, i + 1, limit);
        var end = time > i + 1 ? time : EnglishPhrases.ForwardEnd(speech, i + 1, limit);
        if (end <= i + 1 && i + 3 < limit && speech.Pieces[i + 1].Is(WordClass.Determiner) && speech.Pieces[i + 2].Class == WordClass.None && speech.Pieces[i + 2].Quote < 0 && speech.Folded(i + 3) is "a" or "an" or "the")
        {
            // "At the square | an old fighter sold flags": the word before an article is no verb here.
            end = i + 3;
        }

        return end > i + 1 ? BeforeName(speech, i + 1, end, limit) : i + 1;
    }

    // "Across the street Hajji Sharif, who …": a small noun and then a name that an aside or a verb follows; the name begins the clause.
    private static int BeforeName(SpeechText speech, int first, int end, int limit)
    {
        if (!speech.Pieces[first].Is(WordClass.Determiner))
        {
            return LoneName(speech, first, end, limit);
        }

        for (var i = first + 2; i < end; i++)
        {
            if (speech.Pieces[i - 1].Class == WordClass.None && speech.Pieces[i].Class == WordClass.Capital)
            {
                var past = i + 1;
                while (past < end && speech.Pieces[past].Class == WordClass.Capital)
                {
                    past++;
                }

                return past == end && past - i > 1 && (past >= limit || speech.Pieces[past].Is(WordClass.Comma) && past + 1 < limit && (speech.Folded(past + 1) is "who" or "a" or "an" or "the" || speech.Pieces[past + 1].Is(WordClass.Number)) || EnglishPhrases.IsFiniteVerb(speech.Pieces[past])) ? i : end;
            }
        }

        return end;
    }

    // "At dusk Tran was back", "At a quarter past twelve Nilofar slides her chair": a name behind a small noun, before its verb.
    private static int LoneName(SpeechText speech, int first, int end, int limit)
    {
        var start = end;
        while (start > first && speech.Pieces[start - 1].Class == WordClass.Capital)
        {
            start--;
        }

        return start > first && start < end && end < limit && speech.Pieces[start - 1].Class == WordClass.None && speech.Pieces[start - 1].Quote < 0 && speech.Pieces[end].Is(WordClass.Being | WordClass.Auxiliary) ? start : end;
    }

    // "earlier this week", "a day before", "two weeks ago", "Monday", "the same evening"
    private static int Time(SpeechText speech, int i, int limit)
    {
        var at = i;
        var time = false;
        while (at < limit && at < i + 6 && (speech.Pieces[at].Is(WordClass.Time | WordClass.Number) && !speech.Pieces[at].Is(WordClass.Role | WordClass.Body) || speech.Folded(at) is "this" or "the" or "a" or "an" or "last" or "next" or "same" or "that" or "one" or "two" or "three" or "four" or "few" or "some" or "later" or "earlier" or "ago" or "before" or "after" or "on" or "early" or "late"))
        {
            time |= speech.Pieces[at].Is(WordClass.Time);
            at++;
        }

        while (at > i && !speech.Pieces[at - 1].Is(WordClass.Time | WordClass.Number) && !(speech.Folded(at - 1) is "later" or "earlier" or "ago" or "before"))
        {
            at--;
        }

        // "The day was long": what a verb follows is no opener.
        return time && at > i && at < limit && (speech.Pieces[at].Is(WordClass.Comma | WordClass.Determiner | WordClass.Capital | WordClass.Role | WordClass.Body) || EnglishPhrases.IsPronoun(speech, at)) ? at : i;
    }

    private static int Verb(SpeechText speech, int i, int limit)
    {
        for (var j = i + 1; j < limit && j < i + ShortReach && !speech.Pieces[j].Is(WordClass.Comma | WordClass.Stop); j++)
        {
            if (speech.Pieces[j].Is(WordClass.Being))
            {
                return j;
            }
        }

        return -1;
    }

    private static int Comma(SpeechText speech, int i, int limit, int reach)
    {
        for (var j = i + 1; j + 1 < limit && j < i + reach; j++)
        {
            if (speech.Pieces[j].Is(WordClass.Comma))
            {
                return j;
            }
        }

        return -1;
    }
}
