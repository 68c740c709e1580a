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
        return await ViewsAsync(db, rows.ConvertAll(row => (row.quote, new QuoteHead(row.Day, row.Title, row.Language, row.Outlet))), known, cancellation);
    }

    /// <summary>The same for quotes that are at hand, of articles whose texts are known; in the order given.</summary>
    public static async Task<List<QuoteView>> ReadAsync(NewsDbContext db, IReadOnlyList<QuoteRow> quotes, IReadOnlyDictionary<long, string> texts, CancellationToken cancellation)
    {
        if (quotes.Count == 0)
        {
            return [];
        }

        var ids = quotes.Select(quote => quote.ArticleId).Distinct().ToList();
        var heads = await (
            from listing in db.Listings.Where(row => EF.Parameter(ids).Contains(row.ArticleId) && row.OnTopic)
            join outlet in db.Outlets on listing.OutletId equals outlet.Id into outlets
            from outlet in outlets.DefaultIfEmpty()
            select new { listing.ArticleId, Head = new QuoteHead(listing.Day, listing.Title, listing.Language, outlet == null ? null : outlet.Name) }).ToDictionaryAsync(row => row.ArticleId, row => row.Head, cancellation);
        return await ViewsAsync(db, [.. quotes.Where(quote => heads.ContainsKey(quote.ArticleId)).Select(quote => (quote, heads[quote.ArticleId]))], texts, cancellation);
    }

    private static async Task<List<QuoteView>> ViewsAsync(NewsDbContext db, List<(QuoteRow Quote, QuoteHead Head)> rows, IReadOnlyDictionary<long, string>? known, CancellationToken cancellation)
    {
        var ids = rows.Select(row => row.Quote.ArticleId).Distinct().ToList();

        // An article has several quotes and one text.
        var texts = await CurrentTexts.ReadAsync(db, ids, known, cancellation);
        var topics = (await db.ListedTopics.Where(row => EF.Parameter(ids).Contains(row.ArticleId)).ToListAsync(cancellation)).ToLookup(row => row.ArticleId, row => row.Topic);
        var rejected = (await db.Reviews.Where(row => EF.Parameter(ids).Contains(row.ArticleId) && row.Verdict == Tagging.Verdict.Rejected).ToListAsync(cancellation))
            .Select(row => (row.ArticleId, row.TagKey)).ToHashSet();
        return [.. rows.Where(row => texts.TryGetValue(row.Quote.ArticleId, out var text) && row.Quote.End <= text.Length)
            .Select(row => new QuoteView(
                row.Quote.ArticleId, new TextSpan(row.Quote.Start, row.Quote.End).Cut(texts[row.Quote.ArticleId]), row.Quote.Kind, row.Quote.Speaker, row.Quote.SpeakerText,
                row.Head.Day, row.Head.Outlet, row.Head.Title, row.Quote.Start, [.. topics[row.Quote.ArticleId]], row.Quote.Rule) { Language = row.Head.Language })
            .Where(view => rejected.Count == 0 || !rejected.Contains((view.ArticleId, Tagging.TagKey.Quote(view.Words, view.Speaker))))];
    }

    private sealed record QuoteHead(DateOnly Day, string Title, string? Language, string? Outlet);
}
