using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;

namespace AfghanWatch.News.Reading;

/// <summary>The same thing counted: its points over time, and where they contradict each other.</summary>
internal static class FigureSeriesReader
{
    private const int MostPoints = 40;

    // Beyond these two numbers are not of the same thing: crossings of a day were told from 200 to 2,000, the rest up to threefold.
    private const double Farthest = 3;
    private const double FarthestDaily = 10;

    /// <param name="chosen">Numbers of the series, in the order to show them.</param>
    public static async Task<IReadOnlyList<FigureSeriesView>> ReadAsync(
        NewsDbContext db, FigureIndex index, ListingIndex listings, IReadOnlyList<int> chosen, IReadOnlyList<FigureCell> points, FigureCount count, CancellationToken cancellation)
    {
        if (chosen.Count == 0)
        {
            return [];
        }

        var entries = (await FigureEntries.ReadAsync(db, index, listings, points, cancellation)).ToLookup(entry => entry.Series);

        // Where claimants contradict each other there is something to look at.
        return [.. chosen.Select(series =>
        {
            var key = index.SeriesNames.Names[series];
            var points = entries[key].OrderBy(entry => entry.AsOf).ThenBy(entry => entry.ArticleId).ToList();
            var subject = FigureSubjects.OfKey(key);
            return new FigureSeriesView(key, subject, points.LastOrDefault()?.What, points.LastOrDefault()?.Unit, count.Series[series].Total, count.Series[series].Claimants, points, Disagreements(subject, points.LastOrDefault()?.Unit, points));
        }).OrderBy(series => series.Disagreements.Count == 0)];
    }

    /// <summary>The newest points of the chosen series. Call while nothing changes the index.</summary>
    public static List<FigureCell> Points(FigureIndex index, ListingIndex listings, IReadOnlyList<int> chosen, RowSet matches)
    {
        // Asked of millions of figures: a place for each series, none for most.
        var placeOf = new int[index.SeriesNames.Names.Count];
        var found = new Found[chosen.Count];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = new Found();
            placeOf[chosen[i]] = i + 1;
        }

        var open = found.Length;
        var words = matches.Words;
        var seriesOf = index.Series;
        for (var at = index.Count - 1; at >= 0 && open > 0; at--)
        {
            if ((words[at >> 6] & (1UL << at)) == 0 || seriesOf[at] < 0 || placeOf[seriesOf[at]] is not (> 0 and var place) || found[place - 1].Points.Count == MostPoints)
            {
                continue;
            }

            found[place - 1].Take(index.CellAt(at), listings.Stories[FigureIndex.RowOf(index.Keys[at])]);
            open -= found[place - 1].Points.Count == MostPoints ? 1 : 0;
        }

        return [.. found.SelectMany(series => series.Points)];
    }

    /// <summary>Claims of one span of days that cannot all be right, each claimant once with each of its numbers.</summary>
    /// <param name="points">Oldest first.</param>
    internal static IReadOnlyList<FigureDisagreement> Disagreements(FigureSubject subject, string? unit, IReadOnlyList<FigureEntry> points)
    {
        var days = DaysOf(subject, unit);
        var dated = points.Where(point => point.Basis != AsOfBasis.Unknown).ToList();
        var disagreements = new List<FigureDisagreement>();
        for (var first = 0; first < dated.Count && days >= 0;)
        {
            var window = dated.Skip(first).TakeWhile(point => point.AsOf.DayNumber - dated[first].AsOf.DayNumber <= days).ToList();
            var claims = window.Where(one => window.Exists(other => Contradict(subject, one, other))).DistinctBy(claim => (claim.Claimant, claim.Value, claim.Max)).ToList();
            if (claims.Count > 0)
            {
                disagreements.Add(new FigureDisagreement(claims[0].AsOf, claims[^1].AsOf, claims));
                first += window.Count;
            }
            else
            {
                first++;
            }
        }

        return disagreements;
    }

    // How long a number of this kind may be expected to stay: the dead of one day, the soldiers of a season, a border for good.
    // Those sent away or stopped are counted over spells of all lengths: two such numbers seldom are of the same one.
    private static int DaysOf(FigureSubject subject, string? unit) => subject switch
    {
        FigureSubject.BorderLength => 3650,
        FigureSubject.Soldiers or FigureSubject.AfghansHosted or FigureSubject.RefugeesHosted or FigureSubject.Crossings => 120,
        FigureSubject.WallLength => 30,
        FigureSubject.Deported or FigureSubject.Stopped => -1,
        FigureSubject.Named when unit == "airports" => 120,
        FigureSubject.Named when unit is null or "people" => -1,
        _ => 4,
    };

    // What one report tells side by side is of different things, and so is a number many times the other.
    private static bool Contradict(FigureSubject subject, FigureEntry one, FigureEntry other) =>
        one.Claimant != other.Claimant && one.ArticleId != other.ArticleId
        && Math.Max(one.Value, other.Value) <= Math.Min(one.Value, other.Value) * (subject == FigureSubject.Crossings ? FarthestDaily : Farthest)
        && FigureBounds.Contradict(FigureBounds.Between(one.Value, one.Max, one.Qualifier), FigureBounds.Between(other.Value, other.Max, other.Qualifier));

    private sealed class Found
    {
        private readonly HashSet<(int Claimant, double Value, double Max, int Day)> _seen = [];
        private readonly HashSet<(long Story, int Claimant, double Value, double Max)> _told = [];

        public List<FigureCell> Points { get; } = [];

        // One wire report counts once, however many print it; a number that a sentence repeats counts once a day.
        public void Take(in FigureCell cell, long story)
        {
            if (_told.Add((story, cell.ByOutlet ? -1 : cell.Claimant, cell.Value, cell.Max)) && _seen.Add((cell.Claimant, cell.Value, cell.Max, cell.Day)))
            {
                Points.Add(cell);
            }
        }
    }
}
