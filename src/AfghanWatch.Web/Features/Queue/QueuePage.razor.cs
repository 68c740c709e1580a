using System.Globalization;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;
using AfghanWatch.News.Vocabulary;
using AfghanWatch.Web.Features.Adding;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Queue;

public sealed partial class QueuePage
{
    [Inject]
    private QueueQuery Query { get; set; } = default!;

    [Inject]
    private DossierVocabulary Vocabulary { get; set; } = default!;

    private string? AtHand => Result?.Article is { } article ? $"{article.Id} {At(article)?.Key} {State.Add?.Span} {State.Add?.Words}" : null;

    protected override QueueState ReadState() => QueueState.FromQuery(Navigation.Uri);

    protected override Task<QueueView> RunAsync(QueueState state, CancellationToken cancellation) => Query.NextAsync(state.Order, state.Article, DecisionDesk.Editor, state.Flagged, cancellation);

    private ArticleTag? At(ArticleView article) => Suggestions.Current(article, State.Tag, DecisionDesk.Editor, State.Flagged);

    protected override QueueState After(DecisionAnswer answer) => State.After(answer, remember: false);

    protected override string UrlOf(QueueState state) => state.ToUrl();

    // The next suggestion tells that a decision was saved.
    protected override string? TextOf(DecisionAnswer answer) => answer.Added ? "Said.Added" : answer.Finished ? "Said.Finished" : null;

    private UndoGroup? Undo(QueueView view) => Session.Last ?? State.Undo ??
        (view.Last.FirstOrDefault(item => !item.Decision.Undone && !item.Decision.IsUndo) is { } last ? new UndoGroup([last.Decision.Id], last.ArticleId, last.Decision.TagKey) : null);

    // The article stays at hand, also where the address named none.
    private string AddUrl(ArticleView article, AddState? add) => (State with { Article = article.Id, Tag = State.Tag ?? At(article)?.Key, Add = add, Mine = null }).ToUrl();

    private ArticleTag? Conflict(ArticleView article) => article.Tags.FirstOrDefault(tag => tag.Key == State.Tag && Differ(tag, State.Mine));

    private static int Total(QueueView view) => view.Done + view.Waiting;

    private string Progress(QueueView view) => L["Bar.Done", DayText.Number(view.Done), DayText.Number(Total(view))];

    private static string Width(QueueView view) =>
        string.Create(CultureInfo.InvariantCulture, $"width:{(Total(view) == 0 ? 0 : 100.0 * view.Done / Total(view)):0.#}%");

    private static string? Do(ArticleTag? tag, Verdict verdict) => tag is null ? null : Wish.Write(Suggestions.Decide(tag, verdict));

    private string PhoneLine(ArticleTag? tag)
    {
        var words = new TagWords(T, Vocabulary);
        return tag is null ? L["Panel.Done"] : tag.Type == TagType.OnTopic ? L["Panel.Relevance"] : $"{words.Kind(tag)}: {words.Value(tag)}";
    }
}
