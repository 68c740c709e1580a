using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using AfghanWatch.News.Tagging;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>A figure by numbers: names are looked up in the index.</summary>
/// <param name="Row">Row of its article in the listing index.</param>
/// <param name="Day">Day number it is of; -1 when nothing is known.</param>
/// <param name="Series">Number of its series, -1 for none.</param>
/// <param name="Max">Not a number where there is no range.</param>
internal readonly record struct FigureCell(int Row, int Ordinal, int Day, bool DayFromSentence, int Series, int What, int Unit, int Claimant, bool ByOutlet, int Qualifier, double Value, double Max);

/// <summary>
/// All figures of relevant articles as columns in memory, in the order of their days, about 45 bytes each, loaded when the first page asks: filters, counts per value and
/// series are one pass. Brought up to date by the stamps of the listings; figures that editors rejected are left out.
/// </summary>
internal sealed class FigureIndex(ListingIndex listings, NewsDatabase database) : IDisposable
{
    private const int OrdinalBits = 12;
    private const int RowBits = 29;
    private const int MostOrdinals = (1 << OrdinalBits) - 1;

    private readonly ReaderWriterLockSlim _lock = new(LockRecursionPolicy.NoRecursion);
    private readonly SemaphoreSlim _refreshing = new(1, 1);
    private readonly Dictionary<long, double> _max = [];
    private long _stamp;
    private long[] _keys = [];
    private int[] _series = [];
    private int[] _claimants = [];
    private int[] _what = [];
    private ushort[] _units = [];
    private ushort[] _qualifiers = [];
    private byte[] _bases = [];
    private double[] _values = [];

    public NumberedNames SeriesNames { get; } = new();

    public NumberedNames Words { get; } = new();

    public NumberedNames Units { get; } = new();

    public NumberedNames Claimants { get; } = new();

    public NumberedNames Qualifiers { get; } = new();

    /// <summary>Grows with every change.</summary>
    public long Version { get; private set; }

    public int Count { get; private set; }

    /// <summary>Day, row and ordinal in one number, oldest first.</summary>
    public ReadOnlySpan<long> Keys => _keys.AsSpan(0, Count);

    public ReadOnlySpan<int> Series => _series.AsSpan(0, Count);

    public ReadOnlySpan<int> ClaimantOf => _claimants.AsSpan(0, Count);

    public ReadOnlySpan<int> WhatOf => _what.AsSpan(0, Count);

    public ReadOnlySpan<ushort> UnitOf => _units.AsSpan(0, Count);

    public ReadOnlySpan<double> Values => _values.AsSpan(0, Count);

    public static int DayOf(long key) => (int)(key >> (RowBits + OrdinalBits)) - 1;

    public static int RowOf(long key) => (int)(key >> OrdinalBits) & ((1 << RowBits) - 1);

    /// <summary>The first key of a day.</summary>
    public static long KeyOf(int day) => ((long)day + 1) << (RowBits + OrdinalBits);

    /// <summary>One figure with all its numbers.</summary>
    public FigureCell CellAt(int at) => new(
        RowOf(_keys[at]), (int)(_keys[at] & MostOrdinals), DayOf(_keys[at]), (_bases[at] & 1) != 0, _series[at], _what[at], _units[at], _claimants[at], (_bases[at] & 2) != 0, _qualifiers[at], _values[at],
        _max.GetValueOrDefault(_keys[at], double.NaN));

    /// <summary>Runs a question over this index and the listings' while nothing changes them.</summary>
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

    /// <summary>Takes in what the store wrote since the last time.</summary>
    public async Task RefreshAsync(CancellationToken cancellation)
    {
        await listings.RefreshAsync(cancellation);
        if (_stamp == 0 || listings.Stamp > _stamp)
        {
            await TakeInAsync().WaitAsync(cancellation);
        }
    }

    public void Dispose()
    {
        _lock.Dispose();
        _refreshing.Dispose();
    }

    private async Task TakeInAsync()
    {
        await _refreshing.WaitAsync();
        try
        {
            if (_stamp == 0 || listings.Stamp > _stamp)
            {
                await Task.Run(TakeIn);
            }
        }
        finally
        {
            _refreshing.Release();
        }
    }

    private void TakeIn()
    {
        using var db = database.Open();

        // Deferred: a reader's transaction sees one state of the store without waiting for, or holding up, whoever writes.
        db.Database.OpenConnection();
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        using var transaction = connection.BeginTransaction(deferred: true);
        db.Database.UseTransaction(transaction);

        // Of articles written since the listings were brought up to date the next time takes in the figures.
        var newest = listings.Stamp;
        var rejected = Rejected(db);
        var changed = new HashSet<int>();
        var fresh = new List<FigureCell>();
        using (var heads = new StoreReader(connection, "SELECT ArticleId FROM Listings WHERE Stamp > $stamp", _stamp))
        {
            while (_stamp > 0 && heads.Read())
            {
                if (listings.Read(() => listings.RowOf(heads.Number(0))) is { } row)
                {
                    changed.Add(row);
                }
            }
        }

        using var reader = new StoreReader(
            connection,
            $"""
            SELECT f.ArticleId, f.Ordinal, f.Value, f.Max, f.Qualifier, f.Unit, f.What, f.Claimant, f.Series, f.AsOf, l.Day, l.Dated, o.Name
            FROM {(_stamp == 0 ? "Figures f CROSS JOIN Listings l ON l.ArticleId = f.ArticleId" : "Listings l CROSS JOIN Figures f ON f.ArticleId = l.ArticleId")} LEFT JOIN Outlets o ON o.Id = l.OutletId
            WHERE l.OnTopic AND l.Stamp > $stamp
            """,
            _stamp);
        _lock.EnterWriteLock();
        try
        {
            listings.Read(() =>
            {
                while (reader.Read())
                {
                    if (listings.RowOf(reader.Number(0)) is { } row && !rejected.Contains((reader.Number(0), reader.Small(1))))
                    {
                        fresh.Add(Cell(reader, row));
                    }
                }

                return true;
            });
            Arrange(changed, fresh);
            _stamp = newest;
            Version++;
        }
        finally
        {
            _lock.ExitWriteLock();
        }
    }

    private void Arrange(HashSet<int> changed, List<FigureCell> fresh)
    {
        if (changed.Count > 0)
        {
            var gone = new List<int>();
            for (var at = 0; at < Count; at++)
            {
                if (changed.Contains(RowOf(_keys[at])))
                {
                    gone.Add(at);
                    _max.Remove(_keys[at]);
                }
            }

            var leaving = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(gone);
            OrderedColumns.Remove(_keys, Count, leaving);
            OrderedColumns.Remove(_series, Count, leaving);
            OrderedColumns.Remove(_claimants, Count, leaving);
            OrderedColumns.Remove(_what, Count, leaving);
            OrderedColumns.Remove(_units, Count, leaving);
            OrderedColumns.Remove(_qualifiers, Count, leaving);
            OrderedColumns.Remove(_bases, Count, leaving);
            OrderedColumns.Remove(_values, Count, leaving);
            Count -= gone.Count;
        }

        var keys = fresh.ConvertAll(cell => KeyOf(cell.Day) | ((long)cell.Row << OrdinalBits) | (long)Math.Min(cell.Ordinal, MostOrdinals)).ToArray();
        var order = Enumerable.Range(0, keys.Length).ToArray();
        Array.Sort(keys, order);
        var (count, before) = (Count, Array.ConvertAll(keys, key => OrderedColumns.Below(Keys, key)));
        for (var i = 0; i < keys.Length; i++)
        {
            if (!double.IsNaN(fresh[order[i]].Max))
            {
                _max[keys[i]] = fresh[order[i]].Max;
            }
        }

        OrderedColumns.Insert(ref _keys, count, before, keys);
        OrderedColumns.Insert(ref _series, count, before, Array.ConvertAll(order, i => fresh[i].Series));
        OrderedColumns.Insert(ref _claimants, count, before, Array.ConvertAll(order, i => fresh[i].Claimant));
        OrderedColumns.Insert(ref _what, count, before, Array.ConvertAll(order, i => fresh[i].What));
        OrderedColumns.Insert(ref _units, count, before, Array.ConvertAll(order, i => (ushort)fresh[i].Unit));
        OrderedColumns.Insert(ref _qualifiers, count, before, Array.ConvertAll(order, i => (ushort)fresh[i].Qualifier));
        OrderedColumns.Insert(ref _bases, count, before, Array.ConvertAll(order, i => (byte)((fresh[i].DayFromSentence ? 1 : 0) | (fresh[i].ByOutlet ? 2 : 0))));
        OrderedColumns.Insert(ref _values, count, before, Array.ConvertAll(order, i => fresh[i].Value));
        Count += keys.Length;
    }

    private FigureCell Cell(StoreReader reader, int row)
    {
        var published = reader.Flag(11) ? reader.Day(10) : -1;
        var named = reader.IsNull(9) ? -1 : reader.Day(9);

        // A day to come is a plan's, and the count is of the day it was told.
        var fromSentence = named >= 0 && (published < 0 || named <= published);
        return new FigureCell(
            row,
            reader.Small(1),
            fromSentence ? named : published,
            fromSentence,
            reader.IsNull(8) ? -1 : SeriesNames.Number(reader.Text(8)),
            Words.Number(reader.Text(6)),
            reader.IsNull(5) ? Units.Number(FigureFilter.NoUnit) : Units.Number(reader.Text(5)),
            Claimants.Number(reader.IsNull(7) ? reader.Text(12) : reader.Text(7)),
            reader.IsNull(7),
            Qualifiers.Number(reader.Text(4)),
            reader.Real(2),
            reader.IsNull(3) ? double.NaN : reader.Real(3));
    }

    // Decisions name a figure by its words: those of the few articles with a rejected one are read.
    private static HashSet<(long, int)> Rejected(NewsDbContext db)
    {
        const string Prefix = "figure:";
        var reviews = (db.Reviews.Where(row => row.Verdict == Verdict.Rejected && row.TagKey.StartsWith(Prefix)).Select(row => new { row.ArticleId, row.TagKey }).ToList())
            .Select(row => (row.ArticleId, row.TagKey)).ToHashSet();
        if (reviews.Count == 0)
        {
            return [];
        }

        var ids = reviews.Select(review => review.ArticleId).Distinct().ToList();
        var rows = (
            from figure in db.Figures.Where(row => ids.Contains(row.ArticleId))
            join article in db.Articles on figure.ArticleId equals article.Id
            join version in db.ArticleVersions on new { ArticleId = article.Id, Number = article.CurrentVersion } equals new { version.ArticleId, version.Number }
            select new { figure.ArticleId, figure.Ordinal, figure.Start, figure.End, figure.Value, version.Text }).ToList();
        return [.. rows.Where(row => row.End <= row.Text.Length && reviews.Contains((row.ArticleId, TagKey.Figure(new TextSpan(row.Start, row.End).Cut(row.Text), row.Value))))
            .Select(row => (row.ArticleId, row.Ordinal))];
    }
}
