using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>Collects word lists into one table from folded word to its classes.</summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, WordClass> _words = new(StringComparer.Ordinal);

    public void Add(WordClass word, string list) => Add(word, list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    public void Add(WordClass word, IEnumerable<string> list)
    {
        foreach (var form in list)
        {
            Put(form, word);
        }
    }

    /// <summary>Words that no list before has.</summary>
    public void AddNew(WordClass word, IEnumerable<string> list)
    {
        foreach (var form in list)
        {
            _words.TryAdd(form, word);
        }
    }

    /// <summary>Verbs: the plain form of a regular one, or its four forms (<c>say/said/says/saying</c>); <c>:n</c> marks one whose forms are also nouns, <c>:t</c> one that takes a listener.</summary>
    public void Verbs(WordClass word, IEnumerable<string> list)
    {
        foreach (var item in list)
        {
            var colon = item.IndexOf(':', StringComparison.Ordinal);
            var tag = colon < 0 ? "" : item[(colon + 1)..];
            var forms = (colon < 0 ? item : item[..colon]).Split('/');
            if (forms.Length == 1)
            {
                forms = Regular(forms[0]);
            }

            var noun = tag == "n" ? WordClass.NounLike : WordClass.None;
            var verb = word | (tag == "t" ? WordClass.Tell : WordClass.None);
            Put(forms[0], verb | noun | WordClass.Plain);
            Put(forms[1], verb);
            Put(forms[2], verb | noun);
            Put(forms[3], verb | WordClass.Participle);
        }
    }

    /// <summary>The classes a list names, with spaces between them: <c>say bare</c>, <c>first-person</c>.</summary>
    /// <exception cref="ArgumentException">One of them is none.</exception>
    public static WordClass ClassOf(string kinds)
    {
        var word = WordClass.None;
        foreach (var kind in kinds.Split(' '))
        {
            word |= Enum.Parse<WordClass>(kind.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        }

        return word;
    }

    public FrozenDictionary<string, WordClass> ToFrozen() => _words.ToFrozenDictionary(StringComparer.Ordinal);

    private static string[] Regular(string plain) => plain[^1] == 'e'
        ? [plain, plain + "d", plain + "s", plain[..^1] + "ing"]
        : [plain, plain + "ed", plain + (plain[^1] is 's' or 'h' or 'x' ? "es" : "s"), plain + "ing"];

    // A strong verb keeps its strength where a later list names it as weak.
    private void Put(string form, WordClass word)
    {
        var known = _words.GetValueOrDefault(form);
        _words[form] = known.HasFlag(WordClass.Say) ? known | word & ~WordClass.Weak : known | word;
    }
}
