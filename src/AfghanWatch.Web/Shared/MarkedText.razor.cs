using System.Globalization;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Vocabulary;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Shared;

/// <summary>
/// Lays marks over plain text by their offsets; the text is always encoded. Marks may overlap: each piece carries the classes of all that cover it.
/// The switches are check boxes the style sheet looks at, so they work without script and cost no round trip.
/// </summary>
public sealed partial class MarkedText
{
    private const string SpeakerRule = "quote.speaker";

    // Stands for no tag: the words that were searched for.
    private const int HitTag = -1;

    // Stands for no tag: the words that are about to be added.
    private const int ChosenTag = -2;

    private readonly List<(int Start, List<Piece> Pieces)> _paragraphs = [];
    private (string Text, IReadOnlyList<ArticleTag> Tags, string? Selected, int? At, string? Search, TextSpan? Chosen) _built;

    [Inject]
    private DossierVocabulary Vocabulary { get; set; } = default!;

    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>The text's paragraphs; none for the whole text as one.</summary>
    [Parameter]
    public IReadOnlyList<TextSpan> Paragraphs { get; set; } = [];

    [Parameter, EditorRequired]
    public required IReadOnlyList<ArticleTag> Tags { get; set; }

    /// <summary>Key of the tag whose words get the ring.</summary>
    [Parameter]
    public string? Selected { get; set; }

    /// <summary>An offset whose quote, figure or other mark gets the ring, where a link knows no key.</summary>
    [Parameter]
    public int? At { get; set; }

    [Parameter]
    public string? Language { get; set; }

    /// <summary>What was searched for; its words are marked.</summary>
    [Parameter]
    public string? Search { get; set; }

    /// <summary>Words that are about to be added; they get the ring.</summary>
    [Parameter]
    public TextSpan? Chosen { get; set; }

    /// <summary>Whether words of the text can be chosen to be added: paragraphs tell their place.</summary>
    [Parameter]
    public bool Choosable { get; set; }

    /// <summary>Larger type for long reading.</summary>
    [Parameter]
    public bool Long { get; set; }

    /// <summary>Whether the switches of the kinds stand above the text.</summary>
    [Parameter]
    public bool Switches { get; set; } = true;

    protected override void OnParametersSet()
    {
        var wanted = (Text, Tags, Selected, At, Search, Chosen);
        if (ReferenceEquals(_built.Text, Text) && ReferenceEquals(_built.Tags, Tags) && _built.Selected == Selected && _built.At == At && _built.Search == Search && _built.Chosen == Chosen)
        {
            return;
        }

        _built = wanted;
        Build();
    }

    private int Count(TagType type) => Tags.Count(tag => tag.Type == type && TagLook.IsDrawn(tag));

    private bool IsSelected(ArticleTag tag) =>
        Selected is not null ? tag.Key == Selected : At is { } at && tag.Evidence.Any(evidence => evidence.Span.Start == at);

    // A quote's evidence also names who says it; the bar belongs to the speech alone.
    private bool IsDrawn(Evidence evidence, ArticleTag tag) =>
        evidence.Span.Start >= 0 && evidence.Span.End <= Text.Length && (evidence.Rule != SpeakerRule || IsSelected(tag));

    private void Build()
    {
        _paragraphs.Clear();
        var marks = new List<Mark>();
        for (var i = 0; i < Tags.Count; i++)
        {
            var tag = Tags[i];
            if (IsSelected(tag) || (TagLook.IsDrawn(tag) && TagLook.Mark(tag).Length > 0))
            {
                var number = i;
                marks.AddRange(tag.Evidence.Where(evidence => IsDrawn(evidence, tag)).Select(evidence => new Mark(evidence.Span, number)));
            }
        }

        marks.AddRange(Snippets.Hits(Text, SearchText.Parse(Search).Words).Select(hit => new Mark(hit, HitTag)));
        if (Chosen is { } chosen)
        {
            marks.Add(new Mark(chosen, ChosenTag));
        }

        marks.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));
        var paragraphs = Paragraphs.Count > 0 ? Paragraphs : [new TextSpan(0, Text.Length)];
        var anchored = false;
        var hit = false;
        foreach (var paragraph in paragraphs.Where(span => span.Start >= 0 && span.End <= Text.Length && span.Length > 0))
        {
            var pieces = new List<Piece>();
            foreach (var piece in MarkCutter.Cut(paragraph, marks.Where(mark => mark.Span.Overlaps(paragraph))))
            {
                var drawn = Draw(piece);
                if (drawn.Css is not null && !anchored && (drawn.Css.EndsWith(" on", StringComparison.Ordinal) || drawn.Css.EndsWith(" ch", StringComparison.Ordinal)))
                {
                    drawn = drawn with { Id = "selected-mark" };
                    anchored = true;
                }
                else if (!hit && piece.Tags.Contains(HitTag))
                {
                    drawn = drawn with { Id = "hit" };
                    hit = true;
                }

                pieces.Add(drawn);
            }

            _paragraphs.Add((paragraph.Start, pieces));
        }
    }

    private Piece Draw(MarkedPiece piece)
    {
        var text = Text[piece.Start..piece.End];
        if (piece.Tags.Count == 0)
        {
            return new Piece(text, null, null, null, null);
        }

        var numbers = piece.Tags.Where(number => number >= 0).ToList();
        var tags = numbers.ConvertAll(number => Tags[number]);
        var classes = tags.Where(TagLook.IsDrawn).Select(TagLook.Mark).Where(mark => mark.Length > 0).Distinct().ToList();
        if (piece.Begins.Any(number => number >= 0 && Tags[number].Type == TagType.Quote))
        {
            classes.Add("qs");
        }

        if (piece.Tags.Contains(HitTag))
        {
            classes.Add("hit");
        }

        if (piece.Tags.Contains(ChosenTag))
        {
            classes.Add("ch");
        }
        else if (Chosen is null && tags.Exists(IsSelected))
        {
            classes.Add("on");
        }

        var title = string.Join("; ", tags.Select(new TagWords(T, Vocabulary).Line).Distinct());
        return new Piece(text, string.Join(' ', classes.Prepend("m")), title.Length == 0 ? null : title, numbers.Count == 0 ? null : string.Join(' ', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))), null);
    }

    private sealed record Piece(string Text, string? Css, string? Title, string? Tags, string? Id);
}
