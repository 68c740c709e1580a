using AfghanWatch.News.Ingest.Enriching.Actors;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Whom a pronoun means.</content>
internal sealed partial class SpeakerBook
{
    private Speaker? Pronoun(int piece)
    {
        switch (speech.Folded(piece))
        {
            case "he" or "him" or "himself" or "his":
                return Person(Gender.Male, piece);
            case "she" or "her" or "herself":
                return Person(Gender.Female, piece);
            case "o" or "kendisi" when turkish:
                return Person(Gender.Unknown, piece);
            case "it" or "its":
                return new Speaker(_bodies.FindLast(body => !body.Plural)?.Name, null, false, true);
            case "they" or "them" or "their" or "onlar":
                return new Speaker(_bodies.Count > 0 ? _bodies[^1].Name : _persons.Count > 0 ? _persons[^1].Name : null, null, false, true);
            case "i" or "we" or "you" or "ben" or "biz":
                return new Speaker(null, null, true, true);
            default:
                return null;
        }
    }

    // Paragraphs turned to somebody of whom it is not known: "she" is not the woman before.
    private bool IsPast(Known known) => !turkish && _persons[^1] is { Gender: Gender.Unknown } newest && newest != known && ParagraphOf(newest.Unit) > ParagraphOf(known.Unit) && ParagraphOf(newest.Unit) >= speech.Units[_unit].Paragraph - 1;

    // "The shopkeeper agrees with Farishta. She buys from him": a woman told of before, whom the sentence before names.
    private Known? NamedSince(int piece)
    {
        var from = speech.Pieces[speech.Units[Math.Max(_unit - 1, 0)].First].Span.Start;
        var last = names.FirstFrom(speech.Pieces[piece].Span.Start) - 1;
        for (var at = last; at >= 0 && at > last - MostMentions && names.Mentions[at].Span.Start >= from; at--)
        {
            var name = names.Mentions[at].Actor.Name;
            if (speech.Pieces[PieceAt(names.Mentions[at].Span.Start)].Quote < 0 && WomanOf(name) is { } known)
            {
                return known;
            }
        }

        return null;
    }

    // Looks no further back than pronouns do.
    private Known? WomanOf(string name)
    {
        for (var i = _persons.Count - 1; i >= 0 && i > _persons.Count - 1 - Rivals; i--)
        {
            if (_persons[i].Name == name)
            {
                return _persons[i].Gender == Gender.Female ? _persons[i] : null;
            }
        }

        return null;
    }

    private int ParagraphOf(int unit) => speech.Units[unit].EndParagraph;

    private Speaker Person(Gender gender, int piece)
    {
        Known? best = null;
        var most = double.MinValue;
        for (var i = _persons.Count - 1; i >= 0 && i > _persons.Count - 1 - Rivals; i--)
        {
            var known = _persons[i];
            if (gender != Gender.Unknown && known.Gender != Gender.Unknown && known.Gender != gender)
            {
                continue;
            }

            // Who is known to be a woman is "she" rather than "the lawyer" spoken of since.
            var score = i - _persons.Count + (gender == Gender.Female && known.Gender == gender && !IsPast(known) ? Fitting : 0) - (_unit - known.Unit) * Fading;
            if (score > most)
            {
                (best, most) = (known, score);
            }
        }

        if (gender == Gender.Female && !turkish && best is not { Gender: Gender.Female } && NamedSince(piece) is { } woman)
        {
            woman.Unit = _unit;
            return new Speaker(woman.Name, null, true, true);
        }

        if (best is not null)
        {
            best.Gender = best.Gender == Gender.Unknown ? gender : best.Gender;
            best.Unit = _unit;
            return new Speaker(best.Name, null, true, true);
        }

        var named = names.PersonBefore(speech.Pieces[piece].Span.Start, gender, speech.Spans);
        if (named is not null && !turkish)
        {
            Remember(named, true, gender, null);
        }

        return new Speaker(named, null, true, true);
    }
}
