using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching;

namespace AfghanWatch.News.Ingest.Happenings;

/// <summary>A sentence with a date that tells when something happened, or is to happen.</summary>
/// <param name="Ordinal">Place of the date among the article's dates.</param>
/// <param name="Credit">The date only says when some outlet carried the report.</param>
internal sealed record DatedSentence(int Sentence, int Ordinal, DateMention Date, bool Planned, bool Credit);

/// <summary>Finds the dates of an article that tell of a happening: between a day and a month and a half, from the lead on, in no dateline.</summary>
internal static class DatedSentences
{
    private const int LongestRange = 45;

    /// <summary>In the order of the text; of two dates of a sentence that say the same, the narrower one.</summary>
    public static List<DatedSentence> Find(HappeningArticle article)
    {
        var (text, input) = (article.Text, article.Input);
        var told = new List<DatedSentence>();
        for (var i = 0; i < input.Enrichment.Dates.Count; i++)
        {
            var date = input.Enrichment.Dates[i];
            if (input.RejectedDates.Contains(i) || date.Precision == DatePrecision.Year || date.To.DayNumber - date.From.DayNumber > LongestRange || date.Rule is "date.since" or "date.until"
                || date.Sentence.End > text.Text.Length)
            {
                continue;
            }

            var sentence = text.SentenceIndexAt(date.Span.Start);
            if (sentence < article.Lead || article.InDateline(sentence, date))
            {
                continue;
            }

            if (date.From > input.PublishedOn && date.Span.Cut(text.Text).Contains("same day", StringComparison.OrdinalIgnoreCase))
            {
                // "The same day" of a report that tells what was said is no day to come, though one was named last.
                var day = told.FindLast(other => !other.Planned)?.Date.From ?? input.Day;
                date = date with { From = day, To = day, Certainty = Certainty.Inferred };
            }

            var credit = HappeningTense.IsCredit(text, date);
            var planned = HappeningTense.IsPlanned(text, date, input.PublishedOn);
            var same = told.FindIndex(other => other.Sentence == sentence && (other.Date.From == date.From || (other.Planned == planned && Covers(other.Date, date))));
            if (same < 0)
            {
                told.Add(new DatedSentence(sentence, i, date, planned, credit));
            }
            else if (date.To.DayNumber - date.From.DayNumber < told[same].Date.To.DayNumber - told[same].Date.From.DayNumber)
            {
                told[same] = told[same] with { Ordinal = i, Date = date };
            }
        }

        return told;
    }

    private static bool Covers(DateMention one, DateMention other) => (one.From <= other.From && one.To >= other.To) || (other.From <= one.From && other.To >= one.To);

    /// <summary>Of several outlets a lead credits, the one that reported first is nearest to what happened.</summary>
    public static DatedSentence? Credited(List<DatedSentence> told, int lead) => told.Where(one => one.Sentence == lead && !one.Planned).OrderBy(one => one.Date.From).FirstOrDefault();
}
