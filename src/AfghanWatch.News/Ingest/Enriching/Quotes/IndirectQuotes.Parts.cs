namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Clauses that stand side by side behind one verb of saying: each is told by itself.</content>
internal sealed partial class IndirectQuotes
{
    // Turkish clauses shorter than this share their subject and are one saying.
    private const int LeastPart = 4;
    private const int LeastBoth = 11;

    // Unless the second has a subject of its own.
    private const int LeastOwn = 2;
    private const int LeastBothOwn = 7;
    private const int LeastEnglish = 2;

    // "said that the runway was open and that nobody would leave", "pistin açık olduğunu, kimsenin gitmeyeceğini söyledi"
    private void AddParts(Attribution attribution, int first, int end)
    {
        var start = first;
        var kind = turkish && end > first ? Told(end - 1) : ' ';
        var least = turkish ? LeastOwn : LeastEnglish;
        for (var i = first + least; first >= 0 && i + least < end; i++)
        {
            if (turkish ? kind != ' ' && PartsTurkish(i, kind) && AreTwo(start, i, end, kind) : attribution.Content > 0 && speech.Pieces[attribution.Content - 1].Is(WordClass.That) && PartsEnglish(start, i, end))
            {
                Add(attribution, start, i);
                start = i + 1;
            }
        }

        Add(attribution, start, end);
    }

    // "that A and that B", "that A, that B and that C": a second "that" with a clause of its own; behind another verb's "that" it may be that verb's. "But that" goes on with one thought.
    private bool PartsEnglish(int start, int that, int end)
    {
        if (speech.Folded(that) != "that" || !(speech.Folded(that - 1) == "and" || speech.Pieces[that - 1].Is(WordClass.Comma)) || Embedded.IsVerbOf(speech, that + 1) || !(EnglishPhrases.IsPronoun(speech, that + 1) || EnglishVerbs.HasPredicate(speech, that + 1, end) || speech.NextQuote(that) < end))
        {
            return false;
        }

        for (var i = start; i + 1 < that; i++)
        {
            if (speech.Pieces[i + 1].Is(WordClass.That) && speech.Pieces[i].Is(WordClass.Say | WordClass.Weak | WordClass.Tell) && !speech.Pieces[i].Is(WordClass.Plain))
            {
                return false;
            }
        }

        return true;
    }

    // A comma or "ve" behind a verbal noun in the case of the last one.
    private bool PartsTurkish(int i, char kind) => (speech.Pieces[i].Is(WordClass.Comma) || speech.Folded(i) == "ve") && Told(i - 1) == kind;

    // "müzakerelerin sürdüğünü, anlaşmazlığın bir maddede kaldığını": short clauses are two sayings where the second tells of something else; "ise" and "ve" hold them together.
    private bool AreTwo(int start, int i, int end, char kind)
    {
        if (i - start >= LeastPart && end - i > LeastPart && end - start > LeastBoth)
        {
            return true;
        }

        var own = false;
        var held = kind != 'n' || !speech.Pieces[i].Is(WordClass.Comma);
        for (var k = i + 1; k < end && k <= i + LeastPart; k++)
        {
            held |= speech.Folded(k) == "ise";
            own |= speech.Pieces[k].Quote < 0 && TurkishEndings.IsGenitive(speech.Folded(k)) && !speech.Pieces[k].Is(WordClass.Time | WordClass.Adverb | WordClass.Number) && !(speech.Folded(k) is "butun" or "yakin" or "uzun" or "yogun" or "uygun" or "derin" or "sakin" or "emin" or "zengin" or "yetkin");
        }

        return own && !held && i - start >= LeastOwn && end - i > LeastPart && end - start > LeastBothOwn;
    }

    // In which case a verbal noun ends what is told: olduğunu, olduğu, olduğuna, olmasını; blank where it is none, or is itself one of saying ("söylediğini") that may govern what stands before it.
    private char Told(int i)
    {
        if (speech.Pieces[i].Quote >= 0 || speech.Folded(i) is not { Length: > 5 } word)
        {
            return ' ';
        }

        if (TurkishEndings.EndsWish(word))
        {
            return 'w';
        }

        return !TurkishEndings.EndsReportedClause(word, passive: true) || TurkishAttributions.IsSayingNoun(word) ? ' ' : word[^1] is 'i' or 'u' && word[^2] == 'n' ? 'n' : word[^1] is 'a' or 'e' && word[^2] == 'n' ? 'a' : word[^2] == 'g' ? 'g' : ' ';
    }
}
