namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>The verb before its subject: “…,” said Akar.</content>
internal sealed partial class EnglishAttributions
{
    // "…," said Akar: what follows the verb is a name, and nothing that could be what he said.
    private (int First, int End, int Before)? Inverted(Unit unit, int i, int floor)
    {
        var j = i - 1;
        if (j >= unit.First && i + 1 < unit.End && speech.Pieces[j].Is(WordClass.Quote | WordClass.Comma) && !speech.Pieces[i].Is(WordClass.Plain) && QuotedNames.IsAt(speech, unit, i + 1))
        {
            // "…," told “Farid” — not his real name — to the analysts
            return (i + 1, i + 2, BeforeContent(unit, i, floor));
        }

        if (j >= unit.First && speech.Pieces[j].Is(WordClass.Quote | WordClass.Comma) && IsBehindSpeech(unit, i) && i + 3 < unit.End && EnglishPhrases.IsDay(speech, i + 1) && !speech.Pieces[i].Is(WordClass.Plain | WordClass.Tell) && EnglishPhrases.StartsPhrase(speech, i + 2, unit.End) && EnglishPhrases.ForwardEnd(speech, i + 2, unit.End) is var late && late > i + 2 && IsNamed(i + 2, late))
        {
            // "…,” indicated Wednesday the ministry"
            return (i + 2, late, BeforeContent(unit, i, floor));
        }

        var plainWord = j >= unit.First && (speech.Pieces[j].Is(WordClass.Quote) || speech.Pieces[j].Is(WordClass.Comma) && i + 2 < unit.End && speech.Pieces[i + 2].Is(WordClass.Capital | WordClass.Role)) && i + 1 < unit.End && (speech.Pieces[i + 1].Class == WordClass.None && speech.Pieces[i + 1].Quote < 0);
        if (j < unit.First || i + 1 >= unit.End || !plainWord && !EnglishPhrases.StartsPhrase(speech, i + 1, unit.End) || speech.Pieces[i].Is(WordClass.Plain) && !IsPluralSaying(unit, i))
        {
            return i == unit.First && speech.Pieces[i].Is(WordClass.Capital) && i + 1 < unit.End && speech.Pieces[i + 1].Is(WordClass.Capital) ? (i + 1, EnglishPhrases.ForwardEnd(speech, i + 1, unit.End), -1) : null;
        }

        if (EndsOwnAside(i, floor))
        {
            return null;
        }

        var quote = speech.Pieces[j].Is(WordClass.Quote) || speech.Pieces[j].Is(WordClass.Comma | WordClass.Dash) && j > unit.First && speech.Pieces[j - 1].Is(WordClass.Quote);
        if (!quote && !(speech.Pieces[j].Is(WordClass.Comma | WordClass.Dash) && j > floor))
        {
            return null;
        }

        if (speech.Pieces[i].Is(WordClass.Tell) && !quote)
        {
            return null;
        }

        var end = EnglishPhrases.ForwardEnd(speech, i + 1, unit.End);
        if (end == i + 1)
        {
            return null;
        }

        if (!quote && speech.Pieces[i].Is(WordClass.Weak) && end < unit.End && speech.Pieces[end].Is(WordClass.Quote))
        {
            // "…, called the announcement “…”": what it was called.
            return null;
        }

        var parted = !quote && IsBetweenHalves(unit, i, floor, end);
        if (!quote && !(IsNamed(i + 1, end) && (speech.NextQuote(floor) < j || EnglishVerbs.HasPredicate(speech, floor, j) || parted || GoesOnBehind(unit, end) || end == unit.End && speech.Folded(i) is "says" or "say" && IsHeadingLine(unit))))
        {
            // "The maker of computers, hit by the war, reported a sharp decline", "voiced the wish": no clause before, or nobody behind.
            return null;
        }

        if (!quote && end + 1 < unit.End && speech.Folded(end) is "quoting" or "citing" && Source(unit, end + 1) is var (source, sourceEnd) && BeforeContent(unit, i, floor) is var told and >= 0)
        {
            // "…, reported Khaama Press quoting the ministry"
            return (source, sourceEnd, told);
        }

        var closed = end >= unit.End || speech.Pieces[end].Is(WordClass.Comma | WordClass.Stop | WordClass.Quote | WordClass.Colon | WordClass.Dash | WordClass.Bracket | WordClass.Relative | WordClass.Time | WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb);
        if (!quote && !parted && (!closed || end < unit.End && speech.Pieces[end].Is(WordClass.Auxiliary) || Subject(i, floor).First >= 0 && end < unit.End && !speech.Pieces[end].Is(WordClass.Stop) && !(speech.Pieces[end].Is(WordClass.Comma) && end + 1 < unit.End && (speech.Pieces[end + 1].Is(WordClass.Relative | WordClass.Participle | WordClass.Time | WordClass.Auxiliary) || speech.Folded(end + 1) is "a" or "an" or "the" || speech.Pieces[end + 1].Is(WordClass.Role) && !speech.Pieces[end + 1].Is(WordClass.Capital) || speech.Folded(end + 1).EndsWith("ing", StringComparison.Ordinal)))))
        {
            return null;
        }

        var before = BeforeContent(unit, i, floor);
        if (before < 0 && !quote && speech.Folded(floor) == "because" && EnglishVerbs.HasPredicate(speech, floor, j))
        {
            // "Because no embassy stays without a runway, argues …"
            before = floor;
        }

        if (before < 0 && !quote && j > floor && (parted || GoesOnBehind(unit, end)) && EnglishPhrases.ForwardEnd(speech, floor, j) == j)
        {
            // "Turkey, says Vasquez, has understood"
            before = floor;
        }

        return (i + 1, end, before);
    }

    // "…, say officials in Van", "…, argue London and Paris": the plain form behind a comma, and several who say it.
    private bool IsPluralSaying(Unit unit, int i)
    {
        if (i - 1 <= unit.First || !speech.Pieces[i - 1].Is(WordClass.Comma) || !(speech.Folded(i) is "say" or "argue" or "insist" or "believe" or "warn" or "complain" or "admit"))
        {
            return false;
        }

        var end = EnglishPhrases.ForwardEnd(speech, i + 1, unit.End);
        for (var j = i + 1; j < end; j++)
        {
            if (speech.Folded(j) is "and" or "people" or "police" or "men" or "women" || speech.Pieces[j].Is(WordClass.Role | WordClass.Body) && speech.Folded(j)[^1] == 's')
            {
                return true;
            }
        }

        return false;
    }

    // "Erdoğan, who called her “my friend”, said Turkey …": the comma before the verb ends an aside on its own subject.
    private bool EndsOwnAside(int verb, int floor) => EnglishClause.SubjectOf(speech, floor, verb) is { First: >= 0 } own && own.End + 1 < verb && speech.Pieces[own.End].Is(WordClass.Comma) && speech.Pieces[own.End + 1].Is(WordClass.Relative) && !HasOwnPredicate(own.End + 2, verb);

    // "The troops, who had stayed on, have packed, said …": behind its aside the subject has a verb already.
    private bool HasOwnPredicate(int first, int verb)
    {
        for (var i = first; i + 2 < verb; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Comma) && speech.Pieces[i + 1].Is(WordClass.Auxiliary) && speech.Folded(i + 1) is not ("to" or "not" or "being" or "having"))
            {
                return true;
            }

            if (speech.Pieces[i].Is(WordClass.Comma) && speech.Folded(i + 1) == "and" && EnglishVerbs.HasPredicate(speech, i + 2, verb - 1))
            {
                // "The driver, who tried to escape, and two others were held, said …"
                return true;
            }
        }

        return false;
    }

    // "The American side, explains an Italian diplomat, “has repeated the old disc”": the words in marks finish the clause that stands before.
    private bool IsBetweenHalves(Unit unit, int verb, int floor, int end) =>
        verb - 2 > floor && speech.Pieces[verb - 1].Is(WordClass.Comma) && !speech.Pieces[verb].Is(WordClass.Weak | WordClass.Tell) && speech.NextQuote(floor) > end && EnglishPhrases.ForwardEnd(speech, floor, verb - 1) == verb - 1
        && speech.NextQuote(end) is var mark && mark < unit.End && mark > end && speech.Pieces[mark - 1].Is(WordClass.Comma) && mark - end < AsReach
        && speech.Spans[speech.Pieces[mark].Quote] is { Whole: true } span && span.Start < span.End && char.IsLower(speech.Text.Text[span.Start]);

    // "That, says Aaron Feld, a former official, is the whole story": half a clause before, the verb behind.
    private bool GoesOnBehind(Unit unit, int end)
    {
        for (var i = end; i + 1 < unit.End && i < end + AsReach * 2; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Comma) && speech.Pieces[i + 1].Is(WordClass.Auxiliary))
            {
                return true;
            }
        }

        return false;
    }

    // A name of two words or more with an office behind its comma: where the name ends; -1 for anything else.
    private int IsHolder(Unit unit, int first)
    {
        var end = first;
        while (end < unit.End && speech.Pieces[end].Class == WordClass.Capital)
        {
            end++;
        }

        return end - first > 1 && end + 2 < unit.End && speech.Pieces[end].Is(WordClass.Comma) && SpeakerWords.HasRole(speech, end + 1, Math.Min(unit.End, end + 5)) ? end : -1;
    }

    // ", said today a source in the embassy", ", informed the press service of the Kremlin on Saturday": translators leave the verb first; only time or place stand between it and its subject.
    private (int First, int End, int Before)? InvertedLate(Unit unit, int i, int floor)
    {
        if (i - 1 <= floor || speech.NextQuote(floor) < i || !speech.Pieces[i - 1].Is(WordClass.Comma) || speech.Pieces[i].Is(WordClass.Plain | WordClass.Participle | WordClass.Weak))
        {
            return null;
        }

        var first = i + 1;
        while (first < unit.End && (EnglishPhrases.IsDay(speech, first) || speech.Folded(first) is "so" or "also" || speech.Folded(first) == "on" && first + 1 < unit.End && EnglishPhrases.IsDay(speech, first + 1)))
        {
            first++;
        }

        if (EndsOwnAside(i, floor) || first == i + 1 && EnglishSubject.Before(speech, i, floor) is { First: >= 0 } own && IsNamed(own.First, own.End))
        {
            // "…, a junior minister, Luis Teixeira, told Reuters": whoever hears it is not the one who tells.
            return null;
        }

        if (first == i + 1 && speech.Pieces[i].Is(WordClass.Tell) && IsHolder(unit, first) is var holder and > 0 && EnglishVerbs.HasPredicate(speech, floor, i - 1))
        {
            // "…, informed Ivan Petrov, the press secretary of the president"
            return (first, holder, floor);
        }

        if (first == i + 1 && !speech.Pieces[i].Is(WordClass.Tell) || !EnglishPhrases.StartsPhrase(speech, first, unit.End) || EnglishPhrases.IsPronoun(speech, first) || !EnglishVerbs.HasPredicate(speech, floor, i - 1))
        {
            return null;
        }

        var end = EnglishPhrases.ForwardEnd(speech, first, unit.End);
        if (end + 1 < unit.End && speech.Folded(end) is "in" or "of" or "at" or "from" or "for" && EnglishPhrases.ForwardEnd(speech, end + 1, unit.End) is var past && past > end + 1)
        {
            end = past;
        }

        var closed = end >= unit.End || speech.Pieces[end].Is(WordClass.Stop | WordClass.Comma) || EnglishPhrases.IsDay(speech, end) || speech.Folded(end) == "on" && end + 1 < unit.End && EnglishPhrases.IsDay(speech, end + 1);
        return end > first && closed && EnglishClause.SubjectOf(speech, floor, i).First < 0 && EnglishContent.After(speech, unit, end, speech.Pieces[i]).Kind != ContentKind.That && (SpeakerWords.HasRole(speech, first, end) || SpeakerWords.HasBody(speech, first, end)) && !(speech.Folded(end - 1) is "reporters" or "journalists" or "lawmakers" or "parliament" or "press" or "media" or "deputies" or "senators")
            ? (first, end, floor)
            : null;
    }
}
