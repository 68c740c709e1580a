namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>What stands around an attribution.</content>
internal sealed partial class EnglishAttributions
{
    private const int AsideReach = 40;

    private bool QuoteFollows(Unit unit, int i)
    {
        for (var j = i + 1; j < unit.End && j <= i + WeakReach; j++)
        {
            if (speech.Pieces[j].Is(WordClass.Quote))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBehindSpeech(Unit unit, int i) => i > unit.First && (speech.Pieces[i - 1].Is(WordClass.Quote) || i - 1 > unit.First && speech.Pieces[i - 1].Is(WordClass.Comma) && speech.Pieces[i - 2].Is(WordClass.Quote));

    private bool IsNamed(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Capital | WordClass.Role | WordClass.Body | WordClass.Possessive) || EnglishPhrases.IsPronoun(speech, i))
            {
                return true;
            }
        }

        // "one of those rescued"
        return end - first > 2 && speech.Folded(first) is "one" or "another" && speech.Folded(first + 1) == "of";
    }

    // "each told us", "others said": a pronoun that stands for one of those named before.
    private bool IsOneOf(int first, int end) => end - first == 1 && speech.Folded(first) is "each" or "others" or "some" or "many" or "several" or "most" or "both";

    // "promises voters that": a listener and "that" make a verb of what may be a noun.
    private bool TellsSomebody(Unit unit, int i) => EnglishContent.TakesListener(speech, i) && i + 2 < unit.End && EnglishPhrases.StartsPhrase(speech, i + 1, unit.End) && EnglishPhrases.ForwardEnd(speech, i + 1, unit.End) is var end && end < unit.End && end > i + 1 && speech.Pieces[end].Is(WordClass.That);

    // "would only say (that) the talks went on": he did say it.
    private bool IsOnlyThis(Unit unit, int i) => i - 2 > unit.First && speech.Folded(i) is "say" or "confirm" && (speech.Folded(i - 1) == "only" && speech.Folded(i - 2) is "would" or "could" or "will" || i + 1 < unit.End && speech.Folded(i + 1) == "only" && speech.Folded(i - 1) == "would");

    // "Reuters reports Ankara has dropped the plan": a subject before and a clause behind make a verb of what may be a noun.
    private bool HasClauseBehind(Unit unit, int i, int before)
    {
        if (before < unit.First || !speech.Pieces[before].Is(WordClass.Capital | WordClass.Pronoun | WordClass.Role | WordClass.Body | WordClass.Comma) || i + 2 >= unit.End || speech.Pieces[i].Is(WordClass.Plain) || !EnglishPhrases.StartsPhrase(speech, i + 1, unit.End))
        {
            return false;
        }

        var end = EnglishPhrases.ForwardEnd(speech, i + 1, unit.End);
        return end > i + 1 && end < unit.End && speech.Pieces[end].Is(WordClass.Auxiliary) && speech.Folded(end) is not ("to" or "not" or "being" or "having" or "been");
    }

    private bool HasComma(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Comma | WordClass.Quote))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNegated(int cue, Unit unit)
    {
        for (var i = cue - 1; i >= unit.First && i >= cue - 4; i--)
        {
            if (speech.Folded(i) is "not" or "never" or "declined" or "refused" or "without" || speech.Folded(i).EndsWith("n't", StringComparison.Ordinal))
            {
                return true;
            }

            if (!speech.Pieces[i].Is(WordClass.Auxiliary | WordClass.Adverb))
            {
                return false;
            }
        }

        return false;
    }

    // Where the speech in front of the attribution begins, if a comma, a dash or a quotation parts the two.
    private int BeforeContent(Unit unit, int first, int floor, bool needsComma = true)
    {
        var last = first - 1;
        if (last < floor || last < unit.First)
        {
            return -1;
        }

        if (speech.Pieces[last].Quote < 0 && speech.Text.Text[speech.Pieces[last].Span.Start] == ';')
        {
            // "Her brother is to leave; the lawyer has told her …"
            return -1;
        }

        var parted = speech.Pieces[last].Is(WordClass.Comma | WordClass.Dash | WordClass.Quote | WordClass.Stop);
        if (!parted && needsComma || last == floor && !speech.Pieces[last].Is(WordClass.Quote))
        {
            return -1;
        }

        return needsComma && !speech.Pieces[last].Is(WordClass.Quote) && (IsAdverbial(floor, last) || speech.Pieces[last].Is(WordClass.Comma) && IsOnlyNoun(floor, last)) ? -1 : floor;
    }

    // "The governor of Van, Mehmet Emin Bilmez, said": what stands before the comma names him once more.
    private bool IsOnlyNoun(int floor, int last) => EnglishPhrases.StartsPhrase(speech, floor, last) && EnglishPhrases.ForwardEnd(speech, floor, last) == last && SpeakerWords.HasRole(speech, floor, last)
        || last - floor <= 4 && speech.Folded(last - 1) == "them" && speech.Folded(floor) is "one" or "some" or "two" or "both" or "many";

    // "On Sunday, Akar said": what stands before the comma is only when or where.
    private bool IsAdverbial(int floor, int last)
    {
        var opener = speech.Pieces[floor];
        if (EndsInAside(floor, last))
        {
            return true;
        }

        if ((opener.Is(WordClass.Preposition) || speech.Folded(floor) == "since") && HasMainVerb(floor, last))
        {
            // "At least three consulates have shut", "Since December the engineers have checked"
            return false;
        }

        if (opener.Is(WordClass.Preposition | WordClass.Conjunction) && OpensOwnSentence(floor, last) || opener.Is(WordClass.That) && EnglishVerbs.HasPredicate(speech, floor, last))
        {
            // "As a woman, she raised less suspicion": behind the comma stands the clause.
            return false;
        }

        var leads = opener.Is(WordClass.Preposition | WordClass.Conjunction) && !(speech.Folded(floor) is "but" or "and" or "so" or "or" or "what" or "how" or "why" or "whether" or "whatever" or "that") || speech.Folded(floor).EndsWith("ing", StringComparison.Ordinal) || speech.Folded(floor) is "asked" or "pressed" or "questioned" or "quizzed" or "challenged";
        if (leads && speech.Folded(floor) is "asked" or "pressed" or "questioned" or "quizzed" or "challenged")
        {
            return true;
        }

        if (last - floor > 12)
        {
            return leads && speech.Pieces[last].Is(WordClass.Comma) && last - floor < 40 && !HasComma(floor, last);
        }

        if (speech.Folded(floor) is "whether" or "whatever" or "how" or "why" or "what" && EnglishVerbs.HasPredicate(speech, floor, last))
        {
            return false;
        }

        for (var i = floor; i < last; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Quote) && !opener.Is(WordClass.Preposition) || speech.Pieces[i].Is(WordClass.Auxiliary) && !opener.Is(WordClass.Conjunction))
            {
                return false;
            }
        }

        return last - floor <= 3 || opener.Is(WordClass.Preposition | WordClass.Adverb | WordClass.Time | WordClass.Conjunction) || speech.Folded(floor).EndsWith("ing", StringComparison.Ordinal);
    }

    // "At Torkham, where some 1,900 trucks are parked on the shoulder": one comma, and a clause on the place behind it.
    private bool EndsInAside(int floor, int last)
    {
        var comma = floor + 1;
        while (comma < last && comma < floor + AsideReach && !speech.Pieces[comma].Is(WordClass.Comma | WordClass.Quote))
        {
            comma++;
        }

        return speech.Pieces[floor].Is(WordClass.Preposition) && comma + 2 < last && last - floor < AsideReach && speech.Folded(comma + 1) is "where" or "which" or "who" or "whose" or "when" && !HasComma(comma + 1, last);
    }

    // Whether a clause with a subject of its own stands behind the first comma of a stretch.
    private bool OpensOwnSentence(int floor, int last)
    {
        for (var comma = floor + 1; comma + 2 < last && comma < floor + TimeLook; comma++)
        {
            if (!speech.Pieces[comma].Is(WordClass.Comma))
            {
                continue;
            }

            var end = EnglishPhrases.StartsPhrase(speech, comma + 1, last) ? EnglishPhrases.ForwardEnd(speech, comma + 1, last) : comma;
            end += end > comma && end < last && speech.Pieces[end].Is(WordClass.Adverb) ? 1 : 0;
            return end > comma + 1 && end < last && !HasComma(comma + 1, last) && EnglishVerbs.IsVerb(speech, end, comma + 1);
        }

        return false;
    }

    // "After the meeting | the sides": where a second article begins a noun phrase, and no verb stands between; -1 when none does.
    private int PastOccasion(int floor, int last)
    {
        for (var i = floor + 2; i + 1 < last && i < floor + NearColon && !speech.Pieces[i].Is(WordClass.Comma | WordClass.Auxiliary | WordClass.Relative) && !EnglishVerbs.IsVerb(speech, i, floor + 1); i++)
        {
            if (speech.Pieces[i].Is(WordClass.Determiner) && !speech.Pieces[i - 1].Is(WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction))
            {
                return i;
            }
        }

        return -1;
    }

    // "After that come 21 days of waiting", "Behind the fence sit the others": the place first, then the verb and who is there.
    private bool StandsThere(int floor, int last)
    {
        var verb = speech.Pieces[floor + 1].Is(WordClass.That) || EnglishPhrases.IsPronoun(speech, floor + 1) ? floor + 2 : EnglishPhrases.ForwardEnd(speech, floor + 1, last);
        return verb > floor + 1 && verb + 1 < last && speech.Folded(verb) is "come" or "comes" or "came" or "lie" or "lies" or "lay" or "sit" or "sits" or "sat" or "stand" or "stands" or "stood" or "hang" or "hangs" or "wait" or "waits" or "live" or "lives" or "lived" or "follow" or "follows" or "begins"
            && speech.Pieces[verb + 1].Is(WordClass.Determiner | WordClass.Number);
    }

    // A noun phrase and its verb behind the place or time that opens a sentence; a verb behind "who", "which" or "that" is the opener's own.
    private bool HasMainVerb(int floor, int last)
    {
        if (floor + 1 >= last)
        {
            return false;
        }

        if (speech.Folded(floor) is "after" or "before" && PastOccasion(floor, last) is var own and > 0 && EnglishPhrases.ForwardEnd(speech, own, last) is var subject && subject > own && subject < last && speech.Pieces[subject].Is(WordClass.Auxiliary))
        {
            // "After the meeting the sides would speak again"
            return true;
        }

        if (speech.Pieces[floor].Is(WordClass.Preposition) && (!speech.Pieces[floor].Is(WordClass.Conjunction) || speech.Folded(floor) is "after" or "behind") && StandsThere(floor, last))
        {
            return true;
        }

        var count = speech.Folded(floor) is "at" && speech.Folded(floor + 1) is "least" or "most" || speech.Folded(floor) is "between" or "over" or "about" or "around" or "under" && speech.Pieces[floor + 1].Is(WordClass.Number);
        if (!count && speech.Pieces[floor].Is(WordClass.Conjunction) && !speech.Pieces[floor + 1].Is(WordClass.Time))
        {
            return false;
        }

        var (first, end) = count ? (floor, floor + 1) : EnglishClause.Subject(speech, floor, last);
        if (first >= last || !count && (first == floor || end <= first))
        {
            return false;
        }

        var relative = false;
        for (var i = end; i < last && i < end + FarVerb; i++)
        {
            relative |= speech.Pieces[i].Is(WordClass.Relative | WordClass.That);
            if (!relative && EnglishVerbs.IsVerb(speech, i, first))
            {
                return true;
            }
        }

        return false;
    }
}
