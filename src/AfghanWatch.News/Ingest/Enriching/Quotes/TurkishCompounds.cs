namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Turkish verbs of saying in two words: the second says nothing without the first.</summary>
internal static class TurkishCompounds
{
    private static readonly string[] Nouns = [.. BuiltInLists.Rows("turkish-speakers.csv").Where(row => row.Kind == "noun-of-saying").SelectMany(row => row.Words).OrderByDescending(noun => noun.Length)];

    /// <summary>Whether a folded word is a noun of saying that belongs to somebody: "açıklamasında", "tabirini", "uyarısı".</summary>
    /// <param name="word">The word.</param>
    /// <param name="named">True where it stands in the nominative ("çağrısı yaptı", "yanıtı geldi").</param>
    public static bool IsNounOfSaying(string word, out bool named)
    {
        named = false;
        foreach (var noun in Nouns)
        {
            if (word.Length > noun.Length && word.StartsWith(noun, StringComparison.Ordinal))
            {
                var ending = word.AsSpan(noun.Length);
                named = ending is "si" or "su" or "i" or "u";
                return named || ending is "sini" or "sunu" or "ini" or "unu" or "sinde" or "sunda" or "sinda" or "inde" or "inda" or "unda" or "larini" or "lerini" or "larinda" or "lerinde" or "larina" or "lerine" or "sina" or "sine" or "suna" or "ina" or "ine" or "una" or "leri" or "lari" or "siyla" or "siyle" or "iyle" or "iyla" or "lariyla" or "leriyle";
            }
        }

        return false;
    }

    // "açıklamasında bulundu", "tabirini kullandı", "çağrısı yaptı", "yanıtı geldi"
    private static bool TakesNoun(string verb, bool named) => verb.StartsWith("yap", StringComparison.Ordinal) || verb.StartsWith("ver", StringComparison.Ordinal) || verb.StartsWith("geldi", StringComparison.Ordinal) || verb.StartsWith("yonelt", StringComparison.Ordinal)
        || !named && (verb.StartsWith("bulun", StringComparison.Ordinal) || verb.StartsWith("kullan", StringComparison.Ordinal) || verb.StartsWith("paylas", StringComparison.Ordinal) || verb.StartsWith("sarf", StringComparison.Ordinal) || verb.StartsWith("tamamla", StringComparison.Ordinal) || verb.StartsWith("bitir", StringComparison.Ordinal) || verb.StartsWith("noktala", StringComparison.Ordinal));

    public static bool IsSaying(string first, string second) => first switch
    {
        "dile" or "lisana" => second.StartsWith("getir", StringComparison.Ordinal),
        "one" or "ileri" => second.StartsWith("sur", StringComparison.Ordinal),
        "dikkat" or "dikkati" => second.StartsWith("cek", StringComparison.Ordinal),
        "sozlerle" or "sozleriyle" or "cumleyle" or "cumlelerle" or "cumlesiyle" or "ifadelerle" or "ifadeleriyle" or "ifadesiyle" or "sozle" => true,
        "halinde" or "formunda" or "biciminde" => second.StartsWith("konus", StringComparison.Ordinal),
        "altini" => second.StartsWith("ciz", StringComparison.Ordinal),
        "not" or "notunu" when second.StartsWith("dus", StringComparison.Ordinal) => true,
        "sarf" or "ifade" or "iddia" or "itiraf" or "not" or "rapor" or "kabul" or "teyit" or "beyan" or "ilan" or "isaret" or "vaat" or "taahhut" or "tahmin" or "tavsiye" or "talep" or "israr" or "itiraz" or "sitem" or "temin" or "garanti" or "tarif" or "rica" or "ihtar" or "ikaz" or "arz" or "ima" or "devam" or "tespit" or "tabir" or "temenni"
            => second.StartsWith("et", StringComparison.Ordinal) || second.StartsWith("ed", StringComparison.Ordinal),
        "ifadelerini" or "ifadesini" or "ifadelerine" or "ifadesine" or "sozlerini" or "cumlelerini" or "cumlelerine" or "ifadeleri" or "tabirini" or "tabirlerini" or "tabirleri" or "tabirlerine" or "kelimelerini" or "kelamlarini"
            => second.StartsWith("kullan", StringComparison.Ordinal) || second.StartsWith("tamamla", StringComparison.Ordinal) || second.StartsWith("bitir", StringComparison.Ordinal) || second.StartsWith("noktala", StringComparison.Ordinal) || second.StartsWith("sonlandir", StringComparison.Ordinal) || second.StartsWith("verdi", StringComparison.Ordinal) || second.StartsWith("veril", StringComparison.Ordinal),
        "sozlerine" or "kelamlarina" or "laflarina" => second.StartsWith("ekle", StringComparison.Ordinal) || second.StartsWith("yer", StringComparison.Ordinal) || second.StartsWith("ver", StringComparison.Ordinal),
        "cevap" or "yanit" or "karsilik" => second.StartsWith("ver", StringComparison.Ordinal) && second is not ("veren" or "verdigi"),
        "haber" or "demec" or "mesaj" => second.StartsWith("ver", StringComparison.Ordinal),
        "soz" => second.StartsWith("ver", StringComparison.Ordinal) || second.StartsWith("et", StringComparison.Ordinal),
        "bilgi" => second.StartsWith("ver", StringComparison.Ordinal) || second.StartsWith("paylas", StringComparison.Ordinal) || second.StartsWith("aktar", StringComparison.Ordinal),
        "gorus" => second.StartsWith("bildir", StringComparison.Ordinal) || second.StartsWith("belirt", StringComparison.Ordinal) || second.StartsWith("acikla", StringComparison.Ordinal),
        "aciklama" or "uyari" or "cagri" or "yorum" or "degerlendirme" or "duyuru" or "vurgu" or "hatirlatma" => second.StartsWith("yap", StringComparison.Ordinal),
        "karsi" => second.StartsWith("cik", StringComparison.Ordinal),
        "dert" => second.StartsWith("yan", StringComparison.Ordinal),
        "yer" => second.StartsWith("ver", StringComparison.Ordinal),
        _ => IsNounOfSaying(first, out var owned) && TakesNoun(second, owned),
    };
}
