using Microsoft.EntityFrameworkCore;
using AfghanWatch.News.Store;

namespace AfghanWatch.News.Reading;

/// <summary>The first reading of lists, events and figures into memory. Begun with the dashboard, so that nobody's first page waits for all of a large archive.</summary>
public sealed class ArchiveReading
{
    private const int MostWarmed = 60;

    // Between two words others have their turn.
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(50);

    private readonly ListingIndex _listings;
    private readonly EventIndex _events;
    private readonly FigureIndex _figures;
    private readonly SearchIndex _search;
    private readonly NewsDatabase _database;

    internal ArchiveReading(ListingIndex listings, EventIndex events, FigureIndex figures, SearchIndex search, NewsDatabase database)
    {
        _listings = listings;
        _events = events;
        _figures = figures;
        _search = search;
        _database = database;
    }

    /// <summary>Whether pages find lists and events in memory.</summary>
    public bool IsReady => _events.IsLoaded;

    /// <summary>Articles read so far.</summary>
    public int Articles => _listings.Loading;

    /// <summary>Articles there are to read.</summary>
    public async Task<int> TotalAsync(CancellationToken cancellation)
    {
        using var db = _database.Open();
        return await db.Listings.CountAsync(cancellation);
    }

    /// <summary>Reads lists and events; comes back at once when they are there. Goes on also when whoever waits for it leaves.</summary>
    public Task ListsAsync(CancellationToken cancellation) => IsReady ? Task.CompletedTask : _events.RefreshAsync(cancellation);

    /// <summary>Reads everything, then looks up the names that most articles have: they are what is searched, and each then answers from memory.</summary>
    public async Task AllAsync(CancellationToken cancellation)
    {
        await ListsAsync(cancellation);
        await _figures.RefreshAsync(cancellation);
        var names = _listings.Read(() => TimelineCounter.Facets(_listings, new FilterSets(_listings, ArticleFilter.All, TimeAxis.Published, null), TimeAxis.Published));
        foreach (var name in names.Actors.Take(MostWarmed).Concat(names.Places.Take(MostWarmed)))
        {
            await _search.FindAsync(SearchText.Parse(name.Name), cancellation);
            await Task.Delay(Breath, cancellation);
        }
    }
}
