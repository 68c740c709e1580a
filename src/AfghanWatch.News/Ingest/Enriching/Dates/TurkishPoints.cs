using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>Turkish days, weeks, months and years without their postposition.</summary>
internal static class TurkishPoints
{
    public static FoundDate? Read(DateScan scan, int i)
    {
        var cue = scan.Cue(i);
        return cue.Kind switch
        {
            CueKind.Number => Day(scan, i) ?? Century(scan, i) ?? NumberedWeek(scan, i) ?? DayAtClock(scan, i) ?? TurkishCounts.Read(scan, i) ?? TurkishYears.Read(scan, i),
            CueKind.Month => GenitiveDay(scan, i) ?? Day(scan, i) ?? Month(scan, i, i, null),
            CueKind.Weekday => Day(scan, i) ?? Weekday(scan, i),
            CueKind.Day => TurkishFromDay.Read(scan, i) ?? DayBeforeYesterday(scan, i) ?? RelativeDay(scan, i),
            CueKind.NumberWord => TurkishCounts.WordDay(scan, i) ?? TurkishCounts.Read(scan, i),
            CueKind.Season => SeasonAlone(scan, i),
            CueKind.Shift => TurkishShifts.Read(scan, i),
            CueKind.Unit => TurkishShifts.Current(scan, i),
            _ => scan.Word(i) is "ayni" or "o" or "evvelsi" ? Same(scan, i) : Quarter(scan, i),
        };
    }

    private static FoundDate? Day(DateScan scan, int i) => AbsoluteDates.Read(scan, i) is { } found ? WeekOf(scan, found) ?? found with { End = SkipHolders(scan, found.End) } : null;

    // "üçüncü çeyrekte": of the report's year, or the last the past allows.
    private static FoundDate? Quarter(DateScan scan, int i) =>
        scan.Cue(i) is { Kind: CueKind.OrdinalWord, Value: > 0 and <= 4 } ordinal && scan.IsUnit(i + 1, DateUnit.Quarter) && scan.Cue(i + 1).Case is TurkishCase.Locative or TurkishCase.Relative ? EnglishYears.Quarter(scan, i, i + 2, ordinal.Value) : null;

    // "10 Nisan haftası".
    private static FoundDate? WeekOf(DateScan scan, FoundDate found) => scan.Word(found.End) is "haftasi" or "haftasinda" or "haftasinin" && found.Value.Precision == DatePrecision.Day
        ? new FoundDate(found.Start, found.End + 1, Calendar.Unit(found.Value.From, DateUnit.Week, "date.week")) : null;

    // "aynı gün", "o hafta": the one last named; "evvelsi gün": the day before yesterday.
    private static FoundDate? Same(DateScan scan, int i)
    {
        if (scan.Is(i, "o") && scan.Word(i + 1) is "haftasonu" or "haftasonunda" && (scan.LastDay ?? scan.Anchor) is { } near)
        {
            return new FoundDate(i, i + 2, Calendar.Unit(near, DateUnit.Weekend, "date.weekend"));
        }

        if (scan.Cue(i + 1) is not { Kind: CueKind.Unit, Plural: false } cue || (DateUnit)cue.Value is not (DateUnit.Day or DateUnit.Week or DateUnit.Month or DateUnit.Year))
        {
            return null;
        }

        if (scan.Is(i, "evvelsi"))
        {
            return cue.Value == (int)DateUnit.Day && scan.Anchor is { } today ? new FoundDate(i, i + 2, DateValue.Day(Calendar.AddDays(today, -2), "date.relative-day")) : null;
        }

        // "o günün başbakanı", "o günü hatırlamıyor" speak of a time, not of a day.
        if (scan.Is(i, "o") && scan.Cue(i + 1).Case is TurkishCase.Genitive or TurkishCase.Accusative && scan.Kind(i + 2) != CueKind.TimeOfDay)
        {
            return null;
        }

        // Where no day was named before, it is the report's own.
        return (scan.LastDay ?? scan.Anchor) is { } last && (scan.Is(i, "ayni") || cue.Value == (int)DateUnit.Day || cue.Value == (int)DateUnit.Month && scan.Cue(i + 1).Case == TurkishCase.None) ? new FoundDate(i, i + 2, Calendar.Unit(last, (DateUnit)cue.Value, "date.counted")) : null;
    }

    // "15'inci yüzyıl", "21. yüzyılda".
    private static FoundDate? Century(DateScan scan, int i)
    {
        var at = Ordinal(scan, i);
        return at > 0 && scan.DayNumber(i) is { } number && scan.IsUnit(at, DateUnit.Century) && Calendar.Day((number - 1) * 100 + (number == 1 ? 1 : 0), 1, 1) is { } first
            ? new FoundDate(i, at + 1, Calendar.Unit(first, DateUnit.Century, "date.century") with { Certainty = Certainty.Stated }) : null;
    }

    // "31'inci hafta" of the year; "31. hafta" is a football season's.
    private static FoundDate? NumberedWeek(DateScan scan, int i) =>
        scan.IsApostrophe(i + 1) && Ordinal(scan, i) is > 0 and var at && scan.Anchor is { } anchor && scan.Cue(i).Value is >= 1 and <= 53 && scan.IsUnit(at, DateUnit.Week)
            ? new FoundDate(i, at + 1, Calendar.Unit(Calendar.AddDays(Calendar.Monday(new DateOnly(anchor.Year, 1, 4)), (scan.Cue(i).Value - 1) * 7L), DateUnit.Week, "date.week")) : null;

    // The token behind "15'inci" or "15.", else -1.
    private static int Ordinal(DateScan scan, int i) => scan.IsMark(i + 1, '.') && scan.Glued(i + 1) ? i + 2
        : scan.IsApostrophe(i + 1) && scan.Word(i + 2) is "inci" or "uncu" or "nci" or "ncu" ? i + 3 : -1;

    // "12'sinde 07:30'da": a day of the month only where a clock time follows; else twelve of something.
    private static FoundDate? DayAtClock(DateScan scan, int i)
    {
        if (scan.Anchor is not { } anchor || scan.DayNumber(i) is not { } day || SkipEnding(scan, i + 1, out var grammatical) is var end && (grammatical != TurkishCase.Locative || !scan.Word(end).Contains(':', StringComparison.Ordinal)))
        {
            return null;
        }

        var month = day < anchor.Day ? Calendar.AddMonths(anchor, 1) : anchor;
        return Calendar.Day(month.Year, month.Month, day) is { } dated ? new FoundDate(i, end, DateValue.Day(dated, "date.month-day")) : null;
    }

    // "dünden önceki gün".
    private static FoundDate? DayBeforeYesterday(DateScan scan, int i) =>
        scan.Is(i, "dunden") && scan.Is(i + 1, "onceki") && scan.IsUnit(i + 2, DateUnit.Day) && scan.Anchor is { } anchor ? new FoundDate(i, i + 3, DateValue.Day(Calendar.AddDays(anchor, -2), "date.relative-day")) : null;

    // "Ağustos'un 25'i", "Eylül'ün 3'ünde", "Eylül ayının 3'ünde".
    private static FoundDate? GenitiveDay(DateScan scan, int i)
    {
        if (scan.Cue(i).Case == TurkishCase.None && scan.IsUnit(i + 1, DateUnit.Month) && scan.Cue(i + 1).Case == TurkishCase.Genitive && scan.DayNumber(i + 2) is { } number && scan.IsApostrophe(i + 3) && scan.Word(i + 4) is not ("inci" or "uncu" or "nci" or "ncu"))
        {
            var behind = SkipEnding(scan, i + 3, out _);
            return DateResolver.MonthDay(scan, scan.Cue(i).Value, number, i, behind) is { } named ? new FoundDate(i, behind, named) : null;
        }

        if (scan.Cue(i).Case != TurkishCase.Genitive || scan.Word(i + 3) is "inci" or "uncu" or "nci" or "ncu" || scan.DayNumber(i + 1) is not { } day || !scan.IsApostrophe(i + 2))
        {
            return null;
        }

        var end = SkipEnding(scan, i + 2, out _);

        // "Eylül'ün 3'üyle 12'si arası".
        var second = scan.Word(end) is "ile" or "ve" ? end + 1 : end;
        if (scan.DayNumber(second) is { } lastDay && lastDay > day && SkipEnding(scan, second + 1, out _) is var close && scan.Word(close).StartsWith("aras", StringComparison.Ordinal)
            && DateResolver.MonthDay(scan, scan.Cue(i).Value, day, i, close) is { } opening && Calendar.Day(opening.From.Year, opening.From.Month, lastDay) is { } to)
        {
            return new FoundDate(i, close + 1, DateValue.Range(opening.From, to, "date.range"));
        }

        return DateResolver.MonthDay(scan, scan.Cue(i).Value, day, i, end) is { } value ? new FoundDate(i, end, value) : null;
    }

    /// <summary>A month with its year, "ayı", part or slice. A month alone counts in capitals, in a case, or before "ayı".</summary>
    public static FoundDate? Month(DateScan scan, int start, int i, int? year)
    {
        var cue = scan.Cue(i);
        var shortEnd = i + 1;
        if (cue.Short && year is null && AbsoluteDates.YearAfter(scan, ref shortEnd) is null)
        {
            return null;
        }

        var end = i + 1;
        if (year is null && cue.Case is TurkishCase.None or TurkishCase.Accusative && AbsoluteDates.YearAfter(scan, ref end) is { } after)
        {
            year = after;
            end = SkipEnding(scan, end, out _);
        }

        var named = year is not null || start != i;
        if (scan.IsUnit(end, DateUnit.Month) && cue.Case == TurkishCase.None)
        {
            named = true;
            end++;
        }

        // "Ocak-Şubat 2017", with the year of the last.
        if (scan.IsDash(end) && scan.Cue(end + 1) is { Kind: CueKind.Month, Short: false } second && (second.Value > cue.Value || year is not null) && cue.Case == TurkishCase.None)
        {
            var rangeEnd = end + 2;
            if (year is { } opening && AbsoluteDates.YearAfter(scan, ref rangeEnd) is { } closing && closing > opening && Calendar.Day(opening, cue.Value, 1) is { } begin && Calendar.Day(closing, second.Value, 1) is { } finish)
            {
                // "Şubat 2005-Haziran 2010".
                return new FoundDate(start, SkipHolders(scan, rangeEnd), DateValue.Range(begin, Calendar.Unit(finish, DateUnit.Month, "").To, "date.months", Certainty.Stated));
            }

            var shared = AbsoluteDates.YearAfter(scan, ref rangeEnd) ?? year ?? DateResolver.Month(scan, cue.Value, start, end)?.From.Year;
            if (shared is { } both && second.Value > cue.Value && Calendar.Day(both, cue.Value, 1) is { } first && Calendar.Day(both, second.Value, 1) is { } final)
            {
                return new FoundDate(start, SkipHolders(scan, rangeEnd), DateValue.Range(first, Calendar.Unit(final, DateUnit.Month, "").To, "date.months", Certainty.Inferred));
            }
        }

        var hasPart = Ordinal(scan, end) is > 0 and var ordinal && scan.Kind(end) == CueKind.Number && scan.Kind(ordinal) == CueKind.Unit || scan.Kind(end) == CueKind.Part || (scan.Kind(end) == CueKind.OrdinalWord || scan.IsShift(end, DateShift.Recent)) && (scan.Kind(end + 1) == CueKind.Unit || TurkishCounts.Count(scan, end + 1, out var counted) is not null && scan.Kind(counted) == CueKind.Unit);
        var distinct = cue.Value is 2 or 5 or 6 or 7 or 8 or 12;
        var isSmall = !scan.Capital(i) && !(cue.Value is 2 or >= 4 and <= 9 or 11 && cue.Case is TurkishCase.Locative or TurkishCase.Ablative or TurkishCase.Relative);
        if (!named && !hasPart && (isSmall || (cue.Case == TurkishCase.None && (!distinct || scan.Capital(end)) && !scan.Word(end).StartsWith("aras", StringComparison.Ordinal)) || cue.Case is TurkishCase.Accusative or TurkishCase.Genitive))
        {
            return null;
        }

        var whole = year is { } y
            ? Calendar.Day(y, cue.Value, 1) is { } day ? Calendar.Unit(day, DateUnit.Month, "date.month") with { Certainty = Certainty.Stated } : (DateValue?)null
            : DateResolver.Month(scan, cue.Value, start, end);
        return whole is { } value ? WithPart(scan, new FoundDate(start, end, value)) : null;
    }

    /// <summary>Adds "başında", "ortasında", "sonuna", "ilk haftası", "ikinci yarısında" to a month, year or week.</summary>
    public static FoundDate WithPart(DateScan scan, FoundDate whole)
    {
        var at = whole.End;
        if (scan.Cue(at) is { Kind: CueKind.Part } part)
        {
            return new FoundDate(whole.Start, at + 1, Calendar.Part(whole.Value, (DatePart)part.Value, (DatePart)part.Value == DatePart.End ? "date.part.end" : "date.part"));
        }

        // "yılın ilk aylarında", "Ağustos'un son günlerinde".
        if ((scan.Is(at, "ilk") || scan.Is(at, "son")) && scan.Cue(at + 1) is { Kind: CueKind.Unit, Plural: true } many && (DateUnit)many.Value is DateUnit.Day or DateUnit.Week or DateUnit.Month && whole.Value.Precision is DatePrecision.Month or DatePrecision.Year)
        {
            return new FoundDate(whole.Start, at + 2, Calendar.Part(whole.Value, scan.Is(at, "ilk") ? DatePart.Start : DatePart.End, scan.Is(at, "ilk") ? "date.part" : "date.part.end"));
        }

        if (whole.Value.Precision == DatePrecision.Week && scan.Cue(at + 1) is { Kind: CueKind.Unit, Value: (int)DateUnit.Day, Plural: false } && (scan.Is(at, "ilk") || scan.Is(at, "son")))
        {
            return new FoundDate(whole.Start, at + 2, DateValue.Day(scan.Is(at, "ilk") ? whole.Value.From : whole.Value.To, "date.fraction"));
        }

        var ordinal = scan.Cue(at) is { Kind: CueKind.OrdinalWord, Value: > 0 } word ? word.Value : scan.IsShift(at, DateShift.Recent) ? 9 : scan.DayNumber(at) ?? 0;
        var isNumber = scan.Kind(at) == CueKind.Number;
        if (isNumber)
        {
            var after = scan.IsMark(at + 1, '.') ? at + 2 : scan.IsApostrophe(at + 1) && scan.Word(at + 2) is "inci" or "uncu" or "nci" or "ncu" ? at + 3 : -1;
            if (after < 0)
            {
                return whole;
            }

            at = after - 1;
        }

        // "2021'in ilk altı ayında".
        if (ordinal is 1 or 9 && !isNumber && TurkishCounts.Count(scan, at + 1, out var unitAt) is { } count and < 100 && scan.Cue(unitAt) is { Kind: CueKind.Unit } units && whole.Value.Precision is DatePrecision.Year or DatePrecision.Month)
        {
            return new FoundDate(whole.Start, unitAt + 1, EnglishYears.FirstUnits(whole.Value, ordinal, count, (DateUnit)units.Value));
        }

        if (ordinal > 0 && scan.Cue(at + 1) is { Kind: CueKind.Unit, Plural: false } unit && EnglishYears.Slice(whole.Value, ordinal, (DateUnit)unit.Value) is { } slice)
        {
            return new FoundDate(whole.Start, at + 2, slice);
        }

        return whole;
    }

    // "ilkbaharda karar vereceğiz": the nearest the tense allows.
    private static FoundDate? SeasonAlone(DateScan scan, int i)
    {
        if (scan.Word(i) is not ("ilkbaharda" or "sonbaharda") || scan.Anchor is not { } anchor)
        {
            return null;
        }

        var tense = DateTense.Of(scan, i, i + 1);
        return new FoundDate(i, i + 1, EnglishYears.ShiftedSeason(anchor, tense == Tense.Future ? DateShift.Next : tense == Tense.Past ? DateShift.Last : DateShift.This, scan.Cue(i).Value));
    }

    private static FoundDate? Weekday(DateScan scan, int i)
    {
        var cue = scan.Cue(i);
        if (scan.Is(i - 1, "her"))
        {
            return null;
        }

        // "Pazartesi 21'inde": the nearest such day of a month.
        if (scan.DayNumber(i + 1) is { } day && scan.IsApostrophe(i + 2) && scan.Anchor is { } anchor)
        {
            for (var k = 0; k <= 2; k++)
            {
                var month = Calendar.AddMonths(new DateOnly(anchor.Year, anchor.Month, 1), k == 2 ? -1 : k);
                if (Calendar.Day(month.Year, month.Month, day) is { } dated && Calendar.Weekday(dated) == cue.Value)
                {
                    return new FoundDate(i, SkipEnding(scan, i + 2, out _), DateValue.Day(dated, "date.weekday"));
                }
            }
        }

        var end = SkipHolders(scan, i + 1);
        if (cue.Value == 7 && end == i + 1 && !(scan.Is(end, "ve") && scan.Kind(end + 1) == CueKind.Weekday) && (!scan.Capital(i) || cue.Case == TurkishCase.None || !scan.Token(i).Folded.Contains('\'', StringComparison.Ordinal)))
        {
            return null;
        }

        // "perşembe döndü", "salı ve çarşamba günleri": but "cuma namazı" and "pazar" (a market) alone are no days.
        var isList = scan.Is(end, "ve") && scan.Kind(end + 1) == CueKind.Weekday;
        if (end == i + 1 && !scan.Capital(i) && cue.Case == TurkishCase.None && !scan.Is(end, "saat") && !isList && (cue.Value == 5 || scan.Word(end).StartsWith("pazar", StringComparison.Ordinal)))
        {
            return null;
        }

        // "perşembeye ertelendi": put off to a day, so ahead, whatever the verb.
        var isPutOff = cue.Case == TurkishCase.Dative && end == i + 1 && (scan.Word(end).StartsWith("ertele", StringComparison.Ordinal) || scan.Word(end).StartsWith("birak", StringComparison.Ordinal) || scan.Word(end) is "kaldi" or "kalmisti" or "alindi" or "cekildi" or "planlandi");
        return DateResolver.Weekday(scan, cue.Value, i, end, isPutOff ? Tense.Future : null) is { } value ? new FoundDate(i, end, value) : null;
    }

    private static FoundDate? RelativeDay(DateScan scan, int i)
    {
        if ((scan.SpokenOn?.Invoke(i) ?? scan.Anchor) is not { } anchor)
        {
            return null;
        }

        var end = SkipTime(scan, i + 1);
        return AbsoluteDates.Bracketed(scan, end) is { } named ? named with { Start = i } : new FoundDate(i, end, DateValue.Day(Calendar.AddDays(anchor, scan.Cue(i).Value), "date.relative-day"));
    }

    /// <summary>Past "günü", "tarihinde", a weekday, a case ending after a number, a time of day.</summary>
    public static int SkipHolders(DateScan scan, int i)
    {
        var end = SkipEnding(scan, i, out _);
        for (var steps = 0; steps < 3; steps++)
        {
            if (scan.Kind(end) == CueKind.Holder || (scan.Cue(end) is { Kind: CueKind.Unit, Value: (int)DateUnit.Day } day && (day.Case != TurkishCase.None || steps == 0 && scan.Kind(end - 1) == CueKind.Weekday)))
            {
                end++;
            }
            else if (scan.Kind(end) == CueKind.Weekday && scan.Kind(end - 1) != CueKind.Weekday && scan.Kind(end - 1) is CueKind.Month or CueKind.Number)
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return SkipTime(scan, end);
    }

    private static int SkipTime(DateScan scan, int i) =>
        scan.Kind(i) != CueKind.TimeOfDay ? i : scan.Is(i, "ogleden") && scan.Word(i + 1) is "sonra" or "once" ? i + 2 : i + 1;

    /// <summary>Past the case ending of a number: "2001'de", "31'ine".</summary>
    public static int SkipEnding(DateScan scan, int i, out TurkishCase grammatical)
    {
        if (scan.IsApostrophe(i) && scan.Glued(i) && scan.Glued(i + 1) && TurkishDateWords.NumberEndings.TryGetValue(scan.Word(i + 1), out grammatical))
        {
            return i + 2;
        }

        // "2009da": an apostrophe forgotten or lost on the way.
        if (scan.Glued(i) && scan.Kind(i) == CueKind.None && scan.Kind(i - 1) == CueKind.Number && TurkishDateWords.NumberEndings.TryGetValue(scan.Word(i), out grammatical))
        {
            return i + 1;
        }

        grammatical = TurkishCase.None;
        return i;
    }
}
