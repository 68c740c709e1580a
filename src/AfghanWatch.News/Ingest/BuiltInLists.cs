namespace AfghanWatch.News.Ingest;

/// <summary>
/// Word lists that belong to a rule and are built in, in a file beside it. A vocabulary folder does not hold them: a change needs a build.
/// A line that begins with <c>#</c> is a note.
/// </summary>
internal static class BuiltInLists
{
    /// <summary>A built-in file.</summary>
    /// <param name="file">Name of the embedded file.</param>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static Stream Open(string file) => typeof(BuiltInLists).Assembly.GetManifestResourceStream(file) ?? throw new InvalidOperationException($"The assembly was built without {file}.");

    /// <summary>The lines of a list without notes, its heading among them.</summary>
    /// <param name="file">Name of the embedded file.</param>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static IEnumerable<string> Lines(string file)
    {
        using var reader = new StreamReader(Open(file));
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                yield return line;
            }
        }
    }

    /// <summary>The rows of a list of two columns below its heading: a kind, which may be empty, and words with spaces between them.</summary>
    public static IEnumerable<(string Kind, string[] Words)> Rows(string file) =>
        Lines(file).Skip(1).Where(line => line.Contains(',', StringComparison.Ordinal)).Select(line => line.Split(',', 2)).Select(cells => (cells[0], cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
