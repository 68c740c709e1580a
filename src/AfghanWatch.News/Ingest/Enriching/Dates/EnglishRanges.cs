using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>English prepositions that open a range: "since mid-July", "by the end of August", "from 15 to 31 August", "between July 1 and 5".</summary>
internal static class EnglishRanges
{
    public static FoundDate? Read(DateScan scan, int i)
    {
        switch ((DateLink)scan.Cue(i).Value)
        {
            case DateLink.Since:
                scan.Tense = Tense.Past;
                var beginning = Happenings.At(scan, scan.Is(i + 1, "the") ? i + 2 : i + 1, out var past) is { } happened ? new FoundDate(i, past, DateValue.Day(happened, "date.happening")) : EnglishPoints.Read(scan, SkipClock(scan, SkipPartOfDay(scan, i + 1))) ?? Holidays.Read(scan, i + 1);
                scan.Tense = null;
                if (beginning is null)
                {
                    return EnglishCounts.Translated(scan, i);
                }

                // "since the end of the airlift" begins on its day; "since the fall of Kabul", "since the takeover" tell a time that nobody dates.
                var isLoose = beginning is { Value.Rule: "date.happening" } && !scan.Is(i + 1, "the", "end") && !scan.Is(i + 1, "end");
                return beginning is { } since ? new FoundDate(i, since.End, DateSpans.Since(scan, since.Value) with { IsLoose = isLoose }) : null;
            case DateLink.Until:
                // "midway through July": its middle.
                if (scan.Is(i, "through") && scan.Word(i - 1) is "midway" or "halfway" && scan.Kind(i + 1) == CueKind.Month && EnglishMonths.Month(scan, i + 1) is { } half)
                {
                    return new FoundDate(i - 1, half.End, Calendar.Part(half.Value, DatePart.Mid, "date.part"));
                }

                // "all through August": no end; "fell through earlier this year" is a verb's.
                return scan.Is(i, "through") && (scan.Cue(i + 1) is { Kind: CueKind.Part, Value: (int)DatePart.Earlier or (int)DatePart.Later } || scan.Word(i - 1) is "fell" or "fallen" or "broke" or "came") ? null : scan.Is(i, "through") && scan.Word(i - 1) is "all" or "midway" or "halfway" or "right" ? null : Deadline(scan, i) is { } until ? new FoundDate(i, until.End, DateSpans.Until(scan, until.Value, "date.until")) : null;
            case DateLink.By:
                return By(scan, i);
            case DateLink.Before:
                return EnglishStretches.RunsOut(scan, i) ?? Before(scan, i);
            case DateLink.From when OpeningHours.Holds(scan, i + 1):
                return null;
            case DateLink.From:
                return Pair(scan, i, scan.Is(i + 1, "the") ? i + 2 : i + 1, false);
            default:
                return Pair(scan, i, scan.Is(i + 1, "the") ? i + 2 : i + 1, true);
        }
    }

    // "Before the end of August" is a deadline; "before October", "before winter" end the day before; "before Aug. 31" names the day.
    private static FoundDate? Before(DateScan scan, int i)
    {
        var at = scan.Is(i + 1, "the") && scan.Kind(i + 2) == CueKind.None ? i + 2 : i + 1;
        var found = EnglishPoints.Read(scan, i + 1) ?? Holidays.Read(scan, at);
        if (found is { Value.Rule: "date.month" or "date.season" or "date.holiday" } told && scan.Anchor is { } today && (told.Value.To < Calendar.AddDays(today, -240) || told.Value.Rule != "date.month"))
        {
            // "are not here before October": a verb misread must not make it last year's.
            scan.Tense = Tense.Near;
            found = EnglishPoints.Read(scan, i + 1) ?? Holidays.Read(scan, at);
            scan.Tense = null;
        }

        if (found is not { } before)
        {
            return EnglishCounts.Translated(scan, i);
        }

        var isLonger = before.Value.Precision is DatePrecision.Month or DatePrecision.Year || before.Value.Rule is "date.season" or "date.holiday";
        return before.Value.Rule == "date.part.end" || before.Value is { Rule: "date.part", Middle: not null } ? new FoundDate(i, before.End, DateSpans.Until(scan, before.Value, "date.by"))
            : isLonger && scan.Anchor is { } report && before.Value.From > report ? new FoundDate(i, before.End, DateValue.Range(report, Calendar.AddDays(before.Value.From, -1), "date.by", before.Value.Certainty))
            : before.Value.Rule is "date.month" or "date.month-day" ? before : null;
    }

    private static FoundDate? By(DateScan scan, int i)
    {
        if (Deadline(scan, i) is not { } by)
        {
            return null;
        }

        // "by the August 31 deadline" names the day itself.
        if (scan.Word(by.End) is "deadline" or "cutoff" or "target" && by.Value.Precision == DatePrecision.Day)
        {
            return by;
        }

        return new FoundDate(i, by.End, DateSpans.Until(scan, by.Value, "date.by"));
    }

    // "since the evening of Aug. 15": since that day.
    private static int SkipPartOfDay(DateScan scan, int i) => scan.Is(i, "the") && scan.Kind(i + 1) == CueKind.TimeOfDay && scan.Is(i + 2, "of") ? i + 3 : i;

    // A deadline looks ahead unless the verb tells the past: "By Wednesday, more than 1,000 had left", "stayed until Friday".
    private static FoundDate? Deadline(DateScan scan, int i)
    {
        // "By noon on Tuesday", "until 3 a.m. on Tuesday": the day behind the hour.
        var hour = SkipClock(scan, SkipPartOfDay(scan, i + 1));
        var weekday = hour > i + 1 ? hour : scan.Kind(i + 1) == CueKind.Part ? i + 2 : i + 1;
        var isPast = scan.Kind(weekday) == CueKind.Weekday && (scan.IsLink(i, DateLink.By) ? DateTense.Of(scan, i, weekday + 1) == Tense.Past : IsStay(scan, i) || scan.Capital(i) && DateTense.Of(scan, i, i + 2) == Tense.Past);

        // "who worked there until June".
        isPast |= scan.Kind(i + 1) == CueKind.Month && scan.IsLink(i, DateLink.Until) && IsStay(scan, i);
        scan.Tense = isPast ? Tense.Past : Tense.Near;
        // "by the cutoff of August 31".
        var at = scan.Is(i + 1, "the") && scan.Word(i + 2) is "cutoff" or "deadline" or "date" or "time" && scan.Is(i + 3, "of") && scan.Kind(i + 4) is CueKind.Month or CueKind.Number ? i + 4 : i + 1;
        at = scan.Is(at, "means", "of") ? at + 2 : at;
        at = scan.Is(at, "at", "least") ? at + 2 : scan.Word(at) is "about" or "around" && scan.Kind(at + 1) is CueKind.Month or CueKind.Number ? at + 1 : at;
        at = SkipClock(scan, SkipPartOfDay(scan, at));
        var found = EnglishPoints.Read(scan, at) ?? Holidays.Read(scan, at);
        scan.Tense = null;

        // "lasts until May", told in July: the next one.
        if (found is { Value.Rule: "date.month" } month && month.Value.To < scan.Anchor && month.Value.Certainty != Articles.Certainty.Stated && DateTense.Of(scan, i, found.Value.End) != Tense.Past)
        {
            return month with { Value = Calendar.Unit(Calendar.AddMonths(month.Value.From, 12), DateUnit.Month, "date.month") };
        }

        // "to finish by Tuesday", said on a Tuesday: the next one.
        return !isPast && found is { Value.Rule: "date.weekday" } day && day.Value.From == scan.Anchor ? day with { Value = DateValue.Day(Calendar.AddDays(day.Value.From, 7), "date.weekday") } : found;
    }

    // "until 9 a.m. EST Tuesday", "by midnight on Aug. 31": the day behind the hour.
    private static int SkipClock(DateScan scan, int i)
    {
        var at = i;
        while (at < i + 8 && (scan.Word(at) is "p" or "a" or "m" && at > i || scan.Word(at) is "a.m" or "p.m" or "a.m." or "p.m." or "am" or "pm" or "noon" or "midday" or "midnight" or "dawn" or "dusk" or "o'clock" or "gmt" or "utc" or "est" or "edt" or "local" or "time" or "early" or "late" or "on" || scan.IsMark(at, '.') && scan.Glued(at) && scan.Word(at - 1) is "p" or "a" or "m" or "a.m" or "p.m" || at == i && (scan.Kind(at) == CueKind.Number && scan.Year(at) is null || scan.Kind(at) == CueKind.NumberWord)))
        {
            at++;
        }

        // "by early August" has no hour: its part of the month stays.
        if (scan.Kind(i) == CueKind.Part && (scan.Kind(at) == CueKind.Month && scan.DayNumber(scan.SkipDot(at + 1)) is null || scan.Year(at) is not null))
        {
            return i;
        }

        return at > i && scan.Kind(at) is CueKind.Weekday or CueKind.Month or CueKind.Number && scan.Kind(at - 1) is CueKind.None or CueKind.TimeOfDay or CueKind.Part ? at : i;
    }

    private static bool IsStay(DateScan scan, int i)
    {
        // "Until Thursday, they had not called him a suspect."
        for (var k = i + 2; k < i + 7; k++)
        {
            if (scan.Word(k) is "had" or "was" or "were")
            {
                return true;
            }
        }

        // "they had until Friday to leave": a deadline.
        if (scan.Word(i - 1) is "had" or "have" or "has")
        {
            return false;
        }

        if (scan.Is(i - 1, "not"))
        {
            return true;
        }

        for (var k = i - 1; k >= 0 && k >= i - 6; k--)
        {
            if (scan.Word(k) is "will" or "would" or "should" or "must" or "may" or "can" or "could")
            {
                return false;
            }

            // "was put off until Thursday": that day lies ahead.
            if (scan.Word(k) is "off" or "postponed" or "delayed" or "suspended" or "extended" or "adjourned" or "closed" or "cancelled" or "canceled" or "deferred" or "shut" or "banned" or "halted" or "grounded" or "remanded" or "given")
            {
                return false;
            }

            if (scan.Word(k) is "was" or "were" or "stayed" or "remained" or "lasted" or "had" or "lived" or "went" or "dragged" or "continued" or "ran" or "worked" or "talked" or "fought" or "kept" or "stretched" or "spent" or "took")
            {
                return true;
            }
        }

        return false;
    }

    // "from P to P", "between P and P"; the first may be a bare day or a year that takes its rest from the second.
    private static FoundDate? Pair(DateScan scan, int start, int i, bool between)
    {
        // "from the evening of Aug. 12 to the morning of Aug. 14".
        i = scan.Kind(i) == CueKind.TimeOfDay && scan.Is(i + 1, "of") ? i + 2 : i;

        // "between now and March 2022", "from here to Friday".
        if (scan.Word(i) is "now" or "here" && scan.Anchor is { } today && Joins(scan, i + 1, between) is { } then)
        {
            scan.Tense = Tense.Near;
            var until = EnglishPoints.Read(scan, then);
            scan.Tense = null;
            return until is { } close && close.Value.To > today ? new FoundDate(start, close.End, DateValue.Range(today, close.Value.To, "date.range", close.Value.Certainty)) : null;
        }

        if (scan.Cue(i) is { Kind: CueKind.Number } && scan.DayNumber(i) is { } day)
        {
            var join = AbsoluteDates.SkipOrdinal(scan, i + 1);
            if (Joins(scan, join, between) is { } lastAt && AbsoluteDates.Read(scan, scan.Is(lastAt, "the") ? lastAt + 1 : lastAt) is { Value.Precision: DatePrecision.Day } last
                && Calendar.Day(last.Value.To.Year, last.Value.To.Month, day) is { } from && from <= last.Value.To)
            {
                return new FoundDate(start, last.End, DateValue.Range(from, last.Value.To, "date.range", last.Value.Certainty));
            }
        }

        if ((scan.Year(i) is not null ? EnglishYears.Bare(scan, i) : EnglishPoints.Read(scan, i) ?? CountedFrom.Point(scan, i)) is not { } first)
        {
            return null;
        }

        // "from 2011 onwards".
        if (!between && scan.Word(first.End) is "onwards" or "onward" or "on" && scan.Word(first.End + 1) is not ("the" or "a"))
        {
            // "from September 1 onwards", told in August: that day.
            return new FoundDate(start, first.End + 1, first.Value.From > scan.Anchor ? first.Value : DateSpans.Since(scan, first.Value));
        }

        if (first.Value.Rule == "date.days")
        {
            return first with { Start = start };
        }

        // "flights are stopped from the 15th of August": they still are.
        if (!between && scan.Word(start - 1) is "stopped" or "suspended" or "closed" or "shut" or "halted" or "banned" or "barred" or "blocked" or "sealed" or "frozen" or "grounded" && first.Value.To < scan.Anchor && Joins(scan, first.End, between) is null)
        {
            return new FoundDate(start, first.End, DateSpans.Since(scan, first.Value));
        }

        if (Joins(scan, first.End, between) is not { } at)
        {
            return null;
        }

        at = SkipPartOfDay(scan, scan.Is(at, "the") && scan.Kind(at + 1) is CueKind.Number or CueKind.Month ? at + 1 : at);
        var lastEnd = AbsoluteDates.SkipOrdinal(scan, at + 1);

        // "between July 1 and 5", "from August 15 to 31, 2021".
        if (first.Value.Precision == DatePrecision.Day && scan.DayNumber(at) is { } lastDay && scan.Kind(lastEnd) != CueKind.Month && lastDay > first.Value.From.Day && scan.Kind(at + 1) != CueKind.Unit)
        {
            var year = AbsoluteDates.YearAfter(scan, ref lastEnd) ?? first.Value.From.Year;
            return Calendar.Day(year, first.Value.From.Month, lastDay) is { } to && Calendar.Day(year, first.Value.From.Month, first.Value.From.Day) is { } begin
                ? new FoundDate(start, lastEnd, DateValue.Range(begin, to, "date.range", first.Value.Certainty)) : null;
        }

        var second = scan.Year(at) is not null ? EnglishYears.Bare(scan, at) : EnglishPoints.Read(scan, at) ?? CountedFrom.Point(scan, at);
        if (second is not { } end)
        {
            return null;
        }

        var joined = DateSpans.Weekdays(first.Value, end.Value, scan.Anchor) ?? Join(first.Value, end.Value);
        return first.Value.Rule == "date.month-day" && end.Value.Rule == "date.month-day" && DateSpans.IsMoved(joined.From, joined.To) && first.Value.From.Month >= end.Value.From.Month ? null : new FoundDate(start, end.End, joined);
    }

    // A year stated once serves both ends: "from May to October 2020", "between Aug. 14 and Sept. 2, 2021".
    private static DateValue Join(DateValue first, DateValue last)
    {
        var from = first.From;
        if (first.Certainty != Certainty.Stated && last.Certainty == Certainty.Stated)
        {
            from = Calendar.Day(last.To.Year, from.Month, from.Day) ?? from;
        }

        if (from > last.To)
        {
            from = first.Certainty == Certainty.Stated ? from : Calendar.AddMonths(from, -12 * (from.Year - last.To.Year + (from.Month > last.To.Month ? 1 : 0)));
        }

        var to = last.To;
        if (from > to && first.Certainty == Certainty.Stated && last.Certainty != Certainty.Stated)
        {
            to = Calendar.AddMonths(to, 12 * (from.Year - to.Year + (from.Month > to.Month ? 1 : 0)));
        }

        return DateValue.Range(from, to, "date.range", last.Certainty);
    }

    private static int? Joins(DateScan scan, int i, bool between)
    {
        if (between)
        {
            return scan.Is(i, "and") ? i + 1 : null;
        }

        return scan.Word(i) is "to" or "until" or "till" or "through" || scan.IsDash(i) ? i + 1 : null;
    }
}
