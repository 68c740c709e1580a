using System.Runtime.CompilerServices;
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
    private const int MostKept = 32;
    private const int MostSetBits = 10;

    // Bits for who speaks to which series: beyond eight megabytes a table is kept instead.
    private const int MostPairs = 1 << 26;

    private readonly NewsDatabase _database;
    private readonly ListingIndex _listings;
    private readonly FigureIndex _index;
    private readonly AnswerCache<FigureFilter, FigureCount> _counts = new(MostKept);

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
        var (count, chosen, points, page, facets) = _index.Read(() =>
        {
            var count = Count(filter);
            var chosen = Chosen(count);
            return (count, chosen, FigureSeriesReader.Points(_index, _listings, chosen, count.Matches),
                FigureSorting.Page(_index, count.Matches, order, Math.Max(0, skip), Math.Clamp(limit, 1, MostRows)), Facets(count));
        });
        using var db = _database.Open();
        var series = await FigureSeriesReader.ReadAsync(db, _index, _listings, chosen, points, count, cancellation);
        return new FiguresView(await FigureEntries.ReadAsync(db, _index, _listings, page, cancellation), count.Total, count.Articles, facets, series);
    }

    /// <summary>Only the series of a filter, most claimants first; what topic and actor pages show.</summary>
    public async Task<IReadOnlyList<FigureSeriesView>> SeriesAsync(FigureFilter filter, int most, CancellationToken cancellation)
    {
        await _index.RefreshAsync(cancellation);
        var (count, chosen, points) = _index.Read(() =>
        {
            var count = Count(filter);
            List<int> chosen = [.. Chosen(count).Where(series => count.Series[series].Claimants > 1).Take(most)];
            return (count, chosen, FigureSeriesReader.Points(_index, _listings, chosen, count.Matches));
        });
        using var db = _database.Open();
        return await FigureSeriesReader.ReadAsync(db, _index, _listings, chosen, points, count, cancellation);
    }

    /// <summary>All figures of a filter in their order, read as they are asked for; at most 50,000.</summary>
    public async IAsyncEnumerable<FigureEntry> AllAsync(FigureFilter filter, FigureOrder order, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await _index.RefreshAsync(cancellation);
        var cells = _index.Read(() => FigureSorting.Page(_index, Count(filter).Matches, order, 0, MostExported));
        using var db = _database.Open();
        foreach (var batch in cells.Chunk(ExportBatch))
        {
            foreach (var entry in await FigureEntries.ReadAsync(db, _index, _listings, batch, cancellation))
            {
                yield return entry;
            }
        }
    }

    // Places of figures hold only as long as the index does not change: call while nothing changes it.
    private FigureCount Count(FigureFilter filter) =>
        _counts.Find(filter, _index.Version, out var kept) ? kept : _counts.Keep(filter, _index.Version, Count(new FigureSearch(_index, _listings, filter)));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private FigureCount Count(FigureSearch search)
    {
        var matches = new RowSet(_index.Count);
        var articles = new RowSet(_listings.Count);
        var (units, claimants, subjects, topics) = (new int[_index.Units.Names.Count], new int[_index.Claimants.Names.Count], new int[_index.SeriesNames.Names.Count], new int[64]);
        var totals = new int[subjects.Length];

        // Who speaks to which series, a bit each.
        var few = subjects.Length * (long)claimants.Length < MostPairs;
        var speakers = new RowSet(few ? subjects.Length * claimants.Length : 0);
        var pairs = new HashSet<long>();
        // Few topics: how often each set of them occurs is counted, and shared out at the end.
        var sets = _listings.TopicNames.Names.Count <= MostSetBits ? new int[1 << MostSetBits] : null;
        var keys = _index.Keys;
        var seriesOf = _index.Series;
        var claimantOf = _index.ClaimantOf;
        var unitOf = _index.UnitOf;
        var topicsOf = _listings.Topics;
        var (from, to) = search.Span();
        for (var at = from; at < to; at++)
        {
            var row = FigureIndex.RowOf(keys[at]);
            var (series, claimant, unit, mask) = (seriesOf[at], claimantOf[at], unitOf[at], topicsOf[row]);
            var fails = search.Fails(at, mask, series, unit, claimant);

            // A figure that fails in more than one field would be in nobody's list.
            if ((fails & (fails - 1)) != 0 || fails == FigureSearch.Fields.Hard)
            {
                continue;
            }

            if (fails == FigureSearch.Fields.None)
            {
                matches.Add(at);
                articles.Add(row);
                if (series >= 0)
                {
                    totals[series]++;
                    if (few)
                    {
                        speakers.Add((series * claimants.Length) + claimant);
                    }
                    else
                    {
                        pairs.Add(((long)series << 32) | (uint)claimant);
                    }
                }
            }

            units[unit] += fails is FigureSearch.Fields.None or FigureSearch.Fields.Unit ? 1 : 0;
            claimants[claimant] += fails is FigureSearch.Fields.None or FigureSearch.Fields.Claimant ? 1 : 0;
            if (series >= 0)
            {
                subjects[series] += fails is FigureSearch.Fields.None or FigureSearch.Fields.Subject ? 1 : 0;
            }

            if (fails is FigureSearch.Fields.None or FigureSearch.Fields.Topic)
            {
                if (sets is not null)
                {
                    sets[mask]++;
                }
                else
                {
                    Share(mask, 1, topics);
                }
            }
        }

        for (var set = 0; set < (sets?.Length ?? 0); set++)
        {
            Share((ulong)set, sets![set], topics);
        }

        var spoken = new int[subjects.Length];
        foreach (var pair in few ? speakers : new RowSet(0))
        {
            spoken[pair / claimants.Length]++;
        }

        foreach (var pair in pairs)
        {
            spoken[pair >> 32]++;
        }

        return new FigureCount(
            matches, matches.Count, articles.Count,
            Enumerable.Range(0, totals.Length).Where(series => totals[series] > 0).ToDictionary(series => series, series => new SeriesCount(totals[series], spoken[series])), subjects, units, claimants, topics);
    }

    private static void Share(ulong mask, int count, int[] topics)
    {
        for (; mask != 0; mask &= mask - 1)
        {
            topics[System.Numerics.BitOperations.TrailingZeroCount(mask)] += count;
        }
    }

    // What has a name of its own comes before what only its words join; then those that most people speak to.
    private List<int> Chosen(FigureCount count) =>
        [.. count.Series.Where(pair => pair.Value.Total > 1 && pair.Value.Claimants > 1 || count.Series.Count == 1)
            .OrderBy(pair => FigureSubjects.OfKey(_index.SeriesNames.Names[pair.Key]) == FigureSubject.Named)
            .ThenByDescending(pair => pair.Value.Claimants).ThenByDescending(pair => pair.Value.Total).ThenBy(pair => _index.SeriesNames.Names[pair.Key], StringComparer.Ordinal)
            .Take(MostSeries).Select(pair => pair.Key)];

    private FigureFacets Facets(FigureCount count) => new(
        Values(_listings.TopicNames.Names.Select((name, i) => (name, count.Topics[i]))),
        Values(_index.SeriesNames.Names.Zip(count.Subjects)),
        Values(_index.Units.Names.Zip(count.Units)),
        Values(_index.Claimants.Names.Zip(count.Claimants).Where(pair => pair.First.Length > 0)));

    private static List<FacetValue> Values(IEnumerable<(string Name, int Count)> values) =>
        [.. values.Where(value => value.Count > 0).OrderByDescending(value => value.Count).ThenBy(value => value.Name, StringComparer.Ordinal).Take(MostValues).Select(value => new FacetValue(value.Name, value.Name, value.Count))];
}

/// <summary>What one pass over the figures counted; per value by the numbers of the index.</summary>
/// <param name="Matches">Places of the figures within the filter.</param>
internal sealed record FigureCount(
    RowSet Matches, int Total, int Articles, IReadOnlyDictionary<int, SeriesCount> Series, int[] Subjects, int[] Units, int[] Claimants, int[] Topics);

internal readonly record struct SeriesCount(int Total, int Claimants);
