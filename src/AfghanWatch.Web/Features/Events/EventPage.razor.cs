using AfghanWatch.News.Reading;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Events;

/// <summary>One event: who reports it, what they differ in, why they belong together, and what people decided.</summary>
public sealed partial class EventPage
{
    [Parameter]
    public string Key { get; set; } = "";

    [Inject]
    private EventQuery Query { get; set; } = default!;

    protected override EventState ReadState() => EventState.FromQuery(Key, Navigation.Uri);

    protected override async Task<EventReading> RunAsync(EventState state, CancellationToken cancellation)
    {
        var happening = await Query.FindAsync(state.Key, cancellation);
        return new EventReading(happening, happening is null ? [] : await Query.NeighboursAsync(happening.Row, cancellation));
    }

    protected override async Task OnParametersSetAsync()
    {
        await base.OnParametersSetAsync();

        // The status is part of the answer; with a circuit there is none, and the page says it in words.
        if (Result is { Event: null } && !RendererInfo.IsInteractive)
        {
            Navigation.NotFound();
        }
    }
}
