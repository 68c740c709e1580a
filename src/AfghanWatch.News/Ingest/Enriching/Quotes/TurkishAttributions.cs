namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Finds the attributions of a Turkish unit: subject, then speech, then the verb of saying.</summary>
internal sealed class TurkishAttributions(SpeechText speech, SpeakerNames names) : IAttributionReader
{
    private const int ShortestTold = 5;
    private const int NearQuote = 3;
    private readonly TurkishSubject _subjects = new(speech, names);

    public void Read(int unitIndex, List<Attribution> found)
    {
        var unit = speech.Units[unitIndex];
        var floor = unit.First;
        for (var i = unit.First; i < unit.End; i++)
        {
            var piece = speech.Pieces[i];
            var attribution = piece.Is(WordClass.Quote) && i + 1 < unit.End && (IsNounOfSaying(speech.Folded(i + 1)) || TurkishQuotes.IsOwnWords(speech, i, unit)) ? Noun(unitIndex, i, floor)
                : piece.Is(WordClass.SaysWho | WordClass.Say | WordClass.Participle) && !(piece.Is(WordClass.Capital) && i > unit.First) ? Verb(unitIndex, unit, i, floor)
                : IsView(speech.Folded(i)) ? View(unitIndex, unit, i, floor)
                : speech.Folded(i) == "gore" && i > floor ? According(unitIndex, unit, i, floor)
                : piece.Is(WordClass.Colon) ? Label(unitIndex, unit, i, floor)
                : null;
            if (attribution is not null)
            {
                found.Add(attribution);

                // "telefonun çaldığını, oğlunun “Yoldayım” dediğini anlattı": what is told goes on over the inner saying.
                floor = IsInner(attribution, unit) || piece.Is(WordClass.Quote) && !IsNounOfSaying(speech.Folded(i + 1)) ? floor : attribution.End;
                i = Math.Max(i, attribution.End - 1);
            }
        }
    }

    private static bool IsNounOfSaying(string word) => word is "sozleriyle" or "ifadeleriyle" or "ifadesiyle" or "cumleleriyle" or "seklindeki" or "yonundeki" or "mesajiyla" or "notuyla" or "yorumuyla" or "cevabiyla" or "yanitiyla" or "sozleri" or "sozu" or "sozune" or "sozlerine" or "sozlerini" or "sozunu" or "gorusunu" or "yorumunu" or "degerlendirmesini" or "mesajini" or "mesajinda" or "cevabini" or "yanitini";

    private bool IsInner(Attribution attribution, Unit unit) => attribution.CueEnd < unit.End && speech.Folded(attribution.CueEnd - 1) is var word && TurkishEndings.EndsReportedClause(word, false)
        && (speech.Pieces[attribution.CueEnd].Is(WordClass.Say) || attribution.CueEnd + 1 < unit.End && TurkishCompounds.IsSaying(speech.Folded(attribution.CueEnd), speech.Folded(attribution.CueEnd + 1)));

    // "…" sözleriyle tepki gösterdi.
    private Attribution Noun(int unitIndex, int quote, int floor)
    {
        var behind = quote - 1 > floor && speech.Pieces[quote - 1].Is(WordClass.Comma) ? quote - 1 : quote;
        var owner = behind > floor && speech.Pieces[behind - 1].Is(WordClass.Possessive) && (behind == quote || TurkishEndings.IsGenitive(speech.Folded(behind - 1))) ? _subjects.Ending(floor, behind, genitive: true) : null;
        var subject = owner is { } span ? (span, quote) : _subjects.Before(floor, quote);
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

    private Attribution? Verb(int unitIndex, Unit unit, int i, int floor)
    {
        var piece = speech.Pieces[i];
        var cueFirst = i;
        if (i > floor && TurkishCompounds.IsSaying(speech.Folded(i - 1), speech.Folded(i)))
        {
            cueFirst = i - 1;
        }
        else if (piece.Is(WordClass.Weak) || speech.Folded(i) is "bulundu" or "kullandi" or "verdi" or "yapti" or "verildi" or "kullanildi" or "ifade" or "dondu" or "bulunmustu" or "kullanmisti" or "yapmisti" or "bulunuldu" or "edildi" or "suruldu" or "bulundular" or "kullanan" or "bulunan" or "yapan" or "veren" or "kullanarak" or "bulunarak" or "yaparak" or "vererek" or "kullanirken")
        {
            return null;
        }

        var wish = speech.Folded(i) is var verb && (verb.StartsWith("ist", StringComparison.Ordinal) || verb.StartsWith("oner", StringComparison.Ordinal) || cueFirst < i && speech.Folded(cueFirst) is "tavsiye" or "talep" or "rica");
        if (wish && !(cueFirst > floor && TurkishEndings.EndsWish(speech.Folded(cueFirst - 1))))
        {
            return null;
        }

        var last = cueFirst - 1;
        while (last >= floor && speech.Folded(last) is "diye" or "seklinde" or "de" or "da" or "ayrica" or "sunlari" or "soyle" or "yer" or "su" or "bu" or "olarak" or "ifadelerine" or "ifadelerini" or "ifadesini" or "ifadesine" or "seklindeki" or "diyerek")
        {
            last--;
        }

        if (last > floor && IsViewNoun(speech.Folded(last)) && !IsToldBefore(speech.Folded(last - 1)) && TurkishEndings.EndsReportedClause(speech.Folded(last - 1), true))
        {
            // "… gerektiği görüşünü savundu": the clause stands bare before the noun.
            cueFirst = last;
            last--;
        }

        if (speech.Folded(i) == "diye" && !(last >= floor && last == i - 1 && speech.Pieces[last].Is(WordClass.Quote)))
        {
            return null;
        }

        if (speech.Folded(i) == "diye" && IsName(i, unit))
        {
            return null;
        }

        if (speech.Folded(i) == "diye" && i + 1 < unit.End && speech.Pieces[i + 1].Is(WordClass.Say))
        {
            // diye konuştu: one cue.
            i++;
        }

        // söyledi, “gerçeği yansıtmadığını” savundu: the quoted words end the clause.
        var quotedEnd = last > floor && speech.Pieces[last].Is(WordClass.Quote) && EndsInClause(last);

        var ki = i + 1 < unit.End && speech.Folded(i + 1) == "ki" ? 1 : 0;
        var next = i + 1 + ki;
        var colon = next < unit.End && (speech.Pieces[next].Is(WordClass.Colon) || IsSemicolonForColon(i, next, unit)
            || (ki == 1 || speech.Pieces[next].Is(WordClass.Comma) && !piece.Is(WordClass.Participle) && !(last >= floor && TurkishEndings.EndsReportedClause(speech.Folded(last), false))) && !HasQuote(floor, cueFirst) && HasQuote(next, Math.Min(next + 2, unit.End)));
        var contentFirst = next < unit.End && (speech.Pieces[next].Is(WordClass.Colon | WordClass.Comma) || colon && speech.Pieces[next].Is(WordClass.Stop)) ? next + 1 : next;
        var quote = last >= floor && (speech.Pieces[last].Is(WordClass.Quote) || last > floor && speech.Pieces[last].Is(WordClass.Comma | WordClass.Stop | WordClass.Dash) && speech.Pieces[last - 1].Is(WordClass.Quote));
        var clause = wish || quotedEnd || last >= floor && TurkishEndings.EndsReportedClause(speech.Folded(last), IsPassive(speech.Folded(i)) || cueFirst < i && (TakesBareClause(speech.Folded(cueFirst)) || IsViewNoun(speech.Folded(cueFirst))));
        if (!colon && !quote && !clause)
        {
            quote = IsVerdict(speech.Folded(cueFirst)) ? HasQuoteNear(floor, cueFirst) : HasQuote(floor, cueFirst);
            if (!quote)
            {
                return null;
            }
        }

        if (speech.Folded(i).StartsWith("yaz", StringComparison.Ordinal) && !clause && !colon && _subjects.Before(floor, FirstSpeech(floor, cueFirst)) is null)
        {
            // "Pankartta “…” yazıyordu": nobody speaks.
            return null;
        }

        var before = FirstSpeech(floor, cueFirst);
        var saysWho = piece.Is(WordClass.SaysWho) && i + 1 < unit.End;
        var isPassive = TurkishSpeech.Passives.Contains(speech.Folded(i));
        var subject = saysWho ? null : isPassive && clause && !colon ? _subjects.Owner(floor, last + 1) : _subjects.Before(floor, clause || colon ? last + 1 : before);
        var end = i + 1;
        var span = colon && last < cueFirst - 1 && _subjects.RightBefore(floor, last + 1) is { } nearest ? nearest : subject?.Span;
        if (colon && Words(floor, cueFirst) is { } owner)
        {
            // "bir kadının sözlerini de aktardı: …"
            span = owner;
        }

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
            End = colon ? Math.Max(end, contentFirst) : end,
            Content = colon && contentFirst < unit.End ? contentFirst : -1,
            Before = clause ? PastConverb(SkipSetting(PastSentence(Math.Max(subject?.Then ?? floor, floor), last), last), last) : quote ? before : -1,
            EndsInColon = colon,
            ReportsClause = clause,
            Inherits = span is null,
            IsImpersonal = span is null && isPassive,
            Rule = colon ? "quote.colon" : after is not null ? "quote.inverted" : "quote.said-verb",
        };
    }

    // "“sıfır mülteci” diye slogan atanlar", "“kelle avcısı” diye bilinen": a name or a slogan, unless somebody says it.
    private bool IsName(int diye, Unit unit)
    {
        if (diye + 1 < unit.End && (speech.Folded(diye + 1) is "slogan" or "bilinen" or "anilan" or "adlandirilan" or "tanimlanan" or "nitelenen" or "tabir" or "tanitilan" or "gecen" or "baslayan" or "yazan" or "yazili" or "gosterilen"))
        {
            return true;
        }

        return false;
    }

    private bool HasQuoteNear(int floor, int cue)
    {
        for (var i = cue - 1; i >= floor && i >= cue - NearQuote; i--)
        {
            if (speech.Pieces[i].Is(WordClass.Quote))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVerdict(string word)
    {
        foreach (var stem in (ReadOnlySpan<string>)["sucla", "nitele", "elestir", "yorumla", "yorumlu", "tanimla", "tanimli", "degerlendir", "betimle", "adlandir", "devam", "surdur"])
        {
            if (word.StartsWith(stem, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsInClause(int quote)
    {
        var span = speech.Spans[speech.Pieces[quote].Quote];
        var t = speech.Text.TokenIndexAt(Math.Max(span.End - 1, span.Start));
        while (t > 0 && speech.Text.Tokens[t].Kind == TokenKind.Mark && speech.Text.Tokens[t].Span.Start > span.Start)
        {
            t--;
        }

        return speech.Text.Tokens[t].Span.Start >= span.Start && speech.Text.Tokens[t].Span.End <= span.End && TurkishEndings.EndsReportedClause(speech.Text.Tokens[t].Folded, false);
    }

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

    // "tetikleyebileceği uyarısında bulundu": the noun of saying takes the clause without a case ending.
    private static bool TakesBareClause(string noun) => noun.StartsWith("uyari", StringComparison.Ordinal) || noun.StartsWith("aciklama", StringComparison.Ordinal) || noun.StartsWith("degerlendirme", StringComparison.Ordinal) || noun.StartsWith("iddia", StringComparison.Ordinal)
        || noun.StartsWith("bilgi", StringComparison.Ordinal) || noun.StartsWith("mesaj", StringComparison.Ordinal) || noun.StartsWith("vurgu", StringComparison.Ordinal) || noun.StartsWith("yorum", StringComparison.Ordinal) || noun.StartsWith("ifade", StringComparison.Ordinal);

    private static bool IsViewNoun(string word) => word is "gorusunu" or "gorusunde" or "goruslerini" or "dusuncesini" or "iddiasini" or "uyarisini" or "bilgisini" or "mesajini" or "vurgusunu" or "yorumunu" or "degerlendirmesini" or "tespitini" or "endisesini" or "kanaatini" or "beklentisini" or "tezini" or "savini" or "inancini" or "aciklamasini";

    // "daha önce dile getirdiği görüşünü": the view was told before.
    private static bool IsToldBefore(string word) => word is "getirdigi" or "soyledigi" or "belirttigi" or "acikladigi" or "savundugu" or "paylastigi" or "verdigi" or "yaptigi" or "aktardigi";

    // "… ulaşmayacağı görüşünde.", "… olduğu kanısında": a view told without a verb.
    private static bool IsView(string word) => word is "gorusunde" or "gorusundeler" or "gorusundedir" or "gorusundeydi" or "kanisinda" or "kanaatinde" or "kanaatindeler" or "inancinda" or "iddiasinda" or "dusuncesinde" or "fikrinde";

    private Attribution? View(int unitIndex, Unit unit, int i, int floor)
    {
        var closes = i + 1 == unit.End || speech.Pieces[i + 1].Is(WordClass.Stop | WordClass.Comma) || speech.Folded(i + 1) is "oldugunu" or "ve" or "ancak";
        if (!closes || i <= floor || !TurkishEndings.EndsReportedClause(speech.Folded(i - 1), true))
        {
            return null;
        }

        var subject = _subjects.Before(floor, i);
        return new Attribution
        {
            Unit = unitIndex,
            Cue = speech.Pieces[i].Span,
            CueFirst = i,
            CueEnd = i + 1,
            Subject = subject?.Span,
            First = i,
            End = i + 1,
            Before = SkipSetting(Math.Max(subject?.Then ?? floor, floor), i - 1),
            ReportsClause = true,
            Inherits = subject is null,
            Rule = "indirect.said-after",
        };
    }

    private static bool IsPassive(string word) => TurkishSpeech.Passives.Contains(word) || word.EndsWith("ildi", StringComparison.Ordinal) || word.EndsWith("andi", StringComparison.Ordinal) || word.EndsWith("uldu", StringComparison.Ordinal) || word.EndsWith("edildi", StringComparison.Ordinal) || word.EndsWith("endi", StringComparison.Ordinal);

    // "ise", "Reuters'a yaptığı açıklamada,": where it was said is no part of what was said.
    private int SkipSetting(int first, int last)
    {
        while (first < last && (speech.Folded(first) is "ise" or "de" or "da" or "ve" or "," or "ayrica" or "ancak" or "ama" or "fakat" || speech.Folded(first) is "dun" or "bugun" && speech.Folded(first + 1) is not ("aksam" or "gece" or "sabah" or "ogle" or "ogleden")))
        {
            first++;
        }

        for (var i = first; i < last - 1 && i < first + (speech.Pieces[i + 1].Is(WordClass.Comma) ? 16 : 9) && !speech.Pieces[i].Is(WordClass.Quote); i++)
        {
            if (IsSetting(speech.Folded(i)) || IsOccasion(i))
            {
                return SkipSetting(i + 1 < last && speech.Pieces[i + 1].Is(WordClass.Comma) ? i + 2 : i + 1, last);
            }
        }

        return first;
    }

    /// <summary>Whether a folded word names a paper or an occasion in the case that says where something was said: açıklamada, raporunda, toplantıda.</summary>
    public static bool IsSetting(string word)
    {
        foreach (var carrier in (ReadOnlySpan<string>)["aciklama", "konusma", "toplanti", "paylasim", "mesaj", "roportaj", "demec", "yayin", "program", "metin", "metn", "bildiri", "rapor", "haber", "mektup", "mektub", "yazi", "video", "soylesi", "mulakat", "duyuru", "yanit", "cevap", "cevab", "kose", "kitap", "kitab", "analiz", "makale", "arastirma", "tweet", "telgraf"])
        {
            if (word.Length > carrier.Length + 1 && word.StartsWith(carrier, StringComparison.Ordinal) && word.AsSpan(carrier.Length) is "da" or "de" or "ta" or "te" or "inda" or "inde" or "unda" or "unde" or "sinda" or "sinde" or "sunda" or "sunde" or "larda" or "lerde" or "larinda" or "lerinde" or "yla" or "siyla" or "ta")
            {
                return true;
            }
        }

        return false;
    }

    // "halefinin adını anmadan, koalisyonların zor olduğunu": how he said it stands before the comma.
    private int PastConverb(int first, int last)
    {
        for (var i = first + 1; i < last - 1 && i < first + 14 && !speech.Pieces[i].Is(WordClass.Quote); i++)
        {
            var word = speech.Folded(i - 1);
            if (word.Length > 6 && i > first + 1 && (word.EndsWith("erek", StringComparison.Ordinal) || word.EndsWith("arak", StringComparison.Ordinal)) && word != "olarak" && TurkishEndings.IsGenitive(speech.Folded(i)) && !speech.Pieces[i].Is(WordClass.Capital))
            {
                // "icra dairesine başvurarak uçakların taşınmamasını": what is told has a subject of its own.
                return i;
            }

            if (speech.Pieces[i].Is(WordClass.Comma) && word.Length > 5 && (word.EndsWith("madan", StringComparison.Ordinal) || word.EndsWith("meden", StringComparison.Ordinal) || word.EndsWith("erek", StringComparison.Ordinal) || word.EndsWith("arak", StringComparison.Ordinal) && word != "olarak"))
            {
                return i + 1;
            }
        }

        return first;
    }

    // "Çavuşoğlu'yla görüşmesinin ardından": on which occasion he spoke.
    private bool IsOccasion(int i)
    {
        if (!(speech.Folded(i) is "ardindan" or "sonrasinda" or "oncesinde" or "sirasinda") || i == 0)
        {
            return false;
        }

        foreach (var stem in (ReadOnlySpan<string>)["gorusme", "toplanti", "ziyaret", "zirve", "temas", "konusma", "kabul", "brifing", "toren", "oturum"])
        {
            if (speech.Folded(i - 1).StartsWith(stem, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // "ayrıntıya girmedi; yalnızca temasların sürdüğünü kaydetti": a sentence of its own ends at the semicolon.
    private int PastSentence(int first, int last)
    {
        for (var i = last - 1; i > first; i--)
        {
            if (speech.Pieces[i].Quote < 0 && speech.Text.Text[speech.Pieces[i].Span.Start] == ';')
            {
                return EndsInVerb(new Unit(first, i, 0, 0)) ? SkipOnly(i + 1, last) : first;
            }
        }

        return first;
    }

    private int SkipOnly(int first, int last) => first < last && speech.Folded(first) is "yalnizca" or "sadece" or "yalniz" or "ayrica" or "ancak" ? first + 1 : first;

    private int FirstSpeech(int floor, int end) => Math.Max(floor, Math.Min(speech.NextQuote(floor), end));

    private bool HasQuote(int floor, int end) => FirstSpeech(floor, end) < end;

    private Attribution? According(int unitIndex, Unit unit, int i, int floor)
    {
        var content = i + 1 < unit.End && speech.Pieces[i + 1].Is(WordClass.Comma) ? i + 2 : i + 1;
        if (IsMeasure(speech.Folded(i - 1)) || unit.End - content < ShortestTold && !EndsInVerb(unit) && !(content < unit.End && speech.Pieces[content].Is(WordClass.Quote)))
        {
            return null;
        }

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

    // "300 bine yakın Afgan" tells nothing without its verb; "uçuşlar başladı" does.
    private bool EndsInVerb(Unit unit)
    {
        var last = unit.End - 1;
        while (last > unit.First && speech.Pieces[last].Is(WordClass.Stop | WordClass.Quote))
        {
            last--;
        }

        var word = speech.Folded(last);
        return word.Length > 3 && (word[^2..] is "di" or "du" or "ti" or "tu" || word[^3..] is "yor" or "cak" or "cek" or "mis" or "mus" or "dir" or "dur" or "tir" or "tur" or "lar" or "ler" or "maz" or "mez" or "yok" or "var" or "mali" or "meli") || word is "degil" or "hazir" or "sart" or "gerek" or "var" or "yok" or "acik" or "kapali" or "mumkun";
    }

    // "geçen yılın aynı dönemine göre", "dolara göre": compared with what, not told by whom.
    private static bool IsMeasure(string word) => word is "donemine" or "doneme" or "yila" or "yilina" or "aya" or "ayina" or "haftaya" or "haftasina" or "gune" or "gunune" or "oncesine" or "onceye" or "gecmise" or "eskiye" or "ortalamaya" or "ortalamasina" or "dune" or "duruma" or "durumuna" or "sartlara" or "kosullara"
        or "ihtiyaca" or "kanuna" or "kanunlara" or "usule" or "kurala" or "kurallara" or "takvime" or "siraya" or "degere" or "degerine" or "mevsime" or "yasina" or "sayisina" or "duzeyine" or "seviyesine" or "rakibine" or "dolara" or "avroya" or "oranina" or "hallere" or "hale" or "olcute" or "olcutlere" or "ilkelere" or "ilkesine";

    // Reuters'a göre; bakanlık kaynaklarına göre; Reuters'ın haberine göre; but not edinilen bilgiye göre.
    private Articles.TextSpan? Source(int i, int floor)
    {
        var end = i;
        if (i - 1 > floor && (speech.Folded(i - 1).EndsWith("gina", StringComparison.Ordinal) || speech.Folded(i - 1).EndsWith("gine", StringComparison.Ordinal) || speech.Folded(i - 1).EndsWith("guna", StringComparison.Ordinal) || speech.Folded(i - 1).EndsWith("gune", StringComparison.Ordinal))
            && TurkishEndings.EndsReportedClause(speech.Folded(i - 1), false))
        {
            // Kaynakların aktardığına göre; Akar'ın söylediğine göre.
            return _subjects.Ending(floor, i - 1, genitive: true);
        }

        if (i - 1 > floor && speech.Folded(i - 1) is "rapora" or "habere" or "haberlere" or "verilere" or "bilgilere" or "ankete" or "arastirmaya" or "iddiaya" && Genitive(floor, i - 1) is { } owner)
        {
            return owner;
        }

        if (i - 1 > floor && IsTold(speech.Folded(i - 1)) && !speech.Pieces[i - 2].Is(WordClass.Possessive | WordClass.Capital) && Genitive(floor, i - 1) is { } teller)
        {
            // "Murat Yetkin'in yetkililere dayandırdığı yazısına göre".
            return teller;
        }

        if (i - 1 > floor && speech.Folded(i - 1) is "bilgilere" or "bilgiye" && speech.Folded(i - 2) is "edinilen" or "alinan" or "elde" or "ulasilan" or "gelen")
        {
            return null;
        }

        if (speech.Folded(i - 1) is "haberine" or "bilgisine" or "raporuna" or "iddiasina" or "aciklamasina" or "verilerine" or "bilgilere" or "bilgiye" or "habere" or "sozlerine" or "haberlerine" or "tahminlerine" or "rapora" or "iddiaya" or "bildirime" or "bildirimine" or "ankete" or "arastirmaya" or "arastirmasina" or "anketine" or "belgeye" or "mektuba")
        {
            if (speech.Folded(i - 1) is "rapora" && i - 1 == floor || IsPaper(speech.Folded(i - 1)) && i - 2 >= floor && speech.Folded(i - 2) == "bir")
            {
                // "Rapora göre": the paper itself speaks.
                var paper = speech.Pieces[i - 1].Span;
                return paper with { End = paper.End - 1 };
            }

            end = i - 1;
            if (end > floor && speech.Folded(end - 1) is "yapilan" or "verdigi" or "acikladigi" or "paylastigi" or "yayimladigi" or "yayimlanan" or "verilen")
            {
                // "Şirketten borsaya yapılan bildirime göre": whose paper it is stands before.
                return _subjects.Ending(floor, i);
            }

            if (end <= floor || !speech.Pieces[end - 1].Is(WordClass.Possessive | WordClass.Capital | WordClass.Role) && TurkishEndings.WithoutGenitive(speech.Folded(end - 1)) == speech.Folded(end - 1).Length)
            {
                return null;
            }
        }
        else if (!(speech.Pieces[i - 1].Is(WordClass.Possessive | WordClass.Capital) || TurkishEndings.BareLength(speech.Folded(i - 1)) < speech.Folded(i - 1).Length) || speech.Folded(i - 1) is "buna" or "ona" or "suna" or "duruma" or "plana" or "anlasmaya" or "karara" or "kanuna" or "yasaya")
        {
            return null;
        }

        return _subjects.Ending(floor, end, genitive: end < i);
    }

    private static bool IsTold(string word) => word is "yazisina" or "haberine" or "kosesine" or "kitabina" or "anlatimina" or "ifadesine" or "degerlendirmesine" or "anlattiklarina" or "soylediklerine" or "aktardiklarina" or "yazdiklarina" or "tahminine" or "aciklamalarina" or "aciklamasina" or "sozlerine" or "raporuna" or "hesabina" or "paylasimina" or "iddiasina";

    private static bool IsPaper(string word) => word is "ankete" or "habere" or "arastirmaya" or "belgeye" or "rapora" or "iddiaya" or "mektuba";

    // "Örgütü'nün yayımladığı 73 sayfalık rapora göre": whose report it is.
    private Articles.TextSpan? Genitive(int floor, int end)
    {
        for (var i = end - 1; i >= floor && i > end - 8; i--)
        {
            var word = speech.Folded(i);
            if (speech.Pieces[i].Is(WordClass.Possessive) && speech.Pieces[i].Is(WordClass.Capital) && (word.EndsWith("in", StringComparison.Ordinal) || word.EndsWith("un", StringComparison.Ordinal)))
            {
                return _subjects.Ending(floor, i + 1, genitive: true);
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
