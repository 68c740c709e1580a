using AfghanWatch.News.Articles;
using AfghanWatch.News.Vocabulary;

namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>Brings the spellings, endings and common synonyms of a word to one form, so that a reworded sentence still meets its source.</summary>
internal sealed class StoryWords
{
    private const int StemLength = 6;
    private const int TurkishLength = 5;
    private const int LanguageSample = 400;

    private static readonly string[] TurkishEndings = ["lerinin", "larinin", "lerin", "larin", "leri", "lari", "ler", "lar", "inin", "unun", "nin", "nun", "nden", "ndan", "den", "dan", "ten", "tan", "nde", "nda", "de", "da", "te", "ta", "yle", "yla", "le", "la", "in", "un", "ni", "nu", "yi", "yu", "ne", "na", "ye", "ya", "si", "su", "i", "u", "e", "a"];
    private static readonly HashSet<string> TurkishMarks = ["ve", "bir", "bu", "icin", "ile", "olarak", "da", "de", "ise", "oldugunu", "dedi", "soyledi", "belirtti", "gore", "kadar", "sonra", "olan", "ifade", "etti", "cok", "en", "daha", "yapti", "taraf", "tarafindan"];
    private static readonly HashSet<string> Stops = Read(StoryVocabulary.StopWords);
    private static readonly HashSet<string> Days = Read(StoryVocabulary.DayWords);
    private static readonly Dictionary<string, int> Numbers = ReadNumbers();
    private static readonly Lazy<StoryWords> LazyBuiltIn = new(() => new StoryWords(BuiltInWords.Synonyms));

    private readonly Dictionary<string, string> _groups;
    private readonly HashSet<string> _common;
    private readonly HashSet<string> _dossier;

    public StoryWords(IReadOnlyList<SynonymGroup> synonyms)
    {
        _groups = ReadGroups(synonyms);
        _common = ReadStems(StoryVocabulary.CommonWords);
        _dossier = ReadStems(StoryVocabulary.DossierWords);
    }

    /// <summary>The words the program was built with: for texts that are compared without a vocabulary at hand.</summary>
    public static StoryWords BuiltIn => LazyBuiltIn.Value;

    /// <summary>British spelling to American, word by word; anything else unchanged. Expects folded text.</summary>
    public static string Spelling(string word)
    {
        if (word.Length < 6)
        {
            return word switch { "tonne" => "ton", "grey" => "gray", _ => word };
        }

        if (word.Contains("isation", StringComparison.Ordinal))
        {
            word = word.Replace("isation", "ization", StringComparison.Ordinal);
        }
        else if (word.EndsWith("ise", StringComparison.Ordinal) || word.EndsWith("ised", StringComparison.Ordinal) || word.EndsWith("ises", StringComparison.Ordinal) || word.EndsWith("ising", StringComparison.Ordinal))
        {
            var at = word.LastIndexOf("is", word.Length - 2, StringComparison.Ordinal);
            word = at > 0 ? string.Concat(word.AsSpan(0, at + 1), "z", word.AsSpan(at + 2)) : word;
        }
        else if (word.Contains("ence", StringComparison.Ordinal))
        {
            word = word.Replace("ence", "ense", StringComparison.Ordinal);
        }
        else if (word.Contains("our", StringComparison.Ordinal) && !word.StartsWith("our", StringComparison.Ordinal))
        {
            word = word.Replace("our", "or", StringComparison.Ordinal);
        }
        else if (word.EndsWith("tre", StringComparison.Ordinal) || word.EndsWith("tres", StringComparison.Ordinal))
        {
            word = word.Replace("tre", "ter", StringComparison.Ordinal);
        }
        else if (word.Contains("programme", StringComparison.Ordinal))
        {
            word = word.Replace("programme", "program", StringComparison.Ordinal);
        }

        var twice = word.IndexOf("ll", StringComparison.Ordinal);
        return twice > 2 && twice < word.Length - 3 ? word.Remove(twice, 1) : word;
    }

    /// <summary>The group of meanings a folded word belongs to, or its stem; empty for words that carry nothing.</summary>
    /// <param name="isTurkish">Whether the text is Turkish, whose words carry their grammar at the end.</param>
    public string Concept(string word, bool isTurkish = false)
    {
        if (word.Length < 2 || Stops.Contains(word))
        {
            return "";
        }

        var stem = Stem(Spelling(word));
        if (_groups.TryGetValue(stem, out var group) || !isTurkish)
        {
            return group ?? stem;
        }

        var root = TurkishRoot(word);
        return _groups.TryGetValue(root, out group) ? group : root;
    }

    /// <summary>Share of Turkish among the words that only one of both languages has.</summary>
    public static bool IsTurkish(List<StoryToken> tokens)
    {
        int turkish = 0, english = 0;
        for (var i = 0; i < tokens.Count && i < LanguageSample; i++)
        {
            turkish += TurkishMarks.Contains(tokens[i].Folded) ? 1 : 0;
            english += tokens[i].Folded is "the" or "of" or "and" or "in" or "a" ? 1 : 0;
        }

        return turkish > english;
    }

    /// <summary>A Turkish word without the endings of case and number, at most five letters: enough to tell roots apart, as work on Turkish retrieval found.</summary>
    private static string TurkishRoot(string word)
    {
        var apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
        if (apostrophe > 1)
        {
            return word[..apostrophe];
        }

        for (var again = true; again && word.Length > TurkishLength;)
        {
            again = false;
            foreach (var ending in TurkishEndings)
            {
                if (word.Length - ending.Length >= 4 && word.EndsWith(ending, StringComparison.Ordinal))
                {
                    word = word[..^ending.Length];
                    again = true;
                    break;
                }
            }
        }

        return word.Length > TurkishLength ? word[..TurkishLength] : word;
    }

    /// <summary>How much a shared concept tells: from 0.25 for what every report of the dossier says to 1.6 for names.</summary>
    public float Weight(string concept, bool isName) =>
        concept.Length == 0 ? 0f
        : _dossier.Contains(concept) ? 0.25f
        : _common.Contains(concept) ? 0.55f
        : concept[0] == '~' ? 0.75f
        : isName ? 1.5f : 1f;

    /// <summary>Whether the folded word is one of grammar.</summary>
    public static bool IsGrammar(string word) => Stops.Contains(word);

    /// <summary>Whether the folded word names a day of the week.</summary>
    public static bool IsDay(string word) => Days.Contains(word);

    /// <summary>The value of a number word, English or Turkish; scale words (hundred, bin, milyon) are negative.</summary>
    public static bool TryNumber(string word, out int value) => Numbers.TryGetValue(word, out value);

    private static string Stem(string word)
    {
        var apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
        if (apostrophe > 1)
        {
            word = word[..apostrophe];
        }

        if (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal))
        {
            word = word[..^3];
        }
        else if (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal))
        {
            word = word[..^2];
        }
        else if (word.Length > 5 && word.EndsWith("ies", StringComparison.Ordinal))
        {
            word = word[..^2];
        }
        else if (word.Length > 3 && word[^1] == 's' && word[^2] != 's')
        {
            word = word[..^1];
        }

        if (word.Length > StemLength)
        {
            word = word[..StemLength];
        }

        while (word.Length > 3 && word[^1] is 'e' or 'i' or 'y')
        {
            word = word[..^1];
        }

        return word.Length > 3 && word[^1] == word[^2] ? word[..^1] : word;
    }

    private static HashSet<string> Read(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(word => Folding.Fold(word)).ToHashSet(StringComparer.Ordinal);

    private HashSet<string> ReadStems(string words)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Read(words))
        {
            var stem = Stem(Spelling(word));
            stems.Add(_groups.TryGetValue(stem, out var group) ? group : stem);
        }

        return stems;
    }

    private static Dictionary<string, string> ReadGroups(IReadOnlyList<SynonymGroup> synonyms)
    {
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var synonym in synonyms)
        {
            // A word counts where it stands first; a name that an earlier group has brings the others there.
            var name = groups.GetValueOrDefault(Key(synonym.Name), "~" + synonym.Name);
            groups.TryAdd(Key(synonym.Name), name);
            foreach (var word in synonym.Words)
            {
                groups.TryAdd(Key(word), name);
            }
        }

        return groups;
    }

    private static string Key(string word) => Stem(Spelling(Folding.Fold(word)));

    private static Dictionary<string, int> ReadNumbers()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var pair in StoryVocabulary.NumberWords.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var at = pair.IndexOf('=', StringComparison.Ordinal);
            numbers[Folding.Fold(pair.AsSpan(0, at))] = int.Parse(pair.AsSpan(at + 1), System.Globalization.CultureInfo.InvariantCulture);
        }

        return numbers;
    }
}
