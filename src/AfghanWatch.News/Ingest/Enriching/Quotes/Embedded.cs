namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Tells an attribution put into the middle of what it reports ("A wider mission, he said, would need consent") from one behind it.</summary>
internal static class Embedded
{
    private const int MinPieces = 2;
    private const int NearQuote = 4;
    private const int FarVerb = 24;

    /// <summary>Whether the words before an attribution are only a part of a clause: no verb, or a verb without what it says ("It was, she added, …").</summary>
    public static bool IsHalf(SpeechText speech, int first, int attribution)
    {
        var last = attribution - 1;
        while (last > first && speech.Pieces[last].Is(WordClass.Comma | WordClass.Dash))
        {
            last--;
        }

        return speech.NextQuote(first) >= attribution && (!EnglishVerbs.HasPredicate(speech, first, attribution) || last > first && speech.Pieces[last].Is(WordClass.Being | WordClass.Auxiliary) && !speech.Pieces[last].Is(WordClass.Capital));
    }

    /// <summary>Whether a finite verb begins a stretch, whose subject can only stand before it.</summary>
    public static bool IsVerbOf(SpeechText speech, int i)
    {
        var piece = speech.Pieces[i];
        return piece.Quote < 0 && !piece.Is(WordClass.Capital | WordClass.Conjunction | WordClass.Preposition) && speech.Folded(i) is not ("not" or "never" or "being" or "having" or "been")
            && (piece.Is(WordClass.Auxiliary) || EnglishPhrases.IsFiniteVerb(piece) && !piece.Is(WordClass.Plain) || piece.Class == WordClass.None && EnglishVerbs.IsCommon(speech.Folded(i)));
    }

    // "only hours after the flag was lowered", "shortly before dawn"
    private static bool IsMoment(SpeechText speech, int first, int end)
    {
        for (var i = first + 1; i < end && i < first + NearQuote; i++)
        {
            if (speech.Folded(i) is "after" or "before")
            {
                return speech.Pieces[i - 1].Is(WordClass.Time) || speech.Folded(i - 1) is "shortly" or "soon" or "moments" or "long" or "just" or "right";
            }

            if (!speech.Pieces[i - 1].Is(WordClass.Adverb | WordClass.Determiner | WordClass.Number | WordClass.Time))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the reported clause goes on behind the comma that ends the attribution.</summary>
    /// <param name="speech">The text.</param>
    /// <param name="unit">The sentence.</param>
    /// <param name="first">Where the words before the attribution begin.</param>
    /// <param name="attribution">Where they end.</param>
    /// <param name="end">Where the attribution ends.</param>
    public static bool GoesOn(SpeechText speech, Unit unit, int first, int attribution, int end)
    {
        var half = IsHalf(speech, first, attribution);
        if (end + MinPieces >= unit.End || !speech.Pieces[end].Is(WordClass.Comma))
        {
            return false;
        }

        if (half && attribution - first > 1 && speech.NextQuote(first) >= attribution && IsVerbOf(speech, end + 1))
        {
            // "Her countrymen, she said, should not listen to “…”", "The house, he says, stands empty": the verb of what stood before.
            return true;
        }

        if (speech.NextQuote(end) < unit.End && speech.NextQuote(end) > end + NearQuote)
        {
            return false;
        }

        if (speech.Pieces[end + 1].Is(WordClass.Quote))
        {
            // Turkey, he told the BBC, "was part of NATO": the quoted words end the sentence that his words began.
            return half && speech.Spans[speech.Pieces[end + 1].Quote] is var span && span.Start < span.End && char.IsLower(speech.Text.Text[span.Start]);
        }

        if (speech.Folded(end + 1) == "because" && speech.Pieces[end + 2].Is(WordClass.Quote) || speech.Pieces[end + 1].Is(WordClass.That) && speech.Folded(first) == "it" && speech.Pieces[first + 1].Is(WordClass.Being) && attribution - first <= NearQuote + 2)
        {
            // "It is necessary, the president underlined, that …"
            return true;
        }

        if (attribution - 2 > first && speech.Folded(attribution - 2) is "know" or "ask" or "see" or "tell" or "explain" or "clear" or "matters" && speech.Folded(end + 1) is "how" or "why" or "what" or "whether" or "where" or "when" or "who")
        {
            // "They wanted to know, he added, how many would stay"
            return true;
        }

        // Each of these opens a remark of the reporter, or another attribution.
        var next = speech.Pieces[end + 1];
        var word = speech.Folded(end + 1);
        if (half && speech.NextQuote(first) >= attribution && !next.Is(WordClass.Relative | WordClass.Participle | WordClass.Say | WordClass.Weak) && !word.EndsWith("ing", StringComparison.Ordinal) && EnglishVerbs.HasPredicate(speech, end + 1, Math.Min(unit.End, end + FarVerb)))
        {
            // "Without the Taliban, he said, the meeting had no point": half a sentence cannot be all he said.
            return !(next.Is(WordClass.Conjunction) && !next.Is(WordClass.That) && word is "and" or "but" or "as" or "while");
        }

        if (next.Is(WordClass.Relative | WordClass.Participle | WordClass.Say | WordClass.Weak | WordClass.Number | WordClass.That) || word.EndsWith("ing", StringComparison.Ordinal) && !next.Is(WordClass.Capital)
            || word is "a" or "an" or "as" or "while" or "after" or "before" or "days" or "hours" or "weeks" or "months" or "despite" or "amid" or "according" or "with" or "in" or "at" or "on" or "during" or "one" or "ahead")
        {
            return false;
        }

        if (IsMoment(speech, end + 1, unit.End) || next.Is(WordClass.Adverb) && speech.Folded(end + 2).EndsWith("ing", StringComparison.Ordinal))
        {
            return false;
        }

        if (next.Is(WordClass.Conjunction) && !(word is "if" or "because" or "when"))
        {
            return false;
        }

        for (var i = end + 1; i < unit.End && i < end + 24; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Say) && !speech.Pieces[i].Is(WordClass.NounLike | WordClass.Plain))
            {
                return false;
            }

            // A verb within the next comma: it is a clause, and no apposition, which "which" may follow.
            if (speech.Pieces[i].Is(WordClass.Comma) || speech.Pieces[i].Is(WordClass.Relative) && word == "the")
            {
                return false;
            }

            if (speech.Pieces[i].Is(WordClass.Auxiliary) || EnglishVerbs.IsVerb(speech, i, end + 1) || i > end + 1 && speech.Folded(i).EndsWith("ed", StringComparison.Ordinal) || i == end + 1 && speech.Pieces[i].Class == WordClass.None)
            {
                return true;
            }
        }

        return false;
    }
}
