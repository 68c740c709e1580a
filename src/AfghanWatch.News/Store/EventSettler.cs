using AfghanWatch.News.Ingest.Happenings;
using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store;

/// <summary>Parts groups of reports into events and writes what changed.</summary>
internal sealed class EventSettler(
    NewsDbContext db,
    RowInserter rows,
    EventStatements statements,
    EventPeople people,
    IReadOnlyDictionary<long, ListingInput> inputs,
    IReadOnlyDictionary<(long, string), long> former,
    IReadOnlyDictionary<(long, int), (long ArticleId, int Ordinal)> bestMatch,
    IReadOnlySet<long> whole,
    IReadOnlySet<(long ArticleId, int Ordinal)> touched,
    int mostInGroup)
{
    private const int MostWords = 8;

    private readonly Dictionary<long, EventArticle> _articles = [];
    private readonly HashSet<long> _emptied = [.. former.Values];
    private readonly HashSet<long> _formerIds = [.. former.Values];
    private readonly HashSet<long> _written = [];
    private long? _stamp;

    public void Run(IEnumerable<long> groups)
    {
        foreach (var groupId in groups.Order())
        {
            var outgrown = db.EventReports.Count(row => row.GroupId == groupId) > mostInGroup;
            var reports = outgrown ? ReadTouched(groupId) : Read(db, groupId);
            if (reports.Count > 0)
            {
                Settle(reports, whole.Contains(groupId), outgrown);
            }
        }

        foreach (var id in _emptied.Except(_written).Where(id => id > 0))
        {
            if (!db.EventReports.Any(row => row.EventId == id))
            {
                var stamp = Stamp();
                db.Events.Where(row => row.Id == id).ExecuteUpdate(change => change.SetProperty(row => row.Articles, 0).SetProperty(row => row.Stamp, stamp));
            }
        }
    }

    public static List<(EventReportRow Row, long StoryId)> Read(NewsDbContext db, long groupId) =>
        [.. (from report in db.EventReports.Where(row => row.GroupId == groupId)
             join member in db.StoryMembers on report.ArticleId equals member.ArticleId
             select new { report, member.StoryId }).AsEnumerable().Select(row => (row.report, row.StoryId))];

    // Of a group that outgrew the bound: what came or was touched, and the events it joins. The rest of the group stays unread, or each new article would cost as much as the group has.
    private List<(EventReportRow Row, long StoryId)> ReadTouched(long groupId)
    {
        var mine = inputs.Keys.Concat(touched.Select(report => report.ArticleId)).Distinct().ToList();
        var changed = db.EventReports.Where(row => row.GroupId == groupId && (row.EventId == 0 || mine.Contains(row.ArticleId))).ToList();
        var events = changed.Select(row => row.EventId).ToHashSet();
        foreach (var row in changed)
        {
            if (row.EventId == 0 && bestMatch.TryGetValue((row.ArticleId, row.Ordinal), out var best))
            {
                events.UnionWith(db.EventReports.Where(other => other.ArticleId == best.ArticleId && other.Ordinal == best.Ordinal).Select(other => other.EventId));
            }
        }

        return [.. (from report in db.EventReports.Where(row => row.GroupId == groupId && (row.EventId == 0 || events.Contains(row.EventId)))
                    join member in db.StoryMembers on report.ArticleId equals member.ArticleId
                    select new { report, member.StoryId }).AsEnumerable().Select(row => (row.report, row.StoryId))];
    }

    /// <summary>The reports of each event, by what stands in the store alone.</summary>
    public static List<List<int>> Part(List<(EventReportRow Row, long StoryId)> reports, EventPeople people, HappeningWords words) =>
        reports.Count == 1 ? [[0]] : HappeningGrouper.Group([.. reports.Select(report => EventReports.Compared(report.Row, report.StoryId, words))], people.Bonds([.. reports.Select(report => report.Row)]));

    private void Settle(List<(EventReportRow Row, long StoryId)> reports, bool all, bool outgrown)
    {
        var before = reports.GroupBy(report => report.Row.EventId).ToDictionary(same => same.Key, same => same.Count());
        var parts = outgrown ? Grown(reports) : Part(reports, people, db.Words).ConvertAll(part => part.ConvertAll(i => reports[i]));
        var taken = new HashSet<long>();
        foreach (var part in parts.OrderByDescending(part => part.Count).ThenBy(part => part.Min(report => (report.Row.ArticleId, report.Row.Ordinal))))
        {
            // The event most of them stood in goes on; its number means nothing outside the store.
            var id = part.Select(report => report.Row.EventId).Where(id => id > 0 && !taken.Contains(id) && !_written.Contains(id)).GroupBy(id => id).OrderByDescending(same => same.Count()).ThenBy(same => same.Key).Select(same => same.Key).FirstOrDefault();
            taken.Add(id);
            if (all || !Stands(id, part, before))
            {
                Write(id, part);
            }
            else
            {
                _written.Add(id);
            }
        }
    }

    // The same reports as before, none of them written in this transaction: nothing of its row can have changed.
    private bool Stands(long id, List<(EventReportRow Row, long StoryId)> part, Dictionary<long, int> before) =>
        id > 0 && before[id] == part.Count && !_formerIds.Contains(id) && part.TrueForAll(report => report.Row.EventId == id && !inputs.ContainsKey(report.Row.ArticleId));

    // Too many to be compared each with each: what stood stays, what came joins its best match.
    private static List<List<(EventReportRow Row, long StoryId)>> Grown(List<(EventReportRow Row, long StoryId)> reports, IReadOnlyDictionary<(long, int), (long, int)> bestMatch)
    {
        var place = reports.ToDictionary(report => (report.Row.ArticleId, report.Row.Ordinal), report => report.Row);
        long next = 0;
        foreach (var (row, _) in reports.Where(report => report.Row.EventId == 0).OrderBy(report => report.Row.ArticleId).ThenBy(report => report.Row.Ordinal))
        {
            row.EventId = bestMatch.TryGetValue((row.ArticleId, row.Ordinal), out var best) && place.TryGetValue(best, out var other) && other.EventId != 0 ? other.EventId : --next;
        }

        return [.. reports.GroupBy(report => report.Row.EventId).Select(same => same.ToList())];
    }

    private List<List<(EventReportRow Row, long StoryId)>> Grown(List<(EventReportRow Row, long StoryId)> reports) => Grown(reports, bestMatch);

    private void Write(long id, List<(EventReportRow Row, long StoryId)> part)
    {
        var members = part.ConvertAll(report => report.Row);
        var ids = members.Select(row => row.ArticleId).Distinct().ToList();
        LoadArticles(ids);
        var places = members.Select(row => (row.ArticleId, row.Ordinal)).ToHashSet();
        var counts = db.EventCounts.Where(row => ids.Contains(row.ArticleId)).AsEnumerable().Where(row => places.Contains((row.ArticleId, row.Ordinal))).ToList();
        var disputes = db.EventDisputes.Where(row => ids.Contains(row.ArticleId) || ids.Contains(row.OtherArticleId)).AsEnumerable()
            .Count(row => places.Contains((row.ArticleId, row.Ordinal)) || places.Contains((row.OtherArticleId, row.OtherOrdinal)));
        var happening = EventBuilder.Row(members, articleId => _articles[articleId], counts, disputes, people);
        happening.Stamp = Stamp();
        if (id > 0)
        {
            happening.Id = id;
            db.Events.Where(row => row.Id == id).ExecuteDelete();
            rows.Insert(happening);
        }
        else
        {
            id = rows.InsertNew(happening);
        }

        _written.Add(id);
        foreach (var row in members.Where(row => row.EventId != id))
        {
            if (row.EventId > 0)
            {
                _emptied.Add(row.EventId);
            }

            statements.SetEvent(row.ArticleId, row.Ordinal, id);
        }

        WriteReasons(part);
    }

    private void WriteReasons(List<(EventReportRow Row, long StoryId)> part)
    {
        if (part.Count == 1)
        {
            statements.DeleteReason(part[0].Row.ArticleId, part[0].Row.Ordinal);
            return;
        }

        foreach (var (row, _) in part)
        {
            statements.DeleteReason(row.ArticleId, row.Ordinal);
        }

        var compared = part.ConvertAll(report => EventReports.Compared(report.Row, report.StoryId, db.Words));
        foreach (var one in compared)
        {
            rows.Insert(Reason(one, compared));
        }
    }

    /// <summary>The report beside it that is most alike, and by what; a bond of people where no likeness stands behind it.</summary>
    public static EventReasonRow Reason(ComparedHappening one, List<ComparedHappening> all)
    {
        var (best, match) = all.Where(other => other != one).Select(other => (other, match: HappeningMatcher.Compare(one, other)))
            .OrderByDescending(pair => pair.match.Score).ThenBy(pair => pair.other.Order).First();
        return new EventReasonRow
        {
            ArticleId = one.ArticleId,
            Ordinal = one.Ordinal,
            WithArticleId = best.ArticleId,
            WithOrdinal = best.Ordinal,
            Rule = match.Score >= HappeningMatcher.Same / 2 ? match.Rule : "event.people",
            Words = string.Join(", ", HappeningMatcher.SharedWords(one, best).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostWords)),
            Score = Math.Round(match.Score, 3),
        };
    }

    private void LoadArticles(List<long> ids)
    {
        var wanted = new List<long>();
        foreach (var id in ids)
        {
            if (inputs.TryGetValue(id, out var input))
            {
                _articles[id] = new EventArticle(input.Title, input.Language, input.OutletId, input.StoryId, input.Text);
            }
            else if (!_articles.ContainsKey(id))
            {
                wanted.Add(id);
            }
        }

        if (wanted.Count > 0)
        {
            foreach (var row in (from listing in db.Listings.Where(row => wanted.Contains(row.ArticleId))
                                 join article in db.Articles on listing.ArticleId equals article.Id
                                 join version in db.ArticleVersions on new { ArticleId = article.Id, Number = article.CurrentVersion } equals new { version.ArticleId, version.Number }
                                 select new { listing.ArticleId, listing.Title, listing.Language, listing.OutletId, listing.StoryId, version.Text }).AsEnumerable())
            {
                _articles[row.ArticleId] = new EventArticle(row.Title, row.Language, row.OutletId, row.StoryId, row.Text);
            }
        }
    }

    private long Stamp() => _stamp ??= (db.Events.Max(row => (long?)row.Stamp) ?? 0) + 1;
}
