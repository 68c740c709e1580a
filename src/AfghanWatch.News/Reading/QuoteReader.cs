using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>Reads quotes with their words and their articles.</summary>
internal static class QuoteReader
{
    /// <summary>The quotes, newest article first, of relevant articles; cut off at <paramref name="limit"/>. Quotes that editors rejected are left out.</summary>
    public static async Task<List<QuoteView>> ReadAsync(NewsDbContext db, IQueryable<QuoteRow> quotes, int limit, CancellationToken cancellation)
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
        var texts = await CurrentTexts.ReadAsync(db, ids, null, cancellation);
        var topics = (await db.ListedTopics.Where(row => EF.Parameter(ids).Contains(row.ArticleId)).ToListAsync(cancellation)).ToLookup(row => row.ArticleId, row => row.Topic);
        var rejected = await RejectedAsync(db, ids, cancellation);
        return Views(rows.ConvertAll(row => (row.quote, new ArticleHead(row.Day, row.Title, row.Language, row.Outlet, [.. topics[row.quote.ArticleId]], true))), texts, rejected);
    }

    /// <summary>The same for quotes that are at hand, in the order given.</summary>
    /// <param name="known">Current texts that were read already, by article.</param>
    public static async Task<List<QuoteView>> ReadAsync(NewsDbContext db, ListingIndex index, IReadOnlyList<QuoteRow> quotes, IReadOnlyDictionary<long, string>? known, CancellationToken cancellation)
    {
        if (quotes.Count == 0)
        {
            return [];
        }

        var heads = await ArticleHeads.ReadAsync(db, index, quotes.Select(quote => quote.ArticleId).ToHashSet(), cancellation);
        var texts = await CurrentTexts.ReadAsync(db, heads.Keys, known, cancellation);
        var rejected = await RejectedAsync(db, [.. heads.Where(head => head.Value.IsReviewed).Select(head => head.Key)], cancellation);
        return Views([.. quotes.Where(quote => heads.ContainsKey(quote.ArticleId)).Select(quote => (quote, heads[quote.ArticleId]))], texts, rejected);
    }

    private static async Task<HashSet<(long Article, string TagKey)>> RejectedAsync(NewsDbContext db, List<long> articles, CancellationToken cancellation) => articles.Count == 0
        ? []
        : (await db.Reviews.Where(row => EF.Parameter(articles).Contains(row.ArticleId) && row.Verdict == Tagging.Verdict.Rejected).ToListAsync(cancellation)).Select(row => (row.ArticleId, row.TagKey)).ToHashSet();

    private static List<QuoteView> Views(IReadOnlyList<(QuoteRow Quote, ArticleHead Head)> rows, IReadOnlyDictionary<long, string> texts, HashSet<(long Article, string TagKey)> rejected) =>
    [
        .. rows.Where(row => texts.TryGetValue(row.Quote.ArticleId, out var text) && row.Quote.End <= text.Length)
            .Select(row => new QuoteView(
                row.Quote.ArticleId, new TextSpan(row.Quote.Start, row.Quote.End).Cut(texts[row.Quote.ArticleId]), row.Quote.Kind, row.Quote.Speaker, row.Quote.SpeakerText,
                row.Head.Day, row.Head.Outlet, row.Head.Title, row.Quote.Start, row.Head.Topics, row.Quote.Rule) { Language = row.Head.Language })
            .Where(view => rejected.Count == 0 || !rejected.Contains((view.ArticleId, Tagging.TagKey.Quote(view.Words, view.Speaker)))),
    ];
}
