namespace AfghanWatch.News;

/// <summary>Where the data that ships with the product lies: beside the executable.</summary>
public static class Seeds
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "seeds");

    public static string VocabularyFolder(NewsOptions options) =>
        options.Vocabulary.Directory.Length > 0 ? options.Vocabulary.Directory : Path.Combine(Folder, "vocabulary");
}
