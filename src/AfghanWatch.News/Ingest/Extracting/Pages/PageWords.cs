namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>
/// The words that pages are read by, in <c>page-words.csv</c> beside this file: a list's name and a word or phrase to a row, spaces at its ends included.
/// Lists that begin with <c>name.</c> and <c>part.</c> go on with one of the <see cref="Hints"/>.
/// </summary>
internal static class PageWords
{
    private const string File = "page-words.csv";
    private static readonly Dictionary<string, List<string>> Lists = Read();

    /// <summary>The words of a list, in the order of the file.</summary>
    /// <exception cref="InvalidOperationException">No row names it.</exception>
    public static string[] Of(string list) => Lists.TryGetValue(list, out var words) ? [.. words] : throw new InvalidOperationException($"{File} has no {list}.");

    /// <summary>The words of a group that mean a hint; not every hint has any.</summary>
    public static IReadOnlyList<string> Meaning(string group, Hints hint) => Lists.TryGetValue($"{group}.{hint}", out var words) ? words : [];

    /// <summary>The names of all lists.</summary>
    public static IReadOnlyCollection<string> Names => Lists.Keys;

    private static Dictionary<string, List<string>> Read()
    {
        var lists = new Dictionary<string, List<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in BuiltInLists.Lines(File).Skip(1))
        {
            var comma = line.IndexOf(',', StringComparison.Ordinal);
            if (comma < 1 || comma + 1 == line.Length)
            {
                throw new InvalidDataException($"{File}: '{line}' is not a list and a word.");
            }

            if (!lists.TryGetValue(line[..comma], out var words))
            {
                lists[line[..comma]] = words = [];
            }

            words.Add(line[(comma + 1)..]);
        }

        return lists;
    }
}
