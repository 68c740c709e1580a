using AfghanWatch.News.Ingest.Enriching.Actors;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Persons no list of actors holds: brought in by an aside, or without a name.</content>
internal sealed partial class Cast
{
    // "Sarah, a winger whose …": a name that no list holds, brought in by an aside; else the piece itself.
    private int LoneName(int first)
    {
        var end = first;
        while (end < _speech.Pieces.Count && end < first + 4 && IsNameWord(end))
        {
            end++;
        }

        if (end == first || end + 2 >= _speech.Pieces.Count || _speech.Folded(first) is "mr" or "mrs" or "ms" or "dr" || first > 0 && _speech.Pieces[first - 1].Is(WordClass.Preposition | WordClass.Capital | WordClass.Determiner))
        {
            return first;
        }

        if (first > 1 && _speech.Folded(first - 1) is "named" or "called" || first > 3 && _speech.Folded(first - 1) == "as" && Given(first - 1) > 0)
        {
            return end;
        }

        if (_speech.Pieces[end].Is(WordClass.Bracket) && _speech.Pieces[end + 1].Is(WordClass.Number) && _speech.Pieces[end + 2].Is(WordClass.Bracket) && GivenNames.Has(_speech.Folded(first)))
        {
            // "Najibullah (23)"
            return end;
        }

        var aside = _speech.Pieces[end].Is(WordClass.Comma) && (first > 1 && _speech.Pieces[first - 1].Is(WordClass.Comma) && (SpeakerNouns.Has(_speech.Folded(first - 2)) || (end - first > 1 || GivenNames.Has(_speech.Folded(first))) && NounBefore(first - 1) < first - 1) || _speech.Folded(end + 1) is "a" or "an" && HoldsNoun(end + 2) || _speech.Folded(end + 1) == "who" || !_speech.Pieces[end + 1].Is(WordClass.Capital) && SpeakerNouns.Has(_speech.Folded(end + 1)) && _speech.Folded(end + 2) is "of" or "at" or "in" or "for" or "from" || _speech.Pieces[end + 1].Is(WordClass.Number) && _speech.Pieces[end + 2].Is(WordClass.Comma));
        return aside ? end : first;
    }

    // "the beekeeper": what no list holds, but its ending says that somebody does it.
    private Facet WithAgent(Facet facet, int first, int end)
    {
        if (facet.Head.Length > 0 || !SpeakerNouns.IsAgent(_speech, first, end))
        {
            return facet;
        }

        return facet with { Head = _speech.Folded(end - 1) };
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
