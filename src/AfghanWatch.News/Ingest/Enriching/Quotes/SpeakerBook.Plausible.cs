using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Actors;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Phrases that cannot speak, where the reading took one for a subject: "used the expression", "Laughing at this, Akar replied".</content>
internal sealed partial class SpeakerBook
{
    // Mentions looked at on either side: a list of names without end is no sentence.
    private const int MostMentions = 40;

    // A common noun that no list knows as a person, a body, a paper or a group, and whose ending names nobody who does something.
    private bool IsThing(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var piece = speech.Pieces[i];
            if (piece.Quote >= 0 || piece.Is(WordClass.Role | WordClass.Body | WordClass.Number) || piece.Is(WordClass.Pronoun) && !piece.Is(WordClass.Determiner) || IsCapital(i) || IsCount(speech.Folded(i)))
            {
                return false;
            }
        }

        var noun = HeadOf(first, end);
        if (speech.Pieces[first].Is(WordClass.Determiner) && !(speech.Folded(first) is "his" or "her" or "their") && !SpeakerNouns.IsThing(noun))
        {
            // "a desk at the airport" may stand for those who sit there.
            return false;
        }

        return noun.Length > 3 && (noun[^1] != 's' || noun[^2] == 's') && !SpeakerNouns.IsGroup(noun) && !SpeakerNouns.HasAgentEnding(noun) && !EnglishNouns.IsPaper(noun) && !EnglishNouns.IsBody(noun) && !EnglishNouns.IsState(noun) && !EnglishNouns.IsSource(noun)
            && !SpeakerNouns.IsCountryman(noun);
    }

    // The last word before the first preposition.
    private string HeadOf(int first, int end)
    {
        var head = "";
        for (var i = first; i < end && !speech.Pieces[i].Is(WordClass.Preposition | WordClass.Relative); i++)
        {
            head = speech.Pieces[i].Is(WordClass.Determiner) ? head : speech.Folded(i);
        }

        return head;
    }

    // The capital that begins a sentence says nothing of a participle: "Laughing", "Confirmed".
    private bool IsCapital(int piece) => speech.Pieces[piece].Is(WordClass.Capital) && !(piece == speech.Units[_unit].First && speech.Folded(piece) is { Length: > 5 } word && (word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("hammed", StringComparison.Ordinal)) && !names.HasName(speech.Pieces[piece].Span));

    private static bool IsCount(string word) => word is "one" or "ones" or "some" or "many" or "most" or "others" or "other" or "another" or "both" or "each" or "those" or "these" or "several" or "few" or "all" or "everyone" or "everybody" or "nobody" or "someone" or "somebody" or "anyone" or "two" or "three" or "half" or "who" or "second" or "third" or "latter" or "former";

    // The person of the sentence named nearest before, else behind, else whom the text is about.
    private string? Instead(TextSpan span)
    {
        var unit = speech.Units[_unit];
        var start = speech.Pieces[unit.First].Span.Start;
        var end = speech.Pieces[unit.End - 1].Span.End;
        var behind = names.FirstFrom(span.End);
        for (var at = behind - 1; at >= 0 && at >= behind - MostMentions && names.Mentions[at].Span.Start >= start; at--)
        {
            if (TellsOf(names.Mentions[at]))
            {
                return names.Mentions[at].Actor.Name;
            }
        }

        for (var at = behind; at < names.Mentions.Count && at < behind + MostMentions && names.Mentions[at].Span.Start < end; at++)
        {
            if (TellsOf(names.Mentions[at]))
            {
                return names.Mentions[at].Actor.Name;
            }
        }

        return Foreground ?? _lastSpeaker;
    }

    // A named person, and not inside what somebody says.
    private bool TellsOf(NamedSpan mention) => names.IsPerson(mention.Actor) && !mention.Actor.Name.EndsWith(')') && speech.Pieces[PieceAt(mention.Span.Start)].Quote < 0;
}
