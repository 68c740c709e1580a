using AfghanWatch.News.Reading;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Shared;

public sealed partial class EvidenceList
{
    private const int LongestWords = 140;
    private const int LongestValue = 110;

    private IReadOnlyList<(ArticleTag Tag, int Number)> _shown = [];

    /// <summary>All tags of the article; numbers in the text refer to their order here.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<ArticleTag> Tags { get; set; }

    [Parameter, EditorRequired]
    public required string Text { get; set; }

    [Parameter]
    public string? Selected { get; set; }

    /// <summary>Rows at most; the selected one is always among them.</summary>
    [Parameter]
    public int? Most { get; set; }

    /// <summary>Which tags to list; all when left out.</summary>
    [Parameter]
    public Func<ArticleTag, bool>? Where { get; set; }

    /// <summary>The address that selects a tag; no links when left out.</summary>
    [Parameter]
    public Func<ArticleTag, string>? Url { get; set; }

    /// <summary>Buttons at the row's end, for editors.</summary>
    [Parameter]
    public RenderFragment<ArticleTag>? Actions { get; set; }

    protected override void OnParametersSet()
    {
        var all = Tags.Select((tag, number) => (Tag: tag, Number: number))
            .Where(row => Where is null || Where(row.Tag))
            .OrderBy(row => TagLook.Rank(row.Tag.Type)).ThenBy(row => row.Number)
            .ToList();
        _shown = Most is not { } most || all.Count <= most ? all : [.. Fair(all, most)];
    }

    // A short list should show every kind, not the ten actors only: kinds take turns.
    private IEnumerable<(ArticleTag Tag, int Number)> Fair(List<(ArticleTag Tag, int Number)> all, int most)
    {
        var turns = all.GroupBy(row => row.Tag.Type).SelectMany(kind => kind.Select((row, turn) => (row, turn))).OrderBy(item => item.turn).Select(item => item.row);
        var taken = turns.OrderByDescending(row => row.Tag.Key == Selected).Take(most).Select(row => row.Number).ToHashSet();
        return all.Where(row => taken.Contains(row.Number));
    }

    private string Value(ArticleTag tag) => tag.Type switch
    {
        TagType.Topic => TopicMark.Name(tag.Subject ?? tag.Value, T),
        TagType.Quote => $"“{Cut(tag.Value, LongestValue)}”",
        TagType.Kind => T[$"Kind.{tag.Value}"] is { ResourceNotFound: false } kind ? kind : tag.Value,
        _ => Cut(tag.Value, LongestValue),
    };

    private string? Trigger(ArticleTag tag)
    {
        if (tag.Type == TagType.Quote || tag.Evidence.Count == 0)
        {
            return null;
        }

        var span = tag.Evidence[0].Span;
        return span.Start >= 0 && span.End <= Text.Length && span.Length > 0 ? Cut(span.Cut(Text), LongestWords) : null;
    }

    private static string Cut(string words, int most)
    {
        if (words.Length <= most)
        {
            return words;
        }

        var end = char.IsHighSurrogate(words[most - 1]) ? most - 1 : most;
        return string.Concat(words.AsSpan(0, end), "…");
    }
}
