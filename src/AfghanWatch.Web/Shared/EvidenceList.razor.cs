using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;
using AfghanWatch.News.Vocabulary;
using AfghanWatch.News.Workspace;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Shared;

public sealed partial class EvidenceList
{
    private const int LongestWords = 140;

    private IReadOnlyList<(ArticleTag Tag, int Number)> _shown = [];

    [Inject]
    private DossierVocabulary Vocabulary { get; set; } = default!;

    private TagWords Words => new(T, Vocabulary);

    /// <summary>All tags of the article; numbers in the text refer to their order here.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<ArticleTag> Tags { get; set; }

    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>The article whose current text this is, so that its findings can be put into the tray; none for older versions.</summary>
    [Parameter]
    public long? Article { get; set; }

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

    // What can be cited by itself; a topic or a kind is said of the whole article.
    private static TrayKind? TrayKindOf(ArticleTag tag) => tag.Type switch
    {
        TagType.Quote => TrayKind.Quote,
        TagType.Figure => TrayKind.Figure,
        TagType.Date => TrayKind.Date,
        TagType.Position => TrayKind.Position,
        _ => null,
    };

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

    // The words in the text, where the head does not say them already.
    private string? Trigger(ArticleTag tag)
    {
        if (tag.Type is TagType.Quote or TagType.Figure or TagType.Actor || tag.Evidence.Count == 0)
        {
            return null;
        }

        var span = tag.Evidence[0].Span;
        if (span.Start < 0 || span.End > Text.Length || span.Length <= 0)
        {
            return null;
        }

        var words = $"“{TagWords.Cut(span.Cut(Text), LongestWords)}”";
        return tag.Evidence.Count > 1 ? $"{words} {T["Evidence.Places", tag.Evidence.Count]}" : words;
    }

    private string Note(ArticleTag tag)
    {
        var notes = new List<string>();
        if (tag.RightOf is var (accepted, reviewed) && reviewed > 0)
        {
            notes.Add(T["Evidence.Agreed", accepted, reviewed]);
        }

        if (tag.DecidedBy is { } who && tag.DecidedAt is { } when)
        {
            notes.Add(T[$"Evidence.{tag.Verdict ?? Verdict.Skipped}", who, Times.Moment(when)]);
        }

        return notes.Count == 0 ? "" : (tag.Evidence.Count > 0 && !tag.ByHand ? " · " : "") + string.Join(" · ", notes);
    }
}
