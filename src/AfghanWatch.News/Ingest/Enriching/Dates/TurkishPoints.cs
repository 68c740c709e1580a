using AfghanWatch.News.Articles;
using AfghanWatch.News.Ingest.Enriching.Texts;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>Turkish days, weeks, months and years without their postposition.</summary>
internal static class TurkishPoints
{
    public static FoundDate? Read(DateScan scan, int i)
    {
        var cue = scan.Cue(i);
        return cue.Kind switch
        {
            CueKind.Number => Day(scan, i) ?? WeekOfDay(scan, i) ?? Century(scan, i) ?? NumberedWeek(scan, i) ?? DayAtClock(scan, i) ?? TurkishCounts.Read(scan, i) ?? TurkishYears.Read(scan, i),
            CueKind.Month => GenitiveDay(scan, i) ?? Day(scan, i) ?? TurkishMonths.Month(scan, i, i, null),
            CueKind.Weekday => Day(scan, i) ?? Weekday(scan, i),
            CueKind.Day => TurkishFromDay.Read(scan, i) ?? DayBeforeYesterday(scan, i) ?? RelativeDay(scan, i),
            CueKind.NumberWord => TurkishCounts.WordDay(scan, i) ?? TurkishCounts.Read(scan, i),
            CueKind.Season => TurkishSeasons.Read(scan, i),
            CueKind.Shift => TurkishShifts.Read(scan, i),
            CueKind.Unit => TurkishShifts.Current(scan, i),
            CueKind.TimeOfDay => TurkishHours.Read(scan, i),
            _ => scan.Word(i) is "ayni" or "o" or "evvelsi" or "obur" ? Same(scan, i) : Quarter(scan, i),
        };
    }

    private static FoundDate? Day(DateScan scan, int i) => AbsoluteDates.Read(scan, i) is { } found ? WeekOf(scan, found) ?? found with { End = SkipHolders(scan, found.End) } : null;

    // "üçüncü çeyrekte": of the report's year, or the last the past allows.
    private static FoundDate? Quarter(DateScan scan, int i) =>
        scan.Cue(i) is { Kind: CueKind.OrdinalWord, Value: > 0 and <= 4 } ordinal && scan.IsUnit(i + 1, DateUnit.Quarter) && scan.Cue(i + 1).Case is TurkishCase.Locative or TurkishCase.Relative ? EnglishYears.Quarter(scan, i, i + 2, ordinal.Value) : null;

    // "10 Nisan haftası".
    private static FoundDate? WeekOf(DateScan scan, FoundDate found) => scan.Word(found.End) is "haftasi" or "haftasinda" or "haftasinin" && found.Value.Precision == DatePrecision.Day
        ? new FoundDate(found.Start, found.End + 1, Calendar.Unit(found.Value.From, DateUnit.Week, "date.week")) : null;

    // "18'i haftasında": the week of the nearest such day.
    private static FoundDate? WeekOfDay(DateScan scan, int i) =>
        scan.DayNumber(i) is { } day && scan.IsApostrophe(i + 1) && scan.Word(i + 3).StartsWith("haftas", StringComparison.Ordinal) && DateResolver.DayOfMonth(scan, day, i, i + 4) is { } dated
            ? new FoundDate(i, i + 4, Calendar.Unit(dated.From, DateUnit.Week, "date.week")) : null;

    // "aynı gün", "o hafta": the one last named; "evvelsi gün": the day before yesterday.
    private static FoundDate? Same(DateScan scan, int i)
    {
        if (scan.Is(i, "o") && scan.Word(i + 1) is "haftasonu" or "haftasonunda" && (scan.LastDay ?? scan.Anchor) is { } near)
        {
            return new FoundDate(i, i + 2, Calendar.Unit(near, DateUnit.Weekend, "date.weekend"));
        }

        // "o gece", "aynı akşam": of the day last told.
        if (scan.Kind(i + 1) == CueKind.TimeOfDay && scan.Word(i) is not ("evvelsi" or "obur"))
        {
            return (scan.QuotedDay(i) ?? scan.LastPastDay ?? scan.LastDay) is { } told && scan.Word(i + 1) is not ("geceye" or "gecenin" or "sabahin" or "aksamin") ? new FoundDate(i, TurkishHours.Past(scan, i + 1), DateValue.Day(told, "date.counted")) : null;
        }

        if (scan.Cue(i + 1) is not { Kind: CueKind.Unit, Plural: false } cue || (DateUnit)cue.Value is not (DateUnit.Day or DateUnit.Week or DateUnit.Month or DateUnit.Year))
        {
            return null;
        }

        if (scan.Word(i) is "evvelsi" or "obur")
        {
            return cue.Value == (int)DateUnit.Day && scan.Anchor is { } today ? new FoundDate(i, i + 2, DateValue.Day(Calendar.AddDays(today, scan.Is(i, "obur") ? 2 : -2), "date.relative-day")) : null;
        }

        // "o günün başbakanı", "o günü hatırlamıyor" speak of a time, not of a day.
        if (scan.Is(i, "o") && scan.Cue(i + 1).Case is TurkishCase.Genitive or TurkishCase.Accusative && scan.Kind(i + 2) != CueKind.TimeOfDay)
        {
            return null;
        }

        // Where no day was named before, it is the report's own.
        return (scan.LastDay ?? scan.Anchor) is { } last && (scan.Is(i, "ayni") || cue.Value == (int)DateUnit.Day || cue.Value == (int)DateUnit.Month && scan.Cue(i + 1).Case == TurkishCase.None) ? TurkishMonths.WithPart(scan, new FoundDate(i, i + 2, Calendar.Unit(last, (DateUnit)cue.Value, "date.counted"))) : null;
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
    public static int Ordinal(DateScan scan, int i) => scan.IsMark(i + 1, '.') && scan.Glued(i + 1) ? i + 2
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
        if (TurkishCounts.GenitiveWordDay(scan, i) is { } inWords)
        {
            return inWords;
        }

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

    private static FoundDate? Weekday(DateScan scan, int i)
    {
        var cue = scan.Cue(i);
        if (scan.Is(i - 1, "her") || IsHabit(scan, i) || OpeningHours.Holds(scan, i))
        {
            return null;
        }

        // "salı pazarı" is a market, "cuma namazı" a prayer.
        if (cue.Case == TurkishCase.None && (scan.Word(i + 1).StartsWith("pazar", StringComparison.Ordinal) && scan.Cue(i + 1).Case != TurkishCase.None && scan.Kind(i + 2) != CueKind.TimeOfDay || cue.Value == 5 && scan.Word(i + 1) is var rite && (rite.StartsWith("namaz", StringComparison.Ordinal) || rite.StartsWith("hutbe", StringComparison.Ordinal))))
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
        if (cue.Value == 7 && end == i + 1 && !(scan.Is(end, "ve") && scan.Kind(end + 1) == CueKind.Weekday) && !NamesSunday(scan, cue, end) && (!scan.Capital(i) || cue.Case == TurkishCase.None || !scan.Token(i).Folded.Contains('\'', StringComparison.Ordinal)))
        {
            return null;
        }

        // "perşembe döndü", "salı ve çarşamba günleri": but "cuma namazı" and "pazar" (a market) alone are no days.
        var isList = scan.Is(end, "ve") && scan.Kind(end + 1) == CueKind.Weekday;
        if (end == i + 1 && !scan.Capital(i) && cue.Case == TurkishCase.None && !scan.Is(end, "saat") && !isList && (cue.Value == 5 && !scan.Capital(end) || scan.Word(end).StartsWith("pazar", StringComparison.Ordinal)))
        {
            return null;
        }

        // "perşembeye ertelendi": put off to a day, so ahead, whatever the verb.
        var isPutOff = cue.Case == TurkishCase.Dative && end == i + 1 && (scan.Word(end).StartsWith("ertele", StringComparison.Ordinal) || scan.Word(end).StartsWith("birak", StringComparison.Ordinal) || scan.Word(end) is "kaldi" or "kalmisti" or "alindi" or "cekildi" or "planlandi");
        return DateResolver.Weekday(scan, cue.Value, i, end, isPutOff ? Tense.Future : null) is { } value ? new FoundDate(i, end, value) : null;
    }

    // "pazardan beri", "pazarı pazartesiye bağlayan gece": no market.
    private static bool NamesSunday(DateScan scan, Cue cue, int end) => cue.Case == TurkishCase.Ablative && (scan.Is(end, "beri") || scan.Is(end, "bu", "yana")) || cue.Case == TurkishCase.Accusative && scan.Word(end) is "pazartesiye" or "pazartesi'ye";

    // "perşembe günleri yayımlanır", "pazartesi ve perşembe günleri uçuluyor": every week. "salı ve çarşamba günleri görüştü" names two days.
    private static bool IsHabit(DateScan scan, int i)
    {
        var isFirst = scan.Word(i + 1) is "ve" or "ile" && scan.Kind(i + 2) == CueKind.Weekday;
        var plural = isFirst ? i + 3 : i + 1;
        if (scan.Cue(plural) is not { Kind: CueKind.Unit, Value: (int)DateUnit.Day, Plural: true })
        {
            return false;
        }

        return isFirst || scan.Word(i - 1) is "ve" or "ile" && scan.Kind(i - 2) == CueKind.Weekday ? DateTense.Of(scan, i, plural + 1) == Tense.Near : true;
    }

    private static FoundDate? RelativeDay(DateScan scan, int i)
    {
        if ((scan.SpokenOn?.Invoke(i) ?? scan.Anchor) is not { } anchor)
        {
            return null;
        }

        if (scan.Is(i, "yarin") && IsSupposed(scan, i) || scan.Is(i, "bugunun") && scan.Word(i + 1).StartsWith("dunyasi", StringComparison.Ordinal))
        {
            return null;
        }

        var end = SkipTime(scan, i + 1);
        return AbsoluteDates.Bracketed(scan, end) is { } named ? named with { Start = i } : new FoundDate(i, end, DateValue.Day(Calendar.AddDays(anchor, scan.Cue(i).Value), "date.relative-day"));
    }

    // "yarın bir roket düşse hesabını kim verecek", "yarın telefon açıp mühendis isterse", "yarın bir gün": some day or other.
    private static bool IsSupposed(DateScan scan, int i)
    {
        if (scan.Is(i + 1, "bir", "gun"))
        {
            return true;
        }

        for (var k = i + 1; k < scan.Count && k < i + 7 && scan.Token(k).Kind != TokenKind.Mark; k++)
        {
            if (scan.Word(k) is { Length: > 4 } word && (word.EndsWith("rsa", StringComparison.Ordinal) && word != "borsa" || word.EndsWith("rse", StringComparison.Ordinal) || word is "dusse" or "gelse" or "gitse" or "ciksa" or "kalsa" or "verse" or "istese"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Past "günü", "tarihinde", a weekday, a case ending after a number, a time of day.</summary>
    public static int SkipHolders(DateScan scan, int i)
    {
        var end = SkipEnding(scan, i, out _);

        // "24 Ağustos 2021, Salı günü".
        end = scan.IsMark(end, ',') && scan.Kind(end + 1) == CueKind.Weekday && scan.Year(end - 1) is not null ? end + 2 : end;
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

    private static int SkipTime(DateScan scan, int i) => scan.Kind(i) == CueKind.TimeOfDay ? TurkishHours.Past(scan, i) : i;

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
