namespace AfghanWatch.News.Ingest.Deduplicating;

/// <summary>Where each concept of a text stands, by sentence.</summary>
internal sealed class SentenceIndex
{
    private readonly Dictionary<ulong, int> _first;
    private readonly int[] _next;
    private readonly int[] _sentences;

    public SentenceIndex(StoryText text)
    {
        Text = text;
        var count = text.Concepts.Count;
        _first = new Dictionary<ulong, int>(count);
        _next = new int[count];
        _sentences = new int[count];
        var sentence = text.SentenceCount - 1;

        // Backwards, so that the chain of each concept runs from the front of the text.
        for (var i = count - 1; i >= 0; i--)
        {
            while (sentence > 0 && text.Sentence(sentence).Start > i)
            {
                sentence--;
            }

            _sentences[i] = sentence;
            var id = text.Concepts[i].Id;
            var hasNext = _first.TryGetValue(id, out var next);

            // A concept said twice in a sentence counts once.
            _next[i] = hasNext ? (_sentences[next] == sentence ? _next[next] : next) : -1;
            _first[id] = i;
        }
    }

    public StoryText Text { get; }

    public int First(ulong concept) => _first.TryGetValue(concept, out var at) ? at : -1;

    public int Next(int at) => _next[at];

    public int SentenceAt(int at) => _sentences[at];

    public bool StandsIn(ulong concept, int first, int last)
    {
        for (var at = First(concept); at >= 0; at = _next[at])
        {
            if (_sentences[at] > last)
            {
                return false;
            }

            if (_sentences[at] >= first)
            {
                return true;
            }
        }

        return false;
    }
}
