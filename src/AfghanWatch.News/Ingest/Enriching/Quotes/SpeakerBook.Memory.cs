using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Actors;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Who was spoken of, in the order of the text.</content>
internal sealed partial class SpeakerBook
{
    // The latest one described with all of these words, named or not.
    private string? Earlier(HashSet<string> words, int before)
    {
        _actors ??= new DescribedActors(speech.Text, names);
        var named = _actors.Latest(words, before);
        for (var i = _described.Count - 1; i >= 0; i--)
        {
            if (words.IsSubsetOf(_described[i].Words!))
            {
                return named ?? _described[i].Name;
            }
        }

        return named;
    }

    // Whom the text described with all of these words, and never named.
    private string? EarlierUnnamed(HashSet<string> words)
    {
        for (var i = _described.Count - 1; i >= 0; i--)
        {
            if (words.IsSubsetOf(_described[i].Words!) && _cast?.Of(_described[i].Name) is null)
            {
                return _described[i].Name;
            }
        }

        return null;
    }

    /// <summary>Gives the floor back to whose report the sentence was.</summary>
    public void Keep(string name)
    {
        Foreground = name;
        LastPerson = name;
    }

    // "the outgoing diplomat" once more, word for word: nobody else who may be called a diplomat.
    private string? Redescribed(int first, int end, HashSet<string> words)
    {
        if (words.Count < 2 || !IsDefinite(first) || end - first < 3)
        {
            return null;
        }

        var earlier = _described.FindLast(known => known.Words!.SetEquals(words));
        return earlier is not null && IsUnnamed(earlier.Name) && _cast?.Of(earlier.Name) is null ? earlier.Name : null;
    }

    private void Remember(string name, bool person, Gender gender, HashSet<string>? words, bool plural = false)
    {
        LastPerson = person && !_inBackground ? name : LastPerson;
        var list = person ? _persons : _bodies;
        var at = list.FindIndex(known => known.Name == name);
        var known = new Known(name, gender, plural: plural);
        if (at >= 0)
        {
            known.Gender = gender == Gender.Unknown ? list[at].Gender : gender;
            list.RemoveAt(at);
        }

        known.Unit = _unit;
        list.Insert(_inBackground && list.Count > 0 ? list.Count - 1 : list.Count, known);
        if (list.Count > Remembered)
        {
            list.RemoveAt(0);
        }

        if (words is { Count: > 0 })
        {
            _described.Add(new Known(name, gender, words, plural));
            if (_described.Count > Remembered * 3)
            {
                _described.RemoveAt(0);
            }
        }
    }

    // "A Taliban chief" is not the one who holds that office: no letter of his name stands there.
    private bool IsAnyOffice(TextSpan phrase, NamedSpan mention)
    {
        var first = PieceAt(phrase.Start);
        var last = speech.Text.Text.AsSpan(mention.Span.Start, mention.Span.Length);
        return !turkish && speech.Folded(first) is "a" or "an" or "another" or "one" && names.IsPerson(mention.Actor) && char.IsLower(last[last.LastIndexOf(' ') + 1]) && !mention.Actor.Name.EndsWith(')');
    }

    // The last mention in the phrase that is its head: not a possessor, not behind "for", not before "spokesman".
    private ActorMention? Actor(TextSpan span)
    {
        ActorMention? best = null;
        for (var i = names.FirstFrom(span.Start); i < names.Mentions.Count && names.Mentions[i].Span.Start < span.End; i++)
        {
            var mention = names.Mentions[i];
            if (SpeakerWords.IsHead(speech, span, mention.Span, names.IsPerson(mention.Actor)) && !IsAnyOffice(span, mention))
            {
                best = mention.Actor;
            }
        }

        return best;
    }

    private int PieceAt(int offset)
    {
        int low = 0, high = speech.Pieces.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (speech.Pieces[middle].Span.End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private bool IsOfAge(int first, int end)
    {
        for (var i = first + 2; i < end; i++)
        {
            if (speech.Folded(i) == "old" && speech.Folded(i - 1) == "-")
            {
                return i == end - 1 || speech.Pieces[i + 1].Is(WordClass.Preposition);
            }
        }

        return false;
    }
}
