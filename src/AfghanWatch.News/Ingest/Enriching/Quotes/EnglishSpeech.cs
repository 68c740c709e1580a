using System.Collections.Frozen;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>English words of saying and the small words around them, folded; the list is <c>english-speech.csv</c>, with the nouns of <see cref="SpeakerNouns"/> behind it.</summary>
internal static class EnglishSpeech
{
    private const string Verbs = "verbs ";

    public static FrozenDictionary<string, WordClass> Words { get; } = Build();

    private static FrozenDictionary<string, WordClass> Build()
    {
        var words = new WordTable();
        foreach (var (kind, list) in BuiltInLists.Rows("english-speech.csv"))
        {
            if (kind.StartsWith(Verbs, StringComparison.Ordinal))
            {
                words.Verbs(WordTable.ClassOf(kind[Verbs.Length..]), list);
            }
            else
            {
                words.Add(WordTable.ClassOf(kind), list);
            }
        }

        words.AddNew(WordClass.Role, SpeakerNouns.All);
        words.AddNew(WordClass.Role, SpeakerNouns.All.Where(noun => noun[^1] is not ('s' or 'h' or 'y')).Select(noun => noun + "s"));
        return words.ToFrozen();
    }
}
