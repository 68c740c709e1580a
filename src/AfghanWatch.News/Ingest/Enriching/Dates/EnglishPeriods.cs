using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>Weeks, months and years beside the report's own: "this year and next", "so far this month", "this year to date", "this month last year".</summary>
internal static class EnglishPeriods
{
    public static FoundDate? Read(DateScan scan, int start, int i)
    {
        if (scan.Anchor is not { } anchor || scan.Word(i) is not ("this" or "last" or "next"))
        {
            return null;
        }

        var shift = (DateShift)scan.Cue(i).Value;

        // "this and next year".
        if (Other(scan, i + 1) is { } joined && Unit(scan, joined + 1) is { } shared)
        {
            return new FoundDate(start, joined + 2, Both(anchor, shift, (DateShift)scan.Cue(joined).Value, shared));
        }

        if (Unit(scan, i + 1) is not { } unit)
        {
            return null;
        }

        // "this year and next", "last year and this".
        if (Other(scan, i + 2) is { } next && CountedFrom.Closes(scan, next + 1))
        {
            return new FoundDate(start, next + 1, Both(anchor, shift, (DateShift)scan.Cue(next).Value, unit));
        }

        if (shift != DateShift.This)
        {
            return null;
        }

        // "this month last year", "this week last year".
        if (unit != DateUnit.Year && scan.Is(i + 2, "last") && scan.Is(i + 3, "year"))
        {
            return new FoundDate(start, i + 4, Calendar.Unit(Calendar.AddMonths(anchor, -12), unit, "date.shifted-unit"));
        }

        var end = ToDate(scan, i + 2);
        var isSoFar = scan.Is(start - 2, "so", "far");
        return isSoFar || end > i + 2 ? new FoundDate(isSoFar ? start - 2 : start, end, SoFar(anchor, unit)) : null;
    }

    /// <summary>"in the year to date".</summary>
    public static FoundDate? YearToDate(DateScan scan, int i) =>
        scan.Anchor is { } anchor && Unit(scan, i + 1) is { } unit && scan.Is(i + 2, "to", "date") ? new FoundDate(i, i + 4, SoFar(anchor, unit)) : null;

    private static DateValue SoFar(DateOnly anchor, DateUnit unit) => DateValue.Range(Calendar.Unit(anchor, unit, "").From, anchor, "date.so-far");

    // Past "so far", "to date", "as of today", "until now".
    private static int ToDate(DateScan scan, int i) => scan.Is(i, "so", "far") || scan.Is(i, "to", "date") || scan.Word(i) is "until" or "till" && scan.Word(i + 1) is "now" or "today" ? i + 2
        : scan.Is(i, "as", "of") && scan.Word(i + 2) is "today" or "now" || scan.Is(i, "up", "to") && scan.Word(i + 2) is "now" or "today" ? i + 3 : i;

    private static int? Other(DateScan scan, int i) => scan.Word(i) is "and" or "or" && scan.Word(i + 1) is "next" or "last" or "this" ? i + 1 : null;

    private static DateUnit? Unit(DateScan scan, int i) =>
        scan.Cue(i) is { Kind: CueKind.Unit, Plural: false } cue && !scan.Word(i).EndsWith("'s", StringComparison.Ordinal) && (DateUnit)cue.Value is DateUnit.Week or DateUnit.Month or DateUnit.Year ? (DateUnit)cue.Value : null;

    private static DateValue Both(DateOnly anchor, DateShift first, DateShift second, DateUnit unit)
    {
        var one = Calendar.Unit(Calendar.Add(anchor, EnglishShifts.Offset(first), unit), unit, "");
        var other = Calendar.Unit(Calendar.Add(anchor, EnglishShifts.Offset(second), unit), unit, "");
        return DateValue.Range(one.From < other.From ? one.From : other.From, one.To > other.To ? one.To : other.To, "date.range");
    }
}
