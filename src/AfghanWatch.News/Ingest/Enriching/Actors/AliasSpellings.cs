using System.Globalization;
using System.Text;

namespace AfghanWatch.News.Ingest.Enriching.Actors;

/// <summary>The ways a name reaches us with its special letters lost: wrong encoding, question marks, gaps, digraphs, loose accents.</summary>
internal static class AliasSpellings
{
    // Windows-1252 for 0x80 to 0x9F, where it differs from Latin-1; bytes without a letter stay as they are.
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    private const string Son = "oğlu";

    private static readonly (char Letter, string Digraph)[] Sounds = [('ç', "ch"), ('Ç', "Ch"), ('ş', "sh"), ('Ş', "Sh"), ('ğ', "gh"), ('ö', "oe"), ('Ö', "Oe"), ('ü', "ue"), ('Ü', "Ue")];

    /// <summary>The name itself and its damaged forms, each once.</summary>
    public static IReadOnlyCollection<string> Of(string name)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal) { name };

        // "Chavush Oglu": translations part the name where Turkish joins it.
        if (name.Length > Son.Length && name.EndsWith(Son, StringComparison.Ordinal) && char.IsLetter(name[^(Son.Length + 1)]))
        {
            forms.UnionWith(Of($"{name[..^Son.Length]} {Son}"));
        }

        if (!name.Any(IsSpecial))
        {
            return forms;
        }

        forms.Add(name.Normalize(NormalizationForm.FormD));
        forms.Add(Replace(name, Spaced));
        AddDamaged(forms, name, IsSpecial);

        // Western encodings keep ç, ö and ü and lose only what is Turkish alone.
        AddDamaged(forms, name, c => c > '\u00FF' && IsSpecial(c));
        forms.Add(Replace(name, Digraph));
        forms.Add(Replace(name, c => c is 'ğ' ? "g" : Digraph(c)));
        foreach (var sounds in (string[])["şŞ", "çÇ", "şŞçÇ"])
        {
            forms.Add(Replace(name, c => sounds.Contains(c) ? Digraph(c) : c.ToString()));
        }

        return forms;
    }

    private static void AddDamaged(HashSet<string> forms, string name, Predicate<char> isLost)
    {
        string With(Func<char, string> make) => string.Concat(name.Select(c => isLost(c) ? make(c) : c.ToString()));

        forms.Add(With(Misread));
        forms.Add(With(_ => "?"));
        forms.Add(With(_ => "\uFFFD"));
        forms.Add(With(c => string.Create(CultureInfo.InvariantCulture, $"&#{(int)c};")));
        var dropped = With(_ => "");

        // With too little left of a word the form would meet other names, one word alone the soonest: Çaman is no Aman.
        if (dropped.Split(' ') is var words && words.All(word => word.Length >= (words.Length == 1 ? 5 : 4)))
        {
            forms.Add(dropped);
            forms.Add(With(_ => " "));
        }
    }

    private static bool IsSpecial(char c) => c is > '\u007F' and < '\u0250' && char.IsLetter(c);

    private static string Digraph(char c)
    {
        foreach (var (letter, digraph) in Sounds)
        {
            if (letter == c)
            {
                return digraph;
            }
        }

        return c.ToString();
    }

    // Printed pages keep the accent as a sign of its own behind the letter: "Erdog˘an", "C¸avus¸og˘lu".
    private static string Spaced(char c) => c switch
    {
        'ğ' => "g˘",
        'ş' => "s¸",
        'Ş' => "S¸",
        'ç' => "c¸",
        'Ç' => "C¸",
        'ö' => "o¨",
        'Ö' => "O¨",
        'ü' => "u¨",
        'Ü' => "U¨",
        'İ' => "I˙",
        _ => c.ToString(),
    };

    private static string Replace(string name, Func<char, string> make)
    {
        var form = new StringBuilder(name.Length + 8);
        foreach (var c in name)
        {
            form.Append(IsSpecial(c) ? make(c) : c.ToString());
        }

        return form.ToString();
    }

    private static string Misread(char c) =>
        string.Concat(Encoding.UTF8.GetBytes(c.ToString()).Select(value => value is >= 0x80 and <= 0x9F ? Windows1252[value - 0x80] : (char)value));
}
