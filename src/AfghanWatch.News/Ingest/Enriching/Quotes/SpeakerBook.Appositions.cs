using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Actors;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Names that stand beside a description, set off by commas.</content>
internal sealed partial class SpeakerBook
{
    // "the opposition leader, Kemal Kılıçdaroğlu," "a man named Hasib": the name stands behind the description.
    private string? Apposed(int first, int end)
    {
        if (turkish || end + 1 >= speech.Pieces.Count || end <= first)
        {
            return null;
        }

        var introduced = speech.Folded(end) is "named" or "called";
        var one = end - first == 1 && speech.Folded(first) is "one" or "another";
        var described = one || SpeakerWords.HasRole(speech, first, end) || speech.Folded(first) is "his" or "her" or "its" or "their" or "our" or "my" or "a" or "an";
        if (!introduced && !speech.Pieces[end].Is(WordClass.Comma))
        {
            return null;
        }

        var start = end + 1;
        start += start + 2 < speech.Pieces.Count && speech.Folded(start) == "the" && speech.Pieces[start + 1].Is(WordClass.Capital) ? 1 : 0;
        start += start + 3 < speech.Pieces.Count && speech.Folded(start) == "the" && speech.Pieces[start + 1].Class == WordClass.None && speech.Folded(start + 2) is "mr" or "mrs" or "ms" or "dr" ? 2 : 0;
        start += start + 2 < speech.Pieces.Count && SpeakerWords.IsNational(speech.Folded(start)) && speech.Pieces[start + 1].Is(WordClass.Capital) ? 1 : 0;
        start += start + 2 < speech.Pieces.Count && speech.Folded(start) is "mullah" or "mawlawi" or "maulvi" or "maulana" or "sheikh" or "qari" or "haji" && IsNamePart(start + 1) ? 1 : 0;
        if (start + 2 < speech.Pieces.Count && speech.Folded(start) is "mr" or "mrs" or "ms" or "dr" or "gen" or "prof" or "maj" or "lt" or "col" or "capt" or "sgt" or "sen" or "rep" or "gov" or "adm" or "brig" or "amb" or "rev")
        {
            start += speech.Pieces[start + 1].Is(WordClass.Stop) ? 2 : 1;
        }

        var stop = start;
        while (stop < speech.Pieces.Count && stop < start + 6 && (IsNamePart(stop) || stop > start && speech.Folded(stop) is "von" or "van" or "der" or "de" or "bin" or "al" or "ul" or "-"))
        {
            stop++;
        }

        if (stop == start || stop < speech.Pieces.Count && !introduced && !speech.Pieces[stop].Is(WordClass.Comma | WordClass.Stop | WordClass.Colon | WordClass.Bracket | WordClass.Dash))
        {
            return null;
        }

        // "the harbour master, Sedat Tan,": a given name behind a calling no list holds.
        described |= speech.Folded(first) == "the" && stop - start >= 2 && Enriching.Actors.GivenNames.Has(speech.Folded(start)) && !SpeakerWords.HasBody(speech, first, end);
        if (!introduced && !described && !(stop + 1 < speech.Pieces.Count && speech.Pieces[stop].Is(WordClass.Comma) && speech.Pieces[stop + 1].Is(WordClass.Say | WordClass.Weak | WordClass.Auxiliary | WordClass.Adverb)))
        {
            return null;
        }

        var span = speech.SpanOf(start, stop);
        if (Actor(span) is { } actor)
        {
            return names.IsPerson(actor) ? actor.Name : null;
        }

        // "A former accountant at the mission, Farid, said": a given name alone, where a role stands before it.
        var office = speech.Pieces[end - 1].Is(WordClass.Role) && !speech.Pieces[end - 1].Is(WordClass.Capital) || SpeakerWords.HasRole(speech, first, end) && GivenNames.Has(speech.Folded(start));
        return introduced || stop - start >= 2 || one && speech.Pieces[stop].Is(WordClass.Comma) || office && stop < speech.Pieces.Count && speech.Pieces[stop].Is(WordClass.Comma) ? Full(span.Cut(speech.Text.Text)) : null;
    }

    // "Allahdad and his colleagues underline": he speaks for them.
    private string? Companion(int first)
    {
        if (turkish || first < 2 || speech.Folded(first) is not ("his" or "her") || speech.Folded(first - 1) != "and")
        {
            return null;
        }

        var at = names.FirstFrom(speech.Pieces[first - 2].Span.End) - 1;
        return at >= 0 && names.Mentions[at].Span.End == speech.Pieces[first - 2].Span.End && names.IsPerson(names.Mentions[at].Actor) ? names.Mentions[at].Actor.Name : null;
    }

    // "A guard at the gate, Nazir Popal, was": the description may hold a place.
    private string? ApposedInLead(int first, int limit)
    {
        for (var i = first + 1; i < limit && i < first + 16; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Comma))
            {
                return Apposed(first, i);
            }
        }

        return null;
    }

    // "one of the two officials, a European diplomat, said"
    private (int First, int End)? ApposedDescription(int end)
    {
        if (end + 3 >= speech.Pieces.Count || !speech.Pieces[end].Is(WordClass.Comma) || speech.Folded(end + 1) is not ("a" or "an"))
        {
            return null;
        }

        var stop = EnglishPhrases.ForwardEnd(speech, end + 1, speech.Pieces.Count);
        return stop > end + 2 && stop < speech.Pieces.Count && speech.Pieces[stop].Is(WordClass.Comma) && SpeakerWords.HasRole(speech, end + 1, stop) ? (end + 1, stop) : null;
    }

    // "Sociologist Didem Danish of Galatasaray University": the name stands before the preposition.
    private string? NameOf(int first, int end)
    {
        for (var i = first + 2; i < end; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Preposition) && !speech.Pieces[i].Is(WordClass.Capital))
            {
                return speech.Pieces[i - 1].Class == WordClass.Capital && speech.Pieces[i - 2].Class == WordClass.Capital && (SpeakerWords.HasRole(speech, first, i) || GivenNames.Has(speech.Folded(first)))
                    ? SpeakerWords.UnknownName(speech, first, i, speech.Pieces[i - 1].Span.End)
                    : null;
            }
        }

        return null;
    }
}
