namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Who is named only behind his description, and who is the other one of two.</content>
internal sealed partial class Cast
{
    private const int LeastSentence = 8;
    private int? _lead;

    // "His host replied": the other one of two, named shortly before.
    private Member? Partner(int at, Floor floor)
    {
        var his = floor.Speaker ?? floor.Foreground;
        Member? nearest = null;
        var latest = -1;
        foreach (var member in _members)
        {
            if (member.IsNamed && member.Name != his && member.LastBefore(at) is var before && before > latest && UnitOf(at) - UnitOf(before) <= 2)
            {
                (nearest, latest) = (member, before);
            }
        }

        return nearest;
    }

    // "The American called it …": whose country the vocabulary, or the text, tells.
    private Member? Countryman(HashSet<string> nation, int at, Floor floor)
    {
        Member? nearest = null;
        var latest = -1;
        foreach (var member in _members)
        {
            if (member.IsNamed && member.LastBefore(at) is var before && before > latest && UnitOf(at) - UnitOf(before) <= 2 && member.Shared(nation) > 0)
            {
                (nearest, latest) = (member, before);
            }
        }

        // Of whom no country was told: whom the sentence before is about.
        return nearest ?? (floor.Foreground is { } about && UnitOf(at) - floor.ToldIn <= 1 && Of(about) is { } last && !last.Facets.Exists(facet => facet.Words.Any(word => SpeakerWords.IsNational(word) && word is not ("european" or "western"))) ? last : null);
    }

    // The first sentences of a report tell who is meant in the next one; headlines, bylines and dates stand before them.
    private bool IsLead(int piece) => _speech.Units[UnitOf(piece)].EndParagraph == _speech.Units[0].EndParagraph || UnitOf(piece) <= (_lead ??= FirstSentence()) + 1;

    private int FirstSentence()
    {
        for (var u = 0; u < _speech.Units.Count && u < MostHeadlines; u++)
        {
            if (_speech.Units[u].End - _speech.Units[u].First > LeastSentence && _speech.Pieces[_speech.Units[u].End - 1].Is(WordClass.Stop))
            {
                return u;
            }
        }

        return 0;
    }

    // "…, its chief operating officer said. Ibrahim Moarafi, who leads the company, told …": the next sentence begins with a name not heard before, and he says something too.
    private Member? Next(int first, int end, Facet facet)
    {
        var unit = UnitOf(first) + 1;
        if (unit < _speech.Units.Count && !IsLead(first))
        {
            return Unexplained(first, unit, facet);
        }

        if (unit >= _speech.Units.Count || facet.Head is "source" or "" || IsHidden(end, _speech.Units[unit - 1].End))
        {
            return null;
        }

        var (start, stop) = (_speech.Units[unit].First, _speech.Units[unit].End);
        if (stop - start <= 2 && _speech.Pieces[start].Is(WordClass.Quote) && unit + 1 < _speech.Units.Count)
        {
            // The sentence is all quoted: the one behind it tells whose.
            unit++;
            stop = _speech.Units[unit].End;
        }

        var told = false;
        for (var i = start; i < stop && i < start + Look; i++)
        {
            told |= _speech.Pieces[i].Is(WordClass.Say | WordClass.Quote);
        }

        foreach (var member in _members)
        {
            if (told && member.IsNamed && member.Mentions[0] is var named && named >= start && named < stop && named <= start + Nearby && !member.IsOther(facet.Head) && (member.HasKin(facet.Head) || member.IsBlank && named <= start + 1 && !_speech.Pieces[start].Is(WordClass.Quote) || !SpeakerNouns.IsAnyone(facet.Head)) && !EndsPossessive(named))
            {
                return member;
            }
        }

        return null;
    }

    // "A spokesman for the ministry denied it. Imamuddin Ahmadi said: …": a name of which nothing is told begins the next sentence and speaks.
    private Member? Unexplained(int first, int unit, Facet facet)
    {
        var (before, next) = (_speech.Units[unit - 1], _speech.Units[unit]);
        if (before.EndParagraph != next.Paragraph || facet.Head.Length == 0 || SpeakerNouns.IsAnyone(facet.Head) || IsHidden(first, before.End))
        {
            return null;
        }

        return _members.Find(member => member.IsNamed && member.IsBlank && member.Mentions[0] == next.First && SaysRightBehind(next));
    }

    private bool SaysRightBehind(Unit unit)
    {
        var i = unit.First;
        while (i < unit.End && i < unit.First + Nearby && _speech.Pieces[i].Is(WordClass.Capital) && !_speech.Pieces[i].Is(WordClass.Possessive))
        {
            i++;
        }

        return i < unit.End && _speech.Pieces[i].Is(WordClass.Say);
    }

    private bool EndsPossessive(int piece)
    {
        for (var i = piece; i < _speech.Pieces.Count && i < piece + 4 && _speech.Pieces[i].Is(WordClass.Capital); i++)
        {
            if (_speech.Pieces[i].Is(WordClass.Possessive))
            {
                return true;
            }
        }

        return false;
    }

    // "on condition of anonymity", "who declined to be named": nobody will name him.
    private bool IsHidden(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (_speech.Folded(i) is "anonymity" or "anonymously" or "unnamed" or "named" or "unidentified" or "withheld" or "identified" or "namelessness")
            {
                return true;
            }
        }

        return false;
    }

    // "A grocer has put up a sign. … the grocer, Ömer Faruk Demir, said": one man.
    private void Join()
    {
        foreach (var member in _members)
        {
            if (member.IsNamed || member.Facets.Count == 0)
            {
                continue;
            }

            var at = member.Mentions[0];
            var head = member.Facets[0].Head;
            foreach (var other in _members)
            {
                if (!other.IsNamed || other.Mentions[0] < at)
                {
                    continue;
                }

                foreach (var facet in other.Facets)
                {
                    if (facet.At == at || facet.At > at && facet.Head == head && _speech.Folded(facet.At) is "the" && NoneBetween(member, facet.At, head))
                    {
                        member.Same ??= other;
                    }
                }
            }
        }
    }

    private bool NoneBetween(Member member, int at, string head)
    {
        foreach (var other in _members)
        {
            if (other != member && !other.IsNamed && other.HasHead(head) && other.Mentions[0] > member.Mentions[0] && other.Mentions[0] < at)
            {
                return false;
            }
        }

        return true;
    }
}
