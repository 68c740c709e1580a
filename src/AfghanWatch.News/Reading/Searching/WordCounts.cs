using AfghanWatch.News.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>How often words stand in a headline or text.</summary>
/// <param name="Length">In UTF-16.</param>
internal sealed record WordCount(int[] Counts, int Length);

/// <summary>Counts words in the headlines and texts of some articles; nothing is kept but how often they stand there.</summary>
internal sealed class WordCounts(NewsDatabase database)
{
    private const string Titles = "SELECT l.ArticleId, l.Title FROM json_each($ids) i JOIN Listings l ON l.ArticleId = i.value";
    private const string Texts = "SELECT a.Id, v.Text FROM json_each($ids) i JOIN Articles a ON a.Id = i.value JOIN ArticleVersions v ON v.ArticleId = a.Id AND v.Number = a.CurrentVersion";

    public Task<Dictionary<long, WordCount>> TitlesAsync(WordCounter words, IEnumerable<long> articles, CancellationToken cancellation) => ReadAsync(Titles, words, articles, cancellation);

    public Task<Dictionary<long, WordCount>> TextsAsync(WordCounter words, IEnumerable<long> articles, CancellationToken cancellation) => ReadAsync(Texts, words, articles, cancellation);

    private async Task<Dictionary<long, WordCount>> ReadAsync(string sql, WordCounter words, IEnumerable<long> articles, CancellationToken cancellation)
    {
        using var db = database.Open();
        await db.Database.OpenConnectionAsync(cancellation);
        using var reader = new StoreReader((SqliteConnection)db.Database.GetDbConnection(), sql, 0);
        reader.Bind("$ids", articles);
        var counts = new Dictionary<long, WordCount>();
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            counts[reader.Number(0)] = words.Count(reader.Text(1));
        }

        return counts;
    }
}
