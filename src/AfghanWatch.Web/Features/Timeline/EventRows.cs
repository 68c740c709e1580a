using System.Runtime.CompilerServices;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;

namespace AfghanWatch.Web.Features.Timeline;

/// <summary>Puts events into the timeline's rows: their best article is what the pane opens.</summary>
internal static class EventRows
{
    // Pages that show the same rows share them.
    private static readonly ConditionalWeakTable<EventListRow, ArticleListRow> Rows = [];

    public static ArticleListRow ToRow(EventListRow happening) => Rows.GetValue(happening, Made);

    private static ArticleListRow Made(EventListRow happening) => new(
        happening.ArticleId, happening.From, happening.To, happening.Precision, happening.Certainty, happening.Title, happening.Outlet, happening.Language, ArticleKind.Report, true, ReviewState.New,
        null, DateTime.UnixEpoch, happening.Topics, happening.Actors, happening.Sentence, happening.Snippet, happening.Articles)
    { Event = happening };
}
