using AfghanWatch.News.Articles;

namespace AfghanWatch.News.Ingest.Enriching.Dates;

/// <summary>
/// Feasts that name days: the two Bayrams (Eid al-Fitr, Eid al-Adha) by the calendar of Turkey's Diyanet, Ramadan before the first, and New Year's Day.
/// Afghanistan now and then begins a day later, which the certainty (inferred) allows for.
/// </summary>
internal static class Holidays
{
    // A feast's last day, where its days are counted.
    private const int LastDay = -1;

    // First days: Ramadan, Ramazan Bayramı (three days), Kurban Bayramı (four days).
    private static readonly (DateOnly Ramadan, DateOnly Fitr, DateOnly Adha)[] Years =
    [
        (new(2018, 5, 16), new(2018, 6, 15), new(2018, 8, 21)), (new(2019, 5, 6), new(2019, 6, 4), new(2019, 8, 11)), (new(2020, 4, 24), new(2020, 5, 24), new(2020, 7, 31)),
        (new(2021, 4, 13), new(2021, 5, 13), new(2021, 7, 20)), (new(2022, 4, 2), new(2022, 5, 2), new(2022, 7, 9)), (new(2023, 3, 23), new(2023, 4, 21), new(2023, 6, 28)),
        (new(2024, 3, 11), new(2024, 4, 10), new(2024, 6, 16)), (new(2025, 3, 1), new(2025, 3, 30), new(2025, 6, 6)), (new(2026, 2, 19), new(2026, 3, 20), new(2026, 5, 27)),
    ];

    private enum Feast
    {
        Fitr,
        Adha,
        Ramadan,
        NewYear,
    }

    public static FoundDate? Read(DateScan scan, int i) => Feasts.At(scan, i) ?? (scan.Turkish ? Turkish(scan, i) : English(scan, i));

    // "during Eid al-Adha", "on the first day of Eid al-Fitr", "before Ramadan": a feast dates where a word asks for a time.
    private static FoundDate? English(DateScan scan, int i)
    {
        if (scan.Word(i) is "nowruz" or "nawroz" or "nowroz" or "newroz" or "nauroz" && scan.Anchor is { } report && scan.Word(i - 1) is "at" or "on" or "before" or "after" or "since" or "until" or "by" or "during" or "of")
        {
            return DateResolver.MonthDay(scan, 3, 21, i, i + 1, "date.holiday") is { } spring ? new FoundDate(i, i + 1, spring with { Certainty = report == default ? Certainty.Unknown : Certainty.Inferred }) : null;
        }

        // "before the new year", "before the Afghan new year".
        if (scan.Is(i, "afghan") || scan.Is(i, "persian") || scan.Is(i, "solar"))
        {
            return scan.Is(i + 1, "new", "year") && scan.Anchor is not null && (scan.Is(i - 1, "the") ? scan.Word(i - 2) : scan.Word(i - 1)) is "before" or "until" or "since" && DateResolver.MonthDay(scan, 3, 21, i, i + 3, "date.holiday") is { } afghan ? new FoundDate(i, i + 3, afghan) : null;
        }

        if (scan.Is(i, "new", "year") && scan.Is(i - 1, "the") && scan.Word(i - 2) is "before" or "by" or "until" or "after" && scan.Anchor is not null)
        {
            return DateResolver.MonthDay(scan, 1, 1, i, i + 2, "date.holiday") is { } first ? new FoundDate(i, i + 2, first) : null;
        }

        Feast? feast;
        int end;
        if (scan.Is(i, "eid"))
        {
            var at = scan.IsDash(i + 1) ? i + 2 : i + 1;
            at = scan.Is(at, "al") || scan.Is(at, "ul") ? at + 1 : at;
            at = scan.IsDash(at) ? at + 1 : at;
            var isNamed = scan.Word(at) is "fitr" or "adha" or "azha";
            if (!isNamed && !IsTime(scan, i))
            {
                return null;
            }

            (feast, end) = isNamed ? (scan.Is(at, "fitr") ? Feast.Fitr : Feast.Adha, at + 1) : ((Feast?)null, i + 1);
        }
        else if (scan.Word(i) is "feast" or "bayram" && CountsDays(scan, i))
        {
            // "On the second day of the feast we slaughtered".
            (feast, end) = (null, i + 1);
        }
        else if (scan.Is(i, "ramadan") && (scan.Is(i - 1, "the") ? scan.Word(i - 2) : scan.Word(i - 1)) is "during" or "in" or "of" or "before" or "after" or "since")
        {
            (feast, end) = (Feast.Ramadan, i + 1);
        }
        else
        {
            return null;
        }

        if (scan.Word(end) is "holiday" or "holidays" or "feast" or "festival" or "celebrations")
        {
            end++;
        }

        var start = i;
        var day = 0;
        var of = scan.Is(start - 1, "the") ? start - 2 : start - 1;
        if (scan.Is(of, "of"))
        {
            var from = scan.IsUnit(of - 1, DateUnit.Day) ? of - 1 : -1;
            if (from > 0 && OrdinalDays.Number(scan, from - 1, out _) is { } number)
            {
                (day, start) = (number, scan.Is(from - 2, "the") ? from - 2 : from - 1);
            }
        }

        return day > 0 || scan.Word(start - 1) is "on" or "during" or "over" or "before" or "after" or "since" or "of" or "in" or "until" or "for" or "the" ? Found(scan, start, end, feast, day) : null;
    }

    // "during Eid", "on the first day of the Eid": which of the two the calendar says; "Eid prayers" and "home for Eid" name none.
    private static bool IsTime(DateScan scan, int i)
    {
        var before = scan.Is(i - 1, "the") ? i - 2 : i - 1;
        return CountsDays(scan, i) || scan.Word(before) is "on" or "during" or "over" or "since" && scan.Word(i + 1) is not ("prayer" or "prayers" or "message" or "greetings" or "gift" or "gifts");
    }

    private static bool CountsDays(DateScan scan, int i)
    {
        var of = scan.Is(i - 1, "the") ? i - 2 : i - 1;
        return scan.Is(of, "of") && scan.IsUnit(of - 1, DateUnit.Day) && OrdinalDays.Number(scan, of - 2, out _) is not null;
    }

    // "Kurban Bayramı'nın ilk gününde", "Ramazan Bayramı'nda", "yılbaşından bu yana".
    private static FoundDate? Turkish(DateScan scan, int i)
    {
        if (scan.Word(i).StartsWith("yilbas", StringComparison.Ordinal))
        {
            return Found(scan, i, i + 1, Feast.NewYear, 0) is { } newYear ? newYear : null;
        }

        if (TurkishFeastDays.Read(scan, i) is { } beside)
        {
            return beside;
        }

        // "bayramın birinci günü": the nearest the tense allows.
        if (scan.Word(i) is "bayramin" or "bayram'in" && DayAt(scan, i + 1, out var named) is var nearest and (LastDay or (> 0 and < 5)))
        {
            return Found(scan, i, named, null, nearest);
        }

        // "köyünü bayramda terk etti".
        if (scan.Word(i) is "bayramda" or "bayram'da" && !scan.Is(i - 1, "her"))
        {
            return Found(scan, i, i + 1, null, 0);
        }

        // "bayram tatilinde".
        if (scan.Is(i, "bayram") && scan.Word(i + 1).StartsWith("tatil", StringComparison.Ordinal))
        {
            return Found(scan, i, i + 2, null, 0);
        }

        if (scan.Word(i) is "nevruz'da" or "nevruzda" or "nevruz'dan" or "nevruzdan" or "nevruz'a" or "nevruza")
        {
            return DateResolver.MonthDay(scan, 3, 21, i, i + 1, "date.holiday") is { } spring ? new FoundDate(i, i + 1, spring) : null;
        }

        // "ramazan ayında", "Ramazan'dan önce"; alone it is a man's name as well.
        if (scan.Is(i, "ramazan") && scan.Word(i + 1) is "ayi" or "ayinda" or "ayindan" or "ayina" or "ayinin" || scan.Word(i) is "ramazan'da" or "ramazanda" or "ramazan'dan" or "ramazandan")
        {
            return Found(scan, i, scan.Is(i, "ramazan") ? i + 2 : i + 1, Feast.Ramadan, 0);
        }

        if (scan.Word(i) is not ("kurban" or "ramazan") || !scan.Word(i + 1).StartsWith("bayram", StringComparison.Ordinal))
        {
            return null;
        }

        var end = i + 2;
        var day = DayAt(scan, end, out var past);
        if (day == 0 && (IsOccasion(scan.Word(end)) || scan.Word(i + 1) is "bayramini" or "bayrami'ni" or "bayram'ini"))
        {
            return null;
        }

        return Found(scan, i, day != 0 ? past : end, scan.Is(i, "kurban") ? Feast.Adha : Feast.Fitr, day);
    }

    // "… ilk gününde", "… 2. günü"; 0 where no day of the feast is counted.
    private static int DayAt(DateScan scan, int i, out int end)
    {
        end = i;
        if (scan.Cue(i) is { Kind: CueKind.OrdinalWord, Value: > 0 } ordinal && scan.IsUnit(i + 1, DateUnit.Day))
        {
            end = i + 2;
            return ordinal.Value;
        }

        if (scan.Is(i, "son") && scan.IsUnit(i + 1, DateUnit.Day))
        {
            end = i + 2;
            return LastDay;
        }

        if (scan.DayNumber(i) is { } number && scan.IsMark(i + 1, '.') && scan.IsUnit(i + 2, DateUnit.Day))
        {
            end = i + 3;
            return number;
        }

        return 0;
    }

    // "bayramı için geldi", "bayramı dolayısıyla mesaj", "bayram namazı": why and what, not when.
    private static bool IsOccasion(string word) => word is "icin" or "dolayisiyla" or "nedeniyle" or "sebebiyle" or "vesilesiyle" or "munasebetiyle" || word.StartsWith("namaz", StringComparison.Ordinal) || word.StartsWith("mesaj", StringComparison.Ordinal) || word.StartsWith("tebri", StringComparison.Ordinal)
        || word.StartsWith("kutla", StringComparison.Ordinal) || word.StartsWith("ikramiye", StringComparison.Ordinal) || word.StartsWith("alisveris", StringComparison.Ordinal) || word.StartsWith("hazirlik", StringComparison.Ordinal);

    /// <summary>The days of a Turkish feast told by its name ("kurban", "ramazan") or, with none, of whichever lies nearest.</summary>
    /// <param name="near">The day it lies near to, where that is not the report's.</param>
    public static DateValue? Bayram(DateScan scan, int start, int end, string name, DateOnly? near = null) =>
        Found(scan, start, end, name switch { "kurban" => Feast.Adha, "ramazan" => Feast.Fitr, _ => null }, 0, near)?.Value;

    // Without a feast it is whichever of the two lies nearest.
    private static FoundDate? Found(DateScan scan, int start, int end, Feast? feast, int day, DateOnly? asOf = null)
    {
        if (feast is null)
        {
            var fitr = Found(scan, start, end, Feast.Fitr, day, asOf);
            var adha = Found(scan, start, end, Feast.Adha, day, asOf);
            return fitr is null || (asOf ?? scan.Anchor) is not { } report ? adha : adha is null || Math.Abs(fitr.Value.Value.From.DayNumber - report.DayNumber) < Math.Abs(adha.Value.Value.From.DayNumber - report.DayNumber) ? fitr : adha;
        }

        var written = end;
        var year = scan.Is(start, "yilbasi") ? null : AbsoluteDates.YearAfter(scan, ref written);
        if (feast == Feast.NewYear)
        {
            var ahead = (!scan.Word(start).EndsWith("dan", StringComparison.Ordinal) || scan.Is(end, "once")) && scan.Anchor is not null && DateTense.Of(scan, start, end) == Tense.Future ? 1 : 0;
            return scan.Anchor is { } now && Calendar.Day(now.Year + ahead, 1, 1) is { } newYear ? new FoundDate(start, end, DateValue.Day(newYear, "date.holiday")) : null;
        }

        var anchor = year is { } stated ? Calendar.Day(stated, 7, 1) : asOf ?? scan.Anchor;
        if (anchor is not { } near)
        {
            return null;
        }

        var tense = year is null && asOf is null ? DateTense.Of(scan, start, end) : Tense.Unknown;
        DateValue? best = null;
        var bestCost = int.MaxValue;
        foreach (var (ramadan, fitr, adha) in Years)
        {
            var first = feast switch { Feast.Fitr => fitr, Feast.Adha => adha, _ => ramadan };
            var last = feast switch { Feast.Fitr => Calendar.AddDays(fitr, 2), Feast.Adha => Calendar.AddDays(adha, 3), _ => Calendar.AddDays(fitr, -1) };
            var distance = first.DayNumber - near.DayNumber;
            var cost = Math.Abs(distance) + (tense == Tense.Past && distance > 0 || tense == Tense.Future && last < near ? 300 : 0);
            if ((year is null || first.Year == year) && cost < bestCost && cost < 400)
            {
                bestCost = cost;
                best = day > 0 ? DateValue.Day(Calendar.AddDays(first, day - 1), "date.holiday") : day == LastDay ? DateValue.Day(last, "date.holiday") : DateValue.Range(first, last, "date.holiday");
            }
        }

        return best is { } value ? new FoundDate(start, year is null ? end : written, value) : null;
    }
}
