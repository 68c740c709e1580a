using AfghanWatch.News.Reading;
using AfghanWatch.News.Workspace;
using AfghanWatch.Web.Resources;
using AfghanWatch.Web.Shared;
using Microsoft.Extensions.Localization;

namespace AfghanWatch.Web.Features.Search;

/// <summary>Somewhere to go.</summary>
/// <param name="Kind">page, view, actor, topic, source or search; a text of its own in the reader's language.</param>
public sealed record PaletteEntry(string Label, string Kind, string Url);

/// <summary>Pages, saved views, topics, actors and sources by the beginning of any word of their name; last, the search for what was typed.</summary>
internal static class Palette
{
    private const int Most = 12;

    public static async Task<IReadOnlyList<PaletteEntry>> FindAsync(string typed, TimelineQuery timeline, IReadOnlyList<SavedView> views, IStringLocalizer<Texts> texts, CancellationToken cancellation)
    {
        var facets = await timeline.FacetsAsync(ArticleFilter.All, TimeAxis.Event, cancellation);
        var all = Pages(texts)
            .Concat(views.Select(view => new PaletteEntry(view.Name, texts["Palette.View"], AppUrls.View(view.Query))))
            .Concat(facets.Topics.Select(topic => new PaletteEntry(TopicMark.Name(topic.Value, texts), texts["Palette.Topic"], AppUrls.Timeline(("topic", topic.Value)))))
            .Concat(facets.Actors.Select(actor => new PaletteEntry(actor.Name, texts["Palette.Actor"], AppUrls.Actor(actor.Value))))
            .Concat(facets.Outlets.Select(outlet => new PaletteEntry(outlet.Name, texts["Palette.Source"], AppUrls.Timeline(("source", outlet.Value)))));
        var found = all.Where(entry => NameSearch.Matches(entry.Label, typed)).Take(Most).ToList();
        if (typed.Length > 0)
        {
            found.Add(new PaletteEntry(texts["Palette.Search", typed], texts["Palette.SearchKind"], AppUrls.Timeline(("q", typed))));
        }

        return found;
    }

    private static IEnumerable<PaletteEntry> Pages(IStringLocalizer<Texts> texts) => new[]
    {
        ("Nav.Timeline", AppUrls.TimelinePath), ("Nav.Topics", AppUrls.TopicsPath), ("Nav.Actors", AppUrls.ActorsPath), ("Nav.Figures", AppUrls.FiguresPath), ("Nav.Queue", AppUrls.QueuePath), ("Nav.Summary", AppUrls.SummaryPath),
        ("Nav.Sources", AppUrls.SourcesPath), ("Nav.Views", AppUrls.ViewsPath), ("Nav.Tray", AppUrls.TrayPath),
    }.Select(page => new PaletteEntry(texts[page.Item1], texts["Palette.Page"], page.Item2));
}
