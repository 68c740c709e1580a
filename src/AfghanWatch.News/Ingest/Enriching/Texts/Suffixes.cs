using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Enriching.Texts;

/// <summary>Endings that a name takes in a sentence: English possessive, Turkish case, plural and copula endings, all folded.</summary>
internal static class Suffixes
{
    private const int Longest = 8;

    // Noun endings after a proper name with their buffer letters; vowel harmony leaves a/e and, once folded, i/u.
    private static readonly FrozenSet<string> Turkish = Build();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TurkishLookup = Turkish.GetAlternateLookup<ReadOnlySpan<char>>();

    // Longest first.
    private static readonly string[] Cases = ["nin", "nun", "dan", "den", "tan", "ten", "yla", "yle", "in", "un", "da", "de", "ta", "te", "ya", "ye", "yi", "yu", "la", "le"];

    // Verbs and particles that a page glues to the name before them where a link lost its space.
    private static readonly FrozenSet<string> Glued = new[]
    {
        "said", "says", "told", "had", "has", "was", "is", "and", "who", "will", "would", "also", "met", "added", "stated", "announced", "promised", "warned", "spoke", "called", "stressed", "noted", "on", "in", "to", "at", "for", "with", "from", "during", "after", "about", "as",
    }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> GluedLookup = Glued.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the letters are an English word that stands glued to a name: "Bilmezpromised".</summary>
    public static bool IsGlued(ReadOnlySpan<char> folded) => GluedLookup.Contains(folded);

    /// <summary>Whether the letters may follow an apostrophe as an ending.</summary>
    public static bool IsEnding(ReadOnlySpan<char> folded) => folded is "s" || TurkishLookup.Contains(folded);

    /// <summary>Length of the stem left when the longest Turkish ending with at least <paramref name="least"/> letters before it goes; the next shorter one on each further call; 0 when none is left.</summary>
    public static int StemLength(ReadOnlySpan<char> folded, int shorterThan, int least)
    {
        for (var stem = Math.Max(least, shorterThan); stem < folded.Length; stem++)
        {
            // The possessive's s only joins vowels: "Akarsu" is no Akar.
            if (folded.Length - stem <= Longest && TurkishLookup.Contains(folded[stem..]) && !(folded[stem] == 's' && stem > 0 && folded[stem - 1] is not ('a' or 'e' or 'i' or 'o' or 'u')))
            {
                return stem;
            }
        }

        return 0;
    }

    /// <summary>Length of the case ending of a folded Turkish word, by its letters alone; 0 without one. Endings that also join two nouns ("Bakanı") are left out.</summary>
    public static int CaseLength(string folded)
    {
        foreach (var ending in Cases)
        {
            if (folded.EndsWith(ending, StringComparison.Ordinal))
            {
                return ending.Length;
            }
        }

        return 0;
    }

    private static FrozenSet<string> Build()
    {
        string[] cases =
        [
            "i", "u", "yi", "yu", "ni", "nu", "a", "e", "ya", "ye", "na", "ne", "in", "un", "nin", "nun", "da", "de", "ta", "te", "nda", "nde", "dan", "den", "tan", "ten",
            "ndan", "nden", "la", "le", "yla", "yle", "daki", "deki", "taki", "teki", "ndaki", "ndeki", "ki", "ca", "ce", "dir", "dur", "tir", "tur", "ydi", "ydu", "daydi", "deydi", "taydi", "teydi", "yken", "dan", "si", "su",
            "sinin", "sunun", "sina", "sine", "suna", "sini", "sunu", "sinda", "sinde", "sunda", "sindan", "sinden", "sundan", "siyla", "suyla", "siyle",
        ];
        var endings = new HashSet<string>(cases, StringComparer.Ordinal);
        foreach (var plural in (string[])["lar", "ler"])
        {
            endings.Add(plural);
            foreach (var ending in (string[])["i", "in", "a", "e", "da", "de", "dan", "den", "la", "le", "ina", "ine", "inin", "ini", "inda", "inde", "indan", "inden"])
            {
                endings.Add(plural + ending);
            }
        }

        return endings.ToFrozenSet(StringComparer.Ordinal);
    }
}
