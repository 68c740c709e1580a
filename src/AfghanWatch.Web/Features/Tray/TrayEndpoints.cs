using System.Globalization;
using System.Text;
using AfghanWatch.News.Workspace;
using AfghanWatch.Web.Features.Views;
using AfghanWatch.Web.Layout;
using AfghanWatch.Web.Shared;
using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web.Features.Tray;

/// <summary>What changes the tray: plain forms. Script asks for JSON instead of the page it stands on.</summary>
internal static class TrayEndpoints
{
    public static void MapTray(this WebApplication app)
    {
        var acts = app.MapGroup(AppUrls.TrayPath).AddEndpointFilter(FormGuard.RefuseForeignAsync);
        acts.MapPost(AppUrls.TrayAdd[AppUrls.TrayPath.Length..], AddAsync);
        acts.MapPost("/items", ChangeAsync);
        app.MapGet(AppUrls.TrayNote, async (HttpContext http, TrayDesk desk, TimeProvider clock, ReaderTime times, IStringLocalizer<TrayTexts> texts) =>
        {
            var items = await desk.ItemsAsync(Reader.Name, http.RequestAborted);
            var note = TrayNote.Markdown(items, new Uri($"{http.Request.Scheme}://{http.Request.Host}/"), times.Today(clock), texts);
            return Results.File(Encoding.UTF8.GetBytes(note), "text/markdown; charset=utf-8", "afghanwatch-note.md");
        });
    }

    private static async Task<IResult> AddAsync(HttpContext http, TrayDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var added = long.TryParse(form["article"], NumberStyles.None, CultureInfo.InvariantCulture, out var article)
            && int.TryParse(form["start"], NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            && int.TryParse(form["end"], NumberStyles.None, CultureInfo.InvariantCulture, out var end)
            && Enum.TryParse<TrayKind>(form["kind"], out var kind) && Enum.IsDefined(kind)
            ? await desk.AddAsync(Reader.Name, kind, article, start, end, form["label"].ToString(), http.RequestAborted)
            : null;
        return http.Request.Headers.Accept.ToString().Contains("json", StringComparison.Ordinal)
            ? Results.Json(new { id = added, count = await desk.CountAsync(Reader.Name, http.RequestAborted) })
            : new SeeOther(LookEndpoints.LocalPath(form["back"].ToString()));
    }

    private static async Task<IResult> ChangeAsync(HttpContext http, TrayDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var cancellation = http.RequestAborted;
        var ids = form["id"].ToString().Split('.').Select(text => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0).ToList();
        var removed = "";
        switch (form["do"].ToString())
        {
            case "clear":
                removed = string.Join('.', await desk.ClearAsync(Reader.Name, cancellation));
                break;
            case var what:
                foreach (var id in ids)
                {
                    removed = await OneAsync(desk, what, id, form["note"].ToString(), cancellation) ?? removed;
                }

                break;
        }

        return new SeeOther(AppUrls.Tray(("removed", removed)));
    }

    private static async Task<string?> OneAsync(TrayDesk desk, string what, long id, string note, CancellationToken cancellation)
    {
        switch (what)
        {
            case "up" or "down":
                await desk.MoveAsync(Reader.Name, id, what == "up" ? -1 : 1, cancellation);
                return null;
            case "note":
                await desk.AnnotateAsync(Reader.Name, id, note, cancellation);
                return null;
            case "restore":
                await desk.RestoreAsync(Reader.Name, id, cancellation);
                return null;
            case "remove":
                await desk.RemoveAsync(Reader.Name, id, cancellation);
                return id.ToString(CultureInfo.InvariantCulture);
            default:
                return null;
        }
    }
}
