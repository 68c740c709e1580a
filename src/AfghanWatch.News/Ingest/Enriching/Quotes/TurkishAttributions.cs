namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Finds the attributions of a Turkish unit: subject, then speech, then the verb of saying.</summary>
internal sealed class TurkishAttributions(SpeechText speech, SpeakerNames names) : IAttributionReader
{
    private readonly TurkishSubject _subjects = new(speech, names);

    public void Read(int unitIndex, List<Attribution> found)
    {
        var unit = speech.Units[unitIndex];
        var floor = unit.First;
        for (var i = unit.First; i < unit.End; i++)
        {
            var piece = speech.Pieces[i];
            var attribution = piece.Is(WordClass.SaysWho | WordClass.Say | WordClass.Participle) && !(piece.Is(WordClass.Capital) && i > unit.First) ? Verb(unitIndex, unit, i, floor)
                : speech.Folded(i) == "gore" && i > floor ? According(unitIndex, unit, i, floor)
                : piece.Is(WordClass.Colon) ? Label(unitIndex, unit, i, floor)
                : null;
            if (attribution is not null)
            {
                found.Add(attribution);
                floor = attribution.End;
                i = Math.Max(i, attribution.End - 1);
            }
        }
    }

    private Attribution? Verb(int unitIndex, Unit unit, int i, int floor)
    {
        var piece = speech.Pieces[i];
        var cueFirst = i;
        if (i > floor && TurkishCompounds.IsSaying(speech.Folded(i - 1), speech.Folded(i)))
        {
            cueFirst = i - 1;
        }
        else if (piece.Is(WordClass.Weak) || speech.Folded(i) is "bulundu" or "kullandi" or "verdi" or "yapti" or "verildi" or "kullanildi" or "ifade" or "dondu" or "bulunmustu" or "kullanmisti" or "yapmisti" or "bulunuldu")
        {
            return null;
        }

        var last = cueFirst - 1;
        while (last >= floor && speech.Folded(last) is "diye" or "seklinde" or "de" or "da" or "ayrica" or "sunlari" or "soyle" or "yer" or "su" or "bu" or "olarak" or "ifadelerine" or "ifadelerini" or "ifadesini" or "ifadesine" or "seklindeki" or "diyerek")
        {
            last--;
        }

        if (speech.Folded(i) == "diye" && !(last >= floor && last == i - 1 && speech.Pieces[last].Is(WordClass.Quote)))
        {
            return null;
        }

        if (speech.Folded(i) == "diye" && i + 1 < unit.End && speech.Pieces[i + 1].Is(WordClass.Say))
        {
            // diye konuştu: one cue.
            i++;
        }

        var colon = i + 1 < unit.End && speech.Pieces[i + 1].Is(WordClass.Colon);
        var quote = last >= floor && (speech.Pieces[last].Is(WordClass.Quote) || last > floor && speech.Pieces[last].Is(WordClass.Comma | WordClass.Stop | WordClass.Dash) && speech.Pieces[last - 1].Is(WordClass.Quote));
        var clause = last >= floor && TurkishEndings.EndsReportedClause(speech.Folded(last));
        if (!colon && !quote && !clause)
        {
            quote = HasQuote(floor, cueFirst);
            if (!quote)
            {
                return null;
            }
        }

        var before = FirstSpeech(floor, cueFirst);
        var subject = _subjects.Before(floor, clause || colon ? last + 1 : before);
        var end = i + 1;
        var span = subject?.Span;
        var after = piece.Is(WordClass.SaysWho) || subject is null && quote && i + 1 < unit.End && speech.Pieces[i + 1].Is(WordClass.Capital | WordClass.Role) ? _subjects.After(i + 1, unit.End) : null;
        if (after is { } follows)
        {
            span = follows.Span;
            end = follows.End;
        }

        return new Attribution
        {
            Unit = unitIndex,
            Cue = speech.SpanOf(cueFirst, i + 1),
            CueFirst = cueFirst,
            CueEnd = i + 1,
            Subject = span,
            First = clause ? last + 1 : cueFirst,
            End = colon ? Math.Max(end, i + 2) : end,
            Content = colon && i + 2 < unit.End ? i + 2 : -1,
            Before = clause ? Math.Max(subject?.Then ?? floor, floor) : quote ? before : -1,
            EndsInColon = colon,
            ReportsClause = clause,
            Inherits = span is null,
            Rule = colon ? "quote.colon" : after is not null ? "quote.inverted" : "quote.said-verb",
        };
    }

    private int FirstSpeech(int floor, int end)
    {
        var i = floor;
        while (i < end && !speech.Pieces[i].Is(WordClass.Quote))
        {
            i++;
        }

        return i;
    }

    private bool HasQuote(int floor, int end) => FirstSpeech(floor, end) < end;

    private Attribution? According(int unitIndex, Unit unit, int i, int floor)
    {
        var content = i + 1 < unit.End && speech.Pieces[i + 1].Is(WordClass.Comma) ? i + 2 : i + 1;
        if (Source(i, floor) is not { } source || content >= unit.End)
        {
            return null;
        }

        return new Attribution
        {
            Unit = unitIndex,
            Cue = speech.Pieces[i].Span,
            CueFirst = i,
            CueEnd = i + 1,
            Subject = source,
            First = floor,
            End = content,
            Content = content,
            ReportsClause = true,
            Rule = "indirect.according-to",
        };
    }

    // Reuters'a göre; bakanlık kaynaklarına göre; Reuters'ın haberine göre; but not edinilen bilgiye göre.
    private Articles.TextSpan? Source(int i, int floor)
    {
        var end = i;
        if (speech.Folded(i - 1) is "haberine" or "bilgisine" or "raporuna" or "iddiasina" or "aciklamasina" or "verilerine" or "bilgilere" or "bilgiye" or "habere" or "sozlerine" or "haberlerine" or "tahminlerine" or "rapora" or "iddiaya")
        {
            end = i - 1;
            if (end <= floor || !speech.Pieces[end - 1].Is(WordClass.Possessive | WordClass.Capital | WordClass.Role))
            {
                return null;
            }
        }
        else if (!(speech.Pieces[i - 1].Is(WordClass.Possessive | WordClass.Capital) || TurkishEndings.BareLength(speech.Folded(i - 1)) < speech.Folded(i - 1).Length) || speech.Folded(i - 1) is "buna" or "ona" or "suna" or "duruma" or "plana" or "anlasmaya" or "karara" or "kanuna" or "yasaya")
        {
            return null;
        }

        return _subjects.Ending(floor, end);
    }

    private Attribution? Label(int unitIndex, Unit unit, int i, int floor)
    {
        if (floor != unit.First || i + 1 >= unit.End || !speech.Pieces[i + 1].Is(WordClass.Quote) || _subjects.Before(unit.First, i + 1) is not { } subject)
        {
            return null;
        }

        return new Attribution
        {
            Unit = unitIndex,
            Cue = speech.Pieces[i].Span,
            CueFirst = i,
            CueEnd = i + 1,
            Subject = subject.Span,
            First = unit.First,
            End = i + 1,
            Content = i + 1,
            Rule = "quote.colon",
        };
    }
}
