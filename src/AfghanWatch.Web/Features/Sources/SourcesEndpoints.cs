using AfghanWatch.News.Ingest;
using AfghanWatch.Web.Layout;
using AfghanWatch.Web.Shared;

namespace AfghanWatch.Web.Features.Sources;

/// <summary>The acts of the sources page for browsers without a circuit: plain forms, guarded against foreign sites, that lead back to the page.</summary>
internal static class SourcesEndpoints
{
    public static void MapSources(this WebApplication app)
    {
        var acts = app.MapGroup(AppUrls.SourcesPath).AddEndpointFilter(FormGuard.RefuseForeignAsync);
        acts.MapPost("/{id:int}/fetch", FetchAsync);
        acts.MapPost("/{id:int}/switch", SwitchAsync);
        acts.MapPost("/moves/{id:long}/undo", UndoAsync);
        acts.MapPost(AppUrls.SourcePage[AppUrls.SourcesPath.Length..], PageAsync);
    }

    private static async Task<IResult> FetchAsync(int id, HttpContext http, FetchDesk desk)
    {
        var state = await StateAsync(http);
        var fetch = await desk.FetchNowAsync(id, http.RequestAborted);
        return See(fetch is null ? state : state with { Done = id, Got = FetchOutcome.Of(fetch.Report) });
    }

    private static async Task<IResult> SwitchAsync(int id, HttpContext http, FetchDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        await desk.EnableAsync(id, form["on"] == "true", http.RequestAborted);
        return See(await StateAsync(http));
    }

    private static async Task<IResult> UndoAsync(long id, HttpContext http, FetchDesk desk)
    {
        await desk.UndoMoveAsync(id, Queue.DecisionDesk.Editor, http.RequestAborted);
        return See(await StateAsync(http));
    }

    private static async Task<IResult> PageAsync(HttpContext http, FetchDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var address = form["address"].ToString().Trim();
        var state = await StateAsync(http);
        if (address.Length is 0 or > PastePanel.LongestAddress)
        {
            return See(state);
        }

        await desk.FetchPageAsync(address, http.RequestAborted);
        return See(state with { Pasted = address });
    }

    private static async Task<SourcesState> StateAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return SourcesState.FromQuery(LookEndpoints.LocalPath(form["back"].ToString())).Quiet();
    }

    private static SeeOther See(SourcesState state) => new(state.ToUrl());
}
