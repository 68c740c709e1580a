using System.Globalization;
using AfghanWatch.News.Reading;
using AfghanWatch.Web.Resources;
using AfghanWatch.Web.Shared;
using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web.Features.Timeline;

/// <summary>What filter values are called in the reader's language.</summary>
public sealed class FilterNames(IStringLocalizer<Texts> texts, Facets facets)
{
    public string Of(FilterField field, string value) => field switch
    {
        FilterField.Topic => TopicMark.Name(value, texts),
        FilterField.Actor => facets.Actors.FirstOrDefault(actor => actor.Value == value)?.Name ?? Readable(value),
        FilterField.Language => Language(value),
        FilterField.Kind => Named("Kind", value),
        FilterField.Review => Named("Review", value),
        FilterField.Certainty => Named("Certainty", value),
        _ => value,
    };

    /// <summary>The field's values as the rail lists them: chosen ones always, also where they bring nothing.</summary>
    public static IReadOnlyList<FacetValue> Values(Facets facets, FilterField field, Choice choice)
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

    private string Language(string code)
    {
        var own = texts[$"LanguageName.{code}"];
        return own.ResourceNotFound ? code : own;
    }

    private string Named(string group, string value)
    {
        var name = value.Length == 0 ? value : string.Concat(value[..1].ToUpperInvariant(), value[1..].ToLowerInvariant());
        var text = texts[$"{group}.{name}"];
        return text.ResourceNotFound ? value : text;
    }

    // Keys are slugs or a folded name behind a tilde.
    private static string Readable(string key) => CultureInfo.CurrentCulture.TextInfo.ToTitleCase(key.TrimStart('~').Replace('-', ' '));
}
