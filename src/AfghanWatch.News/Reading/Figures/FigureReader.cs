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
            from figure in db.Figures.Where(row => ids.Contains(row.ArticleId) && row.Series != null)
            join listing in db.Listings on figure.ArticleId equals listing.ArticleId
            join article in db.Articles on figure.ArticleId equals article.Id
            join version in db.ArticleVersions on new { ArticleId = article.Id, Number = article.CurrentVersion } equals new { version.ArticleId, version.Number }
            join outlet in db.Outlets on listing.OutletId equals outlet.Id into outlets
            from outlet in outlets.DefaultIfEmpty()
            orderby listing.Day, figure.ArticleId, figure.Ordinal
            select new { figure, listing.Day, Outlet = outlet == null ? null : outlet.Name, version.Text }).ToListAsync(cancellation);
        return [.. rows.Where(row => row.figure.End <= row.Text.Length && row.figure.SentenceEnd <= row.Text.Length)
            .Select(row => (row, sentence: new TextSpan(row.figure.SentenceStart, row.figure.SentenceEnd).Cut(row.Text)))
            .GroupBy(pair => pair.row.figure.Series!)
            .Select(group => (group.Key, Subject: FigureSubjects.OfKey(group.Key), group.First().row.figure.Unit, What: group.First().row.figure.What ?? "", Values: group.DistinctBy(pair => (pair.row.figure.Value, pair.row.figure.Claimant ?? pair.row.Outlet)).ToList()))
            .Where(group => group.Values.Count > 1)
            .OrderBy(group => group.Subject == FigureSubject.Named)
            .ThenByDescending(group => group.Values.Select(pair => pair.row.figure.Value).Distinct().Count()).ThenBy(group => group.What, StringComparer.Ordinal)
            .Take(MostGroups)
            .Select(group => new FigureSummary(group.What, [.. group.Values.Take(MostValues).Select(pair => new FigureValue(
                pair.row.figure.ArticleId, new TextSpan(pair.row.figure.Start, pair.row.figure.End).Cut(pair.row.Text), pair.row.figure.Value, pair.row.figure.Max, pair.row.figure.Qualifier,
                pair.row.figure.Claimant ?? pair.row.Outlet ?? "", pair.row.Day, pair.row.figure.Start) { Sentence = pair.sentence })]) { Key = group.Key, Subject = group.Subject, Unit = group.Unit })];
    }
}
