using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Happenings;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store;

/// <summary>Works events out again from articles and decisions, and names what stands otherwise in the store.</summary>
internal static class EventCheck
{
    private const int MostNamed = 20;

    /// <summary>Whether an article's reports are those that its text gives.</summary>
    public static async Task ReportsAsync(NewsDbContext db, IReadOnlyDictionary<long, ListingInput> inputs, List<string> faults, CancellationToken cancellation)
    {
        var ids = inputs.Keys.ToList();
        var stored = (await db.EventReports.Where(row => ids.Contains(row.ArticleId)).OrderBy(row => row.Ordinal).ToListAsync(cancellation)).ToLookup(row => row.ArticleId);
        foreach (var (id, input) in inputs)
        {
            var wanted = EventReports.Find(input, db.Words).Select((found, i) => EventReports.Row(id, i, input, found)).ToList();
            var have = stored[id].ToList();
            var same = wanted.Count == have.Count && !wanted.Where((row, i) =>
                (row.Anchor, row.Key, row.From, row.To, row.Precision, row.Certainty, row.Basis, row.Planned, row.Lead, row.SentenceStart, row.SentenceEnd, Folding.Fold(row.Words), row.Actors, row.Topics, row.Stance)
                    != (have[i].Anchor, have[i].Key, have[i].From, have[i].To, have[i].Precision, have[i].Certainty, have[i].Basis, have[i].Planned, have[i].Lead, have[i].SentenceStart, have[i].SentenceEnd, Folding.Fold(have[i].Words), have[i].Actors, have[i].Topics, have[i].Stance)
                || !row.Terms.AsSpan().SequenceEqual(have[i].Terms) || !row.Persons.AsSpan().SequenceEqual(have[i].Persons)).Any();
            if (!same && faults.Count < 200)
            {
                faults.Add($"The happenings of article {id} do not match its text and decisions.");
            }
        }
    }

    /// <summary>Whether what hangs together is parted into events as its reports say, and each event's row follows from its reports.</summary>
    public static async Task EventsAsync(NewsDbContext db, List<string> faults, CancellationToken cancellation)
    {
        var people = EventPeople.Read(db);
        var wrong = 0;
        foreach (var groupId in await db.EventReports.Select(row => row.GroupId).Distinct().OrderBy(id => id).ToListAsync(cancellation))
        {
            cancellation.ThrowIfCancellationRequested();
            var reports = EventSettler.Read(db, groupId);
            if (!Parted(reports, people, db.Words) && wrong++ < MostNamed)
            {
                faults.Add($"The events around article {reports[0].Row.ArticleId} are not those its reports give.");
            }
        }

        foreach (var id in await db.Events.Where(row => row.Articles > 0 && !db.EventReports.Any(report => report.EventId == row.Id)).Select(row => row.Id).Take(MostNamed).ToListAsync(cancellation))
        {
            faults.Add($"Event {id} has no report.");
        }

        foreach (var id in await db.EventReports.Where(row => !db.Events.Any(one => one.Id == row.EventId && one.Articles > 0)).Select(row => row.ArticleId).Distinct().Take(MostNamed).ToListAsync(cancellation))
        {
            faults.Add($"A report of article {id} belongs to no event.");
        }
    }

    // A group that outgrew the bound keeps what stood: there the order of arrival has its say.
    private static bool Parted(List<(Rows.EventReportRow Row, long StoryId)> reports, EventPeople people, HappeningWords words)
    {
        if (reports.Count > EventAssigner.MostInGroup)
        {
            return true;
        }

        var parts = EventSettler.Part(reports, people, words);
        return parts.Count == reports.Select(report => report.Row.EventId).Distinct().Count() && parts.TrueForAll(part => part.Select(i => reports[i].Row.EventId).Distinct().Count() == 1);
    }
}
