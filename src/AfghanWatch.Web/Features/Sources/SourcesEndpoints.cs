using AfghanWatch.News.Ingest;
using AfghanWatch.Web.Layout;
using Microsoft.AspNetCore.Mvc;

namespace AfghanWatch.Web.Features.Sources;

/// <summary>The acts of the sources page for browsers without a circuit: plain forms, guarded against foreign sites, that lead back to the page.</summary>
internal static class SourcesEndpoints
{
    public static void MapSources(this WebApplication app)
    {
        app.MapPost(AppUrls.SourcesPath + "/{id:int}/fetch", async (int id, [FromForm] string? back, FetchDesk desk, CancellationToken cancellation) =>
        {
            var fetch = await desk.FetchNowAsync(id, cancellation);
            var state = State(back);
            return See(fetch is null ? state : state with { Done = id, Got = new FetchOutcome(fetch.Report.Stored, fetch.Report.Versions, fetch.Report.Duplicates, fetch.Report.Rejected) });
        });
        app.MapPost(AppUrls.SourcesPath + "/{id:int}/switch", async (int id, [FromForm] string? back, [FromForm] string? on, FetchDesk desk, CancellationToken cancellation) =>
        {
            await desk.EnableAsync(id, on == "true", cancellation);
            return See(State(back));
        });
        app.MapPost(AppUrls.SourcePage, async ([FromForm] string? back, [FromForm] string? address, FetchDesk desk, CancellationToken cancellation) =>
        {
            var url = address?.Trim() ?? "";
            if (url.Length > 0 && url.Length <= PastePanel.LongestAddress)
            {
                await desk.FetchPageAsync(url, cancellation);
            }

            return See(State(back) with { Pasted = url.Length == 0 ? null : url });
        });
    }

    private static SourcesState State(string? back) => SourcesState.FromQuery(LookEndpoints.LocalPath(back)).Quiet();

    // 303: the browser asks for the page anew, and loading it again does not fetch again.
    private static SeeOther See(SourcesState state) => new(state.ToUrl());

    private sealed class SeeOther(string url) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = url;
            return Task.CompletedTask;
        }
    }
}
