namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Turkish verbs of saying in two words: the second says nothing without the first.</summary>
internal static class TurkishCompounds
{
    public static bool IsSaying(string first, string second) => first switch
    {
        "dile" or "lisana" => second.StartsWith("getir", StringComparison.Ordinal),
        "one" or "ileri" => second.StartsWith("sur", StringComparison.Ordinal),
        "dikkat" or "dikkati" => second.StartsWith("cek", StringComparison.Ordinal),
        "sozlerle" or "sozleriyle" or "cumleyle" or "cumlelerle" or "cumlesiyle" or "ifadelerle" or "ifadeleriyle" or "ifadesiyle" or "sozle" => true,
        "halinde" or "formunda" or "biciminde" => second.StartsWith("konus", StringComparison.Ordinal),
        "altini" => second.StartsWith("ciz", StringComparison.Ordinal),
        "not" when second.StartsWith("dus", StringComparison.Ordinal) => true,
        "ifade" or "iddia" or "itiraf" or "not" or "rapor" or "kabul" or "teyit" or "beyan" or "ilan" or "isaret" or "vaat" or "taahhut" or "tahmin" or "tavsiye" or "talep" or "israr" or "itiraz" or "sitem" or "temin" or "garanti" or "tarif" or "rica" or "ihtar" or "ikaz" or "arz" or "ima" or "devam" or "tespit" or "tabir"
            => second.StartsWith("et", StringComparison.Ordinal) || second.StartsWith("ed", StringComparison.Ordinal),
        "ifadelerini" or "ifadesini" or "ifadelerine" or "ifadesine" or "sozlerini" or "cumlelerini" or "cumlelerine" or "ifadeleri" or "tabirini" or "tabirlerini" or "tabirleri" or "tabirlerine" or "kelimelerini" or "kelamlarini"
            => second.StartsWith("kullan", StringComparison.Ordinal) || second.StartsWith("tamamla", StringComparison.Ordinal) || second.StartsWith("bitir", StringComparison.Ordinal) || second.StartsWith("noktala", StringComparison.Ordinal) || second.StartsWith("sonlandir", StringComparison.Ordinal) || second.StartsWith("verdi", StringComparison.Ordinal) || second.StartsWith("veril", StringComparison.Ordinal),
        "sozlerine" or "kelamlarina" or "laflarina" => second.StartsWith("ekle", StringComparison.Ordinal) || second.StartsWith("yer", StringComparison.Ordinal) || second.StartsWith("ver", StringComparison.Ordinal),
        "cevap" or "yanit" or "karsilik" or "cevabi" or "karsiligi" => second.StartsWith("ver", StringComparison.Ordinal) && second is not ("veren" or "verdigi"),
        "soz" => second.StartsWith("ver", StringComparison.Ordinal),
        "karsi" => second.StartsWith("cik", StringComparison.Ordinal),
        "dert" => second.StartsWith("yan", StringComparison.Ordinal),
        "yer" => second.StartsWith("ver", StringComparison.Ordinal),
        "degerlendirmesinde" or "degerlendirmesini" or "aciklamasinda" or "aciklamasini" or "uyarisinda" or "uyarisini" or "cagrisinda" or "cagrisini" or "yorumunda" or "yorumunu"
            or "yanitini" or "cevabini" or "karsiligini" or "tepkisini" or "mesajini" or "bilgisini" or "degerlendirmelerinde" or "aciklamalarinda" or "elestirisinde" or "iddiasinda" or "vurgusunu" or "paylasiminda" or "paylasimini" or "ifadelerinde" or "temennisinde"
            or "mesaji" or "cagrisi" or "uyarisi" or "yorumu" or "aciklamasi" or "degerlendirmesi" or "paylasimi" or "yaniti"
            => second.StartsWith("bulun", StringComparison.Ordinal) || second.StartsWith("yap", StringComparison.Ordinal) || second.StartsWith("ver", StringComparison.Ordinal) || second.StartsWith("geldi", StringComparison.Ordinal),
        _ => false,
    };
}
