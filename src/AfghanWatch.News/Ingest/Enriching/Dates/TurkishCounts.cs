using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>"iki gün önce", "3 hafta sonra", "20 yıl önce", "iki gün içinde", and days in words ("yirmi dokuz Mayıs").</summary>
internal static class TurkishCounts
{
    /// <summary>"3", "iki", "yirmi dört", "birkaç", "bir kaç"; null when no count stands there.</summary>
    public static int? Count(DateScan scan, int i, out int end)
    {
        end = i + 1;
        switch (scan.Cue(i))
        {
            case { Kind: CueKind.Number, Value: >= 0 and < 10000 } number:
                return number.Value;
            case { Kind: CueKind.NumberWord } word:
                if (word.Value == 1 && scan.Is(end, "kac"))
                {
                    end++;
                    return 3;
                }

                if (word.Value is >= 10 and < 100 && scan.Cue(end) is { Kind: CueKind.NumberWord, Value: < 10 } ones)
                {
                    end++;
                    return word.Value + ones.Value;
                }

                return word.Value;
            default:
                return null;
        }
    }

    public static FoundDate? Read(DateScan scan, int i)
    {
        if (Half(scan, i) is { } half)
        {
            return half;
        }

        if (Count(scan, i, out var at) is not { } count || Unit(scan, at) is not { } unit)
        {
            // "bir sonraki ay": the one after the month last named.
            if (scan.Is(i, "bir", "sonraki") && scan.Cue(i + 2) is { Kind: CueKind.Unit, Plural: false } after && (DateUnit)after.Value is DateUnit.Month or DateUnit.Year && TurkishFollowing.Unit(scan, i, i + 3, (DateUnit)after.Value, DateShift.Following) is { } following)
            {
                return following;
            }

            // "bir sonraki gün": the one after the day last named.
            if (scan.Is(i, "bir", "sonraki") && scan.Cue(i + 2) is { Kind: CueKind.Unit, Plural: false } next && (DateUnit)next.Value is DateUnit.Day or DateUnit.Week or DateUnit.Month && (scan.LastDay ?? scan.Anchor) is { } named)
            {
                return new FoundDate(i, i + 3, Calendar.Unit(Calendar.Add(named, 1, (DateUnit)next.Value), (DateUnit)next.Value, "date.counted"));
            }

            // "bir önceki gün", "bir önceki hafta".
            return scan.Is(i, "bir") && scan.IsShift(i + 1, DateShift.Previous) && TurkishShifts.Read(scan, i + 1) is { } previous ? previous with { Start = i } : null;
        }

        var end = scan.Is(at + 1, "kadar") && scan.Word(at + 2) is "once" or "sonra" ? at + 2 : at + 1;
        var word = scan.Word(end);
        if (unit == DateUnit.Hour && count < 24 && word is "sonra" or "sonraki" or "sonrasinda" or "once" or "onceki" or "oncesinde")
        {
            // "birkaç saat sonra": a time of a day that is told already.
            return null;
        }

        // "25 Ağustos'tan iki gün sonra", "Kabil'in düşmesinden bir hafta önce": the day named directly before it.
        if (word is "sonra" or "sonraki" or "sonrasinda" or "once" or "onceki" or "oncesinde" && scan.LastValue is { Precision: DatePrecision.Day } point && i > 0 && scan.LastEnd == scan.Token(i - 1).Span.End && EndsInAblative(scan, i - 1))
        {
            return new FoundDate(i, end + 1, Around(point.From, word.StartsWith('s') ? count : -count, unit, "date.counted"));
        }

        if (word is "once" or "evvel" or "oncesinde" or "onceki" or "onceye" or "onceden" && scan.Anchor is { } anchor)
        {
            if (AgoStamps.Holds(scan, i, end + 1))
            {
                return null;
            }

            // "üç yıl önceki bayramda".
            if (word == "onceki" && unit == DateUnit.Year && TurkishFeastDays.YearsAgo(scan, i, end + 1, count) is { } feast)
            {
                return feast;
            }

            // "bir hafta önce salı günü".
            if (word == "once" && unit == DateUnit.Week && count <= EnglishCounts.LongestExact && scan.Cue(end + 1) is { Kind: CueKind.Weekday } weekday && scan.IsUnit(end + 2, DateUnit.Day))
            {
                return new FoundDate(i, TurkishPoints.SkipHolders(scan, end + 2), DateValue.Day(Calendar.AddDays(Calendar.Monday(Calendar.AddDays(anchor, -7 * count)), weekday.Value - 1), "date.weekday"));
            }

            // "Bakan pazar günü … heyetin bir gün önce döndüğünü söyledi": of the day its sentence names.
            if (word == "once" && unit == DateUnit.Day && count == 1 && scan.LastPastDay is { } beside && scan.LastDayAt >= scan.Text.SentenceAt(scan.Token(i).Span.Start).Start)
            {
                return new FoundDate(i, end + 1, DateValue.Day(Calendar.AddDays(scan.QuotedDay(i) ?? beside, -1), "date.counted"));
            }

            // "bir hafta önce bugün": the very day.
            if (word == "once" && scan.Is(end + 1, "bugun") && unit != DateUnit.Hour)
            {
                return new FoundDate(i, end + 2, DateValue.Day(Calendar.Add(anchor, -count, unit), "date.ago"));
            }

            // "12 Ağustos'ta Ankara'ya indi. Bir gün önce Doha'dan gelmişti": of what was told last.
            if (word == "once" && unit == DateUnit.Day && count == 1 && scan.LastPastDay is { } told && scan.Text.SentenceAt(scan.Token(i).Span.Start) is var sentence && sentence.Start == scan.Token(i).Span.Start
                && scan.Text.SentenceIndexAt(sentence.Start) - scan.Text.SentenceIndexAt(Math.Max(scan.LastDayAt, 0)) == 1 && TurkishTense.IsPluperfect(scan, end + 1, sentence.End))
            {
                return new FoundDate(i, end + 1, DateValue.Day(Calendar.AddDays(told, -1), "date.counted"));
            }

            // "bir gün önceki saldırı": the day before the one last named.
            return word is "onceki" or "oncesinde" && scan.LastPastDay is { } named && unit == DateUnit.Day ? new FoundDate(i, end + 1, Around(named, -count, unit, "date.counted")) : new FoundDate(i, end + 1, scan.Is(i - 1, "tam") ? DateValue.Day(Calendar.Add(anchor, -count, unit), "date.ago") : Around(anchor, -count, unit, "date.ago"));
        }

        // "2015'te geldi. Bir yıl sonra …": from the year or month named last.
        if (word == "sonra" && unit is DateUnit.Year or DateUnit.Month && scan.LastValue is { Precision: DatePrecision.Year or DatePrecision.Month } longer && scan.Text.SentenceIndexAt(scan.Token(i).Span.Start) - scan.Text.SentenceIndexAt(Math.Max(scan.LastEnd - 1, 0)) <= 1
            && Around(longer.From, count, unit, "date.counted") is var counted && counted.From <= scan.Anchor)
        {
            return new FoundDate(i, end + 1, counted);
        }

        if (word is "sonra" or "sonraki" or "sonrasinda" && (scan.QuotedDay(i) ?? scan.LastDay ?? scan.Anchor) is { } from)
        {
            // "20 yıl sonra geri döndüler" counts from something older than the day last named.
            var later = Around(from, count, unit, "date.counted");
            return later.From > scan.Anchor && DateTense.Of(scan, i, end + 1) == Tense.Past ? null : new FoundDate(i, end + 1, later);
        }

        return word is "icinde" or "icerisinde" && count < 1000 && scan.Anchor is { } today && DateTense.Of(scan, i, end + 1) != Tense.Past && scan.Kind(i - 1) != CueKind.Shift
            ? new FoundDate(i, end + 1, DateValue.Range(today, Calendar.Add(today, count, unit), "date.next-span") with { IsLoose = unit is not (DateUnit.Day or DateUnit.Week) || scan.Is(i, "birkac") || scan.Is(i, "bir", "kac") }) : null;
    }

    // "iki gece önce": nights count days.
    private static DateUnit? Unit(DateScan scan, int i) => scan.Cue(i) is { Kind: CueKind.Unit, Case: TurkishCase.None, Plural: false } cue ? (DateUnit)cue.Value
        : scan.Is(i, "gece") && scan.Word(i + 1) is "once" or "sonra" or "onceki" ? DateUnit.Day : null;

    /// <summary>"31 Ağustos'tan iki gün önce": what is counted from the day that ends before the token; null where nothing is.</summary>
    public static FoundDate? From(DateScan scan, FoundDate point) =>
        point.Value is { Precision: DatePrecision.Day, Rule: not "date.happening" } && Count(scan, point.End, out var at) is { } count && count < 1000 && Unit(scan, at) is { } unit and not DateUnit.Hour && scan.Word(at + 1) is "once" or "sonra"
            ? new FoundDate(point.Start, at + 2, Around(point.Value.From, scan.Is(at + 1, "once") ? -count : count, unit, "date.counted")) : null;

    // "üç buçuk ay önce", "bir buçuk yıl önce".
    private static FoundDate? Half(DateScan scan, int i)
    {
        if (Count(scan, i, out var at) is not { } count || !scan.Is(at, "bucuk") || scan.Cue(at + 1) is not { Kind: CueKind.Unit, Case: TurkishCase.None, Plural: false } unit || !scan.Is(at + 2, "once") || count > 99 || scan.Anchor is not { } anchor)
        {
            return null;
        }

        return (DateUnit)unit.Value switch
        {
            DateUnit.Year => new FoundDate(i, at + 3, Calendar.Unit(Calendar.AddMonths(anchor, -(count * 12) - 6), DateUnit.Year, "date.ago")),
            DateUnit.Month => new FoundDate(i, at + 3, Calendar.Unit(Calendar.AddDays(Calendar.AddMonths(anchor, -count), -15), DateUnit.Month, "date.ago")),
            _ => null,
        };
    }

    private static bool EndsInAblative(DateScan scan, int i) => scan.Word(i) is var word && (word.EndsWith("dan", StringComparison.Ordinal) || word.EndsWith("den", StringComparison.Ordinal) || word.EndsWith("tan", StringComparison.Ordinal) || word.EndsWith("ten", StringComparison.Ordinal));

    /// <summary>A day in words before its month; one without its capital needs a case ending.</summary>
    public static FoundDate? WordDay(DateScan scan, int i) =>
        Count(scan, i, out var end) is { } day and <= 31 && scan.Cue(end) is { Kind: CueKind.Month, Short: false } month && (scan.Capital(end) || month.Case != TurkishCase.None && month.Value is not (1 or 12)) && DateResolver.MonthDay(scan, month.Value, day, i, end + 1) is { } value
            ? new FoundDate(i, TurkishPoints.SkipHolders(scan, end + 1), value) : null;

    /// <summary>"ağustosun on beşinde", "ağustos ayının yirmisinde", "ayın üçünde".</summary>
    public static FoundDate? GenitiveWordDay(DateScan scan, int i)
    {
        var isMonth = scan.Kind(i) == CueKind.Month;
        var at = isMonth && scan.IsUnit(i + 1, DateUnit.Month) ? i + 1 : i;
        if (scan.Cue(at).Case != TurkishCase.Genitive || scan.Kind(at) is not (CueKind.Month or CueKind.Unit))
        {
            return null;
        }

        var tens = scan.Cue(at + 1) is { Kind: CueKind.NumberWord, Value: 10 or 20 or 30 } ten ? ten.Value : 0;
        var last = tens > 0 ? at + 2 : at + 1;
        if (!TurkishDateWords.PossessedNumbers.TryGetValue(scan.Word(last), out var number) || tens > 0 && number > 9 || tens + number > 31)
        {
            return null;
        }

        return (isMonth ? DateResolver.MonthDay(scan, scan.Cue(i).Value, tens + number, i, last + 1) : scan.IsUnit(at, DateUnit.Month) ? DateResolver.DayOfMonth(scan, tens + number, i, last + 1) : null) is { } value ? new FoundDate(i, last + 1, value) : null;
    }

    private static DateValue Around(DateOnly from, int count, DateUnit unit, string rule)
    {
        var day = Calendar.Add(from, count, unit);
        return unit switch
        {
            DateUnit.Hour or DateUnit.Day => DateValue.Day(day, rule),
            DateUnit.Week => rule == "date.ago" && count < -EnglishCounts.LongestExact ? Calendar.Unit(day, DateUnit.Week, rule) : DateValue.Day(day, rule),
            DateUnit.Month => Calendar.Unit(day, DateUnit.Month, rule),
            _ => Calendar.Unit(day, DateUnit.Year, rule),
        };
    }
}
