using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Tagging;

/// <summary>The only writing done from a page: decisions of people on tags. Each is saved at once and can be undone.</summary>
public sealed class TaggingDesk
{
    private const int LongestLabel = 400;

    private readonly NewsDatabase _database;
    private readonly StoreChanges _changes;
    private readonly TimeProvider _clock;

    internal TaggingDesk(NewsDatabase database, StoreChanges changes, TimeProvider clock)
    {
        _database = database;
        _changes = changes;
        _clock = clock;
    }

    /// <summary>Saves a decision.</summary>
    /// <param name="label">What the tag says, for the log.</param>
    /// <param name="seen">The verdict the editor saw; when it is another by now, nothing is saved and the answer is a conflict.</param>
    /// <param name="who">Name of the person.</param>
    /// <param name="rule">The machine's rule that is judged, null for what people add.</param>
    public Task<DecisionResult> DecideAsync(long articleId, string tagKey, string label, Verdict verdict, Verdict? seen, string who, string? rule, CancellationToken cancellation) =>
        WriteAsync(
            async db =>
            {
                if (!await db.Articles.AnyAsync(row => row.Id == articleId, cancellation))
                {
                    return new DecisionResult.Refused("There is no such article.");
                }

                var standing = await StandingAsync(db, articleId, tagKey, cancellation);
                if (standing?.After != seen)
                {
                    return new DecisionResult.Conflict(standing?.After, standing?.Who ?? who, standing?.At ?? Now);
                }

                var decision = new DecisionRow
                {
                    ArticleId = articleId,
                    TagKey = tagKey,
                    Before = seen,
                    After = verdict,
                    Who = who,
                    At = Now,
                    Label = LabelOf(label),
                    Rule = rule,

                    // What somebody marked stays with the tag whatever is said of it, so that it can be said again.
                    Addition = standing?.Addition,
                    Places = standing?.Places,
                };
                await SaveAsync(db, decision, null, cancellation);
                return await ListedAsync(db, decision, cancellation);
            },
            cancellation);

    /// <summary>Takes a decision back: the tag stands again as before it. Refused when a later decision rests on it.</summary>
    public Task<DecisionResult> UndoAsync(long decisionId, string who, CancellationToken cancellation) => WriteAsync(
        async db =>
        {
            var decision = await db.Decisions.FirstOrDefaultAsync(row => row.Id == decisionId, cancellation);
            if (decision is null || decision.Undoes is not null)
            {
                return new DecisionResult.Refused("There is no such decision.");
            }

            if (await db.Decisions.AnyAsync(row => row.Undoes == decisionId, cancellation))
            {
                return new DecisionResult.Refused("This decision was taken back already.");
            }

            var standing = await StandingAsync(db, decision.ArticleId, decision.TagKey, cancellation);
            if (standing?.Id != decisionId)
            {
                return new DecisionResult.Conflict(standing?.After, standing?.Who ?? who, standing?.At ?? Now);
            }

            // What stood before: the last decision on this tag that is neither an undo nor undone nor this one.
            var before = await db.Decisions
                .Where(row => row.ArticleId == decision.ArticleId && row.TagKey == decision.TagKey && row.Id < decisionId && row.Undoes == null)
                .Where(row => !db.Decisions.Any(other => other.Undoes == row.Id))
                .OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancellation);
            var undo = new DecisionRow
            {
                ArticleId = decision.ArticleId,
                TagKey = decision.TagKey,
                Before = decision.After,
                After = before?.After,
                Who = who,
                At = Now,
                Undoes = decisionId,
                Label = decision.Label,
                Rule = decision.Rule,
                Addition = decision.Addition,
                Places = decision.Places,
            };
            await SaveAsync(db, undo, before?.Id, cancellation);
            return await ListedAsync(db, undo, cancellation);
        },
        cancellation);

    private DateTime Now => _clock.GetUtcNow().UtcDateTime;

    internal static string LabelOf(string label) => label.Length <= LongestLabel ? label
        : string.Concat(label.AsSpan(0, char.IsHighSurrogate(label[LongestLabel - 1]) ? LongestLabel - 1 : LongestLabel), "…");

    internal static async Task<DecisionRow?> StandingAsync(NewsDbContext db, long articleId, string tagKey, CancellationToken cancellation) =>
        await (from review in db.Reviews
               where review.ArticleId == articleId && review.TagKey == tagKey
               join decision in db.Decisions on review.DecisionId equals decision.Id
               select decision).FirstOrDefaultAsync(cancellation);

    private async Task<DecisionResult> WriteAsync(Func<NewsDbContext, Task<DecisionResult>> work, CancellationToken cancellation)
    {
        var result = await _database.WriteAsync(work, cancellation, durable: true);
        if (result is DecisionResult.Saved)
        {
            _changes.Signal();
        }

        return result;
    }

    private static async Task<DecisionResult> ListedAsync(NewsDbContext db, DecisionRow decision, CancellationToken cancellation)
    {
        await ListingRefresh.WriteAsync(db, decision.ArticleId, marked: decision.Addition is not null, cancellation);
        return new DecisionResult.Saved(decision.Id);
    }

    /// <summary>Adds the decision to the log and makes it the last word; the lists are left as they were.</summary>
    internal static async Task SaveAsync(NewsDbContext db, DecisionRow decision, long? standsBy, CancellationToken cancellation)
    {
        db.Decisions.Add(decision);
        await db.SaveChangesAsync(cancellation);
        await db.Reviews.Where(row => row.ArticleId == decision.ArticleId && row.TagKey == decision.TagKey).ExecuteDeleteAsync(cancellation);
        if (decision.After is { } verdict)
        {
            db.Reviews.Add(new ReviewRow
            {
                ArticleId = decision.ArticleId,
                TagKey = decision.TagKey,
                Verdict = verdict,
                DecisionId = decision.Undoes is null ? decision.Id : standsBy!.Value,
            });
            await db.SaveChangesAsync(cancellation);
        }
    }
}
