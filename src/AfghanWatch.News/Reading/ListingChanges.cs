using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using AfghanWatch.News.Tagging;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace AfghanWatch.News.Reading;

/// <summary>One article's listing as the index keeps it.</summary>
internal readonly record struct ListingEntry(
    long ArticleId, int Day, bool Dated, string Language, int OutletId, byte Kind, bool OnTopic, long StoryId, byte Review, string[] Topics, int[] Actors, string[] Places, EventSpan[] Events);

/// <summary>What the store wrote after a stamp. Read over plain readers side by side, in the order of article ids: at a start this is the whole archive.</summary>
internal sealed record ListingChanges(long Newest, List<ListingEntry> Listings, List<(int Id, string Name)> OutletNames, List<(int Id, ActorName Name)> ActorNames)
{
    /// <summary>Call within a transaction: the readers must see one state of the store.</summary>
    public static async Task<ListingChanges> LoadAsync(NewsDbContext db, long stamp, CancellationToken cancellation)
    {
        var listings = new List<ListingEntry>();
        var newest = stamp;
        var judged = await JudgedPlacesAsync(db, stamp, cancellation);
        using (var heads = Reader(db, "SELECT ArticleId, Day, Dated, Language, OutletId, Kind, OnTopic, StoryId, Review, Stamp FROM Listings l", stamp))
        using (var topics = Reader(db, "SELECT t.ArticleId, t.Topic FROM ListedTopics t", stamp, "t"))
        using (var actors = Reader(db, "SELECT a.ArticleId, a.ActorId FROM ListedActors a", stamp, "a"))
        using (var places = Reader(db, "SELECT p.ArticleId, p.Name FROM Places p", stamp, "p"))
        using (var events = Reader(db, "SELECT e.ArticleId, e.\"From\", e.\"To\", e.Ordinal, e.Precision, e.Certainty FROM ListedEvents e", stamp, "e"))
        {
            while (heads.Read())
            {
                cancellation.ThrowIfCancellationRequested();
                var id = heads.GetInt64(0);
                newest = Math.Max(newest, heads.GetInt64(9));
                listings.Add(new ListingEntry(
                    id,
                    DayNumber(heads.GetString(1)),
                    heads.GetBoolean(2),
                    heads.IsDBNull(3) ? "" : heads.GetString(3),
                    heads.IsDBNull(4) ? 0 : heads.GetInt32(4),
                    (byte)heads.GetInt32(5),
                    heads.GetBoolean(6),
                    heads.GetInt64(7),
                    (byte)heads.GetInt32(8),
                    topics.Of(id, row => string.Intern(row.GetString(1))),
                    actors.Of(id, row => row.GetInt32(1)),
                    PlacesOf(places.Of(id, row => string.Intern(row.GetString(1))), judged[id]),
                    events.Of(id, row => new EventSpan(DayNumber(row.GetString(1)), DayNumber(row.GetString(2)), row.GetInt32(3), (DatePrecision)row.GetInt32(4), (Certainty)row.GetInt32(5)))));
            }
        }

        return new ListingChanges(
            newest,
            listings,
            [.. (await db.Outlets.ToListAsync(cancellation)).Select(row => (row.Id, row.Name))],
            [.. (await db.Actors.ToListAsync(cancellation)).Select(row => (row.Id, new ActorName(row.Key, row.Name)))]);
    }

    // Places have no list rows of their own: what people decided on them is joined here.
    private static async Task<ILookup<long, (string Name, bool Rejected)>> JudgedPlacesAsync(NewsDbContext db, long stamp, CancellationToken cancellation)
    {
        var prefix = TagKey.Place("");
        var reviews = await (
            from review in db.Reviews
            join listing in db.Listings on review.ArticleId equals listing.ArticleId
            where listing.Stamp > stamp && review.TagKey.StartsWith(prefix) && (review.Verdict == Verdict.Rejected || review.Verdict == Verdict.Added)
            select new { review.ArticleId, review.TagKey, review.Verdict }).ToListAsync(cancellation);
        return reviews.ToLookup(review => review.ArticleId, review => (review.TagKey[prefix.Length..], review.Verdict == Verdict.Rejected));
    }

    private static string[] PlacesOf(string[] read, IEnumerable<(string Name, bool Rejected)> judged)
    {
        var places = new SortedSet<string>(read, StringComparer.Ordinal);
        foreach (var (name, rejected) in judged)
        {
            _ = rejected ? places.Remove(name) : places.Add(name);
        }

        return [.. places];
    }

    private static OrderedReader Reader(NewsDbContext db, string select, long stamp, string? alias = null)
    {
        var command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();

        // At a start everything is wanted, and the tables' own order serves; later the few changed ones are looked up.
        var where = stamp == 0 ? "" : alias is null ? " WHERE Stamp > $stamp" : $" JOIN Listings l ON l.ArticleId = {alias}.ArticleId WHERE l.Stamp > $stamp";
        command.CommandText = $"{select}{where} ORDER BY {alias ?? "l"}.ArticleId";
        command.Parameters.AddWithValue("$stamp", stamp);
        return new OrderedReader(command);
    }

    // yyyy-MM-dd as the store writes days; read by hand, for there are millions of them.
    public static int DayNumber(string day)
    {
        var year = ((day[0] - '0') * 1000) + ((day[1] - '0') * 100) + ((day[2] - '0') * 10) + day[3] - '0';
        return new DateOnly(year, ((day[5] - '0') * 10) + day[6] - '0', ((day[8] - '0') * 10) + day[9] - '0').DayNumber;
    }

    /// <summary>A reader whose rows come in the order of article ids, taken article by article.</summary>
    private sealed class OrderedReader(SqliteCommand command) : IDisposable
    {
        private readonly SqliteDataReader _reader = command.ExecuteReader();
        private bool? _has;

        public bool Read() => _reader.Read();

        public long GetInt64(int column) => _reader.GetInt64(column);

        public int GetInt32(int column) => _reader.GetInt32(column);

        public string GetString(int column) => _reader.GetString(column);

        public bool GetBoolean(int column) => _reader.GetBoolean(column);

        public bool IsDBNull(int column) => _reader.IsDBNull(column);

        /// <summary>The rows of one article; those of articles before it are passed over.</summary>
        public T[] Of<T>(long articleId, Func<SqliteDataReader, T> make)
        {
            var rows = new List<T>();
            _has ??= _reader.Read();
            while (_has == true && _reader.GetInt64(0) <= articleId)
            {
                if (_reader.GetInt64(0) == articleId)
                {
                    rows.Add(make(_reader));
                }

                _has = _reader.Read();
            }

            return rows.Count == 0 ? [] : [.. rows];
        }

        public void Dispose()
        {
            _reader.Dispose();
            command.Dispose();
        }
    }
}
