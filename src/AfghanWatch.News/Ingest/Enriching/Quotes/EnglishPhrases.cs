using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Reads noun phrases without a parser: forward to, or backward from, the words that cannot belong to one.</summary>
internal static partial class EnglishPhrases
{
    private const int MaxPhrase = 24;
    private const WordClass Marks = WordClass.Comma | WordClass.Stop | WordClass.Colon | WordClass.Dash | WordClass.Bracket | WordClass.Quote;

    public static bool IsPronoun(SpeechText speech, int piece) => speech.Folded(piece) is "he" or "she" or "it" or "they" or "i" or "we" or "you" or "him" or "them" or "himself" or "herself";

    /// <summary>End of the noun phrase that begins at a piece; the piece itself when none does.</summary>
    public static int ForwardEnd(SpeechText speech, int first, int limit)
    {
        if (first < limit && IsPronoun(speech, first))
        {
            return first + 1;
        }

        var pieces = speech.Pieces;
        limit = Math.Min(limit, first + MaxPhrase);
        var i = first;
        for (; i < limit; i++)
        {
            var piece = pieces[i];
            if (IsAbbreviationStop(speech, i, limit))
            {
                continue;
            }

            if (piece.Is(Marks | WordClass.Relative | WordClass.That) && !(piece.Is(WordClass.That) && i > first && pieces[i - 1].Is(WordClass.Preposition)) || EndsForward(speech, first, i, limit))
            {
                break;
            }
        }

        while (i > first && pieces[i - 1].Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Stop) || i > first && pieces[i - 1].Is(WordClass.Determiner) && !pieces[i - 1].Is(WordClass.Pronoun | WordClass.Capital))
        {
            i--;
        }

        return i;
    }

    /// <summary>Start of the noun phrase that ends before a piece; -1 when none does.</summary>
    public static int BackwardStart(SpeechText speech, int end, int floor)
    {
        var pieces = speech.Pieces;
        if (end - 1 >= floor && IsPronoun(speech, end - 1))
        {
            return end - 1;
        }

        floor = Math.Max(floor, end - MaxPhrase);
        var start = end;
        for (var i = end - 1; i >= floor; i--)
        {
            var piece = pieces[i];
            if (IsAbbreviationStop(speech, i, end))
            {
                continue;
            }

            if (InCompound(speech, i))
            {
                // "a 26-year-old officer"
                start = i;
                continue;
            }

            if (piece.Is(Marks | WordClass.Relative | WordClass.That) || IsPronoun(speech, i))
            {
                break;
            }

            if (IsArticle(speech, i))
            {
                start = i;
                if (i - 1 < floor || !Joins(speech, i - 1, floor))
                {
                    break;
                }

                continue;
            }

            if (speech.Folded(i) is "inside" or "outside" && start < end && i > 0 && IsArticle(speech, i - 1))
            {
                // "an inside source"
                start = i;
                continue;
            }

            if (piece.Is(WordClass.Preposition | WordClass.Conjunction))
            {
                if (!Joins(speech, i, floor))
                {
                    break;
                }

                continue;
            }

            if (!piece.Is(WordClass.Capital) && (IsFiniteVerb(piece) || piece.Is(WordClass.Auxiliary | WordClass.Time) || piece.Is(WordClass.Adverb) && !piece.Is(WordClass.Determiner) && !IsOrdinalInside(speech, i)))
            {
                break;
            }

            if (piece.Is(WordClass.Time) && !piece.Is(WordClass.Role) && start == end)
            {
                break;
            }

            if (piece.Class == WordClass.None && start < end && i > floor && pieces[start].Is(WordClass.Role) && !pieces[start].Is(WordClass.Capital) && speech.Folded(i).EndsWith("ed", StringComparison.Ordinal) && IsName(pieces[i - 1]) && !SpeakerWords.IsNational(speech.Folded(i - 1)))
            {
                // "Akar rebuked critics who …"
                break;
            }

            if (piece.Class == WordClass.None && start < end && IsName(pieces[end - 1]) && IsName(pieces[start]) && !IsStanding(speech.Folded(i)) && !IsParticle(speech.Folded(i)))
            {
                // "in his speech Erdogan": a small word before a name is no part of it, unless it is a role.
                break;
            }

            start = i;
        }

        return start < end ? start : -1;
    }

    /// <summary>The first noun phrase of a unit after leading adverbials; an empty range when there is none.</summary>
    public static (int First, int End) Leading(SpeechText speech, int first, int limit)
    {
        var pieces = speech.Pieces;
        if (first < limit && pieces[first].Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb | WordClass.Time) && !pieces[first].Is(WordClass.Determiner | WordClass.Pronoun))
        {
            var end = Math.Min(limit, first + MaxPhrase);
            var comma = first;
            while (comma < end && !pieces[comma].Is(WordClass.Comma))
            {
                comma++;
            }

            first = comma < end ? comma + 1 : first + 1;
            if (first + 1 < limit && pieces[first + 1].Is(WordClass.Comma) && pieces[first].Is(WordClass.Adverb | WordClass.Conjunction))
            {
                // "In the village, though, Abdulkadir …"
                first += 2;
            }
        }

        return (first, ForwardEnd(speech, first, limit));
    }

    public static bool StartsPhrase(SpeechText speech, int i, int limit) =>
        i < limit && (speech.Pieces[i].Is(WordClass.Determiner | WordClass.Capital | WordClass.Role | WordClass.Body) || IsPronoun(speech, i) || LeadsToTitle(speech, i, limit)) && !speech.Pieces[i].Is(Marks | WordClass.That) && !IsDay(speech, i);

    public static bool IsFiniteVerb(Piece piece) => piece.Is(WordClass.Say | WordClass.Weak) && !piece.Is(WordClass.NounLike | WordClass.Participle | WordClass.Capital | WordClass.Role | WordClass.Body);

    public static bool IsDay(SpeechText speech, int i) => speech.Pieces[i].Is(WordClass.Time) && !speech.Pieces[i].Is(WordClass.Role | WordClass.Determiner);

    private static bool IsName(Piece piece) => piece.Is(WordClass.Capital) && !piece.Is(WordClass.Role | WordClass.Body | WordClass.Determiner);

    private static bool IsStanding(string word) => word is "former" or "acting" or "retired" or "outgoing" or "incoming" or "senior" or "deputy" or "late" or "top" or "veteran" or "fellow" or "foreign" or "defense" or "defence" or "prime" or "interior" or "-";

    private static bool IsArticle(SpeechText speech, int i) => speech.Pieces[i].Is(WordClass.Determiner) && speech.Folded(i) is not ("more" or "other" or "two" or "three" or "four" or "five" or "six" or "few" or "many" or "several" or "one" or "least" or "most");

    private static bool EndsForward(SpeechText speech, int first, int i, int limit)
    {
        var pieces = speech.Pieces;
        var piece = pieces[i];
        var capital = piece.Is(WordClass.Capital);
        if (i == first + 2 && speech.Folded(i) == "them" && speech.Folded(i - 1) == "of")
        {
            // "one of them"
            return false;
        }

        if (IsPronoun(speech, i) || !capital && piece.Is(WordClass.Auxiliary) || IsDay(speech, i) && (!capital || i > first) && !IsInAge(speech, i))
        {
            return true;
        }

        if (i == first || InCompound(speech, i))
        {
            return false;
        }

        var before = pieces[i - 1];
        if (piece.Is(WordClass.Number) && before.Is(WordClass.Role | WordClass.Body) && !before.Is(WordClass.Capital) && i + 1 < limit && (speech.Folded(i + 1) == "of" || !pieces[i + 1].Is(WordClass.Capital) && (speech.Folded(i + 1).EndsWith('s') || speech.Folded(i + 1) is "people" or "men" or "women" or "children")))
        {
            // "According to the ministry 1,904 people"
            return true;
        }

        if (piece.Is(WordClass.Preposition))
        {
            // "Turkey's Inside Minister Soylu": a capital in front of an office is part of the title.
            return !(capital && i + 1 < limit && pieces[i + 1].Is(WordClass.Capital) && (pieces[i + 1].Is(WordClass.Role) || before.Is(WordClass.Capital) && speech.Folded(i) is "without" or "against" or "across")) && speech.Folded(i) != "of" && !(i + 1 < limit && Attaches(speech, first, i));
        }

        if (piece.Is(WordClass.Conjunction))
        {
            return speech.Folded(i) != "and" || i + 1 >= limit || !pieces[i + 1].Is(WordClass.Capital) || IsDay(speech, i + 1);
        }

        if (IsArticle(speech, i))
        {
            return !before.Is(WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction);
        }

        if (piece.Class == WordClass.None && i + 1 < limit && (IsArticle(speech, i + 1) || IsPronoun(speech, i + 1) || before.Is(WordClass.Capital) && !before.Is(WordClass.Determiner) && pieces[i + 1].Is(WordClass.Preposition) && speech.Folded(i + 1) != "of" && EnglishVerbs.MayBeVerb(speech.Folded(i))))
        {
            // A small word of no class before an article is most often the verb.
            return true;
        }

        if (piece.Class == WordClass.None && i + 1 < limit && speech.Folded(i).EndsWith("ed", StringComparison.Ordinal) && pieces[i + 1].Is(WordClass.Capital) && !before.Is(WordClass.Capital | WordClass.Determiner | WordClass.Preposition | WordClass.Adverb | WordClass.Number) && before.Quote < 0
            && (pieces[i + 1].Is(WordClass.Time) && !pieces[i + 1].Is(WordClass.Role) || speech.Folded(i - 1) is { Length: > 3 } many && many[^1] == 's'))
        {
            // "leaders of the member countries ended Monday's summit", "officials briefed Reuters"
            return true;
        }

        if (piece.Class == WordClass.None && speech.Folded(i).EndsWith("ed", StringComparison.Ordinal) && !before.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Adverb | WordClass.Conjunction) && before.Quote < 0
            && !(i + 1 < limit && (pieces[i + 1].Is(WordClass.Role | WordClass.Body | WordClass.Capital) && !(IsName(before) && !SpeakerWords.IsNational(speech.Folded(i - 1)) && !pieces[i + 1].Is(WordClass.Capital)) || speech.Folded(i + 1) is "by" or "from" or "-")) && speech.Folded(i - 1) != "-")
        {
            return true;
        }

        if (!capital && speech.Folded(i)[^1] == 's' && before.Is(WordClass.Capital) && !before.Is(WordClass.Time | WordClass.Determiner | WordClass.Possessive) && EnglishVerbs.IsCommon(speech.Folded(i)) && i + 1 < limit && (IsArticle(speech, i + 1) || speech.Folded(i + 1) is "no" or "nothing" or "little"))
        {
            // "Turkey sees no reason"
            return true;
        }

        if (piece.Class == WordClass.None && !capital && before.Is(WordClass.Role) && !before.Is(WordClass.Capital) && i + 1 < limit && speech.Folded(i)[^1] == 's' && speech.Folded(i - 1)[^1] != 's' && EnglishVerbs.IsCommon(speech.Folded(i)) && (IsArticle(speech, i + 1) || pieces[i + 1].Is(WordClass.Preposition | WordClass.Adverb) || speech.Folded(i + 1) is "his" or "her" or "down" or "up" or "back"))
        {
            // "her sister puts down her scissors"
            return true;
        }

        if (piece.Class == WordClass.None && (before.Is(WordClass.Role) && !before.Is(WordClass.Capital) || before.Is(WordClass.Capital) && !before.Is(WordClass.Determiner)) && speech.Folded(i).Length > 2 && EnglishVerbs.IsStrongPast(speech.Folded(i)))
        {
            // "a smuggler set out"
            return true;
        }

        if (piece.Class == WordClass.None && i + 1 < limit && (before.Class == WordClass.None || before.Is(WordClass.Body)) && before.Quote < 0 && EnglishVerbs.IsStrongPast(speech.Folded(i)) && (pieces[i + 1].Is(WordClass.Number | WordClass.Adverb | WordClass.That) || speech.Folded(i + 1) is "as" or "to" or "the" or "a" or "an" or "from" or "by" or "its" or "his" or "their"))
        {
            // "the Turkish lira lost as much"
            return true;
        }

        if (piece.Class == WordClass.None && i + 1 < limit && pieces[i + 1].Is(WordClass.Preposition) && !(EnglishNouns.IsPaper(speech.Folded(i - 1)) && speech.Folded(i + 1) is "by" or "from") && speech.Folded(i) is "led" or "held" or "run" or "sent" or "made" or "known" or "given" or "taken" or "seen" or "drawn" or "chosen" or "built" or "brought" or "written" or "read" or "put" or "born" or "shown" or "kept" or "carried")
        {
            // "a delegation led by …"
            return true;
        }

        if (piece.Class == WordClass.None && before.Is(WordClass.Capital) && !before.Is(WordClass.Determiner) && i + 1 < limit && pieces[i + 1].Is(WordClass.Capital) && !pieces[i + 1].Is(WordClass.Role) && !IsParticle(speech.Folded(i)))
        {
            return true;
        }

        if (piece.Is(WordClass.Plain) && piece.Is(WordClass.Say | WordClass.Weak) && (before.Is(WordClass.Determiner) && !before.Is(WordClass.Pronoun) || before.Class == WordClass.None && before.Quote < 0 && i - 2 >= first && speech.Folded(i - 2) is "a" or "an"))
        {
            // "on a call", "in a written reply": a noun
            return false;
        }

        return !capital && (IsFiniteVerb(piece) || piece.Is(WordClass.Adverb) && !piece.Is(WordClass.Determiner) && !IsOrdinalInside(speech, i) || before.Is(WordClass.Capital) && !before.Is(WordClass.Determiner) && speech.Folded(i).EndsWith("ing", StringComparison.Ordinal));
    }

    /// <summary>The span of a range of pieces.</summary>
    public static TextSpan? Span(SpeechText speech, int first, int end) => first < 0 || end <= first ? null : speech.SpanOf(first, end);
}
