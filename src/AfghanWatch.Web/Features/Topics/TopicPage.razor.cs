using AfghanWatch.News.Reading;
using AfghanWatch.Web.Shared;
using Microsoft.AspNetCore.Components;

namespace AfghanWatch.Web.Features.Topics;

/// <param name="View">Null when the vocabulary has no such topic.</param>
public sealed record TopicResult(TopicView? View);

/// <summary>One topic: its course, who said what, how many, who writes of it.</summary>
public sealed partial class TopicPage
{
    [Parameter]
    public required string Topic { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    [Inject]
    private TopicQuery Query { get; set; } = default!;

    protected override TopicState ReadState() => TopicState.FromQuery(Navigation.Uri);

    protected override async Task<TopicResult> RunAsync(TopicState state, CancellationToken cancellation)
    {
        // Bars or table is the same answer.
        if (Result is { View: { } held } && held.Topic == state.Topic && _year == state.Year)
        {
            return Result;
        }

        var view = await Query.FindAsync(state.Topic, state.From, state.To, cancellation);
        if (view is null && Http is { Response.HasStarted: false } http)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
        }

        _year = state.Year;
        return new TopicResult(view);
    }

    private int? _year;
}
