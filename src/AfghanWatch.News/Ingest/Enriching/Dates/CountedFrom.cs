using System.Collections.Frozen;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>What "two days after …" and "the day before …" count from in English: a date, a happening that has one, or a clause that tells its day.</summary>
internal static class CountedFrom
{
    private const int ClauseReach = 14;

    private static readonly FrozenSet<string> Closing = "to in at with that and but by under from for on when while as because which who whose over about said told was were had has is during near through into inside without amid among upon against".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A day, or a happening with a day, that stands directly at the token.</summary>
    public static FoundDate? Point(DateScan scan, int i)
    {
        var at = scan.Is(i, "the") || scan.Is(i, "that") ? i + 1 : i;
        if (Happenings.At(scan, at, out var end) is { } day)
        {
            return new FoundDate(i, end, DateValue.Day(day, "date.happening"));
        }

        if (DateAnchors.Read(scan, at) is { } named)
        {
            return named;
        }

        return scan.Kind(at) is CueKind.Month or CueKind.Number or CueKind.Weekday && AbsoluteDates.Read(scan, at) is { Value.Precision: DatePrecision.Day } dated ? dated
            : scan.Kind(at) == CueKind.Shift && scan.Kind(at + 1) == CueKind.Weekday && EnglishShifts.Read(scan, at, at) is { Value.Precision: DatePrecision.Day } shifted ? shifted
            : scan.Kind(at) is CueKind.Weekday && scan.Word(at + 1) is not ("before" or "after") && EnglishPoints.Read(scan, at) is { Value.Precision: DatePrecision.Day } weekday ? weekday : null;
    }

    /// <summary>The day told within the clause that opens at the token: "after the Taliban entered the city on Aug. 15".</summary>
    /// <param name="describes">Whether the clause may be one that describes: "the wedding, which was to be on Oct. 21".</param>
    public static DateOnly? Clause(DateScan scan, int i, bool describes = false)
    {
        if (i >= scan.Count)
        {
            return null;
        }

        var end = scan.Text.SentenceAt(scan.Token(i).Span.Start).End;
        for (var k = i; k < scan.Count && k < i + ClauseReach && scan.Token(k).Span.Start < end; k++)
        {
            if (describes && scan.IsMark(k, ',') && scan.Word(k + 1) is "which" or "planned" or "set" or "scheduled")
            {
                continue;
            }

            if (scan.Token(k).Kind == TokenKind.Mark && scan.Word(k) is "," or ";" or "(" or "\"" or "“" or ":")
            {
                return null;
            }

            // Calendar dates and weekdays only: what is itself counted from something would nest without end.
            if (scan.Word(k - 1) is "on" or "of" && (scan.Kind(k) == CueKind.Weekday ? EnglishPoints.Read(scan, k) : scan.Kind(k) is CueKind.Month or CueKind.Number ? AbsoluteDates.Read(scan, k) : null) is { Value.Precision: DatePrecision.Day } found)
            {
                return found.Value.From;
            }
        }

        return null;
    }

    /// <summary>Whether nothing that could be counted from follows: "the day before." or "a week before at the airport".</summary>
    public static bool Closes(DateScan scan, int i) => i >= scan.Count || scan.Token(i).Kind == TokenKind.Mark || Closing.Contains(scan.Word(i));
}
