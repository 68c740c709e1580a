using System.Collections.Frozen;
using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>Years, decades, seasons, halves and quarters: "in 2001", "the 1990s", "2020-2021", "summer of 2021", "the first half of 2021".</summary>
internal static class EnglishYears
{
    private const int Saturday = 6;

    private static readonly FrozenSet<string> AskingWords = "in within since by from until till during of after before early late mid the through throughout between and to around circa year fiscal summer spring autumn fall winter for this election that back"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> DatedThings = ("deal agreement accord accords invasion war withdrawal election elections summit conference attack attacks coup crisis report budget pact treaty census takeover constitution season campaign vote law "
        + "convention protocol uprising bombing bombings earthquake games olympics offensive pullout exit collapse").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> CountedThings = ("people troops soldiers refugees migrants afghans syrians men women children families personnel km kilometers kilometres miles meters metres dollars lira euros euro civilians fighters forces hours tons tonnes gmt utc "
        + "police officers workers evacuees civilians others homes houses flights members points votes percent students jobs")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    public static FoundDate? Read(DateScan scan, int i)
    {
        if (Decade(scan, i) is { } decade)
        {
            return decade;
        }

        if (Years(scan, i) is { } years)
        {
            return years;
        }

        // "in 2019 year", as Russian puts it.
        if (scan.Is(i + 1, "year") && scan.Word(i - 1) is "in" or "since" or "from" or "of" or "until" or "till" && !scan.Is(i + 2, "old") && Bare(scan, i) is { } put)
        {
            return put with { End = i + 2 };
        }

        if (scan.Year(i) is null || CountedThings.Contains(scan.Word(i + 1)) || scan.Kind(i + 1) == CueKind.Unit || scan.IsDash(i + 1) && scan.Glued(i + 1) && !DatedThings.Contains(scan.Word(i + 2)) && scan.Glued(i + 2))
        {
            return null;
        }

        var asked = i == 0 || IsSubject(scan, i) || AskingWords.Contains(scan.Word(i - 1)) || scan.Word(i - 1) is "its" or "their" or "into" or "both" or "'s" || scan.Word(i - 1).EndsWith("'s", StringComparison.Ordinal) || Listed(scan, i) || scan.IsDash(i - 1) || DatedThings.Contains(scan.Word(i + 1)) || scan.IsMark(i - 1, '(') && scan.IsMark(i + 1, ')');
        if (!asked || scan.Word(i - 2) is "resolution" or "number" or "article" || (scan.IsDash(i - 1) && !scan.Glued(i - 1) && scan.Kind(i - 2) != CueKind.Number))
        {
            return null;
        }

        // "to 2000", "of 1900", "for 2000", "from 1500 to 2000": a count as often as a year, unless the figure is a plain recent year.
        if (scan.Word(i - 1) is "to" or "of" or "for" or "around" or "and" or "that" && (scan.Year(i) is < 1900 or 2000 || scan.IsMark(i + 1, '%')))
        {
            return null;
        }

        return Bare(scan, i) is not { } whole ? null : SliceAfter(scan, whole.End, whole.Value) is { } part ? part with { Start = i } : whole;
    }

    // “2015 must not be repeated”: a year that opens a sentence or a quote and has a verb behind it.
    private static bool IsSubject(DateScan scan, int i) => scan.Word(i + 1) is "must" or "was" or "will" or "saw" or "brought" or "marked" or "should" or "cannot" && (scan.Token(i - 1).Kind == TokenKind.Mark || scan.Text.SentenceAt(scan.Token(i).Span.Start).Start == scan.Token(i).Span.Start);

    // "in 1994, 1995 and 1997".
    private static bool Listed(DateScan scan, int i) => (scan.IsMark(i - 1, ',') || scan.Word(i - 1) is "and" or "or") && scan.Year(i - 2) is not null && scan.Kind(i - 3) != CueKind.Number;

    public static FoundDate? Bare(DateScan scan, int i) => Decade(scan, i) ?? Years(scan, i)
        ?? (scan.Year(i) is { } year && Calendar.Day(year, 1, 1) is { } day ? new FoundDate(i, i + 1, Calendar.Unit(day, DateUnit.Year, "date.year") with { Certainty = Certainty.Stated }) : null);

    // "1990s", "'90s", "mid-1990s".
    private static FoundDate? Decade(DateScan scan, int i)
    {
        if (!(scan.Is(i + 1, "s") && scan.Glued(i + 1)) && !(scan.IsApostrophe(i + 1) && scan.Glued(i + 1) && scan.Is(i + 2, "s")) || scan.Cue(i).Value % 10 != 0)
        {
            return null;
        }

        var end = scan.Is(i + 1, "s") ? i + 2 : i + 3;
        var first = scan.Year(i) ?? (scan.IsApostrophe(i - 1) && scan.Cue(i).Value is >= 20 and <= 90 ? 1900 + scan.Cue(i).Value : null);
        return first is { } year && Calendar.Day(year, 1, 1) is { } day ? new FoundDate(i, end, Calendar.Unit(day, DateUnit.Decade, "date.decade") with { Certainty = Certainty.Stated }) : null;
    }

    // "2020-2021", "2020-21", "2020/21".
    private static FoundDate? Years(DateScan scan, int i)
    {
        if (scan.Year(i) is not { } first || !(scan.IsDash(i + 1) || scan.IsMark(i + 1, '/')) || scan.Kind(i + 2) != CueKind.Number || scan.Glued(i + 3) && (scan.IsDash(i + 3) || scan.IsMark(i + 3, '/')))
        {
            return null;
        }

        var length = scan.Token(i + 2).Span.Length;
        var second = length == 4 ? scan.Year(i + 2) : length == 2 && scan.Glued(i + 2) && scan.Cue(i + 2).Value is var tail && (tail == (first + 1) % 100 || scan.IsDash(i + 1) && tail > 12 && tail > first % 100 && tail - (first % 100) < 30) ? (first / 100 * 100) + scan.Cue(i + 2).Value : null;
        return second is { } last && last > first && last - first < 300 && Calendar.Day(last, 12, 31) is { } to
            ? new FoundDate(i, i + 3, DateValue.Range(new DateOnly(first, 1, 1), to, "date.years", Certainty.Stated))
            : null;
    }

    /// <summary>"the new year": after "since" the one that runs, after "in", "by" and "until" the next.</summary>
    public static FoundDate? NewYear(DateScan scan, int i)
    {
        if (!scan.IsUnit(i + 2, DateUnit.Year) || scan.Cue(i + 2).Plural || scan.Word(i + 2) != "year" || scan.Anchor is not { } anchor || !CountedFrom.Closes(scan, i + 3) && scan.Word(i + 3) is not ("it" or "they" or "he" or "she" or "we" or "the" or "there") && scan.Kind(i + 3) is not CueKind.Number)
        {
            return null;
        }

        var isNext = anchor.Month > 6;
        return scan.IsLink(i - 1, DateLink.Since) ? new FoundDate(i, i + 3, Calendar.Unit(new DateOnly(anchor.Year, 1, 1), DateUnit.Month, "date.month"))
            : scan.Word(i - 1) is "in" or "during" ? new FoundDate(i, i + 3, Calendar.Unit(new DateOnly(isNext ? anchor.Year + 1 : anchor.Year, 1, 1), DateUnit.Year, "date.shifted-unit"))
            : isNext && scan.IsLink(i - 1, DateLink.Before) ? new FoundDate(i, i + 3, DateValue.Day(new DateOnly(anchor.Year + 1, 1, 1), "date.holiday"))
            : isNext && scan.Kind(i - 1) == CueKind.Link ? new FoundDate(i, i + 3, DateValue.Day(new DateOnly(anchor.Year + 1, 1, 1), "date.month-day")) : null;
    }

    /// <summary>"summer of 2021", "summer 2021"; a season without a year is none ("fall", "spring").</summary>
    public static FoundDate? Season(DateScan scan, int start, int i)
    {
        // "Its fall in 1998": the verb's noun.
        if (scan.Is(i, "fall") && (scan.Word(i - 1) is "its" or "his" or "her" or "their" or "the" or "a" && scan.Is(i + 1, "in") || scan.Word(i - 1).EndsWith("'s", StringComparison.Ordinal)))
        {
            return null;
        }

        var at = scan.Is(i + 1, "of") || scan.Is(i + 1, "in") ? i + 2 : i + 1;
        if (scan.Year(at) is { } year)
        {
            // "winter 2020/21" is told by its second year.
            if (Years(scan, at) is { } pair && pair.Value.To.Year == year + 1)
            {
                return new FoundDate(start, pair.End, SeasonOf(scan.Cue(i).Value == 1 ? year + 1 : year, scan.Cue(i).Value, Certainty.Stated));
            }

            return new FoundDate(start, at + 1, SeasonOf(year, scan.Cue(i).Value, Certainty.Stated));
        }

        // "in the summer of last year", "the spring of the current year".
        if (EnglishMonths.YearTold(scan, i + 1, out var past) is { } told)
        {
            return new FoundDate(start, past, SeasonOf(told, scan.Cue(i).Value, Certainty.Inferred));
        }

        // "in the spring": the nearest the tense allows.
        if (scan.Anchor is not { } anchor || !(scan.Word(start - 1) is "in" or "during" or "over" or "throughout" || scan.Kind(start - 1) == CueKind.Link) || scan.Is(i + 1, "of"))
        {
            return null;
        }

        var current = SeasonOf(anchor.Year, scan.Cue(i).Value, Certainty.Inferred);
        var tense = DateTense.Of(scan, start, i + 1);
        return new FoundDate(start, i + 1, tense is Tense.Future or Tense.Near && current.To < anchor ? SeasonOf(anchor.Year + 1, scan.Cue(i).Value, Certainty.Inferred)
            : tense == Tense.Past && current.From > anchor ? SeasonOf(anchor.Year - 1, scan.Cue(i).Value, Certainty.Inferred) : current);
    }

    /// <summary>"This winter", "last summer", "next spring". "This" is the season the report falls into, else the one nearest to it that the tense allows.</summary>
    public static DateValue ShiftedSeason(DateOnly anchor, DateShift shift, int season, Tense tense = Tense.Unknown)
    {
        var current = SeasonOf(anchor.Year, season, Certainty.Inferred);
        if (shift != DateShift.This)
        {
            return shift is DateShift.Next or DateShift.Coming or DateShift.Following
                ? current.From > anchor ? current : SeasonOf(anchor.Year + 1, season, Certainty.Inferred)
                : current.To < anchor ? current : SeasonOf(anchor.Year - 1, season, Certainty.Inferred);
        }

        var next = SeasonOf(anchor.Year + 1, season, Certainty.Inferred);
        return Away(next) < Away(current) ? next : current;

        int Away(DateValue value) => value.From > anchor ? value.From.DayNumber - anchor.DayNumber + (tense == Tense.Past ? 120 : 0)
            : value.To < anchor ? anchor.DayNumber - value.To.DayNumber + (tense is Tense.Future or Tense.Near ? 120 : 0) : 0;
    }

    /// <summary>Seasons of the northern half: winter (1) opens in December of the year before.</summary>
    public static DateValue SeasonOf(int year, int season, Certainty certainty)
    {
        var first = season == 1 ? Calendar.AddMonths(new DateOnly(Math.Clamp(year, 2, 9999), 1, 1), -1) : new DateOnly(Math.Clamp(year, 1, 9999), (season * 3) - 3, 1);
        return DateValue.Range(first, Calendar.AddDays(Calendar.AddMonths(first, 3), -1), "date.season", certainty);
    }

    /// <summary>"the first half of 2021", "the second quarter", "the third week of August".</summary>
    public static FoundDate? Fraction(DateScan scan, int start, int i)
    {
        var ordinal = scan.Cue(i).Value;
        if (ordinal is 1 or 9 && EnglishCounts.Count(scan, i + 1, out var unitAt) is { } count and < 100 && scan.Cue(unitAt) is { Kind: CueKind.Unit, Plural: true } units && scan.Is(unitAt + 1, "of")
            && (scan.Year(unitAt + 2) is not null ? Bare(scan, unitAt + 2) : scan.Is(unitAt + 2, "the") && scan.IsUnit(unitAt + 3, DateUnit.Year) && scan.Anchor is { } today ? new FoundDate(i, unitAt + 4, Calendar.Unit(today, DateUnit.Year, "")) : scan.Kind(unitAt + 2) == CueKind.Month ? EnglishMonths.Month(scan, unitAt + 2) : scan.Kind(unitAt + 2) == CueKind.Shift ? EnglishShifts.Whole(scan, EnglishShifts.Read(scan, unitAt + 2, unitAt + 2)) : null) is { } year)
        {
            return new FoundDate(start, year.End, FirstUnits(year.Value, ordinal, count, (DateUnit)units.Value));
        }

        if (NthWeekday(scan, start, i, ordinal) is { } named)
        {
            return named;
        }

        if (scan.Cue(i + 1) is not { Kind: CueKind.Unit } unit || (DateUnit)unit.Value is not (DateUnit.Half or DateUnit.Quarter or DateUnit.Week or DateUnit.Day or DateUnit.Month))
        {
            return null;
        }

        if (!unit.Plural && (DateUnit)unit.Value is DateUnit.Quarter or DateUnit.Half && scan.Year(i + 2) is not null && Bare(scan, i + 2) is { } stated && Slice(stated.Value, ordinal, (DateUnit)unit.Value) is { } direct)
        {
            return new FoundDate(start, stated.End, direct);
        }

        if (!scan.Is(i + 2, "of"))
        {
            return (DateUnit)unit.Value == DateUnit.Quarter && !unit.Plural && (scan.Kind(start - 1) == CueKind.Link || scan.Word(start - 1) is "in" or "during" or "over" or "for") ? Quarter(scan, start, i + 2, ordinal) : null;
        }

        // "the first days of September".
        if (unit.Plural && scan.Kind(i + 3) == CueKind.Month && EnglishMonths.Month(scan, i + 3) is { } month)
        {
            return new FoundDate(start, month.End, ordinal != 9 ? Calendar.Part(month.Value, DatePart.Early, "date.part")
                : unit.Value == (int)DateUnit.Day ? EnglishShifts.LastDays(month.Value) : Calendar.Part(month.Value, DatePart.End, "date.part"));
        }

        var whole = scan.Is(i + 3, "the") && scan.IsUnit(i + 4, DateUnit.Year) && scan.Anchor is { } anchor ? new FoundDate(i, i + 5, Calendar.Unit(anchor, DateUnit.Year, ""))
            : scan.Year(i + 3) is not null ? Bare(scan, i + 3)
            : scan.Kind(i + 3) == CueKind.Month ? EnglishMonths.Month(scan, i + 3)
            : scan.Kind(i + 3) == CueKind.Shift ? EnglishShifts.Whole(scan, EnglishShifts.Read(scan, i + 3, i + 3)) : null;
        return whole is { } found && Slice(found.Value, ordinal, (DateUnit)unit.Value) is { } value ? new FoundDate(start, found.End, value) : null;
    }

    /// <summary>"the first Monday of September", "the last Friday in Ramadan" has no month here and is none.</summary>
    public static FoundDate? NthWeekday(DateScan scan, int start, int i, int ordinal)
    {
        var isWeekend = scan.Cue(i + 1) is { Kind: CueKind.Unit, Plural: false, Value: (int)DateUnit.Weekend };
        if (!isWeekend && scan.Cue(i + 1) is not { Kind: CueKind.Weekday, Short: false } || ordinal is < 1 or > 5 and not 9 || scan.Word(i + 2) is not ("of" or "in") || scan.Kind(i + 3) != CueKind.Month || EnglishMonths.Month(scan, i + 3) is not { } month)
        {
            return null;
        }

        return NthDay(month.Value, ordinal, isWeekend ? Saturday : scan.Cue(i + 1).Value) is not { } day ? null
            : new FoundDate(start, month.End, (isWeekend ? Calendar.Unit(day, DateUnit.Weekend, "date.fraction") : DateValue.Day(day, "date.fraction")) with { Certainty = month.Value.Certainty });
    }

    /// <summary>A month's nth weekday, with 9 its last; null where it has none.</summary>
    public static DateOnly? NthDay(DateValue month, int ordinal, int weekday)
    {
        var first = Calendar.AddDays(month.From, (weekday - Calendar.Weekday(month.From) + 7) % 7);
        var day = ordinal == 9 ? Calendar.AddDays(month.To, -((Calendar.Weekday(month.To) - weekday + 7) % 7)) : Calendar.AddDays(first, (ordinal - 1) * 7);
        return month.From <= day && day <= month.To ? day : null;
    }

    /// <summary>"in the third quarter": of the report's year, or the last that can be told of in the past.</summary>
    public static FoundDate? Quarter(DateScan scan, int start, int end, int ordinal)
    {
        if (scan.Anchor is not { } anchor || ordinal is < 1 or > 4)
        {
            return null;
        }

        var first = new DateOnly(anchor.Year, (ordinal * 3) - 2, 1);
        first = first > anchor && DateTense.Of(scan, start, end) == Tense.Past ? Calendar.AddMonths(first, -12) : first;
        return new FoundDate(start, end, Calendar.Unit(first, DateUnit.Quarter, "date.fraction"));
    }

    /// <summary>"… third quarter", "… second half" behind a year.</summary>
    public static FoundDate? SliceAfter(DateScan scan, int i, DateValue year) =>
        scan.Cue(i) is { Kind: CueKind.OrdinalWord, Value: > 0 } ordinal && scan.Cue(i + 1) is { Kind: CueKind.Unit, Plural: false } unit && (DateUnit)unit.Value is DateUnit.Quarter or DateUnit.Half && Slice(year, ordinal.Value, (DateUnit)unit.Value) is { } slice
            ? new FoundDate(i, i + 2, slice) : null;

    /// <summary>"the first six months": so many units from the start of a longer value, or up to its end.</summary>
    public static DateValue FirstUnits(DateValue whole, int ordinal, int count, DateUnit unit) => ordinal == 9
        ? DateValue.Range(Calendar.Add(Calendar.AddDays(whole.To, 1), -count, unit), whole.To, "date.fraction", whole.Certainty)
        : DateValue.Range(whole.From, Calendar.AddDays(Calendar.Add(whole.From, count, unit), -1), "date.fraction", whole.Certainty);

    /// <summary>The nth half, quarter, month, week or day of a longer value; an ordinal of 9 asks for the last.</summary>
    public static DateValue? Slice(DateValue whole, int ordinal, DateUnit unit)
    {
        if (unit is DateUnit.Week && whole.Precision == DatePrecision.Month)
        {
            var from = ordinal == 9 ? Calendar.AddDays(whole.To, -6) : Calendar.AddDays(whole.From, (ordinal - 1) * 7);
            return DateValue.Range(from, ordinal == 9 ? whole.To : Calendar.AddDays(from, 6), "date.fraction", whole.Certainty);
        }

        if (unit is DateUnit.Week && whole.Precision == DatePrecision.Year)
        {
            // ISO weeks: the first is the one that holds 4 January.
            var firstWeek = Calendar.Monday(Calendar.AddDays(whole.From, 3));
            var monday = ordinal == 9 ? Calendar.Monday(whole.To) : Calendar.AddDays(firstWeek, (ordinal - 1) * 7L);
            return Calendar.Unit(monday, DateUnit.Week, "date.fraction") with { Certainty = whole.Certainty };
        }

        if (unit is DateUnit.Day && whole.Precision is DatePrecision.Month or DatePrecision.Year)
        {
            return DateValue.Day(ordinal == 9 ? whole.To : Calendar.AddDays(whole.From, ordinal - 1), "date.fraction", whole.Certainty);
        }

        if (unit is DateUnit.Half && whole.Precision == DatePrecision.Month)
        {
            var middle = Calendar.AddDays(whole.From, 14);
            return ordinal == 1 ? DateValue.Range(whole.From, middle, "date.fraction", whole.Certainty) : DateValue.Range(Calendar.AddDays(middle, 1), whole.To, "date.fraction", whole.Certainty);
        }

        if (whole.Precision != DatePrecision.Year || unit is not (DateUnit.Half or DateUnit.Quarter or DateUnit.Month))
        {
            return null;
        }

        var months = unit switch { DateUnit.Half => 6, DateUnit.Quarter => 3, _ => 1 };
        var index = ordinal == 9 ? 12 / months : ordinal;
        if (index > 12 / months)
        {
            return null;
        }

        var first = Calendar.AddMonths(whole.From, (index - 1) * months);
        return new DateValue(first, Calendar.AddDays(Calendar.AddMonths(first, months), -1), unit == DateUnit.Month ? DatePrecision.Month : DatePrecision.Range, whole.Certainty, "date.fraction");
    }
}
