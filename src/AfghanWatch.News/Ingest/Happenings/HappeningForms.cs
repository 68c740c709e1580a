using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>The plain form of English words, and whether the rest of a Turkish word behind a stem is a chain of endings.</summary>
internal static class HappeningForms
{
    /// <summary>Stems up to this length could be the beginning of anything.</summary>
    public const int ShortStem = 3;

    private const int LongestEnding = 5;

    private static readonly FrozenSet<string> Endings = (
        "lar ler i u si su im um in un imiz umuz iniz unuz a e ya ye yi yu na ne ni nu da de ta te dan den tan ten nda nde ndan nden nin nun la le yla yle ca ce ki daki deki taki teki ndaki ndeki "
        + "di du ti tu mis mus iyor uyor yor ecek acak eceg acag yecek yacak en an yen yan er ar ir ur mek mak me ma il ul is us ul dir dur tir tur t ip up yip yup erek arak yerek yarak "
        + "dig dug tig tug dik duk tik tuk digi dugu tigi tugu mesi masi meye maya meli mali se sa ken ince unca lik luk lig lug ci cu li lu siz suz iz uz n l s y ydi ydu len lan les las nl").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EndingLookup = Endings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A folded word up to its apostrophe.</summary>
    public static string Stem(string word)
    {
        var apostrophe = word.AsSpan().IndexOfAny('\'', '\u2019', '\u2018');
        return apostrophe > 0 ? word[..apostrophe] : word;
    }

    /// <summary>The word, then what is left without an ending, the plainest last.</summary>
    public static List<string> Forms(string folded)
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

    /// <summary>Whether what stands behind a Turkish stem is a chain of endings; after a short stem an ending of one letter could be anything.</summary>
    public static bool IsEndings(ReadOnlySpan<char> rest, bool afterShort)
    {
        Span<bool> reached = stackalloc bool[rest.Length + 1];
        reached[0] = true;
        for (var i = 0; i < rest.Length; i++)
        {
            if (!reached[i])
            {
                continue;
            }

            for (var length = 1; length <= LongestEnding && i + length <= rest.Length; length++)
            {
                if ((length > 1 || !afterShort || rest[i] is 'a' or 'e' or 'i' or 'u') && EndingLookup.Contains(rest.Slice(i, length)))
                {
                    reached[i + length] = true;
                }
            }
        }

        return reached[rest.Length];
    }
}
