using AfghanWatch.News.Reading;
using AfghanWatch.Web.Features.Timeline;
using AfghanWatch.Web.Resources;
using AfghanWatch.Web.Shared;
using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web.Features.Views;

/// <summary>A view's filters in a sentence: values of a field by "or", fields by a dot.</summary>
internal static class ViewWords
{
    public static string Of(TimelineState state, Facets facets, IStringLocalizer<Texts> texts, IStringLocalizer<TimelineTexts> timeline)
    {
        var names = new FilterNames(texts, key => facets.Actors.FirstOrDefault(actor => actor.Value == key)?.Name);
        var parts = new List<string>();
        if (state.Search is { } search)
        {
            parts.Add($"“{search}”");
        }

        foreach (var field in FilterFields.All)
        {
            var choice = state.Of(field);
            if (choice.Include.Count > 0)
            {
                parts.Add($"{timeline[$"Field.{field}"]}: {string.Join($" {timeline["Chip.Or"]} ", choice.Include.Select(value => names.Of(field, value)))}");
            }

            if (choice.Exclude.Count > 0)
            {
                parts.Add($"{timeline["Chip.Not", timeline[$"Field.Low.{field}"]]}: {string.Join(", ", choice.Exclude.Select(value => names.Of(field, value)))}");
            }
        }

        if (state.Moving is { } moving)
        {
            parts.Add(timeline[moving.ToString() switch { "24h" => "Quick.24h", "7d" => "Quick.7d", "30d" => "Quick.30d", var other => other }]);
        }
        else if (state.From is { } from && state.To is { } to)
        {
            parts.Add(DayText.Range(from, to));
        }
        else if (state.From is not null || state.To is not null)
        {
            parts.Add($"{(state.From is { } start ? DayText.Short(start) : null)} – {(state.To is { } end ? DayText.Short(end) : null)}");
        }

        return string.Join(" · ", parts);
    }
}
