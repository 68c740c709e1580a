using System.Runtime.InteropServices;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using AfghanWatch.News.Tagging;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>What the store wrote after a stamp, article by article in the order of their ids, from readers side by side: at a start this is the whole archive.</summary>
internal sealed class ListingChanges : IDisposable
{
    private readonly NewsDbContext _db;
    private readonly SqliteTransaction _transaction;
    private readonly StoreReader _heads;
    private readonly StoreReader _topics;
    private readonly StoreReader _actors;
    private readonly StoreReader _places;
    private readonly StoreReader _events;
    private readonly ILookup<long, (string Name, bool Rejected)> _judged;
    private readonly List<NamedActor> _named = [];
    private readonly List<int> _there = [];
    private readonly List<EventSpan> _spans = [];

    /// <summary>Opens one transaction: the readers must see one state of the store. Deferred, or it would ask for the writer's place and every page would wait for an import.</summary>
    public ListingChanges(NewsDatabase database, long stamp)
    {
        _db = database.Open();
        _db.Database.OpenConnection();
        var connection = (SqliteConnection)_db.Database.GetDbConnection();
        _transaction = connection.BeginTransaction(deferred: true);
        _db.Database.UseTransaction(_transaction);

        // At a start everything is wanted, and the tables' own order serves; later the few changed ones are looked up.
        string Of(string alias) => stamp == 0 ? $" ORDER BY {alias}.ArticleId" : $" JOIN Listings l ON l.ArticleId = {alias}.ArticleId WHERE l.Stamp > $stamp ORDER BY {alias}.ArticleId";
        _heads = new StoreReader(connection, $"SELECT ArticleId, Day, Dated, Language, OutletId, Kind, OnTopic, StoryId, Review, Stamp FROM Listings {(stamp == 0 ? "" : "WHERE Stamp > $stamp ")}ORDER BY ArticleId", stamp);
        _topics = new StoreReader(connection, $"SELECT t.ArticleId, t.Topic FROM ListedTopics t{Of("t")}", stamp);
        _actors = new StoreReader(connection, $"SELECT a.ArticleId, a.ActorId, a.Quotes FROM ListedActors a{Of("a")}", stamp);
        _places = new StoreReader(connection, $"SELECT p.ArticleId, p.Name FROM Places p{Of("p")}", stamp);
        _events = new StoreReader(connection, $"SELECT e.ArticleId, e.\"From\", e.\"To\", e.Ordinal, e.Precision, e.Certainty FROM ListedEvents e{Of("e")}", stamp);
        _judged = JudgedPlaces(_db, stamp);
        OutletNames = [.. _db.Outlets.AsEnumerable().Select(row => (row.Id, row.Name))];
        ActorNames = [.. _db.Actors.AsEnumerable().Select(row => (row.Id, new ActorName(row.Key, row.Name)))];
        Newest = stamp;
    }

    public long Newest { get; private set; }

    public List<(int Id, string Name)> OutletNames { get; }

    public List<(int Id, ActorName Name)> ActorNames { get; }

    public long ArticleId => _heads.Number(0);

    public int Day => _heads.Day(1);

    public bool Dated => _heads.Flag(2);

    public ReadOnlySpan<byte> Language => _heads.Text(3);

    public int OutletId => _heads.Small(4);

    public byte Kind => (byte)_heads.Small(5);

    public bool OnTopic => _heads.Flag(6);

    public long StoryId => _heads.Number(7);

    public byte Review => (byte)_heads.Small(8);

    public bool Read()
    {
        if (!_heads.Read())
        {
            return false;
        }

        Newest = Math.Max(Newest, _heads.Number(9));
        return true;
    }

    public ulong Topics(NumberedNames names)
    {
        var mask = 0UL;
        while (_topics.NextOf(ArticleId))
        {
            mask |= 1UL << names.Number(_topics.Text(1));
        }

        return mask;
    }

    public ReadOnlySpan<NamedActor> Actors()
    {
        _named.Clear();
        while (_actors.NextOf(ArticleId))
        {
            _named.Add(new NamedActor(_actors.Small(1), _actors.Small(2)));
        }

        return CollectionsMarshal.AsSpan(_named);
    }

    // Places have no list rows of their own: what people decided on them is joined here.
    public ReadOnlySpan<int> Places(NumberedNames names)
    {
        _there.Clear();
        while (_places.NextOf(ArticleId))
        {
            var number = names.Number(_places.Text(1));
            if (!_there.Contains(number))
            {
                _there.Add(number);
            }
        }

        foreach (var (name, rejected) in _judged[ArticleId])
        {
            var number = names.Number(name);
            _there.Remove(number);
            if (!rejected)
            {
                _there.Add(number);
            }
        }

        return CollectionsMarshal.AsSpan(_there);
    }

    public ReadOnlySpan<EventSpan> Events()
    {
        _spans.Clear();
        while (_events.NextOf(ArticleId))
        {
            _spans.Add(new EventSpan(_events.Day(1), _events.Day(2), _events.Small(3), (DatePrecision)_events.Small(4), (Certainty)_events.Small(5)));
        }

        return CollectionsMarshal.AsSpan(_spans);
    }

    public void Dispose()
    {
        _heads.Dispose();
        _topics.Dispose();
        _actors.Dispose();
        _places.Dispose();
        _events.Dispose();
        _transaction.Dispose();
        _db.Dispose();
    }

    private static ILookup<long, (string Name, bool Rejected)> JudgedPlaces(NewsDbContext db, long stamp)
    {
        var prefix = TagKey.Place("");
        return (
            from review in db.Reviews
            join listing in db.Listings on review.ArticleId equals listing.ArticleId
            where listing.Stamp > stamp && review.TagKey.StartsWith(prefix) && (review.Verdict == Verdict.Rejected || review.Verdict == Verdict.Added)
            select new { review.ArticleId, review.TagKey, review.Verdict }).ToList().ToLookup(review => review.ArticleId, review => (review.TagKey[prefix.Length..], review.Verdict == Verdict.Rejected));
    }
}
