using System.Runtime.InteropServices;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>
/// All events as columns in memory beside <see cref="ListingIndex"/>, in the order of their days, about 50 bytes an event: a pass over them reads memory from front to back.
/// Brought up to date by stamp.
/// </summary>
internal sealed class EventIndex(NewsDatabase database, ListingIndex listings) : IDisposable
{
    private const int DayShift = 41;
    private const long PinnedBit = 1L << 40;
    private const long IdMask = PinnedBit - 1;
    private const int CertaintyShift = 4;
    private const byte MoreBit = 0x80;

    private readonly ReaderWriterLockSlim _lock = new(LockRecursionPolicy.NoRecursion);
    private readonly SemaphoreSlim _refreshing = new(1, 1);
    private readonly NewestStamp _newest = new(database, "Events");
    private readonly NumberMap<(long Place, int Row)> _events = new();
    private readonly ValueLists<int> _more = new();
    private long _stamp;
    private int _rows;
    private long[] _places = [];
    private int[] _lastDays = [];
    private ulong[] _topics = [];
    private byte[] _kinds = [];
    private int[] _first = [];
    private int[] _moreRows = [];
    private readonly Lock _bitsGate = new();
    private EventBits? _bits;

    public long Version { get; private set; }

    /// <summary>Whether what the store had at the start has been read.</summary>
    public bool IsLoaded { get; private set; }

    /// <summary>Events that an article reports.</summary>
    public int Count { get; private set; }

    /// <summary>The most days between first and last of any event.</summary>
    public int LongestSpan { get; private set; }

    /// <summary>Where each event stands, oldest first, pinned ones last within a day: day, pin and id in one number.</summary>
    public ReadOnlySpan<long> Places => _places.AsSpan(0, Count);

    public ReadOnlySpan<int> LastDays => _lastDays.AsSpan(0, Count);

    public ReadOnlySpan<ulong> Topics => _topics.AsSpan(0, Count);

    /// <summary>Flags, certainty and whether there are more reports, see <see cref="KindsOf"/>.</summary>
    public ReadOnlySpan<byte> Kinds => _kinds.AsSpan(0, Count);

    /// <summary>Row of the first reporting article. Most events have one: it is read without following a reference.</summary>
    public ReadOnlySpan<int> First => _first.AsSpan(0, Count);

    /// <summary>The events as sets, made by the first who asks for them. Call while nothing changes the index.</summary>
    public EventBits Bits()
    {
        lock (_bitsGate)
        {
            return _bits ??= new EventBits(this);
        }
    }

    public static int DayOf(long place) => (int)(place >> DayShift);

    public static long IdOf(long place) => place & IdMask;

    /// <summary>The first place of a day.</summary>
    public static long PlaceOf(int day) => (long)Math.Max(0, day) << DayShift;

    public static bool HasMore(byte kind) => (kind & MoreBit) != 0;

    public static DayCertainty CertaintyOf(byte kind) => (DayCertainty)((kind & ~MoreBit) >> CertaintyShift);

    /// <summary>Rows of the other reporting articles.</summary>
    public ReadOnlySpan<int> MoreOf(int at) => _more[_moreRows[at]];

    /// <summary>Which kinds of events pass, a table with an entry for each.</summary>
    public static bool[] KindsOf(EventScope scope, HappeningFilter filter)
    {
        var pass = new bool[256];
        for (var kind = 0; kind < pass.Length; kind++)
        {
            pass[kind] = EventQuery.InScope((EventFlags)(kind & 0xF), scope) && filter.CertaintyPasses(CertaintyOf((byte)kind));
        }

        return pass;
    }

    /// <summary>Runs a question over both indexes while nothing changes them.</summary>
    public T Read<T>(Func<T> question)
    {
        _lock.EnterReadLock();
        try
        {
            return listings.Read(question);
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }

    public async Task RefreshAsync(CancellationToken cancellation)
    {
        if (!IsLoaded || _newest.Read() > _stamp)
        {
            await TakeInAsync().WaitAsync(cancellation);
        }

        await listings.RefreshAsync(cancellation);
    }

    public void Dispose()
    {
        _newest.Dispose();
        _lock.Dispose();
        _refreshing.Dispose();
    }

    private async Task TakeInAsync()
    {
        await _refreshing.WaitAsync();
        try
        {
            if (IsLoaded && _newest.Read() <= _stamp)
            {
                return;
            }

            // Events are written with their articles: whoever sees an event sees its articles, when asked after it. The first time both are read side by side.
            var loading = Task.Run(Load);
            await listings.RefreshAsync(CancellationToken.None);
            var changes = await loading;
            await listings.RefreshAsync(CancellationToken.None);
            _lock.EnterWriteLock();
            try
            {
                listings.Read(() => Apply(changes));
                _stamp = changes.Newest;
                Version++;
                IsLoaded = true;
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

    private Changes Load()
    {
        using var db = database.Open();

        // Deferred: both questions see one state of the store, and no writer waits for them.
        db.Database.OpenConnection();
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        using var transaction = connection.BeginTransaction(deferred: true);
        var changes = new Changes([], [], new NumberedNames()) { Newest = _stamp };
        using (var reader = new StoreReader(connection, "SELECT Id, \"From\", \"To\", Precision, Certainty, Planned, Hidden, Pinned, Days > 1 OR CountThing IS NOT NULL OR Disputes > 0, Topics, Articles, Stamp FROM Events WHERE Stamp > $stamp ORDER BY Id", _stamp))
        {
            while (reader.Read())
            {
                var span = new EventSpan(reader.Day(1), reader.Day(2), 0, (DatePrecision)reader.Small(3), (Certainty)reader.Small(4));
                changes.Events.Add(new Change(
                    reader.Number(0), span,
                    (reader.Flag(5) ? EventFlags.Planned : 0) | (reader.Flag(6) ? EventFlags.Hidden : 0) | (reader.Flag(7) ? EventFlags.Pinned : 0) | (reader.Flag(8) ? EventFlags.Disputed : 0),
                    reader.Small(10) == 0 ? -1 : changes.Names.Number(reader.Text(9))));
                changes.Newest = Math.Max(changes.Newest, reader.Number(11));
            }
        }

        var where = _stamp == 0 ? "" : " JOIN Events e ON e.Id = r.EventId WHERE e.Stamp > $stamp";
        using (var reader = new StoreReader(connection, $"SELECT r.EventId, r.ArticleId FROM EventReports r{where} ORDER BY r.EventId, r.ArticleId", _stamp))
        {
            while (reader.Read())
            {
                var (id, article) = (reader.Number(0), reader.Number(1));
                if (changes.Reports.Count == 0 || changes.Reports[^1] != (id, article))
                {
                    changes.Reports.Add((id, article));
                }
            }
        }

        return changes;
    }

    private bool Apply(Changes changes)
    {
        var masks = changes.Names.Names.Select(Mask).ToArray();
        var gone = new List<int>();
        var fresh = new List<(long Place, int LastDay, ulong Topics, byte Kind, int First, int Row)>(changes.Events.Count);
        var reports = CollectionsMarshal.AsSpan(changes.Reports);
        var rows = new List<int>();
        var at = 0;
        foreach (var change in changes.Events)
        {
            ref var known = ref _events.Ref(change.Id);
            if (known.Place != 0)
            {
                gone.Add(OrderedColumns.Below(Places, known.Place));
                known.Place = 0;
            }

            for (; at < reports.Length && reports[at].Event < change.Id; at++)
            {
            }

            rows.Clear();
            for (; at < reports.Length && reports[at].Event == change.Id; at++)
            {
                if (listings.RowOf(reports[at].Article) is { } article)
                {
                    rows.Add(article);
                }
            }

            if (rows.Count == 0)
            {
                continue;
            }

            if (known.Row == 0)
            {
                known.Row = ++_rows;
            }

            if (rows.Count > 1 || known.Row < _rows)
            {
                _more.Set(known.Row, CollectionsMarshal.AsSpan(rows)[1..]);
            }

            known.Place = ((long)change.Span.From << DayShift) | ((change.Flags & EventFlags.Pinned) != 0 ? PinnedBit : 0) | (change.Id & IdMask);
            var kind = (byte)((int)change.Flags | ((int)HappeningFilter.CertaintyOf(change.Span) << CertaintyShift) | (rows.Count > 1 ? MoreBit : 0));
            fresh.Add((known.Place, change.Span.To, change.Topics < 0 ? 0 : masks[change.Topics], kind, rows[0], known.Row));
            LongestSpan = Math.Max(LongestSpan, change.Span.To - change.Span.From);
        }

        Arrange(gone, fresh);
        _bits = null;
        return true;
    }

    private void Arrange(List<int> gone, List<(long Place, int LastDay, ulong Topics, byte Kind, int First, int Row)> fresh)
    {
        gone.Sort();
        var leaving = CollectionsMarshal.AsSpan(gone);
        OrderedColumns.Remove(_places, Count, leaving);
        OrderedColumns.Remove(_lastDays, Count, leaving);
        OrderedColumns.Remove(_topics, Count, leaving);
        OrderedColumns.Remove(_kinds, Count, leaving);
        OrderedColumns.Remove(_first, Count, leaving);
        OrderedColumns.Remove(_moreRows, Count, leaving);
        Count -= gone.Count;
        var keys = fresh.ConvertAll(one => one.Place).ToArray();
        var order = Enumerable.Range(0, fresh.Count).ToArray();
        Array.Sort(keys, order);
        var (count, before) = (Count, Array.ConvertAll(keys, key => OrderedColumns.Below(Places, key)));
        OrderedColumns.Insert(ref _places, count, before, keys);
        OrderedColumns.Insert(ref _lastDays, count, before, Array.ConvertAll(order, i => fresh[i].LastDay));
        OrderedColumns.Insert(ref _topics, count, before, Array.ConvertAll(order, i => fresh[i].Topics));
        OrderedColumns.Insert(ref _kinds, count, before, Array.ConvertAll(order, i => fresh[i].Kind));
        OrderedColumns.Insert(ref _first, count, before, Array.ConvertAll(order, i => fresh[i].First));
        OrderedColumns.Insert(ref _moreRows, count, before, Array.ConvertAll(order, i => fresh[i].Row));
        Count += fresh.Count;
    }

    private ulong Mask(string topics)
    {
        var mask = 0UL;
        foreach (var topic in topics.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            mask |= listings.TopicNames.Find(topic) is { } number ? 1UL << number : 0;
        }

        return mask;
    }

    private readonly record struct Change(long Id, EventSpan Span, EventFlags Flags, int Topics);

    private sealed record Changes(List<Change> Events, List<(long Event, long Article)> Reports, NumberedNames Names)
    {
        public long Newest { get; set; }
    }
}

[Flags]
internal enum EventFlags : byte
{
    None = 0,
    Planned = 1,
    Hidden = 2,
    Pinned = 4,
    Disputed = 8,
}
