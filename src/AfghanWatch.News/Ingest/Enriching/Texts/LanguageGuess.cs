using System.Collections.Frozen;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Texts;

/// <summary>Tells English from Turkish, and both from other languages in Latin letters, by their commonest words.</summary>
public static class LanguageGuess
{
    private const int SampleLength = 6000;
    private const int LongestWord = 12;

    // Folded, so that Turkish without its letters is still Turkish. A word of two of these languages stands in none of the lists.
    private static readonly FrozenDictionary<string, int> Words = Build(
        """
        the of and to in on that said for with is was are were has have had his her their its from by an be been will would which who not but they this after as at it he she we you or about into over than
        """,
        """
        ve bir bu icin ile olarak dedi olan da daha cok gibi kadar sonra gore ancak ama degil var yok ise her en hem ya ki mi ettigi oldugu oldugunu ettigini etti oldu yapti edildi edilen olacak uzere tarafindan
        arasinda iliskin konusunda kadar yonelik nedeniyle belirtti soyledi acikladi kaydetti ifade iki yeni bugun turkiye nin
        """,
        """
        le les des est dans pour une que qui sur avec pas aux der die das und ist nicht mit den dem ein eine auf fur el los las por una con para como del il che di della sono per nel het een van dat niet och att
        som det til em nao uma os
        """);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary><c>en</c>, <c>tr</c>, or null when neither is plain.</summary>
    public static string? Of(string text)
    {
        Span<int> counts = stackalloc int[3];
        Span<char> word = stackalloc char[LongestWord];
        var length = 0;
        var letters = 0;
        for (var i = 0; i <= text.Length && i <= SampleLength; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                letters += text[i] is 'ı' or 'ğ' or 'ş' or 'Ğ' or 'Ş' or 'İ' ? 1 : 0;
                if (length < LongestWord)
                {
                    word[length] = Folding.Fold(text[i]);
                }

                length++;
                continue;
            }

            if (length is > 0 and < LongestWord && LanguageOf(word[..length], i - length > 0 && TokenCutter.IsApostrophe(text[i - length - 1])) is >= 0 and var language)
            {
                counts[language]++;
            }

            length = 0;
        }

        // Names bring Turkish letters into English news, so they only weigh when they are many.
        var turkish = counts[1] + letters / 8;
        if (counts[0] == turkish || counts[2] > Math.Max(counts[0], turkish))
        {
            return null;
        }

        return turkish > counts[0] ? "tr" : "en";
    }

    // What follows an apostrophe tells by itself: "Turkey's" and "won't", "Kabil'deki" and "Akar'ın".
    private static int LanguageOf(ReadOnlySpan<char> word, bool afterApostrophe)
    {
        if (afterApostrophe)
        {
            return word is "s" or "t" or "re" or "ll" or "ve" ? 0 : Suffixes.IsEnding(word) ? 1 : -1;
        }

        return Lookup.TryGetValue(word, out var language) ? language : -1;
    }

    private static FrozenDictionary<string, int> Build(params string[] lists)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < lists.Length; i++)
        {
            foreach (var word in lists[i].Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
            {
                words.TryAdd(Folding.Fold(word), i);
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
