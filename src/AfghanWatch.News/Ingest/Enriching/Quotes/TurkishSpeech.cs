using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Turkish words of saying and the words around them, folded (dotless i written i); the list is <c>turkish-speech.csv</c>, the nouns are those of <see cref="TurkishNouns"/>.</summary>
internal static class TurkishSpeech
{
    private static readonly HashSet<string> PassiveForms = new(StringComparer.Ordinal);

    public static FrozenDictionary<string, WordClass> Words { get; } = Build();

    /// <summary>Verbs of saying that name no one who says it: belirtildi, açıklanıyor, öne sürülmüştür.</summary>
    public static FrozenSet<string> Passives { get; } = PassiveForms.ToFrozenSet(StringComparer.Ordinal);

    private static FrozenDictionary<string, WordClass> Build()
    {
        var words = new WordTable();
        foreach (var (kind, list) in BuiltInLists.Rows("turkish-speech.csv"))
        {
            switch (kind)
            {
                case "passives":
                    PassiveForms.UnionWith(list);
                    break;
                case "stems":
                    Array.ForEach(list, stem => AddVerb(words, stem[(stem.LastIndexOf('_') + 1)..], stem.Contains('_', StringComparison.Ordinal)));
                    break;
                default:
                    words.Add(WordTable.ClassOf(kind), list);
                    break;
            }
        }

        TurkishNouns.AddTo(words);
        return words.ToFrozen();
    }

    // The regular forms newspapers use: -di, -diler, -mişti, -yor, -erek, -en, -irken; vowel harmony is spelt out by the stem's last vowel.
    private static void AddVerb(WordTable words, string stem, bool compound)
    {
        var harmony = Harmony.Of(stem);
        var hard = "fstkcshp".Contains(stem[^1], StringComparison.Ordinal);
        var soft = stem == "et" ? "ed" : stem.EndsWith("det", StringComparison.Ordinal) ? stem[..^1] + "d" : stem;
        var ends = "aeiou".Contains(stem[^1], StringComparison.Ordinal);
        var glide = ends ? "y" : "";
        var past = stem + (hard ? "t" : "d") + harmony.Narrow;
        var continuous = (ends ? soft[..^1] + Harmony.Of(soft[..^1]).Narrow : soft + harmony.Narrow) + "yor";
        var compounds = compound ? WordClass.Weak : WordClass.None;
        words.Add(WordClass.Say | compounds, $"{past},{past}l{harmony.Wide}r,{Perfects(stem, harmony)},{continuous},{continuous}lar,{continuous}du,{continuous}lardi,{stem}mekte,{stem}maktadir,{stem}mektedir,{stem}maktaydi,{stem}mekteydi,{stem}r,{soft}ir");
        words.Add(WordClass.Participle | compounds, $"{soft}{glide}{harmony.Wide}r{harmony.Wide}k,{soft}{glide}ip,{soft}{glide}up,{soft}{harmony.Narrow}rken,{soft}{glide}{harmony.Wide}rken,{soft}rken,{stem}m{harmony.Wide}kle");
        words.Add(WordClass.SaysWho | compounds, $"{soft}{glide}{harmony.Wide}n");

        if (stem is "dusun" or "inan")
        {
            // What is thought by nobody is nobody's word.
            return;
        }

        // belirtildi, açıklanıyor, öne sürülmüştür: said by nobody.
        var passive = soft + (ends ? "n" : stem[^1] == 'l' ? harmony.Narrow + "n" : harmony.Narrow + "l");
        var impersonal = $"{passive}d{harmony.Narrow},{passive}{harmony.Narrow}yor,{passive}{harmony.Narrow}yordu,{Perfects(passive, harmony)},{passive}mekte,{passive}mektedir,{passive}maktadir,{passive}{harmony.Narrow}rken";
        var going = $"{passive}{harmony.Wide}r{harmony.Wide}k";
        words.Add(WordClass.Say | compounds, impersonal);
        words.Add(WordClass.Participle | compounds, going);
        PassiveForms.Add(going);
        PassiveForms.UnionWith(impersonal.Split(','));
    }

    private static string Perfects(string stem, Harmony harmony) =>
        $"{stem}m{harmony.Narrow}s,{stem}m{harmony.Narrow}st{harmony.Narrow},{stem}m{harmony.Narrow}st{harmony.Narrow}r,{stem}m{harmony.Narrow}sl{harmony.Wide}r,{stem}m{harmony.Narrow}sl{harmony.Wide}rd{harmony.Narrow},{stem}m{harmony.Narrow}sl{harmony.Wide}rd{harmony.Narrow}r";
}

/// <summary>The vowels a Turkish suffix takes after a stem, in folded spelling.</summary>
internal readonly record struct Harmony(char Wide, char Narrow)
{
    public static Harmony Of(string stem)
    {
        for (var i = stem.Length - 1; i >= 0; i--)
        {
            switch (stem[i])
            {
                case 'a':
                    return new Harmony('a', 'i');
                case 'e' or 'i':
                    return new Harmony('e', 'i');
                case 'o' or 'u':
                    return new Harmony(IsFront(stem) ? 'e' : 'a', 'u');
            }
        }

        return new Harmony('e', 'i');
    }

    // Folding took the dots off ö and ü; these are the stems of our list that had them.
    private static bool IsFront(string stem) => stem is "sur" or "ongor" or "gor" or "dusun";
}
