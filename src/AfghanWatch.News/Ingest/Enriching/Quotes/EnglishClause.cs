namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Finds whom an English sentence is about: its first noun phrase once all that says when, where and how is passed over.</summary>
internal static partial class EnglishClause
{
    private const int MostOpeners = 5;
    private const int Reach = 30;
    private const int ShortReach = 14;
    private const int FarVerb = 60;

    /// <summary>The subject between two pieces; an empty range when there is none.</summary>
    public static (int First, int End) Subject(SpeechText speech, int first, int limit)
    {
        var i = first;
        for (var openers = 0; openers < MostOpeners && i < limit; openers++)
        {
            var past = PastOpener(speech, i, limit);
            if (past == i)
            {
                break;
            }

            i = past;
        }

        if (i > first && i + 1 < limit && speech.Pieces[i].Is(WordClass.Being) && speech.Pieces[i + 1].Is(WordClass.Capital | WordClass.Determiner))
        {
            // "Among those waiting was Nuran Özbek": the subject stands behind the verb.
            i++;
        }

        return (i, EnglishPhrases.ForwardEnd(speech, i, limit));
    }

    /// <summary>The subject of a verb that stands after it with nothing between but what describes the subject or the telling: places, talks, asides, "who" clauses. First is -1 when another predicate comes between.</summary>
    public static (int First, int End) SubjectOf(SpeechText speech, int floor, int verb)
    {
        while (floor < verb && speech.Pieces[floor].Is(WordClass.That | WordClass.Comma | WordClass.Quote))
        {
            floor++;
        }

        if (verb - floor > FarVerb)
        {
            return (-1, -1);
        }

        var (first, head) = Subject(speech, floor, verb);
        if (head <= first || EnglishPhrases.IsPronoun(speech, first) && head == verb || !IsSpeakerLike(speech, first, head))
        {
            return (-1, -1);
        }

        var end = head;
        var named = speech.Pieces[head - 1].Is(WordClass.Capital) && !speech.Pieces[head - 1].Is(WordClass.Role | WordClass.Body);
        var grows = !named;
        for (var i = head; ;)
        {
            if (ReachesVerb(speech, i, verb))
            {
                return (first, end);
            }

            var piece = speech.Pieces[i];
            if (piece.Is(WordClass.Comma))
            {
                if (OpensOwnName(speech, first, head, i, verb))
                {
                    return (-1, -1);
                }

                // The last comma before the verb closes the aside, if nothing else stands behind it.
                for (var close = verb - 1; close > i; close--)
                {
                    if (speech.Pieces[close].Is(WordClass.Comma) || close == verb - 1 && EndsInComma(speech, close) && speech.Pieces[i + 1].Is(WordClass.Relative))
                    {
                        return (ReachesVerb(speech, close + 1, verb) || ReachesOverAdjuncts(speech, close + 1, verb)) && !IsClause(speech, i + 1, close) && !HoldsPredicate(speech, i + 1, close) ? (first, end) : (-1, -1);
                    }
                }

                return (-1, -1);
            }

            if (piece.Is(WordClass.Relative) && speech.Folded(i) == "who")
            {
                return HasMark(speech, i, verb) || HasSaying(speech, i, verb) ? (-1, -1) : (first, end);
            }

            var next = i;
            if (Time(speech, i, verb) is var time && time > i || speech.Pieces[i].Is(WordClass.Time) && (time = i + 1) > i)
            {
                next = time;
                grows = false;
            }
            else if (piece.Is(WordClass.Preposition) && !piece.Is(WordClass.Capital))
            {
                grows &= !(i + 1 < verb && EnglishPhrases.IsDay(speech, i + 1));
                next = PhraseEnd(speech, i + 1, verb);
            }
            else if (piece.Class == WordClass.None && piece.Quote < 0 && speech.Folded(i)[^1] != 's' && i + 1 < verb && speech.Pieces[i + 1].Is(WordClass.Preposition | WordClass.Determiner) && !named)
            {
                // "briefed on the talks", "familiar with the matter", "opposite the building"; how he was asked is no part of him
                grows &= !(speech.Folded(i) is "reached" or "contacted" or "interviewed" || speech.Pieces[i + 1].Is(WordClass.Determiner) && speech.Folded(i).EndsWith("ed", StringComparison.Ordinal));
                next = speech.Pieces[i + 1].Is(WordClass.Preposition) ? PhraseEnd(speech, i + 2, verb) : PhraseEnd(speech, i + 1, verb);
            }

            if (next <= i || next >= verb)
            {
                return next == verb && next > i ? (first, grows ? verb : end) : (-1, -1);
            }

            end = grows ? next : end;
            i = next;
        }
    }

    // "…, on a visit to Herat on Sunday said"
    private static bool ReachesOverAdjuncts(SpeechText speech, int i, int verb)
    {
        if (!(speech.Folded(i) is "on" or "in" or "at" or "during" or "after" or "from"))
        {
            return false;
        }

        while (i < verb && (speech.Pieces[i].Is(WordClass.Preposition) && !speech.Pieces[i].Is(WordClass.Capital) || speech.Pieces[i].Is(WordClass.Time)))
        {
            var next = speech.Pieces[i].Is(WordClass.Preposition) ? PhraseEnd(speech, i + 1, verb) : i + 1;
            if (next <= i + 1 && speech.Pieces[i].Is(WordClass.Preposition))
            {
                return false;
            }

            i = next;
        }

        return i == verb;
    }

    private static int PhraseEnd(SpeechText speech, int i, int limit)
    {
        if (i < limit && speech.Folded(i) is "them" or "him" or "her" or "it")
        {
            return i + 1;
        }

        if (i < limit && speech.Pieces[i].Is(WordClass.Time) && !speech.Pieces[i].Is(WordClass.Role))
        {
            return i + 1;
        }

        return EnglishPhrases.ForwardEnd(speech, i, limit);
    }

    private static bool ReachesVerb(SpeechText speech, int i, int verb)
    {
        while (i < verb && speech.Pieces[i].Is(WordClass.Adverb | WordClass.Auxiliary) && !speech.Pieces[i].Is(WordClass.Capital | WordClass.Comma))
        {
            i++;
        }

        return i == verb;
    }

    private static bool IsSpeakerLike(SpeechText speech, int first, int end)
    {
        if (speech.Folded(first) is "sir" or "madam" or "dear")
        {
            return false;
        }

        if (end - first == 3 && speech.Folded(end - 1) == "them")
        {
            return true;
        }

        for (var i = first; i < end; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Role | WordClass.Body) || speech.Pieces[i].Is(WordClass.Capital) && !speech.Pieces[i].Is(WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Time | WordClass.Adverb))
            {
                return true;
            }
        }

        return false;
    }

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
        return end > i + 1 ? BeforeName(speech, i + 1, end, limit) : i + 1;
    }

    // "Across the street Hajji Sharif, who …": a small noun and then a name that an aside or a verb follows; the name begins the clause.
    private static int BeforeName(SpeechText speech, int first, int end, int limit)
    {
        if (!speech.Pieces[first].Is(WordClass.Determiner))
        {
            return end;
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

    private static bool HasVerb(SpeechText speech, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Auxiliary) && !speech.Pieces[i].Is(WordClass.Capital) && speech.Folded(i) != "to" || EnglishPhrases.IsPronoun(speech, i) || EnglishPhrases.IsFiniteVerb(speech.Pieces[i]))
            {
                return true;
            }
        }

        return false;
    }
}
