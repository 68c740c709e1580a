using System.Globalization;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Workspace;
using AfghanWatch.Web.Features.Timeline;
using AfghanWatch.Web.Layout;
using AfghanWatch.Web.Shared;
using Microsoft.Extensions.Localization;
using Microsoft.Net.Http.Headers;

namespace AfghanWatch.Web.Features.Views;

/// <summary>Saved views: plain forms that change them, and the feeds of each.</summary>
internal static class ViewsEndpoints
{
    private const int Entries = 50;

    public static void MapViews(this WebApplication app)
    {
        var acts = app.MapGroup(AppUrls.ViewsPath).AddEndpointFilter(FormGuard.RefuseForeignAsync);
        acts.MapPost(AppUrls.ViewSave[AppUrls.ViewsPath.Length..], SaveAsync);
        acts.MapPost("/{key}", ChangeAsync);
        app.MapPost(AppUrls.LookPath, async (HttpContext http, LookDesk desk) =>
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            await desk.SeenAsync(Reader.Name, http.RequestAborted);
            return new SeeOther(LookEndpoints.LocalPath(form["back"].ToString()));
        }).AddEndpointFilter(FormGuard.RefuseForeignAsync);
        app.MapGet($"{AppUrls.ViewsPath}/{{key}}/feed.atom", (string key, HttpContext http, SavedViewDesk desk, TimelineQuery timeline, TimeProvider clock, ReaderTime times, IStringLocalizer<ViewsTexts> texts) =>
            FeedAsync(key, http, desk, timeline, clock, times, texts, "application/atom+xml; charset=utf-8", ViewFeed.Atom));
        app.MapGet($"{AppUrls.ViewsPath}/{{key}}/feed.json", (string key, HttpContext http, SavedViewDesk desk, TimelineQuery timeline, TimeProvider clock, ReaderTime times, IStringLocalizer<ViewsTexts> texts) =>
            FeedAsync(key, http, desk, timeline, clock, times, texts, "application/feed+json; charset=utf-8", ViewFeed.Json));
    }

    private static async Task<IResult> SaveAsync(HttpContext http, SavedViewDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var back = LookEndpoints.LocalPath(form["back"].ToString());

        // Read and written anew: a saved query holds filters and nothing that belongs to one sitting.
        var query = TimelineState.FromQuery(back).ViewQuery();
        var result = await desk.SaveAsync(form["name"].ToString(), query, form["shared"] == "true", Reader.Name, http.RequestAborted);
        return new SeeOther(result is SavedViewResult.Saved ? back : AppUrls.Views(("fault", ((SavedViewResult.Refused)result).Fault.ToString())));
    }

    private static async Task<IResult> ChangeAsync(string key, HttpContext http, SavedViewDesk desk)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var cancellation = http.RequestAborted;
        var what = form["do"].ToString();
        var result = what switch
        {
            "rename" => await desk.ChangeAsync(key, form["name"].ToString(), null, null, Reader.Name, cancellation),
            "share" => await desk.ChangeAsync(key, null, null, true, Reader.Name, cancellation),
            "unshare" => await desk.ChangeAsync(key, null, null, false, Reader.Name, cancellation),
            "update" => await desk.ChangeAsync(key, null, TimelineState.FromQuery(LookEndpoints.LocalPath(form["back"].ToString())).ViewQuery(), null, Reader.Name, cancellation),
            "remove" => await desk.RemoveAsync(key, Reader.Name, cancellation),
            "restore" => await desk.RestoreAsync(key, Reader.Name, cancellation),
            _ => new SavedViewResult.Refused(SavedViewFault.NotThere),
        };
        return new SeeOther(result switch
        {
            SavedViewResult.Refused(var fault) => AppUrls.Views(("fault", fault.ToString())),
            SavedViewResult.Saved(var view) when what == "remove" => AppUrls.Views(("removed", view.Key), ("name", view.Name)),
            _ => AppUrls.Views(),
        });
    }

    private static async Task<IResult> FeedAsync(
        string key, HttpContext http, SavedViewDesk desk, TimelineQuery timeline, TimeProvider clock, ReaderTime times, IStringLocalizer<ViewsTexts> texts, string type, Func<SavedView, string, IReadOnlyList<ArticleListRow>, Uri, byte[]> write)
    {
        if (await desk.FindAsync(key, http.RequestAborted) is not { } view)
        {
            return Results.NotFound();
        }

        var state = TimelineState.FromQuery(AppUrls.View(view.Query));
        var page = await timeline.ArrivalsAsync(state.ToFilter(times.Today(clock)), Entries, http.RequestAborted);
        var root = new Uri($"{http.Request.Scheme}://{http.Request.Host}/");
        var body = write(view, texts["Feed.Title", view.Name], page, root);
        var tag = $"\"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(body)[..12])}\"";
        return Results.File(body, type, lastModified: page.Count == 0 ? null : page.Max(row => new DateTimeOffset(DateTime.SpecifyKind(row.FirstSeenAt, DateTimeKind.Utc))), entityTag: EntityTagHeaderValue.Parse(tag));
    }
}
