using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace AfghanWatch.News.Reading;

/// <summary>
/// All events as columns in memory beside <see cref="ListingIndex"/>, about 60 bytes an event: which articles report it by their row there.
/// Brought up to date by stamp.
/// </summary>
internal sealed class EventIndex(NewsDatabase database, ListingIndex listings) : IDisposable
{
    private const int DayShift = 41;
    private const long PinnedBit = 1L << 40;
    private const long IdMask = PinnedBit - 1;

    private readonly ReaderWriterLockSlim _lock = new(LockRecursionPolicy.NoRecursion);
    private readonly SemaphoreSlim _refreshing = new(1, 1);
    private readonly Dictionary<long, int> _rowOf = [];
    private long _stamp;

    public long Version { get; private set; }

    public int Count { get; private set; }

    public long[] Ids { get; private set; } = [];

    public EventSpan[] Spans { get; private set; } = [];

    public ulong[] Topics { get; private set; } = [];

    public EventFlags[] Flags { get; private set; } = [];

    /// <summary>Row of the first reporting article; -1 for an event that is no more. Most events have one: it is read without following a reference.</summary>
    public int[] First { get; private set; } = [];

    /// <summary>Rows of the other reporting articles.</summary>
    public int[]?[] More { get; private set; } = [];

    /// <summary>Events in list order: newest day first, pinned ones first within it.</summary>
    public int[] ByDay { get; private set; } = [];

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
        await _refreshing.WaitAsync(cancellation);
        try
        {
            // Events are written with their articles: whoever sees an event sees its articles, when asked after it.
            var changes = await LoadAsync(cancellation);
            await listings.RefreshAsync(cancellation);
            if (changes is null)
            {
                return;
            }

            _lock.EnterWriteLock();
            try
            {
                listings.Read(() => Apply(changes));
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

    /// <summary>Where an event stands in the list: larger is further up.</summary>
    public long PlaceOf(int row) => ((long)Spans[row].From << DayShift) | ((Flags[row] & EventFlags.Pinned) != 0 ? PinnedBit : 0) | (Ids[row] & IdMask);

    public void Dispose()
    {
        _lock.Dispose();
        _refreshing.Dispose();
    }

    private async Task<Changes?> LoadAsync(CancellationToken cancellation)
    {
        using var db = database.Open();
        if ((await db.Events.MaxAsync(row => (long?)row.Stamp, cancellation) ?? 0) <= _stamp)
        {
            return null;
        }

        // Deferred: both questions see one state of the store, and no writer waits for them.
        await db.Database.OpenConnectionAsync(cancellation);
        await using var transaction = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await db.Database.UseTransactionAsync(transaction, cancellation);
        var changes = new Changes([], [], _stamp);
        using (var reader = Reader(db, "SELECT Id, \"From\", \"To\", Precision, Certainty, Planned, Hidden, Pinned, Days > 1 OR CountThing IS NOT NULL OR Disputes > 0, Topics, Articles, Stamp FROM Events WHERE Stamp > $stamp"))
        {
            while (reader.Read())
            {
                cancellation.ThrowIfCancellationRequested();
                changes.Events.Add((
                    reader.GetInt64(0),
                    new EventSpan(ListingChanges.DayNumber(reader.GetString(1)), ListingChanges.DayNumber(reader.GetString(2)), 0, (DatePrecision)reader.GetInt32(3), (Certainty)reader.GetInt32(4)),
                    (reader.GetBoolean(5) ? EventFlags.Planned : 0) | (reader.GetBoolean(6) ? EventFlags.Hidden : 0) | (reader.GetBoolean(7) ? EventFlags.Pinned : 0) | (reader.GetBoolean(8) ? EventFlags.Disputed : 0),
                    reader.GetInt32(10) == 0 ? null : string.Intern(reader.GetString(9))));
                changes = changes with { Newest = Math.Max(changes.Newest, reader.GetInt64(11)) };
            }
        }

        var where = _stamp == 0 ? "" : " JOIN Events e ON e.Id = r.EventId WHERE e.Stamp > $stamp";
        using (var reader = Reader(db, $"SELECT r.EventId, r.ArticleId FROM EventReports r{where} ORDER BY r.EventId, r.ArticleId"))
        {
            while (reader.Read())
            {
                var (id, article) = (reader.GetInt64(0), reader.GetInt64(1));
                if (changes.Reports.Count == 0 || changes.Reports[^1] != (id, article))
                {
                    changes.Reports.Add((id, article));
                }
            }
        }

        return changes;
    }

    private SqliteDataReader Reader(NewsDbContext db, string sql)
    {
        var command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$stamp", _stamp);
        return command.ExecuteReader();
    }

    private int Apply(Changes changes)
    {
        Grow(Count + changes.Events.Count);
        foreach (var (id, span, flags, topics) in changes.Events)
        {
            if (!_rowOf.TryGetValue(id, out var row))
            {
                _rowOf[id] = row = Count++;
            }

            Ids[row] = id;
            Spans[row] = span;
            Flags[row] = flags;
            Topics[row] = topics is null ? 0 : Mask(topics);
            (First[row], More[row]) = (-1, null);
        }

        for (var start = 0; start < changes.Reports.Count;)
        {
            var end = start;
            while (end < changes.Reports.Count && changes.Reports[end].Event == changes.Reports[start].Event)
            {
                end++;
            }

            if (_rowOf.TryGetValue(changes.Reports[start].Event, out var row))
            {
                var rows = new List<int>(end - start);
                for (var i = start; i < end; i++)
                {
                    if (listings.RowOf(changes.Reports[i].Article) is { } article)
                    {
                        rows.Add(article);
                    }
                }

                First[row] = rows.Count == 0 ? -1 : rows[0];
                More[row] = rows.Count < 2 ? null : [.. rows.Skip(1)];
            }

            start = end;
        }

        var places = new long[Count];
        var order = new int[Count];
        for (var row = 0; row < Count; row++)
        {
            (places[row], order[row]) = (-PlaceOf(row), row);
        }

        Array.Sort(places, order);
        ByDay = order;
        return Count;
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

    private void Grow(int needed)
    {
        if (needed > Ids.Length)
        {
            var size = Math.Max(needed, Ids.Length + (Ids.Length / 2));
            Ids = Resized(Ids, size);
            Spans = Resized(Spans, size);
            Topics = Resized(Topics, size);
            Flags = Resized(Flags, size);
            First = Resized(First, size);
            More = Resized(More, size);
        }
    }

    private static T[] Resized<T>(T[] array, int size)
    {
        Array.Resize(ref array, size);
        return array;
    }

    private sealed record Changes(List<(long Id, EventSpan Span, EventFlags Flags, string? Topics)> Events, List<(long Event, long Article)> Reports, long Newest);
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
