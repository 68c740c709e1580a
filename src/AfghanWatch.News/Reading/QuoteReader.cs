using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>Reads quotes with their words and their articles.</summary>
internal static class QuoteReader
{
    /// <summary>The quotes, newest article first, of relevant articles; cut off at <paramref name="limit"/>. Quotes that editors rejected are left out.</summary>
    /// <param name="known">Current texts that were read already, by article.</param>
    public static async Task<List<QuoteView>> ReadAsync(NewsDbContext db, IQueryable<QuoteRow> quotes, int limit, CancellationToken cancellation, IReadOnlyDictionary<long, string>? known = null)
    {
        var rows = await (
            from quote in quotes
            join listing in db.Listings.Where(row => row.OnTopic) on quote.ArticleId equals listing.ArticleId
            join outlet in db.Outlets on listing.OutletId equals outlet.Id into outlets
            from outlet in outlets.DefaultIfEmpty()
            orderby listing.Day descending, quote.ArticleId descending, quote.Ordinal
            select new { quote, listing.Day, listing.Title, listing.Language, Outlet = outlet == null ? null : outlet.Name }).Take(limit).ToListAsync(cancellation);
        var ids = rows.Select(row => row.quote.ArticleId).Distinct().ToList();

        // An article has several quotes and one text.
        var texts = await CurrentTexts.ReadAsync(db, ids, known, cancellation);
        var topics = (await db.ListedTopics.Where(row => EF.Parameter(ids).Contains(row.ArticleId)).ToListAsync(cancellation)).ToLookup(row => row.ArticleId, row => row.Topic);
        var rejected = (await db.Reviews.Where(row => EF.Parameter(ids).Contains(row.ArticleId) && row.Verdict == Tagging.Verdict.Rejected).ToListAsync(cancellation))
            .Select(row => (row.ArticleId, row.TagKey)).ToHashSet();
        return [.. rows.Where(row => texts.TryGetValue(row.quote.ArticleId, out var text) && row.quote.End <= text.Length)
            .Select(row => new QuoteView(
                row.quote.ArticleId, new TextSpan(row.quote.Start, row.quote.End).Cut(texts[row.quote.ArticleId]), row.quote.Kind, row.quote.Speaker, row.quote.SpeakerText,
                row.Day, row.Outlet, row.Title, row.quote.Start, [.. topics[row.quote.ArticleId]], row.quote.Rule) { Language = row.Language })
            .Where(view => !rejected.Contains((view.ArticleId, Tagging.TagKey.Quote(view.Words, view.Speaker))))];
    }
}
