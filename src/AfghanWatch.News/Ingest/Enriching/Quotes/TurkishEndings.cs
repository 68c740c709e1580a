using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Case endings of Turkish nouns and the verbal nouns that end a reported clause.</summary>
internal static class TurkishEndings
{
    private static readonly string[] Ablatives = ["ndan", "nden", "dan", "den", "tan", "ten"];

    /// <summary>Length of a word without its apostrophe ending, ablative or dative.</summary>
    public static int BareLength(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (TokenCutter.IsApostrophe(word[i]))
            {
                return i;
            }
        }

        var folded = Folding.Fold(word);
        foreach (var ending in Ablatives)
        {
            if (folded.Length > ending.Length + 3 && folded.EndsWith(ending, StringComparison.Ordinal))
            {
                return word.Length - ending.Length;
            }
        }

        if (folded.Length < 5 || folded[^1] is not ('a' or 'e'))
        {
            return word.Length;
        }

        // -(s)ına, -(s)ine after a possessive; -ya, -ye after a vowel; else -a, -e after a consonant of a plural.
        if (folded[^2] == 'n' && IsVowel(folded[^3]) || folded[^2] == 'y' && IsVowel(folded[^3]))
        {
            return word.Length - 2;
        }

        return folded.EndsWith("lara", StringComparison.Ordinal) || folded.EndsWith("lere", StringComparison.Ordinal) || folded.EndsWith("liga", StringComparison.Ordinal) || folded.EndsWith("lige", StringComparison.Ordinal) ? word.Length - 1 : word.Length;
    }

    /// <summary>Whether a folded word ends a reported clause: geldiğini, kalacağını, olduğuna, gerektiğini, çekilmesini.</summary>
    public static bool EndsReportedClause(string word, bool passive)
    {
        if (word.Length < 6)
        {
            return false;
        }

        var stem = word.AsSpan();
        if (passive && (stem.EndsWith("gi") || stem.EndsWith("gu")))
        {
            // Of a passive the clause is the subject: gittiği belirtildi.
        }
        else if (stem.EndsWith("ni") || stem.EndsWith("nu") || stem.EndsWith("na") || stem.EndsWith("ne"))
        {
            stem = stem[..^2];
        }
        else if (stem.EndsWith("nin") || stem.EndsWith("nun") || stem.EndsWith("nda") || stem.EndsWith("nde"))
        {
            stem = stem[..^3];
        }
        else if (stem.EndsWith("larini") || stem.EndsWith("lerini"))
        {
            stem = stem[..^2];
        }
        else
        {
            return false;
        }

        if (stem.EndsWith("lari") || stem.EndsWith("leri"))
        {
            stem = stem[..^4];
            return stem.EndsWith("dik") || stem.EndsWith("duk") || stem.EndsWith("tik") || stem.EndsWith("tuk") || stem.EndsWith("acak") || stem.EndsWith("ecek");
        }

        return stem.EndsWith("digi") || stem.EndsWith("dugu") || stem.EndsWith("tigi") || stem.EndsWith("tugu") || stem.EndsWith("acagi") || stem.EndsWith("ecegi")
            || stem.EndsWith("digimiz") || stem.EndsWith("dugumuz") || stem.EndsWith("tigimiz") || stem.EndsWith("acagimiz") || stem.EndsWith("ecegimiz");
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
