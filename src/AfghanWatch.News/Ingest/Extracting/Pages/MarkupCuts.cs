namespace AfghanWatch.News.Ingest.Extracting.Pages;

/// <summary>Pieces to be left out of a text.</summary>
internal sealed class MarkupCuts(string text)
{
    private readonly List<(int Start, int End)> _cuts = [];
    private int _length;

    /// <summary>Adds a piece that begins where the last one ended, or later.</summary>
    public void Add(int start, int end)
    {
        if (end > start)
        {
            _cuts.Add((start, end));
            _length += end - start;
        }
    }

    /// <summary>The text without them; the text itself where there are none.</summary>
    public string Rest() => _length == 0 ? text : string.Create(text.Length - _length, (text, _cuts), static (rest, source) =>
    {
        var (from, to) = (0, 0);
        foreach (var (start, end) in source._cuts)
        {
            source.text.AsSpan(from, start - from).CopyTo(rest[to..]);
            to += start - from;
            from = end;
        }

        source.text.AsSpan(from).CopyTo(rest[to..]);
    });
}
