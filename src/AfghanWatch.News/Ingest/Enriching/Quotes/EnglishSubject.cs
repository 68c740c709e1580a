namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Finds the subject in front of an English verb of saying.</summary>
internal static class EnglishSubject
{
    private const int MaxAside = 60;

    /// <summary>Range of the subject; First is -1 when the verb shares the subject of an earlier one, or has none in sight.</summary>
    public static (int First, int End) Before(SpeechText speech, int cue, int floor)
    {
        var end = SkipBack(speech, cue, floor);
        if (end <= floor)
        {
            return (-1, -1);
        }

        if (end - 2 > floor && speech.Pieces[end - 1].Is(WordClass.Comma) && speech.Pieces[end - 2].Is(WordClass.Bracket))
        {
            end--;
        }

        var last = speech.Pieces[end - 1];
        if (last.Is(WordClass.Relative) && speech.Folded(end - 1) is "who" or "which")
        {
            end--;
            if (end > floor && speech.Pieces[end - 1].Is(WordClass.Comma))
            {
                end--;
            }
        }
        else if (last.Is(WordClass.Comma | WordClass.Dash | WordClass.Bracket))
        {
            end = BeforeAside(speech, end - 1, floor);
            if (end > floor && speech.Pieces[end - 1].Is(WordClass.Bracket))
            {
                end = BeforeAside(speech, end - 1, floor);
            }

            if (end < 0)
            {
                return (-1, -1);
            }
        }
        else if (last.Is(WordClass.Stop) && end == cue && end - 2 > floor && speech.Pieces[end - 2].Is(WordClass.Capital) && EnglishPhrases.IsFiniteVerb(speech.Pieces[cue]))
        {
            // "Central bank governor Kavcioglu. said": a stop that slid in before the verb.
            end--;
        }
        else if (last.Is(WordClass.Conjunction | WordClass.Quote | WordClass.Stop | WordClass.Colon))
        {
            return (-1, -1);
        }

        var start = EnglishPhrases.BackwardStart(speech, end, floor);
        start = EnglishHead.Of(speech, start, end, floor);

        if (start - 1 > floor && speech.Folded(start - 1) is "named" or "called" && EnglishPhrases.BackwardStart(speech, start - 1, floor) is var described and >= 0)
        {
            // "a man named Hasib"
            start = described;
        }

        return start < 0 ? (-1, -1) : (start, Trim(speech, start, end));
    }

    /// <summary>Skips adverbs, auxiliaries and time phrases between subject and verb.</summary>
    private static int SkipBack(SpeechText speech, int end, int floor)
    {
        var cue = end;
        var limit = Math.Max(floor, end - 14);
        while (end > limit)
        {
            var piece = speech.Pieces[end - 1];
            var word = speech.Folded(end - 1);
            if (word is "both" or "all" or "each" && end - 2 >= limit && speech.Pieces[end - 2].Is(WordClass.Auxiliary))
            {
                // "Reuters and Bloomberg had both reported"
                end--;
                continue;
            }

            if (EnglishPhrases.IsPronoun(speech, end - 1) || word is "who" or "one" or "others" or "both")
            {
                break;
            }

            if (end - 3 >= limit && word is "part" or "turn" or "side" && (speech.Folded(end - 2) is "his" or "her" or "its" or "their" && speech.Folded(end - 3) is "on" or "for" or "from" or "in" || word == "turn" && speech.Folded(end - 2) == "in"))
            {
                // "on his part"
                end -= speech.Folded(end - 2) == "in" ? 2 : 3;
                continue;
            }

            if (end - 3 >= limit && word is "earlier" or "later" or "before" or "ago" && speech.Pieces[end - 2].Is(WordClass.Time) && speech.Folded(end - 3) is "a" or "one" or "the" or "two" or "three")
            {
                // "a day earlier"
                end -= 3;
                end -= end > limit && speech.Pieces[end - 1].Is(WordClass.Comma) && end - 1 > limit && speech.Pieces[end - 2].Is(WordClass.Capital | WordClass.Role) ? 1 : 0;
                continue;
            }

            if (piece.Is(WordClass.Adverb | WordClass.Auxiliary) && !piece.Is(WordClass.Capital | WordClass.Time))
            {
                end--;
                continue;
            }

            var time = end;
            while (time > limit && (speech.Pieces[time - 1].Is(WordClass.Time | WordClass.Number) || speech.Pieces[time - 1].Is(WordClass.Stop) && time - 1 > limit && speech.Pieces[time - 2].Is(WordClass.Time)
                || time < end && speech.Folded(time - 1) is "on" or "in" or "this" or "early" or "late" or "the" or "at" && time < end))
            {
                time--;
            }

            if (time == end || !HasTime(speech, time, end))
            {
                break;
            }

            end = time;
        }

        return end;
    }

    private static bool HasTime(SpeechText speech, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Time))
            {
                return true;
            }
        }

        return false;
    }

    // "Akar, who …," "Akar (69)": the subject ends where the aside begins.
    private static int BeforeAside(SpeechText speech, int close, int floor)
    {
        var limit = Math.Max(floor, close - MaxAside);
        var mark = speech.Pieces[close].Class & (WordClass.Comma | WordClass.Dash | WordClass.Bracket);
        var nearest = -1;
        for (var i = close - 1; i > limit; i--)
        {
            if (!speech.Pieces[i].Is(mark))
            {
                continue;
            }

            if (nearest < 0 && mark == WordClass.Comma && IsName(speech, i + 1, close))
            {
                // "the chancellor's spokesman, Steffen Seibert, said"
                return i;
            }

            nearest = nearest < 0 ? i : nearest;
            if (mark != WordClass.Comma || OpensAside(speech, i + 1, close))
            {
                return i;
            }
        }

        return nearest >= 0 && speech.Pieces[nearest - 1].Is(WordClass.Capital | WordClass.Role) ? nearest : -1;
    }

    private static bool IsName(SpeechText speech, int first, int end)
    {
        while (first + 2 < end && (speech.Folded(first) is "retired" or "former" or "acting" or "gen" or "col" or "dr" or "mr" or "prof" or "sen" or "mullah" or "mawlawi" or "maulvi" or "maulana" or "sheikh" or "qari" or "haji" || speech.Pieces[first].Is(WordClass.Stop)))
        {
            first++;
        }

        // "Sedat Tan of the harbour union": his name, and where he is from.
        var of = first + 2;
        while (of < end && of < first + 4 && speech.Pieces[of].Is(WordClass.Capital))
        {
            of++;
        }

        end = of + 1 < end && speech.Folded(of) is "of" or "from" ? of : end;
        for (var i = first; i < end; i++)
        {
            if (!speech.Pieces[i].Is(WordClass.Capital) || speech.Pieces[i].Is(WordClass.Role | WordClass.Body | WordClass.Time | WordClass.Possessive))
            {
                return false;
            }
        }

        if (end - first == 1)
        {
            // "a former police officer, Farid, said"
            return first - 2 >= 0 && speech.Pieces[first - 2].Is(WordClass.Role) && !speech.Pieces[first - 2].Is(WordClass.Capital);
        }

        if (end - first is not (2 or 3 or 4))
        {
            return false;
        }

        for (var i = first - 1; i >= 0 && i > first - 16; i--)
        {
            if (speech.Pieces[i].Is(WordClass.Role) || speech.Folded(i) == "one" && speech.Folded(i + 1) == "of")
            {
                return true;
            }
        }

        return false;
    }

    private static bool OpensAside(SpeechText speech, int i, int close)
    {
        var piece = speech.Pieces[i];
        return piece.Is(WordClass.Relative | WordClass.Number | WordClass.Participle) || piece.Is(WordClass.Role) && !piece.Is(WordClass.Capital)
            || speech.Folded(i) is "a" or "an" or "the" or "speaking" or "whose" or "one" or "himself" or "herself" or "of" or "his" or "her" or "in" or "like" or "too" or "however" or "meanwhile" or "for" or "along" or "also" or "now" or "asked" or "addressing" or "referring" or "writing" or "appearing" or "when" or "at" or "on" or "during" or "d" or "r" or "jr"
            || i + 1 == close || speech.Folded(i).EndsWith("ing", StringComparison.Ordinal);
    }

    // "Akar in a statement said": the place of speaking is no part of the name.
    private static int Trim(SpeechText speech, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (speech.Folded(i) is "in" or "on" or "during" or "after" && i + 1 < end && speech.Folded(i + 1) is "a" or "an")
            {
                return i;
            }
        }

        return end;
    }
}
