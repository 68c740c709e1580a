using System.Collections.Frozen;
using System.Globalization;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;

namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>What a word means, whatever its language and form.</summary>
/// <param name="Name">With <c>~</c> before it, as the story matcher's groups have.</param>
/// <param name="Weight">How much a shared one tells.</param>
/// <param name="IsAct">What is done, not what with.</param>
/// <param name="IsWord">A word on what others do: condemning, denying, demanding.</param>
internal sealed record HappeningMeaning(string Name, float Weight, bool IsAct, bool IsWord);

/// <summary>
/// Reads words as meanings: English by plain form, Turkish by the longest known stem whose rest is a chain of endings. Bounded work a word:
/// stems are at most twenty letters long.
/// </summary>
internal static class HappeningLexicon
{
    private const int LongestWord = 24;
    private const int ShortStem = 3;
    private const float Act = 1f;
    private const float Thing = 0.8f;
    private const float Plain = 0.12f;

    private static readonly FrozenSet<string> Endings = (
        "lar ler i u si su im um in un imiz umuz iniz unuz a e ya ye yi yu na ne ni nu da de ta te dan den tan ten nda nde ndan nden nin nun la le yla yle ca ce ki daki deki taki teki ndaki ndeki "
        + "di du ti tu mis mus iyor uyor yor ecek acak eceg acag yecek yacak en an yen yan er ar ir ur mek mak me ma il ul is us ul dir dur tir tur t ip up yip yup erek arak yerek yarak "
        + "dig dug tig tug dik duk tik tuk digi dugu tigi tugu mesi masi meye maya meli mali se sa ken ince unca lik luk lig lug ci cu li lu siz suz iz uz n l s y ydi ydu len lan les las nl").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EndingLookup = Endings.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly Dictionary<string, HappeningMeaning> English = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, HappeningMeaning> Turkish = new(StringComparer.Ordinal);

    // Stems that folding would make another word: "öldü" (died) and "oldu" (was).
    private static readonly Dictionary<string, HappeningMeaning> Spelled = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, List<(string[] After, HappeningMeaning Meaning)>> EnglishPhrases = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, List<(string[] After, HappeningMeaning Meaning)>> TurkishPhrases = new(StringComparer.Ordinal);

    static HappeningLexicon()
    {
        foreach (var line in HappeningMeanings.Lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var head = line[..colon].Split(' ');
            var weight = head.Length > 2 ? float.Parse(head[2], CultureInfo.InvariantCulture) : head[0] switch { "act" or "word" => Act, "thing" => Thing, _ => Plain };
            var meaning = new HappeningMeaning("~" + head[1], weight, head[0] is "act" or "word", head[0] == "word");
            var sides = line[(colon + 1)..].Split('|');
            foreach (var word in sides[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Put(English, EnglishPhrases, word, meaning, softened: false);
            }

            foreach (var word in sides[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Put(Turkish, TurkishPhrases, word, meaning, softened: true);
            }
        }
    }

    /// <summary>Names of what is done.</summary>
    public static IEnumerable<string> Acts => English.Values.Where(meaning => meaning.IsAct).Select(meaning => meaning.Name).Distinct();

    /// <summary>Names of what is said to what others do.</summary>
    public static IEnumerable<string> Words => English.Values.Where(meaning => meaning.IsWord).Select(meaning => meaning.Name).Distinct();

    /// <summary>The meaning of the word at a token, or of the phrase that begins there.</summary>
    /// <param name="length">How many tokens it takes.</param>
    public static HappeningMeaning? Find(NewsText text, int at, bool turkish, out int length)
    {
        length = 1;
        var token = text.Tokens[at];
        if (token.Kind != TokenKind.Word || token.Folded.Length > LongestWord)
        {
            return null;
        }

        return turkish ? FindTurkish(text, at, ref length) : FindEnglish(text, at, ref length);
    }

    /// <summary>Whether a Turkish word has a meaning that folding would take for another word: "öldü", which is not "oldu".</summary>
    public static bool IsSpelled(NewsText text, int at)
    {
        if (text.Tokens[at].Folded.Length > LongestWord || text.Tokens[at].Span.Length > LongestWord)
        {
            return false;
        }

        var spelled = Stem(text.Tokens[at].Span.Cut(text.Text).ToLower(CultureInfo.InvariantCulture));
        var word = Stem(text.Tokens[at].Folded);
        for (var stem = spelled.Length; stem >= 2 && spelled.Length == word.Length; stem--)
        {
            if (Spelled.ContainsKey(spelled[..stem]))
            {
                return stem == word.Length || IsEndings(word.AsSpan(stem), stem <= ShortStem);
            }
        }

        return false;
    }

    private static HappeningMeaning? FindEnglish(NewsText text, int at, ref int length)
    {
        HappeningMeaning? found = null;
        foreach (var form in Forms(text.Tokens[at].Folded))
        {
            if (EnglishPhrases.TryGetValue(form, out var phrases))
            {
                foreach (var (rest, meaning) in phrases)
                {
                    if (Follows(text, at, rest, (word, wanted) => Forms(word).Contains(wanted)))
                    {
                        length = rest.Length + 1;
                        return meaning;
                    }
                }
            }

            found ??= English.GetValueOrDefault(form);
        }

        return found;
    }

    private static HappeningMeaning? FindTurkish(NewsText text, int at, ref int length)
    {
        var token = text.Tokens[at];
        var word = Stem(token.Folded);
        var spelled = Stem(token.Span.Cut(text.Text).ToLower(CultureInfo.InvariantCulture));
        for (var stem = word.Length; stem >= 2; stem--)
        {
            if (stem < word.Length && !IsEndings(word.AsSpan(stem), stem <= ShortStem))
            {
                continue;
            }

            var key = word[..stem];
            if (TurkishPhrases.TryGetValue(key, out var phrases))
            {
                foreach (var (rest, meaning) in phrases)
                {
                    if (Follows(text, at, rest, (next, wanted) => next.StartsWith(wanted, StringComparison.Ordinal)))
                    {
                        length = rest.Length + 1;
                        return meaning;
                    }
                }
            }

            if ((spelled.Length == word.Length && Spelled.TryGetValue(spelled[..stem], out var found)) || Turkish.TryGetValue(key, out found))
            {
                return found;
            }
        }

        return null;
    }

    private static bool Follows(NewsText text, int at, string[] rest, Func<string, string, bool> same)
    {
        if (at + rest.Length >= text.Tokens.Count)
        {
            return false;
        }

        for (var i = 0; i < rest.Length; i++)
        {
            var next = text.Tokens[at + 1 + i];
            if (next.Kind != TokenKind.Word || !same(next.Folded, rest[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static string Stem(string word)
    {
        var apostrophe = word.AsSpan().IndexOfAny('\'', '\u2019', '\u2018');
        return apostrophe > 0 ? word[..apostrophe] : word;
    }

    // The word, then what is left without an ending, the plainest last.
    private static List<string> Forms(string folded)
    {
        var word = Stem(folded);
        var forms = new List<string>(4) { word };
        if (word.Length < 4)
        {
            return forms;
        }

        if (word.EndsWith("ies", StringComparison.Ordinal) || word.EndsWith("ied", StringComparison.Ordinal))
        {
            forms.Add(word[..^3] + "y");
        }
        else if (word.EndsWith("ed", StringComparison.Ordinal))
        {
            Without(forms, word[..^2]);
        }
        else if (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal))
        {
            Without(forms, word[..^3]);
        }
        else if (word[^1] == 's' && word[^2] != 's')
        {
            forms.Add(word[..^1]);
            if (word[^2] == 'e')
            {
                forms.Add(word[..^2]);
            }
        }

        return forms;
    }

    private static void Without(List<string> forms, string stem)
    {
        forms.Add(stem);
        forms.Add(stem + "e");
        if (stem.Length > 3 && stem[^1] == stem[^2])
        {
            forms.Add(stem[..^1]);
        }
    }

    // After a short stem an ending of one letter could be anything.
    private static bool IsEndings(ReadOnlySpan<char> rest, bool afterShort)
    {
        Span<bool> reached = stackalloc bool[rest.Length + 1];
        reached[0] = true;
        for (var i = 0; i < rest.Length; i++)
        {
            if (!reached[i])
            {
                continue;
            }

            for (var length = 1; length <= 5 && i + length <= rest.Length; length++)
            {
                if ((length > 1 || !afterShort || rest[i] is 'a' or 'e' or 'i' or 'u') && EndingLookup.Contains(rest.Slice(i, length)))
                {
                    reached[i + length] = true;
                }
            }
        }

        return reached[rest.Length];
    }

    private static void Put(Dictionary<string, HappeningMeaning> words, Dictionary<string, List<(string[] After, HappeningMeaning Meaning)>> phrases, string word, HappeningMeaning meaning, bool softened)
    {
        if (word[0] == '=')
        {
            Spelled.TryAdd(word[1..], meaning);
            return;
        }

        var parts = Array.ConvertAll(word.Split('_'), part => Folding.Fold(part));
        if (parts.Length == 1)
        {
            words.TryAdd(parts[0], meaning);
            if (softened && parts[0].Length > ShortStem && parts[0][^1] is 'k' or 'p' or 't')
            {
                // "uçak" is "uçağı" with an ending, "kitap" "kitabı".
                words.TryAdd(parts[0][..^1] + (parts[0][^1] switch { 'k' => 'g', 'p' => 'b', _ => 'd' }), meaning);
            }

            return;
        }

        if (!phrases.TryGetValue(parts[0], out var list))
        {
            phrases[parts[0]] = list = [];
        }

        list.Add((parts[1..], meaning));
    }
}
