using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>English dates without their preposition: days, weeks, months, years and what is counted from them.</summary>
internal static class EnglishPoints
{
    private const int Soon = 10;

    public static FoundDate? Read(DateScan scan, int i)
    {
        var found = AbsoluteDates.Read(scan, i) ?? (scan.Kind(i) switch
        {
            CueKind.Day => scan.Is(i, "overnight") ? Overnight(scan, i) : EnglishDays.RelativeDay(scan, i),
            CueKind.Weekday => Weekday(scan, i),
            CueKind.Month => EnglishMonths.Month(scan, i),
            CueKind.Number => EnglishCounts.Read(scan, i) ?? EnglishYears.Read(scan, i),
            CueKind.NumberWord => OrdinalDays.Read(scan, i, i) ?? EnglishCounts.Read(scan, i),
            CueKind.Shift => EnglishPeriods.Read(scan, i, i) ?? EnglishShifts.Read(scan, i, i),
            CueKind.Part => EnglishParts.Read(scan, i, i),
            CueKind.Season => EnglishYears.Season(scan, i, i),
            CueKind.OrdinalWord => OrdinalDays.Read(scan, i, i) ?? EnglishYears.Fraction(scan, i, i) ?? EnglishShifts.Final(scan, i),
            CueKind.Article => AfterArticle(scan, i),
            CueKind.Unit => YearEnd(scan, i) ?? BareDay(scan, i),
            _ => null,
        });
        return found;
    }

    // "Day earlier Putin talked": articles get lost in translation.
    private static FoundDate? BareDay(DateScan scan, int i) =>
        scan.Capital(i) && !scan.Cue(i).Plural && scan.IsUnit(i, DateUnit.Day) && scan.Word(i + 1) is "earlier" or "before" or "later" && (scan.LastPastDay ?? scan.Anchor) is { } named
            ? new FoundDate(i, i + 2, DateValue.Day(Calendar.AddDays(named, scan.Is(i + 1, "later") ? 1 : -1), "date.counted")) : null;

    // "by the 31st", "on the 15th": of the month the tense makes nearest; "the 20th anniversary" and "the 31st division" are none.
    private static FoundDate? DayOfMonth(DateScan scan, int i)
    {
        var end = AbsoluteDates.SkipOrdinal(scan, i + 2);
        // "the 15th of last August".
        if (scan.DayNumber(i + 1) is { } named && end == i + 3 && scan.Is(end, "of") && scan.Word(end + 1) is "this" or "last" or "next" && scan.Cue(end + 2) is { Kind: CueKind.Month, Short: false } shifted && scan.Anchor is { } from
            && EnglishShifts.Month(from, (DateShift)scan.Cue(end + 1).Value, shifted.Value) is var whole && Calendar.Day(whole.Year, whole.Month, named) is { } ofMonth)
        {
            return new FoundDate(i, end + 3, DateValue.Day(ofMonth, "date.month-day"));
        }

        if (scan.DayNumber(i + 1) is { } dated && end == i + 3 && scan.Is(end, "of") && scan.Word(end + 1) is "this" or "last" or "next" && scan.IsUnit(end + 2, DateUnit.Month) && scan.Anchor is { } today
            && Calendar.AddMonths(new DateOnly(today.Year, today.Month, 1), EnglishShifts.Offset((DateShift)scan.Cue(end + 1).Value)) is var month && Calendar.Day(month.Year, month.Month, dated) is { } told)
        {
            return new FoundDate(i, end + 3, DateValue.Day(told, "date.month-day"));
        }

        return scan.DayNumber(i + 1) is { } day && end == i + 3 && scan.Anchor is { } anchor && (scan.Kind(i - 1) == CueKind.Link || scan.Word(i - 1) is "on" or "after" or "past" or "beyond" or "meet" or "meeting" or "extend" or "extending" || scan.Is(i - 1, "to") && scan.Word(i - 2) is "postponed" or "moved" or "delayed" or "off" or "forward" or "back" or "shifted" or "pushed" or "extended" or "adjourned")
            && anchor.Year > 1 && !scan.IsDash(end) && (CountedFrom.Closes(scan, end) || scan.Word(end) is "he" or "she" or "they" or "we" or "it" or "the" or "will" or "would" or "should" or "or" or "if" || scan.Word(end).EndsWith("ed", StringComparison.Ordinal))
            && DayAt(scan, day, i, end) is { } value ? new FoundDate(i, end, value) : null;
    }

    // What is postponed "to the 22nd" lies ahead, whatever the verb; so does what comes "after the 31st", told a week before.
    private static DateValue? DayAt(DateScan scan, int day, int i, int end)
    {
        var tense = scan.Tense;
        scan.Tense = scan.Word(i - 1) is "to" or "meet" or "meeting" or "extend" or "extending" || scan.Is(i - 1, "after") && day - scan.Anchor?.Day is > 0 and <= Soon ? Tense.Future : tense;
        var value = DateResolver.DayOfMonth(scan, day, i, end);
        scan.Tense = tense;
        return value;
    }

    // "in the nineties".
    private static FoundDate? Decade(DateScan scan, int i)
    {
        var first = scan.Word(i + 1) switch { "twenties" => 1920, "thirties" => 1930, "forties" => 1940, "fifties" => 1950, "sixties" => 1960, "seventies" => 1970, "eighties" => 1980, "nineties" => 1990, _ => 0 };
        return first > 0 && scan.Word(i - 1) is "in" or "of" or "since" or "during" or "from" or "throughout" ? new FoundDate(i, i + 2, Calendar.Unit(new DateOnly(first, 1, 1), DateUnit.Decade, "date.decade")) : null;
    }

    private static FoundDate? AfterArticle(DateScan scan, int i)
    {
        if (scan.Is(i, "that"))
        {
            // "on that Thursday": the one nearest to the day last named; "said that Thursday" only opens a clause.
            if (scan.Kind(i + 1) == CueKind.Weekday && !scan.Cue(i + 1).Short && scan.Word(i - 1) is "on" or "since" or "until" && scan.LastPastDay is { } told)
            {
                return new FoundDate(i, TimeOfDay(scan, i + 2), DateValue.Day(Calendar.AddDays(told, ((scan.Cue(i + 1).Value - Calendar.Weekday(told) + 10) % 7) - 3), "date.weekday"));
            }

            // "that day", "that week": the one last named.
            return scan.Kind(i + 1) is CueKind.Unit or CueKind.TimeOfDay ? EnglishCounts.SameDay(scan, i, i) : scan.Word(i + 1) is "same" or "very" || scan.Is(i + 1, "first") && scan.Kind(i + 2) is CueKind.TimeOfDay or CueKind.Unit ? EnglishCounts.SameDay(scan, i, i + 1) : null;
        }

        if (!scan.Is(i, "the"))
        {
            return EnglishCounts.Read(scan, i);
        }

        return scan.Kind(i + 1) switch
        {
            CueKind.Part => EnglishParts.Read(scan, i, i + 1),
            _ when scan.Is(i + 1, "very") && scan.Kind(i + 2) == CueKind.Part => EnglishParts.Read(scan, i, i + 2),
            _ when scan.Word(i + 1) is "top" or "tip" or "ending" && (scan.Kind(i - 1) == CueKind.Link || scan.Is(i - 1, "than")) => EnglishParts.SpunEnd(scan, i),
            _ when scan.Is(i + 1, "new") => EnglishYears.NewYear(scan, i),
            CueKind.Shift => EnglishShifts.Read(scan, i, i + 1),
            CueKind.Season when scan.Is(i + 2, "before", "last") && scan.Anchor is { } now => new FoundDate(i, i + 4, EnglishYears.ShiftedSeason(Calendar.AddMonths(now, -12), DateShift.Last, scan.Cue(i + 1).Value)),
            CueKind.Season => EnglishYears.Season(scan, i, i + 1),
            CueKind.OrdinalWord => OrdinalDays.Read(scan, i, i + 1) ?? EnglishYears.Fraction(scan, i, i + 1),
            CueKind.NumberWord => OrdinalDays.Read(scan, i, i + 1) ?? EnglishStretches.Beside(scan, i),
            CueKind.Number => DayOfMonth(scan, i) ?? EnglishStretches.Beside(scan, i) ?? (EnglishYears.Read(scan, i + 1) is { } year ? year with { Start = i } : null),
            CueKind.Unit => EnglishPeriods.YearToDate(scan, i) ?? BeforeLast(scan, i) ?? EnglishCounts.Read(scan, i) ?? EnglishDays.DayBefore(scan, i) ?? WeekOf(scan, i) ?? Weekend(scan, i, i + 1) ?? (YearEnd(scan, i + 1) is { } end ? end with { Start = i } : null),
            CueKind.TimeOfDay => EnglishDays.NightBefore(scan, i) ?? EnglishDays.PartOfDay(scan, i),
            CueKind.Month when scan.Is(i - 1, "in") && scan.Capital(i + 1) && !scan.Cue(i + 1).Short && CountedFrom.Closes(scan, i + 2) => EnglishMonths.Month(scan, i + 1) is { } month ? month with { Start = i } : null,
            _ when scan.Is(i + 1, "same") => EnglishCounts.SameDay(scan, i, i + 1),
            _ when scan.Is(i + 1, "eve") && scan.Is(i + 2, "of") => Eve(scan, i),
            _ when scan.Is(i + 2, "of") && EnglishStretches.RestOf(scan, i) is { } rest => rest,
            _ => Decade(scan, i),
        };
    }

    // "the eve of Eid al-Adha", "the eve of the Aug. 14 meeting", "the eve of their wedding, which was to be on Oct. 21", "the eve of the vote".
    private static FoundDate? Eve(DateScan scan, int i)
    {
        if ((Holidays.Read(scan, i + 3) ?? CountedFrom.Point(scan, i + 3)) is { } point)
        {
            return new FoundDate(i, point.End, DateValue.Day(Calendar.AddDays(point.Value.From, -1), "date.counted"));
        }

        return CountedFrom.Clause(scan, i + 3, describes: true) is { } told ? new FoundDate(i, i + 4, DateValue.Day(Calendar.AddDays(told, -1), "date.counted"))
            : scan.Word(i + 3) is "the" or "that" && !Repeats(scan, i - 1) && scan.LastPastDay is { } named ? new FoundDate(i, i + 5, DateValue.Day(Calendar.AddDays(named, -1), "date.counted")) : null;
    }

    // "the week before last", "the year after next".
    private static FoundDate? BeforeLast(DateScan scan, int i) =>
        scan.Anchor is { } anchor && scan.Cue(i + 1) is { Kind: CueKind.Unit, Plural: false } unit && (DateUnit)unit.Value is DateUnit.Week or DateUnit.Month or DateUnit.Year or DateUnit.Weekend
        && (scan.Is(i + 2, "before", "last") || scan.Is(i + 2, "after", "next"))
            ? new FoundDate(i, i + 4, Calendar.Unit(Calendar.Add(anchor, scan.Is(i + 2, "before") ? -2 : 2, (DateUnit)unit.Value), (DateUnit)unit.Value, "date.shifted-unit")) : null;

    // "the week of Aug. 16", "the weekend of Aug. 12-14".
    private static FoundDate? WeekOf(DateScan scan, int i) =>
        scan.IsUnit(i + 1, DateUnit.Weekend) && scan.Is(i + 2, "of") && AbsoluteDates.Read(scan, i + 3) is { } days
            ? new FoundDate(i, days.End, days.Value.Precision == DatePrecision.Day ? Calendar.Unit(days.Value.From, DateUnit.Weekend, "date.weekend") : days.Value) :
        scan.IsUnit(i + 1, DateUnit.Week) && scan.Word(i + 2) is "of" or "beginning" or "starting" or "ending" && AbsoluteDates.Read(scan, i + 3) is { Value.Precision: DatePrecision.Day } day
            ? new FoundDate(i, day.End, Calendar.Unit(day.Value.From, DateUnit.Week, "date.week")) : null;

    // "The Sunday Ledger", "for a Sunday paper".
    private static bool IsPaper(DateScan scan, int i) =>
        scan.Word(i + 1) is "times" or "telegraph" or "mirror" or "paper" or "newspaper" or "edition" or "supplement" || scan.Is(i - 1, "the") && scan.Capital(i - 1) && scan.Capital(i + 1) && scan.Kind(i + 1) == CueKind.None;

    private static FoundDate? Weekday(DateScan scan, int i)
    {
        var cue = scan.Cue(i);
        if (cue.Short && !(scan.Capital(i) && scan.IsMark(i + 1, '.') && scan.Glued(i + 1) && scan.Word(i) is not ("sun" or "sat" or "wed")))
        {
            return null;
        }

        if (scan.Is(i - 1, "every") || scan.Is(i - 1, "each") || scan.Is(i - 1, "and") && scan.Kind(i - 2) == CueKind.Weekday && scan.Word(i - 3) is "every" or "each" || scan.Is(i - 1, "other") && scan.Is(i - 2, "every") || scan.Is(i - 1, "black") || scan.Is(i - 1, "bloody") || scan.Is(i - 1, "super") || IsPaper(scan, i) || OpeningHours.Holds(scan, i))
        {
            return null;
        }

        // "on a rainy Saturday in July", "one Tuesday in June": nobody says which.
        if (scan.Is(i + 1, "in") && scan.Kind(i + 2) == CueKind.Month && (scan.Word(i - 1) is "a" or "one" || scan.Word(i - 2) is "a" or "one"))
        {
            return null;
        }

        // "on August 15, a Sunday", "yesterday, Monday": it says once more what the date says.
        if (Repeats(scan, scan.Is(i - 1, "a") || scan.Is(i - 1, "the") ? i - 2 : i - 1) && Calendar.Weekday(scan.LastValue!.Value.From) == cue.Value)
        {
            return null;
        }

        // "It was a Wednesday", "on a Thursday afternoon" of a story told later: the one nearest to the day last named.
        if (scan.Is(i - 1, "a") && scan.Anchor is { } report && scan.LastPastDay is { } told && report.DayNumber - told.DayNumber > 7)
        {
            var away = (cue.Value - Calendar.Weekday(told) + 10) % 7 - 3;
            return new FoundDate(i, TimeOfDay(scan, cue.Short ? i + 2 : i + 1), DateValue.Day(Calendar.AddDays(told, away), "date.weekday"));
        }

        if (EnglishNamedDays.Read(scan, i, cue.Value) is { } placed)
        {
            return placed;
        }

        // "Wednesday next week", "Monday of last week".
        var end = cue.Short ? i + 2 : i + 1;
        var at = scan.Is(end, "of") ? end + 1 : end;
        if (scan.Anchor is { } anchor && scan.Kind(at) == CueKind.Shift && scan.IsUnit(at + 1, DateUnit.Week))
        {
            var offset = EnglishShifts.Offset((DateShift)scan.Cue(at).Value);
            return new FoundDate(i, at + 2, DateValue.Day(Calendar.AddDays(Calendar.Monday(anchor), (offset * 7) + cue.Value - 1), "date.weekday"));
        }

        end = TimeOfDay(scan, end);
        if (scan.Word(end) is "prayer" or "prayers" or "sermon" or "namaz" || scan.Is(end, "mass") && scan.Word(end + 1) is "prayer" or "prayers")
        {
            return null;
        }

        // "as Tuesday's cut-off approaches": what runs out has not yet.
        Tense? known = scan.Word(end) is "deadline" or "cutoff" or "cut-off" || scan.Is(end, "cut") && scan.IsDash(end + 1) ? Tense.Future : EnglishNamedDays.HasPassed(scan, i, cue.Value) ? Tense.Past : null;
        if (DateResolver.Weekday(scan, cue.Value, i, end, known) is not { } value)
        {
            return null;
        }

        // "open Thursday through Saturday".
        if (scan.Is(end, "through") && scan.Cue(end + 1) is { Kind: CueKind.Weekday, Short: false } until && !scan.Word(end + 1).EndsWith("'s", StringComparison.Ordinal))
        {
            return new FoundDate(i, end + 2, DateValue.Range(value.From, Calendar.AddDays(value.From, (until.Value - cue.Value + 7) % 7), "date.range"));
        }

        // "on Monday and Tuesday", "in the night of Thursday to Friday": two days that follow each other.
        return end == i + 1 && (scan.Is(end, "and") || scan.Is(end, "to") && scan.Is(i - 1, "of") && scan.Kind(i - 2) == CueKind.TimeOfDay) && scan.Cue(end + 1) is { Kind: CueKind.Weekday, Short: false } next && next.Value == (cue.Value % 7) + 1 && !scan.Word(end + 1).EndsWith("'s", StringComparison.Ordinal) && CountedFrom.Closes(scan, end + 2) && scan.Kind(end + 2) != CueKind.TimeOfDay
            ? new FoundDate(i, end + 2, DateValue.Range(value.From, Calendar.AddDays(value.From, 1), "date.days")) : new FoundDate(i, end, value);
    }

    // Behind "on Sunday,": what stands there speaks of the same day.
    private static bool Repeats(DateScan scan, int comma) => comma > 0 && scan.IsMark(comma, ',') && scan.LastEnd == scan.Token(comma - 1).Span.End && scan.LastValue is { Precision: DatePrecision.Day };

    public static int TimeOfDay(DateScan scan, int i)
    {
        var at = scan.Kind(i) == CueKind.Part && scan.Cue(i).Value is (int)DatePart.Early or (int)DatePart.Late ? i + 1 : i;
        return scan.Kind(at) == CueKind.TimeOfDay ? at + 1 : i;
    }

    // The night between yesterday and today; "an overnight flight" is none.
    private static FoundDate? Overnight(DateScan scan, int i) =>
        scan.Anchor is { } anchor && !scan.Is(i - 2, "to") && scan.Word(i - 1) is not ("an" or "the" or "his" or "her" or "their") && (i + 1 >= scan.Count || scan.Token(i + 1).Kind == TokenKind.Mark || scan.Kind(i + 1) == CueKind.Link || scan.Word(i + 1) is "to" or "in" or "on" or "at" or "as" or "after" or "and" or "that" or "with" or "when" or "while" or "into" or "into" or "for" or "near" or "against" or "but")
            ? new FoundDate(i, i + 1, DateValue.Range(Calendar.AddDays(anchor, -1), anchor, "date.overnight")) : null;

    // "year-end", "month-end", "by week's end": the last days of the current one.
    private static FoundDate? YearEnd(DateScan scan, int i)
    {
        var at = scan.IsDash(i + 1) ? i + 2 : i + 1;

        // "his year-end press conference" is a kind of conference.
        return scan.Anchor is { } anchor && (scan.Kind(i - 1) == CueKind.Link || scan.Word(i - 1) is "at" or "the" or "before" or "of") && (scan.IsUnit(i, DateUnit.Year) || scan.IsUnit(i, DateUnit.Month) || scan.IsUnit(i, DateUnit.Week) && scan.IsLink(i - 1, DateLink.By)) && !scan.Cue(i).Plural && scan.Is(at, "end") && (at == i + 2 || scan.Word(i).EndsWith('s'))
            ? new FoundDate(i, at + 1, Calendar.Part(Calendar.Unit(anchor, (DateUnit)scan.Cue(i).Value, "date.part.end"), DatePart.End, "date.part.end")) : null;
    }

    // "the weekend", "over the weekend": the last one, or the one ahead.
    private static FoundDate? Weekend(DateScan scan, int start, int i)
    {
        if (!scan.IsUnit(i, DateUnit.Weekend) || scan.Cue(i).Plural || scan.Anchor is not { } anchor || start == i)
        {
            return null;
        }

        var saturday = Calendar.AddDays(Calendar.Monday(anchor), 5);
        if (saturday > anchor && DateTense.Of(scan, start, i + 1) is not (Tense.Future or Tense.Near))
        {
            saturday = Calendar.AddDays(saturday, -7);
        }

        return new FoundDate(start, i + 1, DateValue.Range(saturday, Calendar.AddDays(saturday, 1), "date.weekend"));
    }
}
