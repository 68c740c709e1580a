using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Actors;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Turkish surnames that are words for callings too ("Gürsel Tanık", "Selim Cerrah", "Recep Çoban"): where a text writes one behind a given name, it is a name throughout.</summary>
internal static class Surnames
{
    /// <summary>Takes the calling from the words a text uses as surnames.</summary>
    public static void Mark(NewsText text, WordClass[] classes)
    {
        HashSet<string>? found = null;
        for (var i = 1; i < classes.Length; i++)
        {
            if (IsSurname(text, classes, i))
            {
                (found ??= new HashSet<string>(StringComparer.Ordinal)).Add(Stem(text.Tokens[i].Folded));
            }
        }

        for (var i = 0; found is not null && i < classes.Length; i++)
        {
            if ((classes[i] & WordClass.Role) != 0 && (classes[i] & WordClass.Capital) != 0 && found.Contains(Stem(text.Tokens[i].Folded)))
            {
                classes[i] &= ~WordClass.Role;
            }
        }
    }

    /// <summary>Whether a word for a calling stands as a surname: right behind a given name, and no form of address.</summary>
    public static bool IsSurname(NewsText text, WordClass[] classes, int i) => (classes[i] & WordClass.Role) != 0 && (classes[i] & WordClass.Capital) != 0 && (classes[i - 1] & (WordClass.Capital | WordClass.Role | WordClass.Body | WordClass.Possessive)) == WordClass.Capital
        && text.Tokens[i].Span.Start - text.Tokens[i - 1].Span.End == 1 && Stem(text.Tokens[i].Folded) is var word && GivenNames.Has(text.Tokens[i - 1].Folded)
        && !(word is "bey" or "hanim" or "hoca" or "usta" or "amca" or "dayi" or "teyze" or "dede" or "nine" or "abla" or "agabey" or "pasa" or "efendi" or "reis" or "baba" or "anne" or "bakan" or "baskan" or "genel" or "er" or "molla" or "mulla" or "seyh" or "imam" or "han" or "yenge");

    private static string Stem(string word) => word.IndexOf('\'', StringComparison.Ordinal) is var apostrophe and > 0 ? word[..apostrophe] : word;
}
