using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>"mid-August", "early September 2021", "the end of August", "late last month", "earlier this week", "the end of the year", "late Monday".</summary>
internal static class EnglishParts
{
    public static FoundDate? Read(DateScan scan, int start, int i)
    {
        var part = (DatePart)scan.Cue(i).Value;
        if (part is DatePart.Earlier or DatePart.Later)
        {
            // "previously this month" is spun; "previously in Doha", "previously on Aug. 3" keep their own words.
            if (scan.Is(i, "previously") && !scan.IsShift(i + 1, DateShift.This))
            {
                return null;
            }

            return Relative(scan, start, i, part);
        }

        var next = scan.IsDash(i + 1) ? i + 2 : i + 1;

        // "by mid-month", "in mid-week": the current one.
        if (part == DatePart.Mid && scan.Cue(next) is { Kind: CueKind.Unit, Plural: false } own && (DateUnit)own.Value is DateUnit.Month or DateUnit.Week or DateUnit.Year && scan.Anchor is { } now)
        {
            return new FoundDate(start, next + 1, Calendar.Part(Calendar.Unit(now, (DateUnit)own.Value, "date.part"), part, "date.part"));
        }

        if (part is DatePart.Start or DatePart.Middle or DatePart.End)
        {
            // "by end-August", "at end August" leave the "of" out.
            var isBare = part == DatePart.End && scan.Kind(next) == CueKind.Month && (next == i + 2 || scan.Kind(i - 1) == CueKind.Link || scan.Is(i - 1, "at"));
            if (!isBare && !scan.Is(next, "of"))
            {
                return null;
            }

            next += isBare ? 0 : 1;
        }
        else if (scan.Word(next) is "in" or "on" || part == DatePart.Mid && scan.Is(next, "of"))
        {
            next++;
        }

        if (Whole(scan, next) is not { } whole)
        {
            return null;
        }

        // "late Monday", "early on Aug. 25": a part of a day is the day.
        return whole.Value.Precision == DatePrecision.Day || whole.Value.Rule is "date.weekend"
            ? whole with { Start = start }
            : new FoundDate(start, whole.End, Calendar.Part(whole.Value, part, part is DatePart.End ? "date.part.end" : "date.part"));
    }

    // "earlier this week" runs from Monday to the day before the report, "later this month" from the day after it.
    private static FoundDate? Relative(DateScan scan, int start, int i, DatePart part)
    {
        var next = scan.Word(i + 1) is "in" or "on" or "today" ? i + 1 : i;

        // "earlier than the end of the month": before it.
        if (scan.Is(i, "earlier") && scan.Is(i + 1, "than") && scan.Kind(i + 2) == CueKind.Article && EnglishPoints.Read(scan, i + 2) is { Value.Rule: "date.part.end" } bound && bound.Value.To > scan.Anchor)
        {
            return new FoundDate(start, bound.End, DateSpans.Until(scan, bound.Value, "date.by"));
        }

        if (scan.Is(i + 1, "today"))
        {
            return EnglishPoints.Read(scan, i + 1) is { } today ? today with { Start = start } : null;
        }

        next++;

        // "earlier in the day", "later that day", "later the same day".
        if (scan.IsUnit(next + 1, DateUnit.Day) && scan.Word(next) is "the" or "that" && (scan.Is(next - 1, "in") || scan.Is(next, "that")) || scan.Is(next, "the") && scan.Is(next + 1, "same") && scan.IsUnit(next + 2, DateUnit.Day) || scan.Is(next, "that", "same") && scan.IsUnit(next + 2, DateUnit.Day))
        {
            return scan.NearDay(i) is { } named ? new FoundDate(start, scan.IsUnit(next + 1, DateUnit.Day) ? next + 2 : next + 3, DateValue.Day(named, "date.counted")) : null;
        }

        if (Whole(scan, next) is not { } whole)
        {
            return null;
        }

        if (whole.Value.Precision == DatePrecision.Day)
        {
            return next == i + 1 && scan.Kind(next) == CueKind.Number ? null : whole with { Start = start };
        }

        if (scan.Anchor is { } anchor && whole.Value.From <= anchor && anchor <= whole.Value.To)
        {
            var value = part == DatePart.Earlier
                ? DateValue.Range(whole.Value.From, whole.Value.From < anchor ? Calendar.AddDays(anchor, -1) : anchor, "date.earlier")
                : DateValue.Range(anchor < whole.Value.To ? Calendar.AddDays(anchor, 1) : anchor, whole.Value.To, "date.later");
            return new FoundDate(start, whole.End, value);
        }

        return whole with { Start = start };
    }

    /// <summary>"by the top of August", "till the tip of the year": spun from "the end of".</summary>
    public static FoundDate? SpunEnd(DateScan scan, int i) =>
        scan.Is(i + 2, "of") && Whole(scan, i + 3) is { Value.Precision: not DatePrecision.Day } whole ? whole with { Start = i, Value = Calendar.Part(whole.Value, DatePart.End, "date.part.end") } : null;

    /// <summary>What a part can be taken of: a month, a year, a shifted or the current week, month or year, a season, Ramadan.</summary>
    public static FoundDate? Whole(DateScan scan, int i)
    {
        // "the end of the end of …" must not nest.
        if (scan.Kind(i) == CueKind.Article && scan.Kind(i + 1) == CueKind.Part)
        {
            return null;
        }

        // "the end of the year", "the end of the calendar year", "earlier in the week": the current one.
        var at = scan.Word(i + 1) is "calendar" or "gregorian" or "christian" or "running" ? i + 2 : i + 1;
        if (scan.Is(i, "the") && scan.Cue(at) is { Kind: CueKind.Unit, Plural: false } unit && scan.Anchor is { } anchor)
        {
            return (DateUnit)unit.Value is DateUnit.Week or DateUnit.Month or DateUnit.Quarter or DateUnit.Year or DateUnit.Decade or DateUnit.Century or DateUnit.Weekend
                ? new FoundDate(i, at + 1, Calendar.Unit(anchor, (DateUnit)unit.Value, "date.shifted-unit")) : null;
        }

        return scan.Kind(i) switch
        {
            CueKind.Month => AbsoluteDates.Read(scan, i) ?? MonthWithPart(scan, i),
            CueKind.Number => AbsoluteDates.Read(scan, i) ?? EnglishYears.Bare(scan, i),
            CueKind.Weekday or CueKind.Shift or CueKind.Article => EnglishShifts.Whole(scan, EnglishPoints.Read(scan, i)),
            CueKind.Season => EnglishYears.Season(scan, i, i) ?? (scan.Anchor is { } near ? new FoundDate(i, i + 1, EnglishYears.ShiftedSeason(near, DateShift.This, scan.Cue(i).Value, scan.Tense ?? Tense.Unknown)) : null),

            // "before the end of Ramadan".
            CueKind.None => Holidays.Read(scan, i) is { Value.Precision: DatePrecision.Range } feast ? feast : null,
            _ => null,
        };
    }

    // After "early", "mid" or "end of", even "May" and "March" are months.
    private static FoundDate? MonthWithPart(DateScan scan, int i) => EnglishMonths.Month(scan, i);
}
