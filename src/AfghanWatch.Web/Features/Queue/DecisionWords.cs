using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;
using AfghanWatch.Web.Resources;
using AfghanWatch.Web.Shared;
using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web.Features.Queue;

/// <summary>Says in the reader's language what was decided.</summary>
public sealed class DecisionWords(IStringLocalizer<Texts> texts, IStringLocalizer<QueueTexts> queue)
{
    private const int LongestLabel = 80;

    /// <summary>“Topic Troops”</summary>
    public string Tag(DecisionView decision)
    {
        var kind = decision.TagKey.Split(':', 2)[0];
        var label = TagWords.Cut(decision.Label, LongestLabel);
        return kind switch
        {
            "ontopic" => queue["Tag.Relevance"],
            "topic" => $"{texts["Tag.Topic"]} {TopicMark.Name(decision.Label, texts)}",
            "kind" => $"{texts["Tag.Kind"]} {Kind(decision.Label)}",
            "date" => $"{texts["Tag.EventDate"]} {Days(decision.Label)}",
            "actor" => $"{texts["Tag.Actor"]} {label}",
            "quote" => $"{texts["Tag.Quote"]} “{label}”",
            "figure" => $"{texts["Tag.Figure"]} “{label}”",
            "position" => $"{texts["Tag.Position"]} {label}",
            "place" => $"{texts["Tag.Place"]} {label}",
            _ => label,
        };
    }

    /// <summary>“accepted”, “took back”: the verb of the log.</summary>
    public string Verb(DecisionView decision) => decision.IsUndo ? queue["Did.Undo"] : queue[$"Did.{decision.After ?? Verdict.Skipped}"];

    public static string Icon(DecisionView decision) => decision switch
    {
        { IsUndo: true } => "undo",
        { After: Verdict.Rejected } => "close",
        { After: Verdict.Skipped } => "skip_next",
        { After: Verdict.Added } => "add",
        { After: Verdict.Flagged } => "flag",
        _ => "check",
    };

    private string Kind(string name)
    {
        var text = name.Length == 0 ? null : texts[$"Kind.{name[..1].ToUpperInvariant()}{name[1..]}"];
        return text is null or { ResourceNotFound: true } ? name : text;
    }

    private static string Days(string label)
    {
        var parts = label.Split("..");
        return AppUrls.ParseDay(parts[0]) is not { } from ? label
            : DayText.Range(from, parts.Length > 1 && AppUrls.ParseDay(parts[1]) is { } to ? to : from);
    }
}
