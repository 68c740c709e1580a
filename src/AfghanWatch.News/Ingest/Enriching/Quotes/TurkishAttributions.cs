namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Finds the attributions of a Turkish unit: subject, then speech, then the verb of saying.</summary>
internal sealed partial class TurkishAttributions(SpeechText speech, SpeakerNames names) : IAttributionReader
{
    private const int ShortestTold = 5;
    private const int NearQuote = 3;
    private const int FarthestOwner = 120;
    private const int OwnReach = 16;
    private const int MostParticles = 8;
    private readonly TurkishSubject _subjects = new(speech, names);

    public void Read(int unitIndex, List<Attribution> found)
    {
        var unit = speech.Units[unitIndex];
        var floor = unit.First;
        for (var i = unit.First; i < unit.End; i++)
        {
            var piece = speech.Pieces[i];
            var attribution = piece.Is(WordClass.Quote) && Told(unitIndex, unit, i, floor) is { } told ? told
                : piece.Is(WordClass.Quote) && i + 1 < unit.End && (IsNounOfSaying(speech.Folded(i + 1)) || TurkishQuotes.IsOwnWords(speech, i, unit)) ? Noun(unitIndex, i, floor)
                : piece.Is(WordClass.Quote) && Reply(unitIndex, unit, i, floor) is { } reply ? reply
                : IsDenial(speech.Folded(i)) && Denied(unitIndex, unit, i, floor) is { } denied ? denied
                : piece.Is(WordClass.SaysWho | WordClass.Say | WordClass.Participle) && !(piece.Is(WordClass.Capital) && i > unit.First) ? Verb(unitIndex, unit, i, floor, found.Count > 0 && found[^1].Unit == unitIndex ? found[^1] : null)
                : ToldClause(unitIndex, unit, i, floor) is { } clause ? clause
                : OfPaper(unitIndex, unit, i, floor) is { } paper ? paper
                : IsView(speech.Folded(i)) ? View(unitIndex, unit, i, floor)
                : (speech.Folded(i) is "gore" or "goreyse" or "nazaran" || speech.Folded(i) is "bakilirsa" or "kalirsa" or "sorarsaniz" && i > floor && _subjects.IsPersonAt(i - 1)) && i > floor ? According(unitIndex, unit, i, floor)
                : piece.Is(WordClass.Colon) ? Label(unitIndex, unit, i, floor) ?? Announcement(unitIndex, unit, i, floor)
                : null;
            if (attribution is not null)
            {
                found.Add(attribution);

                // "telefonun çaldığını, oğlunun “Yoldayım” dediğini anlattı": what is told goes on over the inner saying.
                floor = attribution.Rule == "quote.told" ? attribution.End : IsInner(attribution, unit) || piece.Is(WordClass.Quote) && !IsNounOfSaying(speech.Folded(i + 1)) ? floor : attribution.End;
                i = Math.Max(i, attribution.End - 1);
            }
        }

        if ((found.Count == 0 || found[^1].Unit != unitIndex) && Unsaid(unitIndex, unit) is { } unsaid)
        {
            found.Add(unsaid);
        }
    }

    private static bool IsNounOfSaying(string word) => word is "tabiriyle" or "tabirleriyle" or "kelamlariyla" or "laflariyla" or "soylemiyle" or "tabirini" or "sozleriyle" or "ifadeleriyle" or "ifadesiyle" or "cumleleriyle" or "seklindeki" or "yonundeki" or "mesajiyla" or "notuyla" or "yorumuyla" or "cevabiyla" or "yanitiyla" or "sozleri" or "sozu" or "sozune" or "sozlerine" or "sozlerini" or "sozunu" or "gorusunu" or "yorumunu" or "degerlendirmesini" or "mesajini" or "mesajinda" or "cevabini" or "yanitini" or "deyisi" or "deyisini" or "deyisine";

    private bool IsInner(Attribution attribution, Unit unit) => attribution.CueEnd < unit.End && speech.Folded(attribution.CueEnd - 1) is var word && TurkishEndings.EndsReportedClause(word, false)
        && (speech.Pieces[attribution.CueEnd].Is(WordClass.Say) || attribution.CueEnd + 1 < unit.End && TurkishCompounds.IsSaying(speech.Folded(attribution.CueEnd), speech.Folded(attribution.CueEnd + 1)));

    // "…" sözleriyle tepki gösterdi.
    private Attribution Noun(int unitIndex, int quote, int floor)
    {
        floor = Math.Max(floor, quote - FarthestOwner);
        var behind = quote - 1 > floor && speech.Pieces[quote - 1].Is(WordClass.Comma) ? quote - 1 : quote;
        var owner = behind > floor && speech.Pieces[behind - 1].Is(WordClass.Possessive) && (behind == quote || TurkishEndings.IsGenitive(speech.Folded(behind - 1))) ? _subjects.Ending(floor, behind, genitive: true) : null;
        owner ??= OwnerAfar(floor, quote);
        for (var who = quote + 2; owner is null && who + 1 < speech.Pieces.Count && who < quote + 4 && !speech.Pieces[who].Is(WordClass.Comma | WordClass.Stop | WordClass.Quote); who++)
        {
            if (speech.Pieces[who].Is(WordClass.SaysWho) && _subjects.After(who + 1, speech.Pieces.Count) is { } named)
            {
                // "“…” değerlendirmesini yapan Akar"
                return new Attribution { Unit = unitIndex, Cue = speech.SpanOf(quote + 1, who + 1), CueFirst = quote + 1, CueEnd = who + 1, Subject = named.Span, First = quote + 1, End = named.End, Before = FirstSpeech(floor, quote + 1), Rule = "quote.inverted" };
            }
        }

        var answer = PastQuestion(floor, quote);
        var subject = owner is { } span ? (span, quote) : _subjects.Before(answer, quote) ?? (answer > floor ? _subjects.Before(floor, speech.NextQuote(floor)) : null);
        return new Attribution
        {
            Unit = unitIndex,
            Cue = speech.Pieces[quote + 1].Span,
            CueFirst = quote + 1,
            CueEnd = quote + 2,
            Subject = subject?.Span,
            First = quote + 1,
            End = quote + 2,
            Before = FirstSpeech(floor, quote + 1),
            Inherits = subject is null,
            Rule = "quote.said-verb",
        };
    }

    private Attribution? Verb(int unitIndex, Unit unit, int i, int floor, Attribution? previous)
    {
        var piece = speech.Pieces[i];
        var cueFirst = i;
        if (i > floor && TurkishCompounds.IsSaying(speech.Folded(i - 1), speech.Folded(i)))
        {
            cueFirst = i - 1;
        }
        else if (i - 1 > floor && speech.Folded(i - 1) is "de" or "da" && TurkishCompounds.IsSaying(speech.Folded(i - 2), speech.Folded(i)))
        {
            // "bilgisini de verdi"
            cueFirst = i - 2;
        }
        else if (IsOpenCompound(i, floor))
        {
            cueFirst = i - 1;
        }
        else if (piece.Is(WordClass.Weak) || speech.Folded(i) is "bulundu" or "kullandi" or "verdi" or "yapti" or "verildi" or "kullanildi" or "ifade" or "dondu" or "bulunmustu" or "kullanmisti" or "yapmisti" or "bulunuldu" or "edildi" or "suruldu" or "bulundular" or "kullanan" or "bulunan" or "yapan" or "veren" or "kullanarak" or "bulunarak" or "yaparak" or "vererek" or "kullanirken")
        {
            return null;
        }

        var wish = speech.Folded(i) is var verb && (verb.StartsWith("ist", StringComparison.Ordinal) || verb.StartsWith("oner", StringComparison.Ordinal) || cueFirst < i && speech.Folded(cueFirst) is "tavsiye" or "talep" or "rica" or "temenni");
        if (wish && !(cueFirst > floor && TurkishEndings.EndsWish(speech.Folded(cueFirst - 1))))
        {
            return null;
        }

        var last = cueFirst - 1;
        while (last >= floor && last > cueFirst - MostParticles && speech.Folded(last) is "diye" or "seklinde" or "yonunde" or "dogrultusunda" or "de" or "da" or "ayrica" or "sunlari" or "soyle" or "yer" or "su" or "bu" or "olarak" or "ifadelerine" or "ifadelerini" or "ifadesini" or "ifadesine" or "seklindeki" or "diyerek")
        {
            last--;
        }

        if (last > floor && IsViewNoun(speech.Folded(last)) && !IsToldBefore(speech.Folded(last - 1)) && TurkishEndings.EndsReportedClause(speech.Folded(last - 1), true))
        {
            // "… gerektiği görüşünü savundu": the clause stands bare before the noun.
            cueFirst = last;
            last--;
        }

        var narrow = IsPassive(speech.Folded(i)) || cueFirst < i && (TakesBareClause(speech.Folded(cueFirst)) || IsViewNoun(speech.Folded(cueFirst))) || last >= floor && last + 1 < cueFirst && speech.Folded(last + 1) is "yonunde" or "seklinde" or "dogrultusunda";
        last = last > floor && !wish && speech.Folded(i) != "diye" ? ClauseEnd(floor, last, narrow) : last;
        var complains = last > floor && TakesAblative(speech.Folded(i), speech.Folded(cueFirst)) && TurkishEndings.EndsAblativeClause(speech.Folded(last));

        if (speech.Folded(i) == "diye" && !(last >= floor && last == i - 1 && speech.Pieces[last].Is(WordClass.Quote)))
        {
            return null;
        }

        if (speech.Folded(i) == "diye" && IsName(i, unit))
        {
            return null;
        }

        if (speech.Folded(i) == "diye" && i + 1 < unit.End && speech.Pieces[i + 1].Is(WordClass.Say | WordClass.SaysWho))
        {
            // diye konuştu, diye konuşan: one cue.
            i++;
            piece = speech.Pieces[i];
        }

        // söyledi, “gerçeği yansıtmadığını” savundu: the quoted words end the clause.
        var quotedEnd = last > floor && speech.Pieces[last].Is(WordClass.Quote) && EndsInClause(last);

        var ki = i + 1 < unit.End && speech.Folded(i + 1) == "ki" ? 1 : 0;
        var next = i + 1 + ki;
        if (ki == 1 && next + 2 < unit.End && !HasQuote(next, Math.Min(next + 2, unit.End)) && !piece.Is(WordClass.Participle | WordClass.SaysWho) && _subjects.Before(floor, cueFirst) is { } believer)
        {
            // "Uzman inanıyor ki dönüşler hukuka aykırıdır": what is told stands behind, as in other tongues.
            return new Attribution { Unit = unitIndex, Cue = speech.SpanOf(cueFirst, i + 1), CueFirst = cueFirst, CueEnd = i + 1, Subject = believer.Span, First = floor, End = next, Content = next, ReportsClause = true, Rule = "indirect.that" };
        }

        if (cueFirst - 4 > floor && speech.Folded(cueFirst - 1) is "o" or "onlar" && speech.Pieces[cueFirst - 2].Is(WordClass.Comma) && !speech.Pieces[cueFirst - 3].Is(WordClass.Quote) && (next >= unit.End || speech.Pieces[next].Is(WordClass.Stop)))
        {
            // "bütün dönüşler gönüllüdür, onlar dedi": a translator's word order.
            return new Attribution { Unit = unitIndex, Cue = speech.SpanOf(cueFirst, i + 1), CueFirst = cueFirst, CueEnd = i + 1, Subject = speech.Pieces[cueFirst - 1].Span, First = cueFirst - 2, End = i + 1, Before = PastSentence(floor, cueFirst - 2), ReportsClause = true, Rule = "indirect.said-after" };
        }

        var colon = next < unit.End && (speech.Pieces[next].Is(WordClass.Colon) || IsSemicolonForColon(i, next, unit)
            || (ki == 1 || speech.Pieces[next].Is(WordClass.Comma) && !piece.Is(WordClass.Participle) && !(last >= floor && TurkishEndings.EndsReportedClause(speech.Folded(last), false))) && !HasQuote(floor, cueFirst) && HasQuote(next, Math.Min(next + 2, unit.End)));
        var contentFirst = next < unit.End && (speech.Pieces[next].Is(WordClass.Colon | WordClass.Comma) || colon && speech.Pieces[next].Is(WordClass.Stop)) ? next + 1 : next;
        var quote = last >= floor && (speech.Pieces[last].Is(WordClass.Quote) || last > floor && speech.Pieces[last].Is(WordClass.Comma | WordClass.Stop | WordClass.Dash) && speech.Pieces[last - 1].Is(WordClass.Quote));
        var clause = wish || quotedEnd || complains || last >= floor && TurkishEndings.EndsReportedClause(speech.Folded(last), narrow);
        if (wish && colon && Cataphor(floor, cueFirst) >= 0)
        {
            // "şu soruların yanıtlanmasını istedi:": what is wanted is only the frame of the words.
            clause = false;
        }

        if (!colon && !quote && !clause)
        {
            quote = IsVerdict(speech.Folded(cueFirst)) ? HasQuoteNear(floor, cueFirst) : HasQuote(floor, cueFirst);
            if (!quote)
            {
                return null;
            }
        }

        if (speech.Folded(i).StartsWith("yaz", StringComparison.Ordinal) && speech.Folded(i - 1 >= floor ? i - 1 : i) != "diye" && !clause && !colon && _subjects.Before(floor, FirstSpeech(floor, cueFirst)) is null)
        {
            // "Pankartta “…” yazıyordu": nobody speaks.
            return null;
        }

        var asked = floor;
        floor = PastQuestion(floor, Math.Min(last + 1, cueFirst));
        var before = FirstSpeech(floor, cueFirst);
        var answersWith = speech.Folded(i) == "diye" && IsDeedOfNamed(i + 1, unit);
        var saysWho = (piece.Is(WordClass.SaysWho) || answersWith) && i + 1 < unit.End;
        var isPassive = TurkishSpeech.Passives.Contains(speech.Folded(i)) && !(speech.Folded(i).StartsWith("soylen", StringComparison.Ordinal) && speech.Folded(i - 1 >= floor ? i - 1 : i) == "diye");
        var isWriters = IsWriters(i - 1, unit.End) || IsWriters(i, unit.End);
        var subject = saysWho || isWriters ? null
            : isPassive && clause && !colon && Agent(last + 1, cueFirst) is { } agent ? (agent, floor)
            : isPassive && clause && !colon ? _subjects.Owner(floor, last + 1) ?? WithPaper(floor, last)
            : IsCarried(previous, asked) ? _subjects.Topic(floor, clause || colon ? last + 1 : before)
            : floor > asked && _subjects.Before(asked, speech.NextQuote(asked)) is { } answerer ? (answerer.Span, floor)
            : _subjects.Before(floor, clause || colon ? last + 1 : before);
        if (clause && !wish && last > 0 && subject is { } inner && inner.Then == last && !names.HasName(inner.Span) && !speech.Pieces[last - 1].Is(WordClass.Comma | WordClass.Capital))
        {
            // "Bölgede asker kalmayacağını söyledi": nothing but its verb stands behind it, so it is the clause's own.
            subject = null;
        }

        if (subject is null && previous is { Rule: "quote.inverted" } && previous.End == asked && previous.Before > unit.First && speech.Pieces[previous.End - 1].Is(WordClass.Possessive))
        {
            // "Kılıçdaroğlu, “…” diyen Erdoğan'a cevap verdi: “…”": behind whom he answers, the sentence is still his.
            subject = _subjects.Before(unit.First, previous.Before);
        }

        if (subject is null && !clause && !colon && !saysWho && !isPassive)
        {
            subject = BehindSpeech(floor, cueFirst);
        }

        subject ??= saysWho ? null : Reminder(previous, unit, colon);
        if (subject is null && !saysWho && previous is { Rule: "indirect.said-after", Before: var told } && told > unit.First + 1 && previous.CueEnd < unit.End && speech.Folded(previous.CueEnd) == "uzerine")
        {
            // "Çelik, bir gazetecinin … hatırlatması üzerine, “…” karşılığını verdi": who answers stands first.
            subject = _subjects.Before(unit.First, told);
        }

        var end = i + 1;
        var span = colon && last < cueFirst - 1 && _subjects.RightBefore(floor, last + 1) is { } nearest ? nearest : subject?.Span;
        if (cueFirst < i && speech.Folded(i) is "geldi" or "gelmisti" or "geliyor" or "gelen" && quote && last > floor && speech.Pieces[last].Is(WordClass.Quote) && TurkishEndings.IsAblative(speech.Folded(last - 1)) && _subjects.Ending(floor, last) is { } from)
        {
            // "Soylu'dan “…” cevabı geldi"
            span = from;
        }

        if (colon && Words(floor, cueFirst) is { } owner)
        {
            // "bir kadının sözlerini de aktardı: …"
            span = owner;
        }

        var after = answersWith ? _subjects.After(i + 2, unit.End) : piece.Is(WordClass.SaysWho) || subject is null && quote && i + 1 < unit.End && (speech.Pieces[i + 1].Is(WordClass.Capital | WordClass.Role | WordClass.Number | WordClass.Determiner) || speech.Folded(i) is "dedi" or "diyor") ? _subjects.After(i + 1, unit.End) : null;
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
            End = colon ? Math.Max(end, contentFirst) : end,
            Content = colon && contentFirst < unit.End ? contentFirst : -1,
            Before = clause ? PastConverb(after is not null && HasOwnSubject(floor, last) ? floor : SkipSetting(PastSentence(Math.Max(subject?.Then ?? floor, floor), last), last), last) : quote ? before : -1,
            EndsInColon = colon,
            ReportsClause = clause,
            Inherits = span is null,
            IsImpersonal = span is null && (isPassive || isWriters),
            Rule = colon ? "quote.colon" : after is not null ? "quote.inverted" : "quote.said-verb",
        };
    }

    // "“…” diye karşılayan Kılıçdaroğlu": behind what was done with the words stands who did it.
    private bool IsDeedOfNamed(int deed, Unit unit) => deed + 1 < unit.End && speech.Folded(deed) is { Length: > 4 } word && (word.EndsWith("yan", StringComparison.Ordinal) || word.EndsWith("yen", StringComparison.Ordinal) || word.EndsWith("eden", StringComparison.Ordinal) || word.EndsWith("ren", StringComparison.Ordinal))
        && !speech.Pieces[deed].Is(WordClass.Capital | WordClass.Comma | WordClass.Quote) && speech.Pieces[deed + 1].Is(WordClass.Capital) && !speech.Pieces[deed + 1].Is(WordClass.Possessive);

    // "şunları kaydetti;" stands for a colon.
    private bool IsSemicolonForColon(int verb, int next, Unit unit) =>
        speech.Pieces[next].Is(WordClass.Stop) && speech.Text.Text[speech.Pieces[next].Span.Start] == ';' && verb > unit.First && speech.Folded(verb - 1) is "sunlari" or "soyle" or "ifadeleri" or "ifadelerini";

    private Articles.TextSpan? Words(int floor, int end)
    {
        for (var i = end - 1; i > floor && i > end - 4; i--)
        {
            if (speech.Folded(i) is "sozlerini" or "sozunu" or "ifadelerini" or "aciklamasini" or "mesajini" && !speech.Pieces[i - 1].Is(WordClass.Comma | WordClass.Quote) && TurkishEndings.WithoutGenitive(speech.Folded(i - 1)) < speech.Folded(i - 1).Length)
            {
                var first = i - 1;
                while (first - 1 >= floor && speech.Folded(first) != "bir" && i - first < 4 && speech.Pieces[first - 1].Is(WordClass.Capital | WordClass.Role | WordClass.Determiner))
                {
                    first--;
                }

                return _subjects.Ending(first, i, genitive: true);
            }
        }

        return null;
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
