using AfghanWatch.News.Reading;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Actors;

/// <param name="View">Null when nobody has the key.</param>
public sealed record ActorResult(string Key, ActorView? View, IReadOnlyList<Lane> Lanes, DateOnly Today, DateTime ReadAt)
{
    /// <summary>The words of the statements that the address opens: those of a mark, or all of the list.</summary>
    public IReadOnlyDictionary<PositionPoint, PositionView> Statements { get; init; } = new Dictionary<PositionPoint, PositionView>();

    /// <summary>The newest articles; null where their tab is not open.</summary>
    public IReadOnlyList<ArticleListRow>? Latest { get; init; }
}

/// <summary>One actor: positions, words, names and company.</summary>
public sealed partial class ActorPage
{
    // Opening a mark or a tab shows more of the same answer; older ones are read anew.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(30);

    [Parameter]
    public required string Key { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    [Inject]
    private ActorQuery Query { get; set; } = default!;

    [Inject]
    private TimeProvider Clock { get; set; } = default!;

    protected override ActorState ReadState() => ActorState.FromQuery(Navigation.Uri);

    protected override async Task<ActorResult> RunAsync(ActorState state, CancellationToken cancellation)
    {
        var now = Clock.GetUtcNow().UtcDateTime;
        var result = Result is { } held && held.Key == state.Key && now - held.ReadAt < Fresh ? held : await ReadAsync(state, now, cancellation);
        return result.View is null ? result : result with
        {
            Statements = await Query.StatementsAsync(state.Key, Opened(state, result.Lanes), cancellation),
            Latest = state.Tab == ActorTab.Articles ? await Query.LatestAsync(state.Key, cancellation) : null,
        };
    }

    private async Task<ActorResult> ReadAsync(ActorState state, DateTime now, CancellationToken cancellation)
    {
        var view = await Query.FindAsync(state.Key, cancellation);
        if (view is null && Http is { Response.HasStarted: false } http)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return new ActorResult(state.Key, view, view is null ? [] : Lane.Of(view), Times.Today(Clock), now);
    }

    // Whose words the page shows.
    private static IReadOnlyList<PositionPoint> Opened(ActorState state, IReadOnlyList<Lane> lanes) =>
        state.AsList ? [.. lanes.SelectMany(lane => lane.Statements)]
        : state.Mark is { } mark ? [.. lanes.Where(lane => lane.Id == mark.Question).SelectMany(lane => lane.Statements).Where(point => point.Day == mark.Day && point.Level == mark.Level).Take(PositionCallout.Shown)]
        : [];
}
