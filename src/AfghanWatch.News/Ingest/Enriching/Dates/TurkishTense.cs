using System.Collections.Frozen;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>Reads from the first verb behind a Turkish date whether it lies behind or ahead of the report: Turkish puts the verb last. Looks no further than forty tokens of the sentence.</summary>
internal static class TurkishTense
{
    private const int Reach = 40;
    private const int PlanReach = 4;
    private const int InvertedReach = 4;

    /// <summary>The tense of the verb that tells the date: the one behind it, else, where the date closes its sentence, the one before it.</summary>
    public static Tense Of(DateScan scan, int start, int end, TextSpan sentence)
    {
        var behind = Behind(scan, end, sentence.End);
        return behind == Tense.Unknown && (end >= scan.Count || scan.Token(end).Kind == TokenKind.Mark || scan.Token(end).Span.Start >= sentence.End) ? Before(scan, start, sentence.Start) : behind;
    }

    // "Gideceğiz inşallah cuma günü", "uçak varmış cuma günü": spoken Turkish puts the day last.
    private static Tense Before(DateScan scan, int start, int sentenceStart)
    {
        for (var i = start - 1; i >= 0 && i >= start - InvertedReach && scan.Token(i).Span.Start >= sentenceStart && scan.Token(i).Kind == TokenKind.Word; i--)
        {
            var word = scan.Word(i);
            if (word is "var" or "varmis" or "olur" || IsAhead(word))
            {
                return Tense.Future;
            }

            if (word.Length > 3 && scan.Kind(i) == CueKind.None && !scan.Capital(i) && EndsInPast(word))
            {
                return Tense.Past;
            }
        }

        return Tense.Unknown;
    }

    private static bool IsAhead(string word) => word.Contains("acak", StringComparison.Ordinal) || word.Contains("ecek", StringComparison.Ordinal) || word.Contains("acag", StringComparison.Ordinal) || word.Contains("eceg", StringComparison.Ordinal);

    /// <summary>Whether the sentence closes in the past before the past: "gelmişti", "anlatmışlardı".</summary>
    public static bool IsPluperfect(DateScan scan, int i, int sentenceEnd)
    {
        var last = "";
        for (var k = i; k < scan.Count && k < i + Reach && scan.Token(k).Span.Start < sentenceEnd; k++)
        {
            last = scan.Token(k).Kind == TokenKind.Word ? scan.Word(k) : last;
        }

        return last.EndsWith("misti", StringComparison.Ordinal) || last.EndsWith("mustu", StringComparison.Ordinal) || last.EndsWith("mislerdi", StringComparison.Ordinal) || last.EndsWith("muslardi", StringComparison.Ordinal);
    }

    private static Tense Behind(DateScan scan, int end, int sentenceEnd)
    {
        var isAble = false;
        // A date in a quote is told by the quote's verbs; one outside looks past what is quoted, to the verb that reports it.
        var inside = end > 0 ? scan.QuoteAround?.Invoke(scan.Token(end - 1).Span.Start) : null;
        var isApart = scan.IsMark(end, ',') || IsOwner(scan, end) || IsSaidAt(scan, end);
        sentenceEnd = inside is { } own ? Math.Min(sentenceEnd, own.End) : sentenceEnd;
        for (var i = end; i < scan.Count && i < end + Reach && scan.Token(i).Span.Start < sentenceEnd; i++)
        {
            if (inside is null && scan.Token(i).Kind == TokenKind.Mark && i + 1 < scan.Count && (scan.QuoteAround?.Invoke(scan.Token(i + 1).Span.Start) ?? Guillemets(scan, i)) is { } quote)
            {
                // What has been said on a day was said before the report.
                if (quote.End >= sentenceEnd - 1 || scan.Text.TokenIndexAt(quote.End) is var past && past - i > 4 * Reach)
                {
                    return Tense.Past;
                }

                (i, end) = (past - 1, Math.Max(end, past - 1));
                continue;
            }

            var word = scan.Word(i);

            // "bir araya gelecek.": will come; elsewhere the word is "next".
            if (word is "gelecek" or "gelecekler" && i + 1 < scan.Count && scan.Token(i + 1).Kind == TokenKind.Mark)
            {
                return Tense.Future;
            }

            // "Cuma günü toplantı var", "cuma görüşürüz": what there is on a day is planned for it.
            if (word == "var" && (i + 1 >= scan.Count || scan.Token(i + 1).Kind == TokenKind.Mark) || word.Length > 5 && (word.EndsWith("riz", StringComparison.Ordinal) || word.EndsWith("ruz", StringComparison.Ordinal)))
            {
                return Tense.Near;
            }

            if (word.Length < 4 || scan.Kind(i) != CueKind.None || scan.Capital(i))
            {
                continue;
            }

            // "31 Ağustos'ta çıkmış olacak": done by a day ahead.
            if (scan.Word(i + 1) is "olacak" or "olacaklar" or "olacagini" && (word.EndsWith("mis", StringComparison.Ordinal) || word.EndsWith("mus", StringComparison.Ordinal)))
            {
                return Tense.Future;
            }

            // "ağustosta dönmesi bekleniyor", "salı günü dönmeyi umuyor": what is planned lies ahead, whatever tells of the plan.
            if (IsVerbalNoun(word) && IsPlanned(scan, i, sentenceEnd))
            {
                return Tense.Future;
            }

            // "cumartesi bir seferin planlandığını söyledi".
            if (IsPlanStem(word) && (word.Contains("digin", StringComparison.Ordinal) || word.Contains("dugun", StringComparison.Ordinal)))
            {
                return Tense.Future;
            }

            // "yapılabileceğini söyledi": what could be is no plan; its verb of saying follows.
            if (word.Contains("bilec", StringComparison.Ordinal) || word.Contains("bilir", StringComparison.Ordinal))
            {
                isAble |= !isApart;
                continue;
            }

            // "Akar, salı günü, askerlerin çekileceğini söyledi": a date set off by commas is the main verb's.
            if ((word.Contains("acagi", StringComparison.Ordinal) || word.Contains("ecegi", StringComparison.Ordinal)) && (isApart || HasSubject(scan, end, i) || NamesAnother(scan, end, i)))
            {
                continue;
            }

            if (IsAhead(word) || word is "bekleniyor" or "planlaniyor" or "ongoruluyor" or "beklenen" or "planlanan" or "bekledigini")
            {
                return Tense.Future;
            }

            // "Çarşamba günü başlıyor": the present of a plan; verbs of saying tell what was said.
            if (word.Contains("iyor", StringComparison.Ordinal) || word.Contains("uyor", StringComparison.Ordinal))
            {
                if (EndsInPast(word))
                {
                    return Tense.Past;
                }

                return word is "diyor" or "soyluyor" or "belirtiyor" or "konusuyor" or "biliniyor" or "bulunuyor" ? Tense.Past : Tense.Near;
            }

            if (EndsInPast(word) || word == "eden" || IsParticiple(word))
            {
                // "30 Ekim'de görüşebileceklerini belirtti": the nearer day, not the one the teller's verb asks for.
                return isAble ? Tense.Unknown : Tense.Past;
            }
        }

        return Tense.Unknown;
    }

    // "çarşamba günü Türkiye'nin … kalacağını ifade etmişti": whose doing is told follows the date, so the date is the teller's.
    private static bool IsOwner(DateScan scan, int i) => scan.Capital(i) && scan.Word(i) is var word && word.Contains('\'', StringComparison.Ordinal) && (word.EndsWith("in", StringComparison.Ordinal) || word.EndsWith("un", StringComparison.Ordinal));

    // "pazar günü gazetecilere ülkesinin 4.000 kişiyi alacağını tekrarladı": the told clause opens with its subject behind the date. "ülkenin başkentine gideceğini" owns what follows.
    private static bool HasSubject(DateScan scan, int end, int verb)
    {
        for (var i = end; i < verb; i++)
        {
            if (IsGenitive(scan.Word(i)) && !IsOwned(scan.Word(i + 1)))
            {
                return true;
            }
        }

        return false;
    }

    // "pazar günü Putin'le ertesi gün görüşeceğini söyledi": the day nearer to the told verb is the told one's.
    private static bool NamesAnother(DateScan scan, int end, int verb)
    {
        for (var i = end; i < verb; i++)
        {
            if (scan.Kind(i) is CueKind.Weekday or CueKind.Day || scan.Kind(i) == CueKind.Shift && scan.Kind(i + 1) is CueKind.Unit or CueKind.Weekday)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGenitive(string word) => word.Length > 5 && (word.EndsWith("nin", StringComparison.Ordinal) || word.EndsWith("nun", StringComparison.Ordinal) || word.EndsWith("larin", StringComparison.Ordinal) || word.EndsWith("lerin", StringComparison.Ordinal)
        || word.Contains('\'', StringComparison.Ordinal) && (word.EndsWith("in", StringComparison.Ordinal) || word.EndsWith("un", StringComparison.Ordinal)));

    // Possessed, with or without a case: "başkenti", "başkentine", "kapısının", "heyetiyle".
    private static bool IsOwned(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["i", "u", "ine", "ina", "une", "una", "inde", "inda", "unde", "unda", "inden", "indan", "unden", "undan", "ini", "unu", "inin", "unun", "iyle", "iyla", "uyle", "uyla"])
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal) && !word.Contains("acag", StringComparison.Ordinal) && !word.Contains("eceg", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // "perşembe günü bir televizyon kanalında izin verilmeyeceğini açıklamış": where one speaks, the date is the speaking's.
    private static bool IsSaidAt(DateScan scan, int end)
    {
        for (var i = end; i < end + 4; i++)
        {
            foreach (var place in (ReadOnlySpan<string>)["kanalin", "programin", "yayin", "aciklamas", "konusmas", "basina", "gazeteciler", "muhabir", "paylasim", "roportaj", "mesajin", "hesabin"])
            {
                if (scan.Is(i, "basin") && scan.Word(i + 1).StartsWith("toplanti", StringComparison.Ordinal) || scan.Word(i).StartsWith(place, StringComparison.Ordinal) && scan.Word(i).Length < place.Length + 8)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsVerbalNoun(string word) => word.Length > 5 && (word.EndsWith("mak", StringComparison.Ordinal) || word.EndsWith("mek", StringComparison.Ordinal) || word.EndsWith("mayi", StringComparison.Ordinal) || word.EndsWith("meyi", StringComparison.Ordinal)
        || (word.Contains("masi", StringComparison.Ordinal) || word.Contains("mesi", StringComparison.Ordinal) || word.Contains("malari", StringComparison.Ordinal) || word.Contains("meleri", StringComparison.Ordinal))
            && (word[^1] is 'i' || word.EndsWith("nin", StringComparison.Ordinal) || word.EndsWith("ne", StringComparison.Ordinal) || word.EndsWith("na", StringComparison.Ordinal)));

    // A word of planning that takes the verbal noun: it stands right behind it, or behind a time, a place or "en geç".
    private static bool IsPlanned(DateScan scan, int i, int sentenceEnd)
    {
        for (var k = i + 1; k < scan.Count && k <= i + PlanReach && scan.Token(k).Span.Start < sentenceEnd; k++)
        {
            var word = scan.Word(k);
            if (scan.Token(k).Kind == TokenKind.Mark)
            {
                return false;
            }

            // "açılması için telkinde bulundu": what is aimed at lies ahead.
            if (k == i + 1 && word == "icin" && (scan.Word(i).EndsWith("masi", StringComparison.Ordinal) || scan.Word(i).EndsWith("mesi", StringComparison.Ordinal)))
            {
                return true;
            }

            if (word is "masada" or "gundemde" or "muhtemel" or "mumkun" or "sart" or "zorunda" or "niyetinde" or "isteniyor" or "istiyor" or "istiyoruz" or "istediklerini" or "istedigini" or "arzuluyor" || IsPlanStem(word))
            {
                return true;
            }

            if (EndsInPast(word) || IsParticiple(word) || word is "ardindan" or "sonra" or "uzerine" or "nedeniyle" or "icin")
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsPlanStem(string word)
    {
        foreach (var stem in (ReadOnlySpan<string>)["beklen", "bekliyor", "planla", "ongor", "hedefle", "kararlastir", "umu", "umut", "amacla", "tasarla", "dusunul", "dusunuyor", "gerekiyor", "gerekir", "gerekecek"])
        {
            if (word.StartsWith(stem, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // Marks that can only open, with the one that closes them; straight ones are left to the quote finder.
    private static TextSpan? Guillemets(DateScan scan, int i)
    {
        var close = scan.Text.Text[scan.Token(i).Span.Start] switch { '\u00AB' => '\u00BB', '\u201E' => '\u201C', '\u201C' => '\u201D', _ => '\0' };
        for (var k = i + 1; close != '\0' && k < scan.Count && k < i + (4 * Reach); k++)
        {
            if (scan.IsMark(k, close))
            {
                return new TextSpan(scan.Token(i).Span.End, scan.Token(k).Span.Start);
            }
        }

        return null;
    }

    private static readonly FrozenSet<string> NotParticiples = ("itibaren erken insan zaman vatan liman meydan alan baskan bakan uzman roman duman dusman sultan orman ekran plan kurban ramazan nisan divan kaptan komutan hemen tamamen resmen aynen iken bazen zaten dogrudan ancak ilan kurban vatan kalan bilinen beklenen planlanan "
        + "ongorulen olan onlardan bundan neden sebep genellikle esasen kismen aleyhtan milyon egitmen ogretmen yonetmen danisman yeniden harman kahraman musluman yurtdisindan hakkinda devam").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // "bilgi veren Akar", "yürütülen görüşmeler": present participles of news tell what has happened. Ablatives end alike.
    private static bool IsParticiple(string word) =>
        word.Length >= 5 && (word.EndsWith("an", StringComparison.Ordinal) || word.EndsWith("en", StringComparison.Ordinal)) && !NotParticiples.Contains(word)
        && (word is "giden" or "yurten" or "tutan" or "artan" or "anlatan" or "atan" or "yuruten" or "uzatan" or "baslatan" or "hatirlatan" || !(word.EndsWith("dan", StringComparison.Ordinal) || word.EndsWith("den", StringComparison.Ordinal) || word.EndsWith("tan", StringComparison.Ordinal) || word.EndsWith("ten", StringComparison.Ordinal)));

    private static bool EndsInPast(string word)
    {
        if (word is "toplanti" or "kendi" or "simdi" or "kenti" or "baglanti" or "sikinti" or "hatti" or "kesinti" or "goruntu" or "ayrinti" or "dogrultu" or "gurultu" or "haftalik" or "yedi" or "alti" or "ortalik" or "tumu" or "birlik" or "boyutu" or "hedefi" or "enstitu" or "umudu" or "ordu" or "komutanligi" or "yarim" or "adim" or "tedim" or "yardim" or "egitim" or "uretim" or "tatbikatim" or "tumum" or "yetim" or "yonetim" or "denetim" or "iletisim" or "secim" or "tutum" or "butum" or "kendim" or "hukum" or "aktim" or "istatistik" or "politik" or "otomatik" or "estetik" or "artik" or "pratik" or "kritik" or "ortak" or "cocuk" or "acik" or "gidik" or "taktik" or "lojistik" or "diplomatik" or "stratejik" or "teknik" or "coktan" or "sadik" or "bildik" or "tanidik" or "bolum" or "durum")
        {
            return false;
        }

        // After a vowel or in "üstü" no verb ends in -ti: "heyeti", "hükümeti", "olağanüstü" are nouns.
        if (word.Length > 3 && word[^2] == 't' && word[^1] is 'i' or 'u' && word[^3] is not ('c' or 'f' or 'h' or 'k' or 'p' or 's' or 't') || word.EndsWith("ustu", StringComparison.Ordinal) && word != "sustu" && word != "kustu" || word is "adedi" or "tehdidi" or "ciddi" or "maddi" or "kadidi" or "gecmis" or "gumus")
        {
            return false;
        }

        ReadOnlySpan<string> endings = ["di", "ti", "du", "tu", "diler", "tiler", "dilar", "tilar", "dular", "tular", "duler", "tuler", "mis", "mus", "misti", "mustu", "digi", "tigi", "dugu", "tugu", "digini", "tigini", "dugunu", "tugunu", "dik", "tik", "duk", "tuk", "dim", "tim", "dum", "tum", "diniz", "tiniz", "dunuz", "tunuz", "mistik", "mustuk", "ilan", "yapilan", "duzenlenen", "lanan", "lenen", "edilen"];
        if (word is "konusan" or "gelen" or "giden" or "gerceklesen" or "baslayan" or "katilan" or "kalkan" or "inen" or "ayrilan" or "patlayan" or "dusen" or "cikan" or "yayimlanan")
        {
            return true;
        }

        foreach (var ending in endings)
        {
            if (word.Length > ending.Length + 1 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
