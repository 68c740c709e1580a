namespace AfghanWatch.News.Vocabulary;

/// <summary>
/// The shipped <c>stances.csv</c>, <c>meanings.csv</c> and <c>synonyms.csv</c> as they were when the program was built. They stand in where a folder of one's own has no such file:
/// folders from before there were these go on working.
/// </summary>
internal static class BuiltInWords
{
    private static readonly Lazy<IReadOnlyList<EventMeaning>> LazyMeanings = new(() => VocabularyReader.Meanings([]));
    private static readonly Lazy<IReadOnlyList<SynonymGroup>> LazySynonyms = new(() => VocabularyReader.Synonyms([]));

    public static IReadOnlyList<EventMeaning> Meanings => LazyMeanings.Value;

    public static IReadOnlyList<SynonymGroup> Synonyms => LazySynonyms.Value;

    /// <summary>Null for a file that is not built in.</summary>
    public static Stream? Open(string file) => typeof(BuiltInWords).Assembly.GetManifestResourceStream("vocabulary." + file);
}
