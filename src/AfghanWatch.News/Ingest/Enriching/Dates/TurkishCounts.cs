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
        if (Count(scan, i, out var at) is not { } count || scan.Cue(at) is not { Kind: CueKind.Unit, Case: TurkishCase.None, Plural: false } cue)
        {
            // "bir önceki gün", "bir önceki hafta".
            return scan.Is(i, "bir") && scan.IsShift(i + 1, DateShift.Previous) && TurkishShifts.Read(scan, i + 1) is { } previous ? previous with { Start = i } : null;
        }

        var unit = (DateUnit)cue.Value;
        var end = at + 1;
        var word = scan.Word(end);
        // "25 Ağustos'tan iki gün sonra", "Kabil'in düşmesinden bir hafta önce": the day named directly before it.
        if (word is "sonra" or "sonraki" or "sonrasinda" or "once" or "onceki" or "oncesinde" && scan.LastValue is { Precision: DatePrecision.Day } point && i > 0 && scan.LastEnd == scan.Token(i - 1).Span.End && EndsInAblative(scan, i - 1))
        {
            return new FoundDate(i, end + 1, Around(point.From, word.StartsWith('s') ? count : -count, unit, "date.counted"));
        }

        if (word is "once" or "evvel" or "oncesinde" or "onceki" or "onceye" or "onceden" && scan.Anchor is { } anchor)
        {
            // "bir hafta önce bugün": the very day.
            if (word == "once" && scan.Is(end + 1, "bugun") && unit != DateUnit.Hour)
            {
                return new FoundDate(i, end + 2, DateValue.Day(Calendar.Add(anchor, -count, unit), "date.ago"));
            }

            // "bir gün önceki saldırı": the day before the one last named.
            return word is "onceki" or "oncesinde" && scan.LastPastDay is { } named && unit == DateUnit.Day ? new FoundDate(i, end + 1, Around(named, -count, unit, "date.counted")) : new FoundDate(i, end + 1, Around(anchor, -count, unit, "date.ago"));
        }

        if (word is "sonra" or "sonraki" or "sonrasinda" && (scan.LastDay ?? scan.Anchor) is { } from)
        {
            // "20 yıl sonra geri döndüler" counts from something older than the day last named.
            var later = Around(from, count, unit, "date.counted");
            return later.From > scan.Anchor && DateTense.Of(scan, i, end + 1) == Tense.Past ? null : new FoundDate(i, end + 1, later);
        }

        return word is "icinde" or "icerisinde" && count < 1000 && scan.Anchor is { } today && DateTense.Of(scan, i, end + 1) != Tense.Past && scan.Kind(i - 1) != CueKind.Shift
            ? new FoundDate(i, end + 1, DateValue.Range(today, Calendar.Add(today, count, unit), "date.next-span") with { IsLoose = unit is not (DateUnit.Day or DateUnit.Week) || scan.Is(i, "birkac") || scan.Is(i, "bir", "kac") }) : null;
    }

    private static bool EndsInAblative(DateScan scan, int i) => scan.Word(i) is var word && (word.EndsWith("dan", StringComparison.Ordinal) || word.EndsWith("den", StringComparison.Ordinal) || word.EndsWith("tan", StringComparison.Ordinal) || word.EndsWith("ten", StringComparison.Ordinal));

    /// <summary>A day in words before its month.</summary>
    public static FoundDate? WordDay(DateScan scan, int i) =>
        Count(scan, i, out var end) is { } day and <= 31 && scan.Cue(end) is { Kind: CueKind.Month, Short: false } month && scan.Capital(end) && DateResolver.MonthDay(scan, month.Value, day, i, end + 1) is { } value
            ? new FoundDate(i, TurkishPoints.SkipHolders(scan, end + 1), value) : null;

    private static DateValue Around(DateOnly from, int count, DateUnit unit, string rule)
    {
        var day = Calendar.Add(from, count, unit);
        return unit switch
        {
            DateUnit.Hour or DateUnit.Day => DateValue.Day(day, rule),
            DateUnit.Week => rule == "date.ago" ? Calendar.Unit(day, DateUnit.Week, rule) : DateValue.Day(day, rule),
            DateUnit.Month => Calendar.Unit(day, DateUnit.Month, rule),
            _ => Calendar.Unit(day, DateUnit.Year, rule),
        };
    }
}
