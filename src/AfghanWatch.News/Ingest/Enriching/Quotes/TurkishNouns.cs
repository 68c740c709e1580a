using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>
/// Turkish nouns that name a person or a body, with the endings they take as subjects: plural, whose, ours. The list is <c>turkish-speakers.csv</c>; what it does not hold is told by its ending
/// ("protestocu", "kaçakçılar", "yaşayanlar").
/// </summary>
internal static class TurkishNouns
{
    private const int ShortestDerived = 7;
    private static readonly string[] Vowel = ["", "si", "su", "lar", "ler", "lari", "leri", "m", "miz", "muz", "larimiz", "lerimiz"];
    private static readonly string[] Consonant = ["", "lar", "ler", "lari", "leri", "larimiz", "lerimiz"];
    private static readonly string[] Softened = ["i", "u", "im", "um", "imiz", "umuz"];

    private static readonly List<(string Kind, string[] Words)> Rows = Read();
    private static readonly FrozenSet<string> NoRole = Rows.Where(row => row.Kind == "no-role").SelectMany(row => row.Words).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, FrozenSet<string>> Meanings = Rows.Where(row => row.Kind == "means").ToFrozenDictionary(row => row.Words[0].TrimEnd(':'), row => row.Words.Skip(1).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    private static readonly FrozenSet<string> Anyone = Rows.Where(row => row.Kind == "anyone").SelectMany(row => row.Words).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Bases = Rows.Where(row => row.Kind is "role" or "body").SelectMany(row => row.Words).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a listed noun stands without any ending.</summary>
    public static bool IsBase(string word) => Bases.Contains(word);

    /// <summary>Nouns that may be said of anybody: "kadın", "genç".</summary>
    public static bool IsAnyone(string noun) => Anyone.Contains(noun);

    /// <summary>Whether a noun sums up callings, as "diplomat" does ambassadors and consuls.</summary>
    public static bool IsGeneral(string noun) => Meanings.ContainsKey(noun);

    /// <summary>Whether a noun may be said again of somebody the text called so.</summary>
    public static bool May(string noun, string calling) => noun == calling || Meanings.TryGetValue(noun, out var means) && means.Contains(calling) || Meanings.TryGetValue(calling, out var others) && others.Contains(noun);

    /// <summary>Puts the listed nouns and their forms into a table.</summary>
    public static void AddTo(WordTable words)
    {
        foreach (var (kind, list) in Rows)
        {
            var word = kind.StartsWith("role", StringComparison.Ordinal) ? WordClass.Role : kind.StartsWith("body", StringComparison.Ordinal) ? WordClass.Body : WordClass.None;
            foreach (var noun in word == WordClass.None ? [] : list)
            {
                words.Add(word, kind.EndsWith("as-is", StringComparison.Ordinal) ? noun : string.Join(',', Forms(noun)));
            }
        }
    }

    /// <summary>Whether a folded word that no list holds names a person by its ending: -ci, -ciler, -anlar.</summary>
    public static bool NamesPerson(string word)
    {
        if (word.Length < ShortestDerived || NoRole.Contains(word) || word.Contains('\'', StringComparison.Ordinal))
        {
            return false;
        }

        if (word.EndsWith("anlar", StringComparison.Ordinal) || word.EndsWith("enler", StringComparison.Ordinal))
        {
            return true;
        }

        var isPlural = word.EndsWith("ciler", StringComparison.Ordinal) || word.EndsWith("cilar", StringComparison.Ordinal) || word.EndsWith("culer", StringComparison.Ordinal) || word.EndsWith("cular", StringComparison.Ordinal) || word.EndsWith("cileri", StringComparison.Ordinal) || word.EndsWith("cilari", StringComparison.Ordinal) || word.EndsWith("culari", StringComparison.Ordinal) || word.EndsWith("culeri", StringComparison.Ordinal);
        if (isPlural)
        {
            return true;
        }

        // "üçüncü" counts, "kalıcı" and "etkileyici" describe.
        var stem = word.EndsWith("cisi", StringComparison.Ordinal) || word.EndsWith("cusu", StringComparison.Ordinal) ? word[..^2] : word;
        return (stem.EndsWith("ci", StringComparison.Ordinal) || stem.EndsWith("cu", StringComparison.Ordinal)) && stem[^3] is not ('i' or 'u') && !(stem[^3] == 'n' && stem[^4] is 'i' or 'u');
    }

    private static IEnumerable<string> Forms(string noun)
    {
        var ends = noun[^1] is 'a' or 'e' or 'i' or 'o' or 'u';
        foreach (var ending in ends ? Vowel : Consonant)
        {
            yield return noun + ending;
        }

        foreach (var ending in ends ? [] : Softened)
        {
            yield return noun + ending;
            if (noun.Length > 3 && noun[^1] is 'k' or 'p' or 't')
            {
                yield return noun[..^1] + (noun[^1] == 'k' ? 'g' : noun[^1] == 'p' ? 'b' : 'd') + ending;
            }
        }
    }

    private static List<(string Kind, string[] Words)> Read() => [.. BuiltInLists.Rows("turkish-speakers.csv")];
}
