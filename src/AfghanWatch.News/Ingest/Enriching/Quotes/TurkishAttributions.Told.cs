namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Verbs of saying that are nouns of another sentence, words between the clause and its verb, and compounds no list holds.</content>
internal sealed partial class TurkishAttributions
{
    private const int FarthestBetween = 6;
    private const int FarthestTeller = 40;

    // "Güler'in ise takviyenin yapılacağını ilettiği öğrenildi", "Mübariz'in kimsenin ödeyemediğini aktarması": whoever passes it on, the clause is the owner's.
    private Attribution? ToldClause(int unitIndex, Unit unit, int i, int floor)
    {
        if (!IsToldNoun(i, out var cueFirst) || cueFirst - 2 <= floor || IsPassedOnBySomebody(unit, i))
        {
            return null;
        }

        var last = cueFirst - 1;
        last -= speech.Folded(last) is "de" or "da" ? 1 : 0;
        if (last <= floor || !TurkishEndings.EndsReportedClause(speech.Folded(last), cueFirst < i && TakesBareClause(speech.Folded(cueFirst))) || Teller(floor, last) is not { } teller)
        {
            return null;
        }

        var end = i + 1;
        while (end < unit.End && end < i + 4 && !speech.Pieces[end].Is(WordClass.Comma | WordClass.Stop | WordClass.Quote) && !(speech.Folded(i + 1) == "uzerine" && speech.Pieces[end].Is(WordClass.Capital | WordClass.Role)))
        {
            // "hatırlatması üzerine Akar, …": whom the words moved to speak stands behind.
            end++;
        }

        return new Attribution
        {
            Unit = unitIndex,
            Cue = speech.SpanOf(cueFirst, i + 1),
            CueFirst = cueFirst,
            CueEnd = i + 1,
            Subject = teller.Span,
            First = last + 1,
            End = end,
            Before = SkipSetting(teller.Then, last),
            ReportsClause = true,
            Rule = "indirect.said-after",
        };
    }

    // ilettiği, söylediğini, dile getirdiği, aktarması: the past of a verb of saying with -gi, or its stem with -ması.
    private bool IsToldNoun(int i, out int cueFirst)
    {
        cueFirst = i;
        var word = speech.Folded(i);
        var past = word.EndsWith("gini", StringComparison.Ordinal) || word.EndsWith("gunu", StringComparison.Ordinal) ? word[..^4] : word.EndsWith("gi", StringComparison.Ordinal) || word.EndsWith("gu", StringComparison.Ordinal) ? word[..^2] : word.Length > 8 && (word.EndsWith("kleri", StringComparison.Ordinal) || word.EndsWith("klari", StringComparison.Ordinal)) ? word[..^5] : "";
        var saying = past.Length > 4 ? TurkishSpeech.Words.GetValueOrDefault(past) : WordClass.None;
        if (saying == WordClass.None && word.Length > 8 && (word.EndsWith("masi", StringComparison.Ordinal) || word.EndsWith("mesi", StringComparison.Ordinal)))
        {
            foreach (var ending in (ReadOnlySpan<string>)["di", "ti", "du", "tu"])
            {
                saying |= TurkishSpeech.Words.GetValueOrDefault(word[..^4] + ending);
            }
        }

        if ((saying & WordClass.Say) == 0 || TurkishSpeech.Passives.Contains(past))
        {
            return false;
        }

        if (i > 0 && TurkishCompounds.IsSaying(speech.Folded(i - 1), past.Length > 0 ? past : word))
        {
            cueFirst = i - 1;
            return true;
        }

        return (saying & WordClass.Weak) == 0 && !(past is "kullandi" or "verdi" or "yapti" or "bulundu" or "istedi" or "oldu");
    }

    // "Akar, Merkel'in … söylediğini aktardı": an active verb of saying tells the whole.
    private bool IsPassedOnBySomebody(Unit unit, int told)
    {
        for (var i = told + 1; i < unit.End && i < told + 5; i++)
        {
            if (speech.Pieces[i].Is(WordClass.Say | WordClass.SaysWho | WordClass.Participle))
            {
                return !TurkishSpeech.Passives.Contains(speech.Folded(i)) && !(i > told + 1 && speech.Folded(i - 1) == "dikkat");
            }
        }

        return false;
    }

    // The first name or office of the stretch that stands in the genitive.
    private (Articles.TextSpan Span, int Then)? Teller(int floor, int last)
    {
        for (var i = floor; i < last && i < floor + FarthestTeller; i++)
        {
            if (!TurkishEndings.IsGenitive(speech.Folded(i)) || !(speech.Pieces[i].Is(WordClass.Possessive) && speech.Pieces[i].Is(WordClass.Capital) || IsOfficeInGenitive(i)))
            {
                continue;
            }

            var then = i + 1;
            while (then < last && (speech.Pieces[then].Is(WordClass.Comma) || speech.Folded(then) is "ise" or "de" or "da"))
            {
                then++;
            }

            return _subjects.Ending(floor, i + 1, genitive: true) is { } span ? (span, then) : null;
        }

        return null;
    }

    // "çitin tamamlandığını aynı gün duyurdu", "olduğunu AA muhabirine anlattı": when, where and to whom may stand between the clause and its verb.
    private int ClauseEnd(int floor, int last, bool passive)
    {
        for (var i = last; i > floor && i > last - FarthestBetween; i--)
        {
            if (TurkishEndings.EndsReportedClause(speech.Folded(i), passive) && (i == last || !(speech.Folded(i).EndsWith("kleri", StringComparison.Ordinal) || speech.Folded(i).EndsWith("klari", StringComparison.Ordinal))))
            {
                return i;
            }

            if (!IsBetween(i))
            {
                return last;
            }
        }

        return last;
    }

    private bool IsBetween(int i)
    {
        var piece = speech.Pieces[i];
        if (piece.Is(WordClass.Comma | WordClass.Stop | WordClass.Quote | WordClass.Colon | WordClass.Dash | WordClass.Bracket | WordClass.Say | WordClass.SaysWho | WordClass.Participle) && !piece.Is(WordClass.Adverb))
        {
            return false;
        }

        var word = speech.Folded(i);
        if (piece.Is(WordClass.Time | WordClass.Number) || piece.Is(WordClass.Adverb) && word != "diye" || word is "ayni" or "gun" or "kez" or "kere" or "bir" or "ilk" or "defa" or "basin" or "sosyal" or "medya" or "ozel" or "yazili" or "resmi" or "acikca" or "israrla" or "defalarca" or "ozellikle" or "bizzat" or "aa" or "dha" or "iha")
        {
            return true;
        }

        if (word.Length < 4 || word.EndsWith("ince", StringComparison.Ordinal) || word.EndsWith("inca", StringComparison.Ordinal) || word.EndsWith("unca", StringComparison.Ordinal) || word.EndsWith("erken", StringComparison.Ordinal))
        {
            return false;
        }

        return TurkishEndings.IsAblative(word) || word[^2..] is "da" or "de" or "ta" or "te" or "na" or "ne" or "ya" or "ye" or "la" or "le" or "ca" or "ce" || word.EndsWith("lara", StringComparison.Ordinal) || word.EndsWith("lere", StringComparison.Ordinal) || piece.Is(WordClass.Capital) && (_subjects.IsListener(i) || piece.Is(WordClass.Possessive) && !TurkishEndings.IsGenitive(word));
    }

    // "yakalandığı yetkililerce bildirildi", "… Türk tarafınca açıklandı": by whom.
    private Articles.TextSpan? Agent(int first, int end)
    {
        while (first < end && speech.Folded(first) is "de" or "da" or "ise")
        {
            first++;
        }

        for (var i = first; i < end; i++)
        {
            var word = speech.Folded(i);
            if (i > first && word is "tarafindan" or "tarafinca")
            {
                return word == "tarafindan" ? _subjects.Ending(first, i) : speech.SpanOf(first, i + 1) with { End = speech.Pieces[i].Span.End - 3 };
            }

            if (word.Length > 5 && (word.EndsWith("ce", StringComparison.Ordinal) || word.EndsWith("ca", StringComparison.Ordinal)) && (TurkishSpeech.Words.GetValueOrDefault(word[..^2].TrimEnd('\'')) & (WordClass.Role | WordClass.Body)) != 0)
            {
                var span = speech.SpanOf(first, i + 1);
                return span with { End = span.End - 2 - (word[^3] == '\'' ? 1 : 0) };
            }
        }

        return null;
    }

    // "olduğunu kestirim ediyor", "gerektiğini beyan eyledi": any noun with "etmek" behind a reported clause says it, but for those that perceive.
    private bool IsOpenCompound(int i, int floor) => i - 2 >= floor && speech.Folded(i) is "etti" or "ettiler" or "ediyor" or "ediyorlar" or "etmisti" or "etmis" or "etmistir" or "etmektedir" or "etmekte" or "eden" or "ederek" or "ederken" or "edip" or "eyledi"
        && speech.Pieces[i - 1].Class == WordClass.None && speech.Folded(i - 1) is { Length: > 2 } noun && !(noun is "fark" or "idrak" or "hayal" or "merak" or "kontrol" or "hesap" or "tercih" or "takip" or "umut" or "umit" or "red" or "test" or "analiz" or "organize" or "tasavvur" or "ihmal" or "goz" or "yok")
        && TurkishEndings.EndsReportedClause(speech.Folded(i - 2), false);

    // "“Peki asker?” diye sordum": the writer asked.
    private bool IsWriters(int verb, int end) => verb >= 0 && verb + 1 < end && speech.Folded(verb) == "diye" && speech.Folded(verb + 1) is "sordum" or "sorduk" or "sormustum" or "sormustuk" or "seslendim" or "dedim" or "yazdim" or "yazmistim" or "ekledim" or "cevapladim" or "yanitladim";

    // "açık olduğu belirtilen açıklamada", "“…” denilen raporda": whose paper it is.
    private Attribution? OfPaper(int unitIndex, Unit unit, int i, int floor)
    {
        var word = speech.Folded(i);
        if (word is "edinilen" or "alinan" or "gelen" or "ulasan" && i + 2 < unit.End && speech.Folded(i + 1) is "bilgiler" or "haberler" && speech.Folded(i + 2) is "arasinda" && i - 1 > floor && TurkishEndings.EndsReportedClause(speech.Folded(i - 1), true))
        {
            // "… süreceği edinilen bilgiler arasında"
            return new Attribution { Unit = unitIndex, Cue = speech.SpanOf(i, i + 3), CueFirst = i, CueEnd = i + 3, First = i, End = i + 3, Before = SkipSetting(floor, i - 1), ReportsClause = true, Inherits = true, IsImpersonal = true, Rule = "indirect.said-after" };
        }

        if (word.Length < 7 || !(word.EndsWith("en", StringComparison.Ordinal) || word.EndsWith("an", StringComparison.Ordinal)) || i + 1 >= unit.End || !(TurkishSpeech.Passives.Contains(word[..^2] + "di") || TurkishSpeech.Passives.Contains(word[..^2] + "du"))
            || !(IsSetting(speech.Folded(i + 1)) || i + 2 < unit.End && IsSetting(speech.Folded(i + 2))))
        {
            return null;
        }

        var cueFirst = i > floor && TurkishCompounds.IsSaying(speech.Folded(i - 1), word) ? i - 1 : i;
        var last = cueFirst - 1;
        if (last <= floor || !TurkishEndings.EndsReportedClause(speech.Folded(last), true) || (TurkishSpeech.Words.GetValueOrDefault(word[..^2] + "di") & WordClass.Weak) != 0 && cueFirst == i)
        {
            return null;
        }

        return new Attribution
        {
            Unit = unitIndex,
            Cue = speech.SpanOf(cueFirst, i + 1),
            CueFirst = cueFirst,
            CueEnd = i + 1,
            First = last + 1,
            End = i + 1,
            Before = SkipSetting(floor, last),
            ReportsClause = true,
            Inherits = true,
            IsImpersonal = true,
            Rule = "quote.said-verb",
        };
    }
}
