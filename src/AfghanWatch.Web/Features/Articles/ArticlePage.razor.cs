using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;
using AfghanWatch.Web.Features.Queue;
using AfghanWatch.Web.Features.Timeline;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web.Features.Articles;

public sealed partial class ArticlePage
{
    private string? _said;
    private Arrival<ArticleState>? _arrival;

    [Parameter]
    public long Id { get; set; }

    [Inject]
    private ArticleQuery Query { get; set; } = default!;

    [Inject]
    private StoryQuery Stories { get; set; } = default!;

    [Inject]
    private TimelineReader Timeline { get; set; } = default!;

    [Inject]
    private DecisionDesk Desk { get; set; } = default!;

    [Inject]
    private DecisionSession Session { get; set; } = default!;

    [Inject]
    private IStringLocalizer<QueueTexts> Queue { get; set; } = default!;

    private string? AtHand => Result?.Article is { } article && State.Selected(article) is { } tag ? $"{article.Id} {tag.Key} {State.At}" : null;

    private string MarksClass => string.Join(' ', State.Hidden.Select(type => $"no-{TagLook.Switch(type)}").Prepend("marks"));

    protected override ArticleState ReadState() => ArticleState.FromQuery(Id, Navigation.Uri);

    protected override async Task<ArticleReading> RunAsync(ArticleState state, CancellationToken cancellation) =>
        new(
            await Query.FindAsync(state.Id, state.Version, cancellation),
            await Stories.FindAsync(state.Id, cancellation),
            state is { Compare: { } from, Version: { } to } ? await Query.ChangesAsync(state.Id, from, to, cancellation) : null)
        {
            Neighbours = state.List is { } list ? await Timeline.NeighboursAsync(list, state.Id, cancellation) : null,
        };

    protected override async Task OnParametersSetAsync()
    {
        await base.OnParametersSetAsync();

        // The status is part of the answer; with a circuit there is none, and the page says it in words.
        if (Result is { Article: null } && !RendererInfo.IsInteractive)
        {
            Navigation.NotFound();
        }
    }

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
            _said = answer.Refused ? Queue["Said.Refused"].Value : answer.Undone is not null ? Queue["Said.Undone"].Value : answer.Conflict is null ? Queue["Said.Saved"].Value : null;
            await GoAsync(State.After(answer));
        }
        catch (Exception exception)
        {
            _said = Queue["Said.Failed", Failures.Write(exception, nameof(SubmitAsync))];
            StateHasChanged();
        }
    }

    private async Task GoAsync(ArticleState next)
    {
        if (next == State)
        {
            await ReloadAsync();
            StateHasChanged();
            return;
        }

        _arrival = new Arrival<ArticleState>(next);
        Navigation.NavigateTo(next.ToUrl(), replace: true);
        await _arrival.WaitAsync();
    }

    private Verdict? Conflict(ArticleTag? selected) => State.Mine is { } mine && selected?.Verdict is { } theirs && theirs != mine ? mine : null;
}
