using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>Where a quote stands; hundreds are looked at for the few whose words are wanted.</summary>
internal readonly record struct QuotePlace(long ArticleId, int Ordinal, TextSpan Span);

/// <summary>Reads where the quotes of some articles stand.</summary>
internal static class QuotePlaces
{
    private const string OfOthers = """
        SELECT q.ArticleId, q.Ordinal, q.Start, q."End" FROM json_each($ids) i JOIN Quotes q ON q.ArticleId = i.value
        WHERE q.ActorId IS NOT $actor ORDER BY i.key, q.Ordinal LIMIT $most
        """;

    /// <summary>Quotes that are not an actor's, article by article in the order given.</summary>
    public static async Task<List<QuotePlace>> OfOthersAsync(NewsDbContext db, int actor, IReadOnlyList<long> articles, int most, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        using var reader = new StoreReader((SqliteConnection)db.Database.GetDbConnection(), OfOthers, 0);
        reader.Bind("$ids", articles);
        reader.Bind("$actor", actor);
        reader.Bind("$most", most);
        var places = new List<QuotePlace>();
        while (reader.Read())
        {
            places.Add(new QuotePlace(reader.Number(0), reader.Small(1), new TextSpan(reader.Small(2), reader.Small(3))));
        }

        return places;
    }
}
