using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>A dated happening of one article, by day numbers.</summary>
internal readonly record struct EventSpan(int From, int To, int Ordinal, DatePrecision Precision, Certainty Certainty);

/// <summary>
/// All listings as columns in memory, about 100 bytes an article: filters, counts and the histogram are then one pass over arrays.
/// Brought up to date from the store by stamp, also when another process wrote.
/// </summary>
internal sealed class ListingIndex(NewsDatabase database) : IDisposable
{
    private readonly ReaderWriterLockSlim _lock = new(LockRecursionPolicy.NoRecursion);
    private readonly SemaphoreSlim _refreshing = new(1, 1);
    private readonly Dictionary<long, int> _rowOf = [];
    private long _stamp;

    /// <summary>Grows with every change; answers kept under an older one are stale.</summary>
    public long Version { get; private set; }

    public int Count { get; private set; }

    public long[] Ids { get; private set; } = [];

    public int[] Days { get; private set; } = [];

    public ulong[] Topics { get; private set; } = [];

    public int[] Outlets { get; private set; } = [];

    public byte[] Languages { get; private set; } = [];

    public byte[] Kinds { get; private set; } = [];

    public byte[] Reviews { get; private set; } = [];

    public bool[] OnTopic { get; private set; } = [];

    public bool[] Dated { get; private set; } = [];

    public long[] Stories { get; private set; } = [];

    /// <summary>How many articles each story has.</summary>
    public Dictionary<long, int> StorySizes { get; } = [];

    public int[][] Actors { get; private set; } = [];

    public int[][] Places { get; private set; } = [];

    public EventSpan[][] Events { get; private set; } = [];

    public Postings TopicRows { get; } = new();

    public Postings ActorRows { get; } = new();

    public Postings OutletRows { get; } = new();

    public Postings LanguageRows { get; } = new();

    public Postings KindRows { get; } = new();

    public Postings ReviewRows { get; } = new();

    public Postings PlaceRows { get; } = new();

    public Posting OnTopicRows { get; } = new();

    public Posting DatedRows { get; } = new();

    /// <summary>The earliest and the last day of any listing or happening.</summary>
    public int FirstDay { get; private set; }

    public int LastDay { get; private set; } = -1;

    /// <summary>Rows by publication day, newest first, then by id, newest first.</summary>
    public int[] ByDay { get; private set; } = [];

    /// <summary>All happenings by first day, newest first, then by article, newest first.</summary>
    public Happened[] Happenings { get; private set; } = [];

    public NumberedNames TopicNames { get; } = new();

    public NumberedNames LanguageNames { get; } = new();

    public NumberedNames PlaceNames { get; } = new();

    public Dictionary<int, string> OutletNames { get; } = [];

    public Dictionary<int, ActorName> ActorNames { get; } = [];

    public Dictionary<string, int> ActorNumbers { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, int> OutletNumbers { get; } = new(StringComparer.Ordinal);

    /// <summary>The row of an article; null for one that stands in no list yet.</summary>
    public int? RowOf(long articleId) => _rowOf.TryGetValue(articleId, out var row) ? row : null;

    /// <summary>Runs a question over the columns while nothing changes them.</summary>
    public T Read<T>(Func<T> question)
    {
        _lock.EnterReadLock();
        try
        {
            return question();
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }

    /// <summary>Takes in what the store wrote since the last time.</summary>
    public async Task RefreshAsync(CancellationToken cancellation)
    {
        await _refreshing.WaitAsync(cancellation);
        try
        {
            using var db = database.Open();
            var newest = await db.Listings.MaxAsync(row => (long?)row.Stamp, cancellation) ?? 0;
            if (newest <= _stamp)
            {
                return;
            }

            // One read transaction: the questions see one state of the store. Deferred, or it would ask for the writer's place and every page would wait for an import.
            await db.Database.OpenConnectionAsync(cancellation);
            await using var transaction = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
            await db.Database.UseTransactionAsync(transaction, cancellation);
            var changes = await ListingChanges.LoadAsync(db, _stamp, cancellation);
            _lock.EnterWriteLock();
            try
            {
                Apply(changes);
                _stamp = changes.Newest;
                Version++;
            }
            finally
            {
                _lock.ExitWriteLock();
            }
        }
        finally
        {
            _refreshing.Release();
        }
    }

    public void Dispose()
    {
        _lock.Dispose();
        _refreshing.Dispose();
    }

    private void Apply(ListingChanges changes)
    {
        foreach (var (id, name) in changes.OutletNames)
        {
            OutletNames[id] = name;
            OutletNumbers[name] = id;
        }

        foreach (var (id, actor) in changes.ActorNames)
        {
            ActorNames[id] = actor;
            ActorNumbers[actor.Key] = id;
        }

        Grow(Count + changes.Listings.Count);
        foreach (var listing in changes.Listings)
        {
            if (!_rowOf.TryGetValue(listing.ArticleId, out var row))
            {
                _rowOf[listing.ArticleId] = row = Count++;
            }
            else
            {
                StorySizes[Stories[row]]--;
                Post(row, isThere: false);
            }

            StorySizes[listing.StoryId] = StorySizes.GetValueOrDefault(listing.StoryId) + 1;

            Ids[row] = listing.ArticleId;
            Days[row] = listing.Day;
            Outlets[row] = listing.OutletId;
            Languages[row] = (byte)LanguageNames.Number(listing.Language);
            Kinds[row] = listing.Kind;
            Reviews[row] = listing.Review;
            OnTopic[row] = listing.OnTopic;
            Dated[row] = listing.Dated;
            Stories[row] = listing.StoryId;
            Topics[row] = listing.Topics.Aggregate(0UL, (mask, topic) => mask | (1UL << TopicNames.Number(topic)));
            Actors[row] = listing.Actors;
            Places[row] = Array.ConvertAll(listing.Places, PlaceNames.Number);
            Events[row] = listing.Events;
            Post(row, isThere: true);
        }

        ByDay = Order(Count, row => row, row => Days[row]);
        Happenings = EventOrder();
        FirstDay = Count == 0 ? 0 : Math.Min(Days[ByDay[^1]], Happenings.Length == 0 ? int.MaxValue : Happenings[^1].Span.From);
        LastDay = Count == 0 ? -1 : Math.Max(Days[ByDay[0]], Happenings.Length == 0 ? int.MinValue : Happenings[0].Span.From);
    }

    // Puts a row under each of its values, or takes it from under them before they change.
    private void Post(int row, bool isThere)
    {
        Post(OutletRows, Outlets[row], row, isThere);
        Post(LanguageRows, Languages[row], row, isThere);
        Post(KindRows, Kinds[row], row, isThere);
        Post(ReviewRows, Reviews[row], row, isThere);
        for (var topics = Topics[row]; topics != 0; topics &= topics - 1)
        {
            Post(TopicRows, System.Numerics.BitOperations.TrailingZeroCount(topics), row, isThere);
        }

        foreach (var actor in Actors[row])
        {
            Post(ActorRows, actor, row, isThere);
        }

        foreach (var place in Places[row])
        {
            Post(PlaceRows, place, row, isThere);
        }

        Mark(OnTopicRows, row, isThere && OnTopic[row]);
        Mark(DatedRows, row, isThere && Dated[row]);
    }

    private static void Post(Postings postings, int value, int row, bool isThere)
    {
        if (isThere)
        {
            postings.Add(value, row);
        }
        else
        {
            postings.Remove(value, row);
        }
    }

    private static void Mark(Posting posting, int row, bool isThere)
    {
        if (isThere)
        {
            posting.Add(row);
        }
        else
        {
            posting.Remove(row);
        }
    }

    private void Grow(int needed)
    {
        if (needed <= Ids.Length)
        {
            return;
        }

        var size = Math.Max(needed, Ids.Length + Ids.Length / 2);
        Ids = Resized(Ids, size);
        Days = Resized(Days, size);
        Topics = Resized(Topics, size);
        Outlets = Resized(Outlets, size);
        Languages = Resized(Languages, size);
        Kinds = Resized(Kinds, size);
        Reviews = Resized(Reviews, size);
        OnTopic = Resized(OnTopic, size);
        Dated = Resized(Dated, size);
        Stories = Resized(Stories, size);
        Actors = Resized(Actors, size);
        Places = Resized(Places, size);
        Events = Resized(Events, size);
    }

    private static T[] Resized<T>(T[] array, int size)
    {
        Array.Resize(ref array, size);
        return array;
    }

    // Day and id in one number sort without a comparer.
    private int[] Order(int count, Func<int, int> row, Func<int, int> day)
    {
        var keys = new long[count];
        var rows = new int[count];
        for (var i = 0; i < count; i++)
        {
            rows[i] = i;
            keys[i] = -(((long)day(i) << 40) | (Ids[row(i)] & 0xFF_FFFF_FFFF));
        }

        Array.Sort(keys, rows);
        return rows;
    }

    private Happened[] EventOrder()
    {
        var all = new List<Happened>(Count + (Count / 2));
        for (var row = 0; row < Count; row++)
        {
            foreach (var span in Events[row])
            {
                all.Add(new Happened(row, span));
            }
        }

        var order = Order(all.Count, i => all[i].Row, i => all[i].Span.From);
        return Array.ConvertAll(order, i => all[i]);
    }
}

/// <summary>A happening with the row of its article.</summary>
internal readonly record struct Happened(int Row, EventSpan Span);

/// <summary>Small numbers for names, in the order they were first seen.</summary>
internal sealed class NumberedNames
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    public IReadOnlyList<string> Names => _names;

    public int Number(string name)
    {
        if (!_numbers.TryGetValue(name, out var number))
        {
            _numbers[name] = number = _names.Count;
            _names.Add(name);
        }

        return number;
    }

    public int? Find(string name) => _numbers.TryGetValue(name, out var number) ? number : null;
}
