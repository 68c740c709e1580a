using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>
/// The dossier's happenings that words count from, as in "two days after the takeover" and "since the end of the airlift". Standing alone they are subjects of the news, not dates;
/// only "the fall of Kabul" and "9/11" are read by themselves (<see cref="DateAnchors"/>).
/// </summary>
internal static class Happenings
{
    private static readonly string[] Takers = ["took", "seized", "captured", "entered", "took over", "took control of", "seized control of", "overran", "marched into", "swept into", "walked into", "rolled into", "returned to", "came to"];

    private static readonly FrozenDictionary<string, (string[] Words, DateOnly Day)[]> ByFirstWord = Build();

    /// <summary>The day of the happening named at the token, which the report must be able to know, and where its name ends.</summary>
    public static DateOnly? At(DateScan scan, int i, out int end)
    {
        end = i;
        DateOnly? found = null;
        if (ByFirstWord.TryGetValue(scan.Word(i), out var phrases))
        {
            foreach (var (words, day) in phrases)
            {
                // "The Taliban took over an embassy" is another happening.
                if (words[^1] == "over" && !CountedFrom.Closes(scan, i + words.Length) && scan.Word(i + words.Length) is not ("afghanistan" or "power" or "the"))
                {
                    continue;
                }

                if (words.Length > end - i && Stand(scan, i, words) && (scan.Anchor is not { } report || report >= day))
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

    private static FrozenDictionary<string, (string[] Words, DateOnly Day)[]> Build()
    {
        var phrases = new List<(string[] Words, DateOnly Day)>();
        var fall = new DateOnly(2021, 8, 15);
        string[] capital = ["kabul", "the capital", "the afghan capital"];
        Add(phrases, fall, "takeover", "taliban takeover", "taliban's takeover", "movement's takeover", "kabul fell", "kabul's fall", "capital fell", "fall of the republic", "fall of the government", "collapse of the republic", "collapse of the government",
            "collapse of the afghan government", "fall of the afghan government", "government's collapse", "government fell", "government collapsed", "taliban victory", "taliban came to power", "taliban's return to power", "taliban return to power", "takeover of afghanistan");
        foreach (var place in capital)
        {
            Add(phrases, fall, "fall of " + place, "takeover of " + place, "taliban takeover of " + place, "capture of " + place, "seizure of " + place);
            foreach (var took in Takers)
            {
                Add(phrases, fall, "taliban " + took + " " + place);
            }
        }

        Add(phrases, fall, "taliban took power", "taliban seized power", "taliban returned to power", "taliban took over");
        foreach (var end in (string[])["end of the ", "end of the american ", "end of the us ", "end of the u.s. ", "end of the western ", "end of the "])
        {
            Add(phrases, new DateOnly(2021, 8, 31), end + "airlift", end + "evacuation", end + "evacuations", end + "withdrawal");
        }

        Add(phrases, new DateOnly(2021, 8, 31), "airlift ended", "evacuation ended", "last american soldier left", "last us soldier left", "last u.s. soldier left", "last american troops left", "last us troops left", "last u.s. troops left");
        Add(phrases, new DateOnly(2020, 2, 29), "doha deal", "doha agreement", "doha accord");
        Add(phrases, new DateOnly(2021, 8, 26), "airport bombing", "airport attack", "kabul airport bombing", "kabul airport attack", "bombing at kabul airport", "attack at kabul airport", "suicide bombing at kabul airport", "bombing at the airport", "suicide bombing at the airport");
        Add(phrases, new DateOnly(2016, 7, 15), "coup attempt", "attempted coup", "failed coup");
        return phrases.GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
    }

    private static void Add(List<(string[] Words, DateOnly Day)> phrases, DateOnly day, params string[] texts)
    {
        foreach (var text in texts)
        {
            phrases.Add((text.Split(' '), day));
        }
    }
}
