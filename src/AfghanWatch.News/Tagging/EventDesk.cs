using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Tagging;

/// <summary>What came of a decision on an event.</summary>
/// <param name="Key">Where the event is to be found now; null when the decision was refused.</param>
/// <param name="Refusal">Why nothing was saved; null when it was.</param>
public sealed record EventDeskResult(string? Key, string? Refusal, long? DecisionId = null);

/// <summary>
/// What people do to events. Decisions hang on article and sentence, so they hold after every re-run; each is saved at once, with what stood before, and can be taken back.
/// </summary>
public sealed class EventDesk
{
    private const int LongestText = 2000;
    private const int LongestTitle = 220;

    private readonly NewsDatabase _database;
    private readonly StoreChanges _changes;
    private readonly TimeProvider _clock;

    internal EventDesk(NewsDatabase database, StoreChanges changes, TimeProvider clock)
    {
        _database = database;
        _changes = changes;
        _clock = clock;
    }

    public Task<EventDeskResult> PinAsync(string key, bool pinned, string who, CancellationToken cancellation) => DecideAsync(key, EventAct.Pin, pinned ? "pinned" : null, who, cancellation);

    public Task<EventDeskResult> HideAsync(string key, bool hidden, string who, CancellationToken cancellation) => DecideAsync(key, EventAct.Hide, hidden ? "hidden" : null, who, cancellation);

    /// <param name="title">Empty gives the event its own title back.</param>
    public Task<EventDeskResult> RenameAsync(string key, string title, string who, CancellationToken cancellation) => DecideAsync(key, EventAct.Rename, Text(title, LongestTitle), who, cancellation);

    /// <param name="note">Empty takes the note off.</param>
    public Task<EventDeskResult> NoteAsync(string key, string note, string who, CancellationToken cancellation) => DecideAsync(key, EventAct.Note, Text(note, LongestText), who, cancellation);

    /// <summary>Makes two events one, also for what is still to come to either.</summary>
    public Task<EventDeskResult> MergeAsync(string key, string otherKey, string who, CancellationToken cancellation) => WriteAsync(
        async (db, events) =>
        {
            var (one, other) = (await AnchorAsync(db, key, cancellation), await AnchorAsync(db, otherKey, cancellation));
            if (one is null || other is null)
            {
                return new EventDeskResult(null, "There is no such event.");
            }

            if (one.EventId == other.EventId)
            {
                return new EventDeskResult(null, "These are one event already.");
            }

            var label = await TitleAsync(db, one.EventId, cancellation);
            var decision = Row(EventAct.Merge, one, who, label);
            (decision.Others, decision.After) = (EventPeople.OthersText([other]), await TitleAsync(db, other.EventId, cancellation));
            await SaveAsync(db, decision, cancellation);
            events.Touch(one.ArticleId, one.Anchor);
            events.Bind((one.ArticleId, one.Anchor), (other.ArticleId, other.Anchor));
            return new EventDeskResult(key, null, decision.Id);
        },
        cancellation);

    /// <summary>Holds an article's report apart from the others of its event.</summary>
    public Task<EventDeskResult> TakeOutAsync(string reportKey, string who, CancellationToken cancellation) => WriteAsync(
        async (db, events) =>
        {
            var report = EventReports.ParseKey(reportKey) is { } key ? await db.EventReports.FirstOrDefaultAsync(row => row.Key == key, cancellation) : null;
            if (report is null)
            {
                return new EventDeskResult(null, "There is no such report.");
            }

            var members = await db.EventReports.Where(row => row.EventId == report.EventId).OrderBy(row => row.ArticleId).ThenBy(row => row.Ordinal).ToListAsync(cancellation);
            var others = members.FindAll(row => row.ArticleId != report.ArticleId);
            if (others.Count == 0)
            {
                return new EventDeskResult(null, "It is the event's only article.");
            }

            var label = await TitleAsync(db, report.EventId, cancellation);
            EventDecisionRow? first = null;
            foreach (var own in members.Where(row => row.ArticleId == report.ArticleId))
            {
                var decision = Row(EventAct.TakeOut, own, who, label);
                decision.Others = EventPeople.OthersText(others);
                await SaveAsync(db, decision, cancellation);
                first ??= decision;
            }

            events.Touch(report.ArticleId, report.Anchor);
            return new EventDeskResult(EventReports.KeyText(others[0].Key), null, first!.Id);
        },
        cancellation);

    /// <summary>Takes a decision back; what stood before it stands again.</summary>
    public Task<EventDeskResult> UndoAsync(long decisionId, string who, CancellationToken cancellation) => WriteAsync(
        async (db, events) =>
        {
            var decision = await db.EventDecisions.FirstOrDefaultAsync(row => row.Id == decisionId && row.Undoes == null, cancellation);
            if (decision is null || await db.EventDecisions.AnyAsync(row => row.Undoes == decisionId, cancellation))
            {
                return new EventDeskResult(null, "There is no such decision, or it was taken back already.");
            }

            // What was taken out together comes back together.
            var together = await db.EventDecisions.Where(row => row.Act == decision.Act && row.At == decision.At && row.ArticleId == decision.ArticleId && row.Undoes == null).ToListAsync(cancellation);
            foreach (var one in together)
            {
                await SaveAsync(db, new EventDecisionRow { Act = one.Act, ArticleId = one.ArticleId, Anchor = one.Anchor, Before = one.After, After = one.Before, Who = who, At = Now, Undoes = one.Id, Label = one.Label }, cancellation);
                events.Touch(one.ArticleId, one.Anchor);
                foreach (var other in EventPeople.Others(one))
                {
                    events.Touch(other.ArticleId, other.Anchor);
                }
            }

            var report = await db.EventReports.FirstOrDefaultAsync(row => row.ArticleId == decision.ArticleId && row.Anchor == decision.Anchor, cancellation);
            return new EventDeskResult(report is null ? null : EventReports.KeyText(report.Key), null, decisionId);
        },
        cancellation);

    private DateTime Now => _clock.GetUtcNow().UtcDateTime;

    private Task<EventDeskResult> DecideAsync(string key, EventAct act, string? after, string who, CancellationToken cancellation) => WriteAsync(
        async (db, events) =>
        {
            if (await AnchorAsync(db, key, cancellation) is not { } report)
            {
                return new EventDeskResult(null, "There is no such event.");
            }

            var members = await db.EventReports.Where(row => row.EventId == report.EventId).ToListAsync(cancellation);
            var before = EventPeople.Read(db).Last(members, act)?.After;
            if (before == after)
            {
                return new EventDeskResult(key, null);
            }

            var decision = Row(act, report, who, await TitleAsync(db, report.EventId, cancellation));
            (decision.Before, decision.After) = (before, after);
            await SaveAsync(db, decision, cancellation);
            events.Touch(report.ArticleId, report.Anchor);
            return new EventDeskResult(key, null, decision.Id);
        },
        cancellation);

    private EventDecisionRow Row(EventAct act, EventReportRow report, string who, string label) => new() { Act = act, ArticleId = report.ArticleId, Anchor = report.Anchor, Who = who, At = Now, Label = label };

    private static async Task SaveAsync(NewsDbContext db, EventDecisionRow decision, CancellationToken cancellation)
    {
        db.EventDecisions.Add(decision);
        await db.SaveChangesAsync(cancellation);
    }

    // The event's own best report carries what is decided on it, whichever of its reports the address names.
    private static async Task<EventReportRow?> AnchorAsync(NewsDbContext db, string key, CancellationToken cancellation)
    {
        if (EventReports.ParseKey(key) is not { } number)
        {
            return null;
        }

        var id = await db.EventReports.Where(row => row.Key == number).Select(row => (long?)row.EventId).FirstOrDefaultAsync(cancellation);
        var best = await db.Events.Where(row => row.Id == id).Select(row => (long?)row.Key).FirstOrDefaultAsync(cancellation);
        return await db.EventReports.FirstOrDefaultAsync(row => row.EventId == id && row.Key == best, cancellation);
    }

    private static async Task<string> TitleAsync(NewsDbContext db, long eventId, CancellationToken cancellation) =>
        await db.Events.Where(row => row.Id == eventId).Select(row => row.Title).FirstOrDefaultAsync(cancellation) ?? "";

    private static string? Text(string text, int most)
    {
        text = text.Trim();
        return text.Length == 0 ? null : text.Length > most ? text[..most] : text;
    }

    private async Task<EventDeskResult> WriteAsync(Func<NewsDbContext, EventAssigner, Task<EventDeskResult>> work, CancellationToken cancellation)
    {
        var result = await _database.WriteAsync(
            async db =>
            {
                using var rows = new RowInserter(db);
                using var events = new EventAssigner(db, rows);
                var done = await work(db, events);
                events.Settle();
                return done;
            },
            cancellation,
            durable: true);
        if (result.Refusal is null)
        {
            _changes.Signal();
        }

        return result;
    }
}
