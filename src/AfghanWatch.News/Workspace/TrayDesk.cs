using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Workspace;

/// <summary>A person's tray: what was picked for a note, in an order of their own. The words are cut from the stored text here, so that nothing can be cited that does not stand there.</summary>
public sealed class TrayDesk
{
    private const int LongestNote = 4_000;
    private const int LongestWords = 2_000;
    private const int MostItems = 500;

    private readonly NewsDatabase _database;
    private readonly StoreChanges _changes;
    private readonly TimeProvider _clock;

    internal TrayDesk(NewsDatabase database, StoreChanges changes, TimeProvider clock)
    {
        _database = database;
        _changes = changes;
        _clock = clock;
    }

    public async Task<int> CountAsync(string who, CancellationToken cancellation)
    {
        using var db = _database.Open();
        return await db.Tray.CountAsync(row => row.Who == who && row.RemovedAt == null, cancellation);
    }

    /// <summary>The items from the top.</summary>
    public async Task<IReadOnlyList<TrayItem>> ItemsAsync(string who, CancellationToken cancellation)
    {
        using var db = _database.Open();
        var rows = await (
            from item in db.Tray.Where(row => row.Who == who && row.RemovedAt == null)
            join article in db.Articles on item.ArticleId equals article.Id
            join version in db.ArticleVersions on new { item.ArticleId, Number = item.Version } equals new { version.ArticleId, version.Number }
            join outlet in db.Outlets on article.OutletId equals outlet.Id into outlets
            from outlet in outlets.DefaultIfEmpty()
            orderby item.Place, item.Id
            select new { item, article.Url, article.PublishedOn, version.Title, version.Byline, Outlet = outlet == null ? null : outlet.Name }).ToListAsync(cancellation);
        return [.. rows.Select(row => new TrayItem(
            row.item.Id, Enum.Parse<TrayKind>(row.item.Kind), row.item.ArticleId, row.item.Version, row.item.Start, row.item.End, row.item.Words, row.item.Label, row.item.Note, row.item.AddedAt,
            row.Title, row.Outlet, row.Url, row.Byline, row.PublishedOn))];
    }

    /// <summary>Puts words of an article, or the article, at the end of the tray. The same words twice are one item.</summary>
    /// <param name="start">UTF-16 offset into the current text; with <paramref name="end"/> equal, the whole article.</param>
    /// <returns>The item's number; null when there is no such article or place, or the tray is full.</returns>
    public Task<long?> AddAsync(string who, TrayKind kind, long articleId, int start, int end, string? label, CancellationToken cancellation) => WriteAsync(
        async db =>
        {
            var text = await (
                from article in db.Articles.Where(row => row.Id == articleId)
                join version in db.ArticleVersions on new { ArticleId = article.Id, Number = article.CurrentVersion } equals new { version.ArticleId, version.Number }
                select new { version.Number, version.Title, version.Text }).FirstOrDefaultAsync(cancellation);
            if (text is null || start < 0 || end < start || end > text.Text.Length || end - start > LongestWords)
            {
                return null;
            }

            var items = db.Tray.Where(row => row.Who == who && row.RemovedAt == null);
            var same = await items.FirstOrDefaultAsync(row => row.ArticleId == articleId && row.Version == text.Number && row.Start == start && row.End == end, cancellation);
            if (same is not null)
            {
                return same.Id;
            }

            if (await items.CountAsync(cancellation) >= MostItems)
            {
                return null;
            }

            var row = new TrayRow
            {
                Who = who,
                Place = (await items.MaxAsync(item => (int?)item.Place, cancellation) ?? 0) + 1,
                Kind = (end == start ? TrayKind.Article : kind).ToString(),
                ArticleId = articleId,
                Version = text.Number,
                Start = start,
                End = end,
                Words = end == start ? text.Title : new TextSpan(start, end).Cut(text.Text),
                Label = string.IsNullOrWhiteSpace(label) ? null : label.Trim(),
                AddedAt = Now,
            };
            db.Tray.Add(row);
            await db.SaveChangesAsync(cancellation);
            return (long?)row.Id;
        },
        cancellation);

    /// <summary>Takes an item out; <see cref="RestoreAsync"/> brings it back.</summary>
    public Task RemoveAsync(string who, long id, CancellationToken cancellation) => ChangeAsync(who, id, row => row.RemovedAt = Now, cancellation);

    public Task RestoreAsync(string who, long id, CancellationToken cancellation) => ChangeAsync(who, id, row => row.RemovedAt = null, cancellation);

    /// <summary>Writes a person's own words beside an item; empty takes them off.</summary>
    public Task AnnotateAsync(string who, long id, string? note, CancellationToken cancellation) =>
        ChangeAsync(who, id, row => row.Note = string.IsNullOrWhiteSpace(note) ? null : note.Trim()[..Math.Min(note.Trim().Length, LongestNote)], cancellation);

    /// <summary>Moves an item up (-1) or down (1) by one.</summary>
    public Task MoveAsync(string who, long id, int direction, CancellationToken cancellation) => WriteAsync(
        async db =>
        {
            var rows = await db.Tray.AsTracking().Where(row => row.Who == who && row.RemovedAt == null).OrderBy(row => row.Place).ThenBy(row => row.Id).ToListAsync(cancellation);
            var at = rows.FindIndex(row => row.Id == id);
            var to = at + Math.Sign(direction);
            if (at >= 0 && to >= 0 && to < rows.Count)
            {
                (rows[at], rows[to]) = (rows[to], rows[at]);
                for (var i = 0; i < rows.Count; i++)
                {
                    rows[i].Place = i + 1;
                }

                await db.SaveChangesAsync(cancellation);
            }

            return 0;
        },
        cancellation);

    /// <summary>Empties the tray; gives the numbers of what was in it, to bring them back.</summary>
    public Task<IReadOnlyList<long>> ClearAsync(string who, CancellationToken cancellation) => WriteAsync<IReadOnlyList<long>>(
        async db =>
        {
            var rows = await db.Tray.AsTracking().Where(row => row.Who == who && row.RemovedAt == null).ToListAsync(cancellation);
            rows.ForEach(row => row.RemovedAt = Now);
            await db.SaveChangesAsync(cancellation);
            return [.. rows.Select(row => row.Id)];
        },
        cancellation);

    private DateTime Now => _clock.GetUtcNow().UtcDateTime;

    private Task ChangeAsync(string who, long id, Action<TrayRow> change, CancellationToken cancellation) => WriteAsync(
        async db =>
        {
            if (await db.Tray.AsTracking().FirstOrDefaultAsync(row => row.Who == who && row.Id == id, cancellation) is { } row)
            {
                change(row);
                await db.SaveChangesAsync(cancellation);
            }

            return 0;
        },
        cancellation);

    private async Task<T> WriteAsync<T>(Func<NewsDbContext, Task<T>> work, CancellationToken cancellation)
    {
        var result = await _database.WriteAsync(work, cancellation, durable: true);
        _changes.Signal();
        return result;
    }
}
