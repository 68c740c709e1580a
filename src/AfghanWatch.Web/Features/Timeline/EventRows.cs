using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;
using AfghanWatch.News.Tagging;

namespace AfghanWatch.Web.Features.Timeline;

/// <summary>Puts events into the timeline's rows: their best article is what the pane opens.</summary>
internal static class EventRows
{
    public static ArticleListRow ToRow(EventListRow happening) => new(
        happening.ArticleId, happening.From, happening.To, happening.Precision, happening.Certainty, happening.Title, happening.Outlet, happening.Language, ArticleKind.Report, true, ReviewState.New,
        null, DateTime.UnixEpoch, happening.Topics, happening.Actors, happening.Sentence, happening.Snippet, happening.Articles)
    { Event = happening };
}
