using System.Globalization;
using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Store;

/// <summary>A reading as lines by kind, so that two readings can be held against each other: what is new, what is gone.</summary>
internal static class ReadingChanges
{
    /// <summary>The kinds in the order they are told in.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["on topic", "kind", "topics", "actors", "quotes", "dates", "figures", "places", "positions"];

    /// <summary>What a reading says under a kind, one line an item, the same line for the same saying wherever it stands.</summary>
    public static IEnumerable<string> Lines(string kind, string text, Enrichment reading) => kind switch
    {
        "on topic" => [reading.OnTopic.Value ? "on topic" : "off topic"],
        "kind" => [reading.Kind.ToString().ToLowerInvariant()],
        "topics" => reading.Topics.Select(topic => topic.Topic),
        "actors" => reading.Actors.Select(actor => actor.Known ? actor.Name : actor.Name + " (unknown)"),
        "quotes" => reading.Quotes.Select(quote => $"{(quote.Kind == QuoteKind.Direct ? "“" + Words(text, quote.Span) + "”" : Words(text, quote.Span))} — {quote.Speaker ?? "nobody"}"),
        "dates" => reading.Dates.Select(date => $"{Words(text, date.Span)} = {Day(date.From)}{(date.To == date.From ? "" : " to " + Day(date.To))}"),
        "figures" => reading.Figures.Select(figure => string.Create(CultureInfo.InvariantCulture, $"{Words(text, figure.Span)} = {figure.Value}{(figure.Max is { } max ? $" to {max}" : "")}{(figure.Claimant is { } claimant ? " says " + claimant : "")}")),
        "places" => reading.Places.Select(place => place.Name),
        "positions" => reading.Positions.Select(position => $"{position.Actor}: {position.Question}: {position.Level} ({position.Act})".ToLowerInvariant()),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of reading."),
    };

    /// <summary>All of a reading that is stored, places and rules too: equal for readings that could not be told apart in the store.</summary>
    public static string Signature(string text, Enrichment reading) => string.Join('\n', Kinds.SelectMany(kind => Lines(kind, text, reading))
        .Concat(reading.Topics.Select(topic => string.Create(CultureInfo.InvariantCulture, $"{topic.Topic} {topic.Score:0.000}")))
        .Concat(reading.Actors.Select(actor => $"{actor.ActorId} {actor.Name} {string.Join(' ', actor.Evidence.Select(evidence => evidence.Span.Start))}"))
        .Concat(reading.Quotes.Select(quote => $"{quote.Span} {quote.SpeakerText} {quote.Cue} {quote.Rule}"))
        .Concat(reading.Dates.Select(date => $"{date.Span} {date.Precision} {date.Certainty} {date.Main} {date.Rule}"))
        .Concat(reading.Figures.Select(figure => $"{figure.Span} {figure.Qualifier} {figure.Unit} {figure.What} {figure.Rule}"))
        .Concat(reading.Places.Select(place => $"{place.Name} {place.Span}"))
        .Concat(reading.Positions.Select(position => $"{position.Sentence} {position.Date} {position.Rule}"))
        .Append(string.Create(CultureInfo.InvariantCulture, $"{reading.OnTopic.Score:0.000}"))
        .Order(StringComparer.Ordinal));

    private static string Words(string text, TextSpan span)
    {
        var words = span.End <= text.Length ? span.Cut(text).Replace('\n', ' ') : "";
        return words.Length <= 90 ? words : words[..(char.IsHighSurrogate(words[88]) ? 88 : 89)] + "…";
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
