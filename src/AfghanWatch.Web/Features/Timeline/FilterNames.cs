using System.Globalization;
using AfghanWatch.Web.Resources;
using AfghanWatch.Web.Shared;
using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web.Features.Timeline;

/// <summary>What filter values are called in the reader's language.</summary>
/// <param name="actor">Name of an actor by its key; null where it is not known.</param>
public sealed class FilterNames(IStringLocalizer<Texts> texts, Func<string, string?> actor)
{
    public string Of(FilterField field, string value) => field switch
    {
        FilterField.Topic => TopicMark.Name(value, texts),
        FilterField.Actor => actor(value) ?? Readable(value),
        FilterField.Language => Language(value),
        FilterField.Kind => Named("Kind", value),
        FilterField.Review => Named("Review", value),
        FilterField.Certainty => Named("Certainty", value),
        _ => value,
    };

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
