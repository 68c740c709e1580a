using System.Collections.Frozen;
using System.Globalization;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>
/// Dates of the solar Hijri calendar as Afghan agencies write them: "24 Asad 1400", "Asad 24, 1400", "Hoot 1400", "solar year 1401". Afghan names of the months are those of the zodiac;
/// the year begins with the spring equinox, and months have 31 days (the first six), 30 (the next five) and 29 or 30.
/// </summary>
internal static class SolarDates
{
    private const int FirstYear = 1200;
    private const int LastYear = 1450;

    private static readonly PersianCalendar Persian = new();

    private static readonly FrozenDictionary<string, int> Months = Build(
        ["hamal", "farvardin"], ["sawr", "saur", "thawr", "ordibehesht"], ["jawza", "jauza", "jowza", "khordad"], ["saratan", "tir"], ["asad", "mordad"], ["sunbula", "sonbola", "sunbola", "shahrivar"],
        ["mizan", "mehr"], ["aqrab", "aban"], ["qaws", "qaus", "azar"], ["jadi", "jaddi", "dey"], ["dalw", "dalwa", "dalv", "bahman"], ["hoot", "hut", "hout", "esfand"]);

    /// <summary>A solar date that begins at a number or at a month's name.</summary>
    public static FoundDate? Read(DateScan scan, int i)
    {
        // "24 Asad 1400", "24th of Asad".
        if (scan.DayNumber(i) is { } day)
        {
            var at = AbsoluteDates.SkipOrdinal(scan, i + 1);
            at = scan.Is(at, "of") ? at + 1 : at;
            at = scan.Is(at, "the") && scan.Word(at + 1) is "afghan" or "solar" or "month" ? at + 1 : at;
            while (scan.Word(at) is "afghan" or "solar" or "month" or "of" && at < i + 8)
            {
                at++;
            }

            return Month(scan, at) is { } month ? Day(scan, i, month, day, at + 1) : null;
        }

        return Month(scan, i) is { } named ? Named(scan, i, named) : Year(scan, i);
    }

    private static FoundDate? Named(DateScan scan, int i, int month)
    {
        if (scan.DayNumber(i + 1) is { } day)
        {
            return Day(scan, i, month, day, AbsoluteDates.SkipOrdinal(scan, i + 2));
        }

        // A month alone is too often a name: its year must stand behind it.
        return SolarYear(scan, i + 1) is { } year && First(year, month) is { } from
            ? new FoundDate(i, i + 2, DateValue.Range(from, Calendar.AddDays(from, Persian.GetDaysInMonth(year, month) - 1), "date.solar", Articles.Certainty.Stated)) : null;
    }

    private static FoundDate? Day(DateScan scan, int start, int month, int day, int end)
    {
        var at = scan.IsMark(end, ',') ? end + 1 : end;
        if (SolarYear(scan, at) is { } year)
        {
            return day <= Persian.GetDaysInMonth(year, month) && First(year, month) is { } first
                ? new FoundDate(start, at + 1, DateValue.Day(Calendar.AddDays(first, day - 1), "date.solar", Articles.Certainty.Stated)) : null;
        }

        if (scan.Anchor is not { Year: > 1900 and < 2070 } report)
        {
            return null;
        }

        // Without its year: the nearest.
        var current = report.Year - 621;
        DateOnly? best = null;
        for (var candidate = current - 1; candidate <= current; candidate++)
        {
            if (day <= Persian.GetDaysInMonth(candidate, month) && First(candidate, month) is { } first && Calendar.AddDays(first, day - 1) is var named && (best is null || Math.Abs(named.DayNumber - report.DayNumber) < Math.Abs(best.Value.DayNumber - report.DayNumber)))
            {
                best = named;
            }
        }

        return best is { } found ? new FoundDate(start, end, DateValue.Day(found, "date.solar")) : null;
    }

    // "solar year 1400", "the fiscal year 1401", "1400 fiscal year".
    private static FoundDate? Year(DateScan scan, int i)
    {
        if (SolarYear(scan, i) is not { } year || First(year, 1) is not { } from)
        {
            return null;
        }

        var isNamed = scan.Is(i - 1, "year") || scan.Word(i - 1) is "solar" or "shamsi" or "hijri" || scan.Word(i + 1) is "fiscal" or "solar" or "shamsi" && scan.Is(i + 2, "year");
        var end = isNamed && scan.Is(i + 2, "year") && scan.Word(i + 1) is "fiscal" or "solar" ? i + 3 : i + 1;
        return isNamed ? new FoundDate(i, end, DateValue.Range(from, Calendar.AddDays(from, Persian.GetDaysInYear(year) - 1), "date.solar", Articles.Certainty.Stated)) : null;
    }

    private static int? Month(DateScan scan, int i) => scan.Capital(i) && Months.TryGetValue(scan.Word(i), out var month) ? month : null;

    private static int? SolarYear(DateScan scan, int i) => scan.Cue(i) is { Kind: CueKind.Number, Value: >= FirstYear and <= LastYear } cue && scan.Token(i).Span.Length == 4 ? cue.Value : null;

    private static DateOnly? First(int year, int month) => DateOnly.FromDateTime(Persian.ToDateTime(year, month, 1, 0, 0, 0, 0));

    private static FrozenDictionary<string, int> Build(params string[][] months)
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < months.Length; i++)
        {
            foreach (var name in months[i])
            {
                table[name] = i + 1;
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
