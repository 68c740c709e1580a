namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Collects repairs by name: a broken feed repeats its fault in every item, and its operator wants it told once.</summary>
internal sealed class FeedWarnings
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Message, int Count)> _entries = [];

    public void Add(string name, string message)
    {
        if (_places.TryGetValue(name, out var place))
        {
            _entries[place] = _entries[place] with { Count = _entries[place].Count + 1 };
            return;
        }

        _places.Add(name, _entries.Count);
        _entries.Add((name, message, 1));
    }

    public void Add(string name, string message, string? example) => Add(name, example is null ? message : $"{message}: '{Shorten(example)}'");

    public IReadOnlyList<string> ToList() =>
        [.. _entries.Select(entry => entry.Count == 1 ? $"{entry.Name}: {entry.Message}" : $"{entry.Name}: {entry.Message} ({entry.Count} times)")];

    private static string Shorten(string example)
    {
        const int Longest = 60;
        if (example.Length <= Longest)
        {
            return example;
        }

        var end = char.IsHighSurrogate(example[Longest - 1]) ? Longest - 1 : Longest;
        return string.Concat(example.AsSpan(0, end), "…");
    }
}
