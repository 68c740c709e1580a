using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;
using AfghanWatch.News.Ingest.Happenings;
using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;
using AfghanWatch.News.Tagging;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>Reads the words of the few events a page shows.</summary>
internal sealed class EventReader(ListingIndex listings)
{
    private const int MostSentences = 4;

    public async Task<IReadOnlyList<EventListRow>> RowsAsync(NewsDbContext db, IReadOnlyList<long> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var rows = await db.Events.Where(row => EF.Parameter(ids).Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellation);
        var actors = (await db.EventReports.Where(row => EF.Parameter(ids).Contains(row.EventId)).Select(row => new { row.EventId, row.Actors, row.PublishedDay, row.Ordinal }).ToListAsync(cancellation))
            .ToLookup(row => row.EventId, row => row.Actors);
        var first = rows.Values.Select(row => row.ArticleId).Distinct().ToList();
        var outlets = await (
            from article in db.Articles.Where(row => EF.Parameter(first).Contains(row.Id))
            join outlet in db.Outlets on article.OutletId equals outlet.Id into named
            from outlet in named.DefaultIfEmpty()
            select new { article.Id, Outlet = outlet == null ? null : outlet.Name }).ToDictionaryAsync(row => row.Id, row => row.Outlet, cancellation);
        var elsewhere = await new EventComparison(db).ElsewhereAsync([.. rows.Values.Where(row => row.CountThing is null).Select(row => row.Id)], cancellation);
        return listings.Read(() => ids.Where(rows.ContainsKey).Select(id => Row(rows[id], outlets.GetValueOrDefault(rows[id].ArticleId), Names(actors[id])) with { CountsElsewhere = elsewhere.GetValueOrDefault(id) }).ToList());
    }

    public async Task<EventView?> FindAsync(NewsDbContext db, long key, CancellationToken cancellation)
    {
        var id = await db.EventReports.Where(row => row.Key == key).Select(row => (long?)row.EventId).FirstOrDefaultAsync(cancellation);
        if (id is null || (await RowsAsync(db, [id.Value], cancellation)) is not [var row])
        {
            return null;
        }

        var reports = await db.EventReports.Where(report => report.EventId == id).OrderBy(report => report.PublishedDay).ThenBy(report => report.ArticleId).ThenBy(report => report.Ordinal).ToListAsync(cancellation);
        var articleIds = reports.Select(report => report.ArticleId).Distinct().ToList();
        var articles = await ArticlesAsync(db, articleIds, cancellation);
        var reasons = (await db.EventReasons.Where(reason => articleIds.Contains(reason.ArticleId)).ToListAsync(cancellation)).ToDictionary(reason => (reason.ArticleId, reason.Ordinal));
        var people = await db.EventDecisions.OrderBy(decision => decision.Id).ToListAsync(cancellation);
        var anchors = reports.Select(report => (report.ArticleId, report.Anchor)).ToHashSet();
        var own = people.FindAll(decision => anchors.Contains((decision.ArticleId, decision.Anchor)) || EventPeople.Others(decision).Any(anchors.Contains));
        var undone = people.Select(decision => decision.Undoes).OfType<long>().ToHashSet();
        return new EventView(
            row,
            Reports(reports, articles, reasons),
            Days(reports, articles),
            await new EventComparison(db).FiguresAsync(reports, articles, cancellation),
            await new EventComparison(db).DisputesAsync(reports, articles, cancellation),
            EventPeople.Standing(own).FindLast(decision => decision.Act == EventAct.Note && anchors.Contains((decision.ArticleId, decision.Anchor)))?.After,
            [.. own.OrderByDescending(decision => decision.Id).Select(decision => new EventDecisionView(
                decision.Id, decision.Act, decision.Before, decision.After, decision.Label, decision.Who, decision.At, undone.Contains(decision.Id), decision.Undoes is not null))]);
    }

    internal static async Task<Dictionary<long, EventSource>> ArticlesAsync(NewsDbContext db, List<long> ids, CancellationToken cancellation) => await (
        from article in db.Articles.Where(row => EF.Parameter(ids).Contains(row.Id))
        join version in db.ArticleVersions on new { ArticleId = article.Id, Number = article.CurrentVersion } equals new { version.ArticleId, version.Number }
        join member in db.StoryMembers on article.Id equals member.ArticleId
        join outlet in db.Outlets on article.OutletId equals outlet.Id into named
        from outlet in named.DefaultIfEmpty()
        select new EventSource(article.Id, version.Title, version.Text, outlet == null ? null : outlet.Name, article.Agency, article.Language, article.PublishedOn, article.FirstSeenAt, member.StoryId))
        .ToDictionaryAsync(row => row.Id, cancellation);

    private static EventListRow Row(EventRow row, string? outlet, IReadOnlyList<ActorName> actors) => new(
        row.Id, EventReports.KeyText(row.Key), row.From, row.To, row.Precision, row.Certainty, row.Planned, row.Title, row.Sentence, row.Language,
        row.Topics.Split(' ', StringSplitOptions.RemoveEmptyEntries), actors, row.ArticleId, outlet, row.Articles, row.Stories, row.Outlets, row.Days,
        row.CountThing is null ? null : new EventCounts(row.CountThing, row.CountValues, row.CountLow, row.CountHigh), row.Disputes, row.Pinned, row.Hidden);

    // Those most reports name, in the order of the text among as many.
    private List<ActorName> Names(IEnumerable<string> reports) =>
        [.. reports.SelectMany(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries)).GroupBy(key => key).OrderByDescending(same => same.Count())
            .Select(same => listings.ActorNumbers.TryGetValue(same.Key, out var number) ? listings.ActorNames[number] : null).OfType<ActorName>()];

    // The first reports an event; a copy of a wire text stands behind the one it copies.
    private static List<EventReportView> Reports(List<EventReportRow> reports, Dictionary<long, EventSource> articles, Dictionary<(long, int), EventReasonRow> reasons)
    {
        var views = new List<EventReportView>();
        var stories = reports.Select(report => report.ArticleId).Distinct().GroupBy(id => articles[id].StoryId).ToDictionary(story => story.Key, story => story.ToList());
        foreach (var one in reports.GroupBy(report => report.ArticleId).OrderBy(group => articles[group.Key].PublishedOn ?? DateOnly.MaxValue).ThenBy(group => articles[group.Key].FirstSeenAt).ThenBy(group => group.Key))
        {
            var article = articles[one.Key];
            var main = one.OrderBy(report => report.Basis).ThenBy(report => report.Ordinal).First();
            var story = stories[article.StoryId];
            views.Add(new EventReportView(
                EventReports.KeyText(main.Key), article.Id, article.Title, article.Outlet, article.Agency, article.Language, article.PublishedOn, article.FirstSeenAt, main.From, main.To, main.Precision, main.Certainty, main.Basis,
                [.. one.SelectMany(report => Sentences(report, article.Text)).DistinctBy(sentence => sentence.Start).OrderBy(sentence => sentence.Start).Take(MostSentences)],
                story[0] == article.Id ? story.Count - 1 : 0,
                story[0] != article.Id && articles[story[0]].Outlet != article.Outlet,
                one.Select(report => reasons.GetValueOrDefault((report.ArticleId, report.Ordinal))).OfType<EventReasonRow>().OrderBy(reason => reason.WithArticleId == article.Id).ThenByDescending(reason => reason.Score)
                    .Select(reason => new EventReasonView(reason.Rule, reason.Words, articles.TryGetValue(reason.WithArticleId, out var with) ? with.Outlet ?? with.Title : "", reason.Score)).FirstOrDefault()));
        }

        return views;
    }

    private static IEnumerable<(string Text, int Start)> Sentences(EventReportRow report, string text)
    {
        if (report.SentenceEnd <= text.Length)
        {
            yield return (EventBuilder.Sentence(report, text), report.SentenceStart);
        }
    }

    private static List<EventDayView> Days(List<EventReportRow> reports, Dictionary<long, EventSource> articles) =>
        [.. reports.GroupBy(report => (report.From, report.To)).OrderBy(day => day.Key.From).ThenBy(day => day.Key.To).Select(day => new EventDayView(
            day.Key.From, day.Key.To, day.First().Precision, day.Max(report => report.Basis <= HappeningBasis.NextSentence ? report.Certainty : Certainty.Inferred),
            [.. day.Select(report => articles[report.ArticleId].Outlet ?? "").Distinct().Order(StringComparer.Ordinal)]))];
}

/// <summary>An article as an event's page shows it.</summary>
internal sealed record EventSource(long Id, string Title, string Text, string? Outlet, string? Agency, string? Language, DateOnly? PublishedOn, DateTime FirstSeenAt, long StoryId);
