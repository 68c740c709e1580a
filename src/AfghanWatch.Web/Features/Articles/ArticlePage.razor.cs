using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;
using AfghanWatch.Web.Features.Adding;
using AfghanWatch.Web.Features.Queue;
using AfghanWatch.Web.Features.Timeline;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Articles;

public sealed partial class ArticlePage
{
    [Parameter]
    public long Id { get; set; }

    [Inject]
    private ArticleQuery Query { get; set; } = default!;

    [Inject]
    private StoryQuery Stories { get; set; } = default!;

    [Inject]
    private TimelineReader Timeline { get; set; } = default!;

    private string? AtHand => Result?.Article is not { } article ? null
        : Choice(article, State.Selected(article)) is { } add ? $"{article.Id} {add.Span}"
        : State.Selected(article) is { } tag ? $"{article.Id} {tag.Key} {State.At}"
        : null;

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

    protected override ArticleState After(DecisionAnswer answer) => State.After(answer);

    protected override string UrlOf(ArticleState state) => state.ToUrl();

    protected override string? TextOf(DecisionAnswer answer) => answer.Conflict is null && answer.Fault is null ? "Said.Saved" : null;

    // What a later version or a comparison shows is not the text that tags are of.
    private bool IsCurrent(ArticleView article) => article.Version == article.CurrentVersion && State.Compare is null;

    private AddChoice? Choice(ArticleView article, ArticleTag? selected) => State.Add is { } add && IsCurrent(article) ? AddChoice.Of(article, add, selected) : null;

    private string AddUrl(AddState? add) => (State with { Add = add, Mine = null }).ToUrl();

    private Verdict? Conflict(ArticleTag? selected) => Differ(selected, State.Mine) ? State.Mine : null;
}
