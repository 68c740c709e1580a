using AfghanWatch.News.Ingest.Happenings;
using AfghanWatch.News.Store.Rows;
using AfghanWatch.News.Tagging;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store;

/// <summary>What people decided on events, as it stands, by article and sentence.</summary>
internal sealed class EventPeople
{
    private readonly ILookup<(long ArticleId, string Anchor), EventDecisionRow> _standing;
    private readonly List<EventDecisionRow> _pairs;

    private EventPeople(List<EventDecisionRow> standing)
    {
        _standing = standing.ToLookup(row => (row.ArticleId, row.Anchor));
        _pairs = standing.FindAll(row => row.Act is EventAct.Merge or EventAct.TakeOut);
    }

    /// <summary>Decisions are made by hand: there are never so many that they could not be read at once.</summary>
    public static EventPeople Read(NewsDbContext db)
    {
        var all = db.EventDecisions.OrderBy(row => row.Id).ToList();
        return new EventPeople(Standing(all));
    }

    /// <summary>Those that are no undo and were not undone, oldest first.</summary>
    public static List<EventDecisionRow> Standing(List<EventDecisionRow> all)
    {
        var undone = all.Select(row => row.Undoes).OfType<long>().ToHashSet();
        return all.FindAll(row => row.Undoes is null && !undone.Contains(row.Id));
    }

    /// <summary>The last standing word on one act among the reports of an event.</summary>
    public EventDecisionRow? Last(IEnumerable<EventReportRow> reports, EventAct act) =>
        reports.SelectMany(report => _standing[(report.ArticleId, report.Anchor)]).Where(row => row.Act == act).MaxBy(row => row.Id);

    public bool Any(IEnumerable<EventReportRow> reports) => reports.Any(report => _standing.Contains((report.ArticleId, report.Anchor)));

    /// <summary>The reports a report is held together with.</summary>
    public IEnumerable<(long ArticleId, string Anchor)> Partners(long articleId, string anchor) => _pairs.Where(row => row.Act == EventAct.Merge)
        .SelectMany(row => Others(row).Select(other => (Own: (row.ArticleId, row.Anchor), Other: other)))
        .Where(pair => pair.Own == (articleId, anchor) || pair.Other == (articleId, anchor))
        .Select(pair => pair.Own == (articleId, anchor) ? pair.Other : pair.Own);

    /// <summary>The bonds between these reports, in the order they were decided: a later one is asked last.</summary>
    public List<HappeningBond> Bonds(IReadOnlyList<EventReportRow> reports)
    {
        var places = new Dictionary<(long, string), (long, int)>();
        foreach (var report in reports)
        {
            places.TryAdd((report.ArticleId, report.Anchor), (report.ArticleId, report.Ordinal));
        }

        var bonds = new List<HappeningBond>();
        foreach (var row in _pairs)
        {
            foreach (var other in Others(row))
            {
                if (places.TryGetValue((row.ArticleId, row.Anchor), out var one) && places.TryGetValue(other, out var two))
                {
                    // A later word on the same two replaces the earlier one.
                    bonds.RemoveAll(bond => (bond.One == one && bond.Other == two) || (bond.One == two && bond.Other == one));
                    bonds.Add(new HappeningBond(one, two, row.Act == EventAct.TakeOut));
                }
            }
        }

        return bonds;
    }

    public static IEnumerable<(long ArticleId, string Anchor)> Others(EventDecisionRow row)
    {
        foreach (var line in (row.Others ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            if (space > 0 && long.TryParse(line.AsSpan(0, space), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var id))
            {
                yield return (id, line[(space + 1)..]);
            }
        }
    }

    public static string OthersText(IEnumerable<EventReportRow> reports) =>
        string.Join('\n', reports.Select(report => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{report.ArticleId} {report.Anchor}")));
}
