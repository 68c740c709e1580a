using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using AfghanWatch.News.Store;

namespace AfghanWatch.News.Reading;

/// <summary>What the Figures page asks: every count of the relevant articles as data, and the same thing counted beside each other.</summary>
public sealed class FigureQuery
{
    /// <summary>Rows that one file of figures holds at most.</summary>
    public const int MostExported = 50_000;

    private const int MostRows = 200;
    private const int MostSeries = 8;
    private const int MostValues = 200;
    private const int ExportBatch = 500;

    private readonly NewsDatabase _database;
    private readonly ListingIndex _listings;
    private readonly FigureIndex _index;

    internal FigureQuery(NewsDatabase database, ListingIndex listings, FigureIndex index)
    {
        _database = database;
        _listings = listings;
        _index = index;
    }

    /// <summary>One page of the list with counts per filter value and the series that most claimants speak to.</summary>
    /// <param name="skip">Rows before the page.</param>
    /// <param name="limit">Rows wanted; at most 200 are given.</param>
    public async Task<FiguresView> RunAsync(FigureFilter filter, FigureOrder order, int skip, int limit, CancellationToken cancellation)
    {
        await _index.RefreshAsync(cancellation);
        var cells = _index.Cells;
        var count = _listings.Read(() => Count(cells, new FigureSearch(_index, _listings, filter)));
        var matches = FigureSorting.Sorted(cells, count.Matches, order, _index);
        var page = matches.Skip(Math.Max(0, skip)).Take(Math.Clamp(limit, 1, MostRows)).ToList();
        using var db = _database.Open();
        var series = await FigureSeriesReader.ReadAsync(db, _index, _listings, Chosen(count), cells, count.Matches, cancellation);
        return new FiguresView(await FigureEntries.ReadAsync(db, _index, _listings, page, cancellation), count.Matches.Count, count.Articles, Facets(count), series);
    }

    /// <summary>Only the series of a filter, most claimants first; what topic and actor pages show.</summary>
    public async Task<IReadOnlyList<FigureSeriesView>> SeriesAsync(FigureFilter filter, int most, CancellationToken cancellation)
    {
        await _index.RefreshAsync(cancellation);
        var cells = _index.Cells;
        var count = _listings.Read(() => Count(cells, new FigureSearch(_index, _listings, filter)));
        using var db = _database.Open();
        return await FigureSeriesReader.ReadAsync(db, _index, _listings, [.. Chosen(count).Where(series => count.Series[series].Claimants.Count > 1).Take(most)], cells, count.Matches, cancellation);
    }

    /// <summary>All figures of a filter in their order, read as they are asked for; at most 50,000.</summary>
    public async IAsyncEnumerable<FigureEntry> AllAsync(FigureFilter filter, FigureOrder order, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await _index.RefreshAsync(cancellation);
        var cells = _index.Cells;
        var count = _listings.Read(() => Count(cells, new FigureSearch(_index, _listings, filter)));
        using var db = _database.Open();
        foreach (var batch in FigureSorting.Sorted(cells, count.Matches, order, _index).Take(MostExported).Chunk(ExportBatch))
        {
            foreach (var entry in await FigureEntries.ReadAsync(db, _index, _listings, batch, cancellation))
            {
                yield return entry;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private FigureCount Count(FigureCell[] cells, FigureSearch search)
    {
        var count = new FigureCount();
        var articles = new RowSet(_listings.Count);
        for (var i = 0; i < cells.Length; i++)
        {
            ref readonly var cell = ref cells[i];
            var fails = search.Fails(cell);
            if (fails == FigureSearch.Fields.None)
            {
                count.Matches.Add(i);
                articles.Add(cell.Row);
                if (cell.Series >= 0)
                {
                    ref var series = ref CollectionsMarshal.GetValueRefOrAddDefault(count.Series, cell.Series, out _);
                    series ??= new SeriesCount();
                    series.Total++;
                    if (series.Claimants.Count < SeriesCount.MostClaimants)
                    {
                        series.Claimants.Add(cell.Claimant);
                    }
                }
            }

            // A figure that fails in more than one field would be in nobody's list.
            if ((fails & (fails - 1)) != 0 || fails == FigureSearch.Fields.Hard)
            {
                continue;
            }

            Add(count.Units, cell.Unit, fails, FigureSearch.Fields.Unit);
            Add(count.Claimants, cell.Claimant, fails, FigureSearch.Fields.Claimant);
            if (cell.Series >= 0)
            {
                Add(count.Subjects, cell.Series, fails, FigureSearch.Fields.Subject);
            }

            if (fails is FigureSearch.Fields.None or FigureSearch.Fields.Topic)
            {
                for (var mask = _listings.Topics[cell.Row]; mask != 0; mask &= mask - 1)
                {
                    count.Topics[System.Numerics.BitOperations.TrailingZeroCount(mask)]++;
                }
            }
        }

        count.Articles = articles.Count;
        return count;
    }

    private static void Add(Dictionary<int, int> counts, int value, FigureSearch.Fields fails, FigureSearch.Fields own)
    {
        if (fails == FigureSearch.Fields.None || fails == own)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _)++;
        }
    }

    // What has a name of its own comes before what only its words join; then those that most people speak to.
    private List<int> Chosen(FigureCount count) =>
        [.. count.Series.Where(pair => pair.Value.Total > 1 && pair.Value.Claimants.Count > 1 || count.Series.Count == 1)
            .OrderBy(pair => FigureSubjects.OfKey(_index.SeriesNames.Names[pair.Key]) == FigureSubject.Named)
            .ThenByDescending(pair => pair.Value.Claimants.Count).ThenByDescending(pair => pair.Value.Total).ThenBy(pair => _index.SeriesNames.Names[pair.Key], StringComparer.Ordinal)
            .Take(MostSeries).Select(pair => pair.Key)];

    private FigureFacets Facets(FigureCount count) => new(
        Values(_listings.TopicNames.Names.Select((name, i) => (name, count.Topics[i]))),
        Values(count.Subjects.Select(pair => (_index.SeriesNames.Names[pair.Key], pair.Value))),
        Values(count.Units.Select(pair => (_index.Units.Names[pair.Key], pair.Value))),
        Values(count.Claimants.Select(pair => (_index.Claimants.Names[pair.Key], pair.Value)).Where(pair => pair.Item1.Length > 0)));

    private static List<FacetValue> Values(IEnumerable<(string Name, int Count)> values) =>
        [.. values.Where(value => value.Count > 0).OrderByDescending(value => value.Count).ThenBy(value => value.Name, StringComparer.Ordinal).Take(MostValues).Select(value => new FacetValue(value.Name, value.Name, value.Count))];
}

/// <summary>What one pass over the figures counted.</summary>
internal sealed class FigureCount
{
    /// <summary>Places of the figures within the filter, newest first.</summary>
    public List<int> Matches { get; } = [];

    public int Articles { get; set; }

    public Dictionary<int, SeriesCount> Series { get; } = [];

    public Dictionary<int, int> Subjects { get; } = [];

    public Dictionary<int, int> Units { get; } = [];

    public Dictionary<int, int> Claimants { get; } = [];

    public int[] Topics { get; } = new int[64];
}

internal sealed class SeriesCount
{
    /// <summary>Beyond these nobody asks which series has more.</summary>
    public const int MostClaimants = 50;

    public int Total { get; set; }

    public HashSet<int> Claimants { get; } = [];
}
