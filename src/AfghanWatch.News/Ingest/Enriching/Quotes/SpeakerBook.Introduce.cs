using AfghanWatch.News.Ingest.Enriching.Actors;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Whom the narrator met or brings in by a name in marks.</content>
internal sealed partial class SpeakerBook
{
    /// <summary>Notes whom the narrator brings in ("I met Nesrin Alkan, a lawyer"): the next sentences are about her.</summary>
    public void Introduce(Unit unit)
    {
        if (Met(unit.First, unit.End) is { } met)
        {
            Remember(met, true, GivenNames.GenderOf(met), null);
        }
    }

    /// <summary>Notes who is brought in by a name in marks ("Yet ‘Naseer’, a 24-year-old from Kunduz, pulled up a sleeve"): the sentence and the next ones are about him.</summary>
    public void IntroduceAliases(Unit unit)
    {
        for (var i = speech.NextQuote(unit.First); i < unit.End; i = speech.NextQuote(i + 1))
        {
            Alias(unit, i);
        }
    }

    private string? Alias(Unit unit, int piece)
    {
        if (!QuotedNames.IsAt(speech, unit, piece))
        {
            return null;
        }

        var span = speech.Spans[speech.Pieces[piece].Quote];
        var name = Full(speech.Text.Text[span.Start..span.End]);
        Remember(name, true, GivenNames.GenderOf(name), null);
        return name;
    }

    private string? Met(int first, int limit)
    {
        for (var i = first; i + 2 < limit && i < first + 14; i++)
        {
            if (speech.Folded(i) is "i" or "we" && speech.Folded(i + 1) is "met" or "asked" or "rang" or "called" or "phoned" or "visited" or "interviewed" or "reached" or "saw")
            {
                return WhoIs(i + 2, limit);
            }

            if (speech.Folded(i) is "i" or "we" && Heard(i, limit) is var heard and > 0)
            {
                return WhoIs(heard, limit);
            }
        }

        return null;
    }

    private string? WhoIs(int first, int limit)
    {
        var end = EnglishPhrases.ForwardEnd(speech, first, limit);
        return end <= first ? null : Actor(speech.SpanOf(first, end)) is { } actor ? names.IsPerson(actor) ? actor.Name : null : PersonOf(first, end, speech.Pieces[end - 1].Span.End) ?? Stranger(first, end);
    }

    // "I heard it from a retired general", "we spoke to Nesrin Alkan": where the phrase that names him begins.
    private int Heard(int first, int limit)
    {
        var i = first + 1;
        while (i < limit && (speech.Folded(i) is "have" or "had" or "also" or "later" or "recently"))
        {
            i++;
        }

        if (i + 2 >= limit)
        {
            return -1;
        }

        return speech.Folded(i) is "spoke" or "spoken" or "talked" && speech.Folded(i + 1) is "to" or "with" ? i + 2
            : speech.Folded(i) == "heard" && speech.Folded(i + 1) == "from" ? i + 2
            : speech.Folded(i) == "heard" && speech.Folded(i + 1) is "it" or "this" or "that" && speech.Folded(i + 2) == "from" && i + 3 < limit ? i + 3
            : -1;
    }

    // "The money came from people such as a retired teacher in a blue coat, who had sold a bracelet": the clause behind makes somebody of her.
    private void Stranger(Unit unit, int from, int limit)
    {
        for (var who = from + 2; who < limit; who++)
        {
            if (speech.Folded(who) != "who" || speech.Pieces[who].Quote >= 0 || !speech.Pieces[who - 1].Is(WordClass.Comma))
            {
                continue;
            }

            for (var i = who - 2; i > Math.Max(from, who - LongestAside) && !speech.Pieces[i].Is(WordClass.Comma | WordClass.Stop | WordClass.Quote); i--)
            {
                if (speech.Folded(i) is "a" or "an" && EnglishPhrases.ForwardEnd(speech, i, who) is var end && end > i + 1 && !names.HasName(speech.SpanOf(i, who - 1)) && Stranger(i, end) is not null)
                {
                    return;
                }
            }
        }
    }

    // "I asked a retired general"
    private string? Stranger(int first, int end) => speech.Folded(first) is "a" or "an" && SpeakerWords.HasRole(speech, first, end) && !SpeakerWords.IsPlural(speech, first, end) ? Describe(speech.SpanOf(first, end), first, end).Name : null;
}
