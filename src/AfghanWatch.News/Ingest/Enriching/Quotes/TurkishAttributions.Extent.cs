using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <content>Where what is told begins: behind settings, occasions, converbs and sentences of their own.</content>
internal sealed partial class TurkishAttributions
{
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

    // "ise", "Reuters'a yaptığı açıklamada,": where it was said is no part of what was said.
    private int SkipSetting(int first, int last)
    {
        int past;
        while ((past = PastSetting(first = PastParticles(first, last), last)) > first)
        {
            first = past;
        }

        return first;
    }

    private int PastParticles(int first, int last)
    {
        while (first < last && (speech.Folded(first) is "verirken" or "yaparken" or "kullanirken" or "bulunurken" or "ederken" or "konusurken" or ";" or "ise" or "de" or "da" or "ve" or "," or "ayrica" or "ancak" or "ama" or "fakat" || speech.Folded(first) is "dun" or "bugun" && speech.Folded(first + 1) is not ("aksam" or "gece" or "sabah" or "ogle" or "ogleden")))
        {
            first++;
        }

        // "bir soru üzerine"
        return first + 3 < last && speech.Folded(first) == "bir" && speech.Folded(first + 1) == "soru" && speech.Folded(first + 2) == "uzerine" ? first + 3 : first;
    }

    // Behind one word that says where, when or to whom it was said; the start itself when none does.
    private int PastSetting(int first, int last)
    {
        for (var i = first; i < last - 1 && i < first + 24 && !speech.Pieces[i].Is(WordClass.Quote); i++)
        {
            var closes = speech.Pieces[i + 1].Is(WordClass.Comma);
            if (i >= first + 9 && !closes)
            {
                continue;
            }

            if (i < first + 9 && IsAsked(i) && (closes || speech.Folded(i + 1) is "de" or "da" or "ise" && i + 2 < last && speech.Pieces[i + 2].Is(WordClass.Comma)))
            {
                return closes ? i + 2 : i + 3;
            }

            if (closes && i < first + 6 && IsAccount(speech.Folded(i)) || closes && speech.Folded(i) is "sartiyla" or "kaydiyla" or "kosuluyla" || IsSetting(speech.Folded(i)) && (closes || !HasOwnSubject(first, i + 1)) || IsOccasion(i) || i < first + 4 && speech.Pieces[i + 1].Is(WordClass.Comma) && _subjects.IsListener(i))
            {
                return i + 1 < last && speech.Pieces[i + 1].Is(WordClass.Comma) ? i + 2 : i + 1;
            }
        }

        return first;
    }

    // "durumu soran bir izleyiciye", "muhabire": to whom he spoke.
    private bool IsAsked(int i)
    {
        var word = speech.Folded(i);
        return word.Length > 4 && word[^1] is 'a' or 'e' && !speech.Pieces[i].Is(WordClass.Capital) && TurkishEndings.BareLength(word) is var bare && bare < word.Length && (TurkishSpeech.Words.GetValueOrDefault(word[..bare]) & WordClass.Role) != 0 && !TurkishEndings.IsAblative(word);
    }

    /// <summary>Whether a folded word names a paper or an occasion in the case that says where something was said: açıklamada, raporunda, toplantıda.</summary>
    public static bool IsSetting(string word)
    {
        foreach (var carrier in (ReadOnlySpan<string>)["aciklama", "konusma", "toplanti", "paylasim", "mesaj", "roportaj", "demec", "yayin", "program", "metin", "metn", "bildiri", "rapor", "haber", "mektup", "mektub", "yazi", "video", "soylesi", "mulakat", "duyuru", "yanit", "cevap", "cevab", "kose", "kitap", "kitab", "analiz", "makale", "arastirma", "tweet", "telgraf", "ifade", "beyan", "sohbet", "karsilik", "degerlendirme", "beyanat", "bilgilendirme", "brifing"])
        {
            if (word.Length > carrier.Length + 1 && word.StartsWith(carrier, StringComparison.Ordinal) && word.AsSpan(carrier.Length) is "da" or "de" or "ta" or "te" or "inda" or "inde" or "unda" or "unde" or "sinda" or "sinde" or "sunda" or "sunde" or "larda" or "lerde" or "larinda" or "lerinde" or "yla" or "siyla" or "ta")
            {
                return true;
            }
        }

        return false;
    }

    // "sosyal medya hesabından,", "Meclis kürsüsünden,"
    private static bool IsAccount(string word) => TurkishEndings.IsAblative(word) && (word.StartsWith("hesab", StringComparison.Ordinal) || word.StartsWith("sayfa", StringComparison.Ordinal) || word.StartsWith("site", StringComparison.Ordinal) || word.StartsWith("kursu", StringComparison.Ordinal) || word.StartsWith("twitter", StringComparison.Ordinal) || word.StartsWith("kanal", StringComparison.Ordinal));

    // "halefinin adını anmadan, koalisyonların zor olduğunu": how he said it stands before the comma.
    private int PastConverb(int first, int last)
    {
        for (var i = first + 1; i < last && i < first + 14 && !speech.Pieces[i].Is(WordClass.Quote); i++)
        {
            var word = speech.Folded(i - 1);
            if (word.Length > 7 && i > first + 1 && word.EndsWith("rken", StringComparison.Ordinal) && TurkishEndings.IsGenitive(speech.Folded(i)))
            {
                // "soruları cevaplarken havalimanının açık kalacağını"
                return i;
            }

            if (word.Length > 6 && i > first + 1 && (word.EndsWith("erek", StringComparison.Ordinal) || word.EndsWith("arak", StringComparison.Ordinal)) && word != "olarak" && TurkishEndings.IsGenitive(speech.Folded(i)) && !speech.Pieces[i].Is(WordClass.Capital) && !TurkishEndings.EndsReportedClause(speech.Folded(i), passive: false))
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

    // "Çavuşoğlu'yla görüşmesinin ardından", "gazetecilerin sorusu üzerine", "bir soruya karşılık": on which occasion he spoke.
    private bool IsOccasion(int i)
    {
        if (i > 0 && (speech.Folded(i) == "uzerine" && speech.Folded(i - 1) is "sorusu" or "sorulari" or "sorulmasi" or "hatirlatilmasi" or "hatirlatmasi" or "suali" or "israri"
            || speech.Folded(i) is "karsilik" or "yanit" or "cevaben" && speech.Folded(i - 1) is "soruya" or "sorusuna" or "sorulara" or "sorularina" or "elestirilere" or "iddialara"))
        {
            return true;
        }

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
}
