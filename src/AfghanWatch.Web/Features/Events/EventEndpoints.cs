using System.Globalization;
using AfghanWatch.News.Tagging;
using AfghanWatch.Web.Features.Queue;
using AfghanWatch.Web.Layout;

namespace AfghanWatch.Web.Features.Events;

/// <summary>What people decide on events, as form posts: they work with and without a circuit. The antiforgery middleware asks for the token of every form.</summary>
internal static class EventEndpoints
{
    public static void MapEvents(this WebApplication app) =>
        app.MapPost(AppUrls.EventsPath + "/{key}/decide", async (string key, IFormCollection form, EventDesk desk, CancellationToken cancellation) =>
        {
            var result = await RunAsync(key, form, desk, cancellation);
            var back = form["back"].ToString() is { Length: > 0 } given ? LookEndpoints.LocalPath(given) : null;
            return Results.LocalRedirect(AppUrls.Event(result.Refusal is null ? result.Key ?? key : key, ("back", back), ("said", result.Refusal is null ? "saved" : "refused")));
        });

    private static Task<EventDeskResult> RunAsync(string key, IFormCollection form, EventDesk desk, CancellationToken cancellation)
    {
        const string Who = DecisionDesk.Editor;
        var text = form["text"].ToString();
        return form["act"].ToString() switch
        {
            "pin" => desk.PinAsync(key, true, Who, cancellation),
            "unpin" => desk.PinAsync(key, false, Who, cancellation),
            "hide" => desk.HideAsync(key, true, Who, cancellation),
            "show" => desk.HideAsync(key, false, Who, cancellation),
            "rename" => desk.RenameAsync(key, text, Who, cancellation),
            "note" => desk.NoteAsync(key, text, Who, cancellation),
            "merge" => desk.MergeAsync(key, form["other"].ToString(), Who, cancellation),
            "takeout" => desk.TakeOutAsync(form["report"].ToString(), Who, cancellation),
            "undo" when long.TryParse(form["decision"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var id) => desk.UndoAsync(id, Who, cancellation),
            _ => Task.FromResult(new EventDeskResult(null, "Nothing was asked for.")),
        };
    }
}
