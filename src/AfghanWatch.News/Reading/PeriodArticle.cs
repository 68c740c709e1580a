using AfghanWatch.News.Store;
using AfghanWatch.News.Tagging;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>A relevant article of a period, newest first, as the summary counts it.</summary>
internal sealed record PeriodArticle(long Id, DateOnly Day, string Title, string? Outlet, long StoryId, ReviewState Review, HashSet<string> Topics, int StorySize, string? Language)
{
    public SummaryItem Item() => new(Id, Title, Outlet, Day, null, null, [.. Topics.Order(StringComparer.Ordinal)], StorySize) { Language = Language };

    public static async Task<List<PeriodArticle>> ReadAsync(NewsDbContext db, DateOnly first, DateOnly last, CancellationToken cancellation)
    {
        var rows = await (
            from listing in db.Listings.Where(row => row.OnTopic && row.Day >= first && row.Day <= last)
            join outlet in db.Outlets on listing.OutletId equals outlet.Id into outlets
            from outlet in outlets.DefaultIfEmpty()
            orderby listing.Day descending, listing.ArticleId descending
            select new { listing, Outlet = outlet == null ? null : outlet.Name }).ToListAsync(cancellation);
        var topics = (await (
            from topic in db.ListedTopics
            join listing in db.Listings.Where(row => row.OnTopic && row.Day >= first && row.Day <= last) on topic.ArticleId equals listing.ArticleId
            select new { topic.ArticleId, topic.Topic }).ToListAsync(cancellation)).ToLookup(row => row.ArticleId, row => row.Topic);
        var sizes = rows.GroupBy(row => row.listing.StoryId).ToDictionary(story => story.Key, story => story.Count());
        return [.. rows.Select(row => new PeriodArticle(
            row.listing.ArticleId, row.listing.Day, row.listing.Title, row.Outlet, row.listing.StoryId, row.listing.Review,
            [.. topics[row.listing.ArticleId]], sizes[row.listing.StoryId], row.listing.Language))];
    }
}
