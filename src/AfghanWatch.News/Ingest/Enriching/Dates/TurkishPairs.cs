using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>Two Turkish days or months where the first takes what it lacks from the second: "15 ile 31 Ağustos arasında", "14'ünü 15 Ağustos'a bağlayan gece", "ocak ile temmuz arasında".</summary>
internal static class TurkishPairs
{
    public static FoundDate? Read(DateScan scan, int i) => scan.Kind(i) switch
    {
        CueKind.Number => Days(scan, i) ?? NumberedNight(scan, i),
        CueKind.Month => Months(scan, i),
        _ => null,
    };

    /// <summary>"15 Ağustos'u 16 Ağustos'a bağlayan gece", "pazarı pazartesiye bağlayan gece", "15 Ağustos'u 16'sına bağlayan gece".</summary>
    public static FoundDate? Night(DateScan scan, FoundDate first)
    {
        if (first.Value.Precision != DatePrecision.Day)
        {
            return null;
        }

        var close = TurkishPoints.Read(scan, first.End) is { Value.Precision: DatePrecision.Day } next ? next.End : scan.Kind(first.End) == CueKind.Weekday ? first.End + 1 : BareDay(scan, first.End, TurkishCase.Dative);
        return close > first.End && scan.Is(close, "baglayan") ? Night(scan, first.Start, first.Value.From, close) : null;
    }

    // "14'ünü 15 Ağustos'a bağlayan gece", "14'ünü 15'ine bağlayan gece".
    private static FoundDate? NumberedNight(DateScan scan, int i)
    {
        var second = BareDay(scan, i, TurkishCase.Accusative);
        if (second == 0 || scan.DayNumber(i) is not { } day)
        {
            return null;
        }

        if (TurkishPoints.Read(scan, second) is { Value.Precision: DatePrecision.Day } named && scan.Is(named.End, "baglayan"))
        {
            return Night(scan, i, Calendar.AddDays(named.Value.From, -1), named.End);
        }

        var close = BareDay(scan, second, TurkishCase.Dative);
        return close > 0 && scan.Is(close, "baglayan") && DateResolver.DayOfMonth(scan, day, i, close) is { } opened ? Night(scan, i, opened.From, close) : null;
    }

    private static FoundDate Night(DateScan scan, int start, DateOnly evening, int close) =>
        new(start, scan.Kind(close + 1) == CueKind.TimeOfDay ? close + 2 : close + 1, DateValue.Range(evening, Calendar.AddDays(evening, 1), "date.days"));

    // Past "14'ünü", "15'ine"; 0 where no such number stands.
    private static int BareDay(DateScan scan, int i, TurkishCase wanted) =>
        scan.DayNumber(i) is not null && TurkishPoints.SkipEnding(scan, i + 1, out var grammatical) is var end && grammatical == wanted ? end : 0;

    // "ocak ile temmuz arasında", "haziran ve eylül ayları arasında".
    private static FoundDate? Months(DateScan scan, int i)
    {
        if (scan.Cue(i) is not { Case: TurkishCase.None, Short: false } first || !(scan.Is(i + 1, "ile") || scan.Is(i + 1, "ve")) || scan.Cue(i + 2) is not { Kind: CueKind.Month, Short: false } last)
        {
            return null;
        }

        var end = i + 3;
        var year = AbsoluteDates.YearAfter(scan, ref end);
        end = scan.Word(end).StartsWith("aylari", StringComparison.Ordinal) ? end + 1 : end;
        if (!scan.Word(end).StartsWith("aras", StringComparison.Ordinal) || (year is { } stated ? Calendar.Day(stated, last.Value, 1) : DateResolver.Month(scan, last.Value, i, end)?.From) is not { } closing)
        {
            return null;
        }

        var opening = new DateOnly(last.Value >= first.Value ? closing.Year : Math.Max(closing.Year - 1, 1), first.Value, 1);
        return new FoundDate(i, end + 1, DateValue.Range(opening, Calendar.Unit(closing, DateUnit.Month, "").To, "date.range", year is null ? Certainty.Inferred : Certainty.Stated));
    }

    // "15 ile 31 Ağustos arasında", "15'inden 31 Ağustos'a kadar": the first day takes its month from the second.
    private static FoundDate? Days(DateScan scan, int i)
    {
        if (scan.DayNumber(i) is not { } day || scan.Kind(i + 1) == CueKind.Month)
        {
            return null;
        }

        var end = TurkishPoints.SkipEnding(scan, i + 1, out var grammatical);
        var at = scan.Word(end) is "ile" or "ve" ? end + 1 : grammatical == TurkishCase.Ablative ? end : -1;
        if (at < 0 || TurkishPoints.Read(scan, at) is not { Value.Precision: DatePrecision.Day } last || scan.DayNumber(at) is null || Calendar.Day(last.Value.From.Year, last.Value.From.Month, day) is not { } from || from >= last.Value.From)
        {
            return null;
        }

        // "22 ve 24 Ağustos'ta": two days with one between them.
        if (scan.Is(end, "ve") && last.Value.From.DayNumber - from.DayNumber > 1 && !scan.Word(last.End).StartsWith("aras", StringComparison.Ordinal) && !(scan.Word(last.End) is "tarihleri" or "tarihlerinde" && scan.Word(last.End + 1).StartsWith("aras", StringComparison.Ordinal)))
        {
            return new FoundDate(i, end, DateValue.Day(from, "date.month-day", last.Value.Certainty));
        }

        var closed = scan.Is(end, "ve") || scan.Word(last.End).StartsWith("aras", StringComparison.Ordinal) || scan.Word(last.End) is "kadar" or "dek" or "degin" || scan.Word(last.End) is "tarihleri" or "tarihlerinde" or "gunleri";
        var tail = last.End;
        tail = scan.Word(tail) is "tarihleri" or "tarihlerinde" or "gunleri" or "kadar" or "dek" or "degin" ? tail + 1 : tail;
        tail = scan.Word(tail).StartsWith("aras", StringComparison.Ordinal) ? tail + 1 : tail;
        return closed ? new FoundDate(i, tail, DateValue.Range(from, last.Value.From, "date.range", last.Value.Certainty)) : null;
    }
}
