using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Happenings;
using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>The events of a period that most outlets report, each with the sentence that tells it best.</summary>
internal static class KeyEvents
{
    public static async Task<List<SummaryItem>> ReadAsync(NewsDbContext db, List<PeriodArticle> articles, DateOnly first, DateOnly last, int most, string? language, CancellationToken cancellation)
    {
        var ids = articles.ConvertAll(article => article.Id);
        var told = (await db.EventReports.Where(row => ids.Contains(row.ArticleId) && !row.Planned && row.Precision == DatePrecision.Day && row.From >= first && row.From <= last)
            .Select(row => new { row.EventId, row.ArticleId, row.Basis, row.Lead }).ToListAsync(cancellation)).GroupBy(row => row.EventId).ToDictionary(same => same.Key, same => same.ToList());
        var keys = told.Keys.ToList();
        var period = articles.ToDictionary(article => article.Id);
        var events = await db.Events.Where(row => keys.Contains(row.Id) && !row.Hidden && !row.Planned && row.From >= first && row.From <= last)
            .Select(row => new { row.Id, row.ArticleId, row.Outlets, row.Stories, row.Pinned, row.From }).ToListAsync(cancellation);

        // What people pinned stands first. An event counts by its outlets; among equals the one whose day is said, then the one with more of the dossier's topics.
        var chosen = events.OrderByDescending(row => row.Pinned).ThenByDescending(row => row.Outlets).ThenByDescending(row => row.Stories)
            .ThenByDescending(row => told[row.Id].Exists(report => report.Basis <= HappeningBasis.NextSentence))
            .ThenByDescending(row => told[row.Id].Max(report => period[report.ArticleId].Topics.Count)).ThenByDescending(row => told[row.Id].Exists(report => report.Lead)).ThenByDescending(row => row.From).ThenBy(row => row.Id)

            // What else an article tells stands in it: one line an article.
            .DistinctBy(row => row.ArticleId).Take(most).Select(row => row.Id).ToList();
        return await ItemsAsync(db, chosen, period, language, cancellation);
    }

    private static async Task<List<SummaryItem>> ItemsAsync(NewsDbContext db, List<long> chosen, Dictionary<long, PeriodArticle> period, string? language, CancellationToken cancellation)
    {
        var rows = await db.Events.Where(row => chosen.Contains(row.Id)).ToListAsync(cancellation);
        var reports = (await db.EventReports.Where(row => chosen.Contains(row.EventId)).ToListAsync(cancellation)).ToLookup(row => row.EventId);

        // The report that tells it best, of those of the period: its notes name the period's articles.
        var best = rows.ToDictionary(row => row.Id, row => Best([.. reports[row.Id].Where(report => period.ContainsKey(report.ArticleId)).OrderBy(report => report.PublishedDay).ThenBy(report => (ulong)report.Key)], period, language));
        var ids = best.Values.Select(report => report.ArticleId).Distinct().ToList();
        var texts = await (
            from article in db.Articles.Where(row => ids.Contains(row.Id))
            join version in db.ArticleVersions on new { ArticleId = article.Id, Number = article.CurrentVersion } equals new { version.ArticleId, version.Number }
            select new { article.Id, version.Text }).ToDictionaryAsync(row => row.Id, row => row.Text, cancellation);
        return [.. rows.OrderBy(row => row.From).ThenBy(row => best[row.Id].ArticleId).Select(row => Item(row, best[row.Id], period[best[row.Id].ArticleId], texts[best[row.Id].ArticleId]))];
    }

    // In the reader's language where a report is: first one whose main news it is, then one whose sentence gives the day. A manager reads the line and does not look it up.
    private static EventReportRow Best(List<EventReportRow> reports, Dictionary<long, PeriodArticle> period, string? language)
    {
        var readable = reports.FindAll(report => period[report.ArticleId].Language == language && report.Basis <= HappeningBasis.NextSentence);
        var main = reports.FindAll(report => period[report.ArticleId].Language == language && report.Lead);
        return EventBuilder.Best(main.Count > 0 ? main : readable.Count > 0 ? readable : reports);
    }

    private static SummaryItem Item(EventRow row, EventReportRow report, PeriodArticle article, string text)
    {
        var sentence = EventBuilder.Sentence(report, text);
        var own = report.Lead ? article.Title : article.Language != row.Language ? sentence : "";
        var retold = own.Length > 0 && !row.Decided;
        var topics = row.Topics.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return article.Item() with
        {
            Title = retold ? own : row.Title,
            Language = retold || row.ArticleId == article.Id ? article.Language : row.Language,
            Day = row.From,
            Sentence = sentence.Length > 0 ? sentence : null,
            Start = report.SentenceStart,
            Topics = topics.Length > 0 ? topics : article.Item().Topics,
            StorySize = row.Articles,
            EventKey = EventReports.KeyText(row.Key),
            Outlets = row.Outlets,
        };
    }
}
