using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Happenings;
using AfghanWatch.News.Store;
using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Reading;

/// <summary>Sets beside each other what reports say differently: counts of one thing, in the event and elsewhere, and accounts that gainsay.</summary>
internal sealed class EventComparison(NewsDbContext db)
{
    private const int MostElsewhere = 12;
    private const int MostDisputes = 12;
    private const int WeeksAround = 9;

    // The toll of one attack, the people on the flights of one week: another week's are another thing. What stands for a while is looked for a year around.
    private const int DaysOfOneThing = 7;
    private const int DaysOfStanding = 366;
    private const int MostAround = 100;

    // "About 500" and 510 are one count.
    private const double Apart = 0.05;

    public async Task<IReadOnlyList<EventFigureGroup>> FiguresAsync(List<EventReportRow> reports, Dictionary<long, EventSource> articles, CancellationToken cancellation)
    {
        var places = reports.Select(report => (report.ArticleId, report.Ordinal)).ToHashSet();
        var ids = articles.Keys.ToList();
        var own = (await db.EventCounts.Where(row => ids.Contains(row.ArticleId)).ToListAsync(cancellation)).FindAll(row => places.Contains((row.ArticleId, row.Ordinal)));
        var things = own.Select(row => row.Thing).Distinct().ToList();
        var all = (await db.EventCounts.Where(row => things.Contains(row.Thing)).OrderBy(row => row.Day).ThenBy(row => row.ArticleId).Take(2000).ToListAsync(cancellation)).Where(row => !places.Contains((row.ArticleId, row.Ordinal))).ToLookup(row => row.Thing);
        var chosen = own.ConvertAll(row => (row, elsewhere: false));
        foreach (var thing in things)
        {
            // One of each value that the event itself does not give, the nearest in time.
            var known = own.Where(row => row.Thing == thing).Select(row => row.Value).ToHashSet();
            var day = own.First(row => row.Thing == thing).Day.DayNumber;
            var most = CountedThing.Stands(thing) ? DaysOfStanding : DaysOfOneThing;
            chosen.AddRange(all[thing].Where(row => !known.Contains(row.Value) && Math.Abs(row.Day.DayNumber - day) <= most).OrderBy(row => Math.Abs(row.Day.DayNumber - day)).ThenBy(row => row.ArticleId).DistinctBy(row => row.Value).Take(MostElsewhere).Select(row => (row, true)));
        }

        return await GroupsAsync(chosen, cancellation);
    }

    /// <summary>Of events in a list, the count that others give otherwise within some weeks: what stands for a while alone, such as a wall's length. A bounded look at the days beside each.</summary>
    public async Task<Dictionary<long, EventCounts>> ElsewhereAsync(List<long> ids, CancellationToken cancellation)
    {
        var own = (await (
            from report in db.EventReports.Where(row => EF.Parameter(ids).Contains(row.EventId))
            join count in db.EventCounts on new { report.ArticleId, report.Ordinal } equals new { count.ArticleId, count.Ordinal }
            select new { report.EventId, count.Thing, count.Value, count.Day }).ToListAsync(cancellation)).FindAll(row => CountedThing.Stands(row.Thing));
        var around = new Dictionary<(string, DateOnly), List<double>>();
        var differ = new Dictionary<long, EventCounts>();
        foreach (var one in own.GroupBy(row => (row.EventId, row.Thing)).OrderBy(group => group.Key.EventId).ThenBy(group => group.Key.Thing, StringComparer.Ordinal))
        {
            var day = one.Min(row => row.Day);
            if (!around.TryGetValue((one.Key.Thing, day), out var others))
            {
                var (from, to) = (day.AddDays(-WeeksAround * 7), day.AddDays(WeeksAround * 7));
                around[(one.Key.Thing, day)] = others = await db.EventCounts.Where(row => row.Thing == one.Key.Thing && row.Day >= from && row.Day <= to).OrderBy(row => row.Day).Select(row => row.Value).Take(MostAround).ToListAsync(cancellation);
            }

            var values = others.Concat(one.Select(row => row.Value)).Distinct().ToList();
            if (values.Max() - values.Min() > Apart * values.Max())
            {
                differ.TryAdd(one.Key.EventId, new EventCounts(one.Key.Thing, values.Count, values.Min(), values.Max()));
            }
        }

        return differ;
    }

    /// <summary>Counts of every thing that sources differ on in some days.</summary>
    public async Task<IReadOnlyList<EventFigureGroup>> DifferencesAsync(DateOnly from, DateOnly to, CancellationToken cancellation)
    {
        var rows = await db.EventCounts.Where(row => row.Day >= from && row.Day <= to).OrderBy(row => row.Day).ThenBy(row => row.ArticleId).ThenBy(row => row.FigureOrdinal).Take(5000).ToListAsync(cancellation);
        var chosen = rows.GroupBy(row => row.Thing).SelectMany(thing => thing.DistinctBy(row => row.Value).Take(MostElsewhere * 2)).Select(row => (row, false)).ToList();
        return [.. (await GroupsAsync(chosen, cancellation)).Where(group => group.Differ).OrderByDescending(group => group.Figures.Count).ThenBy(group => group.Thing, StringComparer.Ordinal)];
    }

    public async Task<IReadOnlyList<EventDisputeView>> DisputesAsync(List<EventReportRow> reports, Dictionary<long, EventSource> articles, CancellationToken cancellation)
    {
        var ids = articles.Keys.ToList();
        var own = reports.ToDictionary(report => (report.ArticleId, report.Ordinal));
        var pairs = (await db.EventDisputes.Where(row => ids.Contains(row.ArticleId) || ids.Contains(row.OtherArticleId)).OrderBy(row => row.ArticleId).ThenBy(row => row.OtherArticleId).ToListAsync(cancellation))
            .Select(row => own.ContainsKey((row.ArticleId, row.Ordinal)) ? (Own: (row.ArticleId, row.Ordinal), Other: (row.OtherArticleId, row.OtherOrdinal), row.Words)
                : (Own: (row.OtherArticleId, row.OtherOrdinal), Other: (row.ArticleId, row.Ordinal), row.Words))
            .Where(pair => own.ContainsKey(pair.Own)).DistinctBy(pair => pair.Other).Take(MostDisputes).ToList();
        var others = pairs.Select(pair => pair.Other.Item1).Distinct().ToList();
        var sources = await EventReader.ArticlesAsync(db, others, cancellation);
        var rows = (await db.EventReports.Where(row => others.Contains(row.ArticleId)).ToListAsync(cancellation)).ToDictionary(row => (row.ArticleId, row.Ordinal));
        return [.. pairs.Where(pair => rows.ContainsKey(pair.Other)).Select(pair =>
        {
            var (mine, other) = (own[pair.Own], rows[pair.Other]);
            return new EventDisputeView(
                EventBuilder.Sentence(mine, articles[mine.ArticleId].Text), articles[mine.ArticleId].Outlet, EventBuilder.Sentence(other, sources[other.ArticleId].Text), sources[other.ArticleId].Outlet, other.From,
                EventReports.KeyText(other.Key), other.ArticleId, pair.Words);
        })];
    }

    private async Task<IReadOnlyList<EventFigureGroup>> GroupsAsync(List<(EventCountRow Row, bool Elsewhere)> chosen, CancellationToken cancellation)
    {
        var ids = chosen.Select(one => one.Row.ArticleId).Distinct().ToList();
        var sources = await EventReader.ArticlesAsync(db, ids, cancellation);
        var figures = (await db.Figures.Where(row => ids.Contains(row.ArticleId)).ToListAsync(cancellation)).ToDictionary(row => (row.ArticleId, row.Ordinal));
        var groups = new List<EventFigureGroup>();
        foreach (var thing in chosen.GroupBy(one => one.Row.Thing))
        {
            var views = new List<EventFigureView>();
            foreach (var (row, elsewhere) in thing.OrderBy(one => one.Elsewhere).ThenBy(one => one.Row.Day).ThenBy(one => one.Row.ArticleId))
            {
                if (figures.TryGetValue((row.ArticleId, row.FigureOrdinal), out var figure) && sources.TryGetValue(row.ArticleId, out var source) && figure.SentenceEnd <= source.Text.Length)
                {
                    views.Add(new EventFigureView(
                        new TextSpan(figure.Start, figure.End).Cut(source.Text), figure.Value, figure.Qualifier, figure.Claimant ?? source.Outlet ?? "", source.Outlet, row.Day, row.ArticleId, figure.Start,
                        new TextSpan(figure.SentenceStart, figure.SentenceEnd).Cut(source.Text), elsewhere));
                }
            }

            if (views.Count > 0)
            {
                groups.Add(new EventFigureGroup(thing.Key, views.Max(view => view.Value) - views.Min(view => view.Value) > Apart * views.Max(view => view.Value), views));
            }
        }

        return groups;
    }
}
