using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Tagging;

/// <summary>Splitting and merging stories by hand. Each decision is saved at once with what stood before it, outlives imports and re-runs, and can be undone.</summary>
public sealed class StoryDesk
{
    private readonly NewsDatabase _database;
    private readonly StoreChanges _changes;
    private readonly TimeProvider _clock;

    internal StoryDesk(NewsDatabase database, StoreChanges changes, TimeProvider clock)
    {
        _database = database;
        _changes = changes;
        _clock = clock;
    }

    /// <summary>Takes an article out of its story.</summary>
    /// <param name="seen">The story the editor saw it in; when it stands in another by now, nothing is saved.</param>
    public Task<StoryResult> TakeOutAsync(long article, StorySeen seen, string who, CancellationToken cancellation) =>
        DecideAsync(StoryAct.TakeOut, article, null, seen, who, cancellation);

    /// <summary>Puts an article into the story of another article.</summary>
    public Task<StoryResult> MoveAsync(long article, long other, StorySeen seen, string who, CancellationToken cancellation) =>
        DecideAsync(StoryAct.Move, article, other, seen, who, cancellation);

    /// <summary>Makes the stories of two articles one.</summary>
    public Task<StoryResult> JoinAsync(long article, long other, StorySeen seen, string who, CancellationToken cancellation) =>
        DecideAsync(StoryAct.Join, article, other, seen, who, cancellation);

    /// <summary>Takes a decision back. Refused when a later decision rests on it.</summary>
    public Task<StoryResult> UndoAsync(long decisionId, string who, CancellationToken cancellation) => WriteAsync(
        async db =>
        {
            var decision = await db.StoryDecisions.FirstOrDefaultAsync(row => row.Id == decisionId, cancellation);
            if (decision is null || decision.Undoes is not null)
            {
                return new StoryResult.Refused("There is no such decision.");
            }

            if (await db.StoryDecisions.AnyAsync(row => row.Undoes == decisionId, cancellation))
            {
                return new StoryResult.Refused("This decision was taken back already.");
            }

            var moves = await db.StoryMoves.Where(row => row.DecisionId == decisionId).ToListAsync(cancellation);
            var ids = moves.ConvertAll(move => move.ArticleId);

            // Both ends of every move: where the articles stand, and where they go back to.
            var machine = await db.StoryMembers.Where(row => ids.Contains(row.ArticleId)).Select(row => row.NearestId).ToListAsync(cancellation);
            var touched = ids.Concat(machine).Concat(moves.Select(move => move.Before ?? move.ArticleId)).Distinct().ToList();
            var stories = await db.StoryMembers.Where(row => touched.Contains(row.ArticleId)).Select(row => row.StoryId).Distinct().ToListAsync(cancellation);
            var graph = await StoryGraph.LoadAsync(db, stories, cancellation);
            if (moves.Exists(move => graph.Place(move.ArticleId)?.DecisionId != decisionId))
            {
                return new StoryResult.Conflict(graph.Story(decision.ArticleId));
            }

            var back = moves.ConvertAll(move => (move.ArticleId, move.Before, move.BeforeDecisionId));
            return await SaveAsync(db, graph, new StoryDecisionRow { Act = decision.Act, ArticleId = decision.ArticleId, OtherId = decision.OtherId, Who = who, At = Now, Undoes = decisionId }, back, cancellation);
        },
        cancellation);

    private DateTime Now => _clock.GetUtcNow().UtcDateTime;

    private Task<StoryResult> DecideAsync(StoryAct act, long article, long? other, StorySeen seen, string who, CancellationToken cancellation) => WriteAsync(
        async db =>
        {
            long[] named = other is { } id ? [article, id] : [article];
            var stories = await db.StoryMembers.Where(row => named.Contains(row.ArticleId)).ToDictionaryAsync(row => row.ArticleId, row => row.StoryId, cancellation);
            if (stories.Count < named.Distinct().Count())
            {
                return new StoryResult.Refused("There is no such article.");
            }

            // The number alone does not tell: the article a story begins with keeps it when the others leave.
            if (stories[article] != seen.Story || (seen.LastDecision is { } last && await db.StoryDecisions.AnyAsync(row => row.Id > last && (row.Before == seen.Story || row.After == seen.Story), cancellation)))
            {
                return new StoryResult.Conflict(stories[article]);
            }

            if (other is { } same && stories[same] == seen.Story)
            {
                return new StoryResult.Refused("Both articles stand in this story already.");
            }

            var graph = await StoryGraph.LoadAsync(db, [.. stories.Values], cancellation);
            if (act == StoryAct.TakeOut && graph.Of(seen.Story).Count == 1)
            {
                return new StoryResult.Refused("The article stands alone already.");
            }

            var moves = act == StoryAct.Join ? [] : graph.Parted(article);
            if (other is { } into)
            {
                moves[act == StoryAct.Join ? graph.Root(seen.Story) : article] = into;
            }

            return await SaveAsync(
                db, graph, new StoryDecisionRow { Act = act, ArticleId = article, OtherId = other, Who = who, At = Now }, [.. moves.Select(move => (move.Key, (long?)move.Value, (long?)null))], cancellation);
        },
        cancellation);

    /// <summary>Writes the decision, its moves and where they lead. A move that names no decision stands by this one.</summary>
    private static async Task<StoryResult> SaveAsync(
        NewsDbContext db, StoryGraph graph, StoryDecisionRow decision, List<(long Article, long? Nearest, long? Decision)> moves, CancellationToken cancellation)
    {
        decision.Before = graph.Story(decision.ArticleId);
        var before = moves.ConvertAll(move => graph.Place(move.Article));
        db.StoryDecisions.Add(decision);

        // The number of the decision is wanted for the places; the story it led to is known after them.
        await db.SaveChangesAsync(cancellation);
        db.StoryMoves.AddRange(moves.Select((move, i) => new StoryMoveRow
        {
            DecisionId = decision.Id,
            ArticleId = move.Article,
            Before = before[i]?.NearestId,
            BeforeDecisionId = before[i]?.DecisionId,
            After = move.Nearest,
        }));
        foreach (var (article, nearest, standsBy) in moves)
        {
            graph.Put(article, nearest, standsBy ?? decision.Id);
        }

        decision.After = graph.Stories()[decision.ArticleId];
        db.StoryDecisions.Update(decision);
        await db.SaveChangesAsync(cancellation);
        await graph.SaveAsync(moves.ConvertAll(move => move.Article), cancellation);
        return new StoryResult.Saved(decision.Id);
    }

    private async Task<StoryResult> WriteAsync(Func<NewsDbContext, Task<StoryResult>> work, CancellationToken cancellation)
    {
        var result = await _database.WriteAsync(work, cancellation, durable: true);
        if (result is StoryResult.Saved)
        {
            _changes.Signal();
        }

        return result;
    }
}
