using System.Numerics;
using AfghanWatch.News.Store;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>What is printed of an article beside something that was found in it.</summary>
internal sealed record ArticleHead(DateOnly Day, string Title, string? Language, string? Outlet, IReadOnlyList<string> Topics, bool IsReviewed);

/// <summary>Heads of relevant articles: from the columns of the lists, which have all but the titles.</summary>
internal static class ArticleHeads
{
    public static async Task<Dictionary<long, ArticleHead>> ReadAsync(NewsDbContext db, ListingIndex index, IReadOnlyCollection<long> articles, CancellationToken cancellation)
    {
        var titles = await db.Listings.Where(row => EF.Parameter(articles).Contains(row.ArticleId)).Select(row => new { row.ArticleId, row.Title, row.Language }).ToListAsync(cancellation);
        return index.Read(() => titles.Select(title => (title, row: index.RowOf(title.ArticleId))).Where(head => head.row is { } row && index.OnTopic[row])
            .ToDictionary(head => head.title.ArticleId, head => HeadOf(index, head.row!.Value, head.title.Title, head.title.Language)));
    }

    /// <summary>The topics of a row, by name. Call while nothing changes the index.</summary>
    public static IReadOnlyList<string> TopicsOf(ListingIndex index, int row)
    {
        var topics = new List<string>(BitOperations.PopCount(index.Topics[row]));
        for (var left = index.Topics[row]; left != 0; left &= left - 1)
        {
            topics.Add(index.TopicNames.Names[BitOperations.TrailingZeroCount(left)]);
        }

        topics.Sort(StringComparer.Ordinal);
        return topics;
    }

    private static ArticleHead HeadOf(ListingIndex index, int row, string title, string? language) => new(
        DateOnly.FromDayNumber(index.Days[row]), title, language, index.OutletNames.GetValueOrDefault(index.Outlets[row]), TopicsOf(index, row), index.Reviews[row] != (byte)Tagging.ReviewState.New);
}
