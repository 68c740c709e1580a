using AfghanWatch.News.Reading;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Timeline;

/// <summary>One field of the rail. A count says what the list would hold with the value, given the other fields.</summary>
public sealed partial class FacetSection
{
    private RailFacets? _facets;
    private TimelineState? _state;
    private bool _changed;

    [Parameter, EditorRequired]
    public required FilterField Field { get; set; }

    [Parameter, EditorRequired]
    public required TimelineState State { get; set; }

    [Parameter, EditorRequired]
    public required RailFacets Facets { get; set; }

    private string FindName => $"find-{FilterFields.Parameter(Field)}";

    private string? Find => RailFacets.Find(State, Field);

    private IReadOnlyList<FacetValue> Shown => Facets[Field].Shown;

    private int Total => Facets[Field].Total;

    // Drawn again only when address or counts have changed.
    protected override bool ShouldRender() => _changed;

    protected override void OnParametersSet()
    {
        _changed = !ReferenceEquals(_facets, Facets) || _state != State;
        (_facets, _state) = (Facets, State);
    }

    // Crawlers read no circuits.
    private string? Crawling => RendererInfo.IsInteractive ? null : "nofollow";

    private MarkupString Heading() => Marks.SharedMarkup($"<h2 id=\"facet-{Field}\">{Marks.Encoded(L[$"Field.{Field}"])}</h2>");

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

    private string Name(FacetValue value) => new FilterNames(T, Facets.ActorName).Of(Field, value.Value);

    private TimelineState WithFind(string? find) => Field switch
    {
        FilterField.Actor => State with { FindActor = find },
        FilterField.Source => State with { FindSource = find },
        _ => State with { FindPlace = find },
    };
}
