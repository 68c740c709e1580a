using System.Collections.Concurrent;
using System.Globalization;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Deduplicating;
using AfghanWatch.News.Store.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace AfghanWatch.News.Store;

/// <summary>Finds the story a new article belongs to among the few stored articles that share a band of its fingerprint.</summary>
internal sealed class StoryAssigner : IDisposable
{
    // The newest of a band are looked at: a band fuller than this is house boilerplate, and the work per article stays the same however large the archive.
    private const int NewestOfBand = 50;
    private const int MostCompared = 12;

    // A live page of a hundred versions must not fill the table.
    private const int MostBands = 96;

    // A copy this plain needs no better candidate; any less, and one that people took out of its story could have a nearer copy.
    private const double PlainCopy = 0.995;
    private const double SharedText = 0.3;

    private readonly NewsDbContext _db;
    private readonly RowInserter _rows;
    private readonly StoryTexts _texts;
    private readonly SqliteCommand _newest;
    private readonly SqliteCommand _text;
    private readonly SqliteCommand _story;

    public StoryAssigner(NewsDbContext db, RowInserter rows, StoryTexts texts)
    {
        _db = db;
        _rows = rows;
        _texts = texts;
        _newest = Prepared($"SELECT ArticleId FROM StoryBands WHERE Band = $key ORDER BY ArticleId DESC LIMIT {NewestOfBand}");
        _text = Prepared("SELECT Text, Outlets.Name FROM ArticleVersions JOIN Articles ON Articles.Id = ArticleId LEFT JOIN Outlets ON Outlets.Id = OutletId WHERE ArticleId = $key ORDER BY Number DESC LIMIT 1");
        _story = Prepared($"SELECT StoryId, CASE WHEN PublishedCertainty = {(int)Certainty.Stated} THEN PublishedOn END FROM StoryMembers JOIN Articles ON Articles.Id = ArticleId WHERE ArticleId = $key");
    }

    public long Assign(long articleId, Arrival arrival)
    {
        var own = StoryText.Of(arrival.Article.Text, words: _db.Words.Stories, outlet: arrival.Article.Outlet);
        _texts.Keep(articleId, own);
        var bands = arrival.Bands.Distinct().ToList();
        var (nearest, storyId, share) = Best(articleId, own, StoryGrouper.Day(arrival.Article.Published), bands);
        _rows.Insert(new StoryMemberRow { ArticleId = articleId, StoryId = storyId, NearestId = nearest, Share = Math.Round(share, 3), Fingerprint = arrival.Fingerprint });
        foreach (var band in bands)
        {
            _rows.Insert(new StoryBandRow { Band = band, ArticleId = articleId });
        }

        return storyId;
    }

    /// <summary>Notes the text of a new version, so that copies of it are found too; the article stays in its story.</summary>
    public void Revise(long articleId, Arrival arrival)
    {
        _texts.Keep(articleId, StoryText.Of(arrival.Article.Text, words: _db.Words.Stories, outlet: arrival.Article.Outlet));
        AddBands(articleId, arrival.Bands);
    }

    /// <summary>Notes the bands that other synonyms give a stored article, so that a rewrite that arrives from now on meets it.</summary>
    /// <returns>Those that are new.</returns>
    public List<long> Renew(long articleId, string text) => AddBands(articleId, StoryFingerprint.Of(text, _db.Words.Stories).Bands);

    /// <summary>Takes bands back that <see cref="Renew"/> noted.</summary>
    public void Forget(long articleId, IReadOnlyList<long> bands) => _db.StoryBands.Where(row => row.ArticleId == articleId && bands.Contains(row.Band)).ExecuteDelete();

    private List<long> AddBands(long articleId, IReadOnlyList<long> bands)
    {
        var known = _db.StoryBands.Where(row => row.ArticleId == articleId).Select(row => row.Band).ToHashSet();
        if (known.Count > MostBands)
        {
            return [];
        }

        var fresh = bands.Distinct().Where(band => !known.Contains(band)).ToList();
        foreach (var band in fresh)
        {
            _rows.Insert(new StoryBandRow { Band = band, ArticleId = articleId });
        }

        return fresh;
    }

    public void Dispose()
    {
        _newest.Dispose();
        _text.Dispose();
        _story.Dispose();
    }

    /// <summary>The stored article it is nearest to, with that one's story as it stands now, after all that people split and merged: a copy follows the article it copies.</summary>
    private (long Nearest, long StoryId, double Share) Best(long articleId, StoryText own, DateOnly? day, List<long> bands)
    {
        var shared = new Dictionary<long, int>();
        foreach (var band in bands)
        {
            _newest.Parameters[0].Value = band;
            using var reader = _newest.ExecuteReader();
            while (reader.Read())
            {
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(shared, reader.GetInt64(0), out _)++;
            }
        }

        var compared = new List<Compared>(MostCompared);
        foreach (var (id, _) in shared.OrderByDescending(pair => pair.Value).ThenByDescending(pair => pair.Key).Take(MostCompared))
        {
            var (storyId, other) = Place(id);
            var match = StoryMatcher.Compare(own, _texts.Find(id) ?? Read(id), StoryGrouper.DaysApart(day, other));
            if (match.SameStory && match.Share >= PlainCopy)
            {
                return (id, storyId, match.Share);
            }

            compared.Add(new Compared(id, storyId, match));
        }

        // One article that looks alike among others of its story that do not: it shares background or words with it, not the report.
        var best = compared.Where(one => one.Match.SameStory && compared.Where(other => other.StoryId == one.StoryId).Average(other => other.Match.Probability) >= 0.5)
            .OrderByDescending(one => one.Worth).ThenByDescending(one => one.Id).FirstOrDefault();
        return best.Id == 0 ? (articleId, articleId, 1) : (best.Id, best.StoryId, best.Match.Share);
    }

    private (long StoryId, DateOnly? Day) Place(long id)
    {
        _story.Parameters[0].Value = id;
        using var reader = _story.ExecuteReader();
        return reader.Read()
            ? (reader.GetInt64(0), reader.IsDBNull(1) ? null : DateOnly.Parse(reader.GetString(1), CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"Article {id} has bands and no story; 'verify' tells more.");
    }

    private readonly record struct Compared(long Id, long StoryId, StoryMatch Match)
    {
        // Among copies the one with most equal text; a rewrite, which shares hardly a run of words, only where there is no copy.
        public double Worth => Match.Share >= SharedText ? 1 + Match.Share : Match.Probability;
    }

    private StoryText Read(long id)
    {
        _text.Parameters[0].Value = id;
        using var reader = _text.ExecuteReader();
        if (!reader.Read())
        {
            throw new InvalidOperationException($"Article {id} has no text; 'verify' tells more.");
        }

        var text = StoryText.Of(reader.GetString(0), words: _db.Words.Stories, outlet: reader.IsDBNull(1) ? null : reader.GetString(1));
        _texts.Keep(id, text);
        return text;
    }

    private static object Scalar(SqliteCommand command, long key)
    {
        command.Parameters[0].Value = key;
        return command.ExecuteScalar()!;
    }

    private SqliteCommand Prepared(string sql)
    {
        var command = (SqliteCommand)_db.Database.GetDbConnection().CreateCommand();
        command.Transaction = (SqliteTransaction?)_db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = sql;
        command.Parameters.Add("$key", SqliteType.Integer);
        command.Prepare();
        return command;
    }
}

/// <summary>Texts prepared for comparing, of the articles that came last: the next copy of a wire report is mostly compared with them.</summary>
internal sealed class StoryTexts
{
    private const int Most = 4096;

    private readonly ConcurrentDictionary<long, StoryText> _texts = [];

    public StoryText? Find(long articleId) => _texts.GetValueOrDefault(articleId);

    public void Keep(long articleId, StoryText text)
    {
        if (_texts.Count >= Most)
        {
            _texts.Clear();
        }

        _texts[articleId] = text;
    }

    /// <summary>Forgets everything: after a rolled-back batch its ids are given again.</summary>
    public void Clear() => _texts.Clear();
}
