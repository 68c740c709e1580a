using AfghanWatch.News.Ingest.Enriching.Actors;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>What the words around a name say of him: titles, asides before and behind, "is a …".</content>
internal sealed partial class Cast
{
    // "former deputy speaker", "Kremlin Spokesman", "adviser", "Mrs"
    private void Titles(Member member, int first)
    {
        var start = first;
        while (start > 0 && start > first - LongestTitle)
        {
            var piece = _speech.Pieces[start - 1];
            if (piece.Quote >= 0 || piece.Is(WordClass.Comma | WordClass.Colon | WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Time | WordClass.Say)
                || piece.Is(WordClass.Stop) && !(start > 1 && _speech.Pieces[start - 2].Is(WordClass.Capital) && _speech.Pieces[start - 2].Span.Length <= 4)
                || !piece.Is(WordClass.Capital | WordClass.Role | WordClass.Stop | WordClass.Possessive) && !SpeakerNouns.IsPortfolio(_speech.Folded(start - 1)) && !SpeakerNouns.Has(_speech.Folded(start - 1)) && !(_speech.Folded(start - 1) is "former" or "deputy" or "acting" or "retired" or "interim" or "foreign" or "defence" or "defense" or "prime" or "interior" or "senior"))
            {
                break;
            }

            start--;
        }

        switch (first > 0 ? _speech.Folded(first - 1) : "")
        {
            case "mr" or "sir" or "lord":
                member.Gender = Gender.Male;
                break;
            case "mrs" or "ms" or "miss" or "lady":
                member.Gender = Gender.Female;
                break;
        }

        if (first > 1 && _speech.Pieces[first - 1].Is(WordClass.Stop) && _speech.Folded(first - 2) is "mr" or "ms" or "mrs")
        {
            member.Gender = _speech.Folded(first - 2) == "mr" ? Gender.Male : Gender.Female;
        }

        if (start < first)
        {
            Add(member, start, first, Beside);
        }

        if (start > 2 && start < first && _speech.Folded(start - 1) == "and" && SpeakerNouns.IsPortfolio(_speech.Folded(start - 2)))
        {
            // "Minister of Treasury and Finance Nureddin Nebati"
            start -= 2;
        }

        if (start > 1 && start < first && _speech.Folded(start - 1) is "of" or "for" or "to" && LongTitle(start - 1) is var title && title < start - 1)
        {
            // "the special envoy for Afghanistan Zamir Kabulov"
            Add(member, title, first, Beside);
        }
    }

    private int LongTitle(int preposition)
    {
        for (var i = preposition - 1; i >= 0 && i > preposition - LongestTitle; i--)
        {
            var piece = _speech.Pieces[i];
            if (piece.Quote >= 0 || piece.Is(WordClass.Comma | WordClass.Stop | WordClass.Colon | WordClass.Auxiliary | WordClass.Relative | WordClass.Possessive) || piece.Is(WordClass.Say) && !piece.Is(WordClass.NounLike))
            {
                break;
            }

            if (SpeakerNouns.Has(_speech.Folded(i)))
            {
                return i > 0 && !_speech.Pieces[i - 1].Is(WordClass.Determiner | WordClass.Preposition | WordClass.Comma | WordClass.Stop) && _speech.Pieces[i - 1].Quote < 0 ? i - 1 : i;
            }
        }

        return preposition;
    }

    // "the grocer, Ömer Faruk Demir," · "a woman named Gulalai" · "a man who gave his name as Hasib"
    private void Before(Member member, int first, int end)
    {
        var start = first;
        while (start > 0 && start > first - LongestTitle && _speech.Pieces[start - 1].Is(WordClass.Capital | WordClass.Role | WordClass.Possessive) && !_speech.Pieces[start - 1].Is(WordClass.Preposition | WordClass.Conjunction))
        {
            start--;
        }

        if (start > 1 && (_speech.Folded(start - 1) is "former" or "retired" or "acting" or "deputy"))
        {
            start--;
        }

        if (start < 2)
        {
            return;
        }

        if (_speech.Pieces[start - 1].Is(WordClass.Comma))
        {
            var closed = end >= _speech.Pieces.Count || _speech.Pieces[end].Is(WordClass.Comma | WordClass.Stop | WordClass.Dash | WordClass.Bracket | WordClass.Colon | WordClass.Say | WordClass.Weak | WordClass.Auxiliary);
            if (closed)
            {
                Add(member, NounBefore(start - 1), start - 1);
            }
        }
        else if (_speech.Folded(start - 1) is "named" or "called")
        {
            Add(member, NounBefore(start - 1), start - 1);
        }
        else if (_speech.Folded(start - 1) == "as" && Given(start - 1) is var who and > 0)
        {
            Add(member, NounBefore(who), who);
        }
    }

    // "who gave her name only as"
    private int Given(int from)
    {
        for (var i = from - 1; i > 1 && i > from - 9; i--)
        {
            if (_speech.Folded(i) is "gave" or "gives" or "identified" or "introduced")
            {
                var who = i - 1;
                while (who > 0 && who > i - 3 && !(_speech.Folded(who) is "who"))
                {
                    who--;
                }

                return who > 0 && _speech.Folded(who) == "who" ? _speech.Pieces[who - 1].Is(WordClass.Comma) ? who - 1 : who : -1;
            }
        }

        return -1;
    }

    // Start of the noun phrase before a piece; the piece itself when there is none that begins with an article or holds a calling.
    private int NounBefore(int end)
    {
        var article = -1;
        var noun = false;
        for (var i = end - 1; i >= 0 && i > end - LongestAside; i--)
        {
            var piece = _speech.Pieces[i];
            if (piece.Quote >= 0 || piece.Is(WordClass.Comma | WordClass.Stop | WordClass.Colon | WordClass.Dash | WordClass.Relative | WordClass.Say) && !piece.Is(WordClass.NounLike))
            {
                break;
            }

            noun |= SpeakerNouns.Has(_speech.Folded(i)) && !piece.Is(WordClass.Possessive);
            if (_speech.Folded(i) is "the" or "a" or "an" or "its" or "his" or "her" or "their" or "our" or "my" or "another" or "one")
            {
                article = i;
                if (noun && !(i > 0 && _speech.Pieces[i - 1].Is(WordClass.Preposition)))
                {
                    return i;
                }
            }
            else if (noun && piece.Is(WordClass.Possessive))
            {
                article = i;
            }
        }

        return noun && article >= 0 ? article : end;
    }

    // ", 44, a former sergeant who …," · ", who heads the consular section" · "was a teacher" · "(the Turkish ambassador)"
    private void After(Member member, int end)
    {
        if (end + 1 >= _speech.Pieces.Count)
        {
            return;
        }

        var i = end;
        if (_speech.Pieces[i].Is(WordClass.Being) && _speech.Folded(i) is "is" or "was" && _speech.Folded(i + 1) is "a" or "an" or "the")
        {
            AddUpTo(member, i + 1);
            return;
        }

        if (!_speech.Pieces[i].Is(WordClass.Comma | WordClass.Bracket | WordClass.Dash))
        {
            return;
        }

        i++;
        if (_speech.Pieces[i].Is(WordClass.Number) && i + 2 < _speech.Pieces.Count && _speech.Pieces[i + 1].Is(WordClass.Comma))
        {
            i += 2;
        }

        if (_speech.Pieces[i].Is(WordClass.Relative) || _speech.Pieces[i].Is(WordClass.Say) && !_speech.Pieces[i].Is(WordClass.NounLike))
        {
            return;
        }

        AddUpTo(member, i);
    }

    private void AddUpTo(Member member, int first)
    {
        var end = first;
        var noun = false;
        while (end < _speech.Pieces.Count && end < first + LongestAside && _speech.Pieces[end].Quote < 0 && !_speech.Pieces[end].Is(WordClass.Comma | WordClass.Stop | WordClass.Dash | WordClass.Bracket | WordClass.Relative | WordClass.Colon))
        {
            if (_speech.Pieces[end].Is(WordClass.Auxiliary) && !_speech.Pieces[end].Is(WordClass.Capital) || EnglishPhrases.IsPronoun(_speech, end) || EnglishPhrases.IsFiniteVerb(_speech.Pieces[end]))
            {
                // A clause, and no aside.
                return;
            }

            noun |= SpeakerNouns.Has(_speech.Folded(end));
            end++;
        }

        if (noun)
        {
            Add(member, first, end);
        }
    }
}
