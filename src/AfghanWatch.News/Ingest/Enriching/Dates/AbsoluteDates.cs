using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>Calendar dates with a month: "August 25, 2021", "25 Ağustos", "25.08.2021", "2021-08-25", "Aug. 15-31".</summary>
internal static class AbsoluteDates
{
    /// <summary>Reads a day date that begins at the token, with its weekday before or after it, or a span of days.</summary>
    public static FoundDate? Read(DateScan scan, int i)
    {
        if (scan.Cue(i) is { Kind: CueKind.Weekday } weekday)
        {
            var next = scan.SkipDot(i + 1);
            next = scan.IsMark(next, ',') ? next + 1 : next;
            next = scan.Is(next, "the") ? next + 1 : next;
            if (Bracketed(scan, scan.Turkish && scan.IsUnit(next, DateUnit.Day) ? next + 1 : next) is { } named)
            {
                return named with { Start = i };
            }

            return scan.Kind(next) is CueKind.Month or CueKind.Number && !scan.PartedByLine(i, next) && ReadDay(scan, next) is { } dated && (dated.Value.Precision == DatePrecision.Day || !weekday.Short) ? dated with { Start = i } : null;
        }

        return ReadDay(scan, i) is { } found ? ToSecond(scan, found) ?? WithWeekday(scan, found) : null;
    }

    /// <summary>"Wednesday (Aug. 25)", "dün (24 Ağustos)": the day in brackets behind a word says which day is meant.</summary>
    public static FoundDate? Bracketed(DateScan scan, int i) =>
        scan.IsMark(i, '(') && scan.Kind(i + 1) is CueKind.Month or CueKind.Number && ReadDay(scan, i + 1) is { Value.Precision: DatePrecision.Day } dated && scan.IsMark(dated.End, ')') ? dated with { End = dated.End + 1 } : null;

    // "Aug. 30-Sept. 2", "30 August to 2 September 2021", "Aug. 24 and 25".
    private static FoundDate? ToSecond(DateScan scan, FoundDate first)
    {
        if (first.Value.Precision != DatePrecision.Day)
        {
            return null;
        }

        var at = first.End;
        if (scan.Is(at, "and") && scan.DayNumber(at + 1) is { } next && next == first.Value.From.Day + 1 && CountedFrom.Closes(scan, at + 2) && !scan.IsDash(at + 2))
        {
            return new FoundDate(first.Start, at + 2, DateValue.Range(first.Value.From, Calendar.AddDays(first.Value.From, 1), "date.days", first.Value.Certainty));
        }

        if (!IsRangeMark(scan, at) || scan.Kind(at + 1) is not (CueKind.Month or CueKind.Number) || ReadDay(scan, at + 1) is not { Value.Precision: DatePrecision.Day } second)
        {
            return null;
        }

        var from = first.Value.From;
        if (first.Value.Certainty != Certainty.Stated)
        {
            from = Calendar.Day(second.Value.From.Year, from.Month, from.Day) ?? from;
            from = from > second.Value.From ? Calendar.AddMonths(from, -12) : from;
            if (DateSpans.IsMoved(from, second.Value.From))
            {
                return null;
            }
        }

        return from <= second.Value.From && second.Value.From.DayNumber - from.DayNumber < 1000 ? new FoundDate(first.Start, second.End, DateValue.Range(from, second.Value.From, "date.days", second.Value.Certainty)) : null;
    }

    private static FoundDate WithWeekday(DateScan scan, FoundDate found)
    {
        if (found.Value.Precision != DatePrecision.Day)
        {
            return found;
        }

        var end = found.End;
        if (scan.Kind(end) == CueKind.Weekday && scan.Cue(end).Value == Calendar.Weekday(found.Value.From) && !scan.PartedByLine(end - 1, end))
        {
            end++;
            end = scan.IsUnit(end, DateUnit.Day) && scan.Turkish ? end + 1 : end;
        }

        return found with { End = end };
    }

    private static FoundDate? ReadDay(DateScan scan, int i) => scan.Cue(i) switch
    {
        { Kind: CueKind.Month } => MonthFirst(scan, i),
        { Kind: CueKind.Number } => NumericDates.Read(scan, i) ?? DayFirst(scan, i, i),
        { Kind: CueKind.Article } when scan.Is(i, "the") && scan.DayNumber(i + 1) is not null => DayFirst(scan, i, i + 1),
        _ => null,
    };

    // "August 25, 2021", "Aug. 25", "Aug. 15-31", "August 25 to 27", "Ağustos 25".
    private static FoundDate? MonthFirst(DateScan scan, int i)
    {
        var month = scan.Cue(i).Value;
        if (scan.Turkish && scan.Cue(i).Case is not (TurkishCase.None or TurkishCase.Genitive))
        {
            return null;
        }

        // "were detained in July. 12 of them left": a sentence ends behind the whole word.
        var next = scan.Cue(i).Short ? scan.SkipDot(i + 1) : i + 1;
        next = scan.Is(next, "the") ? next + 1 : next;
        if (next < scan.Count && scan.PartedByParagraph(i, next))
        {
            return null;
        }

        if (scan.Turkish && scan.IsApostrophe(next + 1) && scan.Word(next + 2) is "inci" or "uncu" or "nci" or "ncu")
        {
            // "Ocak'ın 3'üncü haftası".
            return null;
        }

        // "August the first".
        if (!scan.Turkish && scan.Is(next - 1, "the") && OrdinalDays.Number(scan, next, out var wordEnd) is { } named)
        {
            return Finish(scan, i, ref wordEnd, named, month);
        }

        if (scan.DayNumber(next) is not { } day)
        {
            return GluedYear(scan, i, next, month);
        }

        var end = SkipOrdinal(scan, next + 1);

        // "May 12 people": a verb or a count, no date, unless a mark, a year or a small word follows.
        if ((scan.Is(i, "may") || scan.Is(i, "march")) && !scan.Capital(i))
        {
            return null;
        }

        var separator = end;
        if (IsRangeMark(scan, separator) && scan.DayNumber(separator + 1) is { } lastDay && lastDay > day && scan.Kind(separator + 2) != CueKind.Month && !(scan.IsMark(separator + 2, ':') && scan.Glued(separator + 2)))
        {
            var rangeEnd = SkipOrdinal(scan, separator + 2);
            return Span(scan, i, ref rangeEnd, day, lastDay, month);
        }

        return Finish(scan, i, ref end, day, month);
    }

    // "25,2021" is cut as one number.
    private static FoundDate? GluedYear(DateScan scan, int i, int next, int month)
    {
        if (scan.Kind(next) != CueKind.Number || scan.Word(next) is not { Length: 6 or 7 } word)
        {
            return null;
        }

        var comma = word.IndexOf(',', StringComparison.Ordinal);
        if (comma is not (1 or 2) || !int.TryParse(word.AsSpan(0, comma), out var day) || !int.TryParse(word.AsSpan(comma + 1), out var year) || word.Length - comma != 5 || year is < 1700 or > 2100)
        {
            return null;
        }

        return Calendar.Day(year, month, day) is { } date ? new FoundDate(i, next + 1, DateValue.Day(date, "date.absolute", Certainty.Stated)) : null;
    }

    // "25 August 2021", "the 25th of August", "15-31 Ağustos", "25. August".
    private static FoundDate? DayFirst(DateScan scan, int start, int i)
    {
        if (scan.DayNumber(i) is not { } day || (scan.Glued(i) && i > 0 && scan.IsMark(i - 1, '$')))
        {
            return null;
        }

        var next = SkipOrdinal(scan, i + 1);
        next = scan.IsMark(next, '.') && scan.Glued(next) ? next + 1 : next;
        int? lastDay = null;
        var separator = next;
        if (IsRangeMark(scan, separator) && scan.DayNumber(separator + 1) is { } last && last > day && !IsListMark(scan, i))
        {
            var afterLast = SkipOrdinal(scan, separator + 2);
            if (MonthAt(scan, afterLast) is not null)
            {
                (lastDay, next) = (last, afterLast);
            }
        }

        // "on 27 and 28 November" are two days that follow each other; "on 15 and 20 August" each has its own.
        if (!scan.Turkish && scan.Is(separator, "and") && scan.DayNumber(separator + 1) is { } second && second > day && MonthAt(scan, SkipOrdinal(scan, separator + 2)) is not null && DayFirst(scan, separator + 1, separator + 1) is { Value.Precision: DatePrecision.Day } both
            && Calendar.Day(both.Value.From.Year, both.Value.From.Month, day) is { } opening)
        {
            return second == day + 1 ? new FoundDate(start, both.End, DateValue.Range(opening, both.Value.From, "date.days", both.Value.Certainty)) : new FoundDate(start, separator, DateValue.Day(opening, both.Value.Rule, both.Value.Certainty));
        }

        if (MonthAt(scan, next) is not { } monthToken)
        {
            return null;
        }

        var month = scan.Cue(monthToken);
        var end = scan.SkipDot(monthToken + 1);
        if (!month.Short)
        {
            end = monthToken + 1;
        }

        return lastDay is { } to ? Span(scan, start, ref end, day, to, month.Value) : Finish(scan, start, ref end, day, month.Value);
    }

    // Where the month of "25 August", "25 of August" or "25-Aug" stands.
    private static int? MonthAt(DateScan scan, int i)
    {
        var at = scan.Is(i, "of") || scan.IsDash(i) && scan.Glued(i) && scan.Glued(i + 1) ? i + 1 : i;
        if (scan.Kind(at) != CueKind.Month)
        {
            return null;
        }

        // "the 3 may leave", "15 march on": a verb is not capital.
        return scan.Word(at) is "may" or "march" or "mar" or "dec" or "ara" or "eki" or "oca" or "sub" or "tem" && !scan.Capital(at) ? null : at;
    }

    // "2- 29 Şubat 2020'de varılan …": the second point of a list.
    private static bool IsListMark(DateScan scan, int i) => scan.Token(i).Span.Start == scan.Text.ParagraphAt(scan.Token(i).Span.Start).Start && scan.IsDash(i + 1) && scan.Glued(i + 1) && !scan.Glued(i + 2);

    private static bool IsRangeMark(DateScan scan, int i) => scan.IsDash(i) || scan.Is(i, "to") || scan.Is(i, "through") || scan.Is(i, "until") || scan.Is(i, "till");

    private static FoundDate? Finish(DateScan scan, int start, ref int end, int day, int month)
    {
        if (YearAfter(scan, ref end) is { } year)
        {
            return Calendar.Day(year, month, day) is { } date ? new FoundDate(start, end, DateValue.Day(date, "date.absolute", Certainty.Stated)) : null;
        }

        if (YearNamed(scan, end, out var past) is { } named && Calendar.Day(named, month, day) is { } ofYear)
        {
            return new FoundDate(start, past, DateValue.Day(ofYear, "date.month-day"));
        }

        // "14 Aralık'a ertelendi": put off to a day, so ahead.
        if (scan.Turkish && scan.Cue(end - 1) is { Kind: CueKind.Month, Case: TurkishCase.Dative } && scan.Tense is null)
        {
            scan.Tense = Tense.Near;
            var near = DateResolver.MonthDay(scan, month, day, start, end);
            scan.Tense = null;
            return near is { } nearest ? new FoundDate(start, end, nearest) : null;
        }

        return DateResolver.MonthDay(scan, month, day, start, end) is { } value ? new FoundDate(start, end, value) : null;
    }

    // "September 28 of that year", "August 15 last year", "Aug. 15 of this year".
    private static int? YearNamed(DateScan scan, int i, out int end)
    {
        var at = scan.Is(i, "of") || scan.IsMark(i, ',') ? i + 1 : i;
        at = scan.Is(at, "the") ? at + 1 : at;
        end = at + 2;
        return !scan.IsUnit(at + 1, DateUnit.Year) || scan.Cue(at + 1).Plural ? null
            : scan.Word(at) is "that" or "same" ? scan.LastValue?.From.Year
            : scan.Kind(at) == CueKind.Shift && scan.Word(at) is "last" or "this" or "next" or "past" or "current" or "coming" && scan.Anchor is { } anchor ? anchor.Year + EnglishShifts.Offset((DateShift)scan.Cue(at).Value) : null;
    }

    private static FoundDate? Span(DateScan scan, int start, ref int end, int day, int lastDay, int month)
    {
        var year = YearAfter(scan, ref end);
        var certainty = year is null ? Certainty.Inferred : Certainty.Stated;
        year ??= DateResolver.MonthDay(scan, month, day, start, end)?.From.Year;
        return year is { } y && Calendar.Day(y, month, day) is { } from && Calendar.Day(y, month, lastDay) is { } to
            ? new FoundDate(start, end, DateValue.Range(from, to, "date.days", certainty))
            : null;
    }

    /// <summary>The year of a month or day date, after an optional comma or "of"; moves the end past it.</summary>
    public static int? YearAfter(DateScan scan, ref int end)
    {
        var at = scan.IsMark(end, ',') || scan.Is(end, "of") || scan.Is(end, "in") ? end + 1 : scan.IsDash(end) && scan.Glued(end) ? end + 1 : end;
        if (scan.Year(at) is { } year && !CountsThings(scan, at + 1) && !scan.PartedByParagraph(end - 1, at))
        {
            end = at + 1;
            return year;
        }

        return null;
    }

    private static bool CountsThings(DateScan scan, int i) => scan.Word(i) is "people" or "troops" or "soldiers" or "refugees" or "kisi" or "asker" or "migrants" or "multeci" || scan.IsMark(i, '%');

    // "15th", "15-th".
    public static int SkipOrdinal(DateScan scan, int i)
    {
        var at = scan.IsDash(i) && scan.Glued(i) ? i + 1 : i;
        return scan.Glued(at) && scan.Word(at) is "th" or "st" or "nd" or "rd" ? at + 1 : i;
    }
}
