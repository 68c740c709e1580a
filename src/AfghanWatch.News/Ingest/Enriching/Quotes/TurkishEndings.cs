using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

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

        if (folded.Length > 3 && folded[^1] is 'a' or 'e' && (TurkishSpeech.Words.GetValueOrDefault(folded[..^1]) & (WordClass.Role | WordClass.Body)) != 0)
        {
            // bakana, yetkiliye loses one letter or two
            return word.Length - 1;
        }

        if (folded.Length < 5 || folded[^1] is not ('a' or 'e'))
        {
            return word.Length;
        }

        if (folded.Length > 5 && folded[^2] == 'g' && (TurkishSpeech.Words.GetValueOrDefault(folded[..^2] + "k") & (WordClass.Role | WordClass.Body)) != 0)
        {
            // kaynağa
            return word.Length - 1;
        }

        // -(s)ına, -(s)ine after a possessive; -ya, -ye after a vowel; else -a, -e after a consonant of a plural.
        if (folded[^2] == 'n' && IsVowel(folded[^3]) || folded[^2] == 'y' && IsVowel(folded[^3]))
        {
            return word.Length - 2;
        }

        return folded.EndsWith("lara", StringComparison.Ordinal) || folded.EndsWith("lere", StringComparison.Ordinal) || folded.EndsWith("liga", StringComparison.Ordinal) || folded.EndsWith("lige", StringComparison.Ordinal) ? word.Length - 1 : word.Length;
    }

    /// <summary>Whether a folded word stands in the case that tells from where.</summary>
    public static bool IsAblative(string word) => word.EndsWith("dan", StringComparison.Ordinal) || word.EndsWith("den", StringComparison.Ordinal) || word.EndsWith("tan", StringComparison.Ordinal) || word.EndsWith("ten", StringComparison.Ordinal);

    /// <summary>Whether a folded word stands in the case that tells where.</summary>
    public static bool IsLocative(string word) => word.EndsWith("da", StringComparison.Ordinal) || word.EndsWith("de", StringComparison.Ordinal) || word.EndsWith("ta", StringComparison.Ordinal) || word.EndsWith("te", StringComparison.Ordinal);

    /// <summary>Whether a folded word ends as a genitive does: Bakanlığın, Akar'ın.</summary>
    public static bool IsGenitive(string word) => word.Length > 4 && word[^1] == 'n' && word[^2] is 'i' or 'u';

    /// <summary>Whether a folded word in the locative belongs to somebody: açıklamasında, not açıklamada.</summary>
    public static bool IsPossessed(string word) => word.EndsWith("inda", StringComparison.Ordinal) || word.EndsWith("inde", StringComparison.Ordinal) || word.EndsWith("unda", StringComparison.Ordinal) || word.EndsWith("unde", StringComparison.Ordinal);

    /// <summary>Length of a word without its genitive ending (Kaynakların, Bakanlığının, Akar'ın).</summary>
    public static int WithoutGenitive(ReadOnlySpan<char> word)
    {
        var bare = BareLength(word);
        if (bare < word.Length)
        {
            return bare;
        }

        var folded = Folding.Fold(word);
        if (folded.Length > 5 && folded[^1] == 'n' && folded[^2] is 'i' or 'u' && (TurkishSpeech.Words.GetValueOrDefault(folded[..^2]) & (WordClass.Role | WordClass.Body)) != 0)
        {
            // kadının, bakanın: the n before the ending is the word's own.
            return word.Length - 2;
        }

        if (folded.Length > 6 && folded[^1] == 'n' && folded[^2] is 'i' or 'u' && folded[^3] == 'g' && (TurkishSpeech.Words.GetValueOrDefault(folded[..^3] + "k") & (WordClass.Role | WordClass.Body)) != 0)
        {
            // büyükelçiliğin, kaynağın
            return word.Length - 2;
        }

        if (folded.Length > 6 && folded[^1] == 'n' && folded[^2] is 'i' or 'u')
        {
            return folded[^3] == 'n' && IsVowel(folded[^4]) ? word.Length - 3
                : folded.EndsWith("larin", StringComparison.Ordinal) || folded.EndsWith("lerin", StringComparison.Ordinal) ? word.Length - 2
                : word.Length;
        }

        return word.Length;
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
        else if (passive && (stem.EndsWith("kleri") || stem.EndsWith("klari")))
        {
            // "aç oldukları öğrenildi"
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

    /// <summary>Whether a folded word ends a clause that is complained or spoken of: katlandığından, süreceğinden.</summary>
    public static bool EndsAblativeClause(string word) => word.Length > 8 && IsAblative(word) && word[^4] == 'n' && EndsReportedClause(word[..^3] + "i", false);

    /// <summary>Whether a folded word is a verb in the third person plural: soruyorlar, geldiler, gidecekler.</summary>
    public static bool IsFinitePlural(string word) => word.Length > 7 && (word.EndsWith("yorlar", StringComparison.Ordinal) || word.EndsWith("yorlardi", StringComparison.Ordinal) || word.EndsWith("diler", StringComparison.Ordinal) || word.EndsWith("dilar", StringComparison.Ordinal) || word.EndsWith("tiler", StringComparison.Ordinal) || word.EndsWith("ecekler", StringComparison.Ordinal) || word.EndsWith("acaklar", StringComparison.Ordinal) || word.EndsWith("mislerdi", StringComparison.Ordinal) || word.EndsWith("mislardi", StringComparison.Ordinal));

    /// <summary>Whether a folded word ends what somebody wants done: açıklanmasını, çekilmesini.</summary>
    public static bool EndsWish(string word) => word.Length > 7 && (word.EndsWith("masini", StringComparison.Ordinal) || word.EndsWith("mesini", StringComparison.Ordinal) || word.EndsWith("malarini", StringComparison.Ordinal) || word.EndsWith("melerini", StringComparison.Ordinal));

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
