using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>"last week", "next Wednesday", "this month", "recent months", "the past two decades", "the coming days", "last August".</summary>
internal static class EnglishShifts
{
    /// <summary>How many units the word steps from the current one.</summary>
    public static int Offset(DateShift shift) => shift switch
    {
        DateShift.This => 0,
        DateShift.Next or DateShift.Coming or DateShift.Following => 1,
        _ => -1,
    };

    public static FoundDate? Read(DateScan scan, int start, int i)
    {
        // "this past week", "this coming Friday".
        if (scan.IsShift(i, DateShift.This) && scan.Kind(i + 1) == CueKind.Shift && scan.Cue(i + 1).Value is (int)DateShift.Past or (int)DateShift.Coming)
        {
            return Read(scan, start, i + 1);
        }

        // "it may last months": a verb.
        if (scan.Anchor is not { } anchor || (scan.Is(i, "last") && scan.Word(i - 1) is "may" or "will" or "could" or "can" or "would" or "might" or "to" or "not"))
        {
            return null;
        }

        // "meets subsequent week": a spinner's word for "next"; "the subsequent week" is the one after.
        var isSpunNext = scan.Is(i, "subsequent") && start == i && scan.Kind(i - 1) != CueKind.Article && (scan.Cue(i + 1) is { Kind: CueKind.Unit, Plural: false } || scan.Kind(i + 1) == CueKind.Weekday);
        var shift = isSpunNext ? DateShift.Next : (DateShift)scan.Cue(i).Value;
        var next = scan.Is(i + 1, "calendar") && scan.Kind(i + 2) == CueKind.Unit ? i + 2 : i + 1;
        if (shift == DateShift.Last && LastOf(scan, start, next) is { } lastOf)
        {
            return lastOf;
        }

        // "recent", "past few", "last two", "next couple of", "coming".
        var count = EnglishCounts.Count(scan, next, out var afterCount);
        if (count > 1 && shift is DateShift.Last or DateShift.Past && (scan.Is(start - 1, "for") || scan.Is(start - 1, "the") && scan.Is(start - 2, "for")) && scan.Cue(afterCount) is { Kind: CueKind.Unit, Plural: true })
        {
            // "for the last six years": how long, not when.
            return null;
        }

        // "this 12 months", "subsequent 12 months": a spinner's year.
        if (count == 12 && shift is DateShift.This or DateShift.Following && start == i && scan.IsUnit(afterCount, DateUnit.Month) && scan.Kind(i - 1) != CueKind.Article)
        {
            return new FoundDate(start, afterCount + 1, Calendar.Unit(Calendar.Add(anchor, Offset(shift), DateUnit.Year), DateUnit.Year, "date.shifted-unit"));
        }

        if (count is not null && scan.Cue(afterCount) is { Kind: CueKind.Unit } counted && (counted.Plural || count == 1))
        {
            var span = Counted(anchor, shift, count.Value, (DateUnit)counted.Value, start, afterCount + 1);
            // "invaders of the past twenty years": how long.
            return count >= 20 && Offset(shift) < 0 && counted.Value == (int)DateUnit.Year || scan.Word(next) is "few" or "several" or "couple" || scan.Word(next + 1) is "few" or "couple" ? Loose(span) : span;
        }

        switch (scan.Cue(next))
        {
            case { Kind: CueKind.Unit, Plural: true } units:
                return shift is DateShift.Recent or DateShift.Past or DateShift.Coming or DateShift.Last or DateShift.Next ? Loose(Counted(anchor, shift, 3, (DateUnit)units.Value, start, next + 1)) : null;
            case { Kind: CueKind.Unit } unit:
                return Unit(scan, anchor, shift, (DateUnit)unit.Value, start, next + 1);
            case { Kind: CueKind.Weekday, Short: false } weekday:
                // "Following Sunday's events": a preposition.
                if (shift == DateShift.Following && start == i)
                {
                    return null;
                }

                // "last Wednesday, Aug. 18": the date itself decides.
                if (AbsoluteDates.Read(scan, next) is { Value.Precision: DatePrecision.Day } dated)
                {
                    return dated with { Start = start };
                }

                return new FoundDate(start, EnglishPoints.TimeOfDay(scan, next + 1), DateValue.Day(Weekday(shift is DateShift.Previous or DateShift.Following ? scan.LastDay ?? anchor : anchor, shift, weekday.Value), "date.weekday"));
            case { Kind: CueKind.Month } when scan.Is(i, "past") && start == i:
                // "no uniform could remain past August 31": beyond it.
                return null;
            case { Kind: CueKind.Month } month when scan.Capital(next):
                var end = month.Short ? scan.SkipDot(next + 1) : next + 1;
                return scan.DayNumber(end) is null ? new FoundDate(start, end, Calendar.Unit(Month(anchor, shift, month.Value), DateUnit.Month, "date.month")) : DayOfShiftedMonth(scan, anchor, shift, start, next);
            case { Kind: CueKind.TimeOfDay } when shift is DateShift.Next or DateShift.Following or DateShift.Previous && start != i:
                // "the next morning", "the previous evening".
                return scan.StoryDay(i) is { } named ? new FoundDate(start, next + 1, DateValue.Day(Calendar.AddDays(named, Offset(shift)), "date.counted")) : null;
            case { Kind: CueKind.TimeOfDay }:
                // "last night", "this morning".
                return shift is DateShift.Last or DateShift.This ? new FoundDate(start, next + 1, DateValue.Day(Calendar.AddDays(scan.SpokenOn?.Invoke(i) ?? anchor, shift == DateShift.Last ? -1 : 0), "date.relative-day")) : null;
            case { Kind: CueKind.Season } season:
                return shift is DateShift.Recent ? null : new FoundDate(start, next + 1, EnglishYears.ShiftedSeason(anchor, shift, season.Value, shift == DateShift.This ? DateTense.Of(scan, start, next + 1) : Tense.Unknown));
            default:
                return null;
        }
    }

    /// <summary>"announced final week", "remaining month": a spinner's word for "last"; "the final week" and "its final year" are what they say.</summary>
    public static FoundDate? Final(DateScan scan, int i) =>
        scan.Word(i) is "final" or "closing" or "ultimate" or "remaining" && scan.Anchor is { } anchor && scan.Kind(i - 1) is not CueKind.Article && scan.Word(i - 1) is not ("its" or "their" or "his" or "her" or "our" or "my" or "your" or "in" or "one") && CountedFrom.Closes(scan, i + 2)
        && scan.Cue(i + 1) is { Kind: CueKind.Unit, Plural: false } unit && (DateUnit)unit.Value is DateUnit.Week or DateUnit.Month or DateUnit.Year
            ? new FoundDate(i, i + 2, Calendar.Unit(Calendar.Add(anchor, -1, (DateUnit)unit.Value), (DateUnit)unit.Value, unit.Value == (int)DateUnit.Week ? "date.week" : "date.shifted-unit")) : null;

    // "the last week of July", "the last day of August", "the last few days of 2020".
    private static FoundDate? LastOf(DateScan scan, int start, int i)
    {
        // "by the last day of the year".
        if (scan.IsUnit(i, DateUnit.Day) && scan.Is(i + 1, "of", "the") && scan.Cue(i + 3) is { Kind: CueKind.Unit, Plural: false } longer && (DateUnit)longer.Value is DateUnit.Week or DateUnit.Month or DateUnit.Year && scan.Anchor is { } today)
        {
            return new FoundDate(start, i + 4, DateValue.Day(Calendar.Unit(today, (DateUnit)longer.Value, "").To, "date.fraction"));
        }

        if (EnglishYears.NthWeekday(scan, start, i - 1, 9) is { } weekday)
        {
            return weekday;
        }

        var unitAt = EnglishCounts.Count(scan, i, out var counted) is not null ? counted : scan.Word(i) is "full" or "whole" ? i + 1 : i;
        if (scan.Cue(unitAt) is not { Kind: CueKind.Unit } unit || !scan.Is(unitAt + 1, "of") || scan.Kind(unitAt + 2) is not (CueKind.Month or CueKind.Number) || (scan.Kind(unitAt + 2) == CueKind.Month ? EnglishMonths.Month(scan, unitAt + 2) : scan.Year(unitAt + 2) is null ? null : EnglishYears.Bare(scan, unitAt + 2)) is not { } whole)
        {
            return null;
        }

        if (unit is { Plural: true, Value: (int)DateUnit.Day } && whole.Value.Precision == DatePrecision.Month && unitAt == i)
        {
            // "the last days of August": its last week.
            return new FoundDate(start, whole.End, LastDays(whole.Value));
        }

        // "the last full week of August": from Monday to Sunday within it.
        if (scan.Is(i, "full") && unit.Value == (int)DateUnit.Week && whole.Value.Precision == DatePrecision.Month)
        {
            var sunday = Calendar.AddDays(whole.Value.To, -(Calendar.Weekday(whole.Value.To) % 7));
            return new FoundDate(start, whole.End, Calendar.Unit(sunday, DateUnit.Week, "date.fraction"));
        }

        return unit.Plural ? new FoundDate(start, whole.End, Calendar.Part(whole.Value, DatePart.End, "date.part.end"))
            : EnglishYears.Slice(whole.Value, 9, (DateUnit)unit.Value) is { } slice ? new FoundDate(start, whole.End, slice) : null;
    }

    /// <summary>"the last days of August", "ağustosun son günlerinde": a month's last week.</summary>
    public static DateValue LastDays(DateValue month) => DateValue.Range(Calendar.AddDays(month.To, -6), month.To, "date.part.end", month.Certainty);

    private static FoundDate? DayOfShiftedMonth(DateScan scan, DateOnly anchor, DateShift shift, int start, int month)
    {
        if (AbsoluteDates.Read(scan, month) is not { } found)
        {
            return null;
        }

        var first = Month(anchor, shift, scan.Cue(month).Value);
        return found.Value.Certainty != Certainty.Stated && Calendar.Day(first.Year, first.Month, found.Value.From.Day) is { } day && found.Value.Precision == DatePrecision.Day
            ? new FoundDate(start, found.End, DateValue.Day(day, "date.month-day")) : found with { Start = start };
    }

    // "the coming days", "recent months": no one can say which.
    private static FoundDate Loose(FoundDate found) => found with { Value = found.Value with { IsLoose = true } };

    private static FoundDate Counted(DateOnly anchor, DateShift shift, int count, DateUnit unit, int start, int end) => Offset(shift) >= 0 && shift != DateShift.This
        ? new FoundDate(start, end, DateValue.Range(anchor, Calendar.Add(anchor, count, unit), "date.next-span"))
        : new FoundDate(start, end, DateValue.Range(Calendar.Add(anchor, -count, unit), anchor, "date.past-span"));

    private static FoundDate? Unit(DateScan scan, DateOnly anchor, DateShift shift, DateUnit unit, int start, int end)
    {
        if (shift == DateShift.Recent || (unit == DateUnit.Hour))
        {
            return null;
        }

        // "the coming year": how long, not when.
        if (shift == DateShift.Coming && unit is DateUnit.Year or DateUnit.Month or DateUnit.Decade)
        {
            return Loose(Counted(anchor, shift, 1, unit, start, end));
        }

        // "this quarter" of those who live there, not of the year.
        if (unit == DateUnit.Quarter && scan.Word(end) is "who" or "where" or "of" or "are" or "have" or "call" or "live")
        {
            return null;
        }

        // "began in June … The previous month": from the month told, where nothing shorter was named since.
        if (shift is DateShift.Following or DateShift.Previous && unit is DateUnit.Month or DateUnit.Year && scan.LastValue is { } told && told.Precision == (unit == DateUnit.Month ? DatePrecision.Month : DatePrecision.Year))
        {
            return new FoundDate(start, end, Calendar.Unit(Calendar.Add(told.From, Offset(shift), unit), unit, "date.counted"));
        }

        // "the following day", "the previous week" count from the day last named.
        if (shift is DateShift.Following or DateShift.Previous || (unit == DateUnit.Day && shift is DateShift.Next))
        {
            // "The previous week", "the previous day" with no day told before it count from the report's.
            var offset = Offset(shift);
            if ((scan.QuotedDay(start) ?? scan.LastDay ?? (shift == DateShift.Previous && unit is DateUnit.Day or DateUnit.Week or DateUnit.Month or DateUnit.Year ? anchor : null)) is not { } last)
            {
                return null;
            }

            return new FoundDate(start, end, Calendar.Unit(Calendar.Add(last, offset, unit), unit, "date.counted"));
        }

        if (unit is DateUnit.Day or DateUnit.Half)
        {
            return null;
        }

        // "the money will arrive in the last quarter": the year's fourth.
        if (unit == DateUnit.Quarter && shift == DateShift.Last && start < end - 2 && DateTense.Of(scan, start, end) == Tense.Future)
        {
            return EnglishYears.Slice(Calendar.Unit(anchor, DateUnit.Year, ""), 4, DateUnit.Quarter) is { } fourth ? new FoundDate(start, end, fourth) : null;
        }

        // "in the past week" of translated prose is the calendar's; "have overrun … in the past month" counts back from the report.
        if (shift == DateShift.Past && unit is DateUnit.Week or DateUnit.Month or DateUnit.Year && scan.Word(start - 1) is "in" or "since" or "during" && !EnglishVerbGroups.IsPerfect(scan, start))
        {
            shift = DateShift.Last;
        }

        if (shift == DateShift.Past && unit != DateUnit.Weekend)
        {
            return Counted(anchor, shift, 1, unit, start, end);
        }

        if (shift == DateShift.Last && unit is DateUnit.Decade or DateUnit.Century && start != end - 2)
        {
            return Counted(anchor, shift, 1, unit, start, end);
        }

        if (unit == DateUnit.Weekend && shift is DateShift.Last or DateShift.Past && Calendar.Weekday(anchor) == 7)
        {
            return new FoundDate(start, end, Calendar.Unit(Calendar.AddDays(anchor, -7), unit, "date.weekend"));
        }

        // "the coming weekend" is this week's while it lies ahead.
        if (unit == DateUnit.Weekend && shift == DateShift.Coming && Calendar.Weekday(anchor) < 6)
        {
            return new FoundDate(start, end, Calendar.Unit(Calendar.AddDays(Calendar.Monday(anchor), 5), unit, "date.weekend"));
        }

        if (unit == DateUnit.Weekend && shift == DateShift.This && Calendar.Weekday(anchor) <= 2 && DateTense.Of(scan, start, end) == Tense.Past)
        {
            return new FoundDate(start, end, Calendar.Unit(Calendar.AddDays(anchor, -7), unit, "date.weekend"));
        }

        // "last year's third quarter".
        if (unit == DateUnit.Year && EnglishYears.SliceAfter(scan, end, Calendar.Unit(Calendar.Add(anchor, Offset(shift), unit), unit, "")) is { } slice)
        {
            return slice with { Start = start };
        }

        // "last week on Thursday", "next week Monday".
        var day = scan.Is(end, "on") ? end + 1 : end;
        if (unit == DateUnit.Week && scan.Cue(day) is { Kind: CueKind.Weekday, Short: false } weekday && !scan.Word(day).EndsWith("'s", StringComparison.Ordinal))
        {
            return new FoundDate(start, EnglishPoints.TimeOfDay(scan, day + 1), DateValue.Day(Calendar.AddDays(Calendar.Monday(anchor), (7 * Offset(shift)) + weekday.Value - 1), "date.weekday"));
        }

        var value = Calendar.Unit(Calendar.Add(anchor, Offset(shift), unit), unit, unit == DateUnit.Week ? "date.week" : "date.shifted-unit");
        return new FoundDate(start, end, value);
    }

    /// <summary>"early in the coming year": of the whole of the next, not of the twelve months ahead.</summary>
    public static FoundDate? Whole(DateScan scan, FoundDate? found) =>
        found is { Value: { IsLoose: true, Rule: "date.next-span" } } ahead && scan.Is(ahead.End - 2, "coming") && scan.Cue(ahead.End - 1) is { Kind: CueKind.Unit, Plural: false } unit && scan.Anchor is { } anchor ? ahead with { Value = Calendar.Unit(Calendar.Add(anchor, 1, (DateUnit)unit.Value), (DateUnit)unit.Value, "date.shifted-unit") } : found;

    /// <summary>"last Wednesday" is the last one before the anchor, "this Wednesday" the week's own, "next Wednesday" the coming week's.</summary>
    public static DateOnly Weekday(DateOnly anchor, DateShift shift, int weekday)
    {
        var distance = weekday - Calendar.Weekday(anchor);
        return shift switch
        {
            DateShift.This => Calendar.AddDays(anchor, distance),
            DateShift.Coming or DateShift.Following => Calendar.AddDays(anchor, distance <= 0 ? distance + 7 : distance),
            DateShift.Next => Calendar.AddDays(Calendar.Monday(anchor), 7 + weekday - 1),
            _ => Calendar.AddDays(anchor, distance >= 0 ? distance - 7 : distance),
        };
    }

    public static DateOnly Month(DateOnly anchor, DateShift shift, int month)
    {
        var year = shift switch
        {
            DateShift.This => anchor.Year,
            DateShift.Next or DateShift.Coming or DateShift.Following => month > anchor.Month ? anchor.Year : anchor.Year + 1,
            _ => month < anchor.Month ? anchor.Year : anchor.Year - 1,
        };
        return new DateOnly(Math.Clamp(year, 1, 9999), month, 1);
    }
}
