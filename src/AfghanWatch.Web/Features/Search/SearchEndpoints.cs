using AfghanWatch.News.Reading;
using AfghanWatch.News.Workspace;
using AfghanWatch.Web.Features.Views;
using AfghanWatch.Web.Resources;
using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web.Features.Search;

/// <summary>What the search box and the palette ask while somebody types. Both are comforts: everything they lead to can be reached without them.</summary>
internal static class SearchEndpoints
{
    private const int Longest = 400;

    public static void MapSearch(this WebApplication app)
    {
        app.MapGet(AppUrls.CompletePath, async (string? q, int? at, TimelineQuery timeline, IStringLocalizer<Texts> texts, CancellationToken cancellation) =>
            q is null or { Length: > Longest } ? new Completions(0, 0, []) : await Completer.CompleteAsync(q, at ?? q.Length, timeline, texts, cancellation));
        app.MapGet(AppUrls.PalettePath, async (string? q, TimelineQuery timeline, SavedViewDesk views, IStringLocalizer<Texts> texts, CancellationToken cancellation) =>
            q is { Length: > Longest } ? [] : await Palette.FindAsync(q?.Trim() ?? "", timeline, await views.ListAsync(Reader.Name, cancellation), texts, cancellation));
    }
}
