using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Enriching.Figures;

/// <summary>Words that make numbers, folded, in both languages and their Turkish case forms.</summary>
internal static class NumberWords
{
    public static FrozenDictionary<string, double> English { get; } = Words("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", "twenty thirty forty fifty sixty seventy eighty ninety");
    public static FrozenDictionary<string, double> Turkish { get; } = Inflected(Words("bir iki uc dort bes alti yedi sekiz dokuz on", "yirmi otuz kirk elli altmis yetmis seksen doksan"));

    public static FrozenDictionary<string, double> EnglishScales { get; } = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["hundred"] = 100,
        ["thousand"] = 1000,
        ["million"] = 1e6,
        ["billion"] = 1e9,
        ["millions"] = 1e6,
        ["billions"] = 1e9,
        ["trillion"] = 1e12,
        ["dozen"] = 12,
        ["k"] = 1000,
        ["m"] = 1e6,
        ["mn"] = 1e6,
        ["bn"] = 1e9,
        ["crore"] = 1e7,
        ["crores"] = 1e7,
        ["lakh"] = 1e5,
        ["lakhs"] = 1e5,
        ["lac"] = 1e5,
        ["lacs"] = 1e5,
        ["bln"] = 1e9,
        ["mln"] = 1e6,
        ["b"] = 1e9,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static FrozenDictionary<string, double> TurkishScales { get; } = InflectedScales(("yuz", 100), ("bin", 1000), ("milyon", 1e6), ("milyar", 1e9), ("trilyon", 1e12), ("duzine", 12));

    public static FrozenDictionary<string, double> VagueWords { get; } = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["tens"] = 10,
        ["dozens"] = 12,
        ["scores"] = 20,
        ["hundreds"] = 100,
        ["thousands"] = 1000,
        ["millions"] = 1e6,
        ["billions"] = 1e9,
        ["onlarca"] = 10,
        ["onlarcasi"] = 10,
        ["yuzlercesi"] = 100,
        ["binlercesi"] = 1000,
        ["yuzlerce"] = 100,
        ["binlerce"] = 1000,
        ["milyonlarca"] = 1e6,
        ["milyarlarca"] = 1e9,
        ["duzinelerce"] = 12,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static FrozenSet<string> EnglishOpeners { get; } = English.Keys.Concat(VagueWords.Keys).Concat(["a", "an", "half", "several"]).ToFrozenSet(StringComparer.Ordinal);
    public static FrozenSet<string> TurkishOpeners { get; } = Turkish.Keys.Concat(VagueWords.Keys).Concat(TurkishScales.Keys).Append("yarim").ToFrozenSet(StringComparer.Ordinal);

    // "17 binden fazla", "1 milyona yakın": the case stands on the scale word.
    private static FrozenDictionary<string, double> InflectedScales(params (string Word, double Value)[] scales)
    {
        var table = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (word, value) in scales)
        {
            table[word] = value;
            foreach (var ending in new[] { "den", "dan", "e", "a", "i", "u", "in", "un", "luk", "lik", "ini", "inin", "ine", "inden", "unun", "unu", "una", "undan", "lik", "dir", "dur", "di", "du", "ler", "lar" })
            {
                table.TryAdd(word + ending, value);
            }
        }

        // "yüzün", "yüzden" and "bina" are face, reason and building.
        foreach (var other in new[] { "yuzun", "yuzden", "yuzu", "yuze", "bina", "bini", "yuzdan", "yuza" })
        {
            table.Remove(other);
        }

        table["bini"] = 1000;
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    // "kırka yakın", "ikisi ağır", "beşini": a last number word carries the case. Pronouns and nouns that look alike ("onu", "ucu") are left out.
    private static FrozenDictionary<string, double> Inflected(FrozenDictionary<string, double> words)
    {
        var table = new Dictionary<string, double>(words, StringComparer.Ordinal);
        foreach (var (word, value) in words)
        {
            if (word is "bir" or "on" or "uc")
            {
                continue;
            }

            var stem = word == "dort" ? "dord" : word;
            var isOpen = word[^1] is 'i' or 'u' or 'a' or 'e';
            foreach (var ending in isOpen ? (string[])["si", "sini", "sinin", "sine", "sinden", "ye", "ya", "den", "dan"] : ["i", "u", "ini", "unu", "inin", "unun", "ine", "una", "inden", "undan", "e", "a", "den", "dan", "ten", "tan"])
            {
                table.TryAdd((ending[0] is 'd' or 't' ? word : stem) + ending, value);
            }
        }

        table["ucunu"] = table["ucunun"] = 3;
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, double> Words(string ones, string tens)
    {
        var table = new Dictionary<string, double>(StringComparer.Ordinal);
        var value = 1;
        foreach (var word in ones.Split(' '))
        {
            table[word] = value++;
        }

        value = 20;
        foreach (var word in tens.Split(' '))
        {
            table[word] = value;
            value += 10;
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
