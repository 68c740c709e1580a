using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Happenings;
using AfghanWatch.News.Store.Rows;
using AfghanWatch.News.Tagging;

namespace AfghanWatch.News.Store;

/// <summary>An article as an event's row needs it.</summary>
internal sealed record EventArticle(string Title, string? Language, int? OutletId, long StoryId, string Text);

/// <summary>Works an event's row out of its reports, the same whatever order they came in.</summary>
internal static class EventBuilder
{
    private const int LongestTitle = 220;
    private const int LongestSentence = 400;

    // "About 500" and 510 are one count.
    private const double CountsApart = 0.05;

    public static EventRow Row(IReadOnlyList<EventReportRow> reports, Func<long, EventArticle> article, IReadOnlyList<EventCountRow> counts, int disputes, EventPeople people)
    {
        var ordered = reports.OrderBy(report => report.PublishedDay).ThenBy(report => (ulong)report.Key).ToList();
        var best = Best(ordered);
        var dated = Dated(ordered);
        var told = article(best.ArticleId);
        var sentence = Sentence(best, told.Text);
        var articles = ordered.Select(report => report.ArticleId).Distinct().ToList();
        var row = new EventRow
        {
            Key = best.Key,
            From = dated.From,
            To = dated.To,
            Precision = dated.Precision,
            Certainty = dated.Certainty,
            Planned = best.Planned,
            Title = Cut(best.Lead && told.Title.Length > 0 ? told.Title : EventTitle.Of(best, ordered, article), LongestTitle),
            Sentence = Cut(sentence, LongestSentence),
            Language = told.Language,
            Topics = string.Join(' ', ordered.SelectMany(report => report.Topics.Split(' ', StringSplitOptions.RemoveEmptyEntries)).GroupBy(topic => topic).OrderByDescending(topic => topic.Count()).ThenBy(topic => topic.Key, StringComparer.Ordinal).Select(topic => topic.Key)),
            ArticleId = best.ArticleId,
            FirstArticleId = ordered[0].ArticleId,
            Articles = articles.Count,
            Stories = articles.Select(id => article(id).StoryId).Distinct().Count(),
            Outlets = articles.Select(id => article(id).OutletId ?? -1).Distinct().Count(),
            Days = ordered.Where(report => report.Basis <= HappeningBasis.NextSentence && report.Precision == DatePrecision.Day).Select(report => report.From).Distinct().Count(),
            Disputes = disputes,
            Pinned = people.Last(ordered, EventAct.Pin)?.After is not null,
            Hidden = people.Last(ordered, EventAct.Hide)?.After is not null,
            Decided = people.Any(ordered),
        };
        if (people.Last(ordered, EventAct.Rename)?.After is { } name)
        {
            row.Title = Cut(name, LongestTitle);
        }

        Differ(row, counts);
        return row;
    }

    /// <summary>The report that tells an event best: the main happening of the article that had it first, with a day of its own where one has.</summary>
    public static EventReportRow Best(IReadOnlyList<EventReportRow> ordered) =>
        ordered.OrderBy(report => report.Lead ? 0 : 1).ThenBy(report => report.Basis > HappeningBasis.NextSentence ? 1 : 0).ThenBy(report => report.PublishedDay).ThenBy(report => (ulong)report.Key).First();

    public static string Sentence(EventReportRow report, string text) =>
        report.SentenceEnd <= text.Length ? Datelines.Without(new TextSpan(report.SentenceStart, report.SentenceEnd).Cut(text).Trim()) : "";

    // The day most reports give, of those that give it best; the earlier report where two are as many.
    private static EventReportRow Dated(List<EventReportRow> ordered)
    {
        var basis = ordered.Min(report => report.Basis);
        var days = ordered.Where(report => report.Basis == basis).GroupBy(report => (report.From, report.To)).ToList();
        var most = days.Max(day => day.Count());
        return days.First(day => day.Count() == most).OrderByDescending(report => report.Certainty).First();
    }

    private static void Differ(EventRow row, IReadOnlyList<EventCountRow> counts)
    {
        foreach (var thing in counts.GroupBy(count => count.Thing).OrderByDescending(group => group.Select(count => count.Value).Distinct().Count()).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            var values = thing.Select(count => count.Value).Distinct().ToList();
            if (thing.Select(count => count.ArticleId).Distinct().Count() > 1 && values.Max() - values.Min() > CountsApart * values.Max())
            {
                (row.CountThing, row.CountValues, row.CountLow, row.CountHigh) = (thing.Key, values.Count, values.Min(), values.Max());
                return;
            }
        }
    }

    private static string Cut(string text, int most)
    {
        if (text.Length <= most)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', most - 1);
        end = end > most / 2 ? end : char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return string.Concat(text.AsSpan(0, end), "…");
    }
}
