using AfghanWatch.News.Ingest.Deduplicating;
using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store;

/// <summary>Finds the story a new article belongs to among the few stored articles that share a band of its fingerprint.</summary>
internal sealed class StoryAssigner(NewsDbContext db, RowInserter rows)
{
    // A band this full is house boilerplate, no sign of a copy; it also bounds the work per article.
    private const int FullestBand = 64;

    public long Assign(long articleId, Arrival arrival)
    {
        var (storyId, share) = arrival.Bands.Count == 0 ? (articleId, 1) : Best(articleId, arrival);
        rows.Insert(new StoryMemberRow { ArticleId = articleId, StoryId = storyId, Share = Math.Round(share, 3), Fingerprint = arrival.Fingerprint });
        foreach (var band in arrival.Bands.Distinct())
        {
            rows.Insert(new StoryBandRow { Band = band, ArticleId = articleId });
        }

        return storyId;
    }

    private (long StoryId, double Share) Best(long articleId, Arrival arrival)
    {
        var bands = arrival.Bands.ToList();
        var candidates = db.StoryBands.Where(row => bands.Contains(row.Band)).Select(row => new { row.Band, row.ArticleId }).ToList()
            .GroupBy(row => row.Band).Where(band => band.Count() <= FullestBand).SelectMany(band => band.Select(row => row.ArticleId))
            .GroupBy(id => id).OrderByDescending(shared => shared.Count()).ThenBy(shared => shared.Key).Take(FullestBand).Select(shared => shared.Key).ToList();
        if (candidates.Count == 0)
        {
            return (articleId, 1);
        }

        if (StoryFingerprint.FromBytes(arrival.Fingerprint) is not { } own)
        {
            return (articleId, 1);
        }

        var best = db.StoryMembers.Where(member => candidates.Contains(member.ArticleId)).OrderBy(member => member.ArticleId).ToList()
            .Select(member => (member.StoryId, Other: StoryFingerprint.FromBytes(member.Fingerprint)))
            .Where(candidate => candidate.Other is not null)
            .Select(candidate => (candidate.StoryId, Match: StoryMatcher.Compare(own, candidate.Other!)))
            .Where(candidate => candidate.Match.SameStory)
            .OrderByDescending(candidate => candidate.Match.Share)
            .FirstOrDefault();
        return best.StoryId == 0 ? (articleId, 1) : (best.StoryId, best.Match.Share);
    }
}
