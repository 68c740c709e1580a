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

            if (speech.Folded(i) is "while" or "by" or "when" or "upon" && i + 1 < verb && speech.Folded(i + 1).EndsWith("ing", StringComparison.Ordinal) && !HasMark(speech, i, verb) && !HoldsPredicate(speech, i + 2, verb))
            {
                // "The acting minister while welcoming the news emphasized"
                return (first, end);
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
        if (!(speech.Folded(i) is "on" or "in" or "at" or "during" or "after" or "from" or "with" or "by"))
        {
            return false;
        }

        while (i < verb && (speech.Pieces[i].Is(WordClass.Preposition) && !speech.Pieces[i].Is(WordClass.Capital) || speech.Pieces[i].Is(WordClass.Time)))
        {
            // "with sending a voice to the paper says", as translators put it
            var doing = speech.Folded(i) is "with" or "by" && i + 1 < verb && speech.Folded(i + 1).EndsWith("ing", StringComparison.Ordinal) ? 1 : 0;
            var next = speech.Pieces[i].Is(WordClass.Preposition) ? PastTime(speech, i + 1, verb) is var past && past > i + 1 ? past : PhraseEnd(speech, i + 1 + doing, verb) : i + 1;
            if (next <= i + 1 && speech.Pieces[i].Is(WordClass.Preposition))
            {
                return false;
            }

            i = next;
        }

        return i == verb;
    }

    // "the evening", "the same day"; where it began when no time stands there.
    private static int PastTime(SpeechText speech, int first, int limit)
    {
        var i = first;
        while (i < limit && (speech.Pieces[i].Is(WordClass.Determiner | WordClass.Number) || speech.Folded(i) is "same" or "next" or "following"))
        {
            i++;
        }

        return i < limit && speech.Pieces[i].Is(WordClass.Time) && !speech.Pieces[i].Is(WordClass.Role) ? i + 1 : first;
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
