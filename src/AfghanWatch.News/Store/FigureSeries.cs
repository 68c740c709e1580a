using AfghanWatch.News.Articles;
using AfghanWatch.News.Reading;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store;

/// <summary>Works out in which series a figure stands and of which day it is; written beside the figure, because both need the sentence.</summary>
internal static class FigureSeries
{
    // Raised when the rules change: older stores are then worked through once when they are opened.
    private const string Rules = "1";
    private const string Fact = "figure-series";
    private const int Batch = 500;

    /// <summary>The key of the series; null for a count that stands beside no other.</summary>
    public static string? Of(string? unit, string? what, int end, TextSpan sentence, string text) =>
        sentence.Start < 0 || sentence.End > text.Length || sentence.Length <= 0 ? null
        : FigureSubjects.Of(unit, what, sentence.Cut(text), end - sentence.Start) is { } subject ? FigureSubjects.KeyOf(subject, unit, what) : null;

    /// <summary>The day a sentence names, when it names exactly one.</summary>
    public static DateOnly? DayOf(TextSpan sentence, IEnumerable<(int SentenceStart, DateOnly From, DatePrecision Precision)> dates)
    {
        DateOnly? day = null;
        foreach (var date in dates)
        {
            if (date.SentenceStart != sentence.Start || date.Precision != DatePrecision.Day)
            {
                continue;
            }

            if (day is not null && day != date.From)
            {
                return null;
            }

            day = date.From;
        }

        return day;
    }

    /// <summary>Brings the figures of a store up to the rules of this version, in small transactions; done once.</summary>
    public static async Task UpgradeAsync(NewsDatabase database, CancellationToken cancellation)
    {
        if (await database.FactAsync(Fact, cancellation) == Rules)
        {
            return;
        }

        long after = 0;
        while (await database.WriteAsync(db => UpgradeAsync(db, after, cancellation), cancellation) is { } next)
        {
            after = next;
        }

        await database.SetFactAsync(Fact, Rules, cancellation);
    }

    private static async Task<long?> UpgradeAsync(NewsDbContext db, long after, CancellationToken cancellation)
    {
        var ids = await db.Figures.Where(row => row.ArticleId > after).Select(row => row.ArticleId).Distinct().OrderBy(id => id).Take(Batch).ToListAsync(cancellation);
        if (ids.Count == 0)
        {
            return null;
        }

        var texts = await (
            from article in db.Articles.Where(row => ids.Contains(row.Id))
            join version in db.ArticleVersions on new { ArticleId = article.Id, Number = article.CurrentVersion } equals new { version.ArticleId, version.Number }
            select new { article.Id, version.Text }).ToDictionaryAsync(row => row.Id, row => row.Text, cancellation);
        var dates = (await db.DateMentions.Where(row => ids.Contains(row.ArticleId)).Select(row => new { row.ArticleId, row.SentenceStart, row.From, row.Precision }).ToListAsync(cancellation))
            .ToLookup(row => row.ArticleId, row => (row.SentenceStart, row.From, row.Precision));
        foreach (var figure in await db.Figures.Where(row => ids.Contains(row.ArticleId)).ToListAsync(cancellation))
        {
            var sentence = new TextSpan(figure.SentenceStart, figure.SentenceEnd);
            var series = Of(figure.Unit, figure.What, figure.End, sentence, texts.GetValueOrDefault(figure.ArticleId, ""));
            var day = DayOf(sentence, dates[figure.ArticleId]);
            await db.Database.ExecuteSqlRawAsync(
                "UPDATE Figures SET Series = $series, AsOf = $day WHERE ArticleId = $article AND Ordinal = $ordinal",
                [
                    new SqliteParameter("$series", (object?)series ?? DBNull.Value),
                    new SqliteParameter("$day", (object?)day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? DBNull.Value),
                    new SqliteParameter("$article", figure.ArticleId),
                    new SqliteParameter("$ordinal", figure.Ordinal),
                ],
                cancellation);
        }

        return ids[^1];
    }
}
