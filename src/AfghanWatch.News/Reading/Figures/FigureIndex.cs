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
/// All figures of relevant articles as rows in memory, about 60 bytes each, loaded when the first page asks: filters, counts per value and
/// series are one pass. Brought up to date by the stamps of the listings; figures that editors rejected are left out.
/// </summary>
internal sealed class FigureIndex(ListingIndex listings, NewsDatabase database) : IDisposable
{
    private readonly SemaphoreSlim _refreshing = new(1, 1);
    private long _stamp;

    public NumberedNames SeriesNames { get; } = new();

    public NumberedNames Words { get; } = new();

    public NumberedNames Units { get; } = new();

    public NumberedNames Claimants { get; } = new();

    public NumberedNames Qualifiers { get; } = new();

    /// <summary>By day, newest first; a new array with every change, so that readers keep theirs.</summary>
    public FigureCell[] Cells { get; private set; } = [];

    /// <summary>Takes in what the store wrote since the last time.</summary>
    public async Task RefreshAsync(CancellationToken cancellation)
    {
        await listings.RefreshAsync(cancellation);
        await _refreshing.WaitAsync(cancellation);
        try
        {
            using var db = database.Open();
            var newest = await db.Listings.MaxAsync(row => (long?)row.Stamp, cancellation) ?? 0;
            if (newest > _stamp)
            {
                await LoadAsync(db, cancellation);
            }
        }
        finally
        {
            _refreshing.Release();
        }
    }

    public void Dispose() => _refreshing.Dispose();

    private async Task LoadAsync(NewsDbContext db, CancellationToken cancellation)
    {
        // Deferred: a reader's transaction sees one state of the store without waiting for, or holding up, whoever writes.
        await db.Database.OpenConnectionAsync(cancellation);
        await using var transaction = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
        await db.Database.UseTransactionAsync(transaction, cancellation);
        var newest = await db.Listings.MaxAsync(row => (long?)row.Stamp, cancellation) ?? 0;
        var rejected = await RejectedAsync(db, cancellation);
        var changed = _stamp == 0 ? null : (await db.Listings.Where(row => row.Stamp > _stamp).Select(row => row.ArticleId).ToListAsync(cancellation)).ToHashSet();
        var cells = changed is null ? [] : Kept(changed);
        var complete = true;
        var command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        await using (command)
        {
            command.Transaction = transaction;
            command.CommandText = """
                SELECT f.ArticleId, f.Ordinal, f.Value, f.Max, f.Qualifier, f.Unit, f.What, f.Claimant, f.Series, f.AsOf, l.Day, l.Dated, o.Name
                FROM Listings l JOIN Figures f ON f.ArticleId = l.ArticleId LEFT JOIN Outlets o ON o.Id = l.OutletId
                WHERE l.OnTopic AND l.Stamp > $stamp
                """;
            command.Parameters.AddWithValue("$stamp", _stamp);
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            while (reader.Read())
            {
                var article = reader.GetInt64(0);
                if (listings.Read(() => listings.RowOf(article)) is not { } row)
                {
                    // Written since the listings were brought up to date: the next time takes it in.
                    complete = false;
                }
                else if (!rejected.Contains((article, reader.GetInt32(1))))
                {
                    cells.Add(Cell(reader, row));
                }
            }
        }

        var ordered = cells.ToArray();
        Array.Sort(ordered, (one, other) => one.Day != other.Day ? other.Day.CompareTo(one.Day) : one.Row != other.Row ? other.Row.CompareTo(one.Row) : one.Ordinal.CompareTo(other.Ordinal));
        Cells = ordered;
        _stamp = complete ? newest : _stamp;
    }

    private List<FigureCell> Kept(HashSet<long> changed)
    {
        var rows = listings.Read(() => changed.Select(listings.RowOf).OfType<int>().ToHashSet());
        return [.. Cells.Where(cell => !rows.Contains(cell.Row))];
    }

    private FigureCell Cell(SqliteDataReader reader, int row)
    {
        string? Text(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
        var published = reader.GetBoolean(11) ? DateOnly.Parse(reader.GetString(10), System.Globalization.CultureInfo.InvariantCulture).DayNumber : -1;
        var named = Text(9) is { } day ? DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture).DayNumber : -1;

        // A day to come is a plan's, and the count is of the day it was told.
        var fromSentence = named >= 0 && (published < 0 || named <= published);
        var claimant = Text(7);
        return new FigureCell(
            row,
            reader.GetInt32(1),
            fromSentence ? named : published,
            fromSentence,
            Text(8) is { } series ? SeriesNames.Number(series) : -1,
            Words.Number(Text(6) ?? ""),
            Units.Number(Text(5) ?? FigureFilter.NoUnit),
            Claimants.Number(claimant ?? Text(12) ?? ""),
            claimant is null,
            Qualifiers.Number(Text(4) ?? ""),
            reader.GetDouble(2),
            reader.IsDBNull(3) ? double.NaN : reader.GetDouble(3));
    }

    // Decisions name a figure by its words: those of the few articles with a rejected one are read.
    private static async Task<HashSet<(long, int)>> RejectedAsync(NewsDbContext db, CancellationToken cancellation)
    {
        const string Prefix = "figure:";
        var reviews = (await db.Reviews.Where(row => row.Verdict == Verdict.Rejected && row.TagKey.StartsWith(Prefix)).Select(row => new { row.ArticleId, row.TagKey }).ToListAsync(cancellation))
            .Select(row => (row.ArticleId, row.TagKey)).ToHashSet();
        if (reviews.Count == 0)
        {
            return [];
        }

        var ids = reviews.Select(review => review.ArticleId).Distinct().ToList();
        var rows = await (
            from figure in db.Figures.Where(row => ids.Contains(row.ArticleId))
            join article in db.Articles on figure.ArticleId equals article.Id
            join version in db.ArticleVersions on new { ArticleId = article.Id, Number = article.CurrentVersion } equals new { version.ArticleId, version.Number }
            select new { figure.ArticleId, figure.Ordinal, figure.Start, figure.End, figure.Value, version.Text }).ToListAsync(cancellation);
        return [.. rows.Where(row => row.End <= row.Text.Length && reviews.Contains((row.ArticleId, TagKey.Figure(new TextSpan(row.Start, row.End).Cut(row.Text), row.Value))))
            .Select(row => (row.ArticleId, row.Ordinal))];
    }
}
