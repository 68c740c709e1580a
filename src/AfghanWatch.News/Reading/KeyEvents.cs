using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>The happenings of a period that most outlets report: one a story, with the sentence that dates it.</summary>
internal static class KeyEvents
{
    public static async Task<List<SummaryItem>> ReadAsync(NewsDbContext db, List<PeriodArticle> articles, DateOnly first, DateOnly last, int most, CancellationToken cancellation)
    {
        var ids = articles.ConvertAll(article => article.Id);
        var dates = (await (
            from listed in db.ListedEvents.Where(row => ids.Contains(row.ArticleId) && row.From >= first && row.From <= last && row.Precision == DatePrecision.Day)
            join date in db.DateMentions on new { listed.ArticleId, listed.Ordinal } equals new { date.ArticleId, date.Ordinal }
            select date).ToListAsync(cancellation)).ToLookup(row => row.ArticleId);

        // A story counts by its outlets; among equals the one with more topics says more of the dossier.
        var chosen = articles.Where(article => dates.Contains(article.Id)).GroupBy(article => article.StoryId)
            .Select(story => (Lead: story.OrderBy(article => article.Day).ThenBy(article => article.Id).First(), Outlets: story.Select(article => article.Outlet).Distinct().Count()))
            .OrderByDescending(story => story.Outlets).ThenByDescending(story => story.Lead.Topics.Count).ThenByDescending(story => story.Lead.Day).Take(most).ToList();
        var leads = chosen.ConvertAll(story => story.Lead.Id);
        var texts = await (
            from article in db.Articles.Where(row => leads.Contains(row.Id))
            join version in db.ArticleVersions on new { ArticleId = article.Id, Number = article.CurrentVersion } equals new { version.ArticleId, version.Number }
            select new { article.Id, version.Text }).ToDictionaryAsync(row => row.Id, row => row.Text, cancellation);
        return [.. chosen.Select(story =>
        {
            var date = dates[story.Lead.Id].OrderBy(row => row.Ordinal).First();
            var text = texts[story.Lead.Id];
            var sentence = date.SentenceEnd <= text.Length ? Datelines.Without(new TextSpan(date.SentenceStart, date.SentenceEnd).Cut(text)) : null;
            return story.Lead.Item() with { Day = date.From, Sentence = sentence, Start = date.Start };
        }).OrderBy(item => item.Day).ThenBy(item => item.ArticleId)];
    }
}
