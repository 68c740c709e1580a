using System.Globalization;
using AfghanWatch.News.Reading;
using AfghanWatch.Web.Resources;
using AfghanWatch.Web.Shared;
using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web.Features.Search;

/// <summary>Completes fields and their values in the search box, with how many articles each would bring.</summary>
internal static class Completer
{
    private const int Most = 8;

    public static async Task<Completions> CompleteAsync(string typed, int caret, TimelineQuery timeline, IStringLocalizer<Texts> texts, CancellationToken cancellation)
    {
        caret = Math.Clamp(caret, 0, typed.Length);
        var from = WordStart(typed, caret);
        var word = typed[from..caret];
        var minus = word.StartsWith('-') ? "-" : "";
        word = word[minus.Length..];
        if (word.Length == 0)
        {
            return new Completions(caret, caret, []);
        }

        var facets = await timeline.FacetsAsync(ArticleFilter.All, TimeAxis.Event, cancellation);
        var colon = word.IndexOf(':', StringComparison.Ordinal);
        var items = colon < 0 ? Names(word, facets, texts) : Values(word[..colon].ToLowerInvariant(), word[(colon + 1)..].Trim('"', '“', '”'), facets, texts);
        return new Completions(from, caret, [.. items.Take(Most).Select(item => item with { Insert = minus + item.Insert })]);
    }

    // A quotation mark after a colon holds the word together.
    private static int WordStart(string typed, int caret)
    {
        var inQuotes = typed.AsSpan(0, caret).Count('"') % 2 == 1;
        var start = inQuotes ? typed.LastIndexOf('"', caret - 1) : caret;
        while (start > 0 && !char.IsWhiteSpace(typed[start - 1]) && typed[start - 1] != '(')
        {
            start--;
        }

        return start;
    }

    private static IEnumerable<Completion> Names(string word, Facets facets, IStringLocalizer<Texts> texts)
    {
        var fields = SearchNames.Fields.Where(name => name.StartsWith(word, StringComparison.OrdinalIgnoreCase)).Select(name => new Completion(name + ":", name + ":", texts[$"Search.Field.{name}"]));
        var actors = word.Length < 2 ? [] : Matching("actor", facets.Actors, word).Take(4);
        return fields.Concat(actors);
    }

    private static IEnumerable<Completion> Values(string field, string value, Facets facets, IStringLocalizer<Texts> texts) => field switch
    {
        "actor" => Matching(field, facets.Actors, value),
        "source" or "outlet" => Matching(field, facets.Outlets, value),
        "place" => Matching(field, facets.Places, value),
        "topic" => facets.Topics.Where(topic => NameSearch.Matches(topic.Value, value) || NameSearch.Matches(TopicMark.Name(topic.Value, texts), value)).Select(topic => new Completion($"topic:{topic.Value} ", TopicMark.Name(topic.Value, texts), DayText.Number(topic.Count))),
        "language" or "lang" => facets.Languages.Where(language => NameSearch.Matches(language.Value, value)).Select(language => new Completion($"{field}:{language.Value} ", language.Value, DayText.Number(language.Count))),
        "is" => SearchNames.States.Where(state => NameSearch.Matches(state, value)).Select(state => new Completion($"is:{state} ", $"is:{state}", null)),
        _ => [],
    };

    private static IEnumerable<Completion> Matching(string field, IReadOnlyList<FacetValue> values, string typed) =>
        values.Where(value => NameSearch.Matches(value.Name, typed)).Select(value => new Completion($"{field}:{Quoted(value.Name)} ", value.Name, DayText.Number(value.Count)));

    private static string Quoted(string value) => value.Any(letter => !char.IsLetterOrDigit(letter) && letter != '-') ? $"\"{value.Replace("\"", "", StringComparison.Ordinal)}\"" : value;
}
