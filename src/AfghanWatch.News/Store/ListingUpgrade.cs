using AfghanWatch.News.Tagging;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store;

/// <summary>Brings list rows that older versions wrote up to the rules of this one; done once, and only for the articles it concerns.</summary>
internal static class ListingUpgrade
{
    // 1: a quote that people rejected counts for its speaker no more.
    private const string Rules = "1";
    private const string Fact = "listing-rules";
    private const string QuotePrefix = "quote:";

    public static async Task RunAsync(NewsDatabase database, CancellationToken cancellation)
    {
        if (await database.FactAsync(Fact, cancellation) == Rules)
        {
            return;
        }

        await database.WriteAsync(
            async db =>
            {
                var ids = await db.Reviews.Where(row => row.Verdict == Verdict.Rejected && row.TagKey.StartsWith(QuotePrefix)).Select(row => row.ArticleId).Distinct().ToListAsync(cancellation);
                if (ids.Count > 0)
                {
                    await ListingRefresh.WriteAsync(db, ids, cancellation);
                }

                return ids.Count;
            },
            cancellation);
        await database.SetFactAsync(Fact, Rules, cancellation);
    }
}
