using AfghanWatch.News.Reading;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Actors;

/// <param name="View">Null when nobody has the key.</param>
public sealed record ActorResult(string Key, ActorView? View, IReadOnlyList<Lane> Lanes, DateOnly Today, DateTime ReadAt);

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
        if (Result is { } held && held.Key == state.Key && now - held.ReadAt < Fresh)
        {
            return held;
        }

        var view = await Query.FindAsync(state.Key, cancellation);
        if (view is null && Http is { Response.HasStarted: false } http)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
        }

        return new ActorResult(state.Key, view, view is null ? [] : Lane.Of(view), Times.Today(Clock), now);
    }
}
