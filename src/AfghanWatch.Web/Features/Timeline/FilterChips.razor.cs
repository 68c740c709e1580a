using AfghanWatch.News.Reading;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Timeline;

public sealed partial class FilterChips
{
    [Parameter, EditorRequired]
    public required TimelineState State { get; set; }

    [Parameter, EditorRequired]
    public required TimelineResult Result { get; set; }

    private string Totals => State.Axis == TimeAxis.Event
        ? $"{L.Counted("Events", Result.Total)} · {L.Counted("Articles", Result.Totals.Articles)} · {L.Counted("Outlets", Result.Totals.Outlets)}"
        : $"{L.Counted("Articles", Result.Totals.Articles)} · {L.Counted("Outlets", Result.Totals.Outlets)}";

    // The words say the logic: values of a field are joined by "or", fields by "and".
    private List<Chip> Chips()
    {
        var names = new FilterNames(T, Result.Facets.ActorName);
        var chips = new List<Chip>();
        foreach (var field in FilterFields.All)
        {
            var first = true;
            foreach (var value in State.Of(field).Include)
            {
                var word = !first ? L["Chip.Or"] : chips.Count == 0 ? L[$"Field.{field}"] : L["Chip.And", L[$"Field.Low.{field}"]];
                chips.Add(new Chip(field, value, names.Of(field, value), word, false, State.Without(field, value).ToUrl()));
                first = false;
            }

            foreach (var value in State.Of(field).Exclude)
            {
                var word = L[chips.Count == 0 ? "Chip.Not" : "Chip.AndNot", L[$"Field.Low.{field}"]];
                chips.Add(new Chip(field, value, names.Of(field, value), word, true, State.Without(field, value).ToUrl()));
            }
        }

        if (State.Search is { } search)
        {
            chips.Add(new Chip(null, search, search, chips.Count == 0 ? L["Chip.Search"] : L["Chip.And", L["Chip.SearchLow"]], false, State.WithSearch(null).ToUrl()));
        }

        if (State.Newer is not null)
        {
            chips.Add(new Chip(null, "newer", L["Chip.Newer"], chips.Count == 0 ? "" : L["Chip.And", ""], false, State.WithNewer(null).ToUrl()));
        }

        return chips;
    }

    private sealed record Chip(FilterField? Field, string Value, string Name, string Word, bool Excluded, string Url);
}
