namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Distinct names in the order they came. Nobody files an article under a thousand names, so a hostile list is cut.</summary>
internal sealed class NameList
{
    private const int Most = 100;

    private readonly List<string> _names = [];

    public IReadOnlyList<string> Names => _names;

    public void Add(string? name)
    {
        if (name is not null && _names.Count < Most && PlainText.OneLine(name) is { Length: > 0 } clean && !_names.Contains(clean))
        {
            _names.Add(clean);
        }
    }

    /// <summary>The names as one line, null where there are none.</summary>
    public string? Joined() => _names.Count == 0 ? null : string.Join(", ", _names);
}
