using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;

namespace AfghanWatch.Web.Features.Timeline;

/// <summary>The values of one field that the rail shows.</summary>
/// <param name="Total">How many the field has; of long ones a few are shown.</param>
public sealed record RailField(IReadOnlyList<FacetValue> Shown, int Total);

/// <summary>What the rail shows of the counts. A page stays open all day: the hundreds of values it does not show are let go, and counted again when it shows them.</summary>
public sealed class RailFacets
{
    /// <summary>A long field shows so many, and those chosen.</summary>
    public const int Shortened = 7;
    private const int MostShown = 300;

    private readonly Dictionary<FilterField, RailField> _fields = [];
    private readonly Dictionary<string, string> _actors;

    public RailFacets(Facets facets, TimelineState state)
    {
        foreach (var field in FilterFields.All)
        {
            var values = Values(facets, field, state.Of(field));
            IReadOnlyList<FacetValue> shown = Find(state, field) is { } find ? Found(values, find)
                : FilterFields.IsLong(field) && state.Full != field ? [.. values.Where((value, index) => index < Shortened || IsChosen(state, field, value.Value))]
                : [.. values.Take(MostShown)];
            _fields[field] = new RailField(shown, values.Count);
        }

        var chosen = facets.Actors.Where(actor => IsChosen(state, FilterField.Actor, actor.Value));
        _actors = this[FilterField.Actor].Shown.Concat(chosen).DistinctBy(actor => actor.Value).ToDictionary(actor => actor.Value, actor => actor.Name, StringComparer.Ordinal);

        Asked = AskedBy(state);
    }

    /// <summary>What the state asks of the rail beyond the list.</summary>
    public (FilterField? Full, string? Actor, string? Source, string? Place) Asked { get; }

    public RailField this[FilterField field] => _fields[field];

    /// <summary>Name of an actor that is shown or chosen; null of any other.</summary>
    public string? ActorName(string key) => _actors.GetValueOrDefault(key);

    public static (FilterField? Full, string? Actor, string? Source, string? Place) AskedBy(TimelineState state) => (state.Full, state.FindActor, state.FindSource, state.FindPlace);

    /// <summary>The words that a field's values are looked through for; null when they are not.</summary>
    public static string? Find(TimelineState state, FilterField field) => field switch
    {
        FilterField.Actor => state.FindActor,
        FilterField.Source => state.FindSource,
        FilterField.Place => state.FindPlace,
        _ => null,
    };

    // Chosen ones always, also where they bring nothing.
    private static IReadOnlyList<FacetValue> Values(Facets facets, FilterField field, Choice choice)
    {
        var values = field switch
        {
            FilterField.Topic => facets.Topics,
            FilterField.Actor => facets.Actors,
            FilterField.Source => facets.Outlets,
            FilterField.Language => facets.Languages,
            FilterField.Place => facets.Places,
            FilterField.Kind => facets.Kinds,
            FilterField.Certainty => facets.Certainties,
            _ => facets.Reviews,
        };
        var missing = choice.Include.Concat(choice.Exclude).Where(value => values.All(known => known.Value != value)).Select(value => new FacetValue(value, value, 0)).ToList();
        return missing.Count == 0 ? values : [.. values, .. missing];
    }

    private static bool IsChosen(TimelineState state, FilterField field, string value) => state.Of(field).Include.Contains(value) || state.Of(field).Exclude.Contains(value);

    private static List<FacetValue> Found(IReadOnlyList<FacetValue> values, string find)
    {
        var folded = Folding.Fold(find.Trim());
        return [.. values.Where(value => Folding.Fold(value.Name).Contains(folded, StringComparison.Ordinal)).Take(MostShown)];
    }
}
