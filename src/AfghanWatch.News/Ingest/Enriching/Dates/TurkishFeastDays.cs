namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>Days beside a Turkish feast and feasts of other years: "bayramdan bir gün önce", "bayramın ertesi günü", "Kurban Bayramı arifesinde", "geçen yılki bayramda", "üç yıl önceki bayramda".</summary>
internal static class TurkishFeastDays
{
    private const string Rule = "date.holiday";

    public static FoundDate? Read(DateScan scan, int i)
    {
        if (scan.Is(i, "arife") && scan.Word(i + 1) is "gunu" or "gununde" || scan.Word(i) is "arifesinde" or "arifede")
        {
            return Beside(scan, i, scan.Is(i, "arife") ? i + 2 : i + 1, "", -1);
        }

        var isNamed = scan.Word(i) is "kurban" or "ramazan";
        var at = isNamed ? i + 1 : i;
        var word = scan.Word(at);
        if (!word.StartsWith("bayram", StringComparison.Ordinal))
        {
            return null;
        }

        var name = isNamed ? scan.Word(i) : "";

        // "Kurban Bayramı arifesinde", "bayramın arife günü".
        if (scan.Word(at + 1) is "arifesi" or "arifesinde" or "arifesine" || scan.Is(at + 1, "arife") && scan.IsUnit(at + 2, DateUnit.Day))
        {
            return Beside(scan, i, scan.Is(at + 1, "arife") ? at + 3 : at + 2, name, -1);
        }

        // "bayramın hemen ertesi günü": the day after its last.
        var next = scan.Is(at + 1, "hemen") ? at + 2 : at + 1;
        if (scan.Is(next, "ertesi") && scan.IsUnit(next + 1, DateUnit.Day))
        {
            return Beside(scan, i, next + 2, name, 1);
        }

        // "bayramdan iki gün önce", "bayramdan bir hafta sonra".
        if ((word.EndsWith("dan", StringComparison.Ordinal) || word.EndsWith("den", StringComparison.Ordinal)) && TurkishCounts.Count(scan, next, out var unitAt) is { } count and < 60 && scan.Cue(unitAt) is { Kind: CueKind.Unit } unit
            && (DateUnit)unit.Value is DateUnit.Day or DateUnit.Week && scan.Word(unitAt + 1) is "once" or "sonra")
        {
            var days = count * (unit.Value == (int)DateUnit.Week ? 7 : 1);
            return Beside(scan, i, unitAt + 2, name, scan.Is(unitAt + 1, "once") ? -days : days);
        }

        return null;
    }

    /// <summary>"üç yıl önceki bayramda", "geçen yılki Kurban Bayramı'nda": the feast so many years before the report, told at the token behind the years.</summary>
    public static FoundDate? YearsAgo(DateScan scan, int start, int i, int years)
    {
        var isNamed = scan.Word(i) is "kurban" or "ramazan";
        var at = isNamed ? i + 1 : i;
        return scan.Anchor is { } anchor && scan.Word(at).StartsWith("bayram", StringComparison.Ordinal) && Holidays.Bayram(scan, start, at + 1, isNamed ? scan.Word(i) : "", Calendar.AddMonths(anchor, -12L * years)) is { } feast
            ? new FoundDate(start, at + 1, feast) : null;
    }

    private static FoundDate? Beside(DateScan scan, int start, int end, string name, int days) =>
        Holidays.Bayram(scan, start, end, name) is { } feast ? new FoundDate(start, end, DateValue.Day(Calendar.AddDays(days < 0 ? feast.From : feast.To, days), Rule)) : null;
}
