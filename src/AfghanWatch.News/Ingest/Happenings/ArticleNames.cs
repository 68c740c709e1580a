using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Actors;

namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>An actor of an article as happenings see it.</summary>
/// <param name="Key">Vocabulary id, or <c>~</c> and the folded name.</param>
/// <param name="Sound">The same, with the name of a person nobody knows by its sounds: two languages spell it in two ways.</param>
internal sealed record ArticleActor(string Key, string Sound, string Name, bool IsPerson)
{
    /// <summary>Whether the vocabulary does not know the person: such a one is in few reports.</summary>
    public bool IsRare => IsPerson && Key[0] == '~';
}

/// <summary>Where an article names actors and dates.</summary>
internal sealed class ArticleNames
{
    private static readonly string[] Bodies =
    [
        "minist", "taliban", "nato", "agency", "office", "embassy", "party", "organi", "watch", "international", "council", "presidency", "police", "army", "force", "airline", "union", "nations", "unhcr",
        "pentagon", "white house", "directorate", "movement", "republic", "department", "afad", "tika", "crescent", "parliament", "assembly", "commission", "consulate", "team", "bakanl", "officials", "government",
        "military", "media", "navy", "command", "airways", "mission", "emirate", "foundation", "association", "university", "company", "channel", "press", "guard", "court", "bank", "vakfi", "dernegi", "mudurlugu", "mahkeme", "ajansi",
    ];

    private readonly List<(TextSpan Span, ArticleActor Actor)> _actors = [];
    private readonly IReadOnlyList<DateMention> _dates;
    private readonly IReadOnlyList<Figure> _figures;
    private readonly IReadOnlyList<PlaceMention> _places;
    private readonly Dictionary<string, ArticleActor> _byName = new(StringComparer.Ordinal);

    public ArticleNames(Enrichment enrichment)
    {
        _dates = enrichment.Dates;
        _figures = enrichment.Figures;
        _places = enrichment.Places;
        foreach (var mention in enrichment.Actors)
        {
            var (key, isPerson) = (mention.ActorId ?? "~" + Folding.Fold(mention.Name), IsPersonName(mention.Name));
            var actor = new ArticleActor(key, mention.ActorId is null && isPerson ? "~" + Transliterations.SoundOf(mention.Name) : key, mention.Name, isPerson);
            _byName[Folding.Fold(mention.Name)] = actor;
            _actors.AddRange(mention.Evidence.Select(evidence => (evidence.Span, actor)));
        }

        // In full: a store gives actors that begin at one place in the order of their numbers, which is that of arrival.
        _actors.Sort((one, other) => (one.Span.Start, -one.Span.End, 0).CompareTo((other.Span.Start, -other.Span.End, string.CompareOrdinal(other.Actor.Key, one.Actor.Key))));
    }

    // Folded: the store keeps an unknown person under the spelling that came first.
    public ArticleActor? ByName(string? name) => name is not null ? _byName.GetValueOrDefault(Folding.Fold(name)) : null;

    public ArticleActor? ActorAt(TextSpan span)
    {
        int low = 0, high = _actors.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var actor = _actors[middle];
            if (actor.Span.Overlaps(span))
            {
                return actor.Actor;
            }

            if (actor.Span.Start >= span.End)
            {
                high = middle - 1;
            }
            else
            {
                low = middle + 1;
            }
        }

        return null;
    }

    /// <summary>Whether an actor is named within a stretch.</summary>
    public bool Names(ArticleActor actor, TextSpan within)
    {
        foreach (var (span, other) in _actors)
        {
            if (span.Start >= within.End)
            {
                break;
            }

            if (other == actor && within.Contains(span))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsDate(TextSpan span) => IndexAt(_dates, date => date.Span, span) >= 0;

    public Figure? FigureAt(TextSpan span) => IndexAt(_figures, figure => figure.Span, span) is >= 0 and var at ? _figures[at] : null;

    public PlaceMention? PlaceAt(TextSpan span) => IndexAt(_places, place => place.Span, span) is >= 0 and var at ? _places[at] : null;

    private static int IndexAt<T>(IReadOnlyList<T> all, Func<T, TextSpan> spanOf, TextSpan span)
    {
        int low = 0, high = all.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var one = spanOf(all[middle]);
            if (one.Overlaps(span))
            {
                return middle;
            }

            if (one.Start >= span.End)
            {
                high = middle - 1;
            }
            else
            {
                low = middle + 1;
            }
        }

        return -1;
    }

    private static bool IsPersonName(string name)
    {
        var folded = Folding.Fold(name);
        return name.Contains(' ', StringComparison.Ordinal) && !Array.Exists(Bodies, word => folded.Contains(word, StringComparison.Ordinal));
    }
}
