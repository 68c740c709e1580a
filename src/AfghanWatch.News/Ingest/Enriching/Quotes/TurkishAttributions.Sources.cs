namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Where "göre" names whom something is told by.</content>
internal sealed partial class TurkishAttributions
{
    private const int FarTeller = 7;

    private Attribution? According(int unitIndex, Unit unit, int i, int floor)
    {
        var content = i + 1 < unit.End && speech.Pieces[i + 1].Is(WordClass.Comma) ? i + 2 : i + 1;
        content += content < unit.End && speech.Folded(content) is "ise" or "de" or "da" ? 1 : 0;
        if (IsMeasure(speech.Folded(i - 1)) || unit.End - content < ShortestTold && !EndsInVerb(unit) && !(content < unit.End && speech.Pieces[content].Is(WordClass.Quote)))
        {
            return null;
        }

        var source = Source(PastBrackets(i, floor), floor);
        if (content >= unit.End || source is null && !(IsLearned(i, floor) && !EndsInTelling(unit)))
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

    // "Yüksek Komiserliği'ne (UNHCR) göre": the letters stand between.
    private int PastBrackets(int i, int floor)
    {
        if (i - 3 <= floor || !speech.Pieces[i - 1].Is(WordClass.Bracket))
        {
            return i;
        }

        var open = i - 2;
        while (open > floor && open > i - FarTeller && !speech.Pieces[open].Is(WordClass.Bracket))
        {
            open--;
        }

        return open > floor && speech.Pieces[open].Is(WordClass.Bracket) ? open : i;
    }

    // "Edinilen bilgiye göre", "Alınan ilk bilgilere göre" at the head of a sentence: told by nobody.
    private bool IsLearned(int i, int floor) => i - 2 >= floor && speech.Folded(i - 1) is "bilgilere" or "bilgiye" && (i - 2 == floor || speech.Folded(i - 2) == "ilk" && i - 3 == floor) && speech.Folded(floor) is "edinilen" or "alinan" or "ulasilan" or "gelen";

    // "Edinilen bilgiye göre … durdurulduğu öğrenildi": the verb at the end tells it.
    private bool EndsInTelling(Unit unit)
    {
        var last = unit.End - 1;
        while (last > unit.First && speech.Pieces[last].Is(WordClass.Stop))
        {
            last--;
        }

        return last - 1 > unit.First && TurkishEndings.EndsReportedClause(speech.Folded(last - 1), passive: true);
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
        return word.Length > 3 && (word[^2..] is "di" or "du" or "ti" or "tu" || word[^3..] is "yor" or "cak" or "cek" or "mis" or "mus" or "dir" or "dur" or "tir" or "tur" or "lar" or "ler" or "maz" or "mez" or "yok" or "var" or "mali" or "meli") || word is "degil" or "hazir" or "sart" or "gerek" or "var" or "yok" or "acik" or "kapali" or "mumkun" or "uzere" or "gerekli" or "imkansiz";
    }

    // "geçen yılın aynı dönemine göre", "dolara göre": compared with what, not told by whom.
    private static bool IsMeasure(string word) => word is "donemine" or "doneme" or "yila" or "yilina" or "aya" or "ayina" or "haftaya" or "haftasina" or "gune" or "gunune" or "oncesine" or "onceye" or "gecmise" or "eskiye" or "ortalamaya" or "ortalamasina" or "dune" or "duruma" or "durumuna" or "sartlara" or "kosullara"
        or "ihtiyaca" or "kanuna" or "kanunlara" or "usule" or "kurala" or "kurallara" or "takvime" or "siraya" or "degere" or "degerine" or "mevsime" or "yasina" or "sayisina" or "duzeyine" or "seviyesine" or "rakibine" or "dolara" or "avroya" or "oranina" or "hallere" or "hale" or "olcute" or "olcutlere" or "ilkelere" or "ilkesine" or "tarifeye" or "tarifesine" or "programa" or "programina" or "duzenlemeye" or "mutabakata" or "protokole" or "sozlesmeye" or "yonetmelige" or "mevzuata" or "takvimine" or "planina" or "anlasmasina" or "hesaba" or "usulune" or "gorgusune";

    // Reuters'a göre; bakanlık kaynaklarına göre; Reuters'ın haberine göre; but not edinilen bilgiye göre.
    private Articles.TextSpan? Source(int i, int floor)
    {
        var end = i;
        if (i - 1 > floor && (speech.Folded(i - 1).EndsWith("gina", StringComparison.Ordinal) || speech.Folded(i - 1).EndsWith("gine", StringComparison.Ordinal) || speech.Folded(i - 1).EndsWith("guna", StringComparison.Ordinal) || speech.Folded(i - 1).EndsWith("gune", StringComparison.Ordinal))
            && TurkishEndings.EndsReportedClause(speech.Folded(i - 1), false))
        {
            // Kaynakların aktardığına göre; Akar'ın söylediğine göre; diplomatların Reuters'a anlattığına göre.
            var owned = i - 2;
            while (owned > floor && owned > i - FarTeller && !TurkishEndings.IsGenitive(speech.Folded(owned)))
            {
                owned--;
            }

            return _subjects.Ending(floor, TurkishEndings.IsGenitive(speech.Folded(Math.Max(owned, floor))) ? owned + 1 : i - 1, genitive: true);
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

        if (i - 3 > floor && speech.Folded(i - 1) is "verilere" or "bilgilere" or "bilgiye" or "habere" or "rakamlara" && speech.Folded(i - 2) is "alan" or "yayimlanan" or "paylasilan" or "verilen" or "yayinlanan" && Holder(floor, i - 2) is { } holder)
        {
            // "Başkanlığın internet sitesinde yer alan verilere göre"
            return holder;
        }

        if (i - 1 > floor && speech.Folded(i - 1) is "bilgilere" or "bilgiye" && speech.Folded(i - 2) is "edinilen" or "alinan" or "elde" or "ulasilan" or "gelen")
        {
            if (i - 3 >= floor && speech.Folded(i - 2) != "elde" && TurkishEndings.IsAblative(speech.Folded(i - 3)) && _subjects.Ending(floor, i - 2) is { } from)
            {
                // "Diplomatik kaynaklardan edinilen bilgiye göre"
                return from;
            }

            return null;
        }

        if (IsPaperOf(speech.Folded(i - 1)) || speech.Folded(i - 1) is "haberine" or "bilgisine" or "raporuna" or "iddiasina" or "aciklamasina" or "verilerine" or "bilgilere" or "bilgiye" or "habere" or "sozlerine" or "haberlerine" or "tahminlerine" or "rapora" or "iddiaya" or "bildirime" or "bildirimine" or "ankete" or "arastirmaya" or "arastirmasina" or "anketine" or "belgeye" or "mektuba")
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

            if (end <= floor || !speech.Pieces[end - 1].Is(WordClass.Possessive | WordClass.Capital | WordClass.Role | WordClass.Body) && TurkishEndings.WithoutGenitive(speech.Folded(end - 1)) == speech.Folded(end - 1).Length)
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

    // açıklamalarına, sözlerine, iddialarına, istatistiklerine: papers and words that belong to somebody.
    private static bool IsPaperOf(string word)
    {
        foreach (var stem in (ReadOnlySpan<string>)["haber", "bilgi", "rapor", "iddia", "aciklama", "veri", "soz", "tahmin", "bildiri", "anket", "arastirma", "belge", "yazi", "anlatim", "ifade", "degerlendirme", "paylasim", "mesaj", "istatisti", "kayitlar", "rakam", "analiz", "beyan", "yorum", "demec", "konusma", "duyuru"])
        {
            if (word.StartsWith(stem, StringComparison.Ordinal) && word.AsSpan(stem.Length) is "ina" or "ine" or "una" or "une" or "sina" or "sine" or "suna" or "larina" or "lerine" or "klerine" or "gine" or "na" or "ne")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTold(string word) => word is "yazisina" or "haberine" or "kosesine" or "kitabina" or "anlatimina" or "ifadesine" or "degerlendirmesine" or "anlattiklarina" or "soylediklerine" or "aktardiklarina" or "yazdiklarina" or "tahminine" or "aciklamalarina" or "aciklamasina" or "sozlerine" or "raporuna" or "hesabina" or "paylasimina" or "iddiasina";

    private static bool IsPaper(string word) => word is "ankete" or "habere" or "arastirmaya" or "belgeye" or "rapora" or "iddiaya" or "mektuba";

    // "Başkanlığın internet sitesinde": whose site it is, with an apostrophe or without.
    private Articles.TextSpan? Holder(int floor, int end)
    {
        for (var i = end - 1; i >= floor && i > end - FarTeller; i--)
        {
            if (TurkishEndings.IsGenitive(speech.Folded(i)) && TurkishEndings.WithoutGenitive(speech.Folded(i)) < speech.Folded(i).Length)
            {
                return _subjects.Ending(floor, i + 1, genitive: true);
            }
        }

        return null;
    }

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
}
