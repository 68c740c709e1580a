using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>One mention of an actor.</summary>
internal readonly record struct NamedSpan(TextSpan Span, ActorMention Actor);

/// <summary>The actor mentions of a text in order, for quick looks by place.</summary>
internal sealed class SpeakerNames
{
    private readonly List<NamedSpan> _mentions = [];

    public SpeakerNames(IReadOnlyList<ActorMention> actors, int textLength)
    {
        foreach (var actor in actors)
        {
            foreach (var evidence in actor.Evidence)
            {
                if (evidence.Span.Start >= 0 && evidence.Span.End <= textLength && evidence.Span.Length > 0)
                {
                    _mentions.Add(new NamedSpan(evidence.Span, actor));
                }
            }
        }

        _mentions.Sort((left, right) => left.Span.Start != right.Span.Start ? left.Span.Start.CompareTo(right.Span.Start) : right.Span.End.CompareTo(left.Span.End));
    }

    public IReadOnlyList<NamedSpan> Mentions => _mentions;

    public bool HasName(TextSpan span)
    {
        var i = FirstFrom(span.Start);
        return i < _mentions.Count && _mentions[i].Span.Start < span.End;
    }

    /// <summary>Index of the first mention that starts at or after an offset.</summary>
    public int FirstFrom(int offset)
    {
        int low = 0, high = _mentions.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_mentions[middle].Span.Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
