using System.Globalization;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;
using AfghanWatch.News.Vocabulary;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Queue;

public sealed partial class QueuePage
{
    private string? _said;
    private Arrival<QueueState>? _arrival;

    [Inject]
    private QueueQuery Query { get; set; } = default!;

    [Inject]
    private DecisionDesk Desk { get; set; } = default!;

    [Inject]
    private DecisionSession Session { get; set; } = default!;

    [Inject]
    private DossierVocabulary Vocabulary { get; set; } = default!;

    private string? AtHand => Result?.Article is { } article ? $"{article.Id} {At(article)?.Key}" : null;

    protected override QueueState ReadState() => QueueState.FromQuery(Navigation.Uri);

    protected override Task<QueueView> RunAsync(QueueState state, CancellationToken cancellation) => Query.NextAsync(state.Order, state.Article, DecisionDesk.Editor, state.Flagged, cancellation);

    private ArticleTag? At(ArticleView article) => Suggestions.Current(article, State.Tag, DecisionDesk.Editor, State.Flagged);

    protected override void OnAfterRender(bool firstRender)
    {
        if (!IsLoading)
        {
            _arrival?.Reached(State);
        }
    }

    private async Task SubmitAsync(DecisionRequest request)
    {
        try
        {
            var answer = await Desk.RunAsync(request, CancellationToken.None);
            Session.Note(answer);
            _said = answer switch
            {
                { Refused: true } => L["Said.Refused"].Value,
                { Undone: not null } => L["Said.Undone"].Value,
                { Finished: true } => L["Said.Finished"].Value,
                _ => null,
            };
            await GoAsync(State.After(answer, remember: false));
        }
        catch (Exception exception)
        {
            _said = L["Said.Failed", Failures.Write(exception, nameof(SubmitAsync))];
            StateHasChanged();
        }
    }

    // Done when the page shows the next suggestion: a key pressed meanwhile must meet that one, not the last.
    private async Task GoAsync(QueueState next)
    {
        if (next == State)
        {
            await ReloadAsync();
            StateHasChanged();
            return;
        }

        _arrival = new Arrival<QueueState>(next);
        Navigation.NavigateTo(next.ToUrl(), replace: true);
        await _arrival.WaitAsync();
    }

    private UndoGroup? Undo(QueueView view) => Session.Last ?? State.Undo ??
        (view.Last.FirstOrDefault(item => !item.Decision.Undone && !item.Decision.IsUndo) is { } last ? new UndoGroup([last.Decision.Id], last.ArticleId, last.Decision.TagKey) : null);

    // Nothing to tell when the other editor decided the same, or took it back.
    private ArticleTag? Conflict(ArticleView article) =>
        State.Mine is { } mine ? article.Tags.FirstOrDefault(tag => tag.Key == State.Tag && tag.Verdict is not null && tag.Verdict != mine) : null;

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
