namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Whether words without "that" are a clause.</content>
internal static partial class EnglishContent
{
    private static bool MayTell(SpeechText speech, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (speech.Pieces[i].Quote >= 0 || EnglishVerbs.IsVerb(speech, i, first) || IsShortened(speech.Folded(i)) || i > first && i + 1 < end && speech.Pieces[i].Class == WordClass.None && IsPlural(speech, i - 1) || i > first && speech.Pieces[i].Class == WordClass.None && (EnglishVerbs.MayBeVerb(speech.Folded(i)) || speech.Folded(i) is "made" or "put" or "cut" or "let" or "read") && !IsBehindArticle(speech, i)
                || i > first && speech.Pieces[i].Is(WordClass.Say | WordClass.Weak) && !IsBehindArticle(speech, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether "that" behind a verb stands for what was said before ("repeated that in a message", "handed that over") and opens no clause.</summary>
    /// <param name="speech">The text.</param>
    /// <param name="unit">The sentence.</param>
    /// <param name="that">Where "that" stands.</param>
    public static bool StandsForClause(SpeechText speech, Unit unit, int that)
    {
        var end = that + 1;
        if (end + 1 >= unit.End || !speech.Pieces[end].Is(WordClass.Preposition) || speech.Pieces[end].Is(WordClass.Capital) || IsCount(speech, unit, end))
        {
            return false;
        }

        while (end < unit.End && !speech.Pieces[end].Is(WordClass.Stop | WordClass.Quote | WordClass.Colon) && !(speech.Pieces[end].Is(WordClass.Comma) && end + 1 < unit.End && speech.Folded(end + 1) is "and" or "but" or "or" or "which" or "who"))
        {
            if (++end - that > ClauseLook)
            {
                return false;
            }
        }

        return (end >= unit.End || !speech.Pieces[end].Is(WordClass.Quote)) && !EnglishVerbs.HasPredicate(speech, that + 2, end);
    }

    /// <summary>Whether a verb only asks to stay unnamed: "asked not to be named".</summary>
    /// <param name="speech">The text.</param>
    /// <param name="end">Where the sentence ends.</param>
    /// <param name="verb">The verb.</param>
    public static bool AsksForSilence(SpeechText speech, int end, int verb) => verb + 3 < end && speech.Folded(verb) is "asked" or "asking" or "requested" or "preferred" && speech.Folded(verb + 1) == "not" && speech.Folded(verb + 2) == "to" && speech.Folded(verb + 3) is "be" or "give" or "have" or "use";

    // "the offer", "in need"; but "most get through", "some wish to stay"
    private static bool IsBehindArticle(SpeechText speech, int i) => speech.Pieces[i - 1].Is(WordClass.Determiner | WordClass.Preposition) && !speech.Pieces[i - 1].Is(WordClass.Pronoun) && speech.Folded(i - 1) != "most" && !(speech.Folded(i - 1) is "two" or "three" or "both" or "latter" && i > 1 && speech.Folded(i - 2) is "the" or "all");

    // "his men return", "both find", "traders wait", "they heard": behind a plural or a pronoun a plain word is likely its verb.
    private static bool IsPlural(SpeechText speech, int i) => speech.Folded(i) is "men" or "women" or "people" or "both" or "children" or "police" or "he" or "she" or "they" or "it" or "we" or "i" || speech.Pieces[i].Is(WordClass.Role) && !speech.Pieces[i].Is(WordClass.Capital) && speech.Folded(i).EndsWith('s');

    // "they'll", "it's", "we've"
    private static bool IsShortened(string word) => word.Contains('\'', StringComparison.Ordinal) && (word.EndsWith("'ll", StringComparison.Ordinal) || word.EndsWith("'re", StringComparison.Ordinal) || word.EndsWith("'ve", StringComparison.Ordinal) || word is "it's" or "he's" or "she's" or "that's" or "there's" or "what's" or "i'm");

    /// <summary>Where a clause begins that only a comma parts from its verb of saying ("The minister said on Monday, the gate stays shut"), also behind an aside; -1 when none does.</summary>
    public static int PastComma(SpeechText speech, Unit unit, int comma)
    {
        if (comma + 3 >= unit.End || !speech.Pieces[comma].Is(WordClass.Comma) || speech.NextQuote(comma) <= comma + 2)
        {
            return -1;
        }

        var first = comma + 1;
        if (speech.Pieces[first].Is(WordClass.Preposition) && !speech.Pieces[first].Is(WordClass.Capital))
        {
            var close = first + 1;
            while (close < unit.End && close < first + AsideReach && !speech.Pieces[close].Is(WordClass.Comma | WordClass.Stop))
            {
                close++;
            }

            if (close + 3 >= unit.End || !speech.Pieces[close].Is(WordClass.Comma))
            {
                return -1;
            }

            first = close + 1;
        }

        var subject = speech.Folded(first) is "there" or "nobody" ? first + 1 : speech.Folded(first) is "a" or "an" || !EnglishPhrases.StartsPhrase(speech, first, unit.End) ? first : EnglishPhrases.ForwardEnd(speech, first, unit.End);
        while (subject > first && subject < unit.End && speech.Pieces[subject].Is(WordClass.Adverb) && !speech.Pieces[subject].Is(WordClass.Auxiliary))
        {
            subject++;
        }

        return subject > first && subject + 1 < unit.End && !speech.Pieces[subject].Is(WordClass.Say) && (speech.Pieces[subject].Is(WordClass.Auxiliary) ? EnglishVerbs.IsVerb(speech, subject, first) : EnglishVerbs.IsVerb(speech, subject, first) && Embedded.IsVerbOf(speech, subject)) ? first : -1;
    }

    private static bool IsSaidNothing(SpeechText speech, Unit unit, int i)
    {
        var word = speech.Folded(i);
        if (word == "it" && i + 1 < unit.End && speech.Pieces[i + 1].Is(WordClass.Preposition | WordClass.Time | WordClass.Stop | WordClass.Colon))
        {
            // "said it in plain words: “…”", "said it last week"
            return true;
        }

        if (word is "goodbye" or "farewell" or "hello" or "thanks" or "yes" or "amen" or "as" or "otherwise")
        {
            return !(i + 1 < unit.End && speech.Pieces[i + 1].Is(WordClass.Auxiliary));
        }

        var quantity = word is "nothing" or "little" or "much" or "enough" || word is "a" && i + 1 < unit.End && speech.Folded(i + 1) is "lot" or "word" or "few" or "great" or "good" || word is "so" && i + 1 < unit.End && speech.Pieces[i + 1].Is(WordClass.Preposition | WordClass.Stop | WordClass.Adverb);
        return quantity && !EnglishVerbs.HasPredicate(speech, i, Math.Min(unit.End, i + QuantityLook));
    }

    private static bool LooksLikeClause(SpeechText speech, Unit unit, int start, int i, Piece verb)
    {
        if (unit.End - i < 3)
        {
            return false;
        }

        if (speech.Text.Text.AsSpan(verb.Span.Start, verb.Span.Length) is "said" or "says" or "say" or "saying" or "added" or "adding")
        {
            if (IsSaidNothing(speech, unit, i) || i > start && speech.Pieces[i].Class == WordClass.None && speech.Folded(i).EndsWith("ed", StringComparison.Ordinal) && i + 1 < unit.End && speech.Pieces[i + 1].Is(WordClass.Preposition))
            {
                // "said little", "said goodbye to the minister", "said in a video filmed in the hangar"
                return false;
            }

            if (!MayTell(speech, i, Math.Min(unit.End, i + ClauseLook)))
            {
                // "added a wish of his own", "said thanks to Pakistan": nothing that could be a verb.
                return false;
            }

            return !speech.Pieces[i].Is(WordClass.Conjunction | WordClass.Auxiliary) || speech.Folded(i) == "not" && speech.Folded(i + 1) is "one" or "a" or "all" or "every" or "everyone" or "only" || speech.Folded(i) is "if" or "while" or "although" or "though" or "unless" or "once";
        }

        if (speech.Folded(i) is "he" or "she" or "they" or "it" && speech.Pieces[i + 1].Class == WordClass.None && speech.Pieces[i + 1].Quote < 0)
        {
            // "told reporters she rereads the book"
            return true;
        }

        // A small word may open a clause too ("told lawmakers technicians had checked"), if its verb stands near.
        var plain = !EnglishPhrases.StartsPhrase(speech, i, unit.End) && speech.Folded(i) is not "there";
        if (plain && (speech.Pieces[i].Class & ~(WordClass.Number | WordClass.Adverb | WordClass.NounLike | WordClass.Plain)) != WordClass.None && speech.Pieces[i].Quote < 0 && speech.Folded(i) is not ("with" or "nothing" or "nobody" or "everything" or "what" or "no"))
        {
            return false;
        }

        // "which maintains about 500 men, has refused": the clause behind "which" ends at its comma.
        var inRelative = start - 2 >= unit.First && speech.Pieces[start - 2].Is(WordClass.Relative);
        var comma = false;
        for (var j = i + 1; j < Math.Min(unit.End, i + ClauseLook); j++)
        {
            var piece = speech.Pieces[j];
            if (verb.Is(WordClass.Tell) && i > start && !plain && !comma && piece.Is(WordClass.Say) && EnglishVerbs.IsVerb(speech, j, i) && EnglishPhrases.ForwardEnd(speech, i, unit.End) == j)
            {
                // "told me the Emiratis offered a fifth of the fees"
                return true;
            }

            if (piece.Is(WordClass.Stop | WordClass.Relative | WordClass.Quote | WordClass.That) || piece.Is(WordClass.Say) && EnglishPhrases.IsFiniteVerb(piece) || inRelative && piece.Is(WordClass.Comma))
            {
                return false;
            }

            if (piece.Is(WordClass.Auxiliary) && speech.Folded(j) is not ("to" or "being" or "having" or "been"))
            {
                return true;
            }

            if (j == i + 1 && piece.Class == WordClass.None && speech.Folded(i) is "he" or "she" or "it" or "they" or "we" or "i" || !plain && !comma && EnglishVerbs.IsVerb(speech, j, i) && (EnglishVerbs.IsStrongPast(speech.Folded(j)) || EnglishPhrases.ForwardEnd(speech, i, unit.End) == j))
            {
                // "told reporters he sleeps there", "claimed the convoy set off at dawn"
                return true;
            }

            comma |= piece.Is(WordClass.Comma);
            if (plain && (piece.Is(WordClass.Comma) || j > i + PlainLook))
            {
                return false;
            }
        }

        return false;
    }
}
