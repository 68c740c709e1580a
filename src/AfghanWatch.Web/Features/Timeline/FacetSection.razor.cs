using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Timeline;

/// <summary>One field of the rail. A count says what the list would hold with the value, given the other fields.</summary>
public sealed partial class FacetSection
{
    private const int Shortened = 7;
    private const int MostShown = 300;

    private IReadOnlyList<FacetValue> _all = [];
    private Facets? _facets;
    private TimelineState? _state;
    private bool _changed;

    [Parameter, EditorRequired]
    public required FilterField Field { get; set; }

    [Parameter, EditorRequired]
    public required TimelineState State { get; set; }

    [Parameter, EditorRequired]
    public required Facets Facets { get; set; }

    private FilterNames Names => new(T, Facets);

    private string FindName => $"find-{FilterFields.Parameter(Field)}";

    private string? Find => Field switch
    {
        FilterField.Actor => State.FindActor,
        FilterField.Source => State.FindSource,
        FilterField.Place => State.FindPlace,
        _ => null,
    };

    private IReadOnlyList<FacetValue> Shown { get; set; } = [];

    // Drawn again only when address or counts have changed.
    protected override bool ShouldRender() => _changed;

    protected override void OnParametersSet()
    {
        _changed = !ReferenceEquals(_facets, Facets) || _state != State;
        if (!_changed)
        {
            return;
        }

        (_facets, _state) = (Facets, State);
        _all = FilterNames.Values(Facets, Field, State.Of(Field));
        Shown = Find is { } find ? Found(find)
            : FilterFields.IsLong(Field) && State.Full != Field ? Short()
            : [.. _all.Take(MostShown)];
    }

    // Crawlers read no circuits.
    private string? Crawling => RendererInfo.IsInteractive ? null : "nofollow";

    // The rest of the address, for the form.
    private MarkupString Held() => new(string.Concat(State.Anew().Parameters().Where(parameter => parameter.Value is not null && parameter.Name != FindName)
        .Select(parameter => $"<input type=\"hidden\" name=\"{Marks.Encoded(parameter.Name)}\" value=\"{Marks.Encoded(parameter.Value!)}\">")));

    // Badge and name: nothing that can have the focus, and the same for every reader.
    private MarkupString Behind(FacetValue value, string name)
    {
        var badge = Field == FilterField.Topic ? Marks.Topic(value.Value, T, decoration: true).Value : "";
        var words = Marks.Encoded(name);
        return Marks.SharedMarkup($"{badge}<span class=\"nm\" title=\"{words}\">{words}</span>");
    }

    private static MarkupString Count(FacetValue value) => Marks.SharedMarkup($"<span class=\"n\">{DayText.Number(value.Count)}</span>");

    private string Name(FacetValue value) => Names.Of(Field, value.Value);

    private List<FacetValue> Found(string find)
    {
        var folded = Folding.Fold(find.Trim());
        return [.. _all.Where(value => Folding.Fold(Name(value)).Contains(folded, StringComparison.Ordinal)).Take(MostShown)];
    }

    // Chosen values stay in sight wherever they stand.
    private List<FacetValue> Short() =>
        [.. _all.Where((value, index) => index < Shortened || State.Of(Field).Include.Contains(value.Value) || State.Of(Field).Exclude.Contains(value.Value))];

    private TimelineState WithFind(string? find) => Field switch
    {
        FilterField.Actor => State with { FindActor = find },
        FilterField.Source => State with { FindSource = find },
        _ => State with { FindPlace = find },
    };
}
