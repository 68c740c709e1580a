namespace AfghanWatch.News.Reading;

/// <summary>Keeps the last answers: the page asks for totals, counts and histogram one after the other, and analysts step back and forth.</summary>
internal sealed class AnswerCache
{
    private const int Most = 64;

    private readonly Lock _gate = new();
    private readonly Dictionary<(ArticleFilter, TimeAxis), (TimelineAnswer Answer, long Version)> _answers = [];

    public TimelineAnswer? Find(ArticleFilter filter, TimeAxis axis, long version)
    {
        lock (_gate)
        {
            return _answers.TryGetValue((filter, axis), out var kept) && kept.Version == version ? kept.Answer : null;
        }
    }

    public void Keep(ArticleFilter filter, TimeAxis axis, long version, TimelineAnswer answer)
    {
        lock (_gate)
        {
            if (_answers.Count >= Most)
            {
                _answers.Clear();
            }

            _answers[(filter, axis)] = (answer, version);
        }
    }
}
