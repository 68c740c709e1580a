using AfghanWatch.News.Ingest.Happenings;
using AfghanWatch.News.Store.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace AfghanWatch.News.Store;

/// <summary>
/// Keeps events up to date as articles come, change and are decided on. An article touches only reports that share a key with one of its own and
/// what hangs together with them; those are parted into events anew, from the reports alone.
/// </summary>
internal sealed class EventAssigner : IDisposable
{
    // A key fuller than this is a word everybody had that day: what is really one thing shares other keys too.
    private const int MostOfKey = 48;
    private const int MostCompared = 40;

    // What hangs together is parted anew as a whole up to here; beyond, a report joins the event of its best match and stays there.
    public const int MostInGroup = 64;
    private const int DisputeDays = 3;
    private const float DisputeWords = 1.5f;

    private readonly NewsDbContext _db;
    private readonly RowInserter _rows;
    private readonly SqliteCommand _ofKey;
    private readonly EventStatements _statements;
    private readonly Dictionary<long, ListingInput> _inputs = [];
    private readonly Dictionary<(long, string), long> _former = [];
    private readonly Dictionary<(long, int), (long ArticleId, int Ordinal)> _bestMatch = [];
    private readonly HashSet<long> _groups = [];

    // Groups in which rows may change though their reports do not: people decided, or another account gainsays.
    private readonly HashSet<long> _whole = [];

    // The reports these stand for: in a group that outgrew the bound only their events are written anew.
    private readonly HashSet<(long, int)> _touched = [];
    private EventPeople? _people;

    public EventAssigner(NewsDbContext db, RowInserter rows)
    {
        _db = db;
        _rows = rows;
        _statements = new EventStatements(db);
        _ofKey = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        _ofKey.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
        _ofKey.CommandText = $"SELECT ArticleId, Ordinal FROM EventKeys WHERE Key = $key ORDER BY ArticleId DESC, Ordinal LIMIT {MostOfKey}";
        _ofKey.Parameters.Add("$key", SqliteType.Integer);
    }

    private EventPeople People => _people ??= EventPeople.Read(_db);

    /// <summary>Takes an article's reports out of their events.</summary>
    public void Remove(long articleId)
    {
        var reports = _db.EventReports.Where(row => row.ArticleId == articleId).ToList();
        if (reports.Count == 0)
        {
            return;
        }

        foreach (var report in reports)
        {
            _groups.Add(report.GroupId);
            _former[(articleId, report.Anchor)] = report.EventId;
        }

        // Whoever was gainsaid by it no longer is.
        var others = _db.EventDisputes.Where(row => row.ArticleId == articleId).Select(row => new { Id = row.OtherArticleId, Ordinal = row.OtherOrdinal })
            .Concat(_db.EventDisputes.Where(row => row.OtherArticleId == articleId).Select(row => new { Id = row.ArticleId, row.Ordinal })).ToList();
        foreach (var other in others)
        {
            Touch(other.Id, other.Ordinal);
        }

        _db.EventKeys.Where(row => row.ArticleId == articleId).ExecuteDelete();
        _db.EventCounts.Where(row => row.ArticleId == articleId).ExecuteDelete();
        _db.EventReasons.Where(row => row.ArticleId == articleId).ExecuteDelete();
        _db.EventDisputes.Where(row => row.ArticleId == articleId || row.OtherArticleId == articleId).ExecuteDelete();
        _db.EventReports.Where(row => row.ArticleId == articleId).ExecuteDelete();
    }

    /// <summary>Finds what an article says happened, and what it hangs together with. Nothing is grouped before <see cref="Settle"/>.</summary>
    public void Add(long articleId, ListingInput input)
    {
        _inputs[articleId] = input;
        var own = new List<(EventReportRow Row, ComparedHappening Compared)>();
        var ordinal = 0;
        foreach (var found in EventReports.Find(input, _db.Words))
        {
            var row = EventReports.Row(articleId, ordinal++, input, found);
            var compared = EventReports.Compared(row, input.StoryId, _db.Words);
            Place(row, compared, own);
            _rows.Insert(row);
            foreach (var key in HappeningKeys.Own(compared).Distinct())
            {
                _rows.Insert(new EventKeyRow { Key = key, ArticleId = articleId, Ordinal = row.Ordinal });
            }

            foreach (var count in found.Counts)
            {
                _rows.Insert(new EventCountRow { Thing = count.Thing, ArticleId = articleId, Ordinal = row.Ordinal, FigureOrdinal = count.FigureOrdinal, Value = count.Value, Day = found.From });
            }

            own.Add((row, compared));
        }
    }

    /// <summary>Parts all that was touched into events anew; call once, before the transaction ends.</summary>
    public void Settle()
    {
        if (_groups.Count > 0)
        {
            new EventSettler(_db, _rows, _statements, People, _inputs, _former, _bestMatch, _whole, _touched, MostInGroup).Run(_groups);
            _groups.Clear();
            _whole.Clear();
            _touched.Clear();
        }
    }

    /// <summary>Marks the reports that a decision names, and what hangs together with them.</summary>
    public void Touch(long articleId, string anchor)
    {
        _people = null;
        foreach (var report in _db.EventReports.Where(row => row.ArticleId == articleId && row.Anchor == anchor).Select(row => new { row.GroupId, row.Ordinal }).ToList())
        {
            _groups.Add(report.GroupId);
            _whole.Add(report.GroupId);
            _touched.Add((articleId, report.Ordinal));
        }
    }

    /// <summary>Makes two reports hang together, because people said so.</summary>
    public void Bind((long ArticleId, string Anchor) one, (long ArticleId, string Anchor) other)
    {
        var first = _db.EventReports.FirstOrDefault(row => row.ArticleId == one.ArticleId && row.Anchor == one.Anchor);
        var second = _db.EventReports.FirstOrDefault(row => row.ArticleId == other.ArticleId && row.Anchor == other.Anchor);
        if (first is not null && second is not null)
        {
            var joined = Join([first.GroupId, second.GroupId]);
            _groups.Add(joined);
            _whole.Add(joined);
            _touched.Add((first.ArticleId, first.Ordinal));
            _touched.Add((second.ArticleId, second.Ordinal));
        }
    }

    public void Dispose()
    {
        _statements.Dispose();
        _ofKey.Dispose();
    }

    private void Touch(long articleId, int ordinal)
    {
        foreach (var group in _db.EventReports.Where(row => row.ArticleId == articleId && row.Ordinal == ordinal).Select(row => row.GroupId).ToList())
        {
            _groups.Add(group);
            _whole.Add(group);
            _touched.Add((articleId, ordinal));
        }
    }

    private void Place(EventReportRow row, ComparedHappening compared, List<(EventReportRow Row, ComparedHappening Compared)> own)
    {
        var groups = new SortedSet<long>();
        var best = 0f;
        foreach (var (other, theirs) in Candidates(compared).Concat(own))
        {
            var match = HappeningMatcher.Compare(compared, theirs);
            if (match.Score >= HappeningMatcher.Same)
            {
                groups.Add(other.GroupId);
                if (match.Score > best)
                {
                    best = match.Score;
                    _bestMatch[(row.ArticleId, row.Ordinal)] = (other.ArticleId, other.Ordinal);
                }
            }

            if (other.ArticleId != row.ArticleId && HappeningMatcher.DaysApart(compared, theirs) <= DisputeDays && HappeningStances.Gainsay(compared.Stance, theirs.Stance)
                && HappeningMatcher.SharedTelling(compared, theirs) >= DisputeWords)
            {
                _rows.Insert(new EventDisputeRow { ArticleId = row.ArticleId, Ordinal = row.Ordinal, OtherArticleId = other.ArticleId, OtherOrdinal = other.Ordinal, Words = string.Join(", ", HappeningMatcher.SharedWords(compared, theirs).Take(6)) });
                _groups.Add(other.GroupId);
                _whole.Add(other.GroupId);
                _touched.Add((other.ArticleId, other.Ordinal));
            }
        }

        foreach (var partner in People.Partners(row.ArticleId, row.Anchor))
        {
            groups.UnionWith(_db.EventReports.Where(other => other.ArticleId == partner.ArticleId && other.Anchor == partner.Anchor).Select(other => other.GroupId).ToList());
        }

        row.EventId = _former.GetValueOrDefault((row.ArticleId, row.Anchor));
        row.GroupId = groups.Count == 0 ? (row.ArticleId * 256) + row.Ordinal + 1 : Join(groups);
        foreach (var (other, _) in own)
        {
            other.GroupId = groups.Contains(other.GroupId) ? row.GroupId : other.GroupId;
        }

        _groups.Add(row.GroupId);
    }

    private long Join(IReadOnlyCollection<long> groups)
    {
        var first = groups.Min();
        foreach (var other in groups)
        {
            if (other != first)
            {
                _db.EventReports.Where(row => row.GroupId == other).ExecuteUpdate(change => change.SetProperty(row => row.GroupId, first));
                _groups.Remove(other);
                if (_whole.Remove(other))
                {
                    _whole.Add(first);
                }
            }
        }

        return first;
    }

    private List<(EventReportRow Row, ComparedHappening Compared)> Candidates(ComparedHappening compared)
    {
        var shared = new Dictionary<(long ArticleId, int Ordinal), int>();
        foreach (var key in HappeningKeys.Sought(compared).Distinct())
        {
            _ofKey.Parameters[0].Value = key;
            using var reader = _ofKey.ExecuteReader();
            while (reader.Read())
            {
                System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(shared, (reader.GetInt64(0), reader.GetInt32(1)), out _)++;
            }
        }

        if (shared.Count == 0)
        {
            return [];
        }

        var chosen = shared.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(MostCompared).Where(pair => pair.Key.ArticleId != compared.ArticleId).Select(pair => pair.Key).ToHashSet();
        var ids = chosen.Select(one => one.ArticleId).Distinct().ToList();
        return [.. (from report in _db.EventReports.Where(row => ids.Contains(row.ArticleId))
                    join member in _db.StoryMembers on report.ArticleId equals member.ArticleId
                    select new { report, member.StoryId }).AsEnumerable()
            .Where(row => chosen.Contains((row.report.ArticleId, row.report.Ordinal))).Select(row => (row.report, EventReports.Compared(row.report, row.StoryId, _db.Words)))];
    }
}
