using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Actors;

namespace AfghanWatch.News.Ingest.Enriching.Quotes;

/// <summary>One mention of an actor.</summary>
internal readonly record struct NamedSpan(TextSpan Span, ActorMention Actor);

/// <summary>The actor mentions of a text in order, for quick looks by place.</summary>
internal sealed class SpeakerNames
{
    private const int LooksBack = 20;
    private readonly List<NamedSpan> _mentions = [];
    private readonly IReadOnlySet<string>? _bodies;

    /// <param name="actors">Whom the text names.</param>
    /// <param name="textLength">Evidence beyond it is left out.</param>
    /// <param name="bodies">Ids of the known actors that are no persons; without it names tell.</param>
    public SpeakerNames(IReadOnlyList<ActorMention> actors, int textLength, IReadOnlySet<string>? bodies = null)
    {
        _bodies = bodies;
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

    public bool IsPerson(ActorMention actor) => _bodies is not null && actor.ActorId is { } id ? !_bodies.Contains(id) : SpeakerWords.IsPerson(actor.Name);

    /// <summary>The latest person named before an offset whom a gender fits.</summary>
    /// <param name="offset">Where the pronoun stands.</param>
    /// <param name="gender">What the pronoun says.</param>
    /// <param name="quoted">The marked spans: who is named inside speech is not who speaks.</param>
    public string? PersonBefore(int offset, Gender gender, List<MarkedSpan> quoted)
    {
        var last = FirstFrom(offset) - 1;
        for (var i = last; i >= 0 && i > last - LooksBack; i--)
        {
            var actor = _mentions[i].Actor;
            var start = _mentions[i].Span.Start;
            if (IsPerson(actor) && !IsQuoted(quoted, start) && (gender == Gender.Unknown || GivenNames.GenderOf(actor.Name) is var known && (known == Gender.Unknown || known == gender)))
            {
                return actor.Name;
            }
        }

        return null;
    }

    private static bool IsQuoted(List<MarkedSpan> quoted, int offset)
    {
        int low = 0, high = quoted.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (quoted[middle].OuterEnd <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < quoted.Count && quoted[low].OuterStart <= offset;
    }

    public bool HasName(TextSpan span)
    {
        var i = FirstFrom(span.Start);
        return i < _mentions.Count && _mentions[i].Span.Start < span.End;
    }

    /// <summary>Whether one mention fills a span from end to end.</summary>
    public bool Covers(TextSpan span)
    {
        var i = FirstFrom(span.Start);
        return i < _mentions.Count && _mentions[i].Span == span;
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
