using System.Globalization;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Happenings;
using AfghanWatch.News.Store.Rows;
using Microsoft.EntityFrameworkCore;

namespace AfghanWatch.News.Store;

/// <summary>What an article gives to events as lines, so that what stands in the store can be held against what rules and vocabulary of now would say.</summary>
internal static class EventChanges
{
    /// <summary>A day and the sentence that tells what happened.</summary>
    public const string Told = "events";

    /// <summary>Words with the meaning they are compared by.</summary>
    public const string Words = "event words";

    private const int LongestSentence = 90;

    /// <summary>Adds what changes in these articles; their ids.</summary>
    public static async Task<HashSet<long>> TallyAsync(NewsDbContext db, IReadOnlyDictionary<long, ListingInput> inputs, IReadOnlyDictionary<long, Enrichment> fresh, ChangeTally tally, CancellationToken cancellation)
    {
        var ids = inputs.Keys.ToList();
        var stored = (await db.EventReports.Where(row => ids.Contains(row.ArticleId)).OrderBy(row => row.Ordinal).ToListAsync(cancellation)).ToLookup(row => row.ArticleId);
        var changed = new HashSet<long>();
        foreach (var (id, input) in inputs.OrderBy(pair => pair.Key))
        {
            // A store from before there were events has none to compare with.
            if (!stored.Contains(id))
            {
                continue;
            }

            var now = input with { Enrichment = fresh[id] };
            var rows = EventReports.Find(now, db.Words).Select((found, i) => EventReports.Row(id, i, now, found)).ToList();
            var told = tally.Add(Told, id, input.Title, Days(stored[id], input.Text), Days(rows, input.Text));
            var words = tally.Add(Words, id, input.Title, Meanings(stored[id], db.Words), Meanings(rows, db.Words));
            if (told || words)
            {
                changed.Add(id);
            }
        }

        return changed;
    }

    private static HashSet<string> Days(IEnumerable<EventReportRow> rows, string text) => rows.Select(row =>
    {
        var sentence = EventBuilder.Sentence(row, text).Replace('\n', ' ');
        return string.Create(CultureInfo.InvariantCulture, $"{row.From:yyyy-MM-dd}{(row.Planned ? " planned" : "")}: {(sentence.Length <= LongestSentence ? sentence : sentence[..(char.IsHighSurrogate(sentence[LongestSentence - 2]) ? LongestSentence - 2 : LongestSentence - 1)] + "…")}");
    }).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> Meanings(IEnumerable<EventReportRow> rows, HappeningWords words) => rows.SelectMany(row => EventReports.Compared(row, 0, words).Terms)
        .Where(term => HappeningTerms.IsMeaning(term.Hash))
        .Select(term => string.Create(CultureInfo.InvariantCulture, $"{term.Word} = {words.Lexicon.Of(term.Hash)?.Name[1..] ?? "no meaning of the vocabulary"}, {term.Weight:0.00}")).ToHashSet(StringComparer.Ordinal);
}
