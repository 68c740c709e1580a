namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Whose verb it is where the clause names nobody: the one who was named with the verb before, or before a quoted question.</content>
internal sealed partial class TurkishAttributions
{
    // "X'i belirten Akar, havalimanının önemli bir kapı olduğunu ifade etti", "Akar, … söyleyerek, … dedi": both verbs are Akar's, whatever nouns stand between.
    private bool IsCarried(Attribution? previous, int floor)
    {
        // "… hatırlatan bir gazeteciye Akar, …": whose name stands in a case is not who goes on.
        if (previous is null || previous.End != floor && previous.CueEnd != floor || previous.Subject is { } named && named.End < speech.Pieces[previous.End - 1].Span.End && named.End > speech.Pieces[previous.End - 1].Span.Start)
        {
            return false;
        }

        var cue = speech.Pieces[previous.CueEnd - 1];
        if (cue.Is(WordClass.SaysWho))
        {
            return previous.Rule == "quote.inverted" && previous.Subject is not null && !speech.Pieces[previous.End - 1].Is(WordClass.Possessive) && !cue.Is(WordClass.Say);
        }

        return cue.Is(WordClass.Participle) && (speech.Folded(previous.CueEnd - 1).EndsWith("rek", StringComparison.Ordinal) || speech.Folded(previous.CueEnd - 1).EndsWith("rak", StringComparison.Ordinal));
    }

    // "“…”, Mücahid dedi": translators leave the subject behind the words.
    private (Articles.TextSpan Span, int Then)? BehindSpeech(int floor, int verb)
    {
        var first = verb;
        while (first > floor && first > verb - ShortestTold && !speech.Pieces[first - 1].Is(WordClass.Quote))
        {
            first--;
        }

        if (first == verb || first <= floor || !speech.Pieces[first - 1].Is(WordClass.Quote))
        {
            return null;
        }

        first += speech.Pieces[first].Is(WordClass.Comma) ? 1 : 0;
        return first < verb && _subjects.RightBefore(first, verb) is { } name && name.Start == speech.Pieces[first].Span.Start ? (name, verb) : null;
    }

    // "“…?” sorusuna ise Akar “…” karşılığını verdi", "“…?” sorusu üzerine, …": the answer begins behind the question.
    private int PastQuestion(int floor, int limit)
    {
        var question = speech.NextQuote(floor);
        if (question + 2 >= limit || !(speech.Folded(question + 1) is var asks && (asks.StartsWith("sorus", StringComparison.Ordinal) || asks.StartsWith("sual", StringComparison.Ordinal))))
        {
            return floor;
        }

        var next = question + 2;
        while (next < limit && (speech.Pieces[next].Is(WordClass.Comma) || speech.Folded(next) is "uzerine" or "ise" or "karsilik" or "karsisinda" or "de" or "da"))
        {
            next++;
        }

        return next;
    }

    // "Erdoğan'ın dünkü yayında, … söylediğini anımsatan Akar": who is told of stands first, the occasion is part of what is told.
    private bool HasOwnSubject(int first, int last)
    {
        var owner = -1;
        for (var i = first; i < last && i < first + OwnReach && !speech.Pieces[i].Is(WordClass.Comma | WordClass.Quote); i++)
        {
            if (owner < 0 && speech.Pieces[i].Is(WordClass.Capital) && TurkishEndings.IsGenitive(speech.Folded(i)))
            {
                owner = i;
            }
            else if (owner >= 0 && TurkishEndings.EndsReportedClause(speech.Folded(i) + "ni", false) || owner >= 0 && i == owner + 1 && IsSetting(speech.Folded(i)))
            {
                // "Akar'ın yaptığı açıklamada", "Akar'ın açıklamasında"
                return false;
            }
        }

        return owner >= 0;
    }

    // "Cumhurbaşkanı Erdoğan, “Duvar örüyoruz. …”": who stands before the words and their comma said them, where the sentence ends without a verb.
    private Attribution? Unsaid(int unitIndex, Unit unit)
    {
        var quote = speech.NextQuote(unit.First);
        if (quote >= unit.End || quote - unit.First < 2 || !speech.Pieces[quote - 1].Is(WordClass.Comma) || !(quote == unit.End - 1 || quote == unit.End - 2 && speech.Pieces[unit.End - 1].Is(WordClass.Stop)) || _subjects.Before(unit.First, quote) is not { } subject)
        {
            return null;
        }

        return new Attribution
        {
            Unit = unitIndex,
            Cue = speech.Pieces[quote - 1].Span,
            CueFirst = quote - 1,
            CueEnd = quote,
            Subject = subject.Span,
            First = unit.First,
            End = quote,
            Content = quote,
            Rule = "quote.colon",
        };
    }

    // "Muttaki'nin, “…” ifadesini kullandığı kaydedildi": whoever passes the words on, they are the owner's.
    private Attribution? Told(int unitIndex, Unit unit, int quote, int floor)
    {
        var verb = quote + 1;
        while (verb < unit.End && verb < quote + 4 && !(TurkishEndings.EndsReportedClause(speech.Folded(verb), true) && IsSayingNoun(speech.Folded(verb))))
        {
            verb++;
        }

        if (verb >= unit.End || verb >= quote + 4 || verb + 1 >= unit.End)
        {
            return null;
        }

        var owner = quote - 1;
        while (owner >= floor && owner > quote - OwnReach && !(speech.Pieces[owner].Is(WordClass.Capital | WordClass.Role | WordClass.Possessive) && TurkishEndings.IsGenitive(speech.Folded(owner)) && TurkishEndings.WithoutGenitive(speech.Folded(owner)) < speech.Folded(owner).Length))
        {
            owner--;
        }

        if (owner < floor || owner <= quote - OwnReach || _subjects.Ending(floor, owner + 1, genitive: true) is not { } subject)
        {
            return null;
        }

        var end = verb + 1;
        while (end < unit.End && !speech.Pieces[end].Is(WordClass.Comma | WordClass.Stop | WordClass.Quote) && end < verb + 4)
        {
            end++;
        }

        return new Attribution { Unit = unitIndex, Cue = speech.SpanOf(quote + 1, verb + 1), CueFirst = quote + 1, CueEnd = verb + 1, Subject = subject, First = quote + 1, End = end, Before = quote, Rule = "quote.told" };
    }

    internal static bool IsSayingNoun(string word) => word.StartsWith("kullandi", StringComparison.Ordinal) || word.StartsWith("dedi", StringComparison.Ordinal) || word.StartsWith("konustu", StringComparison.Ordinal) || word.StartsWith("soyledi", StringComparison.Ordinal) || word.StartsWith("verdi", StringComparison.Ordinal) || word.StartsWith("belirtti", StringComparison.Ordinal)
        || word.StartsWith("kaydetti", StringComparison.Ordinal) || word.StartsWith("yazdi", StringComparison.Ordinal) || word.StartsWith("paylasti", StringComparison.Ordinal);
}
