using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>Counts of the same thing beside each other, with who gives them.</summary>
internal static class FigureReader
{
    private const int MostGroups = 5;
    private const int MostValues = 8;

    public static async Task<List<FigureSummary>> ReadAsync(NewsDbContext db, List<long> ids, CancellationToken cancellation)
    {
        var rows = await (
            from figure in db.Figures.Where(row => ids.Contains(row.ArticleId) && row.What != null && row.Unit == "people")
            join listing in db.Listings on figure.ArticleId equals listing.ArticleId
            join article in db.Articles on figure.ArticleId equals article.Id
            join version in db.ArticleVersions on new { ArticleId = article.Id, Number = article.CurrentVersion } equals new { version.ArticleId, version.Number }
            join outlet in db.Outlets on listing.OutletId equals outlet.Id into outlets
            from outlet in outlets.DefaultIfEmpty()
            orderby listing.Day, figure.ArticleId, figure.Ordinal
            select new { figure, listing.Day, Outlet = outlet == null ? null : outlet.Name, version.Text }).ToListAsync(cancellation);
        return [.. rows.Where(row => row.figure.End <= row.Text.Length)
            .GroupBy(row => Folding.Fold(row.figure.What!))
            .Select(group => (What: group.First().figure.What!, Values: group.DistinctBy(row => (row.figure.Value, row.figure.Claimant ?? row.Outlet)).ToList()))
            .Where(group => group.Values.Count > 1)
            .OrderByDescending(group => group.Values.Select(row => row.figure.Value).Distinct().Count()).ThenBy(group => group.What, StringComparer.Ordinal)
            .Take(MostGroups)
            .Select(group => new FigureSummary(group.What, [.. group.Values.Take(MostValues).Select(row => new FigureValue(
                row.figure.ArticleId, new TextSpan(row.figure.Start, row.figure.End).Cut(row.Text), row.figure.Value, row.figure.Max, row.figure.Qualifier,
                row.figure.Claimant ?? row.Outlet ?? "", row.Day, row.figure.Start))]))];
    }
}
