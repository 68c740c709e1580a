using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;
using AfghanWatch.News.Vocabulary;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Queue;

public sealed partial class SuggestionPanel
{
    [Inject]
    private DossierVocabulary Vocabulary { get; set; } = default!;

    [Parameter, EditorRequired]
    public required ArticleView Article { get; set; }

    /// <summary>The suggestion at hand; null when the article is done.</summary>
    [Parameter]
    public ArticleTag? Tag { get; set; }

    /// <summary>What a step back takes back; null when there is nothing.</summary>
    [Parameter]
    public UndoGroup? Undo { get; set; }

    /// <summary>The page with the form that sets the suggestion right; null where there is nothing to set right.</summary>
    [Parameter]
    public string? Amend { get; set; }

    /// <summary>What came of the last decision, where the next suggestion does not say it.</summary>
    [Parameter]
    public string? Said { get; set; }

    private SuggestionFacts Facts => new(T, L, Vocabulary);

    private bool Relevance => Tag?.Type == TagType.OnTopic;

    private string? Off => Tag is null ? "true" : null;

    private string Place
    {
        get
        {
            var all = Suggestions.Of(Article);
            var index = all.TakeWhile(tag => tag.Key != Tag!.Key).Count();
            var kind = Relevance ? L["Tag.Relevance"].Value : new TagWords(T, Vocabulary).Kind(Tag!);
            return index < all.Count ? L["Panel.Place", index + 1, all.Count, kind] : kind;
        }
    }

    private string Heading(ArticleTag tag) => tag.Type == TagType.OnTopic ? L["Panel.Relevance"] : new TagWords(T, Vocabulary).Value(tag);

    private string Decided(ArticleTag tag) => tag.Verdict is not { } verdict ? ""
        : " · " + L["Fact.Decided", L[$"Verdict.{verdict}"], tag.DecidedBy ?? "–", tag.DecidedAt is { } at ? Times.Moment(at) : "–"];

    private string Voices(ArticleTag tag) => tag.Verdict != Verdict.Flagged ? ""
        : string.Join(", ", Suggestions.Voices(Article, tag.Key).Select(voice => L["Fact.Voice", voice.Who, L[$"Verdict.{voice.After}"]].Value));

    private string? Do(Verdict verdict) => Tag is null ? null : Wish.Write(Suggestions.Decide(Tag, verdict));
}
