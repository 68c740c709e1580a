using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Actors;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Phrases that lead to a name standing beside them.</content>
internal sealed partial class SpeakerBook
{
    private static readonly string[] Echoed = ["service", "agency", "organization", "organisation", "bureau", "authority", "directorate", "commission", "council"];
    private const int FarBack = 500;
    private const int LongestAside = 16;
    private const WordClass NoName = WordClass.Role | WordClass.Body | WordClass.Determiner | WordClass.Time | WordClass.Possessive | WordClass.Preposition | WordClass.Conjunction | WordClass.Pronoun | WordClass.Quote;

    private string Full(string name)
    {
        _fullNames ??= new FullNames(speech.Text);
        _written ??= new WrittenNames(speech.Text, names);
        var full = _fullNames.FullestOf(name);
        return _written.Find(full) ?? _written.Find(name) ?? full;
    }

    // "Fevad Aman", of whom only Fevad was found: the capitals that go on behind it to the end of the phrase are his surname.
    private string Longer(ActorMention actor, TextSpan span, int first, int end)
    {
        for (var at = names.FirstFrom(span.Start); at < names.Mentions.Count && names.Mentions[at].Span.End < span.End; at++)
        {
            if (names.Mentions[at].Actor != actor || actor.Name.Contains(' ', StringComparison.Ordinal))
            {
                continue;
            }

            var next = first;
            while (next < end && speech.Pieces[next].Span.Start < names.Mentions[at].Span.End)
            {
                next++;
            }

            for (var i = next; i < end; i++)
            {
                if (speech.Pieces[i].Class != WordClass.Capital)
                {
                    return actor.Name;
                }
            }

            return speech.Text.Text[names.Mentions[at].Span.Start..span.End];
        }

        return actor.Name;
    }

    // "Tanık", "Baker": a surname that is a calling too, of somebody the text named in full.
    private string? Surname(int first, int end)
    {
        if (end - first != 1 || !speech.Pieces[first].Is(WordClass.Capital) || !speech.Pieces[first].Is(WordClass.Role))
        {
            return null;
        }

        var word = speech.Pieces[first].Span.Cut(speech.Text.Text);
        for (var i = 0; i < names.Mentions.Count && i < FarBack && names.Mentions[i].Span.Start < speech.Pieces[first].Span.Start; i++)
        {
            var name = names.Mentions[i].Actor.Name;
            if (name.Length > word.Length + 1 && name.EndsWith(word, StringComparison.Ordinal) && name[^(word.Length + 1)] == ' ' && names.IsPerson(names.Mentions[i].Actor))
            {
                return name;
            }
        }

        for (var i = first - 1; i > 0 && i > first - FarBack; i--)
        {
            if (speech.Pieces[i].Is(WordClass.Capital) && speech.Pieces[i - 1].Class == WordClass.Capital && speech.Pieces[i].Quote < 0 && speech.Pieces[i].Span.Cut(speech.Text.Text).StartsWith(word, StringComparison.Ordinal) && speech.Pieces[i].Span.Length - word.Length is 0 or > 1 and < 6 && GivenNames.Has(speech.Folded(i - 1)))
            {
                return speech.Pieces[i - 1].Span.Cut(speech.Text.Text) + ' ' + word;
            }
        }

        return null;
    }

    private bool IsNamePart(int piece) => speech.Pieces[piece].Is(WordClass.Capital) && !speech.Pieces[piece].Is(NoName);

    // A subject no list holds is a person when an aside, a role or its first name says so.
    private string? PersonOf(int first, int end, int stop)
    {
        if (SpeakerWords.UnknownName(speech, first, end, stop) is not { } name)
        {
            return null;
        }

        var full = Full(name);
        var space = full.IndexOf(' ', StringComparison.Ordinal);
        var aside = end + 1 < speech.Pieces.Count && speech.Pieces[end].Is(WordClass.Comma) && (speech.Folded(end + 1) is "a" or "an" or "who" or "whose" or "the" || speech.Pieces[end + 1].Is(WordClass.Number) || speech.Pieces[end + 1].Is(WordClass.Role) && !speech.Pieces[end + 1].Is(WordClass.Capital) && end + 2 < speech.Pieces.Count && speech.Folded(end + 2) is "of" or "at" or "in" or "for" or "from");
        return aside || SpeakerWords.HasRole(speech, first, end) || space > 0 && GivenNames.Has(Folding.Fold(full.AsSpan(0, space))) ? full : null;
    }

    /// <summary>The person whose words, message or answer a sentence begins with; null when it begins with nobody's.</summary>
    public string? Owner(Unit unit)
    {
        var at = names.FirstFrom(speech.Pieces[unit.First].Span.Start);
        if (at >= names.Mentions.Count || names.Mentions[at].Span.Start > speech.Pieces[Math.Min(unit.First + 4, unit.End - 1)].Span.Start || !names.IsPerson(names.Mentions[at].Actor))
        {
            return null;
        }

        var end = names.Mentions[at].Span.End;
        return end < speech.Text.Text.Length && TokenCutter.IsApostrophe(speech.Text.Text[end]) ? names.Mentions[at].Actor.Name : null;
    }

    // "One man, a former guard whom the watchdog calls Najib for his protection, said", "One of them, who gave only his first name, Waqas, said": the name he goes by.
    private string? CalledInAside(int comma)
    {
        if (comma >= speech.Pieces.Count || !speech.Pieces[comma].Is(WordClass.Comma))
        {
            return null;
        }

        var gives = false;
        for (var i = comma + 1; i + 2 < speech.Pieces.Count && i < comma + LongestAside && !speech.Pieces[i].Is(WordClass.Stop | WordClass.Quote | WordClass.Comma); i++)
        {
            gives |= speech.Folded(i) is "identified" or "gave" or "giving" or "gives" or "introduced";
            var name = speech.Folded(i) is "calls" or "call" || gives && speech.Folded(i) is "as" or "name" ? i + 1 : -1;
            name += name > 0 && speech.Folded(i) == "name" && speech.Pieces[name].Is(WordClass.Comma) ? 1 : 0;
            if (name < 0 || speech.Pieces[name].Class != WordClass.Capital)
            {
                continue;
            }

            var end = name;
            while (end < speech.Pieces.Count && end < name + 3 && speech.Pieces[end].Class == WordClass.Capital)
            {
                end++;
            }

            return Full(speech.SpanOf(name, end).Cut(speech.Text.Text));
        }

        return null;
    }

    // "the authority said": whom an earlier sentence brought in as "a Turkish authority", wherever in it he stood.
    private string? Introduced(int first, int end)
    {
        var head = speech.Folded(end - 1);
        if (end - first != 2 || !speech.Pieces[end - 1].Is(WordClass.Role) || speech.Pieces[end - 1].Is(WordClass.Capital))
        {
            return null;
        }

        if (SpeakerNouns.IsAnyone(head) && _lastSpeaker is ("one of them" or "One of them"))
        {
            // "two officials said … said one of them … the official said"
            return _lastSpeaker;
        }

        for (var i = first - 1; i > 0 && i > first - FarBack; i--)
        {
            if (speech.Folded(i) != head)
            {
                if (speech.Folded(i) is var many && (many == head + "s" || head == "person" && many is "people" || head.EndsWith("man", StringComparison.Ordinal) && many.EndsWith("men", StringComparison.Ordinal) && many.AsSpan(0, many.Length - 3).SequenceEqual(head.AsSpan(0, head.Length - 3)) || head[^1] == 'y' && many.Length == head.Length + 2 && many.EndsWith("ies", StringComparison.Ordinal) && many.AsSpan(0, head.Length - 1).SequenceEqual(head.AsSpan(0, head.Length - 1))) && speech.Folded(i - 1) is "the" && i > 2 && speech.Folded(i - 2) == "of" && speech.Folded(i - 3) == "one")
                {
                    // "one of the authorities … the authority"
                    return SpeakerWords.Description(speech, i - 3, i + 1, speech.Pieces[i].Span.End);
                }

                continue;
            }

            for (var start = i - 1; start >= 0 && start > i - 6 && !speech.Pieces[start].Is(WordClass.Comma | WordClass.Stop | WordClass.Quote | WordClass.Preposition | WordClass.Colon); start--)
            {
                if (speech.Folded(start) is "a" or "an" or "one" or "another")
                {
                    return SpeakerWords.Description(speech, start, i + 1, speech.Pieces[i].Span.End);
                }
            }
        }

        return null;
    }

    // "the statement said", "this person said", "one of them said": who spoke last, or was spoken of.
    private string? Echo(int first, int end, HashSet<string> words)
    {
        if (end - first == 3 && speech.Folded(end - 1) == "them" && speech.Folded(first) is "some" or "many" or "both")
        {
            return _bodies.FindLast(body => body.Plural)?.Name;
        }

        if (!turkish && end - first == 2 && speech.Folded(first) == "a" && words.Contains("statement") && !(end < speech.Pieces.Count && speech.Pieces[end].Is(WordClass.Preposition | WordClass.Participle)) && _lastSpeaker is { } issuer && _bodies.Exists(body => body.Name == issuer))
        {
            // "…, the ministry said. According to a statement, …"
            return issuer;
        }

        if (words.Count != 1 || !IsDefinite(first) && !(turkish && end - first == 1 && (TurkishSpeech.Words.GetValueOrDefault(words.First()) & WordClass.Body) != 0))
        {
            return null;
        }

        if (Movement(words) is { } movement)
        {
            return movement;
        }

        return words.Contains("individual") || words.Contains("insider") ? _persons.Count > 0 ? _persons[^1].Name : null
            : words.Contains("statement") || words.Contains("communique") || words.Contains("declaration") ? _lastSpeaker
            : turkish && (words.Contains("person") || words.Contains("man") || words.Contains("woman")) ? _persons.Count > 0 ? _persons[^1].Name : null
            : null;
    }

    private bool IsTalibanNamed()
    {
        var at = names.FirstFrom(speech.Pieces[speech.Units[_unit].First].Span.Start) - 1;
        for (var i = at; i >= 0 && i > at - FarBack; i--)
        {
            if (names.Mentions[i].Actor.Name == "Taliban")
            {
                return true;
            }
        }

        return false;
    }

    // "the group said": the Taliban, once they were spoken of; "the ministry": the one named last.
    private string? Movement(HashSet<string> words)
    {
        if (words.Contains("group") || words.Contains("movement") || words.Contains("militants") || words.Contains("insurgents") || words.Contains("islamists"))
        {
            return _bodies.Exists(body => body.Name == "Taliban") || !turkish && IsTalibanNamed() ? "Taliban" : null;
        }

        foreach (var body in Echoed)
        {
            if (words.Contains(body))
            {
                return _bodies.FindLast(known => known.Name.Length > body.Length && known.Name.Contains(body, StringComparison.OrdinalIgnoreCase))?.Name;
            }
        }

        if (turkish)
        {
            // "Örgüt", "Valilik", "Bakanlık": the body named last whose name ends in the word.
            var noun = words.First();
            return _bodies.FindLast(body => body.Name.LastIndexOf(' ') is var space and > 0 && SpeakerWords.Stem(Folding.Fold(body.Name.AsSpan(space + 1))) == noun)?.Name;
        }

        return words.Contains("ministry") ? _bodies.FindLast(body => body.Name.Length > "ministry".Length && body.Name.Contains("inistry", StringComparison.Ordinal))?.Name : null;
    }

    private int Introducing(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (speech.Folded(i) is "adli" or "isimli" or "adindaki" or "ismindeki")
            {
                return i;
            }
        }

        return -1;
    }

    // Göç İdaresi Başkanlığı'ndan yapılan açıklama; Soylu'nun verdiği rakamlar: the owner speaks, not the paper.
    private (TextSpan Span, int End)? Carried(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (speech.Folded(i) is not ("yapilan" or "yaptigi" or "verdigi" or "acikladigi" or "paylastigi" or "yayimladigi" or "yayimlanan" or "verilen"))
            {
                continue;
            }

            var at = i - 1;
            for (var from = i - 1; speech.Folded(i) == "yapilan" && from >= first && from > i - 9; from--)
            {
                if (TurkishEndings.IsAblative(speech.Folded(from)))
                {
                    var source = speech.Pieces[from].Span;
                    return (new TextSpan(speech.Pieces[first].Span.Start, source.Start + TurkishEndings.BareLength(speech.Text.Text.AsSpan(source.Start, source.Length))), from + 1);
                }
            }

            while (at > first && !IsOwner(at) && at > i - 5)
            {
                at--;
            }

            at = IsOwner(at) ? at : i - 1;
            var last = speech.Pieces[at].Span;
            var word = speech.Text.Text.AsSpan(last.Start, last.Length);
            var length = Math.Min(TurkishEndings.BareLength(word), TurkishEndings.WithoutGenitive(word));
            return length > 0 ? (new TextSpan(speech.Pieces[first].Span.Start, last.Start + length), at + 1) : null;
        }

        return null;
    }

    // Soylu'nun; Bakanın, before "cumartesi günü verdiği"
    private bool IsOwner(int piece) => speech.Pieces[piece].Is(WordClass.Possessive) || speech.Pieces[piece].Is(WordClass.Role | WordClass.Body | WordClass.Capital) && TurkishEndings.IsGenitive(speech.Folded(piece)) && TurkishEndings.WithoutGenitive(speech.Folded(piece)) < speech.Folded(piece).Length;
}
