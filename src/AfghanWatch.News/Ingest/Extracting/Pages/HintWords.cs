using System.Buffers;

namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>The words web editors use in class names. General words of the trade, in the languages seen; no site's own names.</summary>
internal static class HintWords
{
    private const string WordList = "name";
    private const string PartList = "part";

    /// <summary>Themes write the article's categories and their own switches into class names behind these.</summary>
    private static readonly string[] SilentPrefixes = PageWords.Of("name.silent");

    private static readonly SearchValues<char> SilentLetters = SearchValues.Create([.. SilentPrefixes.SelectMany(prefix => (char[])[char.ToLowerInvariant(prefix[0]), char.ToUpperInvariant(prefix[0])])]);

    /// <summary>Parts of a class name written in one word, in small letters.</summary>
    public static readonly List<KeyValuePair<string, Hints>> Parts = Rows(PartList);

    /// <summary>The parts alone, for a first look.</summary>
    public static readonly SearchValues<string> AllParts = SearchValues.Create([.. Parts.ConvertAll(part => part.Key)], StringComparison.Ordinal);

    private static readonly Dictionary<string, Hints> Words = Build();

    public static Dictionary<string, Hints>.AlternateLookup<ReadOnlySpan<char>> Lookup => Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a class name begins with one of the prefixes that say nothing of the element.</summary>
    public static bool IsSilent(ReadOnlySpan<char> name)
    {
        if (!SilentLetters.Contains(name[0]))
        {
            return false;
        }

        foreach (var prefix in SilentPrefixes)
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static Dictionary<string, Hints> Build()
    {
        var words = new Dictionary<string, Hints>(StringComparer.Ordinal);
        foreach (var (word, meaning) in Rows(WordList))
        {
            words[word] = words.GetValueOrDefault(word) | meaning;
        }

        return words;
    }

    private static List<KeyValuePair<string, Hints>> Rows(string group)
    {
        var rows = new List<KeyValuePair<string, Hints>>();
        foreach (var meaning in Enum.GetValues<Hints>())
        {
            foreach (var word in PageWords.Meaning(group, meaning))
            {
                rows.Add(new(word, meaning));
            }
        }

        return rows;
    }
}
