namespace AfghanWatch.News;

/// <summary>Where the data that ships with the product lies: beside the executable.</summary>
public static class Seeds
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "seeds");

    /// <summary>
    /// Where the vocabulary's files are looked for, each in the first folder that has it: the folder of the setting alone, else <c>vocabulary</c> in the data folder before the shipped one.
    /// </summary>
    public static IReadOnlyList<string> VocabularyFolders(NewsOptions options) =>
        options.Vocabulary.Directory.Length > 0 ? [options.Vocabulary.Directory] : [Path.Combine(options.Data.Directory, "vocabulary"), Path.Combine(Folder, "vocabulary")];
}
