namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>What stands between commas behind a subject: an aside, a clause, another name.</content>
internal static partial class EnglishClause
{
    /// <summary>The subject of a clause inside the sentence that a verb behind "and" goes on: "…, after Erdoğan went on television and spoke of …". First is -1 when there is none.</summary>
    public static (int First, int End) Nearest(SpeechText speech, int floor, int and)
    {
        for (var i = and - 1; i > floor && i > and - Reach && !speech.Pieces[i].Is(WordClass.Comma | WordClass.Stop | WordClass.Colon | WordClass.Dash | WordClass.Quote | WordClass.Relative); i--)
        {
            if (speech.Pieces[i].Is(WordClass.Conjunction) && speech.Folded(i) is "after" or "when" or "while" or "as" or "because" or "before" or "since" or "although" or "though")
            {
                var end = EnglishPhrases.ForwardEnd(speech, i + 1, and);
                return end > i + 1 && IsSpeakerLike(speech, i + 1, end) && EnglishVerbs.HasPredicate(speech, end - 1, and) ? (i + 1, end) : (-1, -1);
            }
        }

        return (-1, -1);
    }

    /// <summary>The comma that ends what describes a name behind another comma: ", the head of the mission,", ", who was there,", ", 29,"; -1 when the clause goes on there.</summary>
    public static int AsideEnd(SpeechText speech, int comma, int limit)
    {
        if (comma + 2 >= limit || !speech.Pieces[comma].Is(WordClass.Comma))
        {
            return -1;
        }

        var opener = speech.Pieces[comma + 1];
        var relative = opener.Is(WordClass.Relative);
        if (!relative && !opener.Is(WordClass.Number) && !(opener.Is(WordClass.Role) && !opener.Is(WordClass.Capital)) && !(speech.Folded(comma + 1) is "a" or "an" or "the" or "his" or "her" or "its" or "one" or "himself" or "herself" or "now" or "then" or "former" or "formerly"))
        {
            return -1;
        }

        for (var close = comma + 2; close + 2 < limit && close < comma + Reach; close++)
        {
            var piece = speech.Pieces[close];
            if (piece.Is(WordClass.Comma))
            {
                return !speech.Pieces[close + 1].Is(WordClass.Relative) && EnglishVerbs.HasPredicate(speech, close + 1, limit) && (relative || opener.Is(WordClass.Number) || SpeakerWords.HasRole(speech, comma + 1, close)) ? close : -1;
            }

            if (piece.Is(WordClass.Quote | WordClass.Colon | WordClass.Dash) || !relative && (EnglishVerbs.IsVerb(speech, close, comma + 1) && !piece.Is(WordClass.Relative) || piece.Is(WordClass.Relative | WordClass.That)))
            {
                return -1;
            }
        }

        return -1;
    }

    // "Akar, and the ministers have been there, said a source": a predicate that no "who" and no "when" opens is no part of an aside.
    private static bool HoldsPredicate(SpeechText speech, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var piece = speech.Pieces[i];
            if (piece.Is(WordClass.Relative | WordClass.That) || piece.Is(WordClass.Conjunction) && !(speech.Folded(i) is "and" or "but"))
            {
                return false;
            }

            if (i > first && piece.Is(WordClass.Auxiliary) && !piece.Is(WordClass.Capital) && !(speech.Folded(i) is "to" or "not" or "being" or "having" or "been"))
            {
                return true;
            }
        }

        return false;
    }

    // "Companies answer to nobody, Engin Altay, a deputy of the party, told …": an aside that is a name with an aside of its own names the subject.
    private static bool OpensOwnName(SpeechText speech, int first, int head, int comma, int verb)
    {
        var i = comma + 1;
        while (i < verb && speech.Pieces[i].Class == WordClass.Capital)
        {
            i++;
        }

        return i - comma > 2 && i + 1 < verb && speech.Pieces[i].Is(WordClass.Comma) && speech.Folded(i + 1) is "a" or "an" or "the" or "who" or "whose" && head < comma && !SpeakerWords.HasRole(speech, first, head);
    }

    private static bool EndsInComma(SpeechText speech, int piece) => speech.Pieces[piece].Quote >= 0 && speech.Spans[speech.Pieces[piece].Quote] is var span && span.End > span.Start && speech.Text.Text[span.End - 1] == ',';

    // ", Akar said, the mission would": a clause between commas is no aside.
    private static bool IsClause(SpeechText speech, int first, int end) => !speech.Pieces[first].Is(WordClass.Relative | WordClass.Participle) && HasSaying(speech, first, end) && EnglishPhrases.StartsPhrase(speech, first, end);

    private static bool HasSaying(SpeechText speech, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Say) && EnglishPhrases.IsFiniteVerb(speech.Pieces[i]) && !EnglishContent.AsksForSilence(speech, end, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasMark(SpeechText speech, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Comma | WordClass.Stop | WordClass.Quote | WordClass.Colon | WordClass.Dash))
            {
                return true;
            }
        }

        return false;
    }
}
