using AfghanWatch.News.Store;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>Reads the current texts of some articles, each once.</summary>
internal static class CurrentTexts
{
    /// <param name="known">Texts that were read already; they are given back with the others.</param>
    public static async Task<IReadOnlyDictionary<long, string>> ReadAsync(NewsDbContext db, IEnumerable<long> articles, IReadOnlyDictionary<long, string>? known, CancellationToken cancellation)
    {
        var missing = articles.Distinct().Where(id => known is null || !known.ContainsKey(id)).ToList();
        if (missing.Count == 0)
        {
            return known ?? new Dictionary<long, string>();
        }

        var texts = await (
            from article in db.Articles.Where(row => EF.Parameter(missing).Contains(row.Id))
            join version in db.ArticleVersions on new { ArticleId = article.Id, Number = article.CurrentVersion } equals new { version.ArticleId, version.Number }
            select new { article.Id, version.Text }).ToDictionaryAsync(row => row.Id, row => row.Text, cancellation);
        foreach (var (id, text) in known ?? new Dictionary<long, string>())
        {
            texts[id] = text;
        }

        return texts;
    }
}
