using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Dates;

namespace AfghanWatch.News.Ingest.Enriching;

/// <summary>Finds dates in English and Turkish news text and resolves them against the publication date.</summary>
internal static class DateFinder
{
    // How far into the text a dateline may stand that serves as publication date where none is known.
    private const int DatelineReach = 160;

    /// <summary>Date mentions in the order of the text, never overlapping. Without a publication date only what the text itself fixes is resolved.</summary>
    public static IReadOnlyList<DateMention> Find(NewsText text, DateOnly? publishedOn)
    {
        var scan = new DateScan(text, publishedOn);
        var mentions = new List<DateMention>();
        var tokens = new List<(int Start, int End)>();
        var i = 0;
        while (i < scan.Count)
        {
            // What runs over the end of a paragraph is two things.
            if (ReadAt(scan, i) is not { } found || !text.ParagraphAt(scan.Token(found.Start).Span.Start).Contains(scan.SpanOf(found.Start, found.End)))
            {
                i++;
                continue;
            }

            var floor = tokens.Count == 0 ? 0 : tokens[^1].End;
            var start = DateLead.Extend(scan, Math.Max(found.Start, floor), floor);
            var span = scan.SpanOf(start, found.End);
            mentions.Add(new DateMention(span, found.Value.From, found.Value.To, found.Value.Precision, found.Value.Certainty, text.SentenceAt(span.Start), found.Value.Rule));
            tokens.Add((start, found.End));
            Remember(scan, found, span);
            i = Math.Max(found.End, i + 1);
        }

        MainDates.Mark(scan, mentions, tokens);
        return mentions;
    }

    private static FoundDate? ReadAt(DateScan scan, int i)
    {
        var kind = scan.Kind(i);
        if (kind == CueKind.None)
        {
            return scan.Turkish && scan.Capital(i) ? DateAnchors.Read(scan, i) : null;
        }

        if (DateAnchors.Read(scan, i) is { } happening)
        {
            return happening;
        }

        return scan.Turkish ? TurkishDates.Read(scan, i) : kind == CueKind.Link ? EnglishRanges.Read(scan, i) : EnglishPoints.Read(scan, i);
    }

    private static void Remember(DateScan scan, FoundDate found, TextSpan span)
    {
        if (found.Value.Precision == DatePrecision.Day && found.Value.Rule is not ("date.by" or "date.until" or "date.happening"))
        {
            scan.LastDay = found.Value.From;
        }

        if (found.Value is { Certainty: Certainty.Stated, Precision: DatePrecision.Day })
        {
            scan.LastStated = found.Value.From;
            if (span.End <= DatelineReach)
            {
                scan.Anchor ??= found.Value.From;
            }
        }
    }
}
