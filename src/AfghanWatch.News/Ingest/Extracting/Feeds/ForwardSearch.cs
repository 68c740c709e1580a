namespace AfghanWatch.News.Ingest.Extracting.Feeds;

/// <summary>Finds the next place of a mark for questions that only move forward. It remembers its answer, so that a document full of openings without an end stays linear.</summary>
internal sealed class ForwardSearch(string text, string mark)
{
    private int _answer = -2;

    public int Length => mark.Length;

    /// <summary>The first place at or after <paramref name="start"/>, or -1.</summary>
    public int From(int start)
    {
        if (_answer == -1 || _answer >= start)
        {
            return _answer;
        }

        _answer = start >= text.Length ? -1 : text.IndexOf(mark, start, StringComparison.Ordinal);
        return _answer;
    }
}
