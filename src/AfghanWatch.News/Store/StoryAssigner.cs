using AfghanWatch.News.Ingest.Deduplicating;
using AfghanWatch.News.Store.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace AfghanWatch.News.Store;

/// <summary>Finds the story a new article belongs to among the few stored articles that share a band of its fingerprint.</summary>
internal sealed class StoryAssigner(NewsDbContext db, RowInserter rows) : IDisposable
{
    // The newest of a band are looked at: a band fuller than this is house boilerplate, and the work per article stays the same however large the archive.
    private const int NewestOfBand = 50;
    private const int MostCompared = 8;

    private readonly Dictionary<long, StoryText> _texts = [];
    private SqliteCommand? _newest;

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
        var shared = new Dictionary<long, int>();
        foreach (var band in arrival.Bands.Distinct())
        {
            foreach (var id in Newest(band))
            {
                shared[id] = shared.GetValueOrDefault(id) + 1;
            }
        }

        var candidates = shared.OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key).Take(MostCompared).Select(pair => pair.Key).ToList();
        if (candidates.Count == 0)
        {
            return (articleId, 1);
        }

        var own = StoryText.Of(arrival.Article.Text);
        _texts[articleId] = own;
        var stories = db.StoryMembers.Where(member => candidates.Contains(member.ArticleId)).ToDictionary(member => member.ArticleId, member => member.StoryId);
        var best = candidates.Select(id => (Id: id, Match: StoryMatcher.Compare(own, TextOf(id)))).Where(candidate => candidate.Match.SameStory)
            .OrderByDescending(candidate => candidate.Match.Share).ThenBy(candidate => candidate.Id).FirstOrDefault();
        return best.Id == 0 ? (articleId, 1) : (stories[best.Id], best.Match.Share);
    }

    public void Dispose() => _newest?.Dispose();

    // Two dozen bands an article: prepared once a transaction.
    private List<long> Newest(long band)
    {
        if (_newest is null)
        {
            _newest = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
            _newest.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
            _newest.CommandText = $"SELECT ArticleId FROM StoryBands WHERE Band = $band ORDER BY ArticleId DESC LIMIT {NewestOfBand}";
            _newest.Parameters.Add("$band", SqliteType.Integer);
            _newest.Prepare();
        }

        _newest.Parameters[0].Value = band;
        using var reader = _newest.ExecuteReader();
        var ids = new List<long>();
        while (reader.Read())
        {
            ids.Add(reader.GetInt64(0));
        }

        return ids;
    }

    private StoryText TextOf(long id)
    {
        if (!_texts.TryGetValue(id, out var text))
        {
            _texts[id] = text = StoryText.Of(db.ArticleVersions.Where(row => row.ArticleId == id).OrderByDescending(row => row.Number).Select(row => row.Text).First());
        }

        return text;
    }
}
