namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>Stretches that lean on a day: "the rest of the week", "the remainder of August", "the two weeks after Aug. 15", "before the month lapses".</summary>
internal static class EnglishStretches
{
    /// <summary>What is left of a week, month or year from the report's day, or from the day last told where the whole lies behind.</summary>
    public static FoundDate? RestOf(DateScan scan, int i)
    {
        if (scan.Word(i + 1) is not ("rest" or "remainder") || !scan.Is(i + 2, "of") || scan.Anchor is not { } anchor || EnglishParts.Whole(scan, i + 3) is not { } whole)
        {
            return null;
        }

        var from = whole.Value.To < anchor && scan.LastPastDay is { } told ? told : anchor;
        return whole.Value.From <= from && from < whole.Value.To ? new FoundDate(i, whole.End, DateValue.Range(from, whole.Value.To, "date.later")) : null;
    }

    /// <summary>"the two weeks after Aug. 15", "the ten days leading up to Sunday".</summary>
    public static FoundDate? Beside(DateScan scan, int i)
    {
        if (EnglishCounts.Count(scan, i + 1, out var at) is not { } count || count > 99 || scan.Cue(at) is not { Kind: CueKind.Unit, Plural: true } unit || (DateUnit)unit.Value is not (DateUnit.Day or DateUnit.Week or DateUnit.Month))
        {
            return null;
        }

        var isAfter = scan.Word(at + 1) is "after" or "following" or "since";
        var point = scan.Is(at + 1, "leading", "up") && scan.Is(at + 3, "to") ? at + 4 : at + 2;
        return (isAfter || point > at + 2 || scan.Is(at + 1, "before")) && CountedFrom.Point(scan, point) is { } day
            ? new FoundDate(i, day.End, DateValue.Range(day.Value.From, Calendar.Add(day.Value.From, isAfter ? count : -count, (DateUnit)unit.Value), "date.counted")) : null;
    }

    /// <summary>"before the week is out", "before the year's over", "before August ends", "before the summer lapses".</summary>
    public static FoundDate? RunsOut(DateScan scan, int i)
    {
        if (scan.Anchor is not { } today || Running(scan, i + 1, today) is not { } whole)
        {
            return null;
        }

        var state = scan.Is(whole.End, "is") ? whole.End + 1 : scan.Word(whole.End - 1).EndsWith("'s", StringComparison.Ordinal) ? whole.End : 0;
        var end = state > 0 && scan.Word(state) is "out" or "over" or "up" or "done" or "through" ? state + 1
            : scan.Word(whole.End) is "ends" or "closes" or "shuts" or "finishes" or "lapses" or "expires" or "elapses" or "concludes" ? whole.End + 1 : 0;
        return end > 0 && whole.Value.To > today ? new FoundDate(i, end, DateValue.Range(today, whole.Value.To, "date.by")) : null;
    }

    private static FoundDate? Running(DateScan scan, int i, DateOnly today)
    {
        if (scan.Kind(i) == CueKind.Month)
        {
            scan.Tense = Tense.Near;
            var month = EnglishMonths.Month(scan, i);
            scan.Tense = null;
            return month;
        }

        return !scan.Is(i, "the") ? null : scan.Cue(i + 1) switch
        {
            { Kind: CueKind.Unit, Plural: false } unit when (DateUnit)unit.Value is DateUnit.Week or DateUnit.Month or DateUnit.Year => new FoundDate(i, i + 2, Calendar.Unit(today, (DateUnit)unit.Value, "")),
            { Kind: CueKind.Season } season => new FoundDate(i, i + 2, EnglishYears.ShiftedSeason(today, DateShift.This, season.Value, Tense.Future)),
            _ => null,
        };
    }
}
