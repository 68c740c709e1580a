using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>Which agencies the words of a text name, and which of them signs it; a rewriter drops the dateline but names the agency in passing.</summary>
internal static class StoryAgencies
{
    // A dateline is a place, a date and the agency.
    private const int LongestDateline = 8;
    private const int LongestHead = 200;
    private const int OwnBits = 32;

    private static readonly Dictionary<string, int> Words = ReadWords();

    /// <summary>Bits of the agencies named, and of the one that signs at the head; an outlet's own mark in the dateline counts as signing too.</summary>
    public static (ulong Named, ulong Signed) Of(string text, List<StoryToken> tokens)
    {
        ulong named = 0, signed = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = tokens[i].Folded;
            if (word.Length < 2 || tokens[i].IsLower || !Words.TryGetValue(word, out var agency) || !IsName(tokens, i))
            {
                continue;
            }

            named |= 1UL << agency;
            signed |= i <= LongestDateline && signed == 0 && !IsTold(tokens, i) ? 1UL << agency : 0;
        }

        return (named, signed != 0 ? signed : OwnMark(text));
    }

    /// <summary>The bit of the agency that runs the outlet: its own pages carry no dateline. 0 for any other outlet.</summary>
    public static ulong OfOutlet(string? outlet)
    {
        if (string.IsNullOrEmpty(outlet))
        {
            return 0;
        }

        foreach (var word in Folding.Fold(outlet.AsSpan(0, Math.Min(outlet.Length, LongestHead))).Split(' ', '.', '/'))
        {
            if (word.Length > 1 && Words.TryGetValue(word, out var agency))
            {
                return 1UL << agency;
            }
        }

        return 0;
    }

    /// <summary><c>BERLIN, Aug. 23 (Duvar English) —</c>: one of the bits above the agencies', by the words in the brackets.</summary>
    private static ulong OwnMark(string text)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, LongestHead));
        var open = head.IndexOf('(');
        var length = open < 0 ? -1 : head[open..].IndexOf(')');
        if (length < 2)
        {
            return 0;
        }

        var after = head[(open + length + 1)..].TrimStart(' ');
        return after.Length > 0 && after[0] is '-' or '–' or '—' ? 1UL << (OwnBits + (int)(StableHash.Of(Folding.Fold(head.Slice(open + 1, length - 1))) % (64 - OwnBits))) : 0;
    }

    // Half a name is none: "Associated" goes with "Press". Short names count as names only, and not where a sentence starts: "Ap" may be a word.
    private static bool IsName(List<StoryToken> tokens, int i) => tokens[i].Folded switch
    {
        "associated" => i + 1 < tokens.Count && tokens[i + 1].Folded == "press",
        "agence" => i + 1 < tokens.Count && tokens[i + 1].Folded == "france",
        "anadolu" => i <= LongestDateline || (i + 1 < tokens.Count && tokens[i + 1].Folded is "agency" or "ajansi" or "ajansina" or "ajansinin" or "news"),
        { Length: <= 3 } => tokens[i].IsName,
        _ => true,
    };

    private static bool IsTold(List<StoryToken> tokens, int i) => i > 0 && tokens[i - 1].Folded is "told" or "to" or "by" or "with";

    private static Dictionary<string, int> ReadWords()
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var line = 0;
        foreach (var names in StoryVocabulary.AgencyWords.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            foreach (var name in names.Split(' '))
            {
                words[name] = line;
                if (name is "anadolu" or "associated" or "agence")
                {
                    // Half a name takes its ending on the other half; "Anadolu'nun" is the country's.
                    continue;
                }

                foreach (var ending in (ReadOnlySpan<string>)["'nin", "'ya", "'a", "'e", "'nun", "'in", "'s", "'ye"])
                {
                    words.TryAdd(name + ending, line);
                }
            }

            line++;
        }

        return words;
    }
}
