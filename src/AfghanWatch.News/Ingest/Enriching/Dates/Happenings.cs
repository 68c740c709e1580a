using System.Collections.Frozen;
using System.Globalization;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>
/// The dossier's happenings that words count from, as in "two days after the takeover" and "since the end of the airlift". Standing alone they are subjects of the news, not dates;
/// only "the fall of Kabul" and "9/11" are read by themselves (<see cref="DateAnchors"/>).
/// </summary>
internal static class Happenings
{
    private static readonly FrozenDictionary<string, (string[] Words, DateOnly Day, DateOnly Until)[]> ByFirstWord = Read();

    /// <summary>The day of the happening named at the token, which the report must be able to know, and where its name ends.</summary>
    public static DateOnly? At(DateScan scan, int i, out int end)
    {
        end = i;
        DateOnly? found = null;
        if (ByFirstWord.TryGetValue(scan.Word(i), out var phrases))
        {
            foreach (var (words, day, until) in phrases)
            {
                // "The Taliban took over an embassy" is another happening.
                if (words[^1] == "over" && !CountedFrom.Closes(scan, i + words.Length) && scan.Word(i + words.Length) is not ("afghanistan" or "power" or "the"))
                {
                    continue;
                }

                if (words.Length > end - i && Stand(scan, i, words) && (scan.Anchor is not { } report || report >= day && report <= until))
                {
                    (found, end) = (day, i + words.Length);
                }
            }
        }

        return found;
    }

    private static bool Stand(DateScan scan, int i, string[] words)
    {
        for (var k = 0; k < words.Length; k++)
        {
            if (!scan.Is(i + k, words[k]))
            {
                return false;
            }
        }

        return true;
    }

    // One happening a line: its day, the last day on which the words alone still mean it (none: always), and the words, folded.
    private static FrozenDictionary<string, (string[] Words, DateOnly Day, DateOnly Until)[]> Read()
    {
        var phrases = new List<(string[] Words, DateOnly Day, DateOnly Until)>();
        foreach (var line in BuiltInLists.Lines("happenings.csv").Skip(1))
        {
            if (line.Split(',', 3) is [var day, var until, var words] && words.Length > 0)
            {
                phrases.Add((words.Split(' '), DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture), until.Length == 0 ? DateOnly.MaxValue : DateOnly.ParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture)));
            }
        }

        return phrases.GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }
}
