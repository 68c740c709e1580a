using AfghanWatch.News.Articles;
using AfghanWatch.News.Store;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>Finds the questions on which an actor's level moved within a period.</summary>
internal static class PositionChanges
{
    // A busy month has some ten; more than these nobody reads.
    private const int MostPairs = 60;

    // The newest of these that no editor rejected is what was held before.
    private const int EarlierRead = 5;

    /// <param name="positions">The statements of the period's articles, oldest first.</param>
    public static async Task<IReadOnlyList<PositionChange>> ReadAsync(NewsDbContext db, IReadOnlyList<PositionView> positions, DateOnly from, DateOnly to, CancellationToken cancellation)
    {
        var changes = new List<PositionChange>();
        foreach (var pair in positions.GroupBy(position => (position.ActorKey, position.Question)).Take(MostPairs))
        {
            var earlier = await EarlierAsync(db, pair.Key.ActorKey, pair.Key.Question, from, cancellation);
            var steps = Steps([.. earlier, .. pair], from, to);
            if (steps.Count > 1)
            {
                var last = steps[^1];
                changes.Add(new PositionChange(last.ActorKey, last.ActorName, last.Question, last.Topic, steps));
            }
        }

        return [.. changes.OrderByDescending(change => change.Steps.Count).ThenByDescending(change => change.Steps[^1].Day)];
    }

    /// <summary>What was held when the period began, then each statement in it that moved the level.</summary>
    internal static IReadOnlyList<PositionView> Steps(IReadOnlyList<PositionView> statements, DateOnly from, DateOnly to)
    {
        var steps = new List<PositionView>();
        foreach (var statement in statements.OrderBy(statement => statement.Day).ThenBy(statement => statement.ArticleId))
        {
            if (statement.Day < from)
            {
                steps.Clear();
                steps.Add(statement);
            }
            else if (statement.Day <= to && (steps.Count == 0 || steps[^1].Level != statement.Level))
            {
                steps.Add(statement);
            }
        }

        return steps;
    }

    private static async Task<List<PositionView>> EarlierAsync(NewsDbContext db, string actor, string question, DateOnly before, CancellationToken cancellation)
    {
        var places = await (
            from position in db.Positions.Where(row => row.Question == question)
            join known in db.Actors.Where(row => row.Key == actor) on position.ActorId equals known.Id
            join listing in db.Listings.Where(row => row.OnTopic && row.Day < before) on position.ArticleId equals listing.ArticleId
            where (position.Date ?? listing.Day) < before
            orderby position.Date ?? listing.Day descending, position.ArticleId descending
            select new { position.ArticleId, position.Ordinal, position.ActorId }).Take(EarlierRead).ToListAsync(cancellation);
        if (places.Count == 0)
        {
            return [];
        }

        var articles = places.ConvertAll(place => place.ArticleId);
        var number = places[0].ActorId;
        return await PositionReader.ReadAsync(db, db.Positions.Where(row => row.ActorId == number && row.Question == question && articles.Contains(row.ArticleId)), cancellation);
    }
}
