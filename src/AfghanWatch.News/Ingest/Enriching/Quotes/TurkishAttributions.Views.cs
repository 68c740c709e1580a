namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Nouns and verbs that tell a view, a verdict or a name.</content>
internal sealed partial class TurkishAttributions
{
    // "“sıfır mülteci” diye slogan atanlar", "“kelle avcısı” diye bilinen": a name or a slogan, unless somebody says it.
    private bool IsName(int diye, Unit unit)
    {
        if (diye + 1 < unit.End && (speech.Folded(diye + 1) is "slogan" or "bilinen" or "anilan" or "adlandirilan" or "tanimlanan" or "nitelenen" or "tabir" or "tanitilan" or "gecen" or "baslayan" or "yazan" or "yazili" or "gosterilen"))
        {
            return true;
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

    // "tetikleyebileceği uyarısında bulundu": the noun of saying takes the clause without a case ending.
    private static bool TakesBareClause(string noun) => TurkishCompounds.IsNounOfSaying(noun, out _);

    // "katlandığından yakındı", "sürdüğünden bahsetti", "olduğundan söz etti"
    private static bool TakesAblative(string verb, string first) => verb.StartsWith("yakin", StringComparison.Ordinal) || verb.StartsWith("bahse", StringComparison.Ordinal) || first is "soz" or "sikayet" or "dert";

    private static bool IsViewNoun(string word) => word is "gorusunu" or "gorusunde" or "goruslerini" or "dusuncesini" or "iddiasini" or "uyarisini" or "bilgisini" or "mesajini" or "vurgusunu" or "yorumunu" or "degerlendirmesini" or "tespitini" or "endisesini" or "kanaatini" or "beklentisini" or "tezini" or "savini" or "inancini" or "aciklamasini";

    // "daha önce dile getirdiği görüşünü": the view was told before.
    private static bool IsToldBefore(string word) => word is "getirdigi" or "soyledigi" or "belirttigi" or "acikladigi" or "savundugu" or "paylastigi" or "verdigi" or "yaptigi" or "aktardigi";

    // "Valilik ise bunu yalanladı; yapılan açıklamada … belirtildi": who stands first is whose paper it is.
    private (Articles.TextSpan Span, int Then)? WithPaper(int floor, int last)
    {
        if (_subjects.Before(floor, last + 1) is not { } subject)
        {
            return null;
        }

        for (var i = subject.Then; i < last; i++)
        {
            if (speech.Folded(i) is "aciklamada" or "aciklamasinda" or "yazida" or "raporda" or "duyuruda" or "yanitta" or "mesajda")
            {
                return (subject.Span, i + 1);
            }
        }

        return null;
    }

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

    // "satıldığı iddialarını reddetti", "anlaşıldığı yönündeki haberleri yalanlayan Akar": what somebody denies is told as a claim.
    private Attribution? Denied(int unitIndex, Unit unit, int i, int floor)
    {
        var noun = i - 1;
        noun -= noun > floor && speech.Folded(noun) is "de" or "da" or "kesin" or "sert" or "kesinlikle" ? 1 : 0;
        var last = noun - 1;
        last -= last > floor && speech.Folded(last) is "yonundeki" or "seklindeki" ? 1 : 0;
        if (last <= floor || !IsClaims(speech.Folded(noun)) || !TurkishEndings.EndsReportedClause(speech.Folded(last), passive: true))
        {
            return null;
        }

        var who = speech.Folded(i)[^1] == 'n' && i + 1 < unit.End ? _subjects.After(i + 1, unit.End) : null;
        var subject = who is null ? _subjects.Before(floor, last + 1) : null;
        return new Attribution
        {
            Unit = unitIndex,
            Cue = speech.SpanOf(noun, i + 1),
            CueFirst = noun,
            CueEnd = i + 1,
            Subject = who?.Span ?? subject?.Span,
            First = last + 1,
            End = who?.End ?? i + 1,
            Before = SkipSetting(Math.Max(subject?.Then ?? floor, floor), last),
            ReportsClause = true,
            Inherits = who is null && subject is null,
            Rule = who is null ? "quote.said-verb" : "quote.inverted",
        };
    }

    // "Soylu'nun buna yanıtı “…” oldu", "Taliban'ın cevabı, “…” oluyor": what the marks hold is what somebody's noun of saying was.
    private Attribution? Reply(int unitIndex, Unit unit, int quote, int floor)
    {
        if (quote + 1 >= unit.End || !(speech.Folded(quote + 1) is "oldu" or "oluyor" or "olmustu" or "olmustur" or "olacak" or "olurdu" or "oluyordu" or "oluyormus" || speech.Folded(quote + 1) == "seklinde" && quote + 2 < unit.End && speech.Folded(quote + 2).StartsWith("ol", StringComparison.Ordinal)))
        {
            return null;
        }

        for (var noun = quote - 1; noun > floor && noun >= quote - NearQuote; noun--)
        {
            if (!(speech.Folded(noun) is "cevabi" or "yaniti" or "karsiligi" or "tepkisi" or "mesaji" or "yorumu" or "sozu" or "sozleri" or "cagrisi" or "savunmasi" or "degerlendirmesi"))
            {
                continue;
            }

            var owner = noun;
            while (owner > floor && owner > noun - NearQuote && !(speech.Pieces[owner - 1].Is(WordClass.Possessive) || TurkishEndings.IsGenitive(speech.Folded(owner - 1))))
            {
                owner--;
            }

            var subject = owner > floor ? _subjects.Ending(floor, owner, genitive: true) : null;
            return new Attribution { Unit = unitIndex, Cue = speech.Pieces[noun].Span, CueFirst = quote + 1, CueEnd = quote + 2, Subject = subject, First = quote + 1, End = quote + 2, Before = quote, Inherits = subject is null, Rule = "quote.said-verb" };
        }

        return null;
    }

    private static bool IsDenial(string word) => word.StartsWith("redde", StringComparison.Ordinal) && word is not ("reddedildi" or "reddedilen") || word.StartsWith("yalanla", StringComparison.Ordinal) && word is not ("yalanlandi" or "yalanlanan");

    private static bool IsClaims(string word)
    {
        foreach (var stem in (ReadOnlySpan<string>)["iddia", "yorum", "haber", "soylenti", "suclama", "elestiri"])
        {
            if (word.StartsWith(stem, StringComparison.Ordinal) && word[^1] is 'i' or 'u' && word.Length > stem.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPassive(string word) => TurkishSpeech.Passives.Contains(word) || word.EndsWith("ildi", StringComparison.Ordinal) || word.EndsWith("andi", StringComparison.Ordinal) || word.EndsWith("uldu", StringComparison.Ordinal) || word.EndsWith("edildi", StringComparison.Ordinal) || word.EndsWith("endi", StringComparison.Ordinal);
}
