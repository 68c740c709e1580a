using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>Reads the words of the few figures a page shows.</summary>
internal static class FigureEntries
{
    public static async Task<IReadOnlyList<FigureEntry>> ReadAsync(NewsDbContext db, FigureIndex index, ListingIndex listings, IReadOnlyCollection<FigureCell> cells, CancellationToken cancellation)
    {
        if (cells.Count == 0)
        {
            return [];
        }

        var articleOf = listings.Read(() => cells.Select(cell => cell.Row).Distinct().ToDictionary(row => row, row => listings.Ids[row]));
        var ids = articleOf.Values.ToList();
        var heads = await (
            from listing in db.Listings.Where(row => EF.Parameter(ids).Contains(row.ArticleId))
            join article in db.Articles on listing.ArticleId equals article.Id
            join version in db.ArticleVersions on new { ArticleId = article.Id, Number = article.CurrentVersion } equals new { version.ArticleId, version.Number }
            join outlet in db.Outlets on listing.OutletId equals outlet.Id into outlets
            from outlet in outlets.DefaultIfEmpty()
            select new { listing.ArticleId, listing.Day, listing.Dated, listing.Title, listing.Language, Outlet = outlet == null ? null : outlet.Name, version.Text })
            .ToDictionaryAsync(row => row.ArticleId, cancellation);
        var spans = await db.Figures.Where(row => EF.Parameter(ids).Contains(row.ArticleId))
            .Select(row => new { row.ArticleId, row.Ordinal, row.Start, row.End, row.SentenceStart, row.SentenceEnd })
            .ToDictionaryAsync(row => (row.ArticleId, row.Ordinal), cancellation);
        var entries = new List<FigureEntry>(cells.Count);
        foreach (var cell in cells)
        {
            var id = articleOf[cell.Row];

            // Read again meanwhile, the article may have fewer figures than the index knew.
            if (!heads.TryGetValue(id, out var head) || !spans.TryGetValue((id, cell.Ordinal), out var span) || span.End > head.Text.Length || span.SentenceEnd > head.Text.Length)
            {
                continue;
            }

            entries.Add(new FigureEntry(
                id,
                cell.Ordinal,
                cell.Value,
                double.IsNaN(cell.Max) ? null : cell.Max,
                NameOf(index.Qualifiers, cell.Qualifier),
                index.Units.Names[cell.Unit] is var unit && unit == FigureFilter.NoUnit ? null : unit,
                NameOf(index.Words, cell.What),
                new TextSpan(span.Start, span.End).Cut(head.Text),
                index.Claimants.Names[cell.Claimant],
                cell.ByOutlet,
                cell.Day >= 0 ? DateOnly.FromDayNumber(cell.Day) : head.Day,
                cell.DayFromSentence ? AsOfBasis.Sentence : cell.Day >= 0 ? AsOfBasis.Published : AsOfBasis.Unknown,
                head.Day,
                head.Outlet,
                head.Title,
                head.Language,
                span.Start,
                cell.Series >= 0 ? index.SeriesNames.Names[cell.Series] : null,
                new TextSpan(span.SentenceStart, span.SentenceEnd).Cut(head.Text),
                span.SentenceStart));
        }

        return entries;
    }

    private static string? NameOf(NumberedNames names, int number) => names.Names[number] is { Length: > 0 } name ? name : null;
}
