using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Actors;

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
}
