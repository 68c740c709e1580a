using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Collects whom the text brings in and what it says of them.</content>
internal sealed partial class Cast
{
    private const int LongestTitle = 7;
    private const int LongestAside = 14;
    private const int MostFacets = 24;
    private const int NearName = 3;

    // A title is part of the name's own phrase.
    private const int Beside = -2;

    private void Gather()
    {
        var mention = 0;
        var pieces = _speech.Pieces;
        for (var i = 0; i < pieces.Count; i++)
        {
            while (mention < _names.Mentions.Count && _names.Mentions[mention].Span.End <= pieces[i].Span.Start)
            {
                mention++;
            }

            if (pieces[i].Quote >= 0)
            {
                Quoted(i, mention);
                continue;
            }

            if (mention < _names.Mentions.Count && _names.Mentions[mention] is var named && named.Span.Start <= pieces[i].Span.Start && named.Span.End > pieces[i].Span.Start)
            {
                var end = i + 1;
                while (end < pieces.Count && pieces[end].Span.Start < named.Span.End)
                {
                    end++;
                }

                if (_names.IsPerson(named.Actor) && !named.Actor.Name.EndsWith(')'))
                {
                    Introduce(named.Actor.Name, named.Actor.ActorId, i, end, LooksNamed(i, end));
                }

                i = end - 1;
                continue;
            }

            if (_speech.Folded(i) is "a" or "an" or "one" or "another")
            {
                Unnamed(i);
            }
            else if (pieces[i].Is(WordClass.Capital) && LoneName(i) is var stop && stop > i)
            {
                Introduce(_speech.SpanOf(i, stop).Cut(_speech.Text.Text), null, i, stop, true);
                i = stop - 1;
            }
        }
    }

    // Whoever is named in speech may be spoken of outside it.
    private void Quoted(int piece, int mention)
    {
        for (var i = mention; i < _names.Mentions.Count && _names.Mentions[i].Span.End <= _speech.Pieces[piece].Span.End; i++)
        {
            if (_names.IsPerson(_names.Mentions[i].Actor) && !_names.Mentions[i].Actor.Name.EndsWith(')'))
            {
                Enter(_names.Mentions[i].Actor.Name, _names.Mentions[i].Actor.ActorId)?.Mentions.Add(piece);
            }
        }
    }

    // An office that stands for its holder is no name.
    private bool LooksNamed(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_speech.Pieces[i].Is(WordClass.Role) && !_speech.Pieces[i].Is(WordClass.Capital))
            {
                return false;
            }
        }

        return true;
    }

    private void Introduce(string name, string? id, int first, int end, bool named)
    {
        if (Enter(name, id) is not { } member)
        {
            return;
        }

        member.Mentions.Add(first);
        if (member.Facets.Count >= MostFacets)
        {
            return;
        }

        if (!named)
        {
            Add(member, first, end);
            return;
        }

        Titles(member, first);
        Before(member, first, end);
        After(member, end);
    }

    private Member? Enter(string name, string? id)
    {
        if (_byName.TryGetValue(name, out var member))
        {
            return member;
        }

        if (_members.Count >= Most)
        {
            return null;
        }

        member = new Member(name, true) { Gender = GivenNames.GenderOf(name) };
        _byName[name] = member;
        _members.Add(member);
        if (id is not null && _offices is not null)
        {
            member.Facets.AddRange(_offices.Of(id, _day));
        }

        return member;
    }

    private void Add(Member member, int first, int end, int at = 0)
    {
        if (end <= first)
        {
            return;
        }

        var facet = Read(_speech, first, end);
        if (facet.Words.Count == 0)
        {
            return;
        }

        member.Facets.Add(at == Beside ? facet with { At = Beside } : facet);
        if (SpeakerNouns.GenderOf(facet.Head) is var gender && gender != Gender.Unknown)
        {
            member.Gender = gender;
        }
    }

    // "former deputy speaker", "Kremlin Spokesman", "adviser", "Mrs"
    private void Titles(Member member, int first)
    {
        var start = first;
        while (start > 0 && start > first - LongestTitle)
        {
            var piece = _speech.Pieces[start - 1];
            if (piece.Quote >= 0 || piece.Is(WordClass.Comma | WordClass.Colon | WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Time | WordClass.Say)
                || piece.Is(WordClass.Stop) && !(start > 1 && _speech.Pieces[start - 2].Is(WordClass.Capital) && _speech.Pieces[start - 2].Span.Length <= 4)
                || !piece.Is(WordClass.Capital | WordClass.Role | WordClass.Stop | WordClass.Possessive) && !SpeakerNouns.Has(_speech.Folded(start - 1)) && !(_speech.Folded(start - 1) is "former" or "deputy" or "acting" or "retired" or "interim" or "foreign" or "defence" or "defense" or "prime" or "interior" or "senior"))
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

    // "Sarah, a winger whose …": a name that no list holds, brought in by an aside; else the piece itself.
    private int LoneName(int first)
    {
        var end = first;
        while (end < _speech.Pieces.Count && end < first + 4 && IsNameWord(end))
        {
            end++;
        }

        if (end == first || end + 2 >= _speech.Pieces.Count || first > 0 && _speech.Pieces[first - 1].Is(WordClass.Preposition | WordClass.Capital | WordClass.Determiner))
        {
            return first;
        }

        if (first > 1 && _speech.Folded(first - 1) is "named" or "called" || first > 3 && _speech.Folded(first - 1) == "as" && Given(first - 1) > 0)
        {
            return end;
        }

        var aside = _speech.Pieces[end].Is(WordClass.Comma) && (first > 1 && _speech.Pieces[first - 1].Is(WordClass.Comma) && SpeakerNouns.Has(_speech.Folded(first - 2)) || _speech.Folded(end + 1) is "a" or "an" && HoldsNoun(end + 2) || _speech.Folded(end + 1) == "who" || _speech.Pieces[end + 1].Is(WordClass.Number) && _speech.Pieces[end + 2].Is(WordClass.Comma));
        return aside ? end : first;
    }

    private bool HoldsNoun(int first)
    {
        for (var i = first; i < _speech.Pieces.Count && i < first + NearName + 2 && !_speech.Pieces[i].Is(WordClass.Comma | WordClass.Stop | WordClass.Preposition); i++)
        {
            if (SpeakerNouns.Has(_speech.Folded(i)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNameWord(int piece) => _speech.Pieces[piece].Class == WordClass.Capital && !SpeakerWords.IsNational(_speech.Folded(piece)) && !_speech.Folded(piece).Contains('\'', StringComparison.Ordinal);

    // "a grocer who …": somebody without a name, unless one follows.
    private void Unnamed(int first)
    {
        var noun = -1;
        for (var i = first + 1; i < _speech.Pieces.Count && i < first + LongestTitle; i++)
        {
            var piece = _speech.Pieces[i];
            if (piece.Quote >= 0 || piece.Is(WordClass.Comma | WordClass.Stop | WordClass.Preposition | WordClass.Relative | WordClass.Auxiliary | WordClass.Conjunction | WordClass.Possessive | WordClass.Determiner))
            {
                break;
            }

            noun = SpeakerNouns.Has(_speech.Folded(i)) ? i : noun;
        }

        if (noun < 0 || _members.Count >= Most || first > 0 && (_speech.Folded(first - 1) is "is" or "was" or "as" or "like" or "be" or "being" or "become" or "became" || _speech.Pieces[first - 1].Is(WordClass.Comma) && first > 1 && _speech.Pieces[first - 2].Is(WordClass.Capital)))
        {
            return;
        }

        var name = SpeakerWords.Description(_speech, first, noun + 1, _speech.Pieces[noun].Span.End);
        var member = new Member(name, false);
        member.Mentions.Add(first);
        Add(member, first, Tail(noun + 1));
        _members.Add(member);
    }

    // "a man with a briefcase", "a diplomat from a European country"
    private int Tail(int end)
    {
        var start = end;
        while (end < _speech.Pieces.Count && end < start + LongestTitle && _speech.Pieces[end].Quote < 0 && !_speech.Pieces[end].Is(WordClass.Comma | WordClass.Stop | WordClass.Relative | WordClass.Say | WordClass.Auxiliary | WordClass.Colon | WordClass.Dash | WordClass.Time)
            && (end > start || _speech.Pieces[end].Is(WordClass.Preposition)))
        {
            end++;
        }

        return end;
    }
}
