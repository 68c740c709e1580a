using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>Turkish weeks, months and years beside the report's own: "bu yıl şu ana kadar", "bu ay bugüne dek", "geçen yıl bu ay", "geçen yıl bugün".</summary>
internal static class TurkishPeriods
{
    /// <param name="end">Past the unit of the shifted week, month or year that begins at the start.</param>
    public static FoundDate? Read(DateScan scan, DateOnly anchor, DateShift shift, DateUnit unit, int start, int end)
    {
        if (unit is not (DateUnit.Year or DateUnit.Month or DateUnit.Week))
        {
            return null;
        }

        if (shift == DateShift.This)
        {
            var at = scan.Word(end) is "icinde" or "icerisinde" ? end + 1 : end;
            return ToDate(scan, at) is > 0 and var close ? new FoundDate(start, close, DateValue.Range(Calendar.Unit(anchor, unit, "").From, anchor, "date.so-far")) : null;
        }

        if (shift is not (DateShift.Last or DateShift.Past))
        {
            return null;
        }

        // "geçen yıl bugün": the very day of that year.
        if (scan.Is(end, "bugun"))
        {
            return new FoundDate(start, end + 1, DateValue.Day(Calendar.Add(anchor, -1, unit), "date.ago"));
        }

        // "geçen yıl bu ay", "geçen sene bu hafta", "geçen yılın aynı ayında": of that year.
        if (unit == DateUnit.Year && (scan.Is(end, "bu") || scan.Is(end, "ayni") && scan.LastValue is null or { Precision: DatePrecision.Day }) && scan.Cue(end + 1) is { Kind: CueKind.Unit, Plural: false, Case: TurkishCase.None or TurkishCase.Locative } same && (DateUnit)same.Value is DateUnit.Month or DateUnit.Week)
        {
            return new FoundDate(start, end + 2, Calendar.Unit(Calendar.AddMonths(anchor, -12), (DateUnit)same.Value, "date.shifted-unit"));
        }

        // "geçen yıl bu mevsimde": the season of the report, a year before.
        return unit == DateUnit.Year && scan.Is(end, "bu") && scan.Word(end + 1) is "mevsim" or "mevsimde"
            ? new FoundDate(start, end + 2, EnglishYears.ShiftedSeason(Calendar.AddMonths(anchor, -12), DateShift.This, (anchor.Month % 12 / 3) + 1)) : null;
    }

    // Past "şu ana kadar", "bugüne dek", "şimdiye kadar"; 0 where none stands.
    private static int ToDate(DateScan scan, int i)
    {
        var at = scan.Is(i, "su", "ana") ? i + 2 : scan.Word(i) is "bugune" or "simdiye" ? i + 1 : 0;
        return at > 0 && scan.Word(at) is "kadar" or "dek" or "degin" ? at + 1 : 0;
    }
}
