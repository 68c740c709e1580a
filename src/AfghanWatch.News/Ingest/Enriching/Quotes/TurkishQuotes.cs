namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>What the Turkish word behind a closing mark says of the words in marks: somebody's ("“…” açıklamasının ardından"), or a title, a slogan, a writing ("“…” başlıklı", "“…” yazılı").</summary>
internal static class TurkishQuotes
{
    private const int LeastWords = 3;

    /// <summary>Whether a noun of saying owns the words, where they are more than a name.</summary>
    public static bool IsOwnWords(SpeechText speech, int quote, Unit unit)
    {
        var word = speech.Folded(quote + 1);
        foreach (var stem in (ReadOnlySpan<string>)["aciklama", "ifade", "soz", "cumle", "cagri", "iddia", "elestiri", "uyari", "yorum", "yanit", "cevab", "mesaj", "paylasim", "degerlendirme", "tepki", "itiraz", "vurgu", "soylem", "cikis", "serzenis", "isyan", "itiraf", "feryad", "savunma", "sitem", "talimat", "temenni", "ifsa"])
        {
            if (word.Length > stem.Length && word.StartsWith(stem, StringComparison.Ordinal) && IsPossessed(word.AsSpan(stem.Length)))
            {
                var span = speech.Spans[speech.Pieces[quote].Quote];
                return quote + 2 < unit.End && !TurkishCompounds.IsSaying(word, speech.Folded(quote + 2)) && QuoteShape.Words(speech.Text, new Articles.TextSpan(span.Start, span.End)) >= LeastWords;
            }
        }

        return false;
    }

    /// <summary>Whether the words in marks are a title, a name, a slogan or a writing by the word behind them.</summary>
    public static bool IsTitle(SpeechText speech, int quote, Unit unit) => quote + 1 < unit.End && speech.Folded(quote + 1) is "baslikli" or "basligiyla" or "basligini" or "basligi" or "basligina" or "adli" or "isimli" or "adini" or "adiyla" or "ismiyle" or "adindaki" or "lakapli" or "lakabiyla" or "konulu" or "temali" or "sloganiyla" or "slogani"
        or "sloganlari" or "yazili" or "ibareli" or "ibaresi" or "ibaresini" or "tabelasi" or "pankarti" or "pankartlari" or "kod" or "filmi" or "filminde" or "kitabi" or "kitabinda" or "dizisi" or "romani" or "belgeseli" or "operasyonu" or "operasyonunda" or "operasyonuyla" or "misyonu" or "projesi" or "programi";

    /// <summary>Whether a line announces words without a verb of saying: "Yapılan açıklama şöyle:", "Konuşmadan öne çıkanlar;".</summary>
    public static bool Announces(SpeechText speech, Unit unit)
    {
        var last = speech.Pieces[unit.End - 1];
        if (last.Quote >= 0 || speech.Text.Text[last.Span.Start] is not (':' or ';') || unit.End - unit.First < 3)
        {
            return false;
        }

        for (var i = unit.First; i < unit.End; i++)
        {
            foreach (var stem in (ReadOnlySpan<string>)["aciklama", "konusma", "mesaj", "paylasim", "satir", "sozleri", "ifadeleri", "degerlendirme", "bildiri", "yanit", "cevap", "soru", "bilgi", "mektub", "metn", "metin", "ceviri", "cumle", "not", "baslik", "ozet", "tweet", "yazi"])
            {
                if (speech.Folded(i).StartsWith(stem, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsPossessed(ReadOnlySpan<char> ending) => ending is "si" or "su" or "i" or "u" or "sinin" or "sunun" or "inin" or "unun" or "sina" or "suna" or "ina" or "una" or "sini" or "sunu" or "ini" or "unu" or "siyla" or "suyla" or "iyla" or "iyle" or "siyle" or "leri" or "lari" or "lerine" or "larina" or "lerinin" or "larinin" or "sindan" or "inden" or "indan";
}
